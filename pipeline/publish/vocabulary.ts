/**
 * `ns.ttl|.jsonld`, the own vocabulary (RDF Schema 1.1, OWL 2), and `scheme/<scheme>.ttl|.jsonld`, what the values of
 * every enumeration mean (SKOS): the same triples in both forms, labels in English and Polish.
 */
import {namespaces, type Words} from '../model.ts'
import type {Iri, OutputFile, Publication, Publisher} from '../types.ts'
import {type PublishedConcept, type PublishedScheme, schemesOf} from '../vocabulary/schemes.ts'
import {type PublishedTerm, vocabularyOf} from '../vocabulary/terms.ts'
import {jsonLdOf} from './rdf/json-ld.ts'
import {inEach, iri, OWL, RDF_TYPE, type Term, type Triple, text} from './rdf/terms.ts'
import {type Prefixes, turtleOf} from './rdf/turtle.ts'

export const vocabulary: Publisher = {
  format: 'vocabulary',
  *files(publication) {
    const {rdf, rdfs, xsd, skos, dct, org, eli, prov, dcat, schema} = namespaces
    const cr = `${publication.config.base}ns#`
    yield* inBothForms('ns', vocabularyTriples(publication), {
      cr,
      rdf,
      rdfs,
      xsd,
      owl: OWL,
      vann: VANN,
      skos,
      dct,
      prov
    })
    for (const scheme of schemesOf(publication)) {
      const prefixes = {rdf, skos, dct, org, eli, dcat, schema}
      yield* inBothForms(`scheme/${scheme.code}`, [...schemeTriples(scheme, publication)], prefixes)
    }
  }
}

function* inBothForms(path: string, triples: readonly Triple[], prefixes: Prefixes): Generator<OutputFile> {
  yield {path: `${path}.ttl`, mediaType: 'text/turtle', chunks: turtleOf(triples, prefixes)}
  yield {path: `${path}.jsonld`, mediaType: 'application/ld+json', chunks: jsonLdOf(triples, prefixes)}
}

const VANN = 'http://purl.org/vocab/vann/'

/** Triples of one subject, a predicate with its objects at a time. */
function* about(subject: Iri, ...pairs: readonly (readonly [predicate: Iri, objects: readonly Term[]])[]) {
  for (const [predicate, objects] of pairs) for (const object of objects) yield {subject, predicate, object}
}

// The own vocabulary

const TITLE: Words = {en: 'Vocabulary of civic records', pl: 'Słownik rekordów obywatelskich'}
const ABOUT: Words = {
  en: 'The classes and properties of this publication that vocabularies of others do not have.',
  pl: 'Klasy i właściwości tej publikacji, których nie mają słowniki innych.'
}

function vocabularyTriples(publication: Publication): Triple[] {
  const {base, licence} = publication.config
  const {rdfs, dct} = namespaces
  const ontology = `${base}ns`
  return [
    ...about(
      ontology,
      [RDF_TYPE, [iri(`${OWL}Ontology`)]],
      [`${dct}title`, inEach(TITLE)],
      [`${dct}description`, inEach(ABOUT)],
      [`${dct}license`, [iri(licence)]],
      [`${OWL}versionInfo`, [text(publication.version)]],
      [`${VANN}preferredNamespacePrefix`, [text('cr')]],
      [`${VANN}preferredNamespaceUri`, [text(`${ontology}#`)]]
    ),
    ...vocabularyOf(publication).flatMap(term => [
      ...about(
        term.iri,
        [RDF_TYPE, typesOf(term).map(iri)],
        [`${rdfs}label`, inEach(term.label)],
        [`${rdfs}comment`, inEach(term.comment)],
        [`${rdfs}${term.kind === 'class' ? 'subClassOf' : 'subPropertyOf'}`, term.broader.map(iri)],
        [`${rdfs}domain`, term.domain ? [iri(term.domain)] : []],
        [`${rdfs}range`, term.range ? [iri(term.range)] : []],
        [`${rdfs}isDefinedBy`, [iri(ontology)]]
      )
    ])
  ]
}

function typesOf({kind, range}: PublishedTerm): Iri[] {
  const {rdf, rdfs, xsd} = namespaces
  if (kind === 'class') return [`${rdfs}Class`, `${OWL}Class`]
  const isLiteral = range === `${rdfs}Literal` || range?.startsWith(xsd)
  return [`${rdf}Property`, `${OWL}${isLiteral ? 'DatatypeProperty' : 'ObjectProperty'}`]
}

// Concept schemes

function* schemeTriples(scheme: PublishedScheme, {config: {licence}}: Publication): Generator<Triple> {
  const {skos, dct} = namespaces
  yield* about(
    scheme.iri,
    [RDF_TYPE, [iri(`${skos}ConceptScheme`)]],
    [`${skos}prefLabel`, inEach(scheme.label)],
    [`${dct}title`, inEach(scheme.label)],
    [`${skos}definition`, inEach(scheme.definition)],
    [`${dct}license`, [iri(licence)]],
    [`${skos}hasTopConcept`, scheme.concepts.map(concept => iri(concept.iri))]
  )
  for (const concept of scheme.concepts) yield* conceptTriples(concept, scheme)
}

function conceptTriples(concept: PublishedConcept, scheme: PublishedScheme): Iterable<Triple> {
  const {skos} = namespaces
  return about(
    concept.iri,
    [RDF_TYPE, [`${skos}Concept`, ...(scheme.conceptClass ? [scheme.conceptClass] : [])].map(iri)],
    [`${skos}prefLabel`, inEach(concept.label)],
    [`${skos}definition`, inEach(concept.definition)],
    [`${skos}notation`, [text(concept.notation)]],
    [`${skos}inScheme`, [iri(scheme.iri)]],
    [`${skos}topConceptOf`, [iri(scheme.iri)]],
    [`${skos}closeMatch`, concept.closeMatch ? [iri(concept.closeMatch)] : []]
  )
}
