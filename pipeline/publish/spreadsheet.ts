/**
 * `data/civic-record.xlsx`: the tables of `data/` for spreadsheet programs, a sheet each, and before them one that
 * explains. Numbers are numbers; dates, which may be partial or before 1900, and all else are text that no program
 * reinterprets. What exceeds a limit of Excel is cut or goes on in another sheet, and the first sheet says so.
 */
import type {Publication, Publisher} from '../types.ts'
import type {Cell, Table} from './table.ts'
import {tablesOf} from './tables.ts'
import {LIMITS, type Sheet, type SheetCell, workbook} from './xlsx/workbook.ts'

export const spreadsheet: Publisher = {
  format: 'xlsx',
  *files(publication) {
    yield {
      path: 'data/civic-record.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      chunks: spreadsheetOf(publication)
    }
  }
}

/** A sheet of a table that has been written: its rows without the header, and how many of its cells were cut. */
interface Account {
  table: Table
  sheet: string
  rows: number
  cut: number
}

/** @param rowLimit how many rows a sheet may have, its header included */
export function spreadsheetOf(publication: Publication, rowLimit: number = LIMITS.rows): Iterable<Uint8Array> {
  const {title, publisher: creator} = publication.config
  const accounts: Account[] = []
  function* sheets(): Generator<Sheet> {
    for (const table of tablesOf(publication)) yield* sheetsOf(table, rowLimit, accounts)
  }
  return workbook({title, creator}, sheets(), () => cover(publication, accounts))
}

/** So many rows tell how wide the columns are. */
const SAMPLE = 200

function* sheetsOf(table: Table, rowLimit: number, accounts: Account[]): Generator<Sheet> {
  const {name, columns} = table
  const header = columns.map(column => column.name)
  const rows = table.rows()[Symbol.iterator]()
  let ahead: Cell[][] = []
  /** The next rows, at most `count`; those looked at before come first. */
  function* take(count: number): Generator<Cell[]> {
    for (; count > 0; count--) {
      const row = ahead.shift() ?? rows.next().value
      if (!row) return
      yield row
    }
  }
  function* rowsOf(account: Account): Generator<SheetCell[]> {
    yield header
    for (const row of take(rowLimit - 1)) {
      account.rows++
      yield row.map(cell => {
        if (typeof cell !== 'string' || cell.length <= LIMITS.text) return cell
        account.cut++
        return shortened(cell, `data/${name}.csv`)
      })
    }
  }
  for (let part = 1; ; part++) {
    ahead = [...take(Math.min(SAMPLE, rowLimit - 1))]
    if (part > 1 && ahead.length === 0) return
    const suffix = part === 1 ? '' : ` (${part})`
    const account = {table, sheet: name.slice(0, LIMITS.name - suffix.length) + suffix, rows: 0, cut: 0}
    accounts.push(account)
    const widths = header.map((title, index) => widthOf([title, ...ahead.map(row => row[index])]))
    yield {name: account.sheet, header: true, widths, rows: rowsOf(account)}
    if (account.rows < rowLimit - 1) return
  }
}

/** In characters: for the longest line and the button of the filter, but no wider than can be read. */
const widthOf = (cells: readonly Cell[]): number =>
  Math.min(60, 4 + Math.max(...cells.flatMap(cell => String(cell ?? '').split('\n')).map(line => line.length)))

function shortened(text: string, whole: string): string {
  const mark = ` … [cut; the whole is in ${whole}]`
  // Half of a surrogate pair is no character.
  return text.slice(0, LIMITS.text - mark.length).replace(/[\uD800-\uDBFF]$/, '') + mark
}

function cover({config, releases, version}: Publication, accounts: readonly Account[]): Sheet {
  const release = releases.at(-1)
  const rows: SheetCell[][] = []
  const bold = new Set<number>()
  const row = (...cells: SheetCell[]) => rows.push(cells.map(cell => fitting(cell)))
  const head = (...cells: string[]) => bold.add(row(...cells) - 1)
  head(config.title)
  row('What it is', '', config.description)
  row('Publisher', '', config.publisher)
  row('Licence', '', config.licence)
  row('Published at', '', config.base)
  if (release) row('Release', '', `${release.number} of ${release.date}`)
  row('Report an error', '', config.contact)
  row('Made by', '', `civic-record ${version}`)
  row()
  head('How to read it')
  for (const [of, note] of NOTES) row(of, '', note)
  for (const {table, sheet, cut} of accounts) {
    if (cut > 0)
      row('Cut', sheet, `${cut} of its cells are longer than Excel holds; data/${table.name}.csv has them whole.`)
  }
  row()
  head('Sheet', 'Rows', 'What it holds')
  for (const {table, sheet, rows: count} of accounts) row(sheet, count, table.description)
  row()
  head('Sheet', 'Column', 'What it means', 'Datatype')
  for (const {table, sheet} of accounts) {
    for (const {name, description, datatype = 'string'} of table.columns) row(sheet, name, description, datatype)
  }
  return {name: 'About', header: false, bold, widths: [26, 28, 90, 20], rows}
}

const fitting = (cell: SheetCell): SheetCell =>
  typeof cell === 'string' && cell.length > LIMITS.text ? shortened(cell, 'datapackage.json') : cell

const NOTES = [
  ['Where to start', 'The sheet facts: a row for each value and source, with the words that state it.'],
  [
    'Dates',
    'As precise as the text (2003, 2003-10, 2003-10-16), and text, as are act numbers and identifiers: no program turns them into something else. To sort or filter by date take the columns that end in _earliest and _latest.'
  ],
  ['Formulas', 'There are none. A cell that begins with = + - or @ is text.'],
  ['Several values', 'In one cell they are joined with |.'],
  [
    'Limits of Excel',
    `A cell holds at most ${LIMITS.text} characters; what is longer is cut, which is said at its end and here. A sheet holds at most ${LIMITS.rows} rows; more go on in another sheet with a number behind its name.`
  ]
] as const
