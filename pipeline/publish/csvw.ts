/**
 * `data/<table>.csv-metadata.json`: what the columns of a CSV file mean (https://www.w3.org/TR/tabular-metadata/).
 * Converted to RDF in minimal mode (https://www.w3.org/TR/csv2rdf/) the tables of records give exactly the triples of
 * `dataset.jsonld`, and claims, claim_quotes and quotes those of `provenance/`. All IRIs are absolute.
 */
import type {Publication, Publisher} from '../types.ts'
import type {Column, Constant, Table} from './table.ts'
import {tablesOf} from './tables.ts'

export const csvw: Publisher = {
  format: 'csvw',
  *files(publication) {
    for (const table of tablesOf(publication)) {
      const metadata = `${JSON.stringify(metadataOf(table, publication), null, 2)}\n`
      yield {path: `data/${table.name}.csv-metadata.json`, mediaType: 'application/csvm+json', chunks: [metadata]}
    }
  }
}

const metadataOf = ({name, description, subject, key, columns, constants}: Table, {config}: Publication) => ({
  '@context': ['http://www.w3.org/ns/csvw', {'@language': 'en'}],
  url: `${name}.csv`,
  'dc:title': name,
  'dc:description': description,
  'dc:license': {'@id': config.licence},
  dialect: {encoding: 'utf-8', lineTerminators: ['\r\n'], trim: false},
  tableSchema: {
    aboutUrl: subject,
    primaryKey: key,
    columns: [...columns.map(columnOf), ...constants.map(virtualColumnOf)]
  }
})

const columnOf = ({name, description, datatype = 'string', required, separator, meaning}: Column) => ({
  name,
  titles: name,
  'dc:description': description,
  datatype,
  required: required || undefined,
  separator,
  aboutUrl: meaning?.subject,
  propertyUrl: meaning?.predicate,
  valueUrl: meaning?.object,
  suppressOutput: meaning ? undefined : true
})

const virtualColumnOf = ({name, meaning}: Constant) => ({
  name,
  virtual: true,
  aboutUrl: meaning.subject,
  propertyUrl: meaning.predicate,
  valueUrl: meaning.object
})
