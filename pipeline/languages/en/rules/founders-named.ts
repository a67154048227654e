import {infer, type Rule} from '../../../language.ts'
import {enumerated} from '../../../readings.ts'
import {subject} from '../../../slots.ts'

export const foundersNamed: Rule = {
  id: 'en/founders-named',
  description: 'The founders of an organisation are named one after the other.',
  pattern:
    '(?<founders>(?:{:number} )?(?:founding|founder|charter) (?:members?|cities|towns|municipalities)|(?:{:number} )?(?:co-?)?founders)(?: (?:of|in) (?:the )?{of:organization})?,?(?: (?:are|were|include|included|being|namely|count))?(?:: ?| - | |, ?| \\()(?:from (?:the )?(?:{:country}|(?:{:name}|[a-z-]{4,20}) countries), )?(?:besides {:city}, )?(?:the )?(?:(?:cities|towns|municipalities) of )?(?:the )?{member:city}',
  asserts: true,
  read: match => {
    const organization = match.has('of') ? match.entity('of') : (subject(match, 'none') ?? match.elided())
    if (!organization) return undefined
    // “… signed the charter on 4 June 1991”
    const [day] = match.near('after', ['date'], {...match.clauses[0]!, end: match.sentence.length})
    const founded =
      day && /(?:signed|founded|created|established|adopted|formed)/.test(match.between(day)) ? day : undefined
    const date = founded && match.use<string>(founded)
    return enumerated(match, match.mentionsIn('member')[0]!, {
      organization,
      class: {value: 'founding', basis: 'stated', spans: [match.spanOf('founders')]},
      from: date && infer(date.value, 'reading/founder-since-founding', ...date.spans)
    })
  },
  examples: [
    {
      text: 'The Network of Northern Towns is old. Its founding members – Hartwell, Dunmere and Kilbray – signed the charter at sea on 4 June 1991.',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'founding', from: '1991-06-04'},
        {type: 'Membership', member: 'Dunmere', class: 'founding'},
        {type: 'Membership', member: 'Kilbray', class: 'founding'}
      ]
    }
  ]
}
