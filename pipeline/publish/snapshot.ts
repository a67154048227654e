/**
 * `source/<slug>/<sha12>.txt`: the text that quotes count their offsets in, where it may be published as a whole, and the
 * texts of earlier releases.
 */
import type {Publisher} from '../types.ts'

export const snapshots: Publisher = {
  format: 'snapshot',
  *files({config, sources, snapshots}) {
    const texts = new Map<string, string>()
    for (const {snapshot, text, textLicence} of sources())
      if (textLicence) texts.set(snapshot.slice(config.base.length), text)
    for (const {path, text} of snapshots) texts.set(path, text)
    for (const [path, text] of texts) yield {path, mediaType: 'text/plain', chunks: [text]}
  }
}
