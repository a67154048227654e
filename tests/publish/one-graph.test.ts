/** The check of the build, and beside it the same proof by libraries: jsonld, n3 and rdf-canonize. */
import jsonld from 'jsonld'
import {Parser, type Quad} from 'n3'
import {canonize} from 'rdf-canonize'
import {describe, expect, test} from 'vitest'
import {csv} from '../../pipeline/publish/csv.ts'
import {csvw} from '../../pipeline/publish/csvw.ts'
import {jsonLd} from '../../pipeline/publish/json-ld.ts'
import {nQuads} from '../../pipeline/publish/n-quads.ts'
import {turtle} from '../../pipeline/publish/turtle.ts'
import {proveOneGraph} from '../../pipeline/validate/one-graph.ts'
import {base, filesOf, publicationOf, sample} from './publication.ts'

const written = (publication = sample): Map<string, string> =>
  new Map([csv, csvw, jsonLd, turtle, nQuads].flatMap(publisher => [...filesOf(publisher, publication)]))

const prove = (files: ReadonlyMap<string, string>): Promise<void> =>
  proveOneGraph(files.keys(), path => Buffer.from(files.get(path)!))

/** The files with a file changed by hand; what is to be changed must be there. */
function withChange(path: string, from: string | RegExp, to: string): Map<string, string> {
  const files = written()
  const before = files.get(path)!
  const after = before.replace(from, to)
  if (after === before) throw new Error(`${from} is not in ${path}`)
  return files.set(path, after)
}

describe('proveOneGraph', () => {
  test('what is written is one graph, whatever the texts hold', () => expect(prove(written())).resolves.toBeUndefined())

  test('so is nothing', () => expect(prove(written(publicationOf()))).resolves.toBeUndefined())

  test.each([
    ['a value of another datatype', 'data/dataset.ttl', '"1986"^^xsd:gYear', '"1986"', '1 too many'],
    ['another value', 'data/dataset.jsonld', '"@value":"1986"', '"@value":"1987"', '1987'],
    ['a triple left out', 'data/dataset.ttl', /;\n {2}schema:foundingDate "1986"\^\^xsd:gYear /, '', '1 missing'],
    ['a row left out', 'data/places.csv', /\r\n[^\r]+\r\n$/, '\r\n', 'missing'],
    [
      'a column that says nothing',
      'data/memberships.csv-metadata.json',
      /"propertyUrl": "[^"]*",?/,
      '"suppressOutput": true,',
      'missing'
    ],
    ['another predicate', 'data/dataset.jsonld', 'schema.org/foundingDate', 'schema.org/founded', 'too many'],
    [
      'a claim with another rank',
      'provenance/lublin-eurocities.jsonld',
      'scheme/rank/preferred',
      'scheme/rank/other',
      'too many'
    ],
    ['a quote with another end', 'data/quotes.csv', /,(\d+),"?([^,"]+)"?,/, ',1$1,$2,', 'too many'],
    ['a term that no context defines', 'data/dataset.jsonld', '"founded":{', '"begun":{', 'begun stands in no context'],
    ['a triple written twice', 'data/dataset.nq', /^(.*\n)/, '$1$1', 'missing'],
    ['a blank node', 'data/dataset.nq', /^<[^>]*>/, '_:b0', 'expected a triple'],
    ['what is no IRI', 'data/dataset.nq', /^<[^>]*>/, '<not absolute>', 'no IRI'],
    ['a date that is none', 'data/dataset.nq', '"1986"', '"around 1986"', 'no literal'],
    ['a date of a day that is none', 'data/dataset.nq', '-05-01"', '-05-32"', 'no literal']
  ])('%s is found', async (_, path, from, to, told) => {
    await expect(prove(withChange(path, from, to))).rejects.toThrow(told)
  })

  test('a file that is missing is found', async () => {
    const files = written()
    files.delete('data/dataset.ttl')
    await expect(prove(files)).rejects.toThrow()
  })
})

describe('by other means', () => {
  const canonical = (quads: unknown) => canonize(quads, {algorithm: 'RDFC-1.0', format: 'application/n-quads'})

  test('jsonld, n3 and rdf-canonize find one graph, and dataset.nq sorted is its canonical form', async () => {
    const files = written()
    const parsed = (path: string) => new Parser({baseIRI: base}).parse(files.get(path)!) as Quad[]
    const documentLoader = (url: string) => {
      throw new Error(`${url} would have to be loaded`)
    }
    const fromJson = await jsonld.toRDF(JSON.parse(files.get('data/dataset.jsonld')!), {safe: true, documentLoader})
    const [turtle, quads, json] = await Promise.all(
      [parsed('data/dataset.ttl'), parsed('data/dataset.nq'), fromJson].map(canonical)
    )
    expect(turtle).toBe(quads)
    expect(json).toBe(quads)
    const sorted = files
      .get('data/dataset.nq')!
      .split(/(?<=\n)/)
      .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    expect(sorted.join('')).toBe(quads)
  })
})
