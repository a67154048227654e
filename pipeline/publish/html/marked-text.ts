/** A text with stretches marked that may overlap, as elements, which may not. */
import {walk} from '../position.ts'
import {html, type Markup} from './markup.ts'

/** In code points of the text. */
export interface Stretch {
  start: number
  end: number
  /** The start tag; of the first piece where the stretch is cut because another one crosses it. */
  open(isFirst: boolean): Markup
  close(isLast: boolean): Markup
}

/**
 * The whole text in order, each stretch in an element, or in several where it crosses the border of one that began before.
 * Of two that begin together the longer one is outside; of two alike the first.
 */
export function* markedText(text: string, stretches: readonly Stretch[]): Generator<Markup> {
  const sorted = stretches.filter(({start, end}) => start < end).sort((a, b) => a.start - b.start || b.end - a.end)
  const borders = [...new Set(sorted.flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b)
  const positionOf = walk(text)
  /** Those that are open, the outermost first. */
  const stack: Stretch[] = []
  let [unit, next] = [0, 0]
  for (const border of borders) {
    const here = positionOf(border).unit
    if (here > unit) yield html`${text.slice(unit, here)}`
    unit = here
    // Everything above the outermost that ends here is closed, and opened again if it goes on.
    const outermost = stack.findIndex(({end}) => end === border)
    if (outermost >= 0) {
      const cut = stack.splice(outermost)
      for (const stretch of cut.toReversed()) yield stretch.close(stretch.end === border)
      for (const stretch of cut.filter(({end}) => end > border)) {
        yield stretch.open(false)
        stack.push(stretch)
      }
    }
    for (; next < sorted.length && sorted[next]!.start === border; next++) {
      yield sorted[next]!.open(true)
      stack.push(sorted[next]!)
    }
  }
  if (unit < text.length) yield html`${text.slice(unit)}`
}
