/** The perturbation itself: readers that cheat, one in each way, are caught; honest ones are not. */
import {describe, expect, test} from 'vitest'
import {assemble} from '../pipeline/assemble.ts'
import {PLACEHOLDER_BASE} from '../pipeline/load.ts'
import {
  altered,
  type Perturbed,
  perturb,
  perturbedJson,
  perturbedText,
  type Reader,
  shortfallsOf
} from '../pipeline/perturb.ts'
import type {Basis, Claim, PublishedSentence} from '../pipeline/types.ts'
import {documentOf, readDocument} from './documents.ts'

/** A claim of the words from `start`, in code points. */
const claimOf = (text: string, value: string, words: string, more: Partial<Claim> = {}): Claim => {
  const at = text.indexOf(words)
  const start = [...text.slice(0, at)].length
  return {
    id: '',
    record: `${PLACEHOLDER_BASE}organization/x#id`,
    property: 'founded',
    value,
    basis: 'stated' as Basis,
    rule: 'xx/founded',
    rank: 'preferred',
    source: '',
    quotes: [{id: '', start, end: start + [...words].length, exact: words, prefix: '', suffix: ''}],
    ...more
  }
}
const sentenceOf = (text: string, disposition: PublishedSentence['disposition'], index = 0): PublishedSentence => ({
  index,
  start: 0,
  end: [...text].length,
  disposition
})

/** A reader of texts; what it gives is all that is read. */
const reader =
  (read: (text: string) => {claims: Claim[]; sentences?: PublishedSentence[]}): Reader =>
  ({text}) => {
    const {claims, sentences = []} = read(text)
    return {claims, sources: [{sentences} as never]}
  }
const fallen = ({claims, computed, furniture}: Perturbed) =>
  [claims, computed, furniture].map(({tried, fellShort}) => `${fellShort.length}/${tried}`).join(' ')

describe('altered words', () => {
  test.each([
    ['1 May 2004', '8 Qqq 9771'],
    ['Quay q, Ęść Ⅻ ½ 𝐀', 'Xqqq x, Qqq 7 7 Q'],
    ['**274 / X / 2003** r.', '**941 / Q / 9770** q.']
  ])('%s -> %s: other letters and digits, as many code points', (words, wanted) => {
    expect(altered(words)).toBe(wanted)
    expect([...altered(words)]).toHaveLength([...words].length)
  })
})

describe('claims', () => {
  const text = 'Founded 😀 in 1999.'

  test('of an honest reader go with their words', () => {
    const read = reader(text => ({claims: [claimOf(text, /\d+/.exec(text)![0], /\d+/.exec(text)![0])]}))
    expect(fallen(perturb(documentOf(text), read))).toBe('0/1 0/0 0/0')
    const gone = reader(text => ({claims: text.includes('1999') ? [claimOf(text, '1999', '1999')] : []}))
    expect(fallen(perturb(documentOf(text), gone))).toBe('0/1 0/0 0/0')
  })

  test('that stand without the words they quote fall short', () => {
    const read = reader(text => ({claims: [claimOf(text, '1999', /\d+/.exec(text)![0])]}))
    const result = perturb(documentOf(text), read)
    expect(fallen(result)).toBe('1/1 0/0 0/0')
    expect(
      shortfallsOf(result).map(({line, column, reason, ruleId, fatal}) => [line, column, reason, ruleId, fatal])
    ).toEqual([
      [
        1,
        15,
        expect.stringMatching(
          /^Unexpected .*founded = 1999 \(xx\/founded: “1999”\) when these words are altered, expected /
        ),
        'perturb/claim',
        false
      ]
    ])
  })

  test('that quote some of the altered words still, or a stretch that touches them, fall short', () => {
    const whole = claimOf(text, 'yes', 'in 1999')
    const read = reader(text => ({claims: [text.includes('1999') ? whole : claimOf(text, 'yes', 'qq')]}))
    expect(fallen(perturb(documentOf(text), read))).toBe('1/1 0/0 0/0')
  })

  test('that another place states too do not', () => {
    const twice = '1999. Again: 1999.'
    const read = reader(text => ({
      claims: [...text.matchAll(/1999/g)].map(({index}) => ({
        ...claimOf(text, '1999', '1999'),
        quotes: [{id: '', start: index, end: index + 4, exact: '1999', prefix: '', suffix: ''}]
      }))
    }))
    expect(fallen(perturb(documentOf(twice), read))).toBe('0/2 0/0 0/0')
  })

  test('of another subject are other claims', () => {
    const read = reader(text => ({
      claims: [claimOf(text, 'network', /\d+/.exec(text)![0], {record: `${PLACEHOLDER_BASE}${/\d+/.exec(text)![0]}`})]
    }))
    expect(fallen(perturb(documentOf(text), read))).toBe('0/1 0/0 0/0')
  })

  test('that are computed are counted apart, without a warning', () => {
    const read = reader(text => ({claims: [claimOf(text, 'exact', /\d+/.exec(text)![0], {basis: 'computed'})]}))
    const result = perturb(documentOf(text), read)
    expect(fallen(result)).toBe('0/0 1/1 0/0')
    expect(shortfallsOf(result)).toEqual([])
  })

  test('with the same words are tried by one reading', () => {
    let readings = 0
    const told: string[] = []
    const read = reader(text => {
      readings++
      const year = /\d+/.exec(text)![0]
      return {claims: [claimOf(text, year, year), claimOf(text, `${year}!`, year, {property: 'from'})]}
    })
    perturb(documentOf(text), read, (done, all) => told.push(`${done}/${all}`))
    expect([readings, told]).toEqual([2, ['1/1']])
  })
})

