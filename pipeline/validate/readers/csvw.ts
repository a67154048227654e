/**
 * Converts CSV on the Web to RDF, minimal mode (https://www.w3.org/TR/csv2rdf/), as far as our metadata go: templates of
 * one column, separators, three kinds of keys; what breaks them (RFC 4180, a key twice, an empty required cell) throws.
 */
import {Readable} from 'node:stream'
import {parse} from 'csv-parse'
import {type Triple, XSD} from '../../publish/rdf/terms.ts'

interface Column {
  name: string
  titles?: string
  datatype?: string
  required?: boolean
  separator?: string
  virtual?: boolean
  suppressOutput?: boolean
  aboutUrl?: string
  propertyUrl?: string
  valueUrl?: string
}

export interface Metadata {
  '@context': unknown
  url: string
  tableSchema: {aboutUrl?: string; primaryKey: string[]; columns: Column[]}
}

type Row = Record<string, string>

/** So many bytes are parsed at once. */
const SLICE = 256 * 1024

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += SLICE) yield bytes.subarray(start, start + SLICE)
}

/** @throws where the table is not what its metadata say */
export async function* triplesInCsv(csv: Uint8Array, {tableSchema, url}: Metadata): AsyncGenerator<Triple> {
  const {columns, primaryKey} = tableSchema
  const real = columns.filter(column => !column.virtual)
  const cellsOf = columns.flatMap(column => (column.suppressOutput ? [] : [cellReader(column, tableSchema.aboutUrl)]))
  const required = real.filter(column => column.required)
  const keys = new Set<string>()
  let header: string[] | undefined
  for await (const line of Readable.from(slices(csv)).pipe(parse({record_delimiter: '\r\n'})) as AsyncIterable<
    string[]
  >) {
    if (header === undefined) {
      header = line
      if (header.join() !== real.map(({titles}) => titles).join()) throw new Error(`the header of ${url} is ${header}`)
      continue
    }
    const row: Row = Object.fromEntries(real.map(({name}, index) => [name, line[index]!]))
    const key = JSON.stringify(primaryKey.map(name => row[name]))
    if (keys.has(key)) throw new Error(`the key ${key} of ${url} is there twice`)
    keys.add(key)
    for (const {name} of required) if (!row[name]) throw new Error(`${name} of ${key} in ${url} is empty`)
    for (const read of cellsOf) yield* read(row)
  }
}

/** @returns what reads the triples of a column off a row */
function cellReader(column: Column, tableSubject?: string): (row: Row) => Generator<Triple> {
  const {name, virtual, separator, datatype = 'string', propertyUrl, valueUrl} = column
  const aboutUrl = column.aboutUrl ?? tableSubject
  if (!aboutUrl || !propertyUrl) throw new Error(`${name} has no subject or predicate`)
  return function* (row) {
    const cell = row[name]
    if (!cell && !virtual) return
    const subject = fill(aboutUrl, row)
    const predicate = fill(propertyUrl, row)
    if (valueUrl) yield {subject, predicate, object: {iri: fill(valueUrl, row)}}
    else
      for (const value of separator ? cell!.split(separator) : [cell!])
        yield {subject, predicate, object: {value, datatype: XSD + datatype}}
  }
}

const encode = (character: string): string =>
  encodeURIComponent(character).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

/** RFC 6570: `{name}` keeps unreserved characters only, `{+name}` also reserved ones and what is encoded already. */
const KEPT = {'': /[\w\-.~]+|(.)/gsu, '+': /%[0-9A-Fa-f]{2}|[\w\-.~:/?#[\]@!$&'()*+,;=]+|(.)/gsu}

function fill(template: string, row: Row): string {
  const filled = template.replace(/\{(\+?)(\w+)\}/g, (_, plus: '' | '+', name: string) => {
    const value = row[name]
    if (value === undefined) throw new Error(`there is no column ${name} for ${template}`)
    return value.replace(KEPT[plus], (kept, other?: string) => (other === undefined ? kept : encode(other)))
  })
  if (!/^https?:\/\//.test(filled)) throw new Error(`${filled} is not absolute`)
  return filled
}
