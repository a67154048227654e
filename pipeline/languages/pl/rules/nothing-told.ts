import {compile, type Rule} from '../../../language.ts'
import {turnDown} from '../fragments.ts'

/** Words of which a fact could be made, and names that it could be of. */
const FACT = compile(
  '(?:{:organization}|{:act}|{:url}|{:actNumber}|{:citation}|człon\\p{L}*|współzałoż\\p{L}*|założ\\p{L}*|przyst[ęą]p\\p{L}*|wst[ąę]pi\\p{L}*|wystąpi\\p{L}*|dołącz\\p{L}*|należ\\p{L}*|przynależ\\p{L}*|przyj[ęąm]\\p{L}*|zrzesz\\p{L}*|skupi\\p{L}*|tworz\\p{L}*|utworz\\p{L}*|współtworz\\p{L}*|powsta\\p{L}*|powoł\\p{L}*|siedzib\\p{L}*|związ\\p{L}*|stowarzysz\\p{L}*|sie[ćc]\\p{L}*|organizacj\\p{L}*|lig\\p{L}{1,2}|uni[aięą]|klub\\p{L}*|gron\\p{L}{1,2}|rodzin\\p{L}{1,2}|szereg\\p{L}*|powiększ\\p{L}*|poszerz\\p{L}*|odesz\\p{L}*|odszed\\p{L}*|opuści\\p{L}*|zrezygn\\p{L}*|umow\\p{L}*|uchwa\\p{L}*|sygnatariusz\\p{L}*|obserwator\\p{L}*|jest\\p{L}* w|są w|wesz\\p{L}*|wszed\\p{L}*|wraca\\p{L}*|powróci\\p{L}*|wróci[łl]\\p{L}*|zawies\\p{L}*|wygas\\p{L}*|usta[łj]\\p{L}*|cel\\p{L}{1,3}|misj\\p{L}{1,3})',
  'words',
  'u'
)

export const nothingTold: Rule = {
  id: 'pl/nothing-told',
  description: 'A date in a sentence that has no word of which a fact could be made.',
  pattern: '(?<when>{:date})',
  declines: 'dates nothing that is published',
  read: match =>
    FACT.test(match.sentence) || (match.sentence.match(/\p{L}{3,}/gu)?.length ?? 0) < 3
      ? undefined
      : turnDown(match, 'date'),
  examples: [{text: '1364 – król nadaje miastu prawa. W budżecie na 2016 r. zaplanowano remont.'}],
  counterexamples: ['W 2016 r. nasza gmina dołączyła do nich.', 'Dębowiec (2001)']
}
