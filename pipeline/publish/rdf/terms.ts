/** What a graph is made of: IRIs and literals, and no blank nodes (RDF 1.1 Concepts, 3). */
import type {Words} from '../../model.ts'
import type {Iri} from '../../types.ts'

export interface Named {
  iri: Iri
}
/** A literal by its lexical form and datatype. */
export interface Typed {
  value: string
  datatype: Iri
}
/** A text in a language. */
export interface Tagged {
  value: string
  language: string
}
export type Term = Named | Typed | Tagged

export interface Triple {
  subject: Iri
  predicate: Iri
  object: Term
}

/** A triple in the graph of that name; in the default graph where none is given. */
export interface Quad extends Triple {
  graph?: Iri
}

export const XSD = 'http://www.w3.org/2001/XMLSchema#'
export const OWL = 'http://www.w3.org/2002/07/owl#'
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/**
 * Absolute, and nothing that an IRI may not hold (RFC 3987, 2.2; RDF 1.1 N-Triples, IRIREF). Writers trust no IRI that
 * has not passed here.
 */
export const isIri = (iri: string): boolean => IRI.test(iri)

const IRI = (() => {
  const plain = '[^\\0-\\x20<>"{}|\\\\^`%\\x7F-\\x9F\\uD800-\\uDFFF\\uFFFE\\uFFFF]*'
  return new RegExp(`^[A-Za-z][A-Za-z0-9+.-]*:${plain}(?:%[0-9A-Fa-f]{2}${plain})*$`, 'u')
})()

/** @throws where it is no absolute IRI: a fault of the program, for texts come through `uri` and slugs */
export function checkedIri(iri: Iri): Iri {
  if (!isIri(iri)) throw new Error(`${JSON.stringify(iri)} is no IRI that can be published`)
  return iri
}

const DIGITS = '(?:\\d{4}|[1-9]\\d{4,})'
const MONTH = '(?:0[1-9]|1[0-2])'

/** The lexical forms that are written, by datatype (XML Schema 1.1 part 2); narrower than what the datatypes allow. */
const LEXICAL: Record<string, RegExp> = {
  [`${XSD}string`]: /^[^\0\uD800-\uDFFF\uFFFE\uFFFF]*$/u,
  [`${XSD}integer`]: /^(?:0|-?[1-9]\d*)$/,
  [`${XSD}nonNegativeInteger`]: /^(?:0|[1-9]\d*)$/,
  [`${XSD}decimal`]: /^-?\d+(?:\.\d+)?$/,
  [`${XSD}boolean`]: /^(?:true|false)$/,
  [`${XSD}gYear`]: new RegExp(`^${DIGITS}$`),
  [`${XSD}gYearMonth`]: new RegExp(`^${DIGITS}-${MONTH}$`),
  [`${XSD}date`]: new RegExp(`^${DIGITS}-${MONTH}-(?:0[1-9]|[12]\\d|3[01])$`),
  [`${XSD}dateTime`]: new RegExp(
    `^${DIGITS}-${MONTH}-(?:0[1-9]|[12]\\d|3[01])T[0-2]\\d:[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$`
  ),
  [`${XSD}hexBinary`]: /^(?:[0-9a-fA-F]{2})*$/,
  [`${XSD}anyURI`]: /^\S*$/
}

const LANGUAGE = /^[a-z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/

/** Whether a literal has the form that its datatype asks for; of a datatype that is not known, no. */
export const isLiteral = (literal: Typed | Tagged): boolean =>
  'language' in literal
    ? LANGUAGE.test(literal.language) && LEXICAL[`${XSD}string`]!.test(literal.value)
    : (LEXICAL[literal.datatype]?.test(literal.value) ?? false)

/** What makes a list of triples about one subject easy to read and write. */
export const iri = (value: Iri): Named => ({iri: value})
export const text = (value: string, language?: string): Term =>
  language ? {value, language} : {value, datatype: `${XSD}string`}
export const typed = (value: string | number, datatype: string): Typed => ({
  value: String(value),
  datatype: XSD + datatype
})
/** The words of every language. */
export const inEach = (words: Words): Term[] => Object.entries(words).map(([language, value]) => text(value, language))
