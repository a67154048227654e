/** The text nodes of a Markdown tree -> what people read, unit by unit, each with the stretch of source it stands for. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import {MASK, type Marked} from './marks.ts'
import type {Unit} from './page.ts'

const PUNCTUATION = /[!-/:-@[-`{-~]/
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{0,31}));/y
/** Characters that stand for themselves, whatever comes next; letters and marks that may have to be composed do not. */
const ORDINARY = new RegExp(`[^\\s\\\\&\\0\\u00AD\\u200B\\u2060\\uFEFF\\uFB00-\\uFB06\\p{M}\\p{Zs}${MASK}]+`, 'uy')
const LINE_END = /[^\r\n]*(?:\r\n?|\n)/y

/** At the end of a line: a hyphen, also one that shows only there (and the sign that some programs make of it). */
const HYPHEN = /^[-‐\u00AD¬]$/
const ALWAYS_JOINS = /^[\u00AD¬]$/
const LETTER_BEFORE = /[\p{L}\p{N}]$/u
const LETTER = /^[\p{L}\p{N}]/u
const WORD_BEFORE = /[\p{L}\p{M}]{1,60}$/u
const WORD_AFTER = /^[\p{L}\p{M}]+/u
/** A word with a line end after its hyphen. */
const PARTED = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,60}[-‐][ \t]{0,40}(?:\r\n?|\n)[ \t>]{0,40}[\p{L}\p{M}]{1,60}/gu

function decodeEntity([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name) return decodeNamedCharacterReference(name) || undefined
  return decimal ? decodeNumericCharacterReference(decimal, 10) : decodeNumericCharacterReference(hexadecimal!, 16)
}

/** Whether the hyphen between two parts of a word is its own, where a line ends after it. */
export type KeepsHyphen = (before: string, after: string) => boolean

/**
 * Decides by the document itself: a word that stands whole elsewhere is joined; a hyphen stays where its first part has
 * one elsewhere, too, and between words that both stand alone. What is left is hyphenation, but for what the language knows.
 */
export function hyphensOf(text: string, compound?: RegExp): KeepsHyphen {
  let words: Set<string> | undefined
  const known = (): Set<string> => {
    words = new Set()
    for (const [word, first] of text
      .replace(PARTED, ' ')
      .matchAll(/([\p{L}\p{M}]{1,60})(?:[-‐][\p{L}\p{M}]{1,60}){0,20}/gu)) {
      words.add(word.toLowerCase())
      if (first!.length < word.length) words.add(`${first!.toLowerCase()}-`)
    }
    return words
  }
  return (before, after) => {
    const small = /\p{Ll}\p{M}*$/u.test(before) && /^\p{Ll}/u.test(after)
    const capital = /^[\p{Lu}\p{M}]{2,}$/u.test(before) && /^[\p{Lu}\p{M}]{2,}$/u.test(after)
    if (!small && !capital) return true
    const [first, second] = [before.toLowerCase(), after.toLowerCase()]
    words ??= known()
    if (words.has(first + second)) return false
    if (words.has(`${first}-`) || compound?.test(`${first}-${second}`)) return true
    return first.length >= 4 && second.length >= 4 && words.has(first) && words.has(second)
  }
}

/** A word with a blank after every letter: “U C H W A Ł A”. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[ \u00A0]\p{L}(?![\p{L}\p{N}])){3,30}/gu
/** Letters in a row that are no word: “A A A A”, “a b c d”. */
const isWord = (letters: readonly string[]): boolean =>
  /^(?:\p{Lu}+|\p{Ll}+)$/u.test(letters.join('')) &&
  letters.some((letter, index) => index > 0 && letter < letters[index - 1]!) &&
  letters.some((letter, index) => index > 0 && letter > letters[index - 1]!)

/** The places of the blanks within words that are spaced out. */
const blanksWithin = (value: string): ReadonlySet<number> =>
  new Set(
    [...value.matchAll(SPACED)].flatMap(({0: word, index}) =>
      isWord(word.split(/[ \u00A0]/)) ? [...word].flatMap((_, at) => (at % 2 ? [index + at] : [])) : []
    )
  )

/**
 * Reads a text node alongside its value: escapes, character references, and line ends with the marks of block quotes
 * and lists that begin the next line. A line end is a unit LF; hyphenation at it leaves none.
 */
export function* unitsOf(
  {text, marked}: Marked,
  start: number,
  end: number,
  value: string,
  keepsHyphen: KeepsHyphen
): Generator<Unit> {
  const spaced = blanksWithin(value)
  let at = start
  let done = 0
  /** Past a line end: blanks before it and the prefix of the next line belong to it. */
  const afterLineEnd = (): number => {
    LINE_END.lastIndex = at
    LINE_END.exec(marked)
    let after = LINE_END.lastIndex
    const next = value[done + 1]
    while (after < end && (/[ \t]/.test(marked[after]!) || (marked[after] === '>' && next !== '>'))) after++
    return after
  }
  /** Whether a word goes on after a hyphen and a line end; if so, the line end is passed over. */
  const goesOn = (hyphen: string): 'joined' | 'with hyphen' | undefined => {
    if (value[done] !== '\n' || !LETTER_BEFORE.test(value.slice(0, done - 1).slice(-2))) return undefined
    const next = value.slice(done + 1, done + 41)
    if (!LETTER.test(next)) return undefined
    const before = WORD_BEFORE.exec(value.slice(Math.max(0, done - 41), done - 1))?.[0] ?? ''
    const keeps = !ALWAYS_JOINS.test(hyphen) && keepsHyphen(before, WORD_AFTER.exec(next)?.[0] ?? '')
    at = afterLineEnd()
    done++
    return keeps ? 'with hyphen' : 'joined'
  }
  while (at < end && done < value.length) {
    if (value[done] === '\n') {
      const after = afterLineEnd()
      yield ['\n', at, after]
      at = after
      done++
      continue
    }
    ORDINARY.lastIndex = done
    let run = ORDINARY.exec(value)?.[0]
    if (run && marked.startsWith(run, at) && at + run.length <= end) {
      if (run.length > 1 && HYPHEN.test(run.at(-1)!)) run = run.slice(0, -1)
      const from = at
      at += run.length
      done += run.length
      if (!HYPHEN.test(run)) yield [run, from, at]
      else if (goesOn(run) !== 'joined') yield [run, from, from + 1]
      continue
    }
    const character = marked[at]!
    if (spaced.has(done) && character === value[done]) {
      at++
      done++
      continue
    }
    let unit: Unit
    ENTITY.lastIndex = at
    const entity = character === '&' ? ENTITY.exec(marked) : null
    const decoded = entity ? decodeEntity(entity) : undefined
    if (character === '\\' && at + 1 < end && PUNCTUATION.test(marked[at + 1]!) && value[done] === marked[at + 1]) {
      unit = [marked[at + 1]!, at, at + 2]
      done++
    } else if (decoded && value.startsWith(decoded, done)) {
      unit = [decoded, at, at + entity![0].length]
      done += decoded.length
    } else if (character === value[done] || (character === '\0' && value[done] === '\uFFFD')) {
      unit = [character === MASK ? text[at]! : value[done]!, at, at + 1]
      done++
    } else {
      at++ // not part of the value: a mark that the parser took away
      continue
    }
    at = unit[2]
    if (!(HYPHEN.test(unit[0]) && goesOn(unit[0]) === 'joined')) yield unit
  }
  if (done < value.length) throw new Error(`text node at ${start} does not stand in its source`)
}
