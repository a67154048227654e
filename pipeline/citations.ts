/**
 * Citations of Polish law in running text, Polish or English -> provisions in one normal form:
 * “art. 18 ust. 2 pkt 12”, “Dz.U. 2001 nr 142 poz. 1591”, since 2012 “Dz.U. 2015 poz. 1515”.
 */
import {edtf} from './edtf.ts'
import {matchesOf} from './matches.ts'
import type {Span} from './types.ts'

/** A provision of a statute, an item of the Journal of Laws, or a statute itself with the date it bears. */
export interface Citation extends Span {
  kind: 'article' | 'journal' | 'statute'
  /** In normal form; of a statute its date, `1990-03-08`. */
  value: string
}

const EDGE = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
const YEAR = '(?:18|19|20)\\d{2}'

const MONTHS = [
  ['stycznia', 'january'],
  ['lutego', 'february'],
  ['marca', 'march'],
  ['kwietnia', 'april'],
  ['maja', 'may'],
  ['czerwca', 'june'],
  ['lipca', 'july'],
  ['sierpnia', 'august'],
  ['września', 'september'],
  ['października', 'october'],
  ['listopada', 'november'],
  ['grudnia', 'december']
]
const MONTH = MONTHS.flat().join('|')

/** `12a`, `84`, `1-3`, and lists of them: `1, 2 i 3`. */
const POINT = '\\d{1,4}(?:[¹²³]|[a-z]{1,2}(?![\\p{L}]))?'
const LIST = `${POINT}(?:(?: ?[-–] ?|, ?| i | oraz | lub | and | or )${POINT}(?! (?:${MONTH})|[.:]\\d)){0,8}`

/** The parts of a provision in order, as Polish and English write them, with what each is in the normal form. */
const PARTS: readonly [normal: string, words: string][] = [
  ['ust.', 'ust\\.?|ustęp(?:u|em)?|section|sec\\.|paragraph|para\\.|par\\.|clause'],
  ['pkt', 'pkt\\.?|p\\.|punkt(?:u|em)?|item|point|subsection|subparagraph'],
  ['lit.', 'lit\\.?|litera|letter']
]
const ARTICLE = new RegExp(
  `${EDGE}(?:art\\.?|artykuł(?:u|em)?|articles?) ?(?<article>${LIST})(?: ?\\((?<section>\\d{1,3}[a-z]?)\\)(?: ?\\((?<point>\\d{1,3}[a-z]?)\\))?)?${PARTS.map(
    ([, words], index) =>
      `(?:,? (?:${words}) ?(?<part${index}>${index === 2 ? '[a-z](?:(?:, ?| i )[a-z](?![\\p{L}])){0,5}' : LIST}${index === 1 ? '(?:(?:,| i| oraz| and) (?:pkt\\.?|item) ?\\d{1,4}[a-z]?){0,8}' : ''}))?`
  ).join('')}${END}`,
  'giu'
)

/** `1, 2 i 3` as Polish writes it, with single blanks. */
const points = (words: string): string =>
  words
    .replace(/ ?[-–] ?/g, '-')
    .replace(/ ?, ?/g, ', ')
    .replace(/ (?:and|oraz) /gi, ' i ')
    .replace(/ or /gi, ' lub ')

function articles(text: string): Citation[] {
  return matchesOf(ARTICLE, text).map(match => {
    const groups = match.groups!
    // “Art. 18(2)(12)” is “art. 18 ust. 2 pkt 12”.
    const bracketed = [groups['section'], groups['point']]
    const parts = PARTS.flatMap(([normal], index) => {
      const part = groups[`part${index}`] ?? bracketed[index]
      return part ? [`${normal} ${points(part)}`] : []
    })
    return {
      kind: 'article',
      value: [`art. ${points(groups['article']!)}`, ...parts].join(' '),
      start: match.index,
      end: match.index + match[0].length
    }
  })
}

const DAY = `(?<day>\\d{1,2})(?:(?:st|nd|rd|th)? (?<month>${MONTH}),? |\\. ?(?<monthNumber>\\d{1,2})\\. ?)(?<year>${YEAR})(?: ?r\\.| ?roku)?`
/** With its title after its date, or before it: “ustawy o samorządzie gminnym z dnia 8 marca 1990 r.”. */
const STATUTE = new RegExp(
  `${EDGE}(?:ustaw(?:a|y|ie|ę|ą)(?: (?:o|-|–|prawo) [\\p{L} ,-]{3,120}?)?(?: z)?(?: dnia)?|acts?(?: of(?: the)?)?) ${DAY}`,
  'giu'
)

function statutes(text: string): Citation[] {
  return matchesOf(STATUTE, text).map(match => {
    const {day, month, monthNumber, year} = match.groups!
    const number = month ? MONTHS.findIndex(names => names.includes(month.toLowerCase())) + 1 : Number(monthNumber)
    return {
      kind: 'statute',
      value: edtf(Number(year), number, Number(day)),
      start: match.index,
      end: match.index + match[0].length
    }
  })
}

