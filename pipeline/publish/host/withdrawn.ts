/** The paths of records that were published and are no more. */
import type {Publication, Receipt} from '../../types.ts'
import {recordPath} from '../record-path.ts'

export interface Withdrawn {
  /** Relative to the base, without a slash at its end: `place/atlantis`. */
  path: string
  /** The page that says so, where there is one. */
  page?: string
}

/** Each path that hosts are to answer with 410 (Gone), sorted: of the page, and of the RDF documents that went with it. */
export function withdrawnOf({tombstones}: Publication, receipts: readonly Receipt[]): Withdrawn[] {
  const files = new Set(receipts.map(({path}) => path))
  return tombstones.flatMap(({id}) => {
    const path = recordPath(id)
    const page = `${path}/index.html`
    const documents = ['ttl', 'jsonld'].flatMap(ending =>
      /^(?:organization|source)\/[^/]+$/.test(path) && !files.has(`${path}.${ending}`)
        ? [{path: `${path}.${ending}`}]
        : []
    )
    return [{path, page: files.has(page) ? page : undefined}, ...documents]
  })
}
