import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {subject} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'

export const foundersNamed: Rule = {
  id: 'en/founders-named',
  description: 'The founders of an organisation are named one after the other.',
  pattern:
    '(?<founders>(?:{:number} )?(?:founding|founder|charter) (?:members?|cities|towns|municipalities)|(?:{:number} )?(?:co-?)?founders)(?: (?:of|in) (?:the )?{of:organization})?,?(?: (?:are|were|include|included|being|namely|count))?(?:: ?| - | |, ?| \\()(?:the )?(?:(?:cities|towns|municipalities) of )?(?:the )?{member:city}',
  asserts: true,
  read: match => {
    const organization = match.has('of') ? match.entity('of') : (subject(match, 'none') ?? match.elided())
    if (!organization) return undefined
    return match.row(match.mentionsIn('member')[0]!).flatMap(
      city =>
        membership({
          member: match.use<Entity>(city),
          organization,
          class: {value: 'founding', basis: 'stated', spans: [match.spanOf('founders')]}
        }) ?? []
    )
  },
  examples: [
    {
      text: 'The Network of Northern Towns is old. Its founding members – Hartwell, Dunmere and Kilbray – met at sea.',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'founding'},
        {type: 'Membership', member: 'Dunmere', class: 'founding'},
        {type: 'Membership', member: 'Kilbray', class: 'founding'}
      ]
    }
  ]
}
