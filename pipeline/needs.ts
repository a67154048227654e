/**
 * What a text must hold for a pattern to match it: words of which one stands in every match, as the pattern itself says.
 * Where nothing can be told, nothing is needed: a text that lacks what is needed cannot match, one that has it may.
 */

/** One of some words; all of some needs; or one of them. */
export type Need = {words: readonly string[]} | {every: readonly Need[]} | {some: readonly Need[]}

/** What a piece of a pattern matches: exactly one of some words, where they are few, and what else must stand around it. */
interface Piece {
  words?: readonly string[]
  need?: Need | undefined
}

/** So many words of a piece are written out, and so many characters of a class: more tell hardly more. */
const MOST = 16

/** Plain characters that no loop takes apart; the beginning of a group; a loop; a class; an escape; any other character. */
const TOKEN =
  /[^\\[\](){}|?*+.^$]+(?![?*+{])|\((?:\?(?::|<?[=!]|<\w+>))?|[?*+]\??|\{\d+(?:,\d*)?\}\??|\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|.)|./gsu
const IN_CLASS = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)|./gsu

const NOTHING: Piece = {words: ['']}
const ANYTHING: Piece = {}

/** A need for one of some words; what begins with another of them adds nothing. */
function oneOf(words: readonly string[]): Need | undefined {
  if (words.includes('')) return undefined
  if (words.length === 1) return {words}
  const kept: string[] = []
  for (const word of [...words].sort()) if (!kept.length || !word.startsWith(kept.at(-1)!)) kept.push(word)
  return {words: kept}
}

function every(needs: readonly (Need | undefined)[]): Need | undefined {
  const known = needs.flatMap(need => (need === undefined ? [] : 'every' in need ? need.every : [need]))
  return known.length > 1 ? {every: known} : known[0]
}

function some(needs: readonly (Need | undefined)[]): Need | undefined {
  const words: string[] = []
  const others: Need[] = []
  for (const need of needs) {
    if (!need) return undefined
    if ('words' in need) words.push(...need.words)
    else if ('some' in need) others.push(...need.some)
    else others.push(need)
  }
  const known = words.length ? [oneOf(words)!, ...others] : others
  return known.length > 1 ? {some: known} : known[0]
}

const needOf = ({words, need}: Piece): Need | undefined => every([words && oneOf(words), need])

/** The character that an escape stands for, if it is one. */
function character(token: string): string | undefined {
  if (!token.startsWith('\\')) return token
  const point = /^\\(?:u\{?|x)([\da-fA-F]+)\}?$/.exec(token)?.[1]
  if (point) return String.fromCodePoint(Number.parseInt(point, 16))
  const [, letter = ''] = token
  const control = 'nrtfv0'.indexOf(letter)
  return control >= 0 ? '\n\r\t\f\v\0'[control] : /[\p{L}\p{N}]/u.test(letter) ? undefined : letter
}

/** A class or an escape: one of some characters, where they are few. */
function characters(token: string): Piece {
  if (token === '\\b' || token === '\\B') return NOTHING
  // A digit is needed, but no word is made of ten.
  if (token === '\\d') return {need: {words: [...'0123456789']}}
  if (!token.startsWith('[')) {
    const one = character(token)
    return one === undefined ? ANYTHING : {words: [one]}
  }
  if (token.startsWith('[^')) return ANYTHING
  const found: string[] = []
  const parts = token.slice(1, -1).match(IN_CLASS) ?? []
  for (let at = 0; at < parts.length; at++) {
    const from = character(parts[at]!)
    if (parts[at + 1] === '-' && at + 2 < parts.length) at += 2
    const to = character(parts[at]!)
    if (from === undefined || to === undefined) return ANYTHING
    const [first, last] = [from.codePointAt(0)!, to.codePointAt(0)!]
    if (found.length + last - first >= MOST) return ANYTHING
    for (let point = first; point <= last; point++) found.push(String.fromCodePoint(point))
  }
  return {words: found}
}

/** Classes and escapes come up again and again. */
const known = new Map<string, Piece>()

/** A pattern with the flag `u`, read from left to right. */
class Derivation {
  readonly #tokens: readonly string[]
  #at = 0

  constructor(source: string) {
    this.#tokens = source.match(TOKEN) ?? []
  }

  choice(): Piece {
    const options = [this.#sequence()]
    for (; this.#tokens[this.#at] === '|'; options.push(this.#sequence())) this.#at++
    if (options.length === 1) return options[0]!
    const words = options.flatMap(option => option.words ?? [])
    return words.length <= MOST && options.every(option => option.words)
      ? {words, need: some(options.map(({need}) => need))}
      : {need: some(options.map(needOf))}
  }

  #sequence(): Piece {
    const needs: (Need | undefined)[] = []
    // The words that the pieces so far make together; `open` where something that is not among them stands before.
    let words: readonly string[] = ['']
    let open = false
    for (let token = this.#tokens[this.#at]; token && token !== '|' && token !== ')'; token = this.#tokens[this.#at]) {
      const piece = this.#repeated(this.#piece(token))
      if (piece.need) needs.push(piece.need)
      const more = piece.words
      // What may be left out before all else adds nothing.
      if (words.length === 1 && words[0] === '' && more?.includes('')) open ||= more.length > 1
      else if (more && words.length * more.length <= MOST)
        words = more.length === 1 ? words.map(word => word + more[0]!) : words.flatMap(a => more.map(b => a + b))
      else {
        needs.push(oneOf(words))
        words = more ?? ['']
        open = true
      }
    }
    return open ? {need: every([...needs, oneOf(words)])} : {words, need: every(needs)}
  }

  /** A piece, its first token given. */
  #piece(token: string): Piece {
    this.#at++
    if (token.startsWith('(')) {
      const inner = this.choice()
      this.#at++
      // What stands around a match is no part of it; what must not stand there says nothing.
      if (token.endsWith('!')) return NOTHING
      return token.endsWith('=') ? {words: [''], need: needOf(inner)} : inner
    }
    if (token === '^' || token === '$') return NOTHING
    if (token === '.') return ANYTHING
    if (!/^[[\\]/.test(token)) return {words: [token]}
    const found = known.get(token) ?? characters(token)
    known.set(token, found)
    return found
  }

  #repeated(piece: Piece): Piece {
    const token = this.#tokens[this.#at] ?? ''
    if (!/^(?:[?*+]|\{\d)/.test(token)) return piece
    this.#at++
    if (token.startsWith('?')) return piece.words ? {words: [...piece.words, '']} : ANYTHING
    if (/^(?:\*|\{0)/.test(token))
      return /^\{0,1\}/.test(token) && piece.words ? {words: [...piece.words, '']} : ANYTHING
    return token.startsWith('{1}') ? piece : {need: needOf(piece)}
  }
}

/** What a text must hold for a pattern to match it anywhere. Told of patterns with the flag `u` that tell cases apart. */
export const needsOf = ({
  source,
  unicode,
  ignoreCase
}: Pick<RegExp, 'source' | 'unicode' | 'ignoreCase'>): Need | undefined =>
  unicode && !ignoreCase ? needOf(new Derivation(source).choice()) : undefined
