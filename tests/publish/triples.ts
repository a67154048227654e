/** Triples as sorted lines, whichever format they come from, so that two graphs can be compared. */
import jsonld from 'jsonld'
import type {Term, Triple} from '../../pipeline/publish/graph.ts'

const line = (subject: string, predicate: string, object: Term): string =>
  `<${subject}> <${predicate}> ${'iri' in object ? `<${object.iri}>` : `${JSON.stringify(object.value)}^^<${object.datatype}>`}`

/** A graph is a set: sorted, and each line once. */
export const linesOf = (triples: Iterable<Triple>): string[] =>
  [...new Set([...triples].map(({subject, predicate, object}) => line(subject, predicate, object)))].sort()

/** What jsonld reads in a document, offline and `safe`: a term it does not know is an error. */
export async function jsonLdToLines(document: string): Promise<string[]> {
  const documentLoader = (url: string) => {
    throw new Error(`${url} would have to be loaded`)
  }
  const quads = await jsonld.toRDF(JSON.parse(document), {safe: true, documentLoader})
  return linesOf(
    quads.map(({subject, predicate, object, graph}) => {
      if (subject.termType !== 'NamedNode' || object.termType === 'BlankNode') throw new Error('there is a blank node')
      if (graph.termType !== 'DefaultGraph' || object.language) throw new Error('there is a graph or a language')
      const term: Term =
        object.termType === 'NamedNode' ? {iri: object.value} : {value: object.value, datatype: object.datatype!.value}
      return {subject: subject.value, predicate: predicate.value, object: term}
    })
  )
}
