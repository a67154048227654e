/** Quotation marks of Polish texts: „…”, »…«, “…” and plain ones, one kind within another. */

const CLOSES: Readonly<Record<string, string>> = {
  '„': '”“"',
  '“': '”"',
  '"': '"”',
  '»': '«',
  '«': '»',
  '‚': '’',
  "'": "'’",
  '‘': '’',
  '”': '”'
}

/** The offset of the mark that closes the one at an offset; marks of another kind may stand within. */
export function closingMark(plain: string, from: number, limit: number): number | undefined {
  const open: string[] = []
  for (let at = from; at < Math.min(limit, from + 160); at++) {
    const mark = plain[at]!
    const expected = open.at(-1)
    if (expected?.includes(mark) && !(mark === "'" && /[\p{L}]/u.test(plain[at + 1] ?? ''))) {
      open.pop()
      if (!open.length) return at
    } else if (mark in CLOSES && (at === from || /[\s"„»«]/.test(plain[at - 1]!) || mark === '„' || mark === '»'))
      open.push(CLOSES[mark]!)
  }
  return undefined
}
