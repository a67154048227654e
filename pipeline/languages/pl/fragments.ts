/** Polish dates, numbers, numbers of acts and citations, and the fragments that rules share. */
import {citationsIn} from '../../citations.ts'
import {edtf} from '../../edtf.ts'
import type {Match, Mention, MentionType, PlainText} from '../../language.ts'
import {matchesOf} from '../../matches.ts'
import type {Tasks} from '../../readings.ts'
import {Stretches} from '../../stretches.ts'
import type {Span, Value} from '../../types.ts'
import {ACT_TYPES, anyOf, MEMBER_ADJECTIVES, MEMBERSHIP_CLASSES, MONTHS, NUMBER_WORDS, QUALIFIERS} from './lexicon.ts'

const EDGE = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
const YEAR = '(?:1[5-9]|20)\\d{2}'
/** “2003 r.”, “2003 roku”, “1992r.”: the word belongs to the date. */
const OF_YEAR = '(?: ?(?:r\\.|roku|rok|r)(?![\\p{L}]))?'
const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
const MONTH = `(?:${anyOf(MONTHS.flat())})`
const MONTH_NUMBER = '(?:1[0-2]|0?[1-9])'

const monthNumber = (name: string): number => MONTHS.findIndex(forms => forms.includes(name.toLowerCase())) + 1

type Read = (groups: Record<string, string | undefined>) => string | undefined

/** Adjectives of the months, by their stems: “na sierpniowej sesji w 2019 r.”. */
const MONTH_STEMS =
  'styczniow lutow marcow kwietniow majow czerwcow lipcow sierpniow wrześniow październikow listopadow grudniow'.split(
    ' '
  )

/** Every way to write a date, most precise first. */
const DATES: readonly [pattern: string, read: Read][] = [
  [
    `(?<m>${MONTH_STEMS.join('|')})(?:ej|ym|a|e) (?:sesji|sesja|posiedzeniu|posiedzenie)(?: [\\p{L}]{1,20}){0,3}? (?:w |z )?(?<y>${YEAR})${OF_YEAR}`,
    g => edtf(Number(g.y), MONTH_STEMS.indexOf(g.m!.toLowerCase()) + 1)
  ],
  [`(?<d>${DAY}) (?<m>${MONTH}) (?<y>${YEAR})${OF_YEAR}`, g => edtf(Number(g.y), monthNumber(g.m!), Number(g.d))],
  [`(?<y>${YEAR})-(?<m>\\d{2})-(?<d>\\d{2})${OF_YEAR}`, g => edtf(Number(g.y), Number(g.m), Number(g.d))],
  [
    `(?<d>${DAY})(?<sep>\\. ?|-|/)(?<m>${MONTH_NUMBER})\\k<sep>(?<y>${YEAR})${OF_YEAR}`,
    g => edtf(Number(g.y), Number(g.m), Number(g.d))
  ],
  // Not the end of a day that does not exist: 32 stycznia 2001.
  [`(?<!\\d )(?<m>${MONTH}) (?<y>${YEAR})${OF_YEAR}`, g => edtf(Number(g.y), monthNumber(g.m!))],
  [
    `(?<!\\d/)(?<y>${YEAR})(?: ?(?:r\\.|roku|rok|r)(?![\\p{L}])|(?<!(?:nakładzie|liczbie|ilości|ponad|około|prawie|blisko|kwocie|skupia|zrzesza|liczy) \\d{4})(?![,.]?\\d|/)(?! (?:zł|osób|osoby|(?:miast|gmin|miasteczek|powiatów|samorządów|członków|członkowie|mieszkańców|mieszkańcy)(?![\\p{L}])|tys|mln|euro|km|ha)))`,
    g => edtf(Number(g.y))
  ]
]
const dates = DATES.map(([pattern, read]) => ({
  pattern: new RegExp(EDGE + pattern + '(?![\\p{L}\\p{N}])', 'giu'),
  read
}))

