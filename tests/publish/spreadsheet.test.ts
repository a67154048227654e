/** The spreadsheet edition, read back: the archive, the sheets, the cells. */
import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {strFromU8, unzipSync} from 'fflate'
import {afterEach, describe, expect, test} from 'vitest'
import {csv} from '../../pipeline/publish/csv.ts'
import {spreadsheetOf} from '../../pipeline/publish/spreadsheet.ts'
import {LIMITS, type Sheet, workbook} from '../../pipeline/publish/xlsx/workbook.ts'
import {base, filesOf, hostile, publicationOf, sample} from './publication.ts'
import {type Element, parseXml} from './xml.ts'

const bytesOf = (chunks: Iterable<Uint8Array>): Buffer => Buffer.concat([...chunks])

/** The parts of a workbook as XML, by path. */
function partsOf(bytes: Uint8Array): Map<string, Element> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, parseXml(strFromU8(part))]))
}
const children = (element: Element, name: string): Element[] => element.children.filter(child => child.name === name)
const child = (element: Element, name: string): Element => children(element, name)[0]!

interface Read {
  sheet: Element
  rows: (string | number)[][]
}

/** The sheets by name, in their order. */
function sheetsOf(bytes: Uint8Array): Map<string, Read> {
  const parts = partsOf(bytes)
  const targets = new Map(
    parts
      .get('xl/_rels/workbook.xml.rels')!
      .children.map(({attributes}) => [attributes['Id'], `xl/${attributes['Target']}`])
  )
  return new Map(
    child(parts.get('xl/workbook.xml')!, 'sheets').children.map(({attributes}) => {
      const sheet = parts.get(targets.get(attributes['r:id'])!)!
      return [attributes['name']!, {sheet, rows: child(sheet, 'sheetData').children.map(rowOf)}]
    })
  )
}

function rowOf(row: Element): (string | number)[] {
  const cells: (string | number)[] = []
  for (const cell of row.children) {
    const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(cell.attributes['r']!)!
    expect(number).toBe(row.attributes['r'])
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    while (cells.length < column) cells.push('')
    const [content] = cell.children
    expect(['is', 'v']).toContain(content!.name)
    cells.push(content!.name === 'v' ? Number(content!.text) : unescaped(child(content!, 't').text))
  }
  return cells
}

