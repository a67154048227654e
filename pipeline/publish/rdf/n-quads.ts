/** N-Quads in the form of RDFC-1.0 (https://www.w3.org/TR/rdf-canon/#canonical-quads): a quad a line, the least escapes. */
import {checkedIri, type Quad, type Term, XSD} from './terms.ts'

const ESCAPES: Record<string, string> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\'
}

const ESCAPED = /[\0-\x1F"\\\x7F]/g

/** A string between quotation marks, as N-Triples, N-Quads and Turtle all read it. */
export const quoted = (value: string): string =>
  `"${value.replace(ESCAPED, mark => ESCAPES[mark] ?? `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)}"`

export function termOf(term: Term): string {
  if ('iri' in term) return `<${checkedIri(term.iri)}>`
  if ('language' in term) return `${quoted(term.value)}@${term.language}`
  return term.datatype === `${XSD}string` ? quoted(term.value) : `${quoted(term.value)}^^<${checkedIri(term.datatype)}>`
}

/** A line, with its line feed. */
export const lineOf = ({subject, predicate, object, graph}: Quad): string =>
  `<${checkedIri(subject)}> <${checkedIri(predicate)}> ${termOf(object)}${graph ? ` <${checkedIri(graph)}>` : ''} .\n`
