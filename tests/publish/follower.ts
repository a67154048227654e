/** A harvester of the change stream, written after its specification and apart from what writes it. */
import {Parser, type Quad, Store} from 'n3'
import {nQuads} from '../../pipeline/publish/n-quads.ts'
import type {Publication} from '../../pipeline/types.ts'
import {filesOf} from './publication.ts'

const AS = 'https://www.w3.org/ns/activitystreams#'
const LDES = 'https://w3id.org/ldes#'
const TREE = 'https://w3id.org/tree#'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/** Keeps of each record what the last member said of it. `fetch` gives the content of a page by its IRI. */
export class Follower {
  /** The quads of the records that there are, by their IRIs. */
  readonly records = new Map<string, Quad[]>()
  /** Every record that was ever told of. */
  readonly known = new Set<string>()
  readonly members = new Set<string>()
  readonly #closed = new Set<string>()

  /** Reads the root, and the pages that are not known to be closed. @throws where the stream breaks its promises */
  sync(root: string, fetch: (iri: string) => string): void {
    const start = read(root, fetch)
    const [stream] = start.getSubjects(`${TREE}view`, root, null).map(({value}) => value)
    if (stream === undefined) throw new Error('the root is a view of nothing')
    const path = one(start, stream, `${LDES}timestampPath`)
    const found: {published: string; member: string; page: Store}[] = []
    const bounds = new Map<string, {from: string; before: string}>()
    for (const relation of start.getObjects(root, `${TREE}relation`, null)) {
      const node = one(start, relation.value, `${TREE}node`)
      const value = one(start, relation.value, `${TREE}value`)
      if (one(start, relation.value, `${TREE}path`) !== path) throw new Error('a relation of another path')
      const bound = bounds.get(node) ?? {from: '', before: ''}
      const isFrom = one(start, relation.value, RDF_TYPE) === `${TREE}GreaterThanOrEqualToRelation`
      bounds.set(node, isFrom ? {...bound, from: value} : {...bound, before: value})
    }
    for (const [node, {from, before}] of bounds) {
      if (this.#closed.has(node)) continue
      const page = read(node, fetch)
      if (page.countQuads(node, `${LDES}immutable`, null, null) === 1) this.#closed.add(node)
      for (const {value: member} of page.getObjects(stream, `${TREE}member`, null)) {
        const published = one(page, member, path)
        if (published < from || published >= before) throw new Error(`${member} is not where the root says`)
        found.push({published, member, page})
      }
    }
    found.sort((a, b) => (a.published < b.published ? -1 : 1))
    for (const {member, page} of found) this.#take(member, page, one(start, stream, `${LDES}versionOfPath`))
  }

  #take(member: string, page: Store, versionOf: string): void {
    if (this.members.has(member)) throw new Error(`${member} is there twice`)
    this.members.add(member)
    const record = one(page, member, versionOf)
    const activity = one(page, member, RDF_TYPE).slice(AS.length)
    if ((activity === 'Create') === this.records.has(record)) throw new Error(`${activity} of ${record}`)
    this.known.add(record)
    const quads = page.getQuads(null, null, null, member)
    if (activity === 'Delete') this.records.delete(record)
    else this.records.set(record, quads)
  }

  /** The triples of all records, a line of N-Triples each, sorted. */
  triples(): string[] {
    return [...new Set([...this.records.values()].flat().map(lineOf))].sort()
  }
}

function read(iri: string, fetch: (iri: string) => string): Store {
  const store = new Store(new Parser({baseIRI: iri, format: 'application/trig'}).parse(fetch(iri)))
  for (const {subject, object} of store)
    if (subject.termType === 'BlankNode' || object.termType === 'BlankNode') throw new Error(`a blank node in ${iri}`)
  return store
}

function one(store: Store, subject: string, predicate: string): string {
  const values = store.getObjects(subject, predicate, null)
  if (values.length !== 1) throw new Error(`${values.length} values of ${predicate} of ${subject}`)
  return values[0]!.value
}

/** Without escapes: both sides of a comparison must come through here. */
const lineOf = ({subject, predicate, object}: Quad): string =>
  JSON.stringify([
    subject.value,
    predicate.value,
    object.value,
    object.termType === 'Literal' ? object.datatype.value : object.termType
  ])

/** The core graph as it is published, a line for each triple, sorted. */
export const dataSet = (publication: Publication) =>
  [
    ...new Set(
      new Parser({format: 'application/n-quads'})
        .parse(filesOf(nQuads, publication).get('data/dataset.nq')!)
        .map(lineOf)
    )
  ].sort()

/** A follower that has read all there is. @param at the base */
export function follow(pages: ReadonlyMap<string, string>, at: string, follower = new Follower()): Follower {
  follower.sync(at + 'ldes/index.trig', iri => {
    const content = pages.get(iri.slice(at.length))
    if (content === undefined) throw new Error(`${iri} is not there`)
    return content
  })
  return follower
}
