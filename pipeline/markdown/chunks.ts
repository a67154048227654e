/**
 * A long text in chunks that can be parsed one after the other, so that neither time nor memory grow faster than the text.
 * A chunk ends where no list, quotation, table or code is open; where there is no such place for long, it ends within
 * them, between two items or rows if it can.
 */
export interface Chunk {
  start: number
  end: number
  /** The header of the table that the chunk begins within, with its line ends; to be parsed before the chunk. */
  header: string
  /** Definitions of what the chunk refers to; to be parsed after the chunk. */
  definitions: string
  /** Whether it is one line beyond all measure, which is read as it stands. */
  raw: boolean
}

/** From so many characters on, a chunk ends at the next place where nothing is open. */
const SIZE = 1 << 16
/** From so many lines on (or twice the size) at the next item or row; from four times as many (or eight) at any line. */
const LINES = 512

const DELIMITERS = /^[ \t|:-]{3,2000}$/
const ITEM = /^(?:[*+-]|\d{1,9}[.)])[ \t]/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const DEFINITION = /^ {0,3}\[(\^?[^\][\\\r\n]{1,200})\]:/gm
const REFERENCE = /\[(\^?[^\][\\\r\n]{1,200})\]/g
/** HTML that goes on over blank lines, and where it ends. */
const HTML = /<!--|<\?|<(?:script|style|pre|textarea)\b/gi
const HTML_END = /-->|\?>|<\/(?:script|style|pre|textarea)>/gi

const lastOf = (pattern: RegExp, text: string): number => {
  let last = -1
  for (const {index} of text.matchAll(pattern)) last = index
  return last
}

/** @param marked the text as the parser gets it; see marks.ts */
export function* chunksOf(marked: string, size = SIZE, lines = LINES): Generator<Chunk> {
  const defined = new Set([...marked.matchAll(DEFINITION)].map(found => found[1]!))
  const chunk = (start: number, end: number, header: string, raw = false): Chunk => ({
    start,
    end,
    header,
    definitions: defined.size ? definitionsFor(marked.slice(start, end), defined) : '',
    raw
  })
  let start = 0
  let count = 0
  let before = ''
  let fence = ''
  let table = ''
  let header = ''
  for (const {index, 0: whole, 1: line} of marked.matchAll(/([^\r\n]*)(?:\r\n?|\n)?/g)) {
    const length = index - start
    const safe = !fence && /^[ \t]*$/.test(before) && /^[\p{L}\p{N}"„“]/u.test(line!) && !ITEM.test(line!)
    const open = length > 8 * size || count > 4 * lines
    const between = (ITEM.test(line!) || table) && !fence && (length > 2 * size || count > lines)
    const closed = () => lastOf(HTML, marked.slice(start, index)) <= lastOf(HTML_END, marked.slice(start, index))
    if (length > 0 && (open || between || (safe && length > size && closed()))) {
      yield chunk(start, index, header)
      header = open || between ? table : ''
      start = index
      count = 0
    }
    const mark = FENCE.exec(line!)?.[1]
    if (mark && !fence) fence = mark
    else if (fence && mark?.startsWith(fence) && line!.trim() === mark) fence = ''
    if (!line!.trim()) table = ''
    else if (!table && line!.includes('|-') && DELIMITERS.test(line!) && before.trim()) table = `${before}\n${line}\n`
    count++
    before = line!
    if (whole.length > 2 * size) {
      if (start < index) yield chunk(start, index, header)
      yield chunk(index, index + whole.length, '', true)
      start = index + whole.length
      count = 0
      header = ''
    }
  }
  if (start < marked.length) yield chunk(start, marked.length, header)
}

function definitionsFor(text: string, defined: ReadonlySet<string>): string {
  const used = new Set<string>()
  for (const [, label] of text.matchAll(REFERENCE)) if (defined.has(label!)) used.add(label!)
  for (const [, label] of text.matchAll(DEFINITION)) used.delete(label!)
  return [...used].map(label => `\n\n[${label}]: #`).join('')
}
