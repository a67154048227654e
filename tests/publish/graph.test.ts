import {describe, expect, test} from 'vitest'
import {recordTypes} from '../../pipeline/generated/records.ts'
import {conceptIri, expand, type Field, models, valuesOf} from '../../pipeline/model.ts'
import {csv} from '../../pipeline/publish/csv.ts'
import {csvw} from '../../pipeline/publish/csvw.ts'
import {tripleOfClaim, triplesOf} from '../../pipeline/publish/graph.ts'
import {jsonLd} from '../../pipeline/publish/json-ld.ts'
import {nQuads} from '../../pipeline/publish/n-quads.ts'
import {quoted} from '../../pipeline/publish/rdf/n-quads.ts'
import type {Triple} from '../../pipeline/publish/rdf/terms.ts'
import {turtle} from '../../pipeline/publish/turtle.ts'
import {uri} from '../../pipeline/publish/uri.ts'
import {type Metadata, triplesInCsv} from '../../pipeline/validate/readers/csvw.ts'
import {base, filesOf, publicationOf, sample} from './publication.ts'
import {jsonLdToLines, linesOf, n3ToLines} from './triples.ts'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const core = linesOf([...sample.all()].flatMap(record => [...triplesOf(record, sample)]))

/** The triples of all tables, by name. */
async function csvTriples(publication = sample): Promise<Map<string, Triple[]>> {
  const [tables, metadata] = [filesOf(csv, publication), filesOf(csvw, publication)]
  const found = new Map<string, Triple[]>()
  for (const [path, content] of tables) {
    const description = JSON.parse(metadata.get(`${path}-metadata.json`)!) as Metadata
    const triples: Triple[] = []
    for await (const triple of triplesInCsv(Buffer.from(content), description)) triples.push(triple)
    found.set(path.replace(/^data\/|\.csv$/g, ''), triples)
  }
  return found
}

const recordTables = new Set([
  ...recordTypes.map(type => models[type].table),
  'act_amends',
  'act_repeals',
  'organization_exact_match'
])
const claimTables = new Set(['claims', 'claim_quotes', 'quotes'])
const chosen = async (names: Set<string>) =>
  linesOf([...(await csvTriples())].flatMap(([name, triples]) => (names.has(name) ? triples : [])))

/** All predicates that a field may have, whoever made the act and however precise the date. */
const predicatesOf = ({predicate, privatePredicate, partialPredicate}: Field) =>
  [predicate, privatePredicate, partialPredicate].flatMap(name => (name ? [expand(name, base)] : []))

