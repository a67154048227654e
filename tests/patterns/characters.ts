/** Sets of characters as a regular expression sees them: ranges of code points, found by asking the engine itself. */

/** Pairs of first and last code point, in order, with a gap between any two. */
export type Characters = readonly number[]

export const NONE: Characters = []

const points = (first: number, last: number): string =>
  Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index)).join('')
/** All characters but surrogates, below and above them. */
const BELOW = points(0, 0xd7ff)
const ABOVE = points(0xe000, 0xffff)
const ASTRAL = points(0x10000, 0x10ffff)

const known = new Map<string, Characters>()

/** The characters that a piece of a pattern for one character matches; of the flags `i`, `s` and `u` count. */
export function charactersOf(piece: string, flags: string): Characters {
  const key = `${flags} ${piece}`
  const found = known.get(key)
  if (found) return found
  const runs = new RegExp(`(?:${piece})+`, `g${flags}`)
  const whole = new RegExp(`^(?:${piece})$`, flags)
  const ranges: number[] = []
  const add = (first: number, last: number) => {
    if (ranges.at(-1) === first - 1) ranges[ranges.length - 1] = last
    else ranges.push(first, last)
  }
  for (const {index, 0: run} of BELOW.matchAll(runs)) add(index, index + run.length - 1)
  for (let unit = 0xd800; unit <= 0xdfff; unit++) if (whole.test(String.fromCharCode(unit))) add(unit, unit)
  for (const {index, 0: run} of ABOVE.matchAll(runs)) add(0xe000 + index, 0xe000 + index + run.length - 1)
  if (flags.includes('u'))
    for (const {index, 0: run} of ASTRAL.matchAll(runs))
      add(0x10000 + index / 2, 0x10000 + (index + run.length) / 2 - 1)
  known.set(key, ranges)
  return ranges
}

export function union(a: Characters, b: Characters): Characters {
  if (!a.length || !b.length || a === b) return a.length ? a : b
  const merged: number[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const fromA = j >= b.length || (i < a.length && a[i]! <= b[j]!)
    const [first, last] = fromA ? [a[i]!, a[i + 1]!] : [b[j]!, b[j + 1]!]
    if (fromA) i += 2
    else j += 2
    if (merged.length && merged.at(-1)! >= first - 1) merged[merged.length - 1] = Math.max(merged.at(-1)!, last)
    else merged.push(first, last)
  }
  return merged
}

export function intersection(a: Characters, b: Characters): Characters {
  const both: number[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [first, last] = [Math.max(a[i]!, b[j]!), Math.min(a[i + 1]!, b[j + 1]!)]
    if (first <= last) both.push(first, last)
    if (a[i + 1]! < b[j + 1]!) i += 2
    else j += 2
  }
  return both
}

export const overlap = (a: Characters, b: Characters): boolean => intersection(a, b).length > 0

/** Whether all of `a` is in `b`. */
export const within = (a: Characters, b: Characters): boolean => union(a, b).join() === b.join()

export function has(set: Characters, character: number): boolean {
  let [low, high] = [0, set.length / 2]
  while (low < high) {
    const middle = (low + high) >> 1
    if (set[middle * 2 + 1]! < character) low = middle + 1
    else high = middle
  }
  return low * 2 < set.length && set[low * 2]! <= character
}
