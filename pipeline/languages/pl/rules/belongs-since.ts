import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {dates} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'

export const belongsSince: Rule = {
  id: 'pl/belongs-since',
  description: 'Since when the city of the page belongs to an organisation, the verb left out.',
  pattern:
    '^(?:(?:\\p{L}{2,15},? ){0,3}bo )?(?:(?:najdłużej|najdawniej|ponadto|dodatkowo|także|a|natomiast),? )?(?:(?<to>(?:od|w) {:date},? do) {organization}|(?<into>do) {since:organization}(?: –|,)? (?:od|w) {:date})[.;]?$',
  read: match => {
    const member = match.elidedCity()
    if (!member) return undefined
    const words = [match.spanOf(match.has('to') ? 'to' : 'into')]
    return membership({
      member,
      organization: match.use<Entity>(match.mentionsIn(match.has('to') ? 'organization' : 'since')[0]!),
      class: {value: 'member', basis: 'inferred', rule: belongsSince.id, spans: words},
      from: dates(match).date
    })
  },
  examples: [
    {
      text: 'Należymy do trzech organizacji. Najdłużej, bo od 8 lutego 1992 r., do Związku Miast Północy.',
      reads: [{type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', from: '1992-02-08'}]
    }
  ]
}
