/** `source/<slug>/<sha12>.txt`: the text that quotes count their offsets in, where it may be published as a whole. */
import type {Publisher} from '../types.ts'

export const snapshots: Publisher = {
  format: 'snapshot',
  *files(publication) {
    for (const {slug, text, textLicence, record} of publication.sources()) {
      if (!textLicence) continue
      yield {path: `source/${slug}/${record.sha256.slice(0, 12)}.txt`, mediaType: 'text/plain', chunks: [text]}
    }
  }
}
