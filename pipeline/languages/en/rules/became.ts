import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {AMONG, CLASS, classOf} from '../fragments.ts'

export const became: Rule = {
  id: 'en/became',
  description: 'A city became a member, in any order of the words.',
  pattern: `(?<verb>became|has become|have become|becoming|was made|were made|(?:was|is) (?:promoted|upgraded) to|moved up to|has since been|was granted the status of|obtained the status of|received the status of|was given the status of|gained the status of|acquired the status of|changed its status to(?: that of)?|was granted|obtained|received|acquired|gained|was awarded|becomes|is made|is granted|receives|obtains|attained|achieved|(?:started|began|starts)(?: out)? as|(?<=(?:we|and) )become|was accorded|is accorded|turned)${AMONG}${CLASS}(?<noun> status)?(?: (?:of|in) (?:the )?{organization})?(?! of (?:the|its|a))`,
  asserts: true,
  read: match => holding(match, classOf(match, 'verb'), [match.spanOf('verb')]),
  examples: [
    {
      text: 'The City of Hartwell joined the Network of Northern Towns in 1990; on 1 January 1995 it became a full member.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'full', from: '1995-01-01'}]
    }
  ],
  counterexamples: ['The City of Hartwell became a member of the board of the Network of Northern Towns.']
}
