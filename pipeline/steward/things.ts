/** The things that the readings of a document speak of, with all that is read of each, as a steward meets them. */
import {type Extraction, entitiesOf} from '../extract.ts'
import type {RecordType} from '../generated/records.ts'
import type {Entity, Reading, Span, Value} from '../types.ts'
import type {Given, GivenValues} from './facts.ts'

/** A value of a thing, where it is held. */
export interface Held {
  property: string
  value: Value
  /** Puts another value in its place; without one it is gone. */
  put: (value?: Value) => void
}

export interface Thing {
  type: RecordType
  /** What it is in the readings: others refer to it by identity. */
  self: Entity | Reading
  /** Where it is read, or named. */
  at: Span[]
  held: Held[]
}

export const isEntity = (thing: Entity | Reading): thing is Entity => 'name' in thing

const slot = <T extends object>(holder: T, property: keyof T & string): Held => ({
  property,
  value: holder[property] as Value,
  put: value => {
    if (value) Object.assign(holder, {[property]: value})
    else delete holder[property]
  }
})

/** What an entity is of itself: its names, and what kind of thing it is. */
function heldByEntity(entity: Entity): Held[] {
  const aliases = entity.aliases.map(
    (alias): Held => ({
      property: 'aliases',
      value: alias,
      put: value => {
        entity.aliases.splice(entity.aliases.indexOf(alias), 1, ...(value ? [value as Value<string>] : []))
      }
    })
  )
  const given = (['name', 'kind', 'bodyType', 'organization'] as const).filter(property => entity[property])
  return [...given.map(property => slot(entity, property)), ...aliases]
}

/** The things of a document in the order in which it speaks of them, and those it only names if they are asked for. */
export function thingsOf(
  {readings, entities}: Pick<Extraction, 'readings' | 'entities'>,
  named: 'read' | 'named' = 'read'
): Thing[] {
  const things = new Map<Entity | Reading, Thing>()
  const thing = (self: Entity | Reading): Thing => {
    const known = things.get(self)
    if (known) return known
    const made: Thing = isEntity(self)
      ? {type: self.type, self, at: [self.name, ...self.aliases].flatMap(({spans}) => spans), held: heldByEntity(self)}
      : {type: self.type, self, at: [self.span], held: []}
    things.set(self, made)
    return made
  }
  for (const entity of entitiesOf(readings)) thing(entity)
  for (const reading of readings) {
    const {held} = thing(reading.subject ?? reading)
    held.push(...Object.keys(reading.values).map(property => slot(reading.values, property)))
  }
  if (named === 'named') for (const entity of entities) thing(entity)
  return [...things.values()]
}

/** A name without what is no letter or number, in small letters. */
export const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether a thing goes by a name; capitals and marks do not matter. */
export const isNamed = (thing: Entity, name: string): boolean =>
  [thing.name, ...thing.aliases].some(({value}) => letters(value) === letters(name))

/** Whether a value is what a steward wrote. */
export function isGiven({value}: Value, given: Given, things: readonly Thing[]): boolean {
  if (given.kind === 'literal') return value === given.value
  if (typeof value !== 'object') return false
  if (given.kind === 'name') return isEntity(value) && isNamed(value, given.name)
  return fits(things.find(({self}) => self === value)!, given.values, things)
}

/** Whether a thing has all the values; by its name or an alias it may be called. */
export const fits = (thing: Thing, values: GivenValues, things: readonly Thing[]): boolean =>
  values.every(({property, given}) =>
    property === 'name' && given.kind === 'literal' && isEntity(thing.self)
      ? isNamed(thing.self, String(given.value))
      : thing.held.some(held => held.property === property && isGiven(held.value, given, things))
  )

export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
