/**
 * Things with names: organisations, bodies, places. Two documents speak of one thing where they give it one name, or
 * where one has as a name what only one thing of the others is also called. What could be two things stays apart, and
 * is reported.
 */

import {addTo} from '../grouping.ts'
import {slug} from '../slug.ts'
import type {YamlText} from '../yaml.ts'
import {pathIn} from './declared.ts'
import {identified, renamed, same, split, type Union} from './declared-names.ts'
import {better} from './drafts.ts'
import {Groups} from './groups.ts'
import {type Clustering, doubt, pathOf, type Thing} from './thing.ts'
import {bySource, pathWith, type Unit} from './units.ts'

export const byName: Clustering = (units, {ledger, declared, messages}) => {
  const named = units.map(unit => new Named(unit))
  split(named, declared)
  const plain = group(named, [])
  const unions = [...same(named, plain, declared), ...renamed(named, ledger, declared)]
  const groups = unions.length ? group(named, unions) : plain
  const things = groups.all().map((members): NamedThing => {
    const wished = unions.filter(({members: [one]}) => groups.areOne([one!, members[0]!]))
    const sorted = preferred(members, wished)
    const path =
      wished.find(union => union.path)?.path ??
      pathOf(
        sorted.map(({unit}) => unit),
        ledger
      )
    return {named: sorted, units: sorted.map(({unit}) => unit), path, name: sorted[0]!.name}
  })
  messages.push(...twoOfOneKind(things), ...twoOfOnePath(things), ...sharedNames(things))
  if (units[0]?.type === 'Organization') identified(things, declared)
  return things
}

/** A thing with the names that each document gives it. */
export interface NamedThing extends Thing {
  named: Named[]
  name: string
}

/** Letters and digits only: “Co-op” and “Coop” are one, “Łódź” and “Lodz” are not. */
export const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What one document calls a thing. Names are compared by keys. */
export class Named {
  readonly unit: Unit
  /** What it goes by there, and what else it is called: the keys, each with the name as it is written. */
  readonly names = new Map<string, string>()
  readonly aliases = new Map<string, string>()

  constructor(unit: Unit) {
    this.unit = unit
    for (const {property, value} of unit.drafts.flatMap(({values}) => values)) {
      if (property === 'name') this.names.set(this.key(String(value)), String(value))
      if (property === 'aliases') this.aliases.set(this.key(String(value)), String(value))
    }
  }

  get name(): string {
    return String(this.unit.fields['name'])
  }

  /** The path that a thing of that name would have, and the letters of the name without that of its organisation. */
  key(name: string): string {
    const path = pathWith(this.unit, {name})
    const words = name.split(/\s+/)
    while (words.length > 1 && !path.endsWith(`/${slug(words.join(' '))}`)) words.shift()
    return `${path} ${letters(words.join(' '))}`
  }

  /** Whether the document calls it so: by a name, an alias, or the path that it gives it. */
  isCalled(call: YamlText): boolean {
    const path = pathIn(call)
    if (path !== undefined) return this.unit.path === path
    return this.names.has(this.key(call.text)) || this.aliases.has(this.key(call.text))
  }

  /** Gives it the path of another name. */
  move(path: string, key: string): void {
    this.unit.path = path
    this.names.clear()
    this.names.set(key, this.name)
  }
}

/** What a thing is where a document can tell: “other” may be anything. */
const kindsOf = (named: readonly Named[]): Set<string> =>
  new Set(
    named.flatMap(
      ({
        unit: {
          fields: {kind}
        }
      }) => (kind === undefined || kind === 'other' ? [] : String(kind))
    )
  )

/** Whether they may be one thing: a network is no city. */
export function mayBeOne(a: readonly Named[], b: readonly Named[]): boolean {
  const [first, second] = [kindsOf(a), kindsOf(b)]
  return !first.size || !second.size || [...first].some(kind => second.has(kind))
}

/** Puts together what has one name, then what has as a name the alias of one other thing only, until nothing changes. */
function group(all: readonly Named[], unions: readonly Union[]): Groups<Named> {
  const groups = new Groups(all)
  const first = new Map<string, Named>()
  for (const named of all) {
    for (const key of named.names.keys()) {
      groups.unite(first.get(key) ?? named, named)
      if (!first.has(key)) first.set(key, named)
    }
  }
  for (const {members} of unions) for (const member of members) groups.unite(members[0]!, member)
  for (let changed = true; changed; ) {
    const found = [...aliased(groups.all())]
    changed = false
    for (const [a, b] of found) changed = groups.unite(a, b) || changed
  }
  return groups
}

