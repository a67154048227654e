/** Characters that may not stand in a text: they would change, hide or reverse what people read. */

const FORBIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu

/** The first character that may not stand in a text, with its name for people, and how many more there are. */
export function forbidden(text: string): {offset: number; name: string; more: number} | undefined {
  const offset = text.search(FORBIDDEN)
  if (offset < 0) return undefined
  const code = text.charCodeAt(offset)
  const kind =
    code >= 0xd800 && code <= 0xdfff
      ? 'lone surrogate'
      : code > 0x9f && code < 0xfffe
        ? 'bidirectional mark'
        : 'control character'
  const name = `${kind} U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return {offset, name, more: text.match(FORBIDDEN)!.length - 1}
}
