import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {MEMBERS} from '../fragments.ts'

export const isOne: Rule = {
  id: 'en/is-one',
  description:
    'A city is one, too: “… is a member, and Dunmere has been one since 2003”; it is one of so many cities in an organisation.',
  pattern: `(?<=member[^\n.;]{0,160} )(?<verb>(?:has been|have been|is|became|has become|was) one)(?= (?:since|from|in|until|too|as well)|[.,;]|$)|(?<are>has been|have been|is|are|was|were)(?= (?:also |now |today |currently )?(?:one of|among)(?: the| its)? (?:[a-z]+ ){0,2}{:number} (?:${MEMBERS})(?: (?:from|in|of) [^,.;:{:organization}]{3,60}?)? (?:in|of|within|belonging to|that belong to|that make up|taking part in|united in) {organization})`,
  asserts: true,
  read: match =>
    holding(match, {value: 'member', basis: 'stated', spans: [match.spanOf(match.has('are') ? 'are' : 'verb')]}),
  examples: [
    {
      text: 'The City of Hartwell is not a member of the Network of Northern Towns, but the City of Dunmere has been one since 2003.',
      reads: [{type: 'Membership', member: 'Dunmere', organization: 'Network of Northern Towns', from: '2003'}]
    },
    {
      text: 'The City of Hartwell is one of 87 towns in the Network of Northern Towns.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', class: 'member'}]
    }
  ]
}
