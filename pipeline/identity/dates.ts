/** How dates of different precision compare; EDTF level 0, so that an earlier one is a lesser text. */
import type {Literal} from '../types.ts'

/** Whether two dates may be one: one says what the other says, and perhaps more. */
export function mayBeOneDate(a: Literal | undefined, b: Literal | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  const [x, y] = [String(a), String(b)]
  return x === y || x.startsWith(`${y}-`) || y.startsWith(`${x}-`)
}
