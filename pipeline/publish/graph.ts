/**
 * The triples that a record says: the one meaning that JSON-LD, CSV on the Web and every other format must give.
 * No blank nodes, no language tags (the language of a CSV column cannot differ from row to row).
 */
import {conceptIri, dateDatatype, expand, type Field, models, namespaces, valuesOf} from '../model.ts'
import type {AnyRecord, Claim, Iri, Literal, Publication} from '../types.ts'

/** An IRI, or a literal: its lexical form and its datatype. */
export type Term = {iri: Iri} | {value: string; datatype: Iri}

export interface Triple {
  subject: Iri
  predicate: Iri
  object: Term
}

const RDF_TYPE = `${namespaces.rdf}type`

/** Whoever is of this kind makes law or acts by it; any other organisation is a private association. */
const PUBLIC_KINDS = new Set(['municipality', 'authority'])

/** The type, the constants and the values of a record, in the order of its model. */
export function* triplesOf(record: AnyRecord, publication: Publication): Generator<Triple> {
  const {base} = publication.config
  const model = models[record.type]
  for (const name of classesOf(record, publication)) {
    yield {subject: record.id, predicate: RDF_TYPE, object: {iri: expand(name, base)}}
  }
  for (const {predicate, object} of model.triples) {
    yield {subject: record.id, predicate: expand(predicate, base), object: {iri: expand(object, base)}}
  }
  for (const field of model.fields) {
    for (const value of valuesOf(record, field)) yield tripleOf(record, field, value, publication)
  }
}

/** The triple that a claim states; that of a claim of rank `other` is not asserted by the record. */
export function tripleOfClaim(claim: Claim, publication: Publication): Triple {
  const {record, field} = subjectOf(claim, publication)
  return tripleOf(record, field, claim.value, publication)
}

/** The record and the field that a claim is about. */
export function subjectOf(claim: Claim, publication: Publication): {record: AnyRecord; field: Field} {
  const record = publication.find(claim.record)
  const field = record && models[record.type].fields.find(({name}) => name === claim.property)
  if (!field) throw new Error(`${claim.id} is about ${claim.property} of ${claim.record}, which is not published`)
  return {record, field}
}

function tripleOf(record: AnyRecord, field: Field, value: Literal, publication: Publication): Triple {
  const {base} = publication.config
  const predicate = expand(predicateOf(record, field, publication), base)
  const object = termOf(field, value, base)
  return field.inverse && 'iri' in object
    ? {subject: object.iri, predicate, object: {iri: record.id}}
    : {subject: record.id, predicate, object}
}

/** The classes that depend on the record, as prefixed names: its own, and a second one where a field calls for it. */
export function classesOf(record: AnyRecord, publication: Publication): string[] {
  const model = models[record.type]
  const own = isPrivate(record, publication) ? model.privateClass! : model.class
  const second = secondClassOf(record)
  return second ? [own, second] : [own]
}

/** A municipality is also a public organisation: the prefixed name of that class. */
export function secondClassOf(record: AnyRecord): string | undefined {
  const {classWhen, fields} = models[record.type]
  const field = fields.find(({name}) => name === classWhen?.field)
  return field && valuesOf(record, field).includes(classWhen!.equals) ? classWhen!.class : undefined
}

const predicateOf = (record: AnyRecord, field: Field, publication: Publication): string =>
  field.privatePredicate && isPrivate(record, publication) ? field.privatePredicate : field.predicate

/** Whether the act is one of a private association; an act of which nobody says who passed it counts as public. */
export function isPrivate(record: AnyRecord, publication: Publication): boolean {
  if (record.type !== 'Act' || record.passedBy === undefined) return false
  const maker = publication.find(record.passedBy)
  const organization = maker?.type === 'Body' ? publication.find(maker.organization) : maker
  return organization?.type === 'Organization' && !PUBLIC_KINDS.has(organization.kind)
}

/** A value of a field in RDF. Dates have the datatype of their precision. */
export function termOf(field: Field, value: Literal, base: Iri): Term {
  const text = String(value)
  switch (field.kind) {
    case 'text':
      return {value: text, datatype: `${namespaces.xsd}string`}
    case 'integer':
      return {value: text, datatype: `${namespaces.xsd}integer`}
    case 'date':
      return {value: text, datatype: namespaces.xsd + dateDatatype(text)}
    case 'hex':
      return {value: text, datatype: `${namespaces.xsd}hexBinary`}
    case 'iri':
      return {iri: uri(text)}
    case 'reference':
      return {iri: text}
    case 'concept':
      return {iri: conceptIri(field.scheme!, text, base)}
  }
}

/**
 * An address in ASCII, so that it is the same in every format: whatever a URI may not hold is percent-encoded, just as
 * `{+name}` of a URI template does it (RFC 6570, 3.2.3).
 */
export const uri = (iri: Iri): Iri =>
  iri
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replace(/%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]/gu, encodeURIComponent)
