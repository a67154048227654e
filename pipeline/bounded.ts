/** An escape, a class, or any one character. */
const TOKEN = /\\[pP]\{[^}]{1,40}\}|\\.|\[(?:\\.|[^\]\\])*\]|./gsu

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
