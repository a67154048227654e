/** JSON-LD 1.1 of any triples: one inline context of prefixes, a node for each run of triples with one subject. */
import type {Iri} from '../../types.ts'
import {checkedIri, RDF_TYPE, type Term, type Triple, XSD} from './terms.ts'
import type {Prefixes} from './turtle.ts'

/** Everything is written out in the values, so that the context says nothing but prefixes. @throws where an IRI is none */
export function* jsonLdOf(triples: Iterable<Triple>, prefixes: Prefixes): Generator<string> {
  const context = Object.fromEntries(
    Object.entries(prefixes).map(([prefix, namespace]) => [prefix, {'@id': checkedIri(namespace), '@prefix': true}])
  )
  yield `{"@context": ${JSON.stringify({'@version': 1.1, ...context}, null, 2)},\n"@graph": [`
  let separator = '\n'
  for (const node of nodesOf(triples, prefixes)) {
    yield separator + JSON.stringify(node, null, 2)
    separator = ',\n'
  }
  yield '\n]}\n'
}

function* nodesOf(triples: Iterable<Triple>, prefixes: Prefixes): Generator<object> {
  const short = (iri: Iri): string => {
    for (const [prefix, namespace] of Object.entries(prefixes))
      if (iri.startsWith(namespace) && /^[A-Za-z_][\w-]*$/.test(iri.slice(namespace.length)))
        return `${prefix}:${iri.slice(namespace.length)}`
    return checkedIri(iri)
  }
  const jsonOf = (term: Term): unknown => {
    if ('iri' in term) return {'@id': checkedIri(term.iri)}
    if ('language' in term) return {'@language': term.language, '@value': term.value}
    if (term.datatype === `${XSD}string`) return term.value
    return {'@type': short(term.datatype), '@value': term.value}
  }
  let node: Record<string, unknown> | undefined
  for (const {subject, predicate, object} of triples) {
    if (node?.['@id'] !== subject) {
      if (node) yield node
      node = {'@id': checkedIri(subject)}
    }
    const [key, value] =
      predicate === RDF_TYPE && 'iri' in object ? ['@type', short(object.iri)] : [short(predicate), jsonOf(object)]
    const before = node[key]
    node[key] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  if (node) yield node
}
