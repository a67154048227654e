import type {Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'
import {ROLE} from '../lexicon.ts'

const OWNED =
  "(?:(?:the )?(?:{:city|name|body|organization}|(?:city|town|municipality|borough|shire|county))'s? |our |its |the |an? )?"

/** What a unit shall do that stands: errands such as signing and sending are none. */
const STANDING = `(?:represent|co-?ordinate|manage|oversee|supervise|administer|implement|execute|carry out|enforce|monitor|lead|maintain|be (?:the )?(?:responsible|accountable) for|be (?:charged|entrusted|tasked) with|be in charge of|see to|look after|take care of|(?:serve|act|sit|be (?:appointed|named|designated|nominated|elected)?) ?(?:as )?${OWNED}${ROLE})`

export const unitCharged: Rule = {
  id: 'en/unit-charged',
  description: 'A decision charges a unit with a standing task, or names it the representative.',
  pattern: `{unit:body},? (?<verb>(?:shall|will|must|(?:is|are|be) (?:hereby |further |also )*(?:directed|designated|instructed|appointed|charged|authori[sz]ed|empowered|requested|named|nominated|required|delegated|assigned|tasked|mandated)(?: and (?:directed|authori[sz]ed|instructed))? to)(?: also| further| hereby)?) (?<matter>(?:[^\\n;.]{1,60}? and (?:to )?)?${STANDING}(?![\\p{L}])[^\\n;]{0,300}?)(?=[.!;:]?$|; |,? (?:and|with) (?:that )?(?:the )?{:body} (?:shall|will|be|is|as) )`,
  prose: ['matter'],
  asserts: 'decision',
  read: match => match.decidingAct && responsibility(match, match.entity('unit'), match.text('matter'), 'matter'),
  examples: [
    {
      kind: 'resolution',
      text: '# Resolution No. 12/2004 of Hartwell City Council of 5 May 2004\n\nThe Council resolves as follows:\n\n§ 1. The City shall join the Network of Northern Towns.\n\n§ 2. The Public Works Director shall represent the City in the Network of Northern Towns.',
      reads: [{type: 'Responsibility', unit: 'Public Works Director', organization: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: ['The Public Works Director shall sign the letter to the Network of Northern Towns.']
}
