/**
 * Sentences of a page. A full stop ends one unless the language says otherwise: after an abbreviation, between the
 * parts of a number, before a small letter. No sentence reaches over the end of a block.
 */
import type {Page} from './markdown/parse.ts'
import type {Span} from './types.ts'

/** The words after which a full stop does not end a sentence, in small letters, without the stop. */
export interface Abbreviations {
  /** Never the end: `Mr`, `e.g`. */
  always: ReadonlySet<string>
  /** Not the end before a digit or a roman numeral: `No`, `art`. */
  beforeNumber: ReadonlySet<string>
  /**
   * Whether a sentence goes on after a stop that could end it.
   * @param before the sentence so far, without the stop
   */
  goesOn?: (before: string, after: string) => boolean
}

/** A sentence of the plain text; `block` is the index of the block it stands in. */
export interface PlainSentence extends Span {
  block: number
}

const END = /(?<![.!?…])[.!?…]+["')\]]*(?= )/g
const WORD_BEFORE = /[\p{L}\p{N}.]*$/u
const NUMBER_AFTER = /^["'([]*(?:[\p{L}./-]{0,8}\d|[IVXLCDM]+\b)/u
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
  if (abbreviations.goesOn?.(text.slice(from, match.index), after)) return false
  // A single letter is an initial: J. Smith.
  return !/^\p{Lu}$/u.test(before)
}

/** @returns the sentences of the page in order; between them there is nothing but white space. */
export function segment(page: Page, abbreviations: Abbreviations): PlainSentence[] {
  const sentences: PlainSentence[] = []
  for (const [block, {start, end}] of page.blocks.entries()) {
    const text = page.matching.slice(start, end)
    let from = 0
    for (const match of text.matchAll(END)) {
      if (!ends(text, from, match, abbreviations)) continue
      const to = match.index + match[0].length
      sentences.push({start: start + from, end: start + to, block})
      from = to + 1
    }
    if (from < text.length) sentences.push({start: start + from, end, block})
  }
  return sentences
}