/** What begins a citation of the journal; what stands before the name can give the year: “tekst jednolity z 2001 r.”. */
const JOURNAL = new RegExp(
  `(?:${EDGE}(?:tekst jednolity|tekst jedn\\.|t\\. ?j\\.|tj\\.)[:,]? ?z? ?(?<before>${YEAR}) ?r(?:\\.|oku),? )?${EDGE}(?:dz\\. ?u\\.?|dziennik(?:a|u|iem)? ustaw|journal of laws|j\\. ?o\\. ?l\\.)(?: ?(?:rp|of the republic of poland))?`,
  'giu'
)
/** What follows it: years, numbers and items in a chain, and the words between them. A tag names each piece. */
const PIECES = new RegExp(
  `(?:z |of |from )?(?<year>${YEAR})(?: ?r(?:\\.|oku)?(?![\\p{L}]))?|(?:nr\\.?|no\\.?|number) ?(?<number>\\d{1,3})(?![\\p{L}\\p{N}])|(?:poz\\.?|pozycja|items?|pos\\.?) ?(?<item>\\d{1,5})|(?<more>\\d{1,5})(?![\\p{L}\\p{N}])|(?<filler>[,;:.()]|i|oraz|and|ze zm\\.|ze zmianami|z późn\\. zm\\.|z późniejszymi zmianami|z|w|as amended|ost\\. zm\\.|zm\\.)(?![\\p{L}\\p{N}])`,
  'iuy'
)
/** As collections of law cite it, in one word: “Dz.U.2001.142.1591”, “Dz.U.2013.594”. */
const DOTTED = new RegExp(
  `\\.? ?(?<year>${YEAR})\\.(?:(?<number>\\d{1,3})\\.)?(?<item>\\d{1,5})(?![\\p{L}\\p{N}])`,
  'uy'
)
const LONGEST_CHAIN = 400

/** Journal items from an offset on, where the name of the journal has ended. */
function journalItems(text: string, from: number, start: number, yearBefore: number | undefined): Item[] {
  DOTTED.lastIndex = from
  const dotted = DOTTED.exec(text)
  if (dotted) {
    const {year, number, item} = dotted.groups!
    return [{kind: 'journal', value: '', start, end: DOTTED.lastIndex, year: Number(year), number, item: item!}]
  }
  const found: Item[] = []
  let year = yearBefore
  let number: string | undefined
  /** Where the words of the item begin: with its year, its number, or the name of the journal. */
  let begins: number | undefined = start
  let afterItem = false
  let at = from
  for (let pieces = 0; pieces < LONGEST_CHAIN; pieces++) {
    while (text[at] === ' ') at++
    PIECES.lastIndex = at
    const piece = PIECES.exec(text)
    if (!piece) break
    const {year: ofYear, number: ofNumber, item, more, filler} = piece.groups!
    const end = at + piece[0].length
    if (ofYear !== undefined) {
      begins ??= at
      year = Number(ofYear)
      // “z 1990 r. Nr 16”, and “Nr 58 z 1996 r.” in chains.
      if (afterItem) number = undefined
      afterItem = false
    } else if (ofNumber !== undefined) {
      begins ??= at
      number = ofNumber
      afterItem = false
    } else if (item !== undefined || (more !== undefined && afterItem)) {
      found.push({kind: 'journal', value: '', start: begins ?? at, end, year, number, item: item ?? more!})
      begins = undefined
      afterItem = true
    } else if (filler === undefined) break
    // A bracket that closes ends the chain; one that opens before the first item does not.
    else if (filler === ')') break
    at = end
  }
  return found
}

interface Item extends Citation {
  year?: number | undefined
  number?: string | undefined
  item: string
}

/** The number of the journal was given up with the year 2012. */
const itemValue = ({year, number, item}: Item): string =>
  ['Dz.U.', year, number && (year === undefined || year < 2012) ? `nr ${number}` : undefined, `poz. ${item}`]
    .filter(part => part !== undefined)
    .join(' ')

/** @returns the citations in a text, in order; offsets are those of the text. Quotation marks and brackets may be open. */
export function citationsIn(text: string): Citation[] {
  const provisions = articles(text)
  const acts = statutes(text)
  const items: Citation[] = []
  let done = 0
  for (const match of matchesOf(JOURNAL, text)) {
    if (match.index < done) continue
    const before = match.groups!['before']
    const from = match.index + match[0].length
    const named = [...acts].reverse().find(({end}) => end <= match.index)
    const found = journalItems(text, from, match.index, before ? Number(before) : undefined)
    for (const item of found) {
      // Without a year of its own, a journal is of the year of the statute that it is cited for.
      item.year ??= named && Number(named.value.slice(0, 4))
      items.push({kind: 'journal', value: itemValue(item), start: item.start, end: item.end})
      done = item.end
    }
  }
  return [...provisions, ...acts, ...items].sort((a, b) => a.start - b.start)
}
