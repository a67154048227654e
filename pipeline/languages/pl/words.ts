/** The words of Polish sentences; text in capitals throughout gets the letters that it would have otherwise. */
import type {Mention, PlainText} from '../../language.ts'
import {matchesOf} from '../../matches.ts'
import type {Span} from '../../types.ts'
import {headOf, isTownAdjective, lower, PREPOSITIONS} from './heads.ts'
import {NAME_CONNECTORS} from './lexicon.ts'
import {adjectiveNominative, casesOf} from './nominative.ts'
import {isKnownTown} from './towns.ts'

/** A word with its place; `text` has the letters it would have if the text around it were not all in capitals. */
export interface Word extends Span {
  text: string
}

const WORD =
  /(?<![\p{L}\p{N}])(?:ds|im|św|pw|k)\.|[\p{L}\p{N}\p{M}]{1,60}(?:['&./-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]{1,60}){0,20}|\S/gu

const FUNCTION_WORDS = new Set([...NAME_CONNECTORS, ...Object.keys(PREPOSITIONS), 'oraz', 'a', 'się'])
/** What may join the words of a name after its head. */
const JOINS = new Set(['i', 'na', 'rzecz', 'dla', 'się', 'nad'])
const inCapitals = (word: Word | undefined): boolean =>
  word !== undefined && /^[\p{Lu}.-]+$/u.test(word.text) && /\p{L}/u.test(word.text)
const capitalised = (word: string): string => lower(word).replace(/(?<![\p{L}])\p{L}/gu, one => one.toUpperCase())

const FIRST_OF_TWO = /(?:[scz]|dz)ko$/iu
const ADJECTIVE = /^\p{Lu}\p{L}{2,30}(?:[iy]|[ao]|ie|iego|ego|iemu|emu|im|ym|iej|ej|ą|ich|ych)$/iu

/** “Kujawsko - Pałuckiego”: the hyphen of a double name with blanks around it. */
function joinCompounds(words: Word[]): void {
  for (let at = words.length - 3; at >= 0; at--) {
    const [first, hyphen, second] = words.slice(at, at + 3)
    if (!/^[-–]$/.test(hyphen!.text) || !/^\p{Lu}/u.test(first!.text) || !/^\p{Lu}/u.test(second!.text)) continue
    if (FIRST_OF_TWO.test(first!.text) && ADJECTIVE.test(second!.text) && second!.start - first!.end < 4)
      words.splice(at, 3, {start: first!.start, end: second!.end, text: `${first!.text}-${second!.text}`})
  }
}

/** Reads the words of the sentences of one document. */
export class Words {
  readonly #text: PlainText
  /** Words that stand with a capital within sentences of the document, in small letters. */
  readonly #names: ReadonlySet<string>

  constructor(text: PlainText) {
    this.#text = text
    const within = text.matching.matchAll(/(?<=[\p{L}\p{N},"(] ?)(?<![.!?:] ?)\p{Lu}\p{Ll}[\p{L}-]*/gu)
    this.#names = new Set(
      [...within].map(([word]) => lower(word)).concat(lower(text.publisher).match(/[\p{L}-]+/gu) ?? [])
    )
  }

  /** The words of a sentence; in place of those that are dates or numbers stands NUL. */
  of(sentence: Span, literals: readonly Mention[]): Word[] {
    const words: Word[] = []
    let next = 0
    for (const match of matchesOf(WORD, this.#text.matching.slice(sentence.start, sentence.end))) {
      const start = sentence.start + match.index
      const end = start + match[0].length
      while (next < literals.length && literals[next]!.end <= start) next++
      const literal = next < literals.length && literals[next]!.start < end
      words.push({start, end, text: literal ? '\0' : match[0]})
    }
    joinCompounds(words)
    // In a text all in capitals a single word is no acronym.
    const shortest = words.some(({text}) => /\p{Ll}/u.test(text)) ? 2 : 1
    for (let from = 0; from < words.length; from++) {
      let to = from
      while (inCapitals(words[to])) to++
      if (to >= from + shortest) words.splice(from, to - from, ...this.#uncapitalised(words.slice(from, to)))
      from = Math.max(from, to)
    }
    return words
  }

  /** “RADY MIEJSKIEJ W JAROGRODZIE UCHWALA” -> “Rady Miejskiej w Jarogrodzie uchwala” */
  #uncapitalised(run: readonly Word[]): Word[] {
    const small = run.map(({text}) => lower(text))
    const name = small.map(
      (word, index) =>
        !FUNCTION_WORDS.has(word) &&
        (this.#names.has(word) || (/^we?$/.test(small[index - 1] ?? '') && isKnownTown(word, ['locative'])))
    )
    for (const [index, word] of small.entries()) {
      const head = headOf(word)
      if (!head) continue
      name[index] = true
      // The adjectives before the head, and what follows it.
      for (
        let before = index - 1;
        before >= 0 && adjectiveNominative(small[before]!, head.noun.gender, casesOf(head.noun, word));
        before--
      )
        name[before] = true
      let at = index + 1
      if (head.kind === 'municipality') {
        if (at < small.length && !headOf(small[at]!) && !FUNCTION_WORDS.has(small[at]!)) name[at] = true
        if (isTownAdjective(small[at] ?? '') && at + 1 < small.length) name[at + 1] = true
      } else if (head.kind === 'organization') {
        while (
          at < small.length &&
          (!FUNCTION_WORDS.has(small[at]!) || (JOINS.has(small[at]!) && at + 1 < small.length))
        ) {
          name[at] = !FUNCTION_WORDS.has(small[at]!)
          at++
        }
      } else if (adjectiveNominative(small[at] ?? '', head.noun.gender, casesOf(head.noun, word))) {
        name[at] = true
        if (/^we?$/.test(small[at + 1] ?? '') && at + 2 < small.length) {
          name[at + 2] = true
          if (isTownAdjective(small[at + 2]!) && at + 3 < small.length) name[at + 3] = true
        }
      }
    }
    return run.map((word, index) => ({...word, text: name[index] ? capitalised(word.text) : small[index]!}))
  }
}
