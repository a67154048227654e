/** RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/): a description for each run of triples with one subject. */

import type {Iri} from '../../types.ts'
import {escapeXml} from '../xml.ts'
import {checkedIri, RDF_TYPE, type Term, type Triple, XSD} from './terms.ts'
import type {Prefixes} from './turtle.ts'

/** Names of elements come from prefixes, so each predicate must have one. @throws where it has none, or an IRI is none */
export function* rdfXmlOf(triples: Iterable<Triple>, prefixes: Prefixes): Generator<string> {
  const elementOf = (predicate: Iri): string => {
    const found = Object.entries(prefixes).find(
      ([, namespace]) => predicate.startsWith(namespace) && /^[A-Za-z_][\w.-]*$/.test(predicate.slice(namespace.length))
    )
    if (!found) throw new Error(`${predicate} has no prefix, so that it cannot be the name of an element`)
    return `${found[0]}:${predicate.slice(found[1].length)}`
  }
  const content = (name: string, object: Term): string => {
    if ('iri' in object) return `<${name} rdf:resource="${escapeXml(checkedIri(object.iri))}"/>`
    const kind =
      'language' in object
        ? ` xml:lang="${object.language}"`
        : object.datatype === `${XSD}string`
          ? ''
          : ` rdf:datatype="${escapeXml(object.datatype)}"`
    return `<${name}${kind}>${escapeXml(object.value)}</${name}>`
  }
  const {rdf = RDF_TYPE.slice(0, -4), ...others} = prefixes
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF'
  for (const [prefix, namespace] of Object.entries({rdf, ...others}))
    yield `\n  xmlns:${prefix}="${escapeXml(checkedIri(namespace))}"`
  yield '>\n'
  let subject: Iri | undefined
  for (const triple of triples) {
    if (triple.subject !== subject) {
      if (subject !== undefined) yield '</rdf:Description>\n'
      ;({subject} = triple)
      yield `<rdf:Description rdf:about="${escapeXml(checkedIri(subject))}">\n`
    }
    yield `  ${content(triple.predicate === RDF_TYPE ? 'rdf:type' : elementOf(triple.predicate), triple.object)}\n`
  }
  if (subject !== undefined) yield '</rdf:Description>\n'
  yield '</rdf:RDF>\n'
}
