/** `data/records.ndjson`: the records as the schemas say, one a line. */
import type {Publication, Publisher} from '../types.ts'

export const records: Publisher = {
  format: 'records',
  *files(publication) {
    yield {path: 'data/records.ndjson', mediaType: 'application/x-ndjson', chunks: lines(publication)}
  }
}

function* lines(publication: Publication): Generator<string> {
  for (const record of publication.all()) yield `${JSON.stringify(record)}\n`
}
