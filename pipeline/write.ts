/**
 * The last stage: files -> dist, wholly or not at all.
 *
 * A build writes into a folder of its own beside dist and then swaps the two, by a journal:
 *
 *     .dist.new-<process>.<n>   being written; complete before anything else happens
 *     .dist.lock-<process>.<n>  held by whoever swaps or repairs
 *     .dist.journal             names the new folder: from here on the swap is finished, whatever happens
 *     .dist.old                 dist before the swap; removed last
 *
 * After `repair`, dist is wholly the old build or wholly the new one, at whatever moment a process was killed.
 *
 * What an earlier build wrote is what `dist/SHA256SUMS` lists, and itself, if it lists `build.json`. Everything else is foreign (CNAME, .git) and
 * stays. Lines of SHA256SUMS that cannot be read, as after a merge that went wrong, list nothing: what they stood for
 * counts as foreign, so it is kept or reported and never removed.
 *
 * Limits: whether a process lives can be told only on its own host (by name) and, there, only by its id. The leavings of
 * another host's dead build, or of one whose id now belongs to another process, are taken to be alive: a lock is waited
 * for and then reported, a folder stays until somebody removes it. Two containers that share a volume need different
 * host names, as they have by default, and a volume whose listings show a new file at once.
 */
import {createHash} from 'node:crypto'
import {basename, dirname, isAbsolute, join, relative, resolve} from 'node:path'
import type {Effects} from './effects.ts'
import type {Chunk, Describer, OutputFile, Publication, Publisher, Receipt} from './types.ts'

/**
 * What keeps dist from being written: a message for people, with the next step. dist is as it was, except where all that
 * failed was to remove the old one after the swap.
 */
export class WriteFault extends Error {
  override name = 'WriteFault'
}

/** What is to be written, and where: `out` as the user gave it. One describer writes SHA256SUMS, the last file. */
export interface Dist {
  out: string
  publication: Publication
  publishers: Iterable<Publisher>
  describers: Iterable<Describer>
  effects: Effects
}

/** What looks at files that were written, by their paths within dist, before they are published. @throws where not to */
export type Prove = (paths: Iterable<string>, read: (path: string) => Uint8Array) => Promise<void>

/** A file of dist that is not what this build would give; `stale` where an earlier build wrote it and this would not. */
export interface Difference {
  path: string
  problem: 'missing' | 'different' | 'stale'
}

/**
 * Writes dist, and says what was written, in the order of writing.
 * @throws WriteFault where the disk, the rights, a foreign file or another build stand against it
 */
export async function writeDist({
  sources,
  prove,
  ...dist
}: Dist & {sources: string; prove?: Prove}): Promise<Receipt[]> {
  const {out, effects} = dist
  const folder = `${placesOf(out).new}${effects.process}.${++serial}`
  busy.add(folder)
  try {
    refuseUnfit(out, sources, effects)
    effects.makeFolder(folder)
    const {receipts, paths} = produce(dist, (path, chunks, isNewFolder) => {
      if (isNewFolder) effects.makeFolder(dirname(join(folder, path)))
      effects.write(join(folder, path), chunks)
    })
    if (prove) await prove(paths.files, path => effects.read(join(folder, path)))
    await underLock(out, effects, () => {
      tidy(out, effects)
      carryForeign(out, folder, paths, effects)
      swap(out, folder, effects)
    })
    return receipts
  } catch (error) {
    try {
      effects.remove(folder)
    } catch {
      // What made the build fail is worth more than what keeps its leavings; `repair` removes them.
    }
    throw inPlainWords(error, out, 'written')
  } finally {
    busy.delete(folder)
  }
}

/** Compares dist, byte by byte, with what would be written; writes nothing. In the order of writing, stale files last. */
export function checkDist(dist: Dist): Difference[] {
  const {out, effects} = dist
  const differences: Difference[] = []
  const {paths} = produce(dist, (path, chunks) => {
    const there = readIfAny(join(out, path), effects)
    let end = 0
    let same = true
    for (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      const start = end
      end += bytes.length
      same &&= there !== undefined && Buffer.compare(there.subarray(start, end), bytes) === 0
    }
    if (!there) differences.push({path, problem: 'missing'})
    else if (!same || end !== there.length) differences.push({path, problem: 'different'})
  })
  for (const path of [...earlierPaths(out, effects).files].sort())
    if (!paths.files.has(path) && effects.exists(join(out, path))) differences.push({path, problem: 'stale'})
  return differences
}