const PART = '[\\p{Lu}\\p{N}]{1,12}'
/** A full stop or a hyphen parts a number only where no blank stands beside it. */
const SEPARATOR = '(?: ?/ ?|[.\\-–]| [-–] (?=\\d))'
const ROMAN = '[IVXLCDM]{1,8}'
const ACT_WORDS = anyOf(Object.keys(ACT_TYPES))
/** After “nr” anything with a digit is a number; without it, only what has a separator and stands after an act or has a session. */
const actNumbers = [
  new RegExp(`(?<=${EDGE}(?:nr|Nr|NR|nr\\.|Nr\\.|numer) ?)${PART}(?:${SEPARATOR}${PART}){0,6}${END}`, 'gu'),
  new RegExp(`(?<=${EDGE}(?:${ACT_WORDS}) )(?!nr${END})${PART}(?:${SEPARATOR}${PART}){1,6}${END}`, 'giu'),
  new RegExp(`${EDGE}(?:${ROMAN} ?/ ?\\d{1,4} ?/ ?\\d{2,4}|\\d{1,4} ?/ ?${ROMAN} ?/ ?\\d{2,4})(?! ?/)${END}`, 'gu')
]
const ACT_BEFORE = new RegExp(`${EDGE}(?:${ACT_WORDS})${END}[^;]{0,80}$`, 'iu')

/** Whether what stands after “nr” is the number of an act, not of a journal, a school or an annex. */
function isActNumber(words: string, start: number, number: string): boolean {
  const before = words.slice(Math.max(0, start - 100), start)
  if (/^,? ?poz/iu.test(words.slice(start + number.length, start + number.length + 6))) return false
  if (/(?:załącznik|szkoł|przedszkol|druk|pok|tel|okręg|kont|dz\. ?urz)[\p{L}.]{0,20} nr\.? ?$/iu.test(before))
    return false
  return /[/.\-–]/.test(number) || ACT_BEFORE.test(before)
}

const WORDS = anyOf(Object.keys(NUMBER_WORDS))
const numbers = new RegExp(
  `${EDGE}(?<!\\d[.,:/]|\\p{L}-)(?!\\d{4}/\\d{4})(?:(?:\\d{1,3}(?:[ .]\\d{3}){1,4}|\\d{1,15})(?:,\\d{1,2})?(?![.,]?\\d)|(?:${WORDS})(?: (?:${WORDS})){0,3})${END}`,
  'giu'
)

const TELEPHONE = /(?<![\p{L}])(?:tel|fax|faks|kom|telefon|faksu|telefonu)\.?:? ?\(?\+?\d[\d ()/-]{4,20}\d/giu

function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words.replace(/[ .]/g, '').replace(',', '.'))
  return words
    .toLowerCase()
    .split(' ')
    .reduce((sum, word) => sum + NUMBER_WORDS[word]!, 0)
}

/** “§ 3 ust. 2”: what numbers the parts of an act. */
const PARAGRAPH_BEFORE = /(?:§|(?<![\p{L}])(?:ust|pkt|lit|par|tiret)\.?) ?$/iu

/** A day without a year is no date that can be published, and no number either. */
const DAY_AND_MONTH = new RegExp(`^ ${MONTH}${END}`, 'iu')

