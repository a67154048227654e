/**
 * A request -> the answer of a good static host (RFC 9110): negotiation between a page and the RDF documents that it
 * links to, entity tags, ranges, compression, and the rules of `_headers` and `_redirects`.
 */
import {createReadStream, readFileSync} from 'node:fs'
import {Readable} from 'node:stream'
import {constants, createBrotliCompress, createGzip} from 'node:zlib'
import Negotiator from 'negotiator'
import {type Found, find, namesOf, relativeTo, type Site} from './site.ts'

/** Where `_headers` says nothing. */
const MEDIA_TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  'csv-metadata.json': 'application/csvm+json',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  mjs: 'text/javascript; charset=utf-8',
  ndjson: 'application/x-ndjson',
  nq: 'application/n-quads',
  png: 'image/png',
  rdf: 'application/rdf+xml',
  svg: 'image/svg+xml',
  trig: 'application/trig',
  ttl: 'text/turtle',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml'
}
const COMPRESSED_ALREADY = /^(?:image\/(?!svg)|application\/(?:zip|vnd\.openxmlformats))/
/** In bytes: what is smaller does not get smaller. */
const WORTH_COMPRESSING = 1024
const METHODS = 'GET, HEAD, OPTIONS'

interface Asked {
  folder: string
  site: Site
  request: Request
  /** Without the root: `organization/lublin/`. */
  path: string
  /** What stands before it in the address of the request. */
  prefix: string
}

/** @param folder the published folder @param site what it says of itself now */
export function answer(folder: string, site: Site, request: Request): Response {
  const {pathname, search} = new URL(request.url)
  const names = namesOf(relativeTo(site.root, pathname), site)
  const prefix = pathname.startsWith(site.root) ? site.root : '/'
  const asked: Asked = {folder, site, request, path: names?.join('/') ?? '', prefix}
  if (request.method === 'OPTIONS')
    return plain(asked, 204, '', {
      allow: METHODS,
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers': '*'
    })
  if (!['GET', 'HEAD'].includes(request.method))
    return plain(asked, 405, 'Only reading is possible here.', {allow: METHODS})
  if (!names) return missing(asked)

  const redirect = site.redirects.get(asked.path)
  if (redirect?.status === 410) return gone(asked, redirect.target)
  if (redirect) return movedTo(asked, redirect.status, prefix + relativeTo(site.root, redirect.target))

  const found = find(folder, asked.path)
  if (found?.stats.isFile()) return asked.path.endsWith('/') ? missing(asked) : file(asked, found)
  const isFolder = asked.path === '' || asked.path.endsWith('/')
  const page = found && find(folder, `${isFolder ? asked.path : `${asked.path}/`}index.html`)
  const variants = variantsOf(asked, page)
  const [first] = variants
  if (!first) return missing(asked)
  const chosen = preferred(request.headers.get('accept'), variants) ?? first
  const headers = {
    vary: 'Accept',
    link: alternates(
      asked,
      variants.filter(({path}) => path !== page?.path)
    )
  }
  if (chosen.path !== page?.path) return movedTo(asked, 303, prefix + chosen.path, headers)
  if (!isFolder) return movedTo(asked, 301, `${prefix}${encoded(asked.path)}/${search}`, headers)
  return file(asked, page, headers)
}

// Which of several documents

interface Variant {
  /** As in an address. */
  path: string
  mediaType: string
}

