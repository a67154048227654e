/**
 * `data/withdrawn.ttl|.nq|.jsonld`: what became of every record that was published and is no more (PROV-O,
 * `prov:invalidatedAtTime`; OWL 2, `owl:deprecated`).
 */
import {expand, namespaces} from '../model.ts'
import type {Publication, Publisher} from '../types.ts'
import {jsonLdOf} from './rdf/json-ld.ts'
import {lineOf} from './rdf/n-quads.ts'
import {iri, OWL, type Triple, text, typed} from './rdf/terms.ts'
import {turtleOf} from './rdf/turtle.ts'

/** Relative to the base, without the endings. */
export const WITHDRAWN_PATH = 'data/withdrawn'

const {dct, prov, rdf, skos, xsd} = namespaces
const PREFIXES = {dct, owl: OWL, prov, rdf, skos, xsd}

export const withdrawn: Publisher = {
  format: 'withdrawn',
  *files(publication) {
    const triples = [...triplesOf(publication)]
    const file = (ending: string, mediaType: string, chunks: Iterable<string>) => ({
      path: `${WITHDRAWN_PATH}.${ending}`,
      mediaType,
      chunks
    })
    yield file('ttl', 'text/turtle', turtleOf(triples, PREFIXES))
    yield file('nq', 'application/n-quads', triples.map(lineOf))
    yield file('jsonld', 'application/ld+json', jsonLdOf(triples, PREFIXES))
  }
}

/** Those that the next release will withdraw have no time yet. A release has a day: the time is its beginning in UTC. */
function* triplesOf({config: {base}, find, tombstones}: Publication): Generator<Triple> {
  for (const {id, date, release, reason, replacedBy} of tombstones) {
    const subject = base + id
    if (find(subject)) continue
    const about = (predicate: string, object: Triple['object']): Triple => ({subject, predicate, object})
    yield about(expand('rdf:type', base), iri(expand('prov:Entity', base)))
    yield about(`${OWL}deprecated`, typed('true', 'boolean'))
    if (date !== undefined) {
      yield about(expand('prov:invalidatedAtTime', base), typed(`${date}T00:00:00Z`, 'dateTime'))
      yield about(expand('prov:wasInvalidatedBy', base), iri(`${base}change/${release}/${id}`))
    }
    if (replacedBy !== undefined) yield about(expand('dct:isReplacedBy', base), iri(base + replacedBy))
    if (reason !== undefined) yield about(expand('skos:changeNote', base), text(reason))
  }
}
