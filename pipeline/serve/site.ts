/**
 * The published folder as a host sees it: what stands at a path, and what `_headers`, `_redirects` and `SHA256SUMS` say
 * of it. Nothing is kept that the next build could change: its files are read anew when they are others.
 */
import {readFileSync, realpathSync, type Stats, statSync} from 'node:fs'
import {join, sep} from 'node:path'

export interface Site {
  /** Of the base: `/civic-record/`; `/` where nobody says. IRIs lead below it. */
  root: string
  /** By path, as `SHA256SUMS` lists them. */
  sums: ReadonlyMap<string, string>
  /** The headers of a path, from the rules that fit it, in the order of `_headers`. */
  headersOf(path: string): Record<string, string>
  /** By path without the root: where to, absolute, and with which status. */
  redirects: ReadonlyMap<string, Redirect>
}

export interface Redirect {
  target: string
  status: number
}

/** A file of the folder: its path with `/`, where it is, and what the system says of it. */
export interface Found {
  path: string
  file: string
  stats: Stats
}

/** What describes the folder. */
const DESCRIPTIONS = ['SHA256SUMS', '_headers', '_redirects', 'datapackage.json'] as const

/** @returns a function that gives the site as it is now */
export function siteOf(folder: string): () => Site {
  let [site, version]: [Site | undefined, string] = [undefined, '']
  return () => {
    const now = DESCRIPTIONS.map(path => {
      const stats = statSync(join(folder, path), {throwIfNoEntry: false})
      return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : ''
    }).join()
    if (!site || now !== version) site = readSite(folder)
    version = now
    return site
  }
}

function readSite(folder: string): Site {
  const [sums, headers, redirects, dataPackage] = DESCRIPTIONS.map(path => readText(join(folder, path))) as [
    string,
    string,
    string,
    string
  ]
  const root = rootOf(dataPackage)
  return {
    root,
    sums: new Map([...sums.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum, path]) => [path!, sum!])),
    headersOf: headersFrom(headers, root),
    redirects: redirectsFrom(redirects, root)
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** The path of the base, which is the id of the Data Package. */
function rootOf(dataPackage: string): string {
  try {
    return new URL(JSON.parse(dataPackage).id).pathname.replace(/[^/]*$/, '')
  } catch {
    return '/'
  }
}

/** `_headers`: a path, in which `*` stands for anything, and below it indented headers. */
function headersFrom(text: string, root: string): Site['headersOf'] {
  const rules: {fits: RegExp; headers: [string, string][]}[] = []
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name) rules.at(-1)?.headers.push([name.toLowerCase(), value!])
    else if (line.startsWith('/')) {
      const pattern = relativeTo(root, line.trim()).split('*').map(literal).join('.*')
      rules.push({fits: new RegExp(`^${pattern}$`, 's'), headers: []})
    }
  }
  return path => Object.fromEntries(rules.filter(({fits}) => fits.test(path)).flatMap(({headers}) => headers))
}

/** `_redirects`: from, to and status on a line; an exclamation mark says that it holds even where there is a file. */
function redirectsFrom(text: string, root: string): Site['redirects'] {
  const redirects = new Map<string, Redirect>()
  for (const line of text.split('\n')) {
    const [from, target, status] = line.trim().split(/\s+/)
    if (from?.startsWith('/') && target && status)
      redirects.set(relativeTo(root, from), {target, status: Number.parseInt(status, 10)})
  }
  return redirects
}

/** `/civic-record/place/x` -> `place/x`; what is outside of the root is as from the top of the host: `.well-known/void`. */
export const relativeTo = (root: string, path: string): string => path.slice(path.startsWith(root) ? root.length : 1)

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The names that a path of a request has, decoded; `undefined` where no file of the folder can be meant: what is not
 * UTF-8, a separator within a name, `..`, and hidden files that no build wrote.
 */
export function namesOf(pathname: string, {sums}: Site): string[] | undefined {
  let names: string[]
  try {
    names = pathname.split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
  const last = names.length - 1
  const safe = names.every(
    (name, index) => (name !== '' || index === last) && name !== '..' && name !== '.' && !/[/\\\0]/.test(name)
  )
  const hidden = names.some(name => name.startsWith('.') && name !== '.well-known')
  return safe && (!hidden || sums.has(names.join('/'))) ? names : undefined
}

/** What is at a path of names; `undefined` where nothing is, or a link leads there: it could lead anywhere. */
export function find(folder: string, path: string): Found | undefined {
  try {
    const root = realpathSync(folder)
    const file = join(root, path.replace(/\/$/, ''))
    if (realpathSync(file) !== file || !(file === root || file.startsWith(root + sep))) return undefined
    return {path, file, stats: statSync(file)}
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES'].includes(code)) return undefined
    throw error
  }
}
