/**
 * `data/dataset.jsonld`, the core graph, and `provenance/<slug>.jsonld`, the claims and quotes of one source: JSON-LD
 * 1.1 (https://www.w3.org/TR/json-ld11/) with one inline context, a node a line, no blank nodes.
 */
import {isDay} from '../edtf.ts'
import {recordTypes} from '../generated/records.ts'
import {
  conceptIri,
  expand,
  type Field,
  type FieldKind,
  localName,
  type Model,
  models,
  namespaces,
  valuesOf
} from '../model.ts'
import type {AnyRecord, Claim, Iri, Literal, Publication, PublishedSource, Publisher} from '../types.ts'
import {isPrivate, secondClassOf, termOf, tripleOfClaim} from './graph.ts'
import {type QuoteOnPage, quotesOf} from './quotes.ts'
import type {Named, Typed} from './rdf/terms.ts'

const MEDIA_TYPE = 'application/ld+json'

export const jsonLd: Publisher = {
  format: 'json-ld',
  *files(publication) {
    yield {path: 'data/dataset.jsonld', mediaType: MEDIA_TYPE, chunks: dataset(publication)}
    for (const source of publication.sources()) {
      yield {path: `provenance/${source.slug}.jsonld`, mediaType: MEDIA_TYPE, chunks: provenance(source, publication)}
    }
  }
}

const dataset = (publication: Publication) => recordsAsJsonLd(publication.all(), publication)

/** Some records, or all, as a document. */
export const recordsAsJsonLd = (records: Iterable<AnyRecord>, publication: Publication): Generator<string> =>
  documentOf(datasetContext(publication.config.base), recordNodes(records, publication))

const provenance = (source: PublishedSource, publication: Publication) =>
  documentOf(provenanceContext(publication.config.base), provenanceNodes(source, publication))

