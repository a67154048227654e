/**
 * Sentences of a page. A full stop ends one unless the language says otherwise: after an abbreviation, between the
 * parts of a number, before a small letter. A line end ends one where the language says that the next line begins a
 * statement of its own. No sentence reaches over the end of a block.
 */
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
  if (!match[0].startsWith('.') || match[0].startsWith('..')) return true
  if (abbreviations.always.has(word)) return false
  if (abbreviations.beforeNumber.has(word) && NUMBER_AFTER.test(after)) return false
  if (abbreviations.goesOn?.(text.slice(Math.max(from, match.index - LONGEST_OPENING), match.index), after))
    return false
  // A single letter is an initial: J. Smith.
  return !/^\p{Lu}$/u.test(before)
}

/** Where lines begin that are statements of their own, and where those end that number a page or a paragraph; in order. */
function bordersAtLines({lines, matching, blocks}: Page, {statement, pageNumber, paragraphNumber}: Layout): number[] {
  const begins = statement && new RegExp(statement.source, `${statement.flags}y`)
  const borders: number[] = []
  let at = 0
  for (const {start, end} of blocks) {
    const inside: number[] = []
    while (at < lines.length && lines[at]! < end) if (lines[at++]! > start) inside.push(lines[at - 1]!)
    for (const [index, line] of [start, ...inside].entries()) {
      const next = inside[index] ?? end + 1
      if (begins) begins.lastIndex = line
      const words = next - line < 200 ? matching.slice(line, next - 1) : ''
      const isNumber = pageNumber?.test(words) || paragraphNumber?.test(words)
      if (line > start && (isNumber || begins?.test(matching))) borders.push(line)
      if (isNumber && next < end) borders.push(next)
    }
  }
  return borders
}

/** @returns the sentences of the page in order; between them there is nothing but white space and labels of items. */
export function segment(page: Page, abbreviations: Abbreviations, layout: Layout = {}): PlainSentence[] {
  const sentences: PlainSentence[] = []
  const borders = bordersAtLines(page, layout)
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
