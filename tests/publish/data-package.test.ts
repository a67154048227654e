/** `datapackage.json` against the official profile, and against the files that it describes. */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {parse} from 'csv-parse/sync'
import {describe, expect, test} from 'vitest'
import {prepare} from '../../pipeline/build.ts'
import {diskEffects} from '../../pipeline/effects.ts'
import {dataPackage} from '../../pipeline/publish/data-package.ts'
import {publishers} from '../../pipeline/publish/index.ts'
import type {Publication, Receipt} from '../../pipeline/types.ts'
import {contentOf, publicationOf, sample} from './publication.ts'

interface Field {
  name: string
  type: 'string' | 'integer' | 'year' | 'yearmonth' | 'date'
  constraints?: {required?: boolean; enum?: string[]; pattern?: string; minimum?: number}
}
interface Resource {
  name: string
  type?: 'table'
  path: string
  bytes: number
  hash: string
  schema?: {
    fields: Field[]
    primaryKey: string[]
    foreignKeys?: {fields: string[]; reference: {resource?: string; fields: string[]}}[]
  }
}
type Files = Map<string, string>

function publish(publication: Publication): {files: Files; descriptor: {resources: Resource[]}} {
  const files: Files = new Map()
  const receipts: Receipt[] = []
  for (const {path, mediaType, chunks} of publishers.flatMap(publisher => [...publisher.files(publication)])) {
    const bytes = Buffer.concat([...chunks].map(chunk => Buffer.from(chunk as string)))
    files.set(path, bytes.toString())
    receipts.push({path, mediaType, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex')})
  }
  const [file, ...more] = dataPackage.files(publication, receipts)
  expect([file!.path, more]).toEqual(['datapackage.json', []])
  return {files, descriptor: JSON.parse(contentOf(file!))}
}

/** Lexical forms of the types of Table Schema. */
const LEXICAL: Record<Field['type'], RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  year: /^\d{4}$/,
  yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
}

/** What in the files is not as the descriptor says. */
function faultsIn(resources: Resource[], files: Files): string[] {
  const faults: string[] = []
  const tables = new Map<string, string[][]>()
  const schemas = new Map(resources.map(({name, schema}) => [name, schema]))
  const cellsOf = (table: string, columns: string[]): string[] => {
    const places = columns.map(column => schemas.get(table)!.fields.findIndex(({name}) => name === column))
    if (places.includes(-1)) faults.push(`${table} has no field ${columns}`)
    return tables
      .get(table)!
      .map(row => (places.some(place => row[place] === '') ? '' : JSON.stringify(places.map(place => row[place]))))
  }
  for (const {name, path, bytes, hash, schema} of resources) {
    const content = Buffer.from(files.get(path)!)
    if (content.length !== bytes) faults.push(`${path} has ${content.length} bytes`)
    if (hash !== `sha256:${createHash('sha256').update(content).digest('hex')}`) faults.push(`${path} has another hash`)
    if (!schema) continue
    const [header, ...rows] = parse(content, {record_delimiter: '\r\n'}) as string[][]
    tables.set(name, rows)
    if (String(header) !== String(schema.fields.map(field => field.name))) faults.push(`${path} has fields ${header}`)
    for (const [column, {name: field, type, constraints = {}}] of schema.fields.entries()) {
      const {required, enum: values, pattern, minimum} = constraints
      for (const cell of rows.map(row => row[column]!)) {
        const fits =
          cell === ''
            ? !required
            : LEXICAL[type].test(cell) &&
              (!values || values.includes(cell)) &&
              (!pattern || new RegExp(`^(?:${pattern})$`).test(cell)) &&
              (minimum === undefined || Number(cell) >= minimum)
        if (!fits) faults.push(`${name}.${field} has the cell ${cell}`)
      }
    }
  }
  for (const {name, schema} of resources) {
    if (!schema) continue
    const keys = cellsOf(name, schema.primaryKey)
    if (keys.includes('') || new Set(keys).size < keys.length) faults.push(`${name} has rows with one key`)
    for (const {fields, reference} of schema.foreignKeys ?? []) {
      const there = new Set(cellsOf(reference.resource ?? name, reference.fields))
      for (const cell of cellsOf(name, fields)) {
        if (cell && !there.has(cell))
          faults.push(`${name}.${fields} leads to ${cell}, which is not in ${reference.resource}`)
      }
    }
  }
  return faults
}

const real = prepare({sources: 'sources'}, diskEffects).publication!

describe.each([
  ['the sample', sample],
  ['an empty publication', publicationOf()],
  ['sources/', real]
])('datapackage.json of %s', (_name, publication) => {
  const {files, descriptor} = publish(publication)
  const {resources} = descriptor

  const profile = `${process.env['CIVIC_RECORD_SHARED']}/standards/datapackage/2.0/datapackage.json`
  test.skipIf(!existsSync(profile))('fits the official profile (needs CIVIC_RECORD_SHARED)', () => {
    const ajv = new Ajv({
      strict: false,
      allErrors: true,
      formats: {uri: URL.canParse, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, email: /@/, textarea: true}
    })
    const validate = ajv.compile(JSON.parse(readFileSync(profile, 'utf8')))
    validate(descriptor)
    expect(validate.errors).toBeNull()
    expect(validate({...descriptor, resources: [{...resources[0], path: '../facts.csv'}]})).toBe(false)
  })

  test('has every table and the graph, under names of their own', () => {
    const paths = [...files.keys()].filter(path => path.endsWith('.csv') || path.startsWith('data/dataset.'))
    expect(resources.map(({path}) => path).sort()).toEqual(paths.sort())
    expect(new Set(resources.map(({name}) => name)).size).toBe(resources.length)
    // Version 1 of the standard allows no other names, and many of its readers are in use.
    for (const {name} of resources) expect(name).toMatch(/^[-a-z0-9._/]+$/)
  })

  test('the files are as it says: sizes, hashes, fields, types, constraints, primary and foreign keys', () => {
    expect(faultsIn(resources, files)).toEqual([])
  })
})

test('a reference that leads nowhere is found by the test above, and so is a value off the list', () => {
  const {files, descriptor} = publish(sample)
  const change = (path: string, from: RegExp, to: string) => files.set(path, files.get(path)!.replace(from, to))
  change('data/places.csv', /brussels#id/, 'brussel#id')
  change('data/memberships.csv', /,associate,/, ',associated,')
  const faults = faultsIn(descriptor.resources, files).join('\n')
  expect(faults).toMatch(/^organizations\.seat leads to .*brussels#id.*, which is not in places$/m)
  expect(faults).toContain('memberships.class has the cell associated')
  expect(faults).toContain('data/places.csv has another hash')
})

test('every reference to records of one type is a foreign key, and those between tables of claims', () => {
  const keys = publish(sample).descriptor.resources.flatMap(({name, schema}) =>
    (schema?.foreignKeys ?? []).map(({fields, reference}) => `${name}.${fields} -> ${reference.resource}`)
  )
  expect(keys).toEqual(
    expect.arrayContaining([
      'facts.claim -> claims',
      'memberships.member -> organizations',
      'act_amends.act -> acts',
      'act_amends.amends -> acts',
      'claims.source -> sources',
      'claim_quotes.quote -> quotes',
      'sentences.source -> sources'
    ])
  )
})
