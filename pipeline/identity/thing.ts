/** What several documents say of one thing, and what is known when things are put together. */
import {complain} from '../messages.ts'
import type {Message} from '../types.ts'
import type {Declared} from './declared.ts'
import {placeOf, type Unit} from './units.ts'

/** Units that are one thing. */
export interface Thing {
  /** The one preferred comes first. */
  units: Unit[]
  /** The path it is to have, unless another thing has it. */
  path: string
  /** The name it goes by, where it has one. */
  name?: string
  /** How others know it. */
  outside?: {exactMatch: string[]; identifiers: string[]}
}

/** What the ledger has on file of a path: what it leads to, since which release, and what it was allotted to. */
export interface Known {
  type: string
  release: number
  key?: string
}

/** By path, without `#id`. */
export type Ledger = ReadonlyMap<string, Known>

export interface Context {
  ledger: Ledger
  declared: Declared
  messages: Message[]
}

/** Puts the units of one type together that are one thing. */
export type Clustering = (units: readonly Unit[], context: Context) => Thing[]

/** Of the paths that the units have, the one that was published first; else that of the first unit. */
export function pathOf(units: readonly Unit[], ledger: Ledger): string {
  const release = (path: string) => ledger.get(path)?.release ?? Number.POSITIVE_INFINITY
  return units.map(({path}) => path).reduce((best, path) => (release(path) < release(best) ? path : best))
}

/** How many places a message names. */
const MOST_PLACES = 5

/** A doubt: it is reported with its places, and not decided. */
export function doubt(
  units: readonly Unit[],
  {found, ...complaint}: {found: string; expected: string; next: string; rule: string; severity: 'error' | 'warning'}
): Message {
  const [first, ...others] = units
    .map(unit => ({unit, ...placeOf(unit)}))
    .sort((a, b) =>
      a.unit.source.path === b.unit.source.path
        ? a.line - b.line || a.column - b.column
        : a.unit.source.path < b.unit.source.path
          ? -1
          : 1
    )
  const places = [first!, ...others].slice(0, MOST_PLACES).map(({shown}) => shown)
  if (others.length >= MOST_PLACES) places.push('…')
  return complain({
    path: first!.unit.source.path,
    place: {line: first!.line, column: first!.column},
    reason: `Unexpected ${found} (${places.join(', ')}), expected ${complaint.expected}`,
    next: complaint.next,
    rule: complaint.rule,
    severity: complaint.severity
  })
}