describe('triplesOf', () => {
  for (const type of recordTypes) {
    for (const field of models[type].fields) {
      test(`${type}.${field.name} has a triple for each value`, () => {
        const carriers = [...sample.records(type)].filter(record => valuesOf(record, field).length > 0)
        expect(carriers).not.toEqual([])
        const predicates = predicatesOf(field)
        for (const record of carriers) {
          const triples = [...triplesOf(record, sample)].filter(
            ({subject, object, predicate}) =>
              predicates.includes(predicate) &&
              (field.inverse ? 'iri' in object && object.iri === record.id : subject === record.id)
          )
          expect(triples).toHaveLength(valuesOf(record, field).length)
        }
      })
    }
  }

  test.each([
    ['act/lublin/council/2003/274-x-2003', 'LegalResource', 'passed_by'],
    ['act/ministry/2002/1', 'LegalResource', 'passed_by'],
    ['act/eurocities/branding/2003-11-26', 'Work', 'creator'],
    ['act/eurocities/2004', 'Work', 'creator'],
    ['act/unknown/2001/9', 'LegalResource', undefined]
  ])('%s is an eli:%s with %s', (path, name, maker) => {
    const triples = [...triplesOf(sample.find(`${base}${path}#id`)!, sample)]
    expect(triples[0]?.object).toEqual({iri: `http://data.europa.eu/eli/ontology#${name}`})
    const makers = triples.map(({predicate}) => predicate).filter(iri => /(passed_by|creator)$/.test(iri))
    expect(makers.map(iri => iri.split(/[#/]/).at(-1))).toEqual(maker ? [maker] : [])
  })

  test.each([
    ['organization/eurocities', 'foundingDate', '1986', 'gYear'],
    ['organization/lublin', 'foundingDate', '1317-08', 'gYearMonth'],
    ['membership/eurocities/lublin/associate', 'endDate', '2004-05-01', 'date']
  ])('%s: %s %s is an xsd:%s', (path, name, value, datatype) => {
    const triples = [...triplesOf(sample.find(`${base}${path}#id`)!, sample)]
    expect(triples.find(({predicate}) => predicate === `http://schema.org/${name}`)?.object).toEqual({
      value,
      datatype: `http://www.w3.org/2001/XMLSchema#${datatype}`
    })
  })

  test.each([
    ['act/lublin/council/2003/274-x-2003', 'eli/ontology#date_document', '2003-10-16', 'date'],
    ['act/ministry/2002/1', 'dc/terms/date', '2002', 'gYear'],
    ['act/lublin/council/2003/274-x-2003', 'dc/terms/valid', '2003-11', 'gYearMonth']
  ])('%s: %s %s, since ELI has days only', (path, name, value, datatype) => {
    const triples = [...triplesOf(sample.find(`${base}${path}#id`)!, sample)]
    expect(triples.find(({predicate}) => predicate.endsWith(name))?.object).toEqual({
      value,
      datatype: `http://www.w3.org/2001/XMLSchema#${datatype}`
    })
  })

  test('an address is written in ASCII, and once only', () => {
    expect(uri('https://x.example/łódź?a=b&c={d}%20%zz')).toBe(
      'https://x.example/%C5%82%C3%B3d%C5%BA?a=b&c=%7Bd%7D%20%25zz'
    )
    expect(uri(uri('https://x.example/ł {}%z'))).toBe(uri('https://x.example/ł {}%z'))
  })
})

describe('tripleOfClaim', () => {
  test('a preferred claim states a triple of its record, another does not', () => {
    for (const claim of sample.claims()) {
      const [line] = linesOf([tripleOfClaim(claim, sample)])
      expect(core.includes(line!)).toBe(claim.rank === 'preferred')
    }
  })

  test('a claim about nothing that is published is a fault', () => {
    const [claim] = sample.claims()
    expect(() => tripleOfClaim({...claim!, property: 'colour'}, sample)).toThrow('colour')
  })
})

describe('one graph in every format', () => {
  const files = filesOf(jsonLd, sample)
  const formats: [string, Promise<string[]>][] = [
    ['JSON-LD', jsonLdToLines(files.get('data/dataset.jsonld')!)],
    ['Turtle', Promise.resolve(n3ToLines(filesOf(turtle, sample).get('data/dataset.ttl')!))],
    ['N-Quads', Promise.resolve(n3ToLines(filesOf(nQuads, sample).get('data/dataset.nq')!))],
    ['CSV on the Web', chosen(recordTables)]
  ]

  test.each(formats)('%s has the triples of the records', async (_, lines) => {
    expect(await lines).toEqual(core)
  })

  // Written out once more from the records alone, so that a fault of `triplesOf` cannot hide in all four.
  describe.each(recordTypes.flatMap(type => models[type].fields.map(field => ({type, name: field.name, field}))))(
    '$type.$name has each value in',
    ({type, field}) => {
      const written = (value: string | number): string => {
        if (field.kind === 'concept') return `<${conceptIri(field.scheme!, String(value), base)}>`
        if (field.kind === 'reference') return `<${value}>`
        return field.kind === 'iri' ? `<${uri(String(value))}>` : quoted(String(value))
      }
      const ends = [...sample.records(type)].flatMap(record =>
        valuesOf(record, field).map(value =>
          field.inverse ? [written(value), `<${record.id}>`] : [`<${record.id}>`, written(value)]
        )
      )
      test.each(formats)('%s', async (_, lines) => {
        expect(ends).not.toEqual([])
        for (const [subject, object] of ends) {
          const starts = predicatesOf(field).map(predicate => `${subject} <${predicate}> ${object}`)
          expect((await lines).some(line => starts.some(start => line.startsWith(start)))).toBe(true)
        }
      })
    }
  )

  test('provenance/ is one graph in JSON-LD and N-Quads', async () => {
    for (const [path, document] of filesOf(nQuads, sample)) {
      if (!path.startsWith('provenance/')) continue
      expect(n3ToLines(document)).toEqual(await jsonLdToLines(files.get(path.replace('.nq', '.jsonld'))!))
    }
  })

  test('the tables of claims have the triples of provenance/', async () => {
    const provenance = [...files].filter(([path]) => path.startsWith('provenance/'))
    expect(provenance.map(([path]) => path)).toEqual([
      'provenance/lublin-eurocities.jsonld',
      'provenance/resolution.jsonld'
    ])
    const lines = await Promise.all(provenance.map(([, document]) => jsonLdToLines(document)))
    expect(await chosen(claimTables)).toEqual([...new Set(lines.flat())].sort())
  })

  test('provenance/ reifies just what claims state', async () => {
    const lines = (await Promise.all([...files].map(([, document]) => jsonLdToLines(document)))).flat()
    const parts = new Map<string, Record<string, string>>()
    for (const line of lines) {
      const [, claim, part, value] = /^(\S+) <[^>]*#(subject|predicate|object)> (.*) \.\n$/s.exec(line) ?? []
      if (!line.includes(RDF) || !claim) continue
      parts.set(claim, {...parts.get(claim), [part!]: value!})
    }
    const reified = [...parts.values()].map(({subject, predicate, object}) => `${subject} ${predicate} ${object} .\n`)
    expect([...new Set(reified)].sort()).toEqual(
      linesOf([...sample.claims()].map(claim => tripleOfClaim(claim, sample)))
    )
    expect(parts.size).toBe([...sample.claims()].length)
  })

  test('a quote that several claims rest on is described once', () => {
    const nodes: {id: string}[] = JSON.parse(files.get('provenance/lublin-eurocities.jsonld')!)['@graph']
    expect(new Set(nodes.map(({id}) => id)).size).toBe(nodes.length)
  })

  test('views say nothing', async () => {
    const triples = await csvTriples()
    expect([triples.get('facts'), triples.get('sentences')]).toEqual([[], []])
  })

  test('nothing published is an empty graph', async () => {
    const empty = publicationOf()
    expect(await jsonLdToLines(filesOf(jsonLd, empty).get('data/dataset.jsonld')!)).toEqual([])
    expect([...(await csvTriples(empty)).values()].flat()).toEqual([])
  })
})
