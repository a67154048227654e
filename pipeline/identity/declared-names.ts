/** What a steward says of names in identities.yaml, applied to the things that have them. */

import {addTo} from '../grouping.ts'
import {slug} from '../slug.ts'
import type {YamlText} from '../yaml.ts'
import {type Declared, pathIn} from './declared.ts'
import type {Groups} from './groups.ts'
import {letters, mayBeOne, type Named, type NamedThing} from './names.ts'
import type {Ledger} from './thing.ts'
import {pathWith, placeOf} from './units.ts'

/** What is one thing by declaration, the name it has, and its path where that is declared too. */
export interface Union {
  members: Named[]
  name: YamlText
  path?: string
}

/** Finds what documents call by a name or a path. */
class Calls {
  readonly #declared: Declared
  readonly #candidates = new Map<string, Named[]>()

  constructor(all: readonly Named[], declared: Declared) {
    this.#declared = declared
    for (const named of all) {
      const names = [...named.names.values(), ...named.aliases.values()].map(letters)
      for (const name of new Set([...names, named.unit.path])) addTo(this.#candidates, name, named)
    }
  }

  /** @param slugs the sources to look in, where not all */
  by(call: YamlText, slugs?: readonly string[]): Named[] {
    const candidates = this.#candidates.get(pathIn(call) ?? letters(call.text)) ?? []
    const found = candidates.filter(named => named.isCalled(call) && (slugs?.includes(named.unit.source.slug) ?? true))
    if (found.length) this.#declared.found(call)
    return found
  }
}

/** Names that mean another thing in some sources: the things there are moved, and the name raises no doubt any more. */
export function split(all: readonly Named[], declared: Declared): void {
  const calls = new Calls(all, declared)
  for (const entry of declared.of('split')) {
    const affected = calls.by(
      entry.name,
      entry.in.map(({text}) => text)
    )
    const [first] = affected
    if (!first) continue
    const path = pathIn(entry.as)
    const targets = path === undefined ? calls.by(entry.as) : []
    const target = targets.find(named => named.names.has(named.key(entry.as.text))) ?? targets[0]
    if (path === undefined && !target) continue
    declared.settle(entry)
    if (path !== undefined && !isPathLike(path, first.unit.path)) {
      const reason = `Unexpected path “${path}”, expected one like ${first.unit.path}`
      declared.wrong(entry, entry.as.place, reason, 'Change its last part: letters a-z, digits, hyphens.', 'path')
      continue
    }
    for (const named of affected) {
      const key = named.key(entry.name.text)
      if (named.names.has(key)) {
        const [own] = target?.names.keys() ?? [path!]
        if (named !== target) named.move(target?.unit.path ?? path!, own!)
      } else if (named.isCalled(entry.as)) {
        named.aliases.delete(key)
      } else {
        const reason = `Unexpected “${entry.name.text}” for “${entry.as.text}” in ${named.unit.source.slug}, expected “${named.name}”, of which it is an alias at ${placeOf(named.unit).shown}`
        declared.wrong(entry, entry.as.place, reason, 'Mend `as`, or take the source out of `in`.', 'contradiction')
      }
    }
  }
}

/** Whether a path leads to a thing of the same type, and of the same organisation. */
const isPathLike = (path: string, other: string): boolean => {
  const cut = (one: string) => one.lastIndexOf('/')
  const last = path.slice(cut(path) + 1)
  return path.slice(0, cut(path)) === other.slice(0, cut(other)) && last !== '' && slug(last) === last
}

/** Names of one thing in several languages, or by several hands. */
export function* same(all: readonly Named[], plain: Groups<Named>, declared: Declared): Generator<Union> {
  const calls = new Calls(all, declared)
  for (const entry of declared.of('same')) {
    const called = entry.names.map(name => calls.by(name))
    if (!called.every(({length}) => length)) continue
    declared.settle(entry)
    const members = called.flat()
    const vague = called.findIndex(group => !plain.areOne(group))
    if (vague >= 0) {
      const paths = [...new Set(called[vague]!.map(({unit}) => unit.path))].join(', ')
      const {text, place} = entry.names[vague]!
      const reason = `Unexpected name “${text}” of several things (${paths}), expected that of one`
      declared.wrong(entry, place, reason, 'Give the path instead of the name.', 'ambiguous')
    } else if (called.some(group => !mayBeOne(called[0]!, group))) {
      const places = called.map(([first]) => placeOf(first!.unit).shown).join(', ')
      const reason = `Unexpected names of things of different kinds (${places}), expected those of one thing`
      declared.wrong(
        entry,
        entry.place,
        reason,
        'Remove the entry, or correct the kind that is wrong.',
        'contradiction'
      )
    } else if (plain.areOne(members)) {
      const reason = 'Unexpected names that are known to be one thing, expected some that are not'
      declared.wrong(entry, entry.place, reason, 'Remove the entry; it has no effect.', 'stale')
    } else yield {members, name: entry.names[0]!}
  }
}

/** New names of things that keep the IRI they have. */
export function* renamed(all: readonly Named[], ledger: Ledger, declared: Declared): Generator<Union> {
  const calls = new Calls(all, declared)
  for (const entry of declared.of('renamed')) {
    const [now] = calls.by(entry.to)
    if (!now) continue
    const before = calls.by(entry.from)
    const path = pathIn(entry.from) ?? pathWith(now.unit, {name: entry.from.text})
    const isPublished = ledger.get(path)?.type === now.unit.type
    if (isPublished) declared.found(entry.from)
    if (!before.length && !isPublished) continue
    declared.settle(entry)
    if (path === now.unit.path) {
      const reason = `Unexpected new name “${entry.to.text}” with the IRI of the old one, expected another`
      declared.wrong(entry, entry.place, reason, 'Remove the entry; the IRI is kept without it.', 'stale')
    } else if (!mayBeOne([now], before)) {
      const reason = `Unexpected new name of a thing of another kind (${placeOf(now.unit).shown}), expected one of the same`
      declared.wrong(
        entry,
        entry.to.place,
        reason,
        'Mend the names, or correct the kind that is wrong.',
        'contradiction'
      )
    } else yield {members: [now, ...before], name: entry.to, path}
  }
}

/** Gives things the identifiers that others know them by. */
export function identified(things: readonly NamedThing[], declared: Declared): void {
  const known = new Map<string, string>()
  const calls = new Calls(
    things.flatMap(({named}) => named),
    declared
  )
  const thingOf = new Map(things.flatMap(thing => thing.named.map(named => [named, thing] as const)))
  for (const entry of declared.of('identify')) {
    const path = pathIn(entry.thing)
    const called = new Set(calls.by(entry.thing).map(named => thingOf.get(named)!))
    const [thing, other] = [...called, ...things.filter(thing => thing.path === path && !called.has(thing))]
    if (!thing) continue
    declared.settle(entry)
    if (other) {
      const reason = `Unexpected name “${entry.thing.text}” of several things (${thing.path}, ${other.path}), expected that of one`
      declared.wrong(entry, entry.thing.place, reason, 'Give the path instead of the name.', 'ambiguous')
      continue
    }
    for (const {text, place} of [...entry.exactMatch, ...entry.identifiers]) {
      const owner = known.get(text)
      if (owner === undefined) known.set(text, thing.path)
      else {
        const reason = `Unexpected second use of ${text}, expected it once: it identifies ${owner}`
        declared.wrong(entry, place, reason, 'Remove one of the two.', 'contradiction')
      }
    }
    const texts = (all: readonly YamlText[]) => all.map(({text}) => text)
    thing.outside = {
      exactMatch: [...(thing.outside?.exactMatch ?? []), ...texts(entry.exactMatch)],
      identifiers: [...(thing.outside?.identifiers ?? []), ...texts(entry.identifiers)]
    }
  }
}
