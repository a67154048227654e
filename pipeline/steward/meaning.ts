/** What the values that a steward writes mean in a document: its things by their names, or as they are described. */
import {type Field, models} from '../model.ts'
import type {Entity, RecordType, Span, Value} from '../types.ts'
import {type CorrectedDocument, given as givenBySteward} from './document.ts'
import type {Given, GivenValues} from './facts.ts'
import {occurrencesOf} from './quote.ts'
import {fits, isEntity, isNamed, type Thing, within} from './things.ts'

export const fieldOf = (type: RecordType, property: string): Field =>
  models[type].fields.find(({name}) => name === property)!

/** @returns what each value means; nothing where one of them means nothing */
export function meaningsOf(
  values: GivenValues,
  type: RecordType,
  quote: Span,
  document: CorrectedDocument
): {property: string; value: Value['value']}[] | undefined {
  const meanings = values.flatMap(({property, given}) => {
    const value = meaningOf(given, fieldOf(type, property), quote, document)
    return value === undefined ? [] : {property, value}
  })
  return meanings.length === values.length ? meanings : undefined
}

export function meaningOf(
  given: Given,
  field: Field,
  quote: Span,
  document: CorrectedDocument
): Value['value'] | undefined {
  if (given.kind === 'literal') return given.value
  const ofType = (all: readonly Thing[]) => all.filter(({type}) => field.references.includes(type))
  const things = document.things()
  if (given.kind === 'name') {
    const named = (all: readonly Thing[]) => ofType(all).filter(({self}) => isEntity(self) && isNamed(self, given.name))
    const read = named(things)
    const known = read.length ? read : named(document.things('named'))
    if (known.length > 1) {
      const reason = `Unexpected name “${given.name}” of ${known.length} things, expected one${document.listed(known)}`
      return document.fail(given.place, reason, 'Use a name that only one of them has.', 'ambiguous')
    }
    return known[0]?.self ?? newlyNamed(given, field, quote, document)
  }
  const found = ofType(things).filter(thing => fits(thing, given.values, things))
  // A thing may be read in several places; then the fullest reading stands for it.
  const [best, ...others] = found.sort((a, b) => b.held.length - a.held.length)
  if (best && others.every(other => agree(best, other))) return best.self
  const reason = best ? `${found.length} records that fit` : 'absence of a record that fits'
  const expected = `expected one ${field.references.join(' or ')}${document.listed(found)}`
  const next = best ? 'Give more values.' : 'Add it by an entry of its own.'
  return document.fail(given.place, `Unexpected ${reason}, ${expected}`, next, 'reference')
}

/** Whether nothing that is read of one thing contradicts what is read of the other. */
const agree = (a: Thing, b: Thing): boolean =>
  a.held.every(
    ({property, value}) =>
      fieldOf(a.type, property).many ||
      b.held.every(other => other.property !== property || other.value.value === value.value)
  )

/** A place or an organisation that no rule knows, where its name stands in the text: in the quote, or else first. */
function newlyNamed(
  {name, place}: Extract<Given, {kind: 'name'}>,
  field: Field,
  quote: Span,
  document: CorrectedDocument
): Entity | undefined {
  const {source, entities} = document.extraction
  const [type] = field.references
  if (type !== 'Place' && type !== 'Organization' && type !== 'Body') {
    const reason = `Unexpected text “${name}” for ${field.name}, expected values by which the ${type} is known`
    const example = type === 'Act' ? '{number: …}' : '{class: …}'
    return document.fail(place, reason, `Write \`${field.name}: ${example}\`.`, 'reference')
  }
  const places = occurrencesOf({quote: name}, source.text)
  const at = places.find(span => within(span, quote)) ?? places[0]
  if (type === 'Body' || !at) {
    const expected = `expected the name of a thing that is read in ${source.path}${type === 'Body' ? '' : ' or stands there'}`
    const closest = at ? undefined : document.closestTo(name)
    const reason = `Unexpected ${field.name} “${name}”, ${expected}${closest ? `; ${closest}` : ''}`
    const next = `Use a name of the source, or add it first: \`add: ${type}\`.`
    return document.fail(place, reason, next, 'reference')
  }
  const entity: Entity = {type, name: givenBySteward(name, 'steward/add', at), aliases: []}
  entities.push(entity)
  return entity
}
