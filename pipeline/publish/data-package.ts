/**
 * `datapackage.json`: what the CSV files hold, as a Data Package (https://datapackage.org/standard/data-package/, version
 * 2): for every table its fields with types and constraints, its primary key and where its references lead, its size and
 * its hash. The graph is listed too; the other editions of the tables are not, since readers of Data Packages would take
 * a spreadsheet and JSON lines for further tables.
 */
import {licenceAt} from '../code-lists.ts'
import {namespaces} from '../model.ts'
import {slug} from '../slug.ts'
import type {Describer, Iri, Publication, Receipt} from '../types.ts'
import type {Column, Table} from './table.ts'
import {tablesOf} from './tables.ts'

const PROFILES = 'https://datapackage.org/profiles/2.0'

export const dataPackage: Describer = {
  format: 'data-package',
  *files(publication, receipts) {
    const chunks = [`${JSON.stringify(packageOf(publication, receipts), null, 2)}\n`]
    yield {path: 'datapackage.json', mediaType: 'application/json', chunks}
  }
}

function packageOf(publication: Publication, receipts: readonly Receipt[]) {
  const {title, description, publisher, base, licence} = publication.config
  const release = publication.releases.at(-1)
  const byPath = new Map(receipts.map(receipt => [receipt.path, receipt]))
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: slug(title) || 'civic-record',
    id: base,
    title,
    description,
    homepage: base,
    version: release && String(release.number),
    licenses: [licenceOf(licence)],
    contributors: [{title: publisher, roles: ['publisher']}],
    sources: [...publication.sources()].map(({record}) => ({title: record.title, path: record.url})),
    resources: [
      ...tablesOf(publication).flatMap(table => {
        const receipt = byPath.get(`data/${table.name}.csv`)
        return receipt ? tableResource(table, receipt) : []
      }),
      ...receipts.filter(({path}) => path.startsWith('data/dataset.')).map(graphResource)
    ]
  }
}

const fileOf = ({path, mediaType, bytes, sha256}: Receipt) => ({
  path,
  format: path.slice(path.lastIndexOf('.') + 1),
  mediatype: mediaType,
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`
})

const tableResource = (table: Table, receipt: Receipt) => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: table.name,
  type: 'table',
  ...fileOf(receipt),
  description: table.description,
  dialect: {
    $schema: `${PROFILES}/tabledialect.json`,
    header: true,
    delimiter: ',',
    lineTerminator: '\r\n',
    quoteChar: '"',
    doubleQuote: true,
    skipInitialSpace: false
  },
  schema: schemaOf(table)
})

const graphResource = (receipt: Receipt) => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: receipt.path.slice('data/'.length).replaceAll('.', '-'),
  ...fileOf(receipt),
  description: 'All records as one graph; the same in each of its formats.'
})

/** Table Schema (https://datapackage.org/standard/table-schema/). */
function schemaOf({name, columns, key}: Table) {
  const references = columns.filter(column => column.references)
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map(fieldOf),
    primaryKey: key,
    foreignKeys:
      references.length === 0
        ? undefined
        : references.map(column => ({
            fields: [column.name],
            reference: {resource: column.references === name ? undefined : column.references, fields: ['id']}
          }))
  }
}

/**
 * A cell of several values is a string to it: version 2 has lists, but most of its readers refuse a whole package for a
 * type that they do not know.
 */
function fieldOf({name, description, datatype = 'string', required, separator, values, pattern}: Column) {
  const {type, constraints} = TYPES[datatype] ?? {type: 'string'}
  const all = {required, enum: values, pattern, ...constraints}
  return {
    name,
    type,
    rdfType: datatype === 'string' ? undefined : namespaces.xsd + datatype,
    description: separator ? `${description} Several values are joined with “${separator}”.` : description,
    constraints: Object.values(all).some(value => value !== undefined) ? all : undefined
  }
}

/** By datatype of XML Schema. An address has no format `uri`: those of others may hold letters that a URI may not. */
const TYPES: Record<string, {type: string; constraints?: object}> = {
  integer: {type: 'integer'},
  nonNegativeInteger: {type: 'integer', constraints: {minimum: 0}},
  gYear: {type: 'year'},
  gYearMonth: {type: 'yearmonth'},
  date: {type: 'date'},
  hexBinary: {type: 'string', constraints: {pattern: '([0-9A-Fa-f]{2})*'}}
}

/** By its identifier in the register of the Open Definition, as the standard wants it; of others the address alone. */
const licenceOf = (licence: Iri) => ({name: licenceAt(licence)?.openDefinition, path: licence})
