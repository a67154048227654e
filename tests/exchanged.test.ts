/**
 * Pages about other cities, networks, acts, dates and counts, with gold facts beside them: what is read in each is on
 * file, so that a change of a rule shows what it gains and loses. `npx vitest run -u` writes it anew.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {assemble} from '../pipeline/assemble.ts'
import {loadSource} from '../pipeline/load.ts'
import {faultsOfGraph} from '../pipeline/validate/graph.ts'
import {faultsOf} from '../pipeline/validate/schema.ts'
import {readDocument} from './documents.ts'

const folder = 'tests/corpus/exchanged'
const BASE = 'https://data.example/'
const pages = readdirSync(folder).flatMap(name => (name.endsWith('.md') ? [name.replace(/\.md$/, '')] : []))

describe.each(pages.map(name => [name]))('%s', name => {
  const {source, messages} = loadSource(`${folder}/${name}.md`, readFileSync(`${folder}/${name}.md`), ['en'])
  const extraction = readDocument(source!)
  const assembled = assemble([extraction], BASE)

  test('is read as it was', async () => {
    expect(messages).toEqual([])
    const [read] = assembled.sources
    const points = [...read!.text]
    const shown = {
      records: Object.fromEntries(
        assembled.records.flatMap(record => {
          if (record.type === 'Source') return []
          const {id, evidence: _, ...values} = JSON.parse(JSON.stringify(record).replaceAll(BASE, ''))
          return [[id, values]]
        })
      ),
      unexplained: read!.sentences.flatMap(({disposition, start, end, reason}) =>
        disposition === 'unexplained' ? [{text: points.slice(start, end).join(''), reason}] : []
      )
    }
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(`corpus/exchanged/${name}.expected.json`)
  })

  test('gives valid records', () => {
    expect([...assembled.records.flatMap(faultsOf), ...faultsOfGraph(assembled)]).toEqual([])
  })
})
