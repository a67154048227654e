/**
 * Which things of several documents are one, and what their paths are. Types come in the order in which they refer to
 * each other, so that a reference is known before what is identified by it.
 */
import {type RecordType, recordTypes} from '../generated/records.ts'
import {addTo, groupBy} from '../grouping.ts'
import type {Identities} from '../steward/identities.ts'
import type {Message} from '../types.ts'
import {byNumber} from './acts.ts'
import {Declared} from './declared.ts'
import type {Draft} from './drafts.ts'
import {byOccasion} from './events.ts'
import {byKey} from './keys.ts'
import {byName} from './names.ts'
import {byPeriod} from './phases.ts'
import type {Clustering, Ledger, Thing} from './thing.ts'
import {definitionOf, unitsOf} from './units.ts'

export type {Ledger} from './thing.ts'

const CLUSTERING = {
  Place: byName,
  Organization: byName,
  Body: byName,
  Act: byNumber,
  Membership: byPeriod,
  MembershipEvent: byOccasion,
  Observation: byKey,
  Responsibility: byKey,
  Source: byKey
} satisfies Record<RecordType, Clustering>

/** A thing with the path of its IRI, and what it is told apart by from others of that path. */
export interface Identified extends Thing {
  type: RecordType
  drafts: Draft[]
  key: string
}

export function identify(
  drafts: readonly Draft[],
  ledger: Ledger,
  identities?: Identities
): {things: Identified[]; messages: Message[]; replaced: Map<string, string>} {
  const messages: Message[] = []
  const declared = new Declared(identities)
  const things: Identified[] = []
  const byType = groupBy(drafts, ({type}) => type)
  for (const type of recordTypes) {
    const units = unitsOf(type, byType.get(type) ?? [], messages)
    for (const thing of numbered(CLUSTERING[type](units, {ledger, declared, messages}), type, ledger))
      things.push(thing)
  }
  things.sort((a, b) => (a.path < b.path ? -1 : 1))
  declared.reportUnsettled()
  return {things, messages: [...messages, ...declared.messages], replaced: replacedBy(things, ledger)}
}

/** Gives every thing its path: a number after it where several would have one, and the one that the ledger has on file. */
function numbered(things: readonly Thing[], type: RecordType, ledger: Ledger): Identified[] {
  const {numberedBy: separator = '-', distinguishes} = definitionOf(type)
  const taken = new Set<string>()
  const identified: Identified[] = []
  const onFile = new Map<string, [path: string, key: string][]>()
  for (const [known, {key, type: other}] of ledger) {
    if (key === undefined || other !== type) continue
    const base = known.replace(new RegExp(`${separator}\\d+$`), '')
    for (const path of new Set([known, base])) addTo(onFile, path, [known, key])
  }
  const give = (thing: Thing, path: string): void => {
    const drafts = thing.units.flatMap(unit => unit.drafts)
    for (const draft of drafts) draft.path = path
    taken.add(path)
    identified.push({...thing, type, path, drafts, key: distinguishes ? (keysOf(thing)[0] ?? '') : ''})
  }
  for (const [path, alike] of [...groupBy(things, thing => thing.path)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kept = new Map((onFile.get(path) ?? []).map(([known, key]) => [key, known]))
    const own = new Map<string, Thing>()
    for (const thing of alike) {
      const known = keysOf(thing).flatMap(key => kept.get(key) ?? [])[0]
      // A thing whose distinguishing value was not known before keeps the path it has.
      const path = known ?? (alike.length === 1 && kept.size === 1 ? [...kept.values()][0] : undefined)
      if (path !== undefined && !own.has(path)) own.set(path, thing)
    }
    for (const [path, thing] of own) give(thing, path)
    for (const known of kept.values()) taken.add(known)
    const rest = alike.filter(thing => ![...own.values()].includes(thing))
    for (const thing of rest.sort((a, b) => (String(keysOf(a)[0]) < String(keysOf(b)[0]) ? -1 : 1))) {
      let n = 1
      const nth = () => (n === 1 ? path : `${path}${separator}${n}`)
      while (taken.has(nth())) n++
      give(thing, nth())
    }
  }
  return identified
}

/** What the units of a thing are told apart by, that of the preferred unit first. */
const keysOf = ({units}: Thing): string[] => [...new Set(units.map(({key}) => key))].filter(Boolean)

/** Paths that were published, and now are those of things that have another: what became of them. */
function replacedBy(things: readonly Identified[], ledger: Ledger): Map<string, string> {
  const taken = new Set(things.map(({path}) => path))
  return new Map(
    things.flatMap(({units, path}) =>
      units.flatMap((unit): [string, string][] =>
        ledger.has(unit.path) && !taken.has(unit.path) ? [[unit.path, path]] : []
      )
    )
  )
}
