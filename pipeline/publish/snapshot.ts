/**
 * `source/<slug>/<sha12>.txt`: the texts that quotes count their offsets in, where they may be published as a whole; those
 * of earlier releases for good.
 */
import type {Publication, Publisher, Snapshot} from '../types.ts'

export const snapshots: Publisher = {
  format: 'snapshot',
  *files(publication) {
    for (const {path, text} of snapshotsOf(publication)) yield {path, mediaType: 'text/plain', chunks: [text]}
  }
}

/** Today's texts first, then those of the archive, each path once. */
function* snapshotsOf({archive, config: {base}, sources}: Publication): Generator<Snapshot> {
  const paths = new Set<string>()
  for (const {snapshot, text, textLicence} of sources()) {
    const path = snapshot.slice(base.length)
    if (!textLicence || paths.has(path)) continue
    paths.add(path)
    yield {path, text}
  }
  for (const snapshot of archive) if (!paths.has(snapshot.path)) yield snapshot
}