describe('furniture', () => {
  const text = 'Share this page'
  const furniture = (claims: (text: string) => Claim[]) =>
    perturb(
      documentOf(text),
      reader(text => ({claims: claims(text), sentences: [sentenceOf(text, 'boilerplate')]}))
    )

  test('is replaced by as many letters, by none, and by more', () => {
    const texts: string[] = []
    const read = (text: string) => {
      texts.push(text)
      return []
    }
    expect(fallen(furniture(read))).toBe('0/0 0/0 0/3')
    expect(texts.slice(0, 3)).toEqual([text, 'Qqqqq qqqq qqqq', ''])
    expect(texts[3]!.length).toBeGreaterThan(200)
  })

  test('that a claim depends on falls short, whichever way', () => {
    const goes = furniture(text => (text.includes('Share') ? [claimOf(text, 'x', 'Share')] : []))
    expect(fallen(goes)).toBe('0/1 0/0 3/3')
    const comes = furniture(text => (text.length > 20 ? [claimOf(text, 'x', 'Lorem')] : []))
    expect(fallen(comes)).toBe('0/0 0/0 1/3')
    expect(comes.furniture.fellShort[0]).toMatchObject({went: [], came: [{value: 'x'}]})
    expect([...shortfallsOf(goes), ...shortfallsOf(comes)].map(({reason, ruleId}) => [reason, ruleId])).toEqual([
      [
        expect.stringMatching(/^Unexpected loss of .* is replaced by 15 other characters, expected /),
        'perturb/furniture'
      ],
      [expect.stringMatching(/ is replaced by nothing, /), 'perturb/furniture'],
      [expect.stringMatching(/ is replaced by \d+ other characters, /), 'perturb/furniture'],
      [
        expect.stringMatching(/^Unexpected organization\/x.* is replaced by \d+ other characters, /),
        'perturb/furniture'
      ]
    ])
  })

  test('in numbers: the same claim twice is not the same as once', () => {
    const result = furniture(text => Array(text.length ? 1 : 2).fill({...claimOf('y', 'x', 'y'), basis: 'computed'}))
    expect(fallen(result)).toBe('0/0 1/1 1/3')
  })
})

describe('a document', () => {
  const text =
    'We also use analytics cookies.\n\nThe City of Hartwell has been a full member of the Network of Northern Towns since 2011.\n'
  const result = perturb(documentOf(text), source => assemble([readDocument(source)], PLACEHOLDER_BASE))
  const nothing: Perturbed = {...result, claims: {tried: 0, fellShort: []}}

  test('that is read by the rules: every claim goes with its words, none with furniture', () => {
    expect(result.claims.tried).toBeGreaterThan(5)
    expect(result.claims.fellShort).toEqual([])
    expect(result.furniture).toEqual({tried: 3, fellShort: []})
  })

  test('as text', () => {
    const lines = perturbedText([result, nothing]).split('\n')
    const {tried} = result.claims
    expect(lines).toHaveLength(5)
    expect(lines[1]).toMatch(new RegExp(`^ +${tried}/${tried} 100.0 % .* 3/3 100.0 %  page.md$`))
    expect(lines[2]).toMatch(/^ +0\/0 {9}.*page\.md$/)
    expect(lines[3]).toMatch(/ {2}all of 2$/)
  })

  test('as JSON: rates where something was tried, and what fell short with its place and words', () => {
    const short = claimOf(text, '2011', '2011')
    const shown = JSON.parse(perturbedJson([{...result, claims: {tried: 4, fellShort: [short]}}, nothing]))
    expect(shown.claims).toEqual({tried: 4, fellShort: 1, rate: 0.75})
    expect(shown.documents[1].claims).toEqual({tried: 0, fellShort: []})
    expect(shown.documents[0].claims.fellShort).toEqual([
      {
        line: 3,
        column: 84,
        record: short.record,
        property: 'founded',
        value: '2011',
        basis: 'stated',
        rule: 'xx/founded',
        quotes: [{start: 115, end: 119, exact: '2011'}]
      }
    ])
  })
})
