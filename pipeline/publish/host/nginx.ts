/**
 * `nginx.conf`: what to include in a `server` block of nginx, so that it serves the folder as a good host does: media
 * types, negotiation by quality values (RFC 9110, 12.5.1) between pages and RDF documents, caching, CORS, and 410 for what
 * was withdrawn. It needs no module but those that every nginx has. See docs/host.md.
 */
import type {Publication, Receipt} from '../../types.ts'
import {documentFinder} from '../rdf-documents.ts'
import {recordPath} from '../record-path.ts'
import {mediaTypesOf, needsCharset} from './media-types.ts'
import {FOREVER} from './static-hosts.ts'
import {withdrawnOf} from './withdrawn.ts'

/** The letters of paths that need no care in a configuration, nor in a header. */
const PLAIN = /^[A-Za-z0-9._~/-]*$/

export function* nginx(publication: Publication, receipts: readonly Receipt[]): Generator<string> {
  const {base} = publication.config
  const root = new URL(base).pathname
  yield `# How nginx serves this folder. Include it in a server block that says where to listen and what the root is; this\n`
  yield `# folder stands in that root at ${root} (the path of ${base}):\n#\n`
  yield `#     server {\n#         listen 80;\n#         server_name ${new URL(base).host};\n`
  yield `#         root /var/www;\n#         include /var/www${root}nginx.conf;\n#     }\n`
  if (!PLAIN.test(root)) {
    yield '#\n# The path of the base holds letters that need care in a configuration of nginx: write one by hand.\n'
    return
  }
  yield* general(root, receipts)
  yield* preferences()
  yield* documentRules(root, receipts)
  yield* mediaTypes(root, receipts)
  yield* withdrawals(root, publication, receipts)
  yield* singleDocuments(root, publication)
  yield section('What is asked for as RDF is found in the document that holds it')
  yield `location ${root} {\n    if ($civic_record_other ~ "^(ttl|jsonld) (.+)$") { return 303 ${root}$2.$1; }\n}\n`
  yield 'location ~ "/\\.(?!well-known/|nojekyll$)" { return 404; }\n'
  yield `location = /.well-known/void { return 302 ${root}.well-known/void.ttl; }\n`
}

const section = (title: string): string => `\n# ${title}.\n`

function* general(root: string, receipts: readonly Receipt[]): Generator<string> {
  const {byExtension} = mediaTypesOf(receipts)
  const isText = (mediaType: string): boolean => /^text\/|json$|xml$|n-quads$|trig$|svg\+xml$/.test(mediaType)
  const zipped = [...new Set([...byExtension.values(), ...receipts.map(({mediaType}) => mediaType)])]
    .filter(mediaType => isText(mediaType) && mediaType !== 'text/html')
    .sort()
  const charsets = [...new Set(byExtension.values())].filter(
    mediaType => needsCharset(mediaType) && mediaType !== 'text/html'
  )
  yield section('Media types, letters, compression')
  yield 'types {\n'
  for (const [extension, mediaType] of [...byExtension].sort()) yield `    ${mediaType} ${extension};\n`
  yield '}\ndefault_type text/plain;\n'
  yield `charset utf-8;\ncharset_types ${charsets.sort().join(' ')};\n`
  yield `gzip on;\ngzip_vary on;\ngzip_min_length 1024;\ngzip_types ${zipped.join(' ')};\n`
  yield 'index index.html;\nabsolute_redirect off;\n'
  if (receipts.some(({path}) => path === '404.html')) yield `error_page 404 ${root}404.html;\n`

  yield section('Anybody may read, from any page; texts of sources never change under their address')
  yield 'set $civic_record_cache "public, max-age=300";\n'
  yield `if ($uri ~ "^${literal(root)}source/[a-z0-9-]+/[0-9a-f]{12}\\.txt$") { set $civic_record_cache "${FOREVER}"; }\n`
  yield 'set $civic_record_methods "";\n'
  yield 'if ($request_method = OPTIONS) { set $civic_record_methods "GET, HEAD, OPTIONS"; }\n'
  yield 'set $civic_record_vary "";\nset $civic_record_link "";\n'
  yield 'add_header Cache-Control $civic_record_cache;\n'
  yield 'add_header Vary $civic_record_vary always;\n'
  yield 'add_header Link $civic_record_link always;\n'
  yield 'add_header Access-Control-Allow-Origin "*" always;\n'
  yield 'add_header Access-Control-Expose-Headers "ETag, Link" always;\n'
  yield 'add_header Access-Control-Allow-Methods $civic_record_methods always;\n'
  yield 'add_header X-Content-Type-Options nosniff always;\n'
  yield 'if ($request_method = OPTIONS) { return 204; }\n'
}