/** The page of a path, the RDF documents that it says are the same, and those that stand beside it. */
function variantsOf({folder, path}: Asked, page: Found | undefined): Variant[] {
  const variants: Variant[] = []
  if (page) {
    variants.push({path: page.path, mediaType: 'text/html'})
    const at = new URL(encoded(page.path), 'file:///').href
    for (const {href, type} of linksOf(readFileSync(page.file, 'utf8'))) {
      const target = URL.canParse(href, at) ? new URL(href, at) : undefined
      if (target?.protocol === 'file:' && target.host === '')
        variants.push({path: target.pathname.slice(1), mediaType: type})
    }
  }
  const name = path.replace(/\/$/, '')
  for (const ending of ['ttl', 'jsonld'] as const) {
    const sibling = `${encoded(name)}.${ending}`
    const isListed = variants.some(({mediaType}) => mediaType === MEDIA_TYPES[ending])
    if (name && !isListed && find(folder, `${name}.${ending}`))
      variants.push({path: sibling, mediaType: MEDIA_TYPES[ending]!})
  }
  return variants
}

/** The `<link rel="alternate">` of a page that have a media type and a place. */
function* linksOf(html: string): Generator<{href: string; type: string}> {
  const [head] = html.split(/<body[\s>]/i, 1)
  for (const [, attributes] of head!.matchAll(/<link\s([^>]*)>/gi)) {
    const {rel, href, type} = Object.fromEntries(
      [...attributes!.matchAll(/([a-z]+)="([^"]*)"/gi)].map(([, name, value]) => [
        name!.toLowerCase(),
        unescaped(value!)
      ])
    )
    if (rel === 'alternate' && href && type && !/rss|atom|feed/.test(type)) yield {href, type}
  }
}

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|quot|lt|gt));/gi, (_, hex, decimal, name: string | undefined) =>
    name
      ? {amp: '&', quot: '"', lt: '<', gt: '>'}[name.toLowerCase()]!
      : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10))
  )

