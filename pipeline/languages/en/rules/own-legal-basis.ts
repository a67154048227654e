import type {Rule} from '../../../language.ts'
import {legalBasis} from '../../../readings.ts'

export const ownLegalBasis: Rule = {
  id: 'en/own-legal-basis',
  description: 'An act names the provisions that it rests on, and the body that resolves.',
  pattern:
    '(?<basis>(?:pursuant to|on the basis of|under|in accordance with|having regard to|by virtue of|in exercise of|acting under|acting pursuant to|based on|according to|in view of)[^\\n]{0,60}?{:citation}[^\\n{:body}]{0,2000}?)(?=$|[.:;]|(?: the)? ?{body}|,? the following|,? it is)(?:(?: the)? ?{passedBy:body} (?:hereby |has )?(?:resolve|decide|order|adopt|enact|ordain|determine|pass)(?:s|d|es|ed)?(?![\\p{L}]))?',
  read: legalBasis,
  examples: [
    {
      kind: 'resolution',
      text: 'Resolution No. 12/IV/2011\n\nPursuant to Article 18 section 2 item 12 of the Act of 8 March 1990 on Towns (Journal of Laws of 2001 No. 142, item 1591) the Hartwell City Council resolves as follows:',
      reads: [
        {type: 'Act', subject: '12/IV/2011', legalBasis: 'art. 18 ust. 2 pkt 12'},
        {type: 'Act', legalBasis: 'Dz.U. 2001 nr 142 poz. 1591'},
        {type: 'Act', passedBy: 'Hartwell City Council'}
      ]
    }
  ],
  counterexamples: ['The budget is adopted under Article 18 of the Act.']
}