/** Pairs of things of which one goes by what the other, and no third, is also called. */
function* aliased(clusters: readonly Named[][]): Generator<[Named, Named]> {
  const called = new Map<string, Set<Named[]>>()
  for (const cluster of clusters) {
    for (const key of cluster.flatMap(({aliases}) => [...aliases.keys()])) {
      called.set(key, (called.get(key) ?? new Set()).add(cluster))
    }
  }
  for (const cluster of clusters) {
    for (const key of new Set(cluster.flatMap(({names}) => [...names.keys()]))) {
      const others = [...(called.get(key) ?? [])].filter(other => other !== cluster && mayBeOne(cluster, other))
      if (others.length === 1) yield [cluster[0]!, others[0]![0]!]
    }
  }
}

/** The one whose name the thing has comes first: what the steward says, else a name that is nowhere an alias. */
function preferred(members: readonly Named[], wished: readonly Union[]): Named[] {
  const aliases = new Set(members.flatMap(member => [...member.aliases.keys()]))
  const rank = (member: Named): number => {
    const {basis} = member.unit.drafts
      .flatMap(({values}) => values.filter(({property}) => property === 'name'))
      .sort(better)[0]!
    if (basis === 'steward') return 0
    if (wished.some(({name}) => member.names.has(member.key(name.text)))) return 1
    return [...member.names.keys()].some(key => aliases.has(key)) ? 3 : 2
  }
  return [...members].sort((a, b) => rank(a) - rank(b) || bySource(a.unit, b.unit))
}

const GUIDE = '(docs/identities.md)'

function* twoOfOneKind(things: readonly NamedThing[]) {
  for (const {named, units, name} of things) {
    const kinds = [...kindsOf(named)].sort()
    if (kinds.length > 1)
      yield doubt(units, {
        found: `name “${name}” of what is ${kinds.join(' and ')}`,
        expected: 'a name of one thing',
        next: `If it is one, change its kind in <slug>.facts.yaml (docs/correct-a-reading.md). If it is two, part them by \`split\` in identities.yaml ${GUIDE}.`,
        rule: 'identity/kinds',
        severity: 'error'
      })
  }
}

function* twoOfOnePath(things: readonly NamedThing[]) {
  const byPath = new Map<string, NamedThing[]>()
  for (const thing of things) addTo(byPath, thing.path, thing)
  for (const [path, [first, second]] of byPath) {
    if (second)
      yield doubt([first!.units[0]!, second.units[0]!], {
        found: `names “${first!.name}” and “${second.name}” that give one IRI, ${path}`,
        expected: 'names that differ in it',
        next: `If they are one thing, say so by \`same\` in identities.yaml. If they are two, part them by \`split\` ${GUIDE}.`,
        rule: 'identifier/collision',
        severity: 'error'
      })
  }
}

function* sharedNames(things: readonly NamedThing[]) {
  const byKey = new Map<string, {thing: NamedThing; named: Named; name: string}[]>()
  for (const thing of things) {
    for (const named of thing.named) {
      for (const [key, name] of [...named.names, ...named.aliases]) addTo(byKey, key, {thing, named, name})
    }
  }
  for (const uses of byKey.values()) {
    const sharing = [...new Set(uses.map(({thing}) => thing))]
    const doubtful = sharing.filter(one =>
      sharing.some(other => other.path !== one.path && mayBeOne(one.named, other.named))
    )
    if (!doubtful.length) continue
    yield doubt(
      uses.filter(({thing}) => doubtful.includes(thing)).map(({named}) => named.unit),
      {
        found: `name “${uses[0]!.name}” of ${doubtful.length} things, ${doubtful.map(({path}) => path).join(' and ')}`,
        expected: 'a name of one',
        next: `They are published apart. If they are one, say so by \`same\` in identities.yaml; if they are several, say by \`split\` what the name means in which source ${GUIDE}.`,
        rule: 'identity/shared-name',
        severity: 'warning'
      }
    )
  }
}
