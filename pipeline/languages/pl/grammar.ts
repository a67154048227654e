/** Polish clauses: what parts them, and what makes of one a denial, a plan or a condition. */
import type {Grammar} from '../../language.ts'

/** Words that may stand before a verb whose subject is left out. */
const ADVERBS =
  'i|a|ale|oraz|też|także|również|później|potem|następnie|wcześniej|ponadto|dodatkowo|natomiast|zaś|jednak|obecnie|dziś|dzisiaj|już|od|w|we|do|z|ze|na|dnia|dniu|dniem|tym|tego|samym|samego|roku|rok|r\\.|latach|lata|lat|miesiącu|po|przed|za|to|się|formalnie|oficjalnie|ostatecznie|najpierw|początkowo|nadal|wciąż|ponownie|mocy|podstawie|mocą|skutkiem|wskutek|zgodnie|najdłużej|bo|zostać|został[aoiy]?|był[aoiy]?'

export const grammar: Grammar = {
  borders:
    '(?<relative>,? (?:które|która|który|którzy|którego|której)(?= ))|[;:] |, (?:a|ale|lecz|oraz|zaś|natomiast|gdy|kiedy|jeśli|jeżeli|gdyż|ponieważ|choć|po czym|gdzie|aby|żeby|by|bo|co|w tym|czyli|kt[óo]r\\p{L}{1,4}) | - ',
  moods: [
    {
      id: 'pl/negated',
      reason: 'denies it',
      pattern:
        '(?:nie(?! tylko)|ani|nigdy|bez|żad(?:en|na|ne|nej|nego)|odrzuci(?:ł[aoiy]?|li|ono)|odrzuca|przepadł[aoy]?|odmówi(?:ł[aoiy]?|ono)|wycofa(?:ł[aoiy]?|no))'
    },
    {
      id: 'pl/conditional',
      reason: 'says it on a condition',
      pattern: '(?:jeśli|jeżeli|o ile|pod warunkiem|w przypadku|w razie|gdyby|czy|chyba że|po uzyskaniu|po wyrażeniu)'
    },
    {
      id: 'pl/planned',
      reason: 'tells of a plan, a wish or a possibility',
      pattern:
        '(?:przystąpi(?:my|ą)?|wstąpi(?:my|ą)?|dołączy(?:my|ą)?|stanie się|staniemy się|zostanie|zostaną|zostaniemy|będzie|będą|będziemy|zamierza(?:my|ją)?|zamiar(?:u|em)?|planuje(?:my)?|planują|plan(?:y|ów|em)?|chce(?:my)?|chcą|chciał[aoy]?by|pragnie|stara się|starają się|staramy się|ubiega się|ubiegają się|ubiegamy się|rozważa(?:ją|my)?|rozpatruje|wniosek|wniosku|wnioskuje|aplikuj(?:e|ą|emy)|kandyduje|deklaruje|wol(?:ę|a|i)|może|mogą|mógłby|mogłaby|powin(?:na|no|ien)|proponuje|propozycj(?:a|ę|i)|projekt uchwały|apelował[aoi]?|zaproszeni(?:e|a))'
    }
  ],
  placed:
    '(?:w|we|na|z|ze|koło|obok|pod|nad|przy|między|od|do|dla|przez|poza|spoza|wokół|po|mieszkańc(?:y|ów)|władz(?:e|y)?|burmistrz(?:a|em|owi)?|prezydent(?:a|em|owi)?) ',
  governed:
    '(?:organach|organów|władzach|pracach|prac|ramach|posiedzeni\\p{L}{1,3}|statut(?:u|em)?|zarząd(?:u|zie)?|przez|dla) ',
  possessive: ' ma ',
  adverbials: `(?:(?:${ADVERBS})(?![\\p{L}\\p{N}])|[ ,()"*•-]|{:date}|{:act}|{:organization}|{:number}|{:actNumber})*`,
  reason:
    '(?:w związku z|z powodu|ze względu na|z uwagi na|wskutek|na skutek|w wyniku|dzięki) (?<reason>[^,;.{:date}{:act}]{3,160})',
  until: '(?:do|po|-|–)(?: dnia)? ?(?:końca )?',
  by: '(?:na podstawie|na mocy|mocą|zgodnie z|wskutek|w wyniku|w wykonaniu|w związku z|z mocy|poprzez|w drodze)(?: \\p{L}{1,20}){0,2} ',
  row: '[,;/] ?|,? (?:i|oraz|a także|jak również|i do|oraz do|i w|a)(?: (?:do|w|z|ze|we))? ',
  otherEvents:
    '(?:założ(?:ono|yli|yły|ył[ao]?|on[aey])|utworz(?:ono|on[aey])|powstał[aoy]?|powołano|zarejestrowano|odtworzono|odbył[aoy]? się|podpisa(?:no|li|ł[ao]?)|zebrani(?:u|e)|wybran[aoy]|zmienion[aeyą]|ogłoszon[aeyo]|złożon[aoy]|złożono|dotarło|trafił[ao]?|rozwiązano|przeniesiono)'
}
