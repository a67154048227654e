import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type AnyRecord, recordTypes} from '../../pipeline/generated/records.ts'
import {models} from '../../pipeline/model.ts'
import {csv} from '../../pipeline/publish/csv.ts'
import {csvw} from '../../pipeline/publish/csvw.ts'
import {base, filesOf, hostile, publicationOf, sample} from './publication.ts'

type Row = Record<string, string>

const files = filesOf(csv, sample)
const rowsOf = (name: string): Row[] => parse(files.get(`data/${name}.csv`)!, {columns: true, record_delimiter: '\r\n'})

/** The record that a row, and the link tables, hold. */
function recordOf(type: AnyRecord['type'], row: Row): object {
  const record: Record<string, unknown> = {id: row['id'], type}
  for (const field of models[type].fields) {
    const cell = row[field.column]
    if (cell === undefined) {
      const links = rowsOf(`${type.toLowerCase()}_${field.column}`).filter(
        link => link[type.toLowerCase()] === row['id']
      )
      if (links.length > 0) record[field.name] = links.map(link => link[field.column])
    } else if (cell !== '') {
      const values = field.many ? cell.split('|') : [field.kind === 'integer' ? Number(cell) : cell]
      record[field.name] = field.name === 'purposes' ? values.map(text => ({text})) : field.many ? values : values[0]
    }
  }
  return record
}

test('line ends of any kind within a cell are quoted, for readers that take any for the end of a row', () => {
  for (const [path, text] of files) {
    // What stands outside quotation marks has no line end but CRLF.
    expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/)
  }
  expect(files.get('data/quotes.csv')).toMatch(/"[^"]*[^\r]\n/)
})

describe('data/<table>.csv', () => {
  test.each(recordTypes)('%s can be read back', type => {
    const records = [...sample.records(type)].map(record => {
      const {evidence, ...fields} = {evidence: undefined, ...record}
      return fields
    })
    expect(rowsOf(models[type].table).map(row => recordOf(type, row))).toEqual(records)
  })

  test('lines end in CRLF, there is no byte order mark, and every table has a header', () => {
    for (const content of [...files.values(), ...filesOf(csv, publicationOf()).values()]) {
      expect(content).toMatch(/^[a-z]/)
      expect(content.endsWith('\r\n')).toBe(true)
    }
  })

  test('of the columns of a date one is filled, and it can be sorted by', () => {
    const [associate, full] = rowsOf('memberships')
    expect(associate).toMatchObject({
      from: '2003-11-26',
      from_year: '',
      from_month: '',
      from_date: '2003-11-26',
      from_earliest: '2003-11-26',
      from_latest: '2003-11-26'
    })
    expect(full).toMatchObject({
      from: '2004-02',
      from_year: '',
      from_month: '2004-02',
      from_date: '',
      from_earliest: '2004-02-01',
      from_latest: '2004-02-29'
    })
    expect(rowsOf('organizations')[0]).toMatchObject({
      founded: '1986',
      founded_year: '1986',
      founded_earliest: '1986-01-01',
      founded_latest: '1986-12-31'
    })
  })

  test('what might be taken for a comment or be trimmed is quoted', () => {
    expect(files.get('data/facts.csv')).toContain('\r\n"#Lublin",Place,name,"#Lublin",')
  })

  test('facts are the preferred values, in words', () => {
    const facts = rowsOf('facts')
    expect(facts).toHaveLength([...sample.claims()].filter(({rank}) => rank === 'preferred').length)
    const types = facts.map(({type}) => recordTypes.indexOf(type as AnyRecord['type']))
    expect(types).toEqual(types.toSorted((a, b) => a - b))
    const member = facts.find(({type, property}) => type === 'Membership' && property === 'member')
    expect(member).toMatchObject({
      subject: 'Lublin in Eurocities (associate)',
      value: 'Lublin',
      basis: 'stated',
      quote: 'Eurocities was established in 1986.',
      source: hostile.script,
      act: 'Resolution of City Branding of Eurocities (2003-11-26)',
      record: `${base}membership/eurocities/lublin/associate#id`
    })
    expect(member!['link']).toMatch(
      /^https:\/\/lublin\.example\/en\/eurocities\/\?a=b&c=%C5%82#top:~:text=Eurocities%20was/
    )
    const from = facts.find(({property}) => property === 'from')!
    expect(from['quote']!.split(' … ')).toHaveLength(2 + 1)
    expect(from['link']!.split('text=')).toHaveLength(3 + 1)
  })

  test('a claim has one typed value', () => {
    const kinds = ['value_iri', 'value_text', 'value_integer', 'value_year', 'value_month', 'value_date']
    const claims = rowsOf('claims')
    for (const claim of claims) expect(kinds.filter(kind => claim[kind] !== '')).toHaveLength(1)
    for (const kind of kinds) expect(claims.some(claim => claim[kind] !== '')).toBe(true)
  })

  test('sentences have their words where the text may be published', () => {
    const sentences = rowsOf('sentences')
    expect(sentences[0]).toMatchObject({text: '🏙 Eurocities was established in 1986.', start: '0', end: '37'})
    expect(sentences.at(-2)!['text']).toBe('Nobody knows what this sentence means – Lublin.')
    expect(sentences.at(-1)).toMatchObject({source: `${base}source/resolution/#id`, text: ''})
  })
})

describe('any name', () => {
  const place = (name: string, index = 0) =>
    ({id: `${base}place/${String(index).padStart(4, '0')}#id`, type: 'Place', name, evidence: {}}) as const
  const namesOf = (names: string[]) => {
    const publication = publicationOf({records: names.map(place)})
    const rows: Row[] = parse(filesOf(csv, publication).get('data/places.csv')!, {columns: true})
    return rows.map(({name}) => name)
  }

  test('is read back as it was', () => {
    const name = fc.string({unit: 'binary', minLength: 1})
    fc.assert(fc.property(name, name => JSON.stringify(namesOf([name])) === JSON.stringify([name])))
  })

  test('and so are many', () => {
    const names = Array.from({length: 2345}, (_, index) => `Place ${index}`)
    expect(namesOf(names)).toEqual(names)
  })
})

describe('CSVW metadata', () => {
  test('every table and every column is described, with absolute IRIs', () => {
    const metadata = filesOf(csvw, sample)
    expect([...metadata.keys()]).toEqual([...files.keys()].map(path => `${path}-metadata.json`))
    for (const content of metadata.values()) {
      const {url, tableSchema} = JSON.parse(content)
      const header = files.get(`data/${url}`)!.split('\r\n', 1)[0]
      const {columns} = tableSchema
      expect(
        columns
          .filter((column: Row) => !column['virtual'])
          .map(({name}: Row) => name)
          .join()
      ).toBe(header)
      for (const column of columns) {
        expect(column['propertyUrl'] ?? 'http://').toMatch(/^http:|^https:/)
        if (!column.virtual) expect(column['dc:description']).toBeTruthy()
      }
    }
  })
})