function* documentOf(context: object, nodes: Iterable<object>): Generator<string> {
  yield `{"@context": ${JSON.stringify(context, null, 2)},\n"@graph": [`
  let separator = '\n'
  for (const node of nodes) {
    yield separator + JSON.stringify(node)
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** Names that mean the same in every node. `type` comes first in a node, so that it can be read as a stream. */
const FRAME = {'@version': 1.1, id: '@id', type: '@type', xsd: namespaces.xsd}

// The records

/** The term of an act of a private association: its class, and its predicates, are others. */
const privateTerm = (model: Model): string => `Private${model.type}`

function* recordNodes(records: Iterable<AnyRecord>, publication: Publication): Generator<object> {
  for (const record of records) yield nodeOf(record, publication)
}

/** The fields of the record as they are, with IRIs for concepts and a datatype for dates. */
function nodeOf(record: AnyRecord, publication: Publication): object {
  const {base} = publication.config
  const model = models[record.type]
  const ofPrivate = isPrivate(record, publication)
  const second = secondClassOf(record)
  const types = [ofPrivate ? privateTerm(model) : model.type]
  if (second) types.push(localName(second))
  const node: Record<string, unknown> = {type: types, id: record.id}
  for (const {predicate, object} of model.triples) {
    if (predicate === 'rdf:type') types.push(localName(object))
    else node[localName(predicate)] = expand(object, base)
  }
  for (const field of model.fields) {
    const values = valuesOf(record, field)
    if (values.length === 0) continue
    const terms = values.map(value => jsonOf(termOf(field, value, base)))
    node[termName(field, ofPrivate, values[0])] = field.many ? terms : terms[0]
  }
  return node
}

function termName(field: Field, ofPrivate: boolean, value?: Literal): string {
  if (ofPrivate && field.privatePredicate) return localName(field.privatePredicate)
  return field.partialPredicate && value !== undefined && !isDay(String(value)) ? partialTerm(field) : field.name
}

/** The term of a date that is not given to the day. */
const partialTerm = (field: Field): string => `${field.name}Partial`

/** A value under a term that says whether it is an IRI or hexadecimal; only dates differ from value to value. */
function jsonOf(term: Named | Typed): unknown {
  if ('iri' in term) return term.iri
  const datatype = term.datatype.slice(namespaces.xsd.length)
  if (datatype === 'integer') return Number(term.value)
  return datatype === 'string' || datatype === 'hexBinary'
    ? term.value
    : {'@type': `xsd:${datatype}`, '@value': term.value}
}

/** The types that a term says of its values; the others are JSON's own, or stand in the value. */
const COERCED: Partial<Record<FieldKind, string>> = {iri: '@id', reference: '@id', concept: '@id', hex: 'xsd:hexBinary'}

/** A context for each type, since the same name has another predicate in another type (4.1.7, type-scoped contexts). */
export function datasetContext(base: Iri): object {
  const context: Record<string, unknown> = {...FRAME}
  for (const model of recordTypes.map(type => models[type])) {
    context[model.type] = {'@id': expand(model.class, base), '@context': scopedContext(model, false, base)}
    if (model.privateClass) {
      context[privateTerm(model)] = {
        '@id': expand(model.privateClass, base),
        '@context': scopedContext(model, true, base)
      }
    }
    if (model.classWhen) context[localName(model.classWhen.class)] = expand(model.classWhen.class, base)
    for (const {predicate, object} of model.triples) {
      if (predicate === 'rdf:type') context[localName(object)] = expand(object, base)
    }
  }
  return context
}

function scopedContext(model: Model, ofPrivate: boolean, base: Iri): object {
  const context: Record<string, unknown> = {}
  for (const field of model.fields) {
    const predicate = expand((ofPrivate && field.privatePredicate) || field.predicate, base)
    const key = field.inverse ? '@reverse' : '@id'
    const type = COERCED[field.kind]
    context[termName(field, ofPrivate)] = type ? {[key]: predicate, '@type': type} : predicate
    if (field.partialPredicate) context[partialTerm(field)] = expand(field.partialPredicate, base)
  }
  for (const {predicate} of model.triples) {
    if (predicate !== 'rdf:type') context[localName(predicate)] = {'@id': expand(predicate, base), '@type': '@id'}
  }
  return context
}

// Claims and quotes

function* provenanceNodes(source: PublishedSource, publication: Publication): Generator<object> {
  for (const claim of publication.claims(source.record.id)) yield claimNode(claim, publication)
  for (const quote of quotesOf(source, publication)) yield quoteNode(quote, source)
}

function claimNode(claim: Claim, publication: Publication): object {
  const {base} = publication.config
  const {subject, predicate, object} = tripleOfClaim(claim, publication)
  return {
    type: ['Claim', 'Statement'],
    id: claim.id,
    subject,
    predicate,
    object: 'iri' in object ? {id: object.iri} : jsonOf(object),
    basis: conceptIri('basis', claim.basis, base),
    rule: claim.rule,
    rank: conceptIri('rank', claim.rank, base),
    quotes: claim.quotes.map(({id}) => id)
  }
}

/** An empty prefix or suffix, at the beginning and the end of the text, is left out: an empty cell says nothing. */
const quoteNode = (
  {id, start, end, exact, prefix, suffix, page}: QuoteOnPage,
  {snapshot}: PublishedSource
): object => ({
  type: 'SpecificResource',
  id,
  hasSource: snapshot,
  hasSelector: [
    {type: 'TextPositionSelector', id: `${id}&position`, start, end},
    {type: 'TextQuoteSelector', id: `${id}&quote`, exact, prefix: prefix || undefined, suffix: suffix || undefined}
  ],
  page
})

export function provenanceContext(base: Iri): object {
  const iri = (name: string, type = '@id') => ({'@id': expand(name, base), '@type': type})
  const plain = (name: string) => expand(name, base)
  return {
    ...FRAME,
    Claim: plain('cr:Claim'),
    Statement: plain('rdf:Statement'),
    subject: iri('rdf:subject'),
    predicate: iri('rdf:predicate'),
    object: plain('rdf:object'),
    basis: iri('cr:basis'),
    rule: plain('cr:rule'),
    rank: iri('cr:rank'),
    quotes: iri('prov:wasDerivedFrom'),
    SpecificResource: plain('oa:SpecificResource'),
    hasSource: iri('oa:hasSource'),
    hasSelector: iri('oa:hasSelector'),
    page: iri('foaf:page'),
    TextPositionSelector: plain('oa:TextPositionSelector'),
    start: iri('oa:start', 'xsd:nonNegativeInteger'),
    end: iri('oa:end', 'xsd:nonNegativeInteger'),
    TextQuoteSelector: plain('oa:TextQuoteSelector'),
    exact: plain('oa:exact'),
    prefix: plain('oa:prefix'),
    suffix: plain('oa:suffix')
  }
}