/**
 * Finishes a swap that was interrupted and removes what dead builds left. Every command calls it before it does anything
 * else. Writes nothing where there is nothing to repair, and never touches what a living build is writing.
 * @throws WriteFault
 */
export async function repair(out: string, effects: Effects): Promise<void> {
  const {journal, old} = placesOf(out)
  try {
    const broken =
      effects.exists(journal) ||
      effects.exists(old) ||
      [...marks(out, 'new', effects), ...marks(out, 'lock', effects)].some(({alive}) => !alive)
    if (broken) await underLock(out, effects, () => tidy(out, effects))
  } catch (error) {
    throw inPlainWords(error, out, 'repaired')
  }
}

/** `./a/dist/` -> the folder itself, the one it stands in, and the names beside it. */
function placesOf(out: string) {
  const folder = resolve(out)
  const parent = dirname(folder)
  const beside = (what: string): string => join(parent, `.${basename(folder)}.${what}`)
  return {folder, parent, journal: beside('journal'), old: beside('old'), new: beside('new-'), lock: beside('lock-')}
}

/** `dist`, `/here/.dist.journal` -> `.dist.journal`: a path beside `out` as its user would write it. */
const besideAsGiven = (out: string, path: string): string => join(out, '..', basename(path))

/** @throws WriteFault where `out` is no folder, or one that must not be moved about */
function refuseUnfit(out: string, sources: string, effects: Effects): void {
  const {folder, parent} = placesOf(out)
  const holds = (inner: string): boolean => {
    const way = relative(folder, resolve(inner))
    return !isAbsolute(way) && !/^\.\.([\\/]|$)/.test(way)
  }
  const held = folder === parent ? 'is the root of the disk' : holds('.') ? 'holds the current folder' : undefined
  const unfit = held ?? (holds(sources) ? `holds the sources (${sources})` : undefined)
  if (unfit)
    throw new WriteFault(
      `${out} ${unfit}, and a build puts a new folder in its place. Next: name another one with --out`
    )
  const entry = effects.list(parent).find(({name}) => name === basename(folder))
  if (entry && entry.kind !== 'folder') {
    const kind = entry.kind === 'file' ? 'a file' : 'a link'
    throw new WriteFault(`${out} is ${kind}, not a folder. Next: move it away, or name a folder with --out`)
  }
}

/** The paths of files, with `/`, and of the folders they stand in. */
interface Paths {
  files: Set<string>
  folders: Set<string>
}

/** `a/b/c` -> `a`, `a/b` */
function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

function pathsOf(files: Iterable<string>): Paths {
  const set = new Set(files)
  return {files: set, folders: new Set([...set].flatMap(foldersAbove))}
}

/**
 * Runs the publishers, then the describers, one file after another. `take` must use up the chunks; they are counted and
 * hashed as they pass.
 * @throws Error where a path leaves dist or is there already, or nobody writes SHA256SUMS: a programmer's mistake
 */
function produce(
  {publication, publishers, describers}: Dist,
  take: (path: string, chunks: Iterable<Chunk>, isNewFolder: boolean) => void
): {receipts: Receipt[]; paths: Paths} {
  const receipts: Receipt[] = []
  const paths = pathsOf([])
  const takeFile = ({path, mediaType, chunks}: OutputFile): void => {
    const folders = foldersAbove(path)
    if (/[\\\0]/.test(path) || path.split('/').some(name => name === '' || name === '.' || name === '..'))
      throw new Error(`${JSON.stringify(path)} is not the path of a file within dist`)
    if (paths.files.has(path) || paths.folders.has(path) || folders.some(folder => paths.files.has(folder)))
      throw new Error(`${path} is written twice, or is both a file and a folder`)
    const isNewFolder = folders.some(folder => !paths.folders.has(folder))
    paths.files.add(path)
    for (const folder of folders) paths.folders.add(folder)

    const hash = createHash('sha256')
    let bytes = 0
    function* counted(): Iterable<Chunk> {
      for (const chunk of chunks) {
        hash.update(chunk)
        bytes += Buffer.byteLength(chunk)
        yield chunk
      }
    }
    take(path, counted(), isNewFolder)
    receipts.push({path, mediaType, bytes, sha256: hash.digest('hex')})
  }
  for (const publisher of publishers) for (const file of publisher.files(publication)) takeFile(file)
  for (const describer of describers) for (const file of describer.files(publication, [...receipts])) takeFile(file)
  if (!paths.files.has(SUMS)) throw new Error(`no describer writes ${SUMS}, without which every file counts as foreign`)
  return {receipts, paths}
}

