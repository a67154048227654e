/** Triples as sorted lines, whichever format they come from, so that two graphs can be compared. */
import jsonld from 'jsonld'
import {Parser, type Quad} from 'n3'
import {lineOf} from '../../pipeline/publish/rdf/n-quads.ts'
import type {Quad as OwnQuad, Term, Triple} from '../../pipeline/publish/rdf/terms.ts'

/** A graph is a set: sorted, and each line once. */
export const linesOf = (triples: Iterable<Triple>): string[] => [...new Set([...triples].map(lineOf))].sort()

/** What n3 reads in a Turtle, TriG or N-Quads document. */
export const n3ToLines = (document: string): string[] => linesOf(new Parser().parse(document).map(quadOf))

/** A quad of any library that keeps to RDF/JS. @throws at a blank node */
export function quadOf({subject, predicate, object, graph}: Quad): OwnQuad {
  if (subject.termType !== 'NamedNode' || predicate.termType !== 'NamedNode') throw new Error('there is a blank node')
  if (object.termType !== 'NamedNode' && object.termType !== 'Literal') throw new Error('there is a blank node')
  const term: Term =
    object.termType === 'NamedNode'
      ? {iri: object.value}
      : object.language
        ? {value: object.value, language: object.language}
        : {value: object.value, datatype: object.datatype.value}
  const name = graph.termType === 'NamedNode' ? {graph: graph.value} : {}
  return {subject: subject.value, predicate: predicate.value, object: term, ...name}
}

/** What jsonld reads in a document, offline and `safe`: a term it does not know is an error. */
export async function jsonLdToLines(document: string): Promise<string[]> {
  const documentLoader = (url: string) => {
    throw new Error(`${url} would have to be loaded`)
  }
  const quads = await jsonld.toRDF(JSON.parse(document), {safe: true, documentLoader})
  return linesOf(quads.map(quad => quadOf(quad as unknown as Quad)))
}
