/** English dates, numbers and numbers of acts, and the fragments that rules share. */
import {citationsIn} from '../../citations.ts'
import {edtf} from '../../edtf.ts'
import type {Match, Mention, PlainText} from '../../language.ts'
import {matchesOf} from '../../matches.ts'
import type {Tasks} from '../../readings.ts'
import {Stretches} from '../../stretches.ts'
import type {Span, Value} from '../../types.ts'
import {ACT_TYPES, anyOf, MEMBERSHIP_CLASSES, MONTHS, NUMBER_WORDS, QUALIFIERS} from './lexicon.ts'
import {beginsWithNumber} from './number-names.ts'

const EDGE = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
const MONTH = `(?:${anyOf([...MONTHS, ...MONTHS.filter(month => month !== 'may').map(month => `${month.slice(0, 3)}.`), 'sept.'])})`
const YEAR = '(?:1[5-9]|20)\\d{2}'
const DAY = '(?:3[01]|[12]\\d|0?[1-9])'

const monthNumber = (name: string): number =>
  MONTHS.findIndex(month => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1

type Read = (groups: Record<string, string | undefined>) => string | undefined

/** Every way to write a date, most precise first. */
const DATES: readonly [pattern: string, read: Read][] = [
  [
    `(?<d>${DAY})(?:st|nd|rd|th)?(?: day)?(?: of)? (?<m>${MONTH}),? (?<y>${YEAR})`,
    g => edtf(Number(g.y), monthNumber(g.m!), Number(g.d))
  ],
  [
    `(?<m>${MONTH}) (?<d>${DAY})(?:st|nd|rd|th)?,? (?<y>${YEAR})`,
    g => edtf(Number(g.y), monthNumber(g.m!), Number(g.d))
  ],
  [`(?<y>${YEAR})-(?<m>\\d{2})-(?<d>\\d{2})`, g => edtf(Number(g.y), Number(g.m), Number(g.d))],
  [`(?<d>${DAY})\\. ?(?<m>1[0-2]|0?[1-9])\\. ?(?<y>${YEAR})`, g => edtf(Number(g.y), Number(g.m), Number(g.d))],
  // With strokes, day and month can change places: read only where they cannot.
  [
    `(?<![\\d/-])(?<a>\\d{1,2})(?<stroke>[/-])(?<b>\\d{1,2})\\k<stroke>(?<y>${YEAR})(?![/-]\\d)`,
    g => strokes(Number(g.y), Number(g.a), Number(g.b))
  ],
  // Not the end of a day that does not exist: 32 January 2001.
  [`(?<!\\d (?:of )?)(?<m>${MONTH})(?: of)? (?<y>${YEAR})`, g => edtf(Number(g.y), monthNumber(g.m!))],
  [`(?<![./])(?<m>0[1-9]|1[0-2])[./](?<y>${YEAR})`, g => edtf(Number(g.y), Number(g.m))],
  [
    `(?<!\\d/)(?<y>${YEAR})(?![,.]?\\d|/\\d)(?!${'(?: (?:member|local|european|polish|large|major)){0,3}'} (?:cities|towns|municipalities|members|communes|governments|inhabitants|people)\\b)`,
    g => edtf(Number(g.y))
  ]
]

function strokes(year: number, a: number, b: number): string | undefined {
  if (a > 12 && b <= 12) return edtf(year, b, a)
  if (b > 12 && a <= 12) return edtf(year, a, b)
  return a === b ? edtf(year, a, a) : undefined
}

const dates = DATES.map(([pattern, read]) => ({pattern: new RegExp(EDGE + pattern + END, 'giu'), read}))

const PART = '[\\p{Lu}\\p{N}]{1,12}'
/** A dash with blanks parts a number only from a digit: what follows “52/2013 – ” is a title. */
const SEPARATOR = '(?: ?/ ?|[.\\-–]| [-–] (?=\\p{N}))'
const ACT_NOUNS = anyOf(Object.keys(ACT_TYPES))
/** After “No.” anything with a digit is a number; without it, what has a separator, or stands in figures that are no year. */
const actNumbers = [
  new RegExp(
    `(?<=${EDGE}(?:No|NO|Nr|NR|Nos|Number|NUMBER|Nº|N°|№)(?![\\p{L}])[.:]{0,2} ?)(?=[^ \\p{N}]{0,20}\\p{N}| ?\\p{Lu}{1,20} ?[/.-])${PART}(?:${SEPARATOR}${PART}){0,6}${END}`,
    'gu'
  ),
  new RegExp(
    `(?<=${EDGE}(?:${ACT_NOUNS}):? (?:(?:no|nr|nos|number)\\b[.:]{0,2} ?|\\(|#)?)(?!(?:no|nr|nos|number)\\b)${PART}(?:${SEPARATOR}${PART}){1,6}${END}`,
    'giu'
  ),
  new RegExp(
    `(?<=${EDGE}(?:Resolution|RESOLUTION|Decision|DECISION|Ordinance|ORDINANCE|By-law|Bylaw|BY-LAW|BYLAW|Minute|MINUTE|Order|ORDER) #?)(?!(?:19|20)\\d{2}${END})\\d{1,6}[A-Z]?${END}(?![,.]?\\d)`,
    'gu'
  ),
  new RegExp(
    `(?<=${EDGE}(?:case|file|item|minute no\\.|ref\\.?|reference|dossier|docket)(?: (?:no|nr)\\.?)? )${PART}(?:${SEPARATOR}${PART}){1,6}${END}`,
    'giu'
  ),
  new RegExp(`(?<=${EDGE}(?:${ACT_NOUNS}) )§ ?\\d{1,4}(?:/\\d{2,4})?${END}`, 'giu')
]

const UNITS = anyOf(Object.keys(NUMBER_WORDS).concat('one'))
const TENS = anyOf(Object.keys(NUMBER_WORDS).filter(word => NUMBER_WORDS[word]! >= 20))
const numbers = new RegExp(
  `${EDGE}(?:(?:\\d{1,3}(?:[ ,.]\\d{3}){1,4}|\\d{1,15})(?![.,]?\\d)|(?:an?|${UNITS}) (?:hundred|thousand)(?: and (?:(?:${TENS})[- ])?(?:${UNITS}))?|(?:${TENS})-(?:${UNITS})|(?:${anyOf(Object.keys(NUMBER_WORDS))}))${END}`,
  'giu'
)

function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words.replace(/[ ,.]/g, ''))
  let sum = 0
  for (const word of words.toLowerCase().split(/[- ]/)) {
    if (word === 'hundred') sum *= 100
    else if (word === 'thousand') sum *= 1000
    else if (word !== 'and') sum += NUMBER_WORDS[word] ?? 1
  }
  return sum
}

