/**
 * The triples that a record says: the one meaning that JSON-LD, CSV on the Web and every other format must give.
 * No blank nodes, no language tags (the language of a CSV column cannot differ from row to row).
 */
import {isDay} from '../edtf.ts'
import {conceptIri, dateDatatype, expand, type Field, models, namespaces, valuesOf} from '../model.ts'
import type {AnyRecord, Claim, Iri, Literal, Publication, PublishedSource} from '../types.ts'
import {type QuoteOnPage, quotesOf} from './quotes.ts'
import {iri, type Named, RDF_TYPE, type Triple, type Typed, typed} from './rdf/terms.ts'
import {uri} from './uri.ts'

/** A triple whose literals have no language. */
export interface CoreTriple extends Triple {
  object: Named | Typed
}

/** What the meaning of a record depends on besides itself. */
export interface Among {
  config: {base: Iri}
  find(iri: Iri): AnyRecord | undefined
}

/** Whoever is of this kind makes law or acts by it; any other organisation is a private association. */
export const PUBLIC_KINDS = new Set(['municipality', 'authority'])

/** The type, the constants and the values of a record, in the order of its model; what leads to it from others last. */
export function* triplesOf(record: AnyRecord, publication: Among): Generator<CoreTriple> {
  const {base} = publication.config
  const model = models[record.type]
  for (const name of classesOf(record, publication)) {
    yield {subject: record.id, predicate: RDF_TYPE, object: {iri: expand(name, base)}}
  }
  for (const {predicate, object} of model.triples) {
    yield {subject: record.id, predicate: expand(predicate, base), object: {iri: expand(object, base)}}
  }
  for (const field of model.fields.toSorted((a, b) => Number(a.inverse) - Number(b.inverse))) {
    for (const value of valuesOf(record, field)) yield tripleOf(record, field, value, publication)
  }
}

/** The triples of all records: the core graph, which every format of the data set gives. */
export function* coreTriples(publication: Publication): Generator<CoreTriple> {
  for (const record of publication.all()) yield* triplesOf(record, publication)
}

/**
 * The claims and the quotes of a source: each claim a statement that rests on quotes (RDF 1.1 Schema, 5.3; PROV-O), each
 * quote a specific resource with two selectors (https://www.w3.org/TR/annotation-vocab/).
 */
export function* provenanceTriples(source: PublishedSource, publication: Publication): Generator<CoreTriple> {
  for (const claim of publication.claims(source.record.id)) yield* claimTriples(claim, publication)
  for (const quote of quotesOf(source, publication)) yield* quoteTriples(quote, source, publication)
}

function* claimTriples(claim: Claim, publication: Publication): Generator<CoreTriple> {
  const {base} = publication.config
  const about = (predicate: string, object: Named | Typed): CoreTriple => ({
    subject: claim.id,
    predicate: expand(predicate, base),
    object
  })
  const {subject, predicate, object} = tripleOfClaim(claim, publication)
  yield about('rdf:type', iri(expand('cr:Claim', base)))
  yield about('rdf:type', iri(expand('rdf:Statement', base)))
  yield about('rdf:subject', iri(subject))
  yield about('rdf:predicate', iri(predicate))
  yield about('rdf:object', object)
  yield about('cr:basis', iri(conceptIri('basis', claim.basis, base)))
  yield about('cr:rule', typed(claim.rule, 'string'))
  yield about('cr:rank', iri(conceptIri('rank', claim.rank, base)))
  for (const {id} of claim.quotes) yield about('prov:wasDerivedFrom', iri(id))
}

/** An empty prefix or suffix, at the beginning and the end of the text, is left out: an empty cell says nothing. */
function* quoteTriples(
  {id, start, end, exact, prefix, suffix, page}: QuoteOnPage,
  {snapshot}: PublishedSource,
  {config: {base}}: Publication
): Generator<CoreTriple> {
  const triple = (subject: Iri, predicate: string, object: Named | Typed): CoreTriple => ({
    subject,
    predicate: expand(predicate, base),
    object
  })
  const [position, wording] = [`${id}&position`, `${id}&quote`]
  yield triple(id, 'rdf:type', iri(expand('oa:SpecificResource', base)))
  yield triple(id, 'oa:hasSource', iri(snapshot))
  yield triple(id, 'oa:hasSelector', iri(position))
  yield triple(id, 'oa:hasSelector', iri(wording))
  if (page) yield triple(id, 'foaf:page', iri(page))
  yield triple(position, 'rdf:type', iri(expand('oa:TextPositionSelector', base)))
  yield triple(position, 'oa:start', typed(start, 'nonNegativeInteger'))
  yield triple(position, 'oa:end', typed(end, 'nonNegativeInteger'))
  yield triple(wording, 'rdf:type', iri(expand('oa:TextQuoteSelector', base)))
  yield triple(wording, 'oa:exact', typed(exact, 'string'))
  if (prefix) yield triple(wording, 'oa:prefix', typed(prefix, 'string'))
  if (suffix) yield triple(wording, 'oa:suffix', typed(suffix, 'string'))
}

/** The triple that a claim states; that of a claim of rank `other` is not asserted by the record. */
export function tripleOfClaim(claim: Claim, publication: Publication): CoreTriple {
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

function tripleOf(record: AnyRecord, field: Field, value: Literal, publication: Among): CoreTriple {
  const {base} = publication.config
  const predicate = expand(predicateOf(record, field, value, publication), base)
  const object = termOf(field, value, base)
  return field.inverse && 'iri' in object
    ? {subject: object.iri, predicate, object: {iri: record.id}}
    : {subject: record.id, predicate, object}
}

/** The classes that depend on the record, as prefixed names: its own, and a second one where a field calls for it. */
export function classesOf(record: AnyRecord, publication: Among): string[] {
  const model = models[record.type]
  const own = isPrivate(record, publication) ? model.privateClass! : model.class
  const second = secondClassOf(record)
  return second ? [own, second] : [own]
}

/** A municipality or another authority is also a public organisation: the prefixed name of that class. */
export function secondClassOf(record: AnyRecord): string | undefined {
  const {classWhen, fields} = models[record.type]
  const field = fields.find(({name}) => name === classWhen?.field)
  return field && valuesOf(record, field).some(value => classWhen!.in.includes(String(value)))
    ? classWhen!.class
    : undefined
}

function predicateOf(record: AnyRecord, field: Field, value: Literal, publication: Among): string {
  if (field.privatePredicate && isPrivate(record, publication)) return field.privatePredicate
  return field.partialPredicate && !isDay(String(value)) ? field.partialPredicate : field.predicate
}

/** Whether the act is one of a private association; an act of which nobody says who passed it counts as public. */
export function isPrivate(record: AnyRecord, publication: Among): boolean {
  if (record.type !== 'Act' || record.passedBy === undefined) return false
  const maker = publication.find(record.passedBy)
  const organization = maker?.type === 'Body' ? publication.find(maker.organization) : maker
  return organization?.type === 'Organization' && !PUBLIC_KINDS.has(organization.kind)
}

/** A value of a field in RDF. Dates have the datatype of their precision. */
export function termOf(field: Field, value: Literal, base: Iri): Named | Typed {
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
