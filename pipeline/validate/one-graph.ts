/**
 * Reads back what was written, by readers that share nothing with the writers but what a term is, and compares: the data
 * set must be one graph in all its formats, and so must the claims and quotes. No blank node (the readers know none), no
 * IRI or literal that is not of its form.
 *
 * Graphs are compared by their size and a sum of hashes, so that none is held in memory: the sum over all triples of
 * SHA-256 of their line in N-Quads, modulo 2^256. It does not depend on the order, and a triple that one format has twice
 * counts twice: nothing is written twice.
 */
import {createHash} from 'node:crypto'
import {lineOf} from '../publish/rdf/n-quads.ts'
import {isIri, isLiteral, type Triple} from '../publish/rdf/terms.ts'
import {type Metadata, triplesInCsv} from './readers/csvw.ts'
import {triplesInJsonLd} from './readers/json-ld.ts'
import {triplesInNQuads} from './readers/n-quads.ts'
import {triplesInTurtle} from './readers/turtle.ts'

/** What reads a file that was written, by its path in dist. */
type ReadFile = (path: string) => Uint8Array

type Triples = AsyncIterable<Triple> | Iterable<Triple>

/** The tables of claims and quotes; all the others are of the core graph, or say nothing in RDF. */
const PROVENANCE_TABLES = new Set(['claims', 'claim_quotes', 'quotes'])

/** @throws with the format and the first triples that differ, where what was written is not one graph */
export async function proveOneGraph(paths: Iterable<string>, read: ReadFile): Promise<void> {
  const all = [...paths]
  const tables = all.filter(path => path.endsWith('.csv-metadata.json'))
  const isOfClaims = (path: string) => PROVENANCE_TABLES.has(/([^/]*)\.csv-metadata\.json$/.exec(path)![1]!)
  const within = (folder: string, ending: string) =>
    all.filter(path => path.startsWith(`${folder}/`) && path.endsWith(ending))
  await proveEqual('the data set', {
    'data/dataset.nq': () => triplesInNQuads(read('data/dataset.nq')),
    'data/dataset.ttl': () => triplesInTurtle(read('data/dataset.ttl')),
    'data/dataset.jsonld': () => triplesInJsonLd(read('data/dataset.jsonld')),
    'the tables of records': () =>
      triplesInTables(
        tables.filter(path => !isOfClaims(path)),
        read
      )
  })
  await proveEqual('provenance', {
    'provenance/*.nq': () => each(within('provenance', '.nq'), read, triplesInNQuads),
    'provenance/*.jsonld': () => each(within('provenance', '.jsonld'), read, triplesInJsonLd),
    'the tables of claims and quotes': () => triplesInTables(tables.filter(isOfClaims), read)
  })
}

function* each(
  paths: readonly string[],
  read: ReadFile,
  triplesIn: (bytes: Uint8Array) => Iterable<Triple>
): Generator<Triple> {
  for (const path of paths) yield* triplesIn(read(path))
}

async function* triplesInTables(metadata: readonly string[], read: ReadFile): AsyncGenerator<Triple> {
  for (const path of metadata) {
    const table = JSON.parse(Buffer.from(read(path)).toString()) as Metadata
    yield* triplesInCsv(read(path.replace(/-metadata\.json$/, '')), table)
  }
}

async function proveEqual(what: string, formats: Readonly<Record<string, () => Triples>>): Promise<void> {
  const [[model, expected], ...others] = Object.entries(formats) as [
    [string, () => Triples],
    ...[string, () => Triples][]
  ]
  const digest = await digestOf(model, expected())
  for (const [format, triples] of others) {
    if ((await digestOf(format, triples())) === digest) continue
    throw new Error(
      `${format} and ${model} do not give one graph for ${what}: ${await difference(expected(), triples())}`
    )
  }
}

/** The number of triples and the sum of their hashes. @throws at a term that is not of its form */
async function digestOf(format: string, triples: Triples): Promise<string> {
  const sum = new BigUint64Array(4)
  let count = 0
  for await (const triple of triples) {
    const fault = faultOf(triple)
    if (fault) throw new Error(`${format} has ${fault} in ${lineOf(triple)}`)
    add(sum, createHash('sha256').update(lineOf(triple)).digest())
    count++
  }
  return `${count} ${[...sum].join(' ')}`
}

const MASK = (1n << 64n) - 1n

/** Adds a number of 256 bits to the sum, both in four words, the least first. */
function add(sum: BigUint64Array, hash: Buffer): void {
  let carry = 0n
  for (let word = 0; word < 4; word++) {
    const total = sum[word]! + hash.readBigUInt64LE(word * 8) + carry
    sum[word] = total & MASK
    carry = total >> 64n
  }
}

function faultOf({subject, predicate, object}: Triple): string | undefined {
  const wrong = [subject, predicate, ...('iri' in object ? [object.iri] : [])].find(iri => !isIri(iri))
  if (wrong !== undefined) return `what is no IRI: ${JSON.stringify(wrong)}`
  return 'iri' in object || isLiteral(object) ? undefined : `what is no literal: ${JSON.stringify(object)}`
}

/** So many triples are told of each kind. */
const SHOWN = 3

async function difference(expected: Triples, found: Triples): Promise<string> {
  const lines = new Map<string, number>()
  for await (const triple of expected) lines.set(lineOf(triple), (lines.get(lineOf(triple)) ?? 0) + 1)
  const more: string[] = []
  for await (const triple of found) {
    const line = lineOf(triple)
    const left = lines.get(line) ?? 0
    if (left === 0) more.push(line)
    else lines.set(line, left - 1)
  }
  const missing = [...lines].flatMap(([line, left]) => (left > 0 ? [line] : []))
  const shown = (name: string, list: string[]) =>
    list.length ? `${list.length} ${name}: ${list.slice(0, SHOWN).join('').trimEnd()}` : ''
  return [shown('missing', missing), shown('too many', more)].filter(Boolean).join('; ')
}
