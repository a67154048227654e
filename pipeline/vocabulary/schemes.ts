/** The concept schemes: what the values of every enumeration mean, in the languages of the publication. */
import {recordTypes} from '../generated/records.ts'
import {conceptCode, conceptIri, expand, models, type Words} from '../model.ts'
import type {Iri, Publication} from '../types.ts'
import {type OwnScheme, ownSchemes} from './beyond-schemas.ts'

export interface PublishedConcept {
  /** `{base}scheme/{scheme}/{code}` */
  iri: Iri
  code: string
  /** The value as the records and tables have it. */
  notation: string
  label: Words
  definition: Words
  /** A concept of others that can often be used in its stead. */
  closeMatch?: Iri
}

/** A concept scheme (SKOS, 4); all its concepts are top concepts. */
export interface PublishedScheme {
  /** `{base}scheme/{code}` */
  iri: Iri
  code: string
  label: Words
  definition: Words
  /** The class of its concepts besides `skos:Concept`. */
  conceptClass?: Iri
  /** In the order of the enumeration. */
  concepts: readonly PublishedConcept[]
}

/** All schemes by code: those of the fields of records, in the order of the models, then the others. */
const schemes: ReadonlyMap<string, OwnScheme> = new Map([
  ...recordTypes
    .flatMap(type => models[type].fields)
    .flatMap(({scheme, label, descriptions, concepts, conceptClass}): [string, OwnScheme][] =>
      scheme ? [[scheme, {label, definition: descriptions, concepts, conceptClass}]] : []
    ),
  ...Object.entries(ownSchemes)
])

export const schemesOf = ({config: {base}}: Pick<Publication, 'config'>): PublishedScheme[] =>
  [...schemes].map(([code, {label, definition, concepts, conceptClass}]) => ({
    iri: `${base}scheme/${code}`,
    code,
    label,
    definition,
    conceptClass: conceptClass && expand(conceptClass, base),
    concepts: Object.entries(concepts).map(([notation, concept]) => ({
      iri: conceptIri(code, notation, base),
      code: conceptCode(notation),
      notation,
      ...concept
    }))
  }))
