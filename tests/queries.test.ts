/** The queries of docs/queries.md give what the page shows: run by Oxigraph over what is published. */
import {readdirSync, readFileSync} from 'node:fs'
import {Store} from 'oxigraph'
import {beforeAll, describe, expect, test} from 'vitest'

const page = readFileSync('docs/queries.md', 'utf8')

/** A query under its heading, and the rows of the table below it. */
interface Example {
  heading: string
  query: string
  header: string[]
  rows: string[][]
}

const EXAMPLE = /^## ([^\n]+)\n(?:(?!^## ).)*?```sparql\n(.*?)```\n\n((?:\|[^\n]*\n)+)/gms

const examples: Example[] = [...page.matchAll(EXAMPLE)].map(([, heading, query, table]) => {
  const [header, , ...rows] = table!
    .trimEnd()
    .split('\n')
    .map(line =>
      line
        .slice(1, -1)
        .split('|')
        .map(cell => cell.trim())
    )
  return {heading: heading!, query: query!, header: header!, rows}
})

const store = new Store()

beforeAll(() => {
  const load = (path: string, format: string) => store.load(readFileSync(path, 'utf8'), {format})
  load('dist/data/dataset.ttl', 'text/turtle')
  for (const name of readdirSync('dist/provenance'))
    if (name.endsWith('.nq')) load(`dist/provenance/${name}`, 'application/n-quads')
})

test('every query of the page is one', () => {
  expect(examples.length).toBeGreaterThan(5)
  expect(examples).toHaveLength(page.split('```sparql').length - 1)
})

describe('asked, the graph says', () => {
  test.each(examples.map(example => [example.heading, example] as const))('%s', (_, {query, header, rows}) => {
    const found = store.query(query) as Map<string, {value: string}>[]
    expect(found.map(binding => header.map(name => binding.get(name)?.value ?? ''))).toEqual(rows)
  })
})
