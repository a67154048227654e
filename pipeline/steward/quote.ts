/** Finds the words of a steward's quote in a text, and what comes closest where they are not there. */
import type {Span} from '../types.ts'

/** The words of a quote, and those directly before and after it where it stands in several places. */
export interface Selector {
  quote: string
  prefix?: string
  suffix?: string
}

/** A pattern for words as they stand; runs of white space are as good as one another. */
const pattern = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+')

/** Where a quote stands, as whole words: its edges do not cut through letters or digits. */
export function occurrencesOf({quote, prefix, suffix}: Selector, text: string): Span[] {
  const before = prefix ? `${pattern(prefix)}\\s*` : /^[\p{L}\p{N}]/u.test(quote) ? '(?<![\\p{L}\\p{N}])' : ''
  const after = suffix ? `\\s*${pattern(suffix)}` : /[\p{L}\p{N}]$/u.test(quote) ? '(?![\\p{L}\\p{N}])' : ''
  const found: Span[] = []
  const regexp = new RegExp(`${before}(?<quote>${pattern(quote)})${after}`, 'dgu')
  for (const {indices} of text.matchAll(regexp)) {
    const [start, end] = indices!.groups!['quote']!
    found.push({start, end})
  }
  return found
}

/** How much of a quote has to be there, weighed by letters, for a place to be like it. */
const ALIKE = 0.4
/** As many words of a quote are looked for as tell a place from others. */
const TELLING = 60

/** Inflected forms of one word are alike: four letters tell. */
const stem = (word: string): string => word.toLowerCase().slice(0, 4)

/** @returns the stretch that has most words in common with a quote; none where too few are */
export function nearestTo(quote: string, text: string): Span | undefined {
  const WORD = /[\p{L}\p{N}]+/gu
  const wanted = new Map<string, number>()
  const words = [...quote.matchAll(WORD)].slice(0, TELLING).map(([word]) => word)
  for (const word of words) wanted.set(stem(word), (wanted.get(stem(word)) ?? 0) + 1)
  const total = words.reduce((sum, word) => sum + word.length, 0)
  let best: Span | undefined
  let most = total * ALIKE
  let shared = 0
  // A window a little longer than the quote slides over the text; `missing` is what of the quote it does not hold.
  const longest = words.length + Math.ceil(words.length / 4)
  const missing = new Map(wanted)
  const window: {key: string; length: number; span: Span; hit: boolean}[] = []
  for (const {0: word, index} of text.matchAll(WORD)) {
    const key = stem(word)
    const left = missing.get(key) ?? 0
    const hit = left > 0
    if (hit) {
      missing.set(key, left - 1)
      shared += word.length
    }
    window.push({key, length: word.length, span: {start: index, end: index + word.length}, hit})
    if (window.length > longest) {
      const gone = window.shift()!
      if (gone.hit) {
        // Another of the window may take its place.
        const heir = window.find(other => other.key === gone.key && !other.hit)
        shared -= gone.length
        if (heir) {
          heir.hit = true
          shared += heir.length
        } else missing.set(gone.key, missing.get(gone.key)! + 1)
      }
    }
    if (shared > most) {
      most = shared
      const hits = window.filter(other => other.hit)
      best = {start: hits[0]!.span.start, end: hits.at(-1)!.span.end}
    }
  }
  return best
}
