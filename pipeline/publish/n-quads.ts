/** `data/dataset.nq`, the core graph, and `provenance/<slug>.nq`, the claims and quotes of one source: N-Quads. */
import type {Publisher} from '../types.ts'
import {type CoreTriple, coreTriples, provenanceTriples} from './graph.ts'
import {lineOf} from './rdf/n-quads.ts'

const MEDIA_TYPE = 'application/n-quads'

export const nQuads: Publisher = {
  format: 'n-quads',
  *files(publication) {
    yield {path: 'data/dataset.nq', mediaType: MEDIA_TYPE, chunks: lines(coreTriples(publication))}
    for (const source of publication.sources()) {
      const chunks = lines(provenanceTriples(source, publication))
      yield {path: `provenance/${source.slug}.nq`, mediaType: MEDIA_TYPE, chunks}
    }
  }
}

function* lines(triples: Iterable<CoreTriple>): Generator<string> {
  for (const triple of triples) yield lineOf(triple)
}
