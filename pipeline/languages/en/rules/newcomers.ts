import type {Rule} from '../../../language.ts'
import {enumerated} from '../../../readings.ts'
import {occasion, organizations} from '../../../slots.ts'

export const newcomers: Rule = {
  id: 'en/newcomers',
  description: 'New members of an organisation, named after a colon.',
  pattern:
    '(?<newcomers>(?:{:number} |the |its |our )?(?:newcomers?|new (?:members?|cities|towns|municipalities))(?: (?:were|was|have been|are) (?:welcomed|admitted|accepted|received|elected)| joined)?)(?: (?:to|into|by|of|in) (?:the )?{organization})?[^\\n.;:]{0,80}: ?(?:the )?{member:city}',
  asserts: true,
  read: match => {
    const [organization = match.elided()] = organizations(match) ?? []
    if (!organization) return undefined
    const {date} = occasion(match)
    return enumerated(match, match.mentionsIn('member')[0]!, {
      organization,
      class: {value: 'member', basis: 'stated', spans: [match.spanOf('newcomers')]},
      from: date,
      event: {type: 'admitted', spans: [match.spanOf('newcomers')]}
    })
  },
  examples: [
    {
      text: '# Network of Northern Towns\n\nTwo newcomers were welcomed on 4 May 1999: Hartwell in Norway and Dunmere in Ireland.',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'member', from: '1999-05-04'},
        {type: 'Membership', member: 'Dunmere', from: '1999-05-04'}
      ]
    }
  ]
}
