import {createHash} from 'node:crypto'
import {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {accuracy} from '../../pipeline/accuracy.ts'
import {buildJson} from '../../pipeline/publish/build-json.ts'
import {checksums} from '../../pipeline/publish/checksums.ts'
import {describers, publishers} from '../../pipeline/publish/index.ts'
import {walk} from '../../pipeline/publish/position.ts'
import {records} from '../../pipeline/publish/records.ts'
import {reportJson} from '../../pipeline/publish/report-json.ts'
import {snapshots} from '../../pipeline/publish/snapshot.ts'
import {contentOf, filesOf, publicationOf, sample} from './publication.ts'

describe('every publisher', () => {
  test('has a format, and files of paths that no other has', () => {
    const paths = publishers.flatMap(publisher => [...publisher.files(sample)].map(({path}) => path))
    expect(new Set(paths).size).toBe(paths.length)
    expect(new Set([...publishers, ...describers].map(({format}) => format)).size).toBe(
      publishers.length + describers.length
    )
  })

  test.each(publishers)('$format: the same bytes twice, and files even of nothing', publisher => {
    expect(filesOf(publisher, sample)).toEqual(filesOf(publisher, sample))
    expect(() => filesOf(publisher, publicationOf())).not.toThrow()
  })
})

test('records.ndjson holds the records, one a line', () => {
  const lines = filesOf(records, sample).get('data/records.ndjson')!.split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map(line => JSON.parse(line))).toEqual([...sample.all()])
})

test('a snapshot is the text, where it may be published', () => {
  const [source] = sample.sources()
  const files = filesOf(snapshots, sample)
  expect([...files.values()]).toEqual([source!.text])
  expect([...files.keys()].map(path => sample.config.base + path)).toEqual([source!.snapshot])
  expect(
    createHash('sha256')
      .update([...files.values()][0]!)
      .digest('hex')
  ).toBe(source!.record.sha256)
})

test('report.json accounts for every sentence', () => {
  const message = new VFileMessage('Unexpected `x`, expected `y`', {place: {line: 3, column: 4}, ruleId: 'load/date'})
  message.file = 'sources/page.md'
  message.fatal = true
  message.note = 'Write y.'
  const sources = [...sample.sources()]
  const report = JSON.parse(filesOf(reportJson, {...sample, messages: [message]}).get('report.json')!)
  for (const [index, source] of sources.entries()) {
    const {sentences, unexplained} = report.sources[index]
    expect(Object.values(sentences as Record<string, number>).reduce((sum, count) => sum + count)).toBe(
      source.sentences.length
    )
    expect(unexplained).toHaveLength(sentences.unexplained)
  }
  const last = report.sources[0].unexplained.at(-1)
  expect([...sources[0]!.text].slice(last.start, last.end).join('')).toBe(
    sources[0]!.text.split('\n')[last.line - 8 - 1]
  )
  expect(report.records).toMatchObject({Act: 5, Source: 2})
  expect(report.claims.byBasis).toMatchObject({computed: 2, inferred: 2, steward: 0})
  expect(report.disagreements).toMatchObject([
    {property: 'founded', value: '1985', quotes: ['founded in 1985', 'Eurocities']}
  ])
  expect(report.accuracy).toEqual(
    accuracy.map(({rules, ...figures}) => {
      expect(Object.keys(rules).length).toBeGreaterThan(0)
      return figures
    })
  )
  expect(report.accuracy[0]).toMatchObject({what: expect.any(String), all: {recall: expect.any(Number)}})
  expect(report.messages).toEqual([
    {
      path: 'sources/page.md',
      line: 3,
      column: 4,
      severity: 'error',
      rule: 'load/date',
      reason: 'Unexpected `x`, expected `y`',
      next: 'Write y.'
    }
  ])
})

test('build.json is the receipt', () => {
  const receipt = JSON.parse(filesOf(buildJson, sample).get('build.json')!)
  expect(receipt).toMatchObject({tool: {name: 'civic-record', version: '0.1.0'}, release: 2, rules: sample.rules})
  expect(receipt.counts).toEqual({sources: 2, records: [...sample.all()].length, claims: [...sample.claims()].length})
  const sums = [
    ...receipt.schemas.map(({sha256}: {sha256: string}) => sha256),
    ...receipt.sources.map(({text_sha256}: {text_sha256: string}) => text_sha256)
  ]
  for (const sum of sums) expect(sum).toMatch(/^[0-9a-f]{64}$/)
})

test('SHA256SUMS is what sha256sum reads, sorted by path', () => {
  const receipt = (path: string) => ({path, mediaType: 'text/plain', bytes: 1, sha256: 'ab'.repeat(32)})
  const [file] = checksums.files(sample, [receipt('b'), receipt('B'), receipt('a/ł')])
  expect(contentOf(file!)).toBe(['B', 'a/ł', 'b'].map(path => `${'ab'.repeat(32)}  ${path}\n`).join(''))
})

test('a place is found by code points', () => {
  const positionOf = walk('🏙a\nb')
  expect([0, 1, 2, 3, 9].map(positionOf)).toEqual([
    {unit: 0, line: 1, column: 1},
    {unit: 2, line: 1, column: 2},
    {unit: 3, line: 1, column: 3},
    {unit: 4, line: 2, column: 1},
    {unit: 5, line: 2, column: 2}
  ])
})
