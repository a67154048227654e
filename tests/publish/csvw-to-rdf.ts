/** A small converter of CSV on the Web to RDF, minimal mode (https://www.w3.org/TR/csv2rdf/), enough for our metadata. */
import {parse} from 'csv-parse/sync'
import type {Triple} from '../../pipeline/publish/rdf/terms.ts'

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

const XSD = 'http://www.w3.org/2001/XMLSchema#'

const encode = (character: string): string =>
  encodeURIComponent(character).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

/** RFC 6570: `{name}` keeps unreserved characters only, `{+name}` also reserved ones and what is encoded already. */
function fill(template: string, row: Record<string, string>): string {
  const filled = template.replace(/\{(\+?)(\w+)\}/g, (_, plus: string, name: string) => {
    if (row[name] === undefined) throw new Error(`there is no column ${name} for ${template}`)
    const kept = plus ? /%[0-9A-Fa-f]{2}|[\w\-.~:/?#[\]@!$&'()*+,;=]+/ : /[\w\-.~]+/
    const pieces = row[name].match(new RegExp(`${kept.source}|.`, 'gsu')) ?? []
    return pieces.map(piece => (new RegExp(`^(?:${kept.source})$`).test(piece) ? piece : encode(piece))).join('')
  })
  if (!/^https?:\/\//.test(filled)) throw new Error(`${filled} is not absolute`)
  return filled
}

export function* csvToTriples(csv: string, metadata: Metadata): Generator<Triple> {
  const {aboutUrl: subject, columns, primaryKey} = metadata.tableSchema
  const [header, ...lines] = parse(csv, {relax_column_count: false}) as string[][]
  const real = columns.filter(column => !column.virtual)
  if (header!.join() !== real.map(({titles}) => titles).join()) throw new Error(`the header is ${header}`)
  const keys = new Set<string>()
  for (const line of lines) {
    const row = Object.fromEntries(real.map(({name}, index) => [name, line[index]!]))
    const key = JSON.stringify(primaryKey.map(name => row[name]))
    if (keys.has(key)) throw new Error(`the key ${key} is there twice`)
    keys.add(key)
    for (const column of columns) {
      const cell = row[column.name]
      if (column.required && !cell) throw new Error(`${column.name} is empty`)
      if (column.suppressOutput || (!cell && !column.virtual)) continue
      const about = column.aboutUrl ?? subject
      if (!about || !column.propertyUrl) throw new Error(`${column.name} has no subject or predicate`)
      const values = column.separator ? cell!.split(column.separator) : [cell!]
      for (const value of values) {
        yield {
          subject: fill(about, row),
          predicate: fill(column.propertyUrl, row),
          object: column.valueUrl
            ? {iri: fill(column.valueUrl, row)}
            : {value, datatype: XSD + (column.datatype ?? 'string')}
        }
      }
    }
  }
}
