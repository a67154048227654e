#!/usr/bin/env node
/**
 * Checks a folder of data that civic-record published, with nothing but Node (20.19 or later) and the folder itself, and
 * without any code of the program that made it:
 *
 *     node verify.mjs [--quiet] [FOLDER]     FOLDER is the one this file is in, where none is named
 *
 * 1. SHA256SUMS lists every file that is needed, and every file is as listed. Files that are not listed are noted.
 * 2. Every quote stands in its snapshot at its place, with the words before and after it; every claim but a computed one
 *    has a quote. Of a source whose text is not published no quote can be checked, which is noted.
 * 3. Every claim of the rank preferred states a triple that is in the graph, and is a row of facts.csv.
 * 4. Every IRI of a record, a claim or a quote, wherever it stands, is that of one which is published.
 * 5. The same records are in records.ndjson, in the tables and in the graph; the same claims in claims.csv and provenance/.
 *
 * Exit status: 0 all is right, 1 something is wrong (`FILE:LINE: what`, on standard output), 2 wrong usage.
 * Files are read as streams; in memory are a number for each IRI and triple, and one snapshot at a time.
 */
import {createHash} from 'node:crypto'
import {createReadStream, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {argv, stderr, stdout} from 'node:process'
import {fileURLToPath} from 'node:url'

const SUMS = 'SHA256SUMS'
const RECORDS = 'data/records.ndjson'
const GRAPH = 'data/dataset.nq'
const CLAIMS = 'data/claims.csv'
const QUOTES = 'data/quotes.csv'
const CLAIM_QUOTES = 'data/claim_quotes.csv'
const FACTS = 'data/facts.csv'
const SENTENCES = 'data/sentences.csv'
const SOURCES = 'data/sources.csv'

const XSD = 'http://www.w3.org/2001/XMLSchema#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
/** The columns of claims.csv of which exactly one has the object of the triple, and the datatype of each. */
const OBJECTS = {
  value_iri: undefined,
  value_text: `${XSD}string`,
  value_integer: `${XSD}integer`,
  value_year: `${XSD}gYear`,
  value_month: `${XSD}gYearMonth`,
  value_date: `${XSD}date`
}
/** How many code points of context a quote has on either side. */
const CONTEXT = 32
/** So many failures of one file are told. */
const TOLD = 20

/**
 * Checks a folder. Failures and notes are told as they are found.
 * @param {string} folder
 * @param {{fail: (failure: {file: string, line?: number, what: string}) => void, note: (text: string) => void}} listener
 * @returns {Promise<{failures: number, files: number, records: number, claims: number, quotes: number, triples: number}>}
 */
export async function verify(folder, {fail, note}) {
  const counts = {failures: 0, files: 0, records: 0, claims: 0, quotes: 0, triples: 0}
  const told = new Map()
  const wrong = (file, line, what) => {
    counts.failures++
    const before = told.get(file) ?? 0
    told.set(file, before + 1)
    if (before < TOLD) fail({file, line, what})
  }

  const files = await checkSums(folder, wrong, note)
  counts.files = files.size
  const needed = [RECORDS, GRAPH, CLAIMS, QUOTES, CLAIM_QUOTES, FACTS, SENTENCES, SOURCES]
  for (const path of needed)
    if (!files.has(path)) wrong(SUMS, undefined, `${path} is not listed; without it nothing can be checked`)
  if (needed.every(path => files.get(path)?.readable)) await checkData(folder, files, counts, wrong, note)

  for (const [file, number] of told) {
    if (number > TOLD) fail({file, what: `${number - TOLD} more failures of this file are not told`})
  }
  return counts
}

/** 1. @returns the files listed: whether each can be read as a file of the folder */
async function checkSums(folder, wrong, note) {
  const files = new Map()
  const inFolder = new Set(filesIn(folder))
  if (!inFolder.has(SUMS)) {
    wrong(SUMS, undefined, 'is missing; it lists the files and their checksums')
    return files
  }
  for await (const [number, text] of linesOf(folder, SUMS)) {
    const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(text) ?? []
    if (!sum) wrong(SUMS, number, `“${text.slice(0, 80)}” is not a checksum, two blanks and a path`)
    else if (files.has(path)) wrong(SUMS, number, `${path} is listed twice`)
    else if (path.split('/').some(name => ['', '.', '..'].includes(name)))
      wrong(SUMS, number, `${path} leads out of the folder`)
    else {
      const readable = inFolder.has(path)
      files.set(path, {readable})
      if (!readable) wrong(path, undefined, `is missing (or no plain file), but listed in ${SUMS}:${number}`)
      else if ((await sha256(join(folder, path))) !== sum)
        wrong(path, undefined, `has another checksum than in ${SUMS}:${number}: its content was changed`)
    }
  }
  const unlisted = [...inFolder].filter(path => path !== SUMS && !files.has(path))
  if (unlisted.length > 0) {
    const more = unlisted.length > TOLD ? ` and ${unlisted.length - TOLD} more` : ''
    note(`not listed in ${SUMS}, so not checked: ${unlisted.slice(0, TOLD).join(', ')}${more}`)
  }
  return files
}

/** 2 to 5. */
async function checkData(folder, files, counts, wrong, note) {
  const tables = [...files.keys()].filter(path => /^data\/[^/]+\.csv$/.test(path) && files.get(path).readable)
  const read = new Set()
  /** Every table is read more than once, but what is wrong with its rows is told once. */
  const rowsOf = path => {
    const isFirst = !read.has(path)
    read.add(path)
    return rows(folder, path, isFirst ? wrong : () => {})
  }

  // What there is
  const records = new Set()
  let base
  for await (const [line, text] of linesOf(folder, RECORDS)) {
    let record
    try {
      record = JSON.parse(text)
    } catch (error) {
      wrong(RECORDS, line, `is no JSON: ${error.message}`)
      continue
    }
    if (typeof record?.id !== 'string' || typeof record.type !== 'string') wrong(RECORDS, line, 'has no id or no type')
    else if (records.has(key(record.id))) wrong(RECORDS, line, `${record.id} is there twice`)
    else records.add(key(record.id))
    if (record?.type === 'Source') base ??= /^(.*)source\/[^/]+\/#id$/s.exec(record.id)?.[1]
    counts.records++
  }
  const claims = await idsOf(CLAIMS)
  const quotes = await idsOf(QUOTES)
  counts.claims = claims.size
  counts.quotes = quotes.size

  async function idsOf(path) {
    const ids = new Set()
    for await (const {line, row} of rowsOf(path)) {
      if (ids.has(key(row.id))) wrong(path, line, `${row.id} is there twice`)
      ids.add(key(row.id))
    }
    return ids
  }

  // 4. What leads to what
  const checkReference = (file, line, value) => {
    if (base === undefined || typeof value !== 'string' || !value.startsWith(base)) return
    const [what, known] = value.endsWith('#id')
      ? ['record', records]
      : /#c-[0-9a-f]+$/.test(value)
        ? ['claim', claims]
        : /#char=\d+,\d+$/.test(value)
          ? ['quote', quotes]
          : []
    if (known && !known.has(key(value))) wrong(file, line, `${value} leads to a ${what} that is not published`)
  }
  for await (const [line, text] of linesOf(folder, RECORDS)) {
    for (const value of strings(parsed(text))) checkReference(RECORDS, line, value)
  }

  // 5. The graph and the tables have the records
  const graph = new Set()
  const subjects = new Set()
  for await (const {line, subject, predicate, object} of triples(folder, GRAPH, wrong)) {
    counts.triples++
    graph.add(key(`${subject} ${predicate} ${object}`))
    subjects.add(key(subject))
    if (!records.has(key(subject))) wrong(GRAPH, line, `${subject} is no record of ${RECORDS}`)
    checkReference(GRAPH, line, object.slice(1, -1))
  }
  const inTables = new Set()
  for (const path of tables) {
    for await (const {line, row} of rowsOf(path)) {
      for (const [column, cell] of Object.entries(row)) {
        // These two are looked up below, whatever they look like.
        if (column !== 'claim' && column !== 'quote') checkReference(path, line, cell)
      }
      if (row.id === undefined || path === CLAIMS || path === QUOTES) continue
      if (inTables.has(key(row.id))) wrong(path, line, `${row.id} is there twice, here or in another table`)
      inTables.add(key(row.id))
      if (!records.has(key(row.id))) wrong(path, line, `${row.id} is no record of ${RECORDS}`)
    }
  }
  for await (const [line, text] of linesOf(folder, RECORDS)) {
    const id = parsed(text)?.id
    if (typeof id !== 'string') continue
    if (!subjects.has(key(id))) wrong(RECORDS, line, `${id} is not in ${GRAPH}`)
    if (!inTables.has(key(id))) wrong(RECORDS, line, `${id} is in none of the tables`)
  }
  const stated = new Set()
  for (const path of files.keys()) {
    if (!/^provenance\/.+\.nq$/.test(path) || !files.get(path).readable) continue
    for await (const {line, subject, predicate, object} of triples(folder, path, wrong)) {
      if (predicate !== `${RDF}type` || object !== `<${RDF}Statement>`) continue
      stated.add(key(subject))
      if (!claims.has(key(subject))) wrong(path, line, `${subject} is no claim of ${CLAIMS}`)
    }
  }

  // 3. Claims and facts
  const quoted = new Set()
  for await (const {line, row} of rowsOf(CLAIM_QUOTES)) {
    if (!claims.has(key(row.claim))) wrong(CLAIM_QUOTES, line, `${row.claim} is no claim of ${CLAIMS}`)
    if (!quotes.has(key(row.quote))) wrong(CLAIM_QUOTES, line, `${row.quote} is no quote of ${QUOTES}`)
    quoted.add(key(row.claim))
  }
  const facts = new Set()
  for await (const {line, row} of rowsOf(FACTS)) {
    if (facts.has(key(row.claim))) wrong(FACTS, line, `${row.claim} is there twice`)
    facts.add(key(row.claim))
  }
  for await (const {line, row} of rowsOf(CLAIMS)) {
    const filled = Object.keys(OBJECTS).filter(column => row[column] !== '')
    const [column] = filled
    if (filled.length !== 1) wrong(CLAIMS, line, `${row.id} has ${filled.length} objects (${filled}), expected one`)
    if (row.basis !== 'computed' && !quoted.has(key(row.id)))
      wrong(CLAIMS, line, `${row.id} is ${row.basis}, but has no quote`)
    if (!stated.has(key(row.id))) wrong(CLAIMS, line, `${row.id} is not in provenance/`)
    const preferred = row.rank === 'preferred'
    if (preferred !== facts.has(key(row.id)))
      wrong(CLAIMS, line, `${row.id} has the rank ${row.rank}, and is ${preferred ? 'not ' : ''}in ${FACTS}`)
    if (!preferred || filled.length !== 1) continue
    const datatype = OBJECTS[column]
    const object = datatype ? literal(row[column], datatype) : `<${row[column]}>`
    if (!graph.has(key(`${row.subject} ${row.predicate} ${object}`)))
      wrong(CLAIMS, line, `the triple of ${row.id} is not in ${GRAPH}: <${row.subject}> <${row.predicate}> ${object}`)
  }
  for await (const {line, row} of rowsOf(FACTS)) {
    if (!claims.has(key(row.claim))) wrong(FACTS, line, `${row.claim} is no claim of ${CLAIMS}`)
  }

  // 2. Quotes
  const sums = new Map()
  for await (const {row} of rowsOf(SOURCES)) sums.set(row.id, row.sha256)
  const withText = new Set()
  for await (const {row} of rowsOf(SENTENCES)) if (row.text !== '') withText.add(row.source)
  let snapshot = {}
  let unchecked = 0
  for await (const {line, row} of rowsOf(QUOTES)) {
    if (row.snapshot !== snapshot.iri) snapshot = await readSnapshot(row.snapshot, line)
    const [start, end] = [Number(row.start), Number(row.end)]
    if (row.id !== `${row.snapshot}#char=${row.start},${row.end}`)
      wrong(QUOTES, line, `${row.id} is not the place of its quote`)
    if (!snapshot.slice) {
      unchecked++
      continue
    }
    if (!(start < end && end <= snapshot.length)) {
      wrong(
        QUOTES,
        line,
        `from ${row.start} to ${row.end} is no place in ${snapshot.path}, which has ${snapshot.length} code points`
      )
      continue
    }
    const expected = {
      exact: snapshot.slice(start, end),
      prefix: snapshot.slice(Math.max(0, start - CONTEXT), start),
      suffix: snapshot.slice(end, end + CONTEXT)
    }
    for (const [part, words] of Object.entries(expected)) {
      if (row[part] !== words)
        wrong(
          QUOTES,
          line,
          `${part} is ${quotation(row[part])}, but in ${snapshot.path} at ${start} to ${end} stands ${quotation(words)}`
        )
    }
  }
  if (unchecked > 0) note(`${unchecked} quotes are from texts that are not published, so they cannot be checked here`)

  /** @returns no `slice` where the text is not published, or not as it should be (which is told) */
  async function readSnapshot(iri, line) {
    const [, before, path, slug] = /^(.*?)(source\/([^/]+)\/[0-9a-f]{12}\.txt)$/s.exec(iri) ?? []
    if (!path) {
      wrong(QUOTES, line, `${iri} is no snapshot`)
      return {iri}
    }
    const source = `${before}source/${slug}/#id`
    if (!files.has(path)) {
      if (withText.has(source))
        wrong(QUOTES, line, `${path} is not listed in ${SUMS}, though the text may be published`)
      return {iri}
    }
    if (!files.get(path).readable) return {iri}
    const bytes = readFileSync(join(folder, path))
    const sum = createHash('sha256').update(bytes).digest('hex')
    if (sums.get(source) !== sum || !path.endsWith(`/${sum.slice(0, 12)}.txt`))
      wrong(path, undefined, `is not the text of which ${SOURCES} has the checksum ${sums.get(source)}`)
    try {
      return {iri, path, ...byCodePoints(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes))}
    } catch {
      wrong(path, undefined, 'is not UTF-8')
      return {iri}
    }
  }
}

