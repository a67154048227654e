/** Which stretches of a text are taken: asked and told in logarithmic time, so that long sentences stay cheap. */
import type {Span} from './types.ts'

export class Stretches {
  /** Of each stretch where it starts and where it ends, in order; none over another. */
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  /** The first stretch that ends after an offset. */
  #endingAfter(offset: number): number {
    let [low, high] = [0, this.#ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#ends[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether any stretch shares a character with this one. */
  touch({start, end}: Span): boolean {
    const next = this.#endingAfter(start)
    return next < this.#starts.length && this.#starts[next]! < end
  }

  add({start, end}: Span): void {
    if (end <= start) return
    const first = this.#endingAfter(start)
    let after = first
    while (after < this.#starts.length && this.#starts[after]! < end) after++
    const [from, to] =
      after > first ? [Math.min(start, this.#starts[first]!), Math.max(end, this.#ends[after - 1]!)] : [start, end]
    this.#starts.splice(first, after - first, from)
    this.#ends.splice(first, after - first, to)
  }
}
