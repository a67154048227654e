/** Places in a text, from offsets in code points, which is how everything published counts. */

export interface Position {
  /** The offset in UTF-16 code units, for slicing. */
  unit: number
  /** From 1. */
  line: number
  /** From 1, in code points. */
  column: number
}

/** @returns a function that finds offsets in a text, which it walks through once: they must not descend. */
export function walk(text: string): (offset: number) => Position {
  let [point, unit, line, column] = [0, 0, 1, 1]
  return offset => {
    for (; point < offset && unit < text.length; point++) {
      const code = text.codePointAt(unit)!
      unit += code > 0xffff ? 2 : 1
      if (code === 0x0a) [line, column] = [line + 1, 1]
      else column++
    }
    return {unit, line, column}
  }
}