const SUMS = 'SHA256SUMS'
/** What every build writes, and by which its sums are known. */
const RECEIPT = 'build.json'

/** What an earlier build wrote into `out`. */
function earlierPaths(out: string, effects: Effects): Paths {
  const sums = readIfAny(join(out, SUMS), effects)
  if (!sums) return pathsOf([])
  const lines = Buffer.from(sums).toString().split(/\r?\n/)
  const paths = lines.flatMap(line => /^[0-9a-f]{64} {2}(.+)$/.exec(line)?.[1] ?? [])
  // Many a folder has such a file; a build's lists its receipt.
  return pathsOf(paths.includes(RECEIPT) ? [SUMS, ...paths] : [])
}

function readIfAny(path: string, effects: Effects): Uint8Array | undefined {
  try {
    return effects.read(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error) ?? '')) return undefined
    throw error
  }
}

/**
 * Links what no build wrote from `out` into the new folder, whole folders where nothing in them is a build's.
 * @throws WriteFault where it stands in the way of what is to be written
 */
function carryForeign(out: string, folder: string, paths: Paths, effects: Effects): void {
  const earlier = earlierPaths(out, effects)
  const foreign: string[] = []
  const collisions: {path: string; wanted: string}[] = []
  function visit(within: string): void {
    for (const {name, kind} of effects.list(join(placesOf(out).folder, within))) {
      const path = within + name
      if (kind === 'file' && earlier.files.has(path)) continue
      if (kind === 'folder' && (earlier.folders.has(path) || paths.folders.has(path))) {
        visit(`${path}/`)
        continue
      }
      const wanted = [path, ...foldersAbove(path)].find(
        each => paths.files.has(each) || (each === path && paths.folders.has(each))
      )
      if (wanted) collisions.push({path, wanted})
      else foreign.push(path)
    }
  }
  visit('')
  const [first, ...more] = collisions
  if (first) {
    const [others, them] = more.length > 0 ? [`, and ${more.length} more like it`, 'them'] : ['', 'it']
    throw new WriteFault(
      `${join(out, first.path)} was not written by a build and stands where ${join(out, first.wanted)} is to be written${others}. Next: move ${them} away`
    )
  }
  for (const path of foreign) {
    effects.makeFolder(dirname(join(folder, path)))
    effects.link(join(placesOf(out).folder, path), join(folder, path))
  }
}

/** Puts the new folder where `out` is. Where a step is refused, those before it are taken back. */
function swap(out: string, folder: string, effects: Effects): void {
  const {folder: dist, journal, old} = placesOf(out)
  try {
    effects.write(journal, [`${basename(folder)}\n`])
    if (effects.exists(dist)) effects.rename(dist, old)
    effects.rename(folder, dist)
  } catch (error) {
    if (!effects.exists(dist) && effects.exists(old)) effects.rename(old, dist)
    effects.remove(journal)
    throw error
  }
  effects.remove(journal)
  effects.remove(old)
}

/** Finishes an interrupted swap and removes what dead builds left. Only under the lock. */
function tidy(out: string, effects: Effects): void {
  const {folder: dist, journal, old} = placesOf(out)
  const note = readIfAny(journal, effects)
  if (note) {
    // A line without its end was being written when the process died: the swap had not begun.
    const name = /^(.+)\n$/.exec(Buffer.from(note).toString())?.[1]
    const next = marks(out, 'new', effects).find(({path}) => basename(path) === name)
    const [isDist, isOld] = [effects.exists(dist), effects.exists(old)]
    if (next && isDist && isOld)
      throw new WriteFault(
        `A swap of ${out} was interrupted, and ${out} was put there by somebody since. Next: move ${out} away, which brings the interrupted build, or remove ${besideAsGiven(out, journal)}, which keeps it`
      )
    if (next && isDist) effects.rename(dist, old)
    if (next) effects.rename(next.path, dist)
    else if (!isDist && isOld) effects.rename(old, dist)
    effects.remove(journal)
  }
  effects.remove(old)
  for (const kind of ['new', 'lock'] as const)
    for (const {path, alive} of marks(out, kind, effects)) if (!alive) effects.remove(path)
}

