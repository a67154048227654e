/**
 * Sentences of a page. A full stop ends one unless the language says otherwise: after an abbreviation, between the
 * parts of a number, before a small letter. A line end ends one where the language says that the next line begins a
 * statement of its own. No sentence reaches over the end of a block.
 */
import {labelOf} from './fields.ts'
import type {Layout, Page} from './markdown/parse.ts'
import type {Span} from './types.ts'

/** The words after which a full stop does not end a sentence, in small letters, without the stop. */
export interface Abbreviations {
  /** Never the end: `Mr`, `e.g`. */
  always: ReadonlySet<string>
  /** Not the end before a digit or a roman numeral: `No`, `art`. */
  beforeNumber: ReadonlySet<string>
  /**
   * Whether a sentence goes on after a stop that could end it.
   * @param before the sentence so far, without the stop; of a long one the last 300 units
   */
  goesOn?: (before: string, after: string) => boolean
}

/** A sentence of the plain text; `block` is the index of the block it stands in. */
export interface PlainSentence extends Span {
  block: number
}

const END = /(?<![.!?…])[.!?…]+["')\]]*(?= )/g
const WORD_BEFORE = /[\p{L}\p{N}.]{0,60}$/u
const NUMBER_AFTER = /^["'([]*(?:[\p{L}./-]{0,8}\d|[IVXLCDM]+\b)/u
/** How much of the sentence before a stop is looked at. */
const LONGEST_OPENING = 300
const SMALL_AFTER = /^["'([]*\p{Ll}/u

function ends(text: string, from: number, match: RegExpExecArray, abbreviations: Abbreviations): boolean {
  const after = text.slice(match.index + match[0].length + 1, match.index + match[0].length + 12)
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, match.index - 24), match.index))![0]
  const word = before.toLowerCase()
  // A name may begin small (“polarnet is …”); a long word before the stop is no abbreviation, and a bracket none.
  if (SMALL_AFTER.test(after))
    return (
      match[0] === '.' &&
      (/^\p{L}{6,}$/u.test(before) || text[match.index - 1] === ')') &&
      !abbreviations.always.has(word)
    )
  // What stands alone leaves words or numbers out: “1 2 3 … 27”.
  if (/^(?:…|\.{3})$/.test(match[0]) && text[match.index - 1] === ' ') return false
  if (!match[0].startsWith('.') || match[0].startsWith('..')) return true
  if (abbreviations.always.has(word)) return false
  if (abbreviations.beforeNumber.has(word) && NUMBER_AFTER.test(after)) return false
  if (abbreviations.goesOn?.(text.slice(Math.max(from, match.index - LONGEST_OPENING), match.index), after))
    return false
  // A single letter is an initial: J. Smith.
  return !/^\p{Lu}$/u.test(before)
}

/** Where in a line pieces begin that have labels, parted by dots or strokes: “Joined: 1994 · Members: 84 · Seat: Turku”. */
function piecesOf(line: string, isLabel: (words: string) => boolean): number[] {
  if (!/ [·|] /.test(line) || line.length > 400) return []
  const begins = [...line.matchAll(/(?:^|(?<= [·|] ))(?=\S)/gu)].map(({index}) => index)
  const labelled = begins.filter(at => labelOf(line.slice(at), isLabel)?.known)
  return labelled.length > 1 ? begins.filter(at => at > 0) : []
}

/** The beginning of a line of a chronicle: “1994 – ”, “12 May 1994: ”, “2003 Accession”. */
const ENTRY =
  /^(?:\d{1,2}[. ] ?(?:\d{1,2}\. ?|\p{L}{3,12} ))?(?:1[5-9]|20)\d{2}(?: ?r\.| roku)?(?: ?[–—:·|-] ?(?=[\p{L}"„“])| (?=\p{Lu}))/u

/** A line that is longer may be one of a wrapped paragraph, and the next goes on with it. */
const LONGEST_LINE_OF_ITS_OWN = 64

/**
 * Where lines of the source begin that are statements of their own, and where those begin and end that number a page or a
 * paragraph, or are furniture; in order.
 */
function bordersAtLines(
  {lines, matching, blocks}: Page,
  {statement, label, isLabel, pageNumber, paragraphNumber, headLine}: Layout,
  isFurniture: (line: string) => boolean
): number[] {
  const begins = statement && new RegExp(statement.source, `${statement.flags}y`)
  const labelled = label && new RegExp(label.source, `${label.flags}y`)
  const hasLabel = (line: number): boolean => {
    if (labelled) labelled.lastIndex = line
    return labelled?.test(matching) === true
  }
  const borders: number[] = []
  let at = 0
  for (const {kind, start, end} of blocks) {
    const inside: number[] = []
    while (at < lines.length && lines[at]! < end) if (lines[at++]! > start) inside.push(lines[at - 1]!)
    let open = false
    // One line of prose may begin like a label.
    const dated = [start, ...inside].filter(line => ENTRY.test(matching.slice(line, line + 40)))
    const hasLabels = inside.filter(hasLabel).length > 1
    for (const [index, line] of [start, ...inside].entries()) {
      const next = inside[index] ?? end + 1
      if (begins) begins.lastIndex = line
      const words = next - line < 200 ? matching.slice(line, next - 1) : ''
      const alone: boolean =
        pageNumber?.test(words) === true ||
        paragraphNumber?.test(words) === true ||
        (hasLabels && (line === start || hasLabel(line)) && next - line <= LONGEST_LINE_OF_ITS_OWN) ||
        (inside.length > 0 && !open && headLine?.test(words.trim()) === true) ||
        (inside.length > 0 && !open && words !== '' && isFurniture(words.trim()))
      const isField =
        isLabel && words !== '' && (labelOf(words, isLabel)?.known || (kind === 'cell' && /^\d/.test(words)))
      const isStatement =
        alone ||
        isField ||
        begins?.test(matching) ||
        (dated.length > 1 && dated.includes(line)) ||
        (hasLabels && hasLabel(line))
      if (line > start && isStatement) borders.push(line)
      if (isLabel) borders.push(...piecesOf(matching.slice(line, next - 1), isLabel).map(at => line + at))
      if (alone && next < end) borders.push(next)
      open = !alone && next - line > LONGEST_LINE_OF_ITS_OWN && !/[.!?…:>|)]["' ]*$/.test(words)
    }
  }
  return borders
}

/**
 * @param isFurniture whether a line of a block that has several is furniture, and no part of a sentence
 * @returns the sentences of the page in order; between them there is nothing but white space and labels of items.
 */
export function segment(
  page: Page,
  abbreviations: Abbreviations,
  layout: Layout = {},
  isFurniture: (line: string) => boolean = () => false
): PlainSentence[] {
  const sentences: PlainSentence[] = []
  const borders = bordersAtLines(page, layout, isFurniture)
  let border = 0
  for (const [block, {start, end}] of page.blocks.entries()) {
    let from = start
    const add = (to: number) => {
      while (page.matching[to - 1] === ' ') to--
      if (to > from) sentences.push({start: from, end: to, block})
    }
    const cutBefore = (offset: number) => {
      for (; border < borders.length && borders[border]! <= offset; border++) {
        add(borders[border]!)
        from = borders[border]!
      }
    }
    const text = page.matching.slice(start, end)
    for (const match of text.matchAll(END)) {
      if (!ends(text, from - start, match, abbreviations)) continue
      cutBefore(start + match.index)
      const to = start + match.index + match[0].length
      add(to)
      from = to + 1
    }
    cutBefore(end)
    add(end)
  }
  return sentences
}
