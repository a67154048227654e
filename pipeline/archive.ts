/**
 * `sources/snapshots/<slug>/<sha12>.txt`: the texts that releases published, append-only. A source may change or go; what
 * was quoted from it stays where its quotes lead. Only `release` writes here.
 */
import {createHash} from 'node:crypto'
import type {Effects} from './effects.ts'
import {readText} from './load.ts'
import {complain} from './messages.ts'
import type {Message, Publication, Snapshot} from './types.ts'

export const archiveFolder = (sources: string): string => `${sources}/snapshots`

/** A stretch of a text that was taken back is written over with these; such a text no longer has the sum of its name. */
const TAKEN_BACK = '█'

/** Relative to the folder of the archive, and to `source/` in the IRIs: `lublin-eurocities/8afaee9648a7.txt`. */
const PATH = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[0-9a-f]{12}\.txt$/

/**
 * The archive, each text read when its turn comes, so that no more than one is in memory; and what is wrong with it, for
 * which every text is read once before.
 */
export function readArchive(sources: string, effects: Effects): {archive: Iterable<Snapshot>; messages: Message[]} {
  const folder = archiveFolder(sources)
  const messages: Message[] = []
  const paths: string[] = []
  for (const path of filesIn(folder, effects)) {
    const file = `${folder}/${path}`
    const wrong = (reason: string, next: string, rule: string) =>
      messages.push(complain({path: file, reason, next, rule: `archive/${rule}`}))
    if (!PATH.test(path)) {
      wrong(
        'Unexpected file, expected <slug>/<12 hexadecimal digits>.txt',
        'Move it away; only `release` writes here.',
        'name'
      )
      continue
    }
    const text = readText(file, effects, messages, Number.POSITIVE_INFINITY)
    if (text === undefined) continue
    if (!text.includes(TAKEN_BACK) && !path.endsWith(`/${sumOf(text)}.txt`))
      wrong(
        `Unexpected text with the SHA-256 ${sumOf(text)}…, expected the text that the file is named after`,
        'Restore the file from version control; quotes count their places in it.',
        'changed'
      )
    paths.push(path)
  }
  const archive = {
    *[Symbol.iterator]() {
      for (const path of paths) {
        const text = readText(`${folder}/${path}`, effects, [], Number.POSITIVE_INFINITY)
        if (text !== undefined) yield {path: `source/${path}`, text}
      }
    }
  }
  return {archive, messages}
}

/** Adds the texts of today that are published as a whole. */
export function archiveTexts(sources: string, {config, ...publication}: Publication, effects: Effects): void {
  const folder = archiveFolder(sources)
  // Beside the archive, where what is left of an interrupted writing is no file of it.
  const beside = `${folder}.new`
  for (const {slug, snapshot, text, textLicence} of publication.sources()) {
    const file = `${folder}/${snapshot.slice(`${config.base}source/`.length)}`
    if (!textLicence || effects.exists(file)) continue
    effects.makeFolder(`${folder}/${slug}`)
    effects.write(beside, [text])
    effects.rename(beside, file)
  }
}

/** The first 12 hexadecimal digits, which name a snapshot. */
const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** The files of the folders in a folder, `a/b`, sorted; files beside those folders too. */
function filesIn(folder: string, effects: Effects): string[] {
  return effects
    .list(folder)
    .flatMap(({name, kind}) =>
      kind === 'folder' ? effects.list(`${folder}/${name}`).map(inner => `${name}/${inner.name}`) : [name]
    )
}
