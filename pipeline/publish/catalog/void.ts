/**
 * `.well-known/void.ttl`: the graph for linked-data crawlers, in VoID (https://www.w3.org/TR/void/). Well-known addresses
 * belong to the root of a host (RFC 8615): where the base has a path, `_redirects` and `nginx.conf` lead there.
 */
import {namespaces} from '../../model.ts'
import type {Describer, Iri, Publication, Receipt} from '../../types.ts'
import {coreTriples} from '../graph.ts'
import {iri, RDF_TYPE, type Triple, text, typed} from '../rdf/terms.ts'
import {turtleOf} from '../rdf/turtle.ts'
import {Terms} from './authorities.ts'
import {type Dataset, datasetsOf} from './datasets.ts'
import {describe, named, prefixes} from './names.ts'

const PATH = '.well-known/void.ttl'

export const voidDescription: Describer = {
  format: 'void',
  *files(publication, receipts) {
    yield {path: PATH, mediaType: 'text/turtle', chunks: turtleOf(voidTriples(publication, receipts), prefixes)}
  }
}

/** Formats by IRI, as VoID, 2.5 names them (https://www.w3.org/ns/formats/). */
const FEATURES: Readonly<Record<string, Iri>> = {
  'text/turtle': 'http://www.w3.org/ns/formats/Turtle',
  'application/n-quads': 'http://www.w3.org/ns/formats/N-Quads',
  'application/ld+json': 'http://www.w3.org/ns/formats/JSON-LD'
}

export function* voidTriples(publication: Publication, receipts: readonly Receipt[]): Generator<Triple> {
  const {base, title, description, language, licence} = publication.config
  const document = base + PATH
  const datasets = datasetsOf(publication, receipts)
  const records = datasets.find(({name}) => name === 'records')
  const others = datasets.filter(({name}) => ['provenance', 'alignment', 'vocabulary'].includes(name))
  yield* describe(document, {
    'rdf:type': named('void:DatasetDescription'),
    'dct:title': text(title, language),
    'foaf:topic': records && iri(records.iri)
  })
  if (!records) return
  const {triples, entities, vocabularies, classes} = count(publication)
  const partitionOf = (name: Iri): Iri => `${document}#${name.slice(name.search(/[^/#]+$/))}`
  yield* describe(records.iri, {
    'rdf:type': named('void:Dataset'),
    'dct:title': text(records.title, language),
    'dct:description': text(description, language),
    'dct:license': iri(new Terms().licence(licence)),
    'dct:publisher': iri(`${base}#publisher`),
    'foaf:homepage': iri(base),
    'void:uriSpace': text(base),
    'void:triples': typed(triples, 'integer'),
    'void:entities': typed(entities, 'integer'),
    'void:vocabulary': vocabularies.map(iri),
    'void:feature': featuresOf(records).map(iri),
    'void:dataDump': dumpsOf(records, base).map(iri),
    'void:exampleResource': [...publication.records('Organization')].slice(0, 3).map(({id}) => iri(id)),
    'void:subset': others.map(dataset => iri(dataset.iri)),
    'void:classPartition': classes.map(([name]) => iri(partitionOf(name)))
  })
  for (const [name, number] of classes)
    yield* describe(partitionOf(name), {'void:class': iri(name), 'void:entities': typed(number, 'integer')})
  for (const dataset of others) {
    yield* describe(dataset.iri, {
      'rdf:type': named('void:Dataset'),
      'dct:title': text(dataset.title, language),
      'void:feature': featuresOf(dataset).map(iri),
      'void:dataDump': dumpsOf(dataset, base).map(iri)
    })
  }
}

interface Count {
  triples: number
  entities: number
  /** The namespaces of predicates and classes. */
  vocabularies: Iri[]
  /** How many things each class has. */
  classes: [Iri, number][]
}

/** Counts the core graph. */
function count(publication: Publication): Count {
  const known = [...Object.values(namespaces), `${publication.config.base}ns#`]
  const terms = new Set<Iri>()
  const classes = new Map<Iri, number>()
  let triples = 0
  for (const {predicate, object} of coreTriples(publication)) {
    triples++
    terms.add(predicate)
    if (predicate === RDF_TYPE && 'iri' in object) classes.set(object.iri, (classes.get(object.iri) ?? 0) + 1)
  }
  let entities = 0
  for (const _ of publication.all()) entities++
  const used = [...terms, ...classes.keys()]
  return {
    triples,
    entities,
    vocabularies: known.filter(namespace => used.some(term => term.startsWith(namespace))),
    classes: [...classes].sort(([a], [b]) => (a < b ? -1 : 1))
  }
}

const rdfFiles = ({distributions}: Dataset) => distributions.filter(({file}) => file.mediaType in FEATURES)

const featuresOf = (dataset: Dataset): Iri[] =>
  [...new Set(rdfFiles(dataset).map(({file}) => FEATURES[file.mediaType]!))].sort()

const dumpsOf = (dataset: Dataset, base: Iri): Iri[] => rdfFiles(dataset).map(({file}) => base + file.path)
