/**
 * The exact map between the plain text that rules see and the source it stands in.
 * A piece says that `plainLength` code units of plain text stand for `sourceLength` of the source; where both are equal
 * the piece is the source itself, else it stands for it as a whole (an entity, an escape, a run of white space).
 */
import type {Span} from '../types.ts'

export class OffsetMap {
  // Four numbers a piece: where it starts in the plain text and in the source, and its two lengths.
  readonly #pieces: number[] = []
  #length = 0

  /** The length of the plain text so far. */
  get length(): number {
    return this.#length
  }

  /** Adds a piece at the end; pieces must come in the order of the source. */
  append(plainLength: number, sourceStart: number, sourceLength: number): void {
    const pieces = this.#pieces
    const last = pieces.length - 4
    const identity = plainLength === sourceLength
    if (
      identity &&
      last >= 0 &&
      pieces[last + 2] === pieces[last + 3] &&
      pieces[last + 1]! + pieces[last + 3]! === sourceStart
    ) {
      pieces[last + 2]! += plainLength
      pieces[last + 3]! += sourceLength
    } else pieces.push(this.#length, sourceStart, plainLength, sourceLength)
    this.#length += plainLength
  }

  /** Lets the last piece reach further in the source: for white space that is folded into one blank. */
  stretch(sourceEnd: number): void {
    const pieces = this.#pieces
    const last = pieces.length - 4
    const [plain, source, plainLength, sourceLength] = pieces.slice(last) as [number, number, number, number]
    if (plainLength > 1 && plainLength === sourceLength) {
      pieces[last + 2] = plainLength - 1
      pieces[last + 3] = sourceLength - 1
      pieces.push(plain + plainLength - 1, source + sourceLength - 1, 1, sourceEnd - (source + sourceLength - 1))
    } else pieces[last + 3] = sourceEnd - source
  }

  /** The stretch of source that a stretch of plain text stands for; an empty stretch stands for an empty one. */
  toSource({start, end}: Span): Span {
    if (end <= start) {
      const at = start < this.#length ? this.#at(start).start : start > 0 ? this.#at(start - 1).end : 0
      return {start: at, end: at}
    }
    return {start: this.#at(start).start, end: this.#at(end - 1).end}
  }

  /** Where one code unit of plain text stands in the source. */
  #at(offset: number): Span {
    if (offset < 0 || offset >= this.#length) throw new RangeError(`offset ${offset} is outside the plain text`)
    const pieces = this.#pieces
    let [low, high] = [0, pieces.length / 4 - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (pieces[middle * 4]! <= offset) low = middle
      else high = middle - 1
    }
    const [plain, source, plainLength, sourceLength] = pieces.slice(low * 4, low * 4 + 4) as [
      number,
      number,
      number,
      number
    ]
    if (plainLength !== sourceLength) return {start: source, end: source + sourceLength}
    return {start: source + offset - plain, end: source + offset - plain + 1}
  }
}

/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points, which is what is published.
 * @returns a function of an offset; the text is read once
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(match.index + 1)
  return offset => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
