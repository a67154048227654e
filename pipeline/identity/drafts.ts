/** Things before they have an IRI: what the readings of one document say of each. */
import {type Extraction, entitiesOf} from '../extract.ts'
import {models} from '../model.ts'
import type {Fields} from '../records/definition.ts'
import type {Basis, Entity, Literal, Reading, RecordType, Span, Value} from '../types.ts'

export interface Draft {
  type: RecordType
  extraction: Extraction
  values: DraftValue[]
  /** Where it is first spoken of. */
  at: number
  /** The path of its IRI, once it is known which thing of which documents it is. */
  path?: string
}

export interface DraftValue {
  property: string
  value: Literal | Draft
  basis: Basis
  rule: string
  spans: Span[]
}

/** The things that the readings of a document speak of, in the order in which it does. */
export function draftsOf(extraction: Extraction): Draft[] {
  const {readings, source} = extraction
  const drafts = new Map<Entity | Reading, Draft>()
  const draft = (thing: Entity | Reading, at: number): Draft => {
    const known = drafts.get(thing)
    if (known) return known
    const made: Draft = {type: thing.type, extraction, values: [], at}
    drafts.set(thing, made)
    return made
  }
  const add = (to: Draft, property: string, {value, basis, spans, rule}: Value, by: string) => {
    const resolved = typeof value === 'object' ? draft(value, to.at) : value
    to.values.push({property, value: resolved, basis, spans, rule: rule ?? by})
  }
  for (const entity of entitiesOf(readings)) {
    const {name, aliases, kind, bodyType, organization} = entity
    const to = draft(entity, name.spans[0]?.start ?? 0)
    const rule = `${source.frontMatter.language}/names`
    add(to, 'name', name, rule)
    for (const alias of aliases) add(to, 'aliases', alias, rule)
    if (kind) add(to, 'kind', kind, rule)
    if (bodyType) add(to, 'bodyType', bodyType, rule)
    if (organization) add(to, 'organization', organization, rule)
  }
  for (const reading of readings) {
    const to = draft(reading.subject ?? reading, reading.span.start)
    for (const [property, value] of Object.entries(reading.values)) add(to, property, value, reading.rule)
  }
  return [...drafts.values()]
}

const BASES: readonly Basis[] = ['steward', 'stated', 'inferred', 'computed']

export const better = (a: {basis: Basis}, b: {basis: Basis}): number => BASES.indexOf(a.basis) - BASES.indexOf(b.basis)

/** Which of two readings of one property stands in the record: the better basis, the later source, the earlier place. */
export function preference(a: {draft: Draft; value: DraftValue}, b: {draft: Draft; value: DraftValue}): number {
  const [x, y] = [a.draft.extraction.source, b.draft.extraction.source]
  const [later, earlier] = [x.frontMatter.retrieved, y.frontMatter.retrieved]
  return (
    better(a.value, b.value) ||
    (later < earlier ? 1 : later > earlier ? -1 : 0) ||
    (x.slug < y.slug ? -1 : x.slug > y.slug ? 1 : 0) ||
    (a.value.spans[0]?.start ?? 0) - (b.value.spans[0]?.start ?? 0)
  )
}

/**
 * Whether one value says what another says, and more: 16 October 2003 than October 2003, a network than an organisation
 * of another kind. Two such values do not disagree.
 */
export function refines(fine: Literal, coarse: Literal, type: RecordType, property: string): boolean {
  const kind = models[type].fields.find(({name}) => name === property)?.kind
  if (kind === 'date') return String(fine).startsWith(`${coarse}-`)
  return property === 'kind' && coarse === 'other' && fine !== 'other'
}

/** The values by which things are known: of each property the best, references as paths of things that have one. */
export function fieldsOf(drafts: readonly Draft[]): Fields {
  const fields: Record<string, Literal> = {}
  const values = drafts.flatMap(draft => draft.values.map(value => ({draft, value}))).sort(preference)
  for (const {
    value: {property, value}
  } of values) {
    const known = typeof value === 'object' ? value.path : value
    if (known !== undefined) fields[property] ??= known
  }
  return fields
}
