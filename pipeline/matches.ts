/** How patterns meet texts: in small letters, with loops that end, and without copies. */

/**
 * All matches of a pattern with the flag `g`. `matchAll` gives the same, but makes a copy of the pattern each time, which
 * takes several times as long as matching a sentence.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff && pattern.unicode ? 2 : 1
  }
  return found
}

/** A text in small letters, as long as it was: a letter whose small form is longer stays. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length
    ? small
    : Array.from(text, letter => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join(
        ''
      )
}

/** An escape, or the name of a group: the case of its letters means something. */
const CASED = /\\[pP]\{[^}]{1,40}\}|\\k?<\w{1,40}>|\(\?<\w{1,40}>|\\?[^\\]/gu

/**
 * A pattern for texts in small letters that matches what it would with the flag `i` in any: capitals and small letters
 * are but letters. The engine's own way takes ten times as long to compile.
 */
export const caseless = (pattern: string): string =>
  pattern
    .replace(/\\p\{L[ul]\}/g, '\\p{L}')
    .replace(CASED, part => (part.length > 2 || part.startsWith('\\') ? part : inSmallLetters(part)))

/** An escape, a class, or any one character. */
const TOKEN = /\\[pP]\{[^}]{1,40}\}|\\.|\[(?:\\.|[^\]\\]){0,200}\]|./gsu

/**
 * Gives every loop of a pattern a bound, so that matching it takes no longer at the end of a text than at its beginning:
 * no word has more than 40 letters, no name so many words, and what a class leaves open (`[^,]*`) is 400 characters.
 */
export function bounded(pattern: string): string {
  let before = ''
  return pattern.replace(TOKEN, token => {
    const most = before === '.' || before.startsWith('[^') ? 400 : 40
    before = token
    return token === '+' ? `{1,${most}}` : token === '*' ? `{0,${most}}` : token
  })
}
