/** Polish dates, numbers, numbers of acts and citations, and the fragments that rules share. */
import {citationsIn} from '../../citations.ts'
import {edtf} from '../../edtf.ts'
import type {Mention, PlainText} from '../../language.ts'
import {matchesOf} from '../../matches.ts'
import {Stretches} from '../../stretches.ts'
import type {Span} from '../../types.ts'
import {ACT_TYPES, anyOf, MONTHS, NUMBER_WORDS, QUALIFIERS} from './lexicon.ts'

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

/** Every way to write a date, most precise first. */
const DATES: readonly [pattern: string, read: Read][] = [
  [`(?<d>${DAY}) (?<m>${MONTH}) (?<y>${YEAR})${OF_YEAR}`, g => edtf(Number(g.y), monthNumber(g.m!), Number(g.d))],
  [`(?<y>${YEAR})-(?<m>\\d{2})-(?<d>\\d{2})${OF_YEAR}`, g => edtf(Number(g.y), Number(g.m), Number(g.d))],
  [
    `(?<d>${DAY})(?<sep>\\. ?|-|/)(?<m>${MONTH_NUMBER})\\k<sep>(?<y>${YEAR})${OF_YEAR}`,
    g => edtf(Number(g.y), Number(g.m), Number(g.d))
  ],
  // Not the end of a day that does not exist: 32 stycznia 2001.
  [`(?<!\\d )(?<m>${MONTH}) (?<y>${YEAR})${OF_YEAR}`, g => edtf(Number(g.y), monthNumber(g.m!))],
  [
    `(?<y>${YEAR})(?: ?(?:r\\.|roku|rok|r)(?![\\p{L}])|(?![,.]?\\d|/)(?! (?:zł|osób|osoby|miast|gmin|członk|mieszkańc|samorząd|tys|mln|euro|km|ha)))`,
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
  if (/(?:załącznik|szkoł|przedszkol|druk|pok|tel|okręg|kont|dz\. ?urz)[\p{L}.]* nr\.? ?$/iu.test(before)) return false
  return /[/.\-–]/.test(number) || ACT_BEFORE.test(before)
}

const WORDS = anyOf(Object.keys(NUMBER_WORDS))
const numbers = new RegExp(
  `${EDGE}(?:(?:\\d{1,3}(?:[ .]\\d{3})+|\\d+)(?:,\\d{1,2})?(?![.,]?\\d)|(?:${WORDS})(?: (?:${WORDS})){0,3})${END}`,
  'giu'
)

function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words.replace(/[ .]/g, '').replace(',', '.'))
  return words
    .toLowerCase()
    .split(' ')
    .reduce((sum, word) => sum + NUMBER_WORDS[word]!, 0)
}

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
        add('actNumber', match.index, match[0].length, match[0].replace(/\s*([/.\-–])\s*/g, '$1'))
    }
  }
  for (const {pattern, read} of dates) {
    for (const match of matchesOf(pattern, words)) {
      const value = read(match.groups!)
      if (value) add('date', match.index, match[0].length, value)
    }
  }
  for (const match of matchesOf(numbers, words)) {
    const end = match.index + match[0].length
    // “§ 1”, “1)” and “1.” number paragraphs and items.
    if (
      /§ ?$/.test(words.slice(Math.max(0, match.index - 2), match.index)) ||
      (match.index === 0 && /^[).]/.test(words.slice(end, end + 1)))
    )
      continue
    if (DAY_AND_MONTH.test(words.slice(end, end + 16))) continue
    add('number', match.index, match[0].length, numberOf(match[0]))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A day and a month without a year. */
export const YEARLESS_DAY = `\\d{1,2} ${MONTH}`
/** `ponad`, `około`; nothing where the count is exact. */
export const QUALIFIER = `(?:(?<qualifier>${anyOf(Object.keys(QUALIFIERS))}) )?`
/** What members of a network of cities are called. */
export const MEMBERS =
  '(?:miast(?:a|ami|om|ach)?|gmin(?:y|ami|om|ach)?|powiat(?:y|ów|ami)|samorząd(?:y|ów|ami)|członk(?:owie|ów|ami)|metropolii|jednostek samorządu terytorialnego|miejscowości)'
