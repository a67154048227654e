/**
 * Which of many patterns can match a text. A sentence has the words of few rules: those of the others need not be
 * matched. Asked of all at once, in one walk through the text; never wrong where it says that a pattern cannot match.
 */
import {type Need, needsOf} from './needs.ts'

/** A need by numbers: of a set of words, or of needs. */
type Numbered = number | {every: readonly Numbered[]} | {some: readonly Numbered[]} | undefined

/** Words begin with a key of so many characters; those that are shorter are looked for one by one. */
const KEY = 3
/** How many numbers there are for keys; several keys may share one. */
const NUMBERS = 1 << 14

const numberOf = (a: number, b: number, c: number): number => ((a << 10) ^ (b << 5) ^ c) & (NUMBERS - 1)

interface Word {
  text: string
  /** The sets that it is of. */
  sets: number[]
  /** The number of the last text that has it. */
  seen: number
}

/** Things with patterns, in an order. */
export class Sieve<T extends {pattern: RegExp}> {
  readonly things: readonly T[]
  readonly #needs: readonly Numbered[]
  readonly #short: Word[] = []
  /** The longer words, by the numbers of their keys. */
  readonly #long: Word[][] = Array.from({length: NUMBERS})
  /** Of each set of words the number of the last text that has one of it. */
  readonly #found: number[] = []
  #texts = 0

  constructor(things: readonly T[]) {
    const sets = new Map<string, number>()
    const words = new Map<string, Word>()
    const wordOf = (text: string): Word => {
      const known = words.get(text)
      if (known) return known
      const word: Word = {text, sets: [], seen: 0}
      words.set(text, word)
      if (text.length < KEY) this.#short.push(word)
      else (this.#long[numberOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2))] ??= []).push(word)
      return word
    }
    const numbered = (need: Need | undefined): Numbered => {
      if (!need) return undefined
      if ('every' in need) return {every: need.every.map(numbered)}
      if ('some' in need) return {some: need.some.map(numbered)}
      const key = need.words.join('\n')
      const known = sets.get(key)
      if (known !== undefined) return known
      const set = sets.size
      sets.set(key, set)
      this.#found.push(0)
      for (const text of need.words) wordOf(text).sets.push(set)
      return set
    }
    this.things = things
    this.#needs = things.map(({pattern}) => numbered(needsOf(pattern)))
  }

  /** @returns the things whose patterns can match a text, in their order */
  of(text: string): T[] {
    const now = ++this.#texts
    const note = (word: Word) => {
      word.seen = now
      for (const set of word.sets) this.#found[set] = now
    }
    for (const word of this.#short) if (text.includes(word.text)) note(word)
    let [a, b] = [text.charCodeAt(0), text.charCodeAt(1)]
    for (let at = 0; at + KEY <= text.length; at++) {
      const c = text.charCodeAt(at + 2)
      const words = this.#long[numberOf(a, b, c)]
      if (words) for (const word of words) if (word.seen !== now && text.startsWith(word.text, at)) note(word)
      a = b
      b = c
    }
    const holds = (need: Numbered): boolean =>
      need === undefined ||
      (typeof need === 'number'
        ? this.#found[need] === now
        : 'every' in need
          ? need.every.every(holds)
          : need.some.some(holds))
    return this.things.filter((_, index) => holds(this.#needs[index]))
  }
}
