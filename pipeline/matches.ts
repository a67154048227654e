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
