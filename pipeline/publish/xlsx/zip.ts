/**
 * A ZIP archive as a stream of bytes that depend on nothing but the entries. The zlib of Node will not do: what it makes
 * of the same bytes differs between versions and processors.
 */
import {Zip, ZipDeflate} from 'fflate'

export interface Entry {
  path: string
  chunks: Iterable<string>
}

/** Entries are asked for one after another, each when the one before is written: a later one may tell of the earlier. */
export function* zip(entries: Iterable<Entry>): Generator<Uint8Array> {
  // An archive has local time and no zone, and begins in 1980: this is the same in every zone.
  const time = new Date(1980, 0, 1, 12)
  const encoder = new TextEncoder()
  let made: Uint8Array[] = []
  const archive = new Zip((error, bytes) => {
    if (error) throw error
    made.push(bytes)
  })
  function* take(): Generator<Uint8Array> {
    yield* made
    made = []
  }
  for (const {path, chunks} of entries) {
    const file = new ZipDeflate(path, {level: 6})
    file.mtime = time
    archive.add(file)
    for (const chunk of chunks) {
      file.push(encoder.encode(chunk))
      yield* take()
    }
    file.push(new Uint8Array(), true)
    yield* take()
  }
  archive.end()
  yield* take()
}
