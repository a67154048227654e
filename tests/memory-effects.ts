/** Files in memory, for tests that kill the process at any moment, fill the disk, or let two processes meet. */
import {basename, dirname, resolve} from 'node:path'
import type {Effects} from '../pipeline/effects.ts'

/** What every operation throws once the process is dead. */
export class Killed extends Error {}

/** An error as the system gives it: `systemError('ENOSPC')`. */
export const systemError = (code: string, path = ''): Error =>
  Object.assign(new Error(`${code}: ${path}`), {code, path})

export interface MemoryOptions {
  /** How many changes the process lives to make. A write is one change for the empty file and one for each chunk, the
   * linking or removing of a folder one for each thing in it. Without it, the process lives. */
  failAfter?: number
  /** The name of the process; '1@memory' where none is given. */
  process?: string
  /** The other processes that live. */
  running?: string[]
  /** Called before every operation, reading ones too; may throw, or let another process act. */
  before?(operation: Operation, path: string): void
}

export type Operation = Exclude<keyof Effects, 'process' | 'running'>

export interface MemoryEffects extends Effects {
  /** The text of every file by its path; an empty folder has a `/` at its end. */
  files(): Record<string, string>
  /** The same files, seen by another process. */
  again(options?: MemoryOptions): MemoryEffects
}

/** A file may have several names (hard links); a folder is `undefined`. */
type Disk = Map<string, {bytes: Uint8Array} | undefined>

/** Paths are absolute, with `/`. */
export function memoryEffects(files: Record<string, string | Uint8Array>, options: MemoryOptions = {}): MemoryEffects {
  const disk: Disk = new Map([['/', undefined]])
  for (const [path, content] of Object.entries(files)) {
    for (let folder = dirname(path); folder !== '/'; folder = dirname(folder)) disk.set(folder, undefined)
    disk.set(path, {bytes: Buffer.from(content)})
  }
  return over(disk, options)
}

function over(disk: Disk, options: MemoryOptions): MemoryEffects {
  const {failAfter = Number.POSITIVE_INFINITY, process = '1@memory', running = [], before} = options
  let changes = 0

  function look(operation: Operation, path: string): void {
    if (changes > failAfter) throw new Killed()
    before?.(operation, path)
  }
  function change(): void {
    if (++changes > failAfter) throw new Killed()
  }
  const isFolder = (path: string): boolean => disk.has(path) && disk.get(path) === undefined
  const below = (folder: string): string[] => [...disk.keys()].filter(path => path.startsWith(`${folder}/`)).sort()
  function file(path: string): {bytes: Uint8Array} {
    const found = disk.get(path)
    if (!found) throw systemError(disk.has(path) ? 'EISDIR' : 'ENOENT', path)
    return found
  }
  function put(path: string, node: {bytes: Uint8Array} | undefined): void {
    if (!disk.has(dirname(path))) throw systemError('ENOENT', path)
    if (!isFolder(dirname(path))) throw systemError('ENOTDIR', path)
    change()
    disk.set(path, node)
  }
  function makeFolder(path: string): void {
    if (isFolder(path)) return
    if (disk.has(path)) throw systemError('EEXIST', path)
    makeFolder(dirname(path))
    put(path, undefined)
  }

  return {
    read(path) {
      look('read', path)
      return file(path).bytes
    },
    size(path) {
      look('size', path)
      return file(path).bytes.length
    },
    list(path) {
      look('list', path)
      const folder = resolve(path)
      return [...disk.keys()]
        .filter(each => each !== '/' && dirname(each) === folder)
        .sort()
        .map(each => ({name: basename(each), kind: isFolder(each) ? 'folder' : 'file'}))
    },
    exists(path) {
      look('exists', path)
      return disk.has(path)
    },
    makeFolder(path) {
      look('makeFolder', path)
      makeFolder(path)
    },
    write(path, chunks) {
      look('write', path)
      if (isFolder(path)) throw systemError('EISDIR', path)
      const node = disk.get(path) ?? {bytes: Buffer.alloc(0)}
      put(path, node)
      node.bytes = Buffer.alloc(0)
      for (const chunk of chunks) {
        change()
        node.bytes = Buffer.concat([node.bytes, Buffer.from(chunk)])
      }
    },
    create(path, content) {
      look('create', path)
      if (disk.has(path)) throw systemError('EEXIST', path)
      put(path, {bytes: Buffer.from(content)})
    },
    rename(from, to) {
      look('rename', from)
      if (!disk.has(from)) throw systemError('ENOENT', from)
      if (below(to).length > 0) throw systemError('ENOTEMPTY', to)
      put(to, disk.get(from))
      for (const path of [from, ...below(from)]) {
        disk.set(to + path.slice(from.length), disk.get(path))
        disk.delete(path)
      }
    },
    link(from, to) {
      look('link', from)
      if (!disk.has(from)) throw systemError('ENOENT', from)
      if (disk.has(to)) throw systemError('EEXIST', to)
      for (const path of [from, ...below(from)]) put(to + path.slice(from.length), disk.get(path))
    },
    remove(path) {
      look('remove', path)
      for (const each of [path, ...below(path)].reverse()) {
        if (!disk.has(each)) continue
        change()
        disk.delete(each)
      }
    },
    process,
    running: other => running.includes(other),
    async sleep() {
      look('sleep', '')
    },
    files() {
      const paths = [...disk.keys()].filter(path => path !== '/' && !(isFolder(path) && below(path).length > 0)).sort()
      return Object.fromEntries(
        paths.map(path => (isFolder(path) ? [`${path}/`, ''] : [path, Buffer.from(file(path).bytes).toString()]))
      )
    },
    again: (others = {}) => over(disk, others)
  }
}