/** ST_Xstring: `_x000D_` is a carriage return. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const trimmed = (row: (string | number)[]): string[] => {
  const last = row.findLastIndex(cell => cell !== '')
  return row.slice(0, last + 1).map(String)
}

describe('data/civic-record.xlsx', () => {
  const sheets = sheetsOf(bytesOf(spreadsheetOf(sample)))
  const tables = new Map(
    [...filesOf(csv, sample)].map(([path, text]) => [
      path.slice('data/'.length, -'.csv'.length),
      parse(text) as string[][]
    ])
  )

  test('has a sheet that explains, and one for each table with just its cells', () => {
    expect([...sheets.keys()]).toEqual(['About', ...tables.keys()])
    for (const [name, rows] of tables) expect(sheets.get(name)!.rows.map(trimmed), name).toEqual(rows.map(trimmed))
  })

  test('numbers are numbers; years, dates, act numbers and formulas are text', () => {
    const row = (sheet: string, cell: string) => sheets.get(sheet)!.rows.find(cells => cells.includes(cell))!
    expect(sheets.get('observations')!.rows[1]).toContain(186)
    expect(sheets.get('claims')!.rows.some(cells => cells.includes(186))).toBe(true)
    expect(row('acts', '274/X/2003')).toContain('2003-11')
    expect(row('organizations', 'Eurocities')).toContain('1986')
    expect(row('facts', '=HYPERLINK("http://evil.example","Eurocities")')).toBeDefined()
    expect(row('sources', hostile.formula)).toBeDefined()
    for (const {sheet} of sheets.values()) expect(JSON.stringify(sheet)).not.toMatch(/"name":"(?:f|hyperlink)"/)
  })

  test('the header stays in sight, and the rows can be filtered by it', () => {
    for (const [name, {sheet, rows}] of sheets) {
      const pane = child(child(child(sheet, 'sheetViews'), 'sheetView'), 'pane')
      const filter = child(sheet, 'autoFilter')
      if (name === 'About') {
        expect([pane, filter]).toEqual([undefined, undefined])
        continue
      }
      expect(pane.attributes).toMatchObject({ySplit: '1', state: 'frozen'})
      expect(filter.attributes['ref']).toMatch(new RegExp(`^A1:[A-Z]+${rows.length}$`))
      const widths = child(sheet, 'cols').children.map(({attributes}) => Number(attributes['width']))
      expect(widths).toHaveLength(rows[0]!.length)
      for (const [column, title] of rows[0]!.entries()) expect(widths[column]).toBeGreaterThan(String(title).length)
    }
  })

  test('the first sheet says what every sheet and every column holds', () => {
    const about = sheets.get('About')!.rows
    for (const [name, rows] of tables) {
      expect(about).toContainEqual([name, rows.length - 1, expect.any(String)])
      for (const column of rows[0]!)
        expect(about).toContainEqual([name, column, expect.any(String), expect.any(String)])
    }
    expect(about.flat()).toEqual(
      expect.arrayContaining([sample.config.title, sample.config.licence, '2 of 2027-02-01'])
    )
  })
})

describe('its bytes', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  test('are the same in every time zone', () => {
    const [here, there] = ['America/St_Johns', 'Pacific/Kiritimati'].map(name => {
      process.env['TZ'] = name
      return bytesOf(spreadsheetOf(sample))
    })
    expect(here!.equals(there!)).toBe(true)
  })
})

describe('limits of Excel', () => {
  const place = (name: string, index = 0) =>
    ({id: `${base}place/${String(index).padStart(4, '0')}#id`, type: 'Place', name, evidence: {}}) as const

  test('a cell that is too long is cut, never within a character, and both it and the first sheet say so', () => {
    for (const shift of ['', 'a']) {
      const name = shift + '🏛'.repeat(LIMITS.text)
      const sheets = sheetsOf(bytesOf(spreadsheetOf(publicationOf({records: [place(name), place('Brussels', 1)]}))))
      const cell = String(sheets.get('places')!.rows[1]![1])
      const mark = ' … [cut; the whole is in data/places.csv]'
      expect(cell.length).toBeGreaterThan(LIMITS.text - 2)
      expect(cell.length).toBeLessThanOrEqual(LIMITS.text)
      expect(cell.endsWith(mark) && name.startsWith(cell.slice(0, -mark.length))).toBe(true)
      expect(cell).not.toMatch(/\p{Surrogate}/u)
      expect(sheets.get('About')!.rows.flat().join('\n')).toMatch(
        /^1 of its cells are longer than Excel holds; data\/places\.csv/m
      )
    }
  })

  test.each([
    [4, [3, 3, 1]],
    [8, [7]],
    [5, [4, 3]],
    [201, [7]]
  ])('with %i rows a sheet, more rows go on in another sheet', (limit, parts) => {
    const names = Array.from({length: 7}, (_, index) => `Place ${index}`)
    const sheets = sheetsOf(bytesOf(spreadsheetOf(publicationOf({records: names.map(place)}), limit)))
    const mine = [...sheets].filter(([name]) => name.startsWith('places'))
    expect(mine.map(([name]) => name)).toEqual(parts.map((_, index) => (index ? `places (${index + 1})` : 'places')))
    expect(mine.map(([, {rows}]) => rows.length - 1)).toEqual(parts)
    for (const [, {rows}] of mine) expect(rows[0]).toEqual(['id', 'name'])
    expect(mine.flatMap(([, {rows}]) => rows.slice(1).map(row => row[1]))).toEqual(names)
    for (const [name, {rows}] of mine) {
      expect(sheets.get('About')!.rows).toContainEqual([name, rows.length - 1, expect.any(String)])
    }
  })

  const sheet = (name: string, cell: string | number): Sheet => ({
    name,
    header: true,
    widths: [9],
    rows: [['head'], [cell]]
  })
  const cellOf = (cell: string | number) =>
    sheetsOf(bytesOf(workbook({title: 't', creator: 'c'}, [sheet('one', cell)], () => sheet('first', 'x')))).get('one')!
      .rows[1]![0]

  test('any text is read back as it was, as text', () => {
    const text = fc.oneof(fc.string({unit: 'binary', minLength: 1}), fc.stringMatching(/^[=+@_x0-9A-F-]{1,12}$/))
    fc.assert(fc.property(text, text => cellOf(text) === text))
  })

  test('a number of which Excel would drop digits is text', () => {
    expect(cellOf(999_999_999_999_999)).toBe(999_999_999_999_999)
    expect(cellOf(1_000_000_000_000_001)).toBe('1000000000000001')
  })

  test.each(['a'.repeat(32), 'a:b', 'a[1]', 'First'])('no sheet is named %s', name => {
    expect(() => bytesOf(workbook({title: 't', creator: 'c'}, [sheet(name, 1)], () => sheet('first', 'x')))).toThrow(
      /no sheet can be named/
    )
  })
})
