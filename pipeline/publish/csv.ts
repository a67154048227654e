/** `data/<table>.csv`: RFC 4180, UTF-8 without a BOM, CRLF, a header row; lossless. */
import {stringify} from 'csv-stringify/sync'
import type {Publisher} from '../types.ts'
import type {Cell, Table} from './table.ts'
import {tablesOf} from './tables.ts'

/** So many rows are turned into text at once. */
const BATCH = 1000

export const csv: Publisher = {
  format: 'csv',
  *files(publication) {
    for (const table of tablesOf(publication)) {
      yield {path: `data/${table.name}.csv`, mediaType: 'text/csv', chunks: lines(table)}
    }
  }
}

function* lines(table: Table): Generator<string> {
  let batch: Cell[][] = [table.columns.map(({name}) => name)]
  for (const row of table.rows()) {
    if (batch.length === BATCH) {
      yield asText(batch)
      batch = []
    }
    batch.push(row)
  }
  yield asText(batch)
}

/** Quoted, too, are line ends of any kind (the library sees only CRLF), and what some readers take for a comment or trim. */
const asText = (rows: Cell[][]): string =>
  stringify(rows, {record_delimiter: 'windows', quoted_match: /^[#\s]|[\r\n]|\s$/})
