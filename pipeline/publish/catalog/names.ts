/** The vocabularies that catalogues are written in. */
import {dateDatatype, namespaces} from '../../model.ts'
import type {Iri} from '../../types.ts'
import {type Named, type Term, type Triple, typed} from '../rdf/terms.ts'

export const prefixes = {
  rdf: namespaces.rdf,
  rdfs: namespaces.rdfs,
  xsd: namespaces.xsd,
  dcat: namespaces.dcat,
  dcatap: 'http://data.europa.eu/r5r/',
  dct: namespaces.dct,
  foaf: namespaces.foaf,
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: namespaces.skos,
  adms: namespaces.adms,
  spdx: 'http://spdx.org/rdf/terms#',
  prov: namespaces.prov,
  void: 'http://rdfs.org/ns/void#',
  geo: 'http://www.opengis.net/ont/geosparql#'
} as const

type Prefix = keyof typeof prefixes
export type Name = `${Prefix}:${string}`

/** `dcat:Dataset` -> its IRI. */
export function full(name: Name): Iri {
  const [prefix, local] = name.split(':', 2) as [Prefix, string]
  return prefixes[prefix] + local
}

/** `dcat:Dataset` as the object of a triple. */
export const named = (name: Name): Named => ({iri: full(name)})

export const day = (date: string): Term => typed(date, 'date')

/** A date as precise as it is written. */
export const edtf = (date: string): Term => typed(date, dateDatatype(date))

/** What is said of a thing, by predicate: one object, several, or none. */
export type Properties = {readonly [N in Name]?: Term | readonly (Term | undefined)[] | undefined}

/** The triples about one thing, in the order of its properties. */
export const describe = (subject: Iri, properties: Properties): Triple[] =>
  Object.entries(properties).flatMap(([name, objects]) =>
    [objects]
      .flat()
      .flatMap(object => (object ? [{subject, predicate: full(name as Name), object: object as Term}] : []))
  )
