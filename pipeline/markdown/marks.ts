/**
 * What looks like a mark of Markdown and is text, and page numbers that part a sentence: the source with both masked,
 * unit for unit, so that every offset stays. It is what the parser gets.
 */
import type {Layout} from './page.ts'

/** Stands for a character that is text: no mark, no white space. A code point that no text may use. */
export const MASK = '\uFDD0'

/** A text, and the same with `MASK` for marks that are text and blanks for what is left out. */
export interface Marked {
  text: string
  marked: string
}

/** So many lists and quotations, one in the other, and so many marks of one kind in a paragraph: more is no Markdown. */
const DEEPEST = 10
const FARTHEST = 60
const MOST = 300

const CONTAINER = /[ \t]*(?:>|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
const PREFIX = /[ \t>*+.)\d-]*/y
const NUMBERED = /^[ \t>*+-]{0,60}(?:\[\^[^\][]{1,60}\]:[ \t]{0,9})?(\d{1,9})\.[ \t]+(?=\S)/
const DASHED = /^[ \t]{0,60}-[ \t]+\p{Ll}/u
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
const PROSE = /^[ \t]{0,60}["„“(§]?[\p{L}\p{N}§]/u
const ENDED = /[.;:,!?…]["”)]?$/
const GOES_ON = /[\p{L}\p{N},–-]$/u

/** What a number goes on from, where a line happens to end before it: “poz.”, “Nr”, “§”. */
const NUMBERS = /(?<!\p{L})(?:\p{L}{1,4}\.|n[ro]|pkt|§)$/iu

const BARE_NUMBER = /^\d{1,3}$/
const DASHED_NUMBER = /^[-–—] ?\d{1,3} ?[-–—]$/
/** A line of so many characters was broken because it was full. */
const FULL = 30

const isProse = (line: string): boolean => PROSE.test(line)

/** The place of the mark in “1986. was” and “16. October”, which are no items, and of a dash that a line happens to begin with. */
function falseMark(line: string, before: string, after: string, month?: RegExp): number {
  const [all, number] = NUMBERED.exec(line) ?? []
  if (all && number) {
    const text = number.length > 3 || (Number(number) <= 31 && month && line.slice(all.length).search(month) === 0)
    return text ? all.indexOf('.') : -1
  }
  if (!DASHED.test(line) || /^[ \t]{0,60}-/.test(after)) return -1
  return isProse(before) && before.length >= FULL && /[\p{L}\p{N}]$/u.test(before) ? line.indexOf('-') : -1
}

const numbersPage = (line: string, {pageNumber}: Layout): boolean =>
  BARE_NUMBER.test(line) || DASHED_NUMBER.test(line) || (pageNumber?.test(line) ?? false)

/** Whether a line that numbers a page stands between the halves of a sentence, which are the lines with text next to it. */
function partsSentence(line: string, before: string, after: string, {statement}: Layout): boolean {
  const bare = BARE_NUMBER.test(line)
  if (!isProse(before) || !after) return false
  const full = before.length >= FULL && (!bare || after.length >= FULL)
  if (/^\p{Ll}[\p{L}, ]/u.test(after)) return !bare || (full && !/[:;!?]$/.test(before))
  const mayGoOn = GOES_ON.test(before) && /^["„“(]?[\p{L}\p{N}]/u.test(after) && !NUMBERED.test(after)
  return full && mayGoOn && /\p{Ll}/u.test(after) && after.search(statement ?? /(?!)/) !== 0
}

/** Masks marks of lists and quotations that are nested beyond all measure. */
function masksDepth(line: string): string {
  let at = 0
  for (let depth = 0; depth < DEEPEST; depth++) {
    CONTAINER.lastIndex = at
    if (!CONTAINER.test(line) || CONTAINER.lastIndex - at > FARTHEST) break
    at = CONTAINER.lastIndex
  }
  CONTAINER.lastIndex = at
  if (!CONTAINER.test(line)) return line
  PREFIX.lastIndex = at
  const prefix = PREFIX.exec(line)![0]
  return line.slice(0, at) + prefix.replace(/[^ \t]/g, MASK) + line.slice(at + prefix.length)
}

/** The lines of a text, without their ends; no line before the first or after the last. */
class Lines {
  readonly starts: number[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    this.starts.push(0)
    for (const end of text.matchAll(/\r\n?|\n/g)) this.starts.push(end.index + end[0].length)
  }

  at(index: number): string {
    const start = this.starts[index]
    if (start === undefined) return ''
    const line = this.#text.slice(start, this.starts[index + 1] ?? this.#text.length)
    return line.replace(/[\r\n]{1,2}$/, '')
  }
}

/** Masks a text, in time in proportion to it. */
export function mark(text: string, layout: Layout = {}): Marked {
  const lines = new Lines(text)
  const parts: string[] = []
  let done = 0
  const put = (start: number, by: string) => {
    parts.push(text.slice(done, start), by)
    done = start + by.length
  }
  /** How many brackets and how many marks of emphasis the paragraph has so far. */
  let brackets = 0
  let emphases = 0
  const excess = (found: string): string => {
    const count = found === '[' || found === ']' ? ++brackets : ++emphases
    return count > MOST ? MASK : found
  }
  /** The two lines before, and the last one with text, with where it ends. */
  let [before, earlier, filled] = ['', '', '']
  let filledEnd = 0
  for (const [index, start] of lines.starts.entries()) {
    const line = lines.at(index)
    const words = line.trim()
    if (start < done) continue
    if (!words || /^[|>*+-]|^\d{1,9}[.)] /.test(words)) [brackets, emphases] = [0, 0]
    if (words) {
      const isNumber =
        words.length < 300 &&
        numbersPage(words.replace(/[\s\u00A0]+/g, ' '), layout) &&
        !(before && BARE_NUMBER.test(words) && NUMBERS.test(filled))
      let next = index + 1
      while (isNumber && next < lines.starts.length && !lines.at(next).trim()) next++
      if (isNumber && partsSentence(words, filled, lines.at(next).trim(), layout)) {
        // One line end stays, so that a word that is parted here is joined.
        const after = lines.starts[next]!
        const from = Math.max(done, filledEnd)
        put(from, '\n'.padEnd(after - from, ' '))
        continue
      }
      let masked = masksDepth(line)
      const mark = falseMark(line, before.trimEnd(), lines.at(index + 1), layout.month)
      if (mark >= 0) masked = masked.slice(0, mark) + MASK + masked.slice(mark + 1)
      if (/[[\]*_]/.test(line)) masked = masked.replace(/[[\]*_]/g, excess)
      const manyLines = isProse(before) && isProse(earlier)
      if (UNDERLINE.test(line) && (ENDED.test(before.trimEnd()) || manyLines || UNDERLINE.test(before)))
        masked = ' '.repeat(line.length)
      if (masked !== line) put(start, masked)
      filled = words
      filledEnd = start + line.trimEnd().length
    }
    earlier = before
    before = line
  }
  parts.push(text.slice(done))
  return {text, marked: parts.join('')}
}
