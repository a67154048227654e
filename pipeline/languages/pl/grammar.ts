/** Polish clauses: what parts them, and what makes of one a denial, a plan or a condition. */
import type {Grammar} from '../../language.ts'
import {effects} from './acts.ts'
import {columns} from './columns.ts'
import {anyOf, FINITE_VERBS, ORGANIZATION_NOUNS} from './lexicon.ts'

/** Words that may stand before a verb whose subject is left out. */
const ADVERBS =
  'siedzibą|i|a|ale|oraz|też|także|również|później|potem|następnie|wcześniej|ponadto|dodatkowo|natomiast|zaś|jednak|obecnie|dziś|dzisiaj|już|od|w|we|do|z|ze|na|dnia|dniu|dniem|tym|tego|te[jn]|samym|samego|roku|rok|r\\.|latach|lata|lat|miesiącu|miesiącach|po|przed|za|to|się|formalnie|oficjalnie|ostatecznie|najpierw|początkowo|pierwotnie|nadal|wciąż|ponownie|niezmiennie|nieprzerwanie|stale|mocy|podstawie|mocą|skutkiem|wskutek|skutek|zgodnie|najdłużej|najdawniej|bo|zostać|został[aoiy]?|był[aoiy]?|jest|są|początku|początkiem|końca|końcem|końcu|połowie|wiosną|latem|jesienią|zimą|wiosny|lata|jesieni|zimy|chwili|momentu|przez|krótko|dłużej|ponad|około|miastem|gminą|jako|tam|tu|dotąd|dotychczas|wreszcie|wtedy|wówczas|zatem|więc|dlatego|tak|równocześnie|jednocześnie|zarazem|kilka|rok|dwa|trzy|temu|drodze|uchwały|decyzji|decyzją|uchwałą|dopiero|jako|jego|jej|ich|miasto|gmina|niej|niego|nim|zebraniu|zjeździe|posiedzeniu|kongresie|sesji|walnym|obradach|oddzielnie|osobno|członkostwo|wtórnie|rzędu|kolei|raz|pierwszy|drugi|razem|wspólnie|wszystkim|przede|między|innymi|m\\.in\\.'

/** What opens a statement that has no verb of its own before it: “od”, “w”, “do” with a date. */
const LEADS = '(?:od|w|we|z|do|po|dnia|na|przez|przed)'

