import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {cities, isNetwork} from '../../../slots.ts'
import {CLASS, classOf} from '../fragments.ts'

/** Words that say of a row of organisations that the city is in them. */
const IN_THEM =
  /(?<!\p{L})(?:members?|memberships?|belongs?|belonged|joined|part of|affiliated|participates?|networks we|networks the)(?!\p{L})/iu
const NOT_IN_THEM = /(?<!\p{L})(?:not|never|nor|plans?|would|will|may|if|applied|considering)(?!\p{L})/iu

export const phaseInBrackets: Rule = {
  id: 'en/phase-in-brackets',
  description: 'In a row of organisations, as what the city is in one and since when, in brackets after its name.',
  pattern: `{organization} \\((?:as )?${CLASS}(?:,? (?:since|from|in))?(?: {from:date})?(?: ?[-–] ?{until:date})?\\)`,
  read: match => {
    const [named] = match.mentionsIn('organization')
    const before = match.sentence.slice(0, match.sentence.indexOf('('))
    const isRow = /^[^\p{L}]*$/u.test(match.sentence.slice(0, Math.max(0, before.length - 2)))
    if (!isNetwork(named!) || NOT_IN_THEM.test(before) || !(isRow || IN_THEM.test(before))) return undefined
    const member = isRow ? match.elidedCity() : (cities(match, 'none')?.[0] ?? match.elidedCity())
    if (!member) return undefined
    return membership({
      member,
      organization: match.entity('organization'),
      class: classOf(match, 'class'),
      from: match.has('from') ? match.mention<string>('from') : undefined,
      until: match.has('until') ? match.mention<string>('until') : undefined
    })
  },
  examples: [
    {
      text: 'Hartwell belongs to the Network of Northern Towns (full member since 1994) and the Alliance of Winter Ports (observer).',
      reads: [
        {
          type: 'Membership',
          member: 'Hartwell',
          organization: 'Network of Northern Towns',
          class: 'full',
          from: '1994'
        },
        {type: 'Membership', member: 'Hartwell', organization: 'Alliance of Winter Ports', class: 'observer'}
      ]
    }
  ],
  counterexamples: ['Hartwell will join the Network of Northern Towns (full member since 1994).']
}