/** Dates, act numbers, citations and numbers of a sentence; of two that overlap, the one found first stands. */
export function literals(text: PlainText, sentence: Span): Mention[] {
  const words = text.matching.slice(sentence.start, sentence.end)
  const found: Mention[] = []
  const taken = new Stretches()
  const add = (type: Mention['type'], index: number, length: number, value: string | number) => {
    const start = sentence.start + index
    const end = start + length
    if (taken.touch({start, end})) return
    taken.add({start, end})
    found.push({type, start, end, from: start, value})
  }
  for (const match of words.matchAll(/https?:\/\/[^\s<>"{}|\\^`]{1,2000}[^\s<>"{}|\\^`.,;:!?)']/giu)) {
    add('url', match.index, match[0].length, match[0])
  }
  // The date of a statute stays a date: “ustawy z dnia {date}”.
  for (const {kind, value, start, end} of citationsIn(words)) {
    if (kind !== 'statute') add('citation', start, end - start, value)
  }
  for (const pattern of actNumbers) {
    for (const match of matchesOf(pattern, words)) {
      if (/\p{N}/u.test(match[0]) && isActNumber(words, match.index, match[0]))
        add('actNumber', match.index, match[0].length, match[0].replace(/\s{0,3}([/.\-–])\s{0,3}/g, '$1'))
    }
  }
  for (const {pattern, read} of dates) {
    for (const match of matchesOf(pattern, words)) {
      const value = read(match.groups!)
      if (value) add('date', match.index, match[0].length, value)
    }
  }
  for (const {index, 0: number} of words.matchAll(TELEPHONE))
    taken.add({start: sentence.start + index, end: sentence.start + index + number.length})
  for (const match of matchesOf(numbers, words)) {
    const end = match.index + match[0].length
    // “§ 1”, “1)” and “1.” number paragraphs and items.
    const before = words.slice(Math.max(0, match.index - 12), match.index)
    if (PARAGRAPH_BEFORE.test(before) || (/^$|["']$/.test(before) && /^[).]/.test(words.slice(end, end + 1)))) continue
    if (DAY_AND_MONTH.test(words.slice(end, end + 16))) continue
    add('number', match.index, match[0].length, numberOf(match[0]))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A day and a month without a year. */
export const YEARLESS_DAY = `\\d{1,2} ${MONTH}`
/** Endings of the past tense. */
export const PAST = '(?:ł[aoy]?|łyśmy|li|liśmy)'

const ADJECTIVE = `(?:${anyOf([...Object.keys(MEMBERSHIP_CLASSES), ...MEMBER_ADJECTIVES])})(?:y|a|e|em|ami|owi|ów|ka|ką|ego|emu|ym|ą|ej|i|iego|iemu|im|ych|ymi|ich|imi|sk(?:i|ie|a|ą|iej|ich)(?:ego|emu|m|mi)?)?`
const NOUN =
  '(?:członek|członk(?:iem|a|owi|owie|ów|ami|om|ini|inią)|członkostw(?:o|a|u|em|ie)|(?:współ)?założyciel(?:em|a|e|i|ami|ka|ką|k)?|współtwórc(?:a|ą|ami|y|ów)|inicjator(?:em|ami|ka|ką|zy)?|obserwator(?:em|a|ami|zy|ów)?|uczestnik(?:iem|a|ami|ów)?|sygnatariusz(?:em|a|ami|e|y|ka|ką)?|partner(?:em|a|ami|zy|ów)?|kandydat(?:em|a|ami)?|miast(?:em|a|o|ami) (?:członkowski|partnerski|założycielski|stowarzyszon)(?:m|mi|e|ego|ch|ym|ymi)|gmin(?:ą|y|ami) (?:członkowsk|partnersk|założycielsk)(?:ą|iej|imi|ie))'
/** `założono`, `utworzony`, `powstało`: that something was founded, not by whom. */
export const FOUNDED =
  '(?:założono|utworzono|stworzono|zawiązano|ustanowiono|zainicjowano|powołano(?: do życia)?|(?:został[aoy]? )?(?:założon|utworzon|stworzon|zawiązan|ustanowion|powołan|zainicjowan)(?:y|a|e|ego|ej|ym|ą|emu)(?: do życia)?|zawiązał[aoy]? się|powstał[aoy]?|powstaje|powstałe(?:go|j)?|narodził[aoy]? się)'
/** `założyły`, `powołało do życia`: that someone founded something. */
export const FOUNDING =
  '(?:(?:założy|utworzy|stworzy|powoła|zawiąza|zainicjowa)(?:ł[aoy]?|li)|zakłada(?:ją)?|powołuj[eą]|tworz[ąy])(?: do życia)?'

/** `członkiem zwyczajnym`, `pełnoprawnym członkiem`, `członkiem założycielem`: the class with its noun. */
export const classed = (group: string): string =>
  `(?<${group}>(?:${ADJECTIVE} ){0,2}${NOUN}(?:[ -](?:i )?${ADJECTIVE})?)`
export const CLASS = classed('class')
/** As what a city came in, right after the verb and its object or further on in the clause: “w 1998 r. jako członek wspierający”. */
export const joinedAs = (group: string): string =>
  `(?:(?=[^.;:\\n]{0,26}? (?:jako|w charakterze|na prawach|w roli) ${classed(group)}(?![\\p{L}]))|)`
/** The same, only talked of. */
export const ANY_CLASS = classed('').replace('?<>', '?:')

/** What leads from a membership to the organisations in the same line: “członkiem następujących organizacji: …”. */
export const LISTED =
  '(?:(?: (?:następujących|takich|wielu|kilku|szeregu|licznych|niżej wymienionych|{:number}))?(?: \\p{L}{4,20}){0,2} (?:organizacji|związków|stowarzyszeń|sieci|zrzeszeń)(?: jak| m\\.in\\.)?:?|:) '

/** The class that words state by their stems. */
export function classIn(words: string): (typeof MEMBERSHIP_CLASSES)[keyof typeof MEMBERSHIP_CLASSES] | 'member' {
  const stem = Object.keys(MEMBERSHIP_CLASSES).find(one =>
    new RegExp(`(?<![\\p{L}])${one}`, 'u').test(words.toLowerCase())
  )
  return stem ? MEMBERSHIP_CLASSES[stem as keyof typeof MEMBERSHIP_CLASSES] : 'member'
}

/** The class that the first of some groups states, else plain membership by the words of the last. */
export function classOf(match: Match, ...groups: [string, ...string[]]): Value<string> {
  const group = ['class', ...groups].find(one => match.has(one))!
  const words = match.text(group)
  return {...words, value: classIn(words.value)}
}

/** `ponad 310`: a count, with what qualifies it. */
export const COUNT = `(?:(?<qualifier>${anyOf(Object.keys(QUALIFIERS))}) )?{count:number}`
/** The value of a count and its qualifier; none where it is exact. */
export const countOf = (match: Match): [Value<number>, Value<string> | undefined] => [
  match.mention('count'),
  match.has('qualifier') ? match.choose('qualifier', QUALIFIERS) : undefined
]
/** What members of a network of cities are called, after a number or before it. */
export const MEMBERS =
  '(?:(?:(?:europejski|polski|krajow|zagraniczn|członkowski|partnerski|różn|duż|większ|mniejsz|mał|średni|największ|lokaln|samorządow|miejski|wiejski|nadmorski|uzdrowiskow|zwyczajn|aktywn|stowarzyszon|wspierając|górski|nadbałtycki|portow|turystyczn|historyczn|sąsiedni|okoliczn|zrzeszon)(?:e|ch|ych|ich|mi|ymi|imi|i|y|a|ów|m|ym|im) (?:i )?){0,3}(?:miast(?:a|ami|om|ach)?|miasteczek|miasteczka|gmin(?:y|ami|om|ach|a)?|powiat(?:y|ów|ami|om)|samorząd(?:y|ów|ami|om)|członk(?:owie|ów|ami|om)|metropolii|jednost(?:ek|ki) samorządu(?: terytorialnego)?|jednost(?:ek|ki) samorządow(?:ych|e)|jst|miejscowości|ośrodk(?:ów|i)|sygnatariusz(?:y|e)|uzdrowisk(?:a|om)?|regionów|portów|społeczności(?= (?:lokaln|z {:number} (?:kraj|państw)))|stolic|województw(?:a)?(?= członk)|podmiot(?:ów|y)|partnerów|aglomeracji|władz lokalnych)(?: (?:członkowski|partnerski|zrzeszon|należąc|założycielski)(?:e|ch|ych|ich))?)'
/** A list of bodies: “A, B czy C”. */
export const BODY_LIST = '(?<bodies>{:body}(?:(?:,? (?:i|oraz|czy|lub|a także) (?:w )?|, (?:w )?|; ){:body}){0,40})'
/** Prose to the end of the sentence. */
export const proseToEnd = (group: string): string => `(?<${group}>[^\\n]{2,2000}?)(?=[.!;]?$)`

/** Of a clause that is turned down, its dates, numbers and other mentions are turned down with it. */
export function turnDown(match: Match, ...types: MentionType[]): [] {
  for (const side of ['before', 'within', 'after'] as const)
    for (const mention of match.near(side, types)) if (!match.taken(mention)) match.use(mention)
  return []
}
/** `z dnia`, `podjęta`: what stands between an act and its date. */
export const DATED =
  '(?:,? (?:z(?: dnia)?|podjęt\\p{L}{1,3}(?: w)?(?: dniu)?|w dniu|wydan\\p{L}{1,3}(?: w)?(?: dniu)?)|,)'
/** What an act is about, after it, as far as the words go on. */
export const SUBJECT =
  '(?:,? (?<subject>(?:w(?: tej samej)? sprawie|w przedmiocie|dotycząc\\p{L}{1,3}|o(?= (?:zmian|uchyl|przystąp|wystąp|wyraż|udziel|przyję|wejści|wstąp|opuszcz|członk))|zmieniając\\p{L}{1,2}|uchylając\\p{L}{1,2}|wyrażając\\p{L}{1,2} (?:zgodę|wolę|zamiar|intencję|gotowość)|deklarując\\p{L}{1,2}|upoważniając\\p{L}{1,2}|zezwalając\\p{L}{1,2})(?![\\p{L}]):?(?:[^.;:()§"\\n]|(?<=[ (](?:ds|im|pn|tzw|św))\\.){1,300}?)(?<![ (](?:ds|im|pn|tzw|św))(?= ?[.;:)§("]|,?$|, ?(?:zmienion|w brzmieniu|wprowadza|ze zm|któr[aąey]|a |opublik|w której|wyraził|wyrażon|nr |uchwał)| (?:otrzymuj|wprowadza się|trac[ią]|strac[ił]|uchyla|stanowi|na podstawie|zmienion|jest|była|została|Gmina |Miasto |{:body} (?:podję|przyję|uchwali))))?'
/** `uchwała nr 12/IV/2011 Rady Miejskiej z dnia 3 marca 2011 r.`, its parts in any order, the type first. */
export const ACT = `(?<actType>${ACT_WORDS})(?: ?(?:nr|numer)(?![\\p{L}])\\.?)?(?: ?{number:actNumber})?(?:${DATED} {earlier:date})?(?: (?:podjęt\\p{L}{1,3} przez )?{passedBy:body|organization})?(?:,? ?(?:(?:nosi|ma) )?(?:nr|numer)(?![\\p{L}])\\.? ?{numberToo:actNumber})?(?:(?:${DATED}| i datę) {date})?(?:,? ?(?:nr|numer)(?![\\p{L}])\\.? ?{numberLast:actNumber})?(?: {passedLast:body})?`
/** How tasks are spoken of: errands, which are done once, and standing for a city. */
export const TASKS: Tasks = {
  errands:
    /^do (?:podpisania|złożenia|zawarcia|przekazania|dokonania|ogłoszenia|wystąpienia|przesłania|opłacenia|wpłacenia|podjęcia)/iu,
  representing: /reprezent|przedstawiciel|delegat|kontakt|koordyn/iu
}