/**
 * Which of the three formats the client likes best, in `$civic_record_as`. A quality is kept as its digits, `05` for 0.5,
 * so that one expression can compare two of them.
 */
function* preferences(): Generator<string> {
  yield section('What the client likes best: html, ttl or jsonld; of equals the first')
  yield 'set $civic_record_any "0";\nif ($http_accept = "") { set $civic_record_any "1"; }\n'
  const ranges: [name: string, range: string, wider: string | undefined][] = [
    ['any', '*/*', undefined],
    ['text', 'text/*', 'any'],
    ['application', 'application/*', 'any'],
    ['html', 'text/html', 'text'],
    ['ttl', 'text/turtle', 'text'],
    ['jsonld', 'application/ld+json', 'application']
  ]
  for (const [name, range, wider] of ranges) {
    const variable = `$civic_record_${name}`
    // Parameters of the type itself, such as a profile, come before the quality.
    const start = `(?:^|,)[ \\t]*${literal(range)}[ \\t]*(?:;(?![ \\t]*q=)[^,;]*)*`
    if (wider) yield `set ${variable} $civic_record_${wider};\n`
    yield `if ($http_accept ~* "${start}(?:,|$)") { set ${variable} "1"; }\n`
    yield `if ($http_accept ~* "${start};[ \\t]*q=([01])(?:\\.(\\d{0,3}))?[ \\t]*(?:[,;]|$)") { set ${variable} "$1$2"; }\n`
  }
  yield 'set $civic_record_as "html";\nset $civic_record_best $civic_record_html;\n'
  for (const name of ['ttl', 'jsonld']) {
    yield `set $civic_record_pair "$civic_record_${name} $civic_record_best";\n`
    yield `if ($civic_record_pair ~ "${GREATER}") { set $civic_record_as "${name}"; set $civic_record_best $civic_record_${name}; }\n`
  }
}

/**
 * Of two fractions, as digits with a blank between, the first is the greater: after the digits that both begin with it
 * has a greater one, or the second has none and the first one that is not zero.
 */
export const GREATER = `^(\\d*)(?:0*[1-9]\\d* \\1$|${[1, 2, 3, 4, 5, 6, 7, 8, 9]
  .map(digit => `${digit}\\d* \\1[0-${digit - 1}]`)
  .join('|')})`

/** Where records are described in RDF, as far as their paths tell; `$1` is part of the path. */
const RECORDS: readonly [path: RegExp, document: string][] = [
  [
    /^(?:organization|membership|event|observation|responsibility|act)\/([a-z0-9-]+)(?:\/[a-z0-9-]+)*\/?$/,
    'organization/$1'
  ],
  [/^act\/source\/([a-z0-9-]+)(?:\/[a-z0-9-]+)*\/?$/, 'source/$1'],
  [/^source\/([a-z0-9-]+)\/?$/, 'source/$1']
]

/** The same of what is no record. */
const OTHERS: readonly [path: RegExp, document: string][] = [
  [/^(?:catalog|dataset\/[a-z0-9-]+\/?)?$/, 'catalog'],
  [/^ns\/?$/, 'ns'],
  [/^scheme\/([a-z0-9-]+)(?:\/[a-z0-9-]+)?\/?$/, 'scheme/$1'],
  [/^claims\/([a-z0-9-]+)\/?$/, 'provenance/$1']
]

