/**
 * `ldes/index.trig` and `ldes/release-<n>.trig`: the change stream, a Linked Data Event Stream
 * (https://w3id.org/ldes/specification) in TriG. A member is an activity that created, updated or deleted a record; the
 * triples of the record as released stand in the graph of the member's name. Whoever keeps of each record what the last
 * member says has the data set.
 *
 * The pages of a release follow from its file in sources/releases alone, and are closed from the beginning: a later build,
 * by a later version with other schemas, gives the same bytes. Only what is taken back is blotted out in them.
 */
import {namespaces} from '../model.ts'
import type {Change, Iri, Publication, Publisher} from '../types.ts'
import {type TimedRelease, timed} from './instants.ts'
import {iri, RDF_TYPE, type Term, type Triple, text, typed} from './rdf/terms.ts'
import {type Prefixes, trigOf} from './rdf/turtle.ts'
import {printable} from './xml.ts'

const AS = 'https://www.w3.org/ns/activitystreams#'
const LDES = 'https://w3id.org/ldes#'
const TREE = 'https://w3id.org/tree#'

/** Apart from those of the other formats, to which more are added as schemas grow: pages do not change. */
const PREFIXES: Prefixes = {as: AS, ldes: LDES, tree: TREE, xsd: namespaces.xsd}

const MEDIA_TYPE = 'application/trig'
const ROOT = 'ldes/index.trig'

/** As many members of a release as stand on one page. Another number would change pages that are closed. */
const PAGE_SIZE = 500

const ACTIVITIES = {added: 'Create', changed: 'Update', withdrawn: 'Delete'} as const satisfies Record<
  Change['kind'],
  string
>

export const ldes: Publisher = {
  format: 'ldes',
  *files(publication) {
    const {base} = publication.config
    const pages = timed(publication.releases).flatMap(pagesOf)
    yield {path: ROOT, mediaType: MEDIA_TYPE, chunks: trigOf([{triples: rootTriples(pages, publication)}], PREFIXES)}
    for (const page of pages) {
      const chunks = trigOf(graphsOf(page, base), PREFIXES)
      yield {path: pathOf(page), mediaType: MEDIA_TYPE, chunks}
    }
  }
}

/** The IRI of the stream; the document that it leads to is its root node. */
export const streamOf = (base: Iri): Iri => `${base}${ROOT}#stream`

/** Some of the changes of a release: those from `start` on, before `end`. */
interface Page extends TimedRelease {
  /** `release-3`, of those after the first of a release `release-3-2`. */
  name: string
  start: number
  end: number
}

function pagesOf({release, instant}: TimedRelease): Page[] {
  const pages: Page[] = []
  for (let start = 0; start < release.changes.length; start += PAGE_SIZE) {
    const name = `release-${release.number}${start ? `-${pages.length + 1}` : ''}`
    pages.push({release, instant, name, start, end: Math.min(start + PAGE_SIZE, release.changes.length)})
  }
  return pages
}

const pathOf = ({name}: Page): string => `ldes/${name}.trig`

const about = (subject: Iri, predicate: Iri, object: Term): Triple => ({subject, predicate, object})

/** The stream and its one view: a node that leads to every page, with the time of its members from and before. */
function* rootTriples(pages: readonly Page[], {config}: Publication): Generator<Triple> {
  const [stream, root] = [streamOf(config.base), config.base + ROOT]
  yield about(stream, RDF_TYPE, iri(`${LDES}EventStream`))
  yield about(stream, `${namespaces.dct}title`, text(printable(config.title)))
  yield about(stream, `${namespaces.dct}license`, iri(config.licence))
  yield about(stream, `${LDES}timestampPath`, iri(`${AS}published`))
  yield about(stream, `${LDES}versionOfPath`, iri(`${AS}object`))
  for (const activity of Object.values(ACTIVITIES))
    yield about(stream, `${LDES}version${activity}Object`, iri(AS + activity))
  yield about(stream, `${TREE}view`, iri(root))
  yield about(root, RDF_TYPE, iri(`${TREE}Node`))
  const relations = pages.flatMap(page => {
    const bound = (which: string, relation: string, index: number) => ({
      page,
      id: `${root}#${page.name}-${which}`,
      relation,
      index
    })
    return [bound('from', 'GreaterThanOrEqualTo', page.start), bound('before', 'LessThan', page.end)]
  })
  for (const {id} of relations) yield about(root, `${TREE}relation`, iri(id))
  for (const {page, id, relation, index} of relations) {
    yield about(id, RDF_TYPE, iri(`${TREE}${relation}Relation`))
    yield about(id, `${TREE}node`, iri(config.base + pathOf(page)))
    yield about(id, `${TREE}path`, iri(`${AS}published`))
    yield about(id, `${TREE}value`, typed(page.instant(index), 'dateTime'))
  }
}

/** The page, then each member with what it says of itself, and in the graph of its name the record. */
function* graphsOf(page: Page, base: Iri): Generator<{graph?: Iri; triples: Iterable<Triple>}> {
  const self = base + pathOf(page)
  yield {
    triples: [about(self, RDF_TYPE, iri(`${TREE}Node`)), about(self, `${LDES}immutable`, typed('true', 'boolean'))]
  }
  for (const [index, change] of page.release.changes.entries()) {
    if (index < page.start || index >= page.end) continue
    yield {triples: memberTriples(change, page.instant(index), base)}
    if (change.triples) yield {graph: base + change.change, triples: payloadOf(change.triples, base)}
  }
}

function* memberTriples(
  {change, kind, id, description, replacedBy}: Change,
  published: string,
  base: Iri
): Generator<Triple> {
  const member = base + change
  yield about(streamOf(base), `${TREE}member`, iri(member))
  yield about(member, RDF_TYPE, iri(AS + ACTIVITIES[kind]))
  yield about(member, `${AS}object`, iri(base + id))
  yield about(member, `${AS}published`, typed(published, 'dateTime'))
  yield about(member, `${AS}summary`, text(printable(description)))
  if (replacedBy) yield about(member, `${AS}target`, iri(base + replacedBy))
}

/** The triples of a released record, with the IRIs of this publication in full. */
export function* payloadOf(triples: NonNullable<Change['triples']>, base: Iri): Generator<Triple> {
  const full = (name: string): Iri => (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(name) ? name : base + name)
  for (const [subject, predicate, object] of triples)
    yield about(full(subject), full(predicate), 'iri' in object ? iri(full(object.iri)) : object)
}
