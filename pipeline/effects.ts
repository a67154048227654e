/**
 * The only door to the outside: files and processes. Everything else is a pure function of what came in here.
 * Paths are those of the platform; text is UTF-8. Where the system refuses, its error is thrown as it is, with `code`.
 */
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import {hostname} from 'node:os'
import {dirname, join} from 'node:path'
import {kill, pid} from 'node:process'
import {setTimeout} from 'node:timers/promises'
import type {Chunk} from './types.ts'

export interface Entry {
  name: string
  /** What stands there itself: a symbolic link is `other`, wherever it leads. */
  kind: 'file' | 'folder' | 'other'
}

export interface Effects {
  /** @throws with `code` 'ENOENT' where there is no such file. */
  read(path: string): Uint8Array
  /** In bytes. @throws with `code` 'ENOENT' where there is no such file. */
  size(path: string): number
  /** Entries sorted by name (code units); empty where there is no such folder. */
  list(folder: string): Entry[]
  exists(path: string): boolean
  /** Makes the folder and those above it; nothing happens where there is one. */
  makeFolder(path: string): void
  /** Writes the whole file; it is on disk when this returns. No chunk may end within a surrogate pair. */
  write(path: string, chunks: Iterable<Chunk>): void
  /** Creates the file, which must not exist yet. @throws with `code` 'EEXIST' where it does. */
  create(path: string, content: string): void
  rename(from: string, to: string): void
  /** Makes `to` the same file as `from`, or a copy of it. Folders with all they hold. */
  link(from: string, to: string): void
  /** Removes a file or a folder with all it holds; nothing happens where there is none. */
  remove(path: string): void
  /** The name of this process among all that may share its disk, `<process id>@<host>`: safe in a file name. */
  readonly process: string
  /** Whether the process of that name may still run. Of another host's nobody can tell: true. */
  running(process: string): boolean
  /** Waits. */
  sleep(milliseconds: number): Promise<void>
}

/** How much of a file is gathered before it goes to disk, in bytes. */
const BUFFER = 256 * 1024

/** What `link` says where the disk, or the right, for a hard link is missing: a copy will do. */
const NO_HARD_LINK = new Set(['EXDEV', 'EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

const HOST = hostname().replace(/[^\w.-]/g, '_')

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code

/** The files of the machine this runs on. */
export const diskEffects: Effects = {
  read: path => readFileSync(path),

  size: path => statSync(path).size,

  list(folder) {
    try {
      return readdirSync(folder, {withFileTypes: true})
        .map(
          entry =>
            ({name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'}) as const
        )
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
      throw error
    }
  },

  exists: path => existsSync(path),

  // Not by `recursive`, which never ends where the system denies that the parent exists (/proc on Linux).
  makeFolder(path) {
    const parent = dirname(path)
    if (parent !== path && !existsSync(parent)) diskEffects.makeFolder(parent)
    try {
      mkdirSync(path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !statSync(path).isDirectory()) throw error
    }
  },

  write(path, chunks) {
    const file = openSync(path, 'w')
    try {
      let held: Uint8Array[] = []
      let size = 0
      for (const chunk of chunks) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
        held.push(bytes)
        size += bytes.length
        if (size < BUFFER) continue
        writeAll(file, Buffer.concat(held))
        held = []
        size = 0
      }
      writeAll(file, Buffer.concat(held))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  },

  create(path, content) {
    writeFileSync(path, content, {flag: 'wx', flush: true})
  },

  rename(from, to) {
    renameSync(from, to)
    try {
      sync(dirname(to))
    } catch {
      // Windows opens no folders; there the rename is all that can be had.
    }
  },

  link(from, to) {
    const stat = lstatSync(from)
    if (stat.isSymbolicLink()) return symlinkSync(readlinkSync(from), to)
    if (stat.isDirectory()) {
      mkdirSync(to)
      for (const name of readdirSync(from)) diskEffects.link(join(from, name), join(to, name))
      return chmodSync(to, stat.mode)
    }
    try {
      linkSync(from, to)
    } catch (error) {
      if (!stat.isFile() || !NO_HARD_LINK.has(codeOf(error) ?? '')) throw error
      copyFileSync(from, to, constants.COPYFILE_FICLONE)
      sync(to)
    }
  },

  remove(path) {
    try {
      rmSync(path, {recursive: true, force: true})
    } catch (error) {
      if (codeOf(error) !== 'ENOTDIR') throw error
    }
  },

  process: `${pid}@${HOST}`,

  running(process) {
    const [id, host] = process.split('@', 2)
    if (host !== HOST) return true
    try {
      return kill(Number(id), 0)
    } catch (error) {
      return codeOf(error) === 'EPERM'
    }
  },

  async sleep(milliseconds) {
    await setTimeout(milliseconds)
  }
}

/** `writeSync` may write less than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
}

/** Waits until a file, or the names in a folder, are on disk. */
function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