export const grammar: Grammar = {
  borders: `(?<relative>,? (?:które|która|który|którzy)(?= ))|(?<whose>,? (?:i )?(?:(?:do|w|we|z|ze|od|przez|na|o|dla|u|za|po|przed|nad|pod|wśród|spośród) )?(?:którego|której|któremu|którym|którą|których|którymi)(?= ))|[;:] |, (?:a|ale|lecz|oraz|zaś|natomiast|jednak|gdy|kiedy|jeśli|jeżeli|gdyż|ponieważ|bowiem|choć|chociaż|mimo że|po czym|przy czym|z tym że|gdzie|skąd|dokąd|(?:aby|żeby|by|ażeby)(?:m|śmy|ście)?|bo|co|w tym|czyli|że|iż|odkąd|dopóki|zanim|a także|toteż|więc|dlatego|tymczasem|natomiast)(?= )|, (?=(?:już |też |także |później |następnie |ponownie |od |w |z |do ){0,2}(?:${FINITE_VERBS})(?![\\p{L}\\p{N}]))| (?:i|oraz|ale|lecz|a) (?=(?:już |też |także |później |następnie |potem |ponownie |obecnie |dziś |nadal |od {:date} |w {:date} |do {:date} |{:date} ){0,2}(?:${FINITE_VERBS})(?![\\p{L}\\p{N}]))| (?:i|oraz|a) (?=(?:już |dopiero |ponownie )?${LEADS} (?:[\\p{Ll}]{1,12} ){0,2}{:date})|, (?=(?:do|w) {:organization},? ?[–-]? ?(?:zaś |natomiast )?(?:dopiero )?(?:od|w) (?:dnia )?{:date})|,? i (?={:act}|(?:wraz|razem|wspólnie) ze? )|(?:, (?:a |zaś )?| i | oraz )(?=(?:w|od|z|dnia) (?:dnia )?{:date} (?:również |także |też )?(?:(?:miasto|gmina|miasta|gminy) )?{:city}(?:[,.;]| i | oraz |$))|, (?=(?:zwyczajn\\p{Ll}{1,3} |wspierając\\p{Ll}{1,3} )?członk(?:iem|ami) [\\p{Ll} ]{0,30}(?:jest|są|był[aoy]?|został[aoy]?) )|, (?:a )?(?=(?:wcześniej|przedtem|uprzednio|poprzednio|dawniej)(?![\\p{L}]))|(?<!^{:date}) - (?=(?:${FINITE_VERBS})(?![\\p{L}]))`,
  moods: [
    {
      id: 'pl/negated',
      reason: 'denies it',
      voids: true,
      pattern:
        '(?:nie(?! (?:tylko|bez|później|wcześniej|mniej|więcej)(?![\\p{L}]))|ani|nigdy|żad(?:en|na|ne|nej|nego|nym|ną)|odrzuci(?:ł[aoiy]?|li|ono)|odrzuca|przepadł[aoy]?|odmówi(?:ł[aoiy]?|ono))'
    },
    {
      id: 'pl/conditional',
      reason: 'says it on a condition',
      pattern: '(?:jeśli|jeżeli|o ile|pod warunkiem|gdyby|chyba że|po uzyskaniu|po wyrażeniu)'
    },
    {
      id: 'pl/wished',
      reason: 'tells of a wish or an aim',
      pattern: '^,? ?(?:aby|żeby|by|ażeby)(?:m|śmy|ście)?'
    },
    {
      id: 'pl/asked',
      reason: 'asks it',
      pattern: '^(?:"?(?:czy|kiedy|dlaczego|ile|jak|jakie|do jakich|do ilu|w jakich|od kiedy|kto|gdzie) )'
    },
    {
      id: 'pl/planned',
      reason: 'tells of a plan, a wish or a possibility',
      pattern:
        '(?:będ(?:zie|ą|ziemy)|zostan(?:ie|ą|iemy)|stan(?:ie|ą|iemy) się|zamierza(?:my|ją|ł[aoy]?|li)?|planuj(?:e|ą|emy)|chc(?:e|ą|emy)|chciał[aoy]?by|pragni(?:e|emy)|stara(?:ją|my)? się|ubiega(?:ją|my)? się|rozważa(?:ją|my)?|kandyduj(?:e|ą|emy)|deklaruj(?:e|ą|emy)|moż(?:e|emy)|mogą|mógłby|mogł[aoy]by|powin(?:ien|n[aoy])|proponuj(?:e|ą|emy)|apelował[aoi]?|był[aoy]by|prawdopodobnie|możliwe|ma (?:zostać|być|stać się))'
    }
  ],
  placed:
    '(?<![\\p{L}])(?:w|we|na|z|ze|koło|obok|pod|nad|przy|między|od|do|dla|przez|poza|spoza|wokół|ds\\.|do spraw|po|u|o|za|oprócz|prócz|obok|mieszkańc(?:y|ów|om|ami)|władz(?:e|y|om|ami)?|burmistrz(?:a|em|owi|u)?|prezydent(?:a|em|owi)?|wójt(?:a|em|owi)?|delega(?:cja|cji|ci|tów)|radn(?:i|ych|ego)|szk(?:oły|ół)|okolic(?:e|y|ach)?|imieniu|reprezentant(?:a|em|ów)?|przedstawiciel(?:a|e|i|em|om)?) |(?<!{:city}[, ]{0,2})(?:wraz z|razem z|podobnie jak|obok) ',
  governed:
    '(?<![\\p{L}])(?:organach|organów|władzach|pracach|prac|ramach|posiedzeni\\p{L}{1,3}|statut(?:u|em|owi|cie)?|zarząd(?:u|zie)?|przez|dla|celem|celami|misją|zadaniem|siedzib[aąęy]|przewodnicząc\\p{L}{1,4}|prezes(?:a|em|owi)?|członków|biur(?:o|a|em|ze)|spotkani\\p{L}{1,3}|kongresi?e?|zjeździe|konferencji|oferty|ofertą) ',
  partOf: '(?:{:number}|część|kilka|kilkoro|większość|połowa|wiele) (?:z|spośród) (?:nich|ich|tych|jego|jej|{:number})',
  possessive: '(?!)',
  adverbials: `(?:(?:${ADVERBS})(?![\\p{L}\\p{N}])|[ ,()"*•–-]|[{:date}{:act}{:organization}{:number}{:actNumber}{:city}{:name}{:body}{:country}])*`,
  company:
    '(?:wraz z|wraz ze|razem z|razem ze|wspólnie z|wspólnie ze|podobnie jak|tak jak|obok) (?:miastem |gminą |gminami |miastami )?',
  plural: '[yie]$',
  verb: FINITE_VERBS,
  nominative: `(?:[\\p{L}-]{3,30}(?:i|y|a|e) ){0,3}(?:${anyOf(Object.keys(ORGANIZATION_NOUNS))})(?![\\p{L}])`,
  several:
    '(?:należą|przynależą|są|były|byli|zostały|zostali|przystąpiły|przystąpili|wstąpiły|wstąpili|dołączyły|dołączyli|weszły|weszli|wchodzą|uczestniczą|wystąpiły|wystąpili|współtworzą|pozostają|mają|posiadają|stały się|stali się|uzyskały|uzyskali|otrzymały|otrzymali|odeszły|odeszli|zrezygnowały|zrezygnowali|opuściły|opuścili)',
  inverted: `(?:(?:(?:${ADVERBS}|m\\.in\\.|między innymi|takie|nasze|nasza|wszystkie|pozostałe|następujące|inne|sąsiedni(?:a|e|ego)?|miasta|gminy|kolejne|jeszcze|polskie|dwa|trzy|cztery|pięć|pobliskie|w skład|członk\\p{L}{1,4}|zwyczajn\\p{L}{1,3}|wspierając\\p{L}{1,3}|stowarzyszon\\p{L}{1,3}|grona|rodziny|powiat)(?![\\p{L}\\p{N}])|[ ,:()"*•–-]|[{:date}{:act}{:organization}{:number}{:actNumber}{:body}{:country}]))*`,
  leftOut:
    '(?:[.,;:)"–-]|$| ?[(–{:date}{:act}{:organization}{:body}{:number}]| (?:od|do|w|we|z|ze|na|po|przez|za|jako|już|tam|nieprzerwanie|formalnie|oficjalnie|ponownie|także|również|też|i|oraz|a|ale|dopiero|dnia|dniem|uchwałą|decyzją|mocą|zgodnie|obok|wraz|razem|wspólnie|bo|aby|by|żeby|nadal|wciąż|dziś|obecnie|niezmiennie|najdłużej|czyli|tj\\.|m\\.in\\.|między|niego|niej|nich|nim|swoje|jego|jej|w prawach)(?![\\p{L}])(?! {:number}))',
  own: '[\\p{L}]{2,20}(?:śmy|[aeiy]my)|nas|nam',
  reason:
    '(?:w związku z|z powodu|ze względu na|z uwagi na|wskutek|na skutek|w wyniku|dzięki|w następstwie|po tym, jak) (?<reason>[^,;.{:date}{:act}]{3,160})',
  until:
    '(?:(?<!(?:przystąpi\\p{L}{1,4}|wstąpi\\p{L}{1,4}|dołączy\\p{L}{1,4}|należ\\p{L}{1,4}) )(?:aż )?do(?: dnia)?(?: samego)?|{:date} ?[-–]|(?:trwał[aoy]?|obowiązywał[aoy]?|ważn[aey]) do) ?(?:końca |połowy |początku )?',
  instrument: '(?:uchwałą|decyzją|zarządzeniem|postanowieniem)(?![\\p{L}])',
  by: '(?:na podstawie|na mocy|mocą|zgodnie z|wskutek|w wyniku|w wykonaniu|w związku z|z mocy|poprzez|w drodze|w oparciu o|przez|[-–,(:;]|po)(?: \\p{L}{1,20}){0,2} ?',
  row: '(?: \\([^()]{0,40}\\))?(?:[,;/] ?| [·•|] |,? (?:i|oraz|a także|jak również|jak i|a|wraz z|razem z|podobnie jak) )(?:(?:też|także) )?(?:(?:do|w|we|z|ze) )?(?:z (?:{:country}|krajów [\\p{Ll}-]{4,20}):? )?(?:(?:sąsiedni(?:e|a)?|(?:czeski|słowacki|niemiecki|litewski|ukraiński|węgierski)(?:e|m|ego)?|miast[oa]?|miastem|gmin[aąęy]?|powiat(?:em|y)?|miasteczko) )?',
  beside:
    ' \\([^()]{0,60}\\)| (?:w|we|z|na) {:country}|, {:country}(?=,? )|,? (?:od|w|do|dnia|z dniem)(?: (?:roku|dnia|końca|początku|wiosny|lata|jesieni|zimy))? {:date}|,? (?:jako|w charakterze|na prawach) [\\p{Ll} ]{0,16}(?:człon|obserwator|partner|współzałożyciel|założyciel|kandydat)\\p{Ll}{1,12}(?: (?:zwyczajn|wspierając|stowarzyszon|założyciel|nadzwyczajn|pełnoprawn|honorow)\\p{Ll}{0,4})?|, (?:siedziba|stolica|miasto|gmina|oba|obie|oboje|dziś|dawna|dawne|obecnie|wówczas|także|również)(?! {:city}) ?[^,.;:(){:city}{:date}{:organization}]{3,60}(?=,)',
  since:
    '(?:[(,;/–-] ?|(?<=^,?) )(?:(?:jako )?(?:człon\\p{Ll}{1,5}(?: (?:zwyczajn|wspierając|stowarzyszon|założyciel|nadzwyczajn|pełnoprawn)\\p{Ll}{0,4})?|(?:współ)?założyciel\\p{Ll}{0,3}|obserwator\\p{Ll}{0,2}),? ?)?(?:{:country},? )?(?:od|w|z dniem|przystąpił[aoy]?(?: w)?|przyjęt[aey](?: w)?)?(?: (?:roku|dnia|końca|początku|połowy|latach|wiosną|latem|jesienią|zimą))? ?',
  gone: '(?:do|wystąpił[aoy]?(?: w)?|odszedł|odeszł[aoy](?: w)?|opuścił[aoy]?(?: w)?)(?: końca)? ?',
  held: columns.held,
  gap: 'w|we|z|ze|do|od|dnia|dniem|jako|i|oraz|a|zaś|także|też|również|roku?|lata|lat|r|później|następnie|potem|natomiast|miast[oa]|gmin[ay]|niego|niej|członk\\p{Ll}{1,4}|członek|zwyczajn\\p{Ll}{1,3}|wspierając\\p{Ll}{1,3}|stowarzyszon\\p{Ll}{1,3}|obserwator\\p{Ll}{0,2}',
  otherEvents:
    '(?:założ(?:ono|yli|yły|ył[ao]?|on[aey])|utworz(?:ono|on[aey]|ył[ao]?|yli|yły)|powsta(?:ł[aoy]?|je|ni[aeu])|powoł(?:ano|an[aey]|ał[ao]?|ali|ały)|zarejestrowa(?:no|n[aey])|odtworzono|odbył[aoy]? się|podpisa(?:no|li|ł[aoy]?|n[aey])|wybran[aoy]|zmienion[aeyą]|zmieni(?:ono|ł[aoy]?)|ogłoszon[aeyo]|złoż(?:on[aoy]|ono|ył[aoy]?|yli)|dotarł[oay]|trafił[aoy]?|rozwiązano|przeniesion[oaey]|opublikowan[aoey]|wpłynęł[aoy]|wystąpi(?:ł[aoy]?|li)|przystąpi(?:ł[aoy]?|li)|wstąpi(?:ł[aoy]?|li)|dołączy(?:ł[aoy]?|li)|uchwal(?:ono|on[aey]|ił[ao]?)|został[aoiy]?|stał[aoy]? się|wygas(?:ł[aoy]?|a)|zawiesz(?:ono|on[aey])|przyję(?:to|t[aey]))',
  effects
}
