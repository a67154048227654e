import {compile, type Rule} from '../../../language.ts'
import {turnDown} from '../fragments.ts'

/** Words of which a fact could be made, and names that it could be of. */
const FACT = compile(
  '(?:{:organization}|{:act}|{:url}|{:actNumber}|{:citation}|człon\\p{L}{0,20}|współzałoż\\p{L}{0,20}|założ\\p{L}{0,20}|przyst[ęą]p\\p{L}{0,20}|wst[ąę]pi\\p{L}{0,20}|wystąpi\\p{L}{0,20}|dołącz\\p{L}{0,20}|należ\\p{L}{0,20}|przynależ\\p{L}{0,20}|przyj[ęąm]\\p{L}{0,20}|zrzesz\\p{L}{0,20}|skupi\\p{L}{0,20}|tworz\\p{L}{0,20}|utworz\\p{L}{0,20}|współtworz\\p{L}{0,20}|powsta\\p{L}{0,20}|powoł\\p{L}{0,20}|siedzib\\p{L}{0,20}|związ\\p{L}{0,20}|stowarzysz\\p{L}{0,20}|sie[ćc]\\p{L}{0,20}|organizacj\\p{L}{0,20}|lig\\p{L}{1,2}|uni[aięą]|klub\\p{L}{0,20}|gron\\p{L}{1,2}|rodzin\\p{L}{1,2}|szereg\\p{L}{0,20}|powiększ\\p{L}{0,20}|poszerz\\p{L}{0,20}|odesz\\p{L}{0,20}|odszed\\p{L}{0,20}|opuści\\p{L}{0,20}|zrezygn\\p{L}{0,20}|umow\\p{L}{0,20}|uchwa\\p{L}{0,20}|sygnatariusz\\p{L}{0,20}|obserwator\\p{L}{0,20}|jest\\p{L}{0,20} w|są w|wesz\\p{L}{0,20}|wszed\\p{L}{0,20}|wraca\\p{L}{0,20}|powróci\\p{L}{0,20}|wróci[łl]\\p{L}{0,20}|zawies\\p{L}{0,20}|wygas\\p{L}{0,20}|usta[łj]\\p{L}{0,20}|nas|nami|nasi|zakłada\\p{L}{0,20}|tyle|wykaz\\p{L}{0,3}|[\\p{L}{:city}{:name} *-]{1,40} \\((?:od|do|w) {:date}|cel\\p{L}{1,3}|misj\\p{L}{1,3})',
  'words',
  'u'
)

export const nothingTold: Rule = {
  id: 'pl/nothing-told',
  description: 'A date in a sentence that has no word of which a fact could be made.',
  pattern: '(?<at>){:date}',
  declines: 'dates nothing that is published',
  read: match =>
    FACT.test(match.sentence) ||
    (match.sentence.match(/\p{L}{3,}/gu)?.length ?? 0) < (/^\p{Co}[*]{0,2} [–-]/u.test(match.sentence) ? 2 : 3)
      ? undefined
      : turnDown(match, 'date'),
  examples: [
    {text: '2007 – lipcowa powódź.'},
    {text: '1364 – król nadaje miastu prawa. W budżecie na 2016 r. zaplanowano remont.'}
  ],
  counterexamples: [
    'W 2016 r. nasza gmina dołączyła do nich.',
    'Dębowiec (2001)',
    'Dębowiec (od 2011) – park i pałac fabrykanta',
    'W 2010 r. było nas już dużo.'
  ]
}