/** The folders and locks of builds that run in this process now, and how many there have been. */
const busy = new Set<string>()
let serial = 0

/** A folder or a lock beside dist, and whether the process it is named after is still at it. */
interface Mark {
  path: string
  process: string
  alive: boolean
}

/** The new folders, or the locks, beside `out`, sorted by name. */
function marks(out: string, kind: 'new' | 'lock', effects: Effects): Mark[] {
  const {parent, [kind]: prefix} = placesOf(out)
  return effects.list(parent).flatMap(({name}) => {
    const path = join(parent, name)
    const process = path.startsWith(prefix) && /^(.+)\.\d+$/.exec(path.slice(prefix.length))?.[1]
    if (!process) return []
    return {path, process, alive: process === effects.process ? busy.has(path) : effects.running(process)}
  })
}

/** How often, in milliseconds, and how many times a lock is asked for: 30 seconds in all. */
const POLL = 100
const POLLS = 300

/**
 * Acts while no other process does. Each who wants the lock first puts up a file of its own, then looks: who sees no
 * other living one has the lock. Of two at once the later sees the earlier, so never do both have it; and as no two share
 * a file, a dead one's can be removed by anybody, at any moment. Who is not the first by name steps back while it waits.
 * @throws WriteFault where it cannot be had within 30 seconds
 */
async function underLock(out: string, effects: Effects, act: () => void): Promise<void> {
  const lock = `${placesOf(out).lock}${effects.process}.${++serial}`
  busy.add(lock)
  try {
    for (let polls = 0; ; polls++) {
      if (!effects.exists(lock)) effects.create(lock, '')
      const living = marks(out, 'lock', effects).filter(({alive}) => alive)
      const other = living.find(({path}) => path !== lock)
      if (!other) return act()
      if (polls === POLLS)
        throw new WriteFault(
          `Process ${other.process.replace('@', ' on host ')} has been busy with ${out} for ${(POLL * POLLS) / 1000} seconds. Next: let it end and try again; if it runs no more, remove ${besideAsGiven(out, other.path)}`
        )
      if (living[0] === other) effects.remove(lock)
      await effects.sleep(POLL)
    }
  } finally {
    busy.delete(lock)
    effects.remove(lock)
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code

/** What the system's error codes mean, and what to do about them. */
const refusals: Record<string, {why: string; next: string}> = {
  ENOSPC: {why: 'the disk is full', next: 'make room'},
  EDQUOT: {why: 'the quota on this disk is used up', next: 'make room'},
  EFBIG: {why: 'a file grows larger than this disk takes', next: 'name a folder on another disk with --out'},
  EIO: {why: 'the disk fails', next: 'check the disk, or name a folder on another one with --out'},
  EACCES: {why: 'this user has no right to', next: 'give it the right, or name another folder with --out'},
  EPERM: {why: 'the system does not permit it', next: 'check rights and attributes, or name another folder with --out'},
  EROFS: {why: 'the disk is read-only', next: 'name a folder on another disk with --out'},
  EBUSY: {why: 'it is a mount point, or in use', next: 'name a folder within it with --out, or end what uses it'},
  EXDEV: {why: 'it is a mount point', next: 'name a folder within it with --out'},
  ENOTDIR: {why: 'a part of the path is a file', next: 'move that file away, or name another folder with --out'},
  EEXIST: {why: 'a part of the path is a file', next: 'move that file away, or name another folder with --out'},
  ENOENT: {why: 'no folder can be made there', next: 'name another folder with --out'},
  ENAMETOOLONG: {why: 'a path is too long', next: 'name a folder with a shorter path with --out'},
  ELOOP: {why: 'links on the path lead in a circle', next: 'name another folder with --out'},
  EMFILE: {why: 'too many files are open', next: 'raise the limit (ulimit -n), or end other programs'},
  ENFILE: {why: 'too many files are open', next: 'end other programs'}
}

/** The system's refusal as a fault for people; any other error as it is. */
function inPlainWords(error: unknown, out: string, done: 'written' | 'repaired'): unknown {
  const {code = '', path} = (error ?? {}) as NodeJS.ErrnoException
  const refusal = refusals[code]
  if (!refusal) return error
  const where = path ? ` at ${path}` : ''
  return new WriteFault(`${out} cannot be ${done}: ${refusal.why} (${code}${where}). Next: ${refusal.next}`, {
    cause: error
  })
}
