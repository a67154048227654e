import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'

export const isOne: Rule = {
  id: 'en/is-one',
  description: 'A city is one, too: “… is a member, and Dunmere has been one since 2003”.',
  pattern:
    '(?<=member[^\n.;]{0,160} )(?<verb>(?:has been|have been|is|became|has become|was) one)(?= (?:since|from|in|until|too|as well)|[.,;]|$)',
  asserts: true,
  read: match => holding(match, {value: 'member', basis: 'stated', spans: [match.spanOf('verb')]}),
  examples: [
    {
      text: 'The City of Hartwell is not a member of the Network of Northern Towns, but the City of Dunmere has been one since 2003.',
      reads: [{type: 'Membership', member: 'Dunmere', organization: 'Network of Northern Towns', from: '2003'}]
    }
  ]
}
