/**
 * Sheets -> an Office Open XML workbook (ECMA-376, part 1, 18: SpreadsheetML), row by row. Text is written as inline
 * strings (18.3.1.53) in cells of the format Text, so nothing is a formula, now or when somebody edits the cell.
 */
import {escapeXml} from '../xml.ts'
import {type Entry, zip} from './zip.ts'

export type SheetCell = string | number | undefined

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`, no other sheet has it. */
  name: string
  /** In characters, a number a column. */
  widths: readonly number[]
  /** The first row is a header: it stays in sight, and the rows below can be filtered by it. */
  header: boolean
  /** Rows whose text is bold, by index; all other text is wrapped where there is no header. */
  bold?: ReadonlySet<number>
  rows: Iterable<readonly SheetCell[]>
}

/** What Excel holds (Microsoft: Excel specifications and limits). */
export const LIMITS = {
  /** Of text in a cell, in UTF-16 code units. */
  text: 32_767,
  rows: 1_048_576,
  name: 31,
  /** Digits of a number; of more the last would become zeros. */
  digits: 15
} as const

/** Sheets are asked for one after another, so that `last` can tell of them; it is the first in the workbook. */
export function* workbook(
  {title, creator}: {title: string; creator: string},
  sheets: Iterable<Sheet>,
  first: () => Sheet
): Generator<Uint8Array> {
  yield* zip(parts({title, creator}, sheets, first))
}

interface Written extends Sheet {
  rowCount: number
}

function* parts(
  properties: {title: string; creator: string},
  sheets: Iterable<Sheet>,
  first: () => Sheet
): Generator<Entry> {
  const written: Written[] = []
  function* sheetPart(sheet: Sheet, number: number): Generator<Entry> {
    const taken = written.some(other => other.name.toLowerCase() === sheet.name.toLowerCase())
    if (taken || sheet.name.length > LIMITS.name || /[[\]:*?/\\]/.test(sheet.name))
      throw new Error(`no sheet can be named ${sheet.name}`)
    const one = {...sheet, rowCount: 0}
    written[number - 1] = one
    yield {path: `xl/worksheets/sheet${number}.xml`, chunks: worksheet(one)}
  }
  yield {
    path: '_rels/.rels',
    chunks: [
      relationships([
        ['officeDocument', 'xl/workbook.xml'],
        ['core', 'docProps/core.xml']
      ])
    ]
  }
  yield {path: 'docProps/core.xml', chunks: [coreProperties(properties)]}
  // By the names of the first three entries programs tell a workbook from any other archive.
  yield {path: 'xl/styles.xml', chunks: [STYLES]}
  let number = 1
  for (const sheet of sheets) yield* sheetPart(sheet, ++number)
  yield* sheetPart(first(), 1)
  yield {path: 'xl/workbook.xml', chunks: [workbookPart(written)]}
  const targets = written.map((_, index): [Relation, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`])
  yield {path: 'xl/_rels/workbook.xml.rels', chunks: [relationships([...targets, ['styles', 'styles.xml']])]}
  yield {path: '[Content_Types].xml', chunks: [contentTypes(written)]}
}

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONS = {
  officeDocument: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
  worksheet: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet',
  styles: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles',
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
} as const
type Relation = keyof typeof RELATIONS

/** Indexes into `cellXfs`. Number formats (18.8.30): 1 is `0`, 49 is Text. */
const STYLE = {text: 1, header: 2, integer: 3, wrapped: 4, bold: 5} as const
const STYLES = `${PROLOGUE}<styleSheet ${MAIN}>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF1"/><bgColor indexed="64"/></patternFill></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>\
<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** So many rows are turned into text at once. */
const BATCH = 500

/** @throws Error where a sheet has more rows than `LIMITS.rows`: whoever makes sheets parts them */
function* worksheet(sheet: Written): Generator<string> {
  const pane = sheet.header ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : ''
  const cols = sheet.widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('')
  yield `${PROLOGUE}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${cols}</cols><sheetData>`
  let batch = ''
  for (const row of sheet.rows) {
    batch += rowElement(row, sheet)
    if (++sheet.rowCount > LIMITS.rows) throw new Error(`${sheet.name} has more than ${LIMITS.rows} rows`)
    if (sheet.rowCount % BATCH === 0) {
      yield batch
      batch = ''
    }
  }
  const all = `A1:${columnName(sheet.widths.length)}${sheet.rowCount}`
  const filter = sheet.header ? `<autoFilter ref="${all}"/>` : ''
  // Excel need not mark every year and act number that looks like a number.
  yield `${batch}</sheetData>${filter}<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1" twoDigitTextYear="1"/></ignoredErrors></worksheet>`
}

function rowElement(row: readonly SheetCell[], {header, bold, rowCount: index}: Written): string {
  const style = header ? (index === 0 ? STYLE.header : STYLE.text) : bold?.has(index) ? STYLE.bold : STYLE.wrapped
  const cells = row.map((cell, column) => {
    if (cell === undefined || cell === '') return ''
    const place = `${columnName(column + 1)}${index + 1}`
    return typeof cell === 'number' && Math.abs(cell) < 10 ** LIMITS.digits
      ? `<c r="${place}" s="${STYLE.integer}"><v>${cell}</v></c>`
      : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${textOf(String(cell))}</t></is></c>`
  })
  return `<row r="${index + 1}">${cells.join('')}</row>`
}

/**
 * What XML cannot hold, and carriage returns, as `_xHHHH_` (ST_Xstring, part 1, 22.9.2.19); where a text looks like that
 * of itself, its first `_` is written so. Other control characters are character references.
 */
const textOf = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/g, mark => `_x${hex(mark).padStart(4, '0')}_`)
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replace(/[&<>\x7F-\x9F]/g, mark => `&#x${hex(mark)};`)

const hex = (mark: string): string => mark.charCodeAt(0).toString(16).toUpperCase()

/** 1 -> `A`, 28 -> `AB` */
function columnName(number: number): string {
  const rest = (number - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return number > 26 ? columnName((number - 1 - rest) / 26) + letter : letter
}

function workbookPart(sheets: readonly Written[]): string {
  const list = sheets.map(
    ({name}, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
  )
  const names = sheets.flatMap(({name, header, widths, rowCount}, index) => {
    if (!header) return []
    const sheet = escapeXml(`'${name.replaceAll("'", "''")}'`)
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!$A$1:$${columnName(widths.length)}$${rowCount}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$1</definedName>`
    ]
  })
  const defined = names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''
  return `${PROLOGUE}<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets>${defined}</workbook>`
}

const relationships = (targets: readonly [Relation, string][]): string =>
  `${PROLOGUE}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS[type]}" Target="${target}"/>`)
    .join('')}</Relationships>`

const coreProperties = ({title, creator}: {title: string; creator: string}): string =>
  `${PROLOGUE}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator></cp:coreProperties>`

function contentTypes(sheets: readonly Written[]): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const overrides = [
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`])
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  return `${PROLOGUE}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}