/** A time of day is no count. */
const TIME = /^(?:[.:]\d{2})? ?(?:[ap]\.?m\.?|hrs|hours|o'clock)(?![\p{L}])|^:\d{2}(?!\d)/iu
const PARAGRAPH_MARK = /(?:§|sections?|sec\.|items?|paragraphs?|para\.) ?$|^\(?\d{1,3}\.$/iu
const PARAGRAPH_NUMBER = /^\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]? (?=["'*(]?\p{Lu})/u

/** Dates, act numbers, citations and numbers of a sentence; where two would overlap, the one found by the earlier pattern stands. */
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
  // The date of a statute stays a date: “the Act of {date}”.
  for (const {kind, value, start, end} of citationsIn(words)) {
    if (kind !== 'statute') add('citation', start, end - start, value)
  }
  for (const pattern of actNumbers) {
    for (const match of matchesOf(pattern, words)) {
      if (/\p{N}/u.test(match[0]))
        add('actNumber', match.index, match[0].length, match[0].replace(/\s{0,3}([/.\-–])\s{0,3}/g, '$1'))
    }
  }
  for (const {pattern, read} of dates) {
    for (const match of matchesOf(pattern, words)) {
      const value = read(match.groups!)
      if (value) add('date', match.index, match[0].length, value)
    }
  }
  for (const match of matchesOf(numbers, words)) {
    // “Two Languages Board” is a name.
    if (
      match.index > 0
        ? /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(words.slice(match.index, match.index + match[0].length + 2))
        : beginsWithNumber(text, words)
    )
      continue
    // “Twelve Gates is a network” begins with a name.
    if (match.index === 0 && /^\p{Lu}\p{Ll}+ \p{Lu}\p{L}+(?: (?:is|was|has|brings|unites|\()|$)/u.test(words)) continue
    // “51.2 The Council …”, “§ 3” and “Section 4” number paragraphs.
    const before = words.slice(Math.max(0, match.index - 12), match.index)
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 12)
    if (TIME.test(after) || (/\d[.:]$/.test(before) && TIME.test(after)) || /(?<!\d)\d{1,2}:$/.test(before)) continue
    // “1.5°C” and “$3,450.00” count nobody; “[1]” is the mark of a note.
    if (/\d[.,]$/.test(before) || /^[.,]\d/.test(after) || (before.endsWith('[') && after.startsWith(']'))) continue
    // “2014/15” is a year of account.
    if (/^\/\d/.test(after) || /\d\/$/.test(before)) continue
    // “[1]” refers to a note.
    if (/\[$/.test(before) && /^\]/.test(after)) continue
    if (PARAGRAPH_MARK.test(before) || (match.index === 0 && PARAGRAPH_NUMBER.test(words))) continue
    add('number', match.index, match[0].length, numberOf(match[0]))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** `Resolution No. {number}`, `resolution`, with the type of the act and its number where there is one. */
export const ACT = `(?:(?<organ>council|cabinet|municipal council|city council|town council|executive|municipal board|city board) )?(?<actType>${ACT_NOUNS})(?:(?:,? (?:No|Nr|Nos|Number|Nº|N°|№)(?![\\p{L}])[.:]{0,2})?(?:,|:)? ?[#(]?{number:actNumber}\\)?)?`
/** What stands between an act and its date: “as of” means “dated”. */
export const DATED =
  '(?:,? ?(?:as of|of|dated|from|on|adopted(?: on)?|passed(?: on)?|taken on|made on|of the meeting of|at its meeting of)(?: the)?|,)(?: \\p{L}+day,?)?'
/** What an act is about, after it: “on joining …”, “to contribute …”, “authorizing …”; as far as the words go on. */
export const SUBJECT = `(?: \\((?:first|second|third|final) reading\\))?(?:,? (?<subject>(?:(?:on(?! (?:its|their|our|behalf|the (?:website|agenda|day|basis|grounds|same))(?![\\p{L}]))|concerning|regarding|relating to|about|in (?:respect of|relation to)|with regard to|to(?= (?:join|rejoin|accede|apply|become|withdraw|leave|contribute|pay|appoint|designate|nominate|approve|authori[sz]e|amend|repeal|enter|seek|consent|grant|support|sign|renew|continue|end|terminate|participate|take part))|authori[sz]ing|approving|granting|giving|expressing|consenting to|agreeing to|amending|changing|repealing|rescinding|revoking|appointing|designating|nominating|joining|endorsing|supporting|appropriating|providing|establishing|setting|adopting|declaring|accepting|terminating|withdrawing|requesting|ratifying|confirming|directing|requir(?:es|ing) that|provid(?:es|ing) that)(?![\\p{L}])) [^,.;:()§\\n]{1,300}?)(?=[,.;:()§]|$| (?:ceases?|is|are|was|were|be|has|had|have|shall|expires?|remains?|lost|loses|entered|enters|came|comes|took|takes|began|begins|it|by which|in which|which|who)(?![\\p{L}])))?`
/** An act that is cited after what it does: “(Resolution 12/2011)”, “by Decision 12 of 3 May 2011”. */
export const CITED = `,? ?(?:\\(|(?:by|in|through|vide|via|with|under) (?:its |the )?)${ACT.replace('<organ>', '<itsOrgan>').replace('<actType>', '<itsType>').replace('{number:', '{itsNumber:')}(?:${DATED} {itsDate:date})?\\)?`
/** The same in brackets: “Minute 12 (consent to join)”. */
export const SUBJECT_IN_BRACKETS =
  '(?: \\((?<bracketed>[^()\\n]{0,120}?(?:consent|join|member|appl|access|withdr|approv|amend|repeal|designat|appoint)[^()\\n]{0,120})\\))?'
/** A city that joins alone: of “Hartwell and Dunmere” neither is read, so that neither is lost. */
export const MEMBER = '(?<!{:city|name|country},? (?:and|or|as well as) ){member:city}'
/** What leads to the act by which something happened. */
export const BY =
  'in accordance with|according to|pursuant to|under|by|by virtue of|by force of|on the strength of|on the basis of|following|with|through'
/** What a verb like “joined” is followed by: the organisation, “it”, or words that say when, where it is left out. */
export const OBJECT =
  "(?:(?: (?:the|a|an|its|then|newly|founded|formed|young|new|both|international|european|national|regional|global|worldwide|ranks of|circle of|family of|network of|network|association|alliance|union|movement|initiative|programme|organi[sz]ation)){0,5} {organization}(?! ?')| (?:it|us|them)(?![\\p{L}])|(?=[,.;:)]|$| (?:(?:in|on|at|by|from|since|until)(?: the| early| late| mid| about| around)?(?: (?:beginning|end|start|spring|summer|autumn|winter|same year)(?: of)?)? ?(?:{:date}|$|same year|that year|end|beginning|start|spring|summer|autumn|winter)|as |(?:a|one|two|three|{:number}) (?:years?|months?) |again|only|later|shortly|soon|together with|along with|with effect|effective|voluntarily|{:date}|when|after|because|once more)))"
/** What may stand before the noun for a member: “one of its twelve founding members”, “the 88th signatory”. */
export const AMONG =
  "(?: (?:an?|the|its|their|one of|one among|among|both|proud|active|long-standing|loyal|first|last|present|current|latest|newest|youngest|oldest|only|more than|{:number}|\\d{1,4}(?:st|nd|rd|th)|{:country}|{:organization}'s)){0,3} "
/** `an associate member`, read or only talked of. */
export const ANY_CLASS = `(?:an? |the |its )?(?:${anyOf(Object.keys(MEMBERSHIP_CLASSES))})`
/** `an associate member`: the class with its noun. */
export const CLASS = `(?:an? |the |its )?(?<class>${anyOf(Object.keys(MEMBERSHIP_CLASSES))})`
/** The class after the date of a verb: “joined in 1999 as full members”. */
export const AS_LATER = `(?:(?=(?: (?:in|on|since|from|as of)(?: the| early| late| mid| spring| summer| autumn| winter| beginning| end| of){0,3})? {:date},? (?:as|with the status of) ${CLASS.replace('<class>', '<later>')}(?![\\p{L}]))|)`
/** The class that a match states, else plain membership by the words of a group. */
export const classOf = (match: Match, group: string): Value<string> =>
  match.has('class') || match.has('later')
    ? match.choose(match.has('class') ? 'class' : 'later', MEMBERSHIP_CLASSES)
    : {value: 'member', basis: 'stated', spans: [match.spanOf(group)]}

/** `over`, `nearly`; nothing where the count is exact. */
export const QUALIFIER = `(?:(?<qualifier>${anyOf(Object.keys(QUALIFIERS))}) )?`
/** A count, and once more in figures: “seventeen (17)”. */
export const COUNT = '{count:number}(?<figures> \\({:number}\\))?'
/** Of members, words that say that they are not all: “founding”, “board”; and what is no word for their kind. */
const NOT_ALL =
  'founding|founder|new|newest|former|potential|future|prospective|candidate|applicant|honorary|other|fellow|further|additional|more|board|committee|council|cabinet|staff|team|crew|executive|elected|pilot|project|host|visiting|winning|original|first|remaining|in|of|from|for|to|with|and|or|per|a|an|the|its|at|by|on|out|as|that|which|who|million|thousand|hundred|years?|inhabitants|residents|people|delegates|representatives|offices|events|projects'
/** What members of a network of cities are called, with up to three words before the noun: “large Baltic towns”. */
export const MEMBERS = `(?:(?:(?!(?:${NOT_ALL})(?![\\p{L}-]))[\\p{L}-]{2,20} (?:and [\\p{L}-]{2,20} )?|{:name|country} ){0,2}(?:cities and towns|towns and cities|towns and townships|towns and villages|cities and communities|cities and villages|towns and municipalities|cities and municipalities|towns and districts|cities and regions|cities and counties|cities|towns|municipalities|communes|metropolises|capitals|local governments|governments|local authorities|authorities|members|ports|local government units|self-governments|boroughs|member organi[sz]ations|signatories|villages|mayors|counties|regions|districts|councils|harbours|townships|parishes|member states|places|communities))`
/** A list of bodies: “A, B or C and D”. */
export const BODY_LIST = '(?<bodies>{:body}(?:(?:,? (?:and|or|as well as) |, |; ){:body}){0,40})'
/** Prose to the end of the sentence. */
export const proseToEnd = (group: string): string =>
  `(?<${group}>[^\\n]{2,800}?)(?=(?:[;,] and)?[.!;]?$|, (?:was|were|has been|is) (?:founded|established|created|set up|based|seated|headquartered|rewarded|awarded|accepted|admitted) |[,;] and (?:it|{:organization}) )`
/** Where what a unit looks after ends, with since when it has done so. */
export const MATTER_ENDS =
  '(?<since>,? (?:since|from) (?:the )?{:date})?(?=[.!;:]?["”]?[.!;:]?$|; |, (?:and )?(?:has|have|is|are|was|were|which|reports|meets|sits|belongs) |,? (?:while|whereas|and|but|with) (?:the )?(?:{:body} (?:\\p{L}+ ){1,4}|(?:all|any|every|everything|matters|questions) )|,? (?:while|whereas|but) )'
/** A matter whose words say of what only by what was said before. */
export const SPOKEN_OF =
  /^(?:in \p{L}[\p{L}' -]{1,40} )?(?:(?<pronoun>it|(?:this|that) (?:network|association|union|alliance|league|organi[sz]ation|programme|forum|partnership))|(?:the|our|this|its|all) (?:membership|affiliation|participation)(?: (?:affairs|matters|fee|fees|dues))?|everything to do with it)$/iu
/** How tasks are spoken of: errands, which are done once, and standing for a city. */
export const TASKS: Tasks = {
  errands:
    /^(?:to )?(?:(?:sign|execut|send|transmit|forward|submit|deliver|fil|publish|notif|inform|certif|pay|remit|appl|prepar|negotiat|invit|convey|provid|arrang|procur|complet|issu|writ|mak|post|record|enter|join|mail|return|request|seek|draft|renew)[a-z]*|report back|take (?:all|the|any|such|further|necessary|appropriate|action|steps)|proceed|finali[sz]e|do all|hand over|attend the)(?![\p{L}])(?!.* and (?:to )?(?:serve|act|represent|coordinate|liaise|implement|oversee))/iu,
  representing: /represent|liaison|delegate|alternate|coordinat|member/iu
}
