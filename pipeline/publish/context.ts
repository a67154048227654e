/**
 * `context.jsonld`: what the terms of `data/dataset.jsonld` and `provenance/<slug>.jsonld` mean, in a file, for whoever
 * writes or frames such documents. The documents themselves hold it inline, so that they need no network.
 */
import type {Publisher} from '../types.ts'
import {datasetContext, provenanceContext} from './json-ld.ts'

export const context: Publisher = {
  format: 'context',
  *files({config: {base}}) {
    const content = {'@context': {...provenanceContext(base), ...datasetContext(base)}}
    yield {
      path: 'context.jsonld',
      mediaType: 'application/ld+json',
      chunks: [`${JSON.stringify(content, null, 2)}\n`]
    }
  }
}