/** A text whose offsets count code points. */
function byCodePoints(text) {
  if (!/[\uD800-\uDFFF]/.test(text)) return {length: text.length, slice: (start, end) => text.slice(start, end)}
  const units = new Uint32Array(text.length + 1)
  let length = 0
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit) > 0xffff ? 2 : 1) units[length++] = unit
  units[length] = text.length
  return {length, slice: (start, end) => text.slice(units[start], units[Math.min(end, length)])}
}

const quotation = text => `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`.replace(/[\0-\x1F\x7F-\x9F]/g, ' ')

/** 48 bits of a hash: of a million others one is equal by chance once in 280 million times. */
const key = text => createHash('sha1').update(text).digest().readUIntBE(0, 6)

function* strings(value) {
  if (typeof value === 'string') yield value
  else if (value && typeof value === 'object') for (const each of Object.values(value)) yield* strings(each)
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// Files

/** The plain files of a folder, without what version control keeps. Links are followed nowhere. */
function* filesIn(folder, within = '') {
  for (const entry of readdirSync(join(folder, within), {withFileTypes: true})) {
    const path = within + entry.name
    if (entry.isDirectory() && entry.name !== '.git') yield* filesIn(folder, `${path}/`)
    else if (entry.isFile()) yield path
  }
}

async function sha256(path) {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

/** The lines of a file with their numbers. LF alone ends one: texts may hold whatever else is taken for an end. */
async function* linesOf(folder, path) {
  let number = 0
  let rest = ''
  for await (const chunk of createReadStream(join(folder, path), 'utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    for (const line of lines) yield [++number, line]
  }
  if (rest) yield [++number, rest]
}

/** The rows of a CSV file (RFC 4180) as objects, each with the line that it begins in. */
async function* rows(folder, path, wrong) {
  let header
  for await (const {line, cells} of csv(createReadStream(join(folder, path), 'utf8'))) {
    if (!header) header = cells
    else if (cells.length !== header.length)
      wrong(path, line, `has ${cells.length} cells, but the header has ${header.length}`)
    else yield {line, row: Object.fromEntries(header.map((name, index) => [name, cells[index]]))}
  }
}

async function* csv(chunks) {
  let [line, began, cell, quoted, cells] = [1, 1, '', false, []]
  let rest = ''
  for await (const chunk of chunks) {
    const text = rest + chunk
    // A quotation mark or CR at the end of a chunk cannot be told without what follows.
    const end = /["\r]$/.test(text) ? text.length - 1 : text.length
    let at = 0
    while (at < end) {
      if (quoted) {
        const mark = text.indexOf('"', at)
        const stop = mark < 0 || mark >= end ? end : mark
        const words = text.slice(at, stop)
        cell += words
        line += words.split('\n').length - 1
        at = stop
        if (stop === end) break
        if (text[at + 1] === '"') {
          cell += '"'
          at += 2
        } else {
          quoted = false
          at++
        }
        continue
      }
      const character = text[at]
      if (character === '"' && cell === '') {
        quoted = true
        at++
      } else if (character === ',') {
        cells.push(cell)
        cell = ''
        at++
      } else if (character === '\n' || (character === '\r' && text[at + 1] === '\n')) {
        yield {line: began, cells: [...cells, cell]}
        ;[cell, cells] = ['', []]
        at += character === '\n' ? 1 : 2
        began = ++line
      } else {
        const stop = text.slice(at + 1, end).search(/[",\r\n]/)
        const words = stop < 0 ? text.slice(at, end) : text.slice(at, at + 1 + stop)
        cell += words
        at += words.length
      }
    }
    rest = text.slice(at)
  }
  cell += rest.replace(/"$/, '')
  if (cell !== '' || cells.length > 0) yield {line: began, cells: [...cells, cell]}
}

const IRI = '<([^\\x00-\\x20<>"{}|^`\\\\]+)>'
const TRIPLE = new RegExp(
  `^${IRI} ${IRI} (?:${IRI}|"((?:[^"\\\\\\n\\r]|\\\\[tbnrf"'\\\\]|\\\\u[0-9A-Fa-f]{4}|\\\\U[0-9A-Fa-f]{8})*)"(?:\\^\\^${IRI}|@([A-Za-z]+(?:-[A-Za-z0-9]+)*))?) \\.$`
)
const ESCAPES = {t: '\t', b: '\b', n: '\n', r: '\r', f: '\f', '"': '"', "'": "'", '\\': '\\'}

/** The triples of a file in N-Quads of the default graph, without blank nodes, with the line of each. */
async function* triples(folder, path, wrong) {
  for await (const [line, text] of linesOf(folder, path)) {
    const [found, subject, predicate, iri, escaped, datatype = `${XSD}string`, language] = TRIPLE.exec(text) ?? []
    if (!found) {
      wrong(path, line, `is no triple without blank nodes: ${quotation(text)}`)
      continue
    }
    const value = escaped?.replace(/\\(?:u(.{4})|U(.{8})|(.))/g, (_, short, long, mark) =>
      mark ? ESCAPES[mark] : String.fromCodePoint(Number.parseInt(short ?? long, 16))
    )
    yield {line, subject, predicate, object: iri === undefined ? literal(value, datatype, language) : `<${iri}>`}
  }
}

const literal = (value, datatype, language) =>
  `${JSON.stringify(value)}${language ? `@${language}` : `^^<${datatype}>`}`

// The command

const USAGE = `Usage: node verify.mjs [--quiet] [FOLDER]

Checks a folder of data that civic-record published: checksums, quotes in their snapshots, claims in the graph,
references, and that all formats have the same records. FOLDER is the one this file is in, where none is named.

  -q, --quiet  tell failures only
  -h, --help   show this

Exit status: 0 all is right, 1 something is wrong, 2 wrong usage.
`

/**
 * @param {string[]} words what stands behind the name of the command
 * @returns {Promise<number>} the exit status
 */
export async function main(words) {
  const folders = words.filter(word => !word.startsWith('-'))
  const options = words.filter(word => word.startsWith('-'))
  if (options.some(option => option === '-h' || option === '--help')) {
    stdout.write(USAGE)
    return 0
  }
  const unknown = options.find(option => !['-q', '--quiet'].includes(option))
  const folder = folders[0] ?? dirname(fileURLToPath(import.meta.url))
  const fault = unknown
    ? `${unknown} is no option.`
    : folders.length > 1
      ? 'Name one folder.'
      : statSync(folder, {throwIfNoEntry: false})?.isDirectory()
        ? undefined
        : `${folder} is no folder.`
  if (fault) {
    stderr.write(`${fault}\n\n${USAGE}`)
    return 2
  }
  const quiet = options.length > 0
  const {failures, ...counts} = await verify(folder, {
    fail: ({file, line, what}) => stdout.write(`${file}${line === undefined ? '' : `:${line}`}: ${what}\n`),
    note: text => quiet || stderr.write(`note: ${text}\n`)
  })
  const checked = Object.entries(counts)
    .map(([what, number]) => `${number} ${what}`)
    .join(', ')
  if (!quiet) stderr.write(failures === 0 ? `All is right: ${checked}.\n` : `${failures} failures in ${checked}.\n`)
  return failures === 0 ? 0 : 1
}

if (argv[1] && realpathSync(argv[1]) === realpathSync(fileURLToPath(import.meta.url)))
  process.exitCode = await main(argv.slice(2))
