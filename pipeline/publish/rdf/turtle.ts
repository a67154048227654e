/**
 * Turtle (https://www.w3.org/TR/turtle/) and TriG (https://www.w3.org/TR/trig/): prefixes first, then a block for each
 * run of triples with one subject, in the order in which they come.
 */
import type {Iri} from '../../types.ts'
import {quoted} from './n-quads.ts'
import {checkedIri, isIri, RDF_TYPE, type Term, type Triple, XSD} from './terms.ts'

export type Prefixes = Readonly<Record<string, Iri>>

/** Of the names that PN_LOCAL allows those that need no escapes. */
const LOCAL = /^[A-Za-z_][A-Za-z0-9_-]*$/

/** Writes the terms of one file: IRIs in short where a prefix fits. */
class Terms {
  readonly #byNamespace: ReadonlyMap<Iri, string>

  constructor(prefixes: Prefixes) {
    this.#byNamespace = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]))
  }

  iri(iri: Iri): string {
    const cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
    const prefix = this.#byNamespace.get(iri.slice(0, cut))
    if (prefix !== undefined && LOCAL.test(iri.slice(cut)) && isIri(iri)) return `${prefix}:${iri.slice(cut)}`
    return `<${checkedIri(iri)}>`
  }

  term(term: Term): string {
    if ('iri' in term) return this.iri(term.iri)
    if ('language' in term) return `${quoted(term.value)}@${term.language}`
    if (term.datatype === `${XSD}string`) return quoted(term.value)
    if (term.datatype === `${XSD}integer`) return term.value
    return `${quoted(term.value)}^^${this.iri(term.datatype)}`
  }
}

function* prologue(prefixes: Prefixes): Generator<string> {
  for (const [prefix, namespace] of Object.entries(prefixes)) yield `@prefix ${prefix}: <${checkedIri(namespace)}> .\n`
}

function* blocks(triples: Iterable<Triple>, terms: Terms, indent: string): Generator<string> {
  let subject: Iri | undefined
  let predicate: Iri | undefined
  for (const triple of triples) {
    const verb = triple.predicate === RDF_TYPE ? 'a' : terms.iri(triple.predicate)
    const object = terms.term(triple.object)
    if (triple.subject !== subject) {
      yield `${subject === undefined ? '' : ' .\n'}\n${indent}${terms.iri(triple.subject)}\n${indent}  ${verb} ${object}`
    } else if (triple.predicate !== predicate) yield ` ;\n${indent}  ${verb} ${object}`
    else yield `, ${object}`
    ;({subject, predicate} = triple)
  }
  if (subject !== undefined) yield ' .\n'
}

/** @throws where an IRI is none */
export function* turtleOf(triples: Iterable<Triple>, prefixes: Prefixes): Generator<string> {
  yield* prologue(prefixes)
  yield* blocks(triples, new Terms(prefixes), '')
}

/** A default graph and named ones. @throws where an IRI is none */
export function* trigOf(
  graphs: Iterable<{graph?: Iri; triples: Iterable<Triple>}>,
  prefixes: Prefixes
): Generator<string> {
  const terms = new Terms(prefixes)
  yield* prologue(prefixes)
  for (const {graph, triples} of graphs) {
    if (graph === undefined) yield* blocks(triples, terms, '')
    else {
      yield `\n${terms.iri(graph)} {`
      yield* blocks(triples, terms, '  ')
      yield '}\n'
    }
  }
}
