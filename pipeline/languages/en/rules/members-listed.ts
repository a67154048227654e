import type {Rule} from '../../../language.ts'
import {membershipsInRow} from '../../../readings.ts'

export const membersListed: Rule = {
  id: 'en/members-listed',
  description: 'A list of the cities that are members of an organisation.',
  under:
    '(?<predicate>(?<founding>founding )?(?:member |partner |participating )?(?:cities|towns|municipalities|members)|(?<founders>founders))(?: (?:of|in) {organization})?',
  pattern: '^(?<first>)(?:{:country}: )?{city}',
  read: match => {
    const under = match.under!
    const organization = under.has('organization') ? under.entity('organization') : match.elided()
    if (!organization || /\b(?:member of|belongs? to)\b/i.test(under.statement)) return undefined
    const founding = ['founding', 'founders'].find(group => under.has(group))
    const words = [under.spanOf('predicate')]
    return membershipsInRow(match, match.mentionsIn('city')[0]!, member => ({
      member,
      organization,
      class: {value: founding ? 'founding' : 'member', basis: 'stated', spans: words}
    }))
  },
  examples: [
    {
      text: 'The Network of Northern Towns is young. Its member cities:\n\n- Hartwell\n- Dunmere (since 2004)',
      reads: [
        {type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', class: 'member'},
        {type: 'Membership', member: 'Dunmere', from: '2004'}
      ]
    }
  ]
}
