import type {Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'
import {ROLE} from '../lexicon.ts'

const OWNED =
  "(?:(?:the )?(?:{:city|name|body|organization}|(?:city|town|municipality|borough|shire|county))'s? |our |its |the |an? )?"

export const unitAppointed: Rule = {
  id: 'en/unit-appointed',
  description: 'A decision makes a unit the representative or the delegate of the city.',
  pattern: `{unit:body},? (?<verb>(?:shall |will |should )?(?:be|is) (?:hereby |further )*(?:appointed|named|designated|nominated|elected|confirmed|reappointed)? ?(?:as |to be )?(?=${OWNED}${ROLE}(?![\\p{L}])))(?<matter>[^\\n;]{3,300}?)(?=[.!;:]?$|; |,? (?:and|with) (?:that )?(?:the )?{:body} (?:shall|will|be|is|as) )`,
  prose: ['matter'],
  asserts: 'decision',
  read: match => match.decidingAct && responsibility(match, match.entity('unit'), match.text('matter'), 'matter'),
  examples: [
    {
      kind: 'resolution',
      text: "# Resolution No. 12/2004 of Hartwell City Council of 5 May 2004\n\nThe Council resolves as follows:\n\n1. That the City join the Network of Northern Towns.\n\n2. That the Deputy Mayor be named the City's voting delegate to the Network of Northern Towns.",
      reads: [{type: 'Responsibility', unit: 'Deputy Mayor', organization: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: ['The Deputy Mayor is named in the letter.']
}
