/**
 * `organization/<slug>.ttl|.jsonld` and `source/<slug>.ttl|.jsonld`: the core graph in parts, so that an IRI leads to
 * triples about it without the whole. Each record is in just one of them; one per organisation and per source, not per
 * record, keeps the number of files small.
 */
import {groupBy} from '../grouping.ts'
import type {AnyRecord, Iri, Publication, Publisher} from '../types.ts'
import {triplesOf} from './graph.ts'
import {recordsAsJsonLd} from './json-ld.ts'
import {turtleOf} from './rdf/turtle.ts'
import {recordPath} from './record-path.ts'
import {prefixesOf} from './turtle.ts'

export const rdfDocuments: Publisher = {
  format: 'rdf-documents',
  *files(publication) {
    const prefixes = prefixesOf(publication)
    for (const [path, records] of documentsOf(publication)) {
      const triples = function* () {
        for (const record of records) yield* triplesOf(record, publication)
      }
      yield {path: `${path}.ttl`, mediaType: 'text/turtle', chunks: turtleOf(triples(), prefixes)}
      yield {path: `${path}.jsonld`, mediaType: 'application/ld+json', chunks: recordsAsJsonLd(records, publication)}
    }
  }
}

/** The documents by path, without its ending, in the order of their first records. */
export function documentsOf(publication: Publication): Map<string, AnyRecord[]> {
  const find = documentFinder(publication)
  return groupBy(publication.all(), find)
}

/** @returns what tells the path, without its ending, of the document that holds a record: `organization/lublin` */
export function documentFinder(publication: Publication): (record: AnyRecord) => string {
  const {base} = publication.config
  const firstSource = new Map<Iri, Iri>()
  for (const {record, source} of publication.claims()) if (!firstSource.has(record)) firstSource.set(record, source)
  return record => {
    const owner = ownerOf(record, publication) ?? firstSource.get(record.id)
    if (owner === undefined) throw new Error(`${record.id} belongs to no organisation and is in no source`)
    return recordPath(owner.slice(base.length))
  }
}

/** The organisation that a record is about, or the source that it is; places and acts of nobody known have none. */
function ownerOf(record: AnyRecord, {find}: Publication): Iri | undefined {
  const organizationOf = (iri?: Iri): Iri | undefined => {
    const found = iri === undefined ? undefined : find(iri)
    return found?.type === 'Body' ? found.organization : found?.id
  }
  switch (record.type) {
    case 'Organization':
    case 'Source':
      return record.id
    case 'Body':
    case 'Membership':
    case 'MembershipEvent':
    case 'Observation':
      return record.organization
    case 'Act':
      return organizationOf(record.passedBy)
    case 'Responsibility':
      return organizationOf(record.unit)
    case 'Place':
      return undefined
  }
}
