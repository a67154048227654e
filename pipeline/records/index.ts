/** The record types: a forgotten one does not compile. */
import type {AnyRecord, Iri, RecordType} from '../types.ts'
import {act} from './act.ts'
import {body} from './body.ts'
import type {Find, RecordDefinition} from './definition.ts'
import {membership} from './membership.ts'
import {membershipEvent} from './membership-event.ts'
import {observation} from './observation.ts'
import {organization} from './organization.ts'
import {place} from './place.ts'
import {responsibility} from './responsibility.ts'
import {source} from './source.ts'

export const definitions = {
  Place: place,
  Organization: organization,
  Body: body,
  Act: act,
  Membership: membership,
  MembershipEvent: membershipEvent,
  Observation: observation,
  Responsibility: responsibility,
  Source: source
} satisfies {[T in RecordType]: RecordDefinition<T>}

const definitionOf = (record: AnyRecord) => definitions[record.type] as unknown as RecordDefinition<RecordType>

/** The label of the record with an IRI; the IRI where there is no such record. */
export function labelOf(iri: Iri, find: Find): string {
  const record = find(iri)
  return record ? definitionOf(record).label(record, find) : iri
}

export const label = (record: AnyRecord, find: Find): string => definitionOf(record).label(record, find)
export const describe = (record: AnyRecord, find: Find): string => definitionOf(record).describe(record, find)

/** The act that a record rests on: what began it, what it happened by, or the act itself. */
export function actOf(record: AnyRecord): Iri | undefined {
  if (record.type === 'Act') return record.id
  if (record.type === 'Membership') return record.establishedBy
  return record.type === 'MembershipEvent' ? record.act : undefined
}