/** What the client likes best (12.5.1); the first where it likes nothing, as hosts may answer, and where it does not say. */
function preferred(accept: string | null, variants: readonly Variant[]): Variant | undefined {
  if (!accept) return variants[0]
  // A profile does not make another media type; the library would take it for one.
  const plain = accept.replace(/;\s*(?!q\s*=)[\w-]+\s*=\s*(?:"[^"]*"|[^;,]*)/gi, '')
  const [best] = new Negotiator({headers: {accept: plain}}).mediaTypes(variants.map(({mediaType}) => mediaType))
  return variants.find(({mediaType}) => mediaType === best)
}

/** RFC 8288. */
const alternates = ({prefix}: Asked, variants: readonly Variant[]): string =>
  variants.map(({path, mediaType}) => `<${prefix}${path}>; rel="alternate"; type="${mediaType}"`).join(', ')

// Answers

/** A file, whole or a part of it, or that it is the one which the client has. */
function file(asked: Asked, {path, file, stats}: Found, more: Record<string, string> = {}, status = 200): Response {
  const {request, site} = asked
  const headers = new Headers({...headersOf(asked, path), ...more})
  const mediaType = headers.get('content-type')!
  const isVaried = stats.size >= WORTH_COMPRESSING && !COMPRESSED_ALREADY.test(mediaType)
  if (isVaried) headers.append('vary', 'Accept-Encoding')
  const described = !more['link'] && path.endsWith('.csv') && find(asked.folder, `${path}-metadata.json`)
  if (described)
    headers.set(
      'link',
      `<${asked.prefix}${encoded(path)}-metadata.json>; rel="describedby"; type="application/csvm+json"`
    )
  headers.set('accept-ranges', 'bytes')

  const tag =
    site.sums.get(path)?.slice(0, 32) ?? `${stats.size.toString(16)}-${Math.round(stats.mtimeMs).toString(16)}`
  const range = status === 200 ? rangeOf(request, `"${tag}"`, stats.size) : undefined
  const encoding = isVaried && !range ? encodingOf(request) : undefined
  // Compressed it is another representation, with a tag of its own (8.8.3.3).
  const etag = `"${encoding ? `${tag}-${encoding}` : tag}"`
  headers.set('etag', etag)
  if (status === 200 && isKnown(request.headers.get('if-none-match'), etag)) {
    headers.delete('content-type')
    return new Response(null, {status: 304, headers})
  }
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${stats.size}`)
    return plain(asked, 416, 'The file is shorter than that.', Object.fromEntries(headers))
  }
  const {start, end} = range ?? {start: 0, end: stats.size - 1}
  if (range) headers.set('content-range', `bytes ${start}-${end}/${stats.size}`)
  if (encoding) headers.set('content-encoding', encoding)
  else headers.set('content-length', String(end - start + 1))
  const answered = {status: range ? 206 : status, headers}
  if (request.method === 'HEAD' || stats.size === 0) return new Response(null, answered)
  const bytes = createReadStream(file, {start, end})
  const body = encoding ? bytes.pipe(COMPRESS[encoding]()) : bytes
  if (body !== bytes) bytes.on('error', error => body.destroy(error))
  return new Response(Readable.toWeb(body) as ReadableStream, answered)
}

const COMPRESS = {
  br: () => createBrotliCompress({params: {[constants.BROTLI_PARAM_QUALITY]: 5}}),
  gzip: () => createGzip()
}

function encodingOf(request: Request): keyof typeof COMPRESS | undefined {
  const headers = {'accept-encoding': request.headers.get('accept-encoding') ?? 'identity'}
  // The types of the library do not know its option yet.
  const negotiator = new Negotiator({headers}) as {encoding(available: string[], options: object): string | undefined}
  const best = negotiator.encoding(['br', 'gzip', 'identity'], {preferred: ['br', 'gzip']})
  return best === 'br' || best === 'gzip' ? best : undefined
}

/** 13.1.2: compared weakly. */
const isKnown = (header: string | null, etag: string): boolean =>
  header !== null && (header.trim() === '*' || header.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag))

/** 14.2: one range; several, or what is not written as one, may be passed over. */
function rangeOf(
  request: Request,
  etag: string,
  size: number
): {start: number; end: number} | 'unsatisfiable' | undefined {
  if (request.method !== 'GET') return undefined
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range')?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined
  const condition = request.headers.get('if-range')
  if (condition !== null && condition.trim() !== etag) return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined
  return start <= end && start < size ? {start, end} : 'unsatisfiable'
}

/** What `_headers` says of a path, and what every answer has. */
function headersOf({site}: Asked, path: string): Record<string, string> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const ending = name.slice(name.indexOf('.') + 1)
  const extension = name.slice(name.lastIndexOf('.') + 1)
  return {
    'content-type': MEDIA_TYPES[ending] ?? MEDIA_TYPES[extension] ?? 'text/plain; charset=utf-8',
    'cache-control': /^source\/[^/]+\/[0-9a-f]{12}\.txt$/.test(path)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'ETag, Link, Content-Range',
    'x-content-type-options': 'nosniff',
    ...site.headersOf(path)
  }
}

function plain(asked: Asked, status: number, text: string, more: Record<string, string> = {}): Response {
  const headers = {...headersOf(asked, ''), ...more, 'content-type': 'text/plain; charset=utf-8'}
  const body = status === 204 || asked.request.method === 'HEAD' ? null : `${text}\n`
  return new Response(body, {status, headers})
}

function movedTo(asked: Asked, status: number, location: string, more: Record<string, string> = {}): Response {
  return plain(asked, status, `See ${location}`, {...more, location})
}

function missing(asked: Asked): Response {
  const page = find(asked.folder, '404.html')
  return page?.stats.isFile() ? file(asked, page, {}, 404) : plain(asked, 404, 'There is nothing here.')
}

/** What was withdrawn, with the page that says so where there is one. */
function gone(asked: Asked, target: string): Response {
  const path = relativeTo(asked.site.root, target)
  const page = path === '' ? undefined : find(asked.folder, path.endsWith('/') ? `${path}index.html` : path)
  return page?.stats.isFile() ? file(asked, page, {}, 410) : plain(asked, 410, 'What was here was withdrawn.')
}

/** The names of a path as an address has them. */
const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
