import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {dates, isNetwork} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'
import {CLASS, classOf} from '../fragments.ts'

export const countedAmong: Rule = {
  id: 'en/counted-among',
  description: 'An organisation counts a city among its members.',
  pattern: `{organization} (?<verb>counts?|numbers|lists?|names|has(?: had)?|had|includes|claims)(?: (?:also|now|today))? (?:the )?{member:city}(?:(?:, |,? and ){:city}){0,20} (?:among|amongst|as one of|as) (?:the |its )?(?:{:number} )?${CLASS}`,
  asserts: true,
  read: match => {
    const [organization] = match.mentionsIn('organization')
    if (!isNetwork(organization!)) return undefined
    return match.row(match.mentionsIn('member')[0]!).flatMap(
      city =>
        membership({
          member: match.use<Entity>(city),
          organization: match.entity('organization'),
          class: classOf(match, 'class'),
          from: dates(match).date
        }) ?? []
    )
  },
  examples: [
    {
      text: 'The Network of Northern Towns counts Hartwell among its founding members.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'founding'}]
    },
    {
      text: 'The Network of Northern Towns has had Hartwell among its members since 1994.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member', from: '1994'}]
    }
  ],
  counterexamples: ['Neither Polaris nor the Network of Northern Towns counts Hartwell among its members.']
}