function* documentRules(root: string, receipts: readonly Receipt[]): Generator<string> {
  yield section('Which RDF document holds what')
  yield 'set $civic_record_document "";\n'
  for (const [path, document] of [...RECORDS, ...OTHERS]) {
    // A folder is answered by its page, which nginx asks for anew: the headers are set there.
    const pattern = path.source.slice(1, -1).replaceAll('\\/', '/').replace(/\/\?$/, '(?:/|/index\\.html)?')
    yield `if ($uri ~ "^${literal(root)}${pattern}$") { set $civic_record_document "${document}"; }\n`
  }
  yield `if ($uri = ${root}index.html) { set $civic_record_document "catalog"; }\n`
  // Claims are not published in Turtle.
  yield `set $civic_record_pair "$civic_record_as $civic_record_document";\n`
  yield 'if ($civic_record_pair ~ "^ttl provenance/") { set $civic_record_as "jsonld"; }\n'
  yield `set $civic_record_file "$document_root${root}$civic_record_document.jsonld";\n`
  yield 'if (!-f $civic_record_file) { set $civic_record_document ""; }\n'
  yield `set $civic_record_other "$civic_record_as $civic_record_document";\n`
  yield 'if ($uri ~ "/index\\.html$") { set $civic_record_other ""; }\n'
  yield `if ($civic_record_document) { ${found(root, '$civic_record_document', ['ttl', 'jsonld'])} }\n`
  yield `if ($civic_record_document ~ "^provenance/") { ${found(root, '$civic_record_document', ['jsonld'])} }\n`
  if (receipts.some(({path}) => path.endsWith('.csv-metadata.json'))) {
    const metadata = `<$1.csv-metadata.json>; rel=\\"describedby\\"; type=\\"application/csvm+json\\"`
    yield `if ($uri ~ "^(${literal(root)}data/[a-z_]+)\\.csv$") { set $civic_record_link "${metadata}"; }\n`
  }
}

const RDF = {ttl: 'text/turtle', jsonld: 'application/ld+json'} as const

/** The headers of an answer that could have been another. */
function found(root: string, document: string, endings: readonly (keyof typeof RDF)[]): string {
  const links = endings.map(ending => `<${root}${document}.${ending}>; rel=\\"alternate\\"; type=\\"${RDF[ending]}\\"`)
  return `set $civic_record_vary "Accept"; set $civic_record_link "${links.join(', ')}";`
}

/** Files whose media type their extension does not tell. */
function* mediaTypes(root: string, receipts: readonly Receipt[]): Generator<string> {
  const {byEnding, byPath} = mediaTypesOf(receipts)
  yield section('Files whose extension does not tell what they are')
  for (const [ending, mediaType] of byEnding)
    yield `location ~ "\\.${literal(ending)}$" { types {} default_type ${mediaType}; }\n`
  for (const [path, mediaType] of byPath)
    yield `location = ${plain(root + path)} { types {} default_type ${mediaType}; }\n`
}

function* withdrawals(root: string, publication: Publication, receipts: readonly Receipt[]): Generator<string> {
  const withdrawn = withdrawnOf(publication, receipts)
  if (withdrawn.length > 0) yield section('What was withdrawn')
  for (const {path, page} of withdrawn) {
    const gone = `${page ? `error_page 410 ${plain(root + page)}; ` : ''}return 410;`
    yield `location = ${plain(root + path)} { ${gone} }\n`
    if (path.includes('.')) continue
    yield `location = ${plain(`${root + path}/`)} { ${gone} }\n`
  }
}

/** Records whose path does not tell where they are described: places, and what is described with another organisation. */
function* singleDocuments(root: string, publication: Publication): Generator<string> {
  const {base} = publication.config
  const find = documentFinder(publication)
  let isFirst = true
  for (const record of publication.all()) {
    const path = recordPath(record.id.slice(base.length))
    const document = find(record)
    if (documentByPath(path) === document) continue
    if (isFirst) yield section('Records whose path does not tell which document holds them')
    isFirst = false
    const answer = (ending: string): string =>
      `if ($civic_record_as = ${ending}) { return 303 ${root}${plain(document)}.${ending}; }`
    for (const place of [path, `${path}/`])
      yield `location = ${plain(root + place)} { ${found(root, document, ['ttl', 'jsonld'])} ${answer('ttl')} ${answer('jsonld')} }\n`
    yield `location = ${plain(`${root}${path}/index.html`)} { ${found(root, document, ['ttl', 'jsonld'])} }\n`
  }
}

/** What the rules above say of a path: the last that fits. */
export function documentByPath(path: string): string | undefined {
  const fitting = RECORDS.filter(([pattern]) => pattern.test(path)).at(-1)
  return fitting && path.replace(fitting[0], fitting[1])
}

/** In a regular expression between quotation marks. */
const literal = (text: string): string => text.replace(/[.*+?()[\]|^$-]/g, '\\$&')

/** @throws where a path would need care: those of records are made of slugs */
function plain(path: string): string {
  if (!PLAIN.test(path)) throw new Error(`${JSON.stringify(path)} is no path for nginx.conf`)
  return path
}
