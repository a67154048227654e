/** The change stream: its form, and that what was released stays as it was. tests/long-history.test.ts follows it. */
import {describe, expect, test} from 'vitest'
import {prepare} from '../../pipeline/build.ts'
import {ldes} from '../../pipeline/publish/ldes.ts'
import {changesSince, writeRelease} from '../../pipeline/release.ts'
import type {Change} from '../../pipeline/types.ts'
import {BASE, folder} from '../folders.ts'
import {dataSet, follow} from './follower.ts'
import {base, filesOf, hostile, publicationOf, sample} from './publication.ts'

const change = (number: number, index: number): Change => ({
  ...sample.releases[0]!.changes[0]!,
  change: `change/${number}/place/p${index}#id`,
  id: `place/p${index}#id`,
  description: hostile.script + hostile.control + hostile.lines,
  triples: [
    [`place/p${index}#id`, 'ns#effect', {iri: 'scheme/effect/x'}],
    [
      `place/p${index}#id`,
      'http://x.example/#p',
      {value: `${hostile.lines}${hostile.astral}"\\`, datatype: 'http://www.w3.org/2001/XMLSchema#string'}
    ]
  ]
})

describe('the stream', () => {
  test('without a release is a root without pages', () => {
    const pages = filesOf(ldes, publicationOf())
    expect([...pages.keys()]).toEqual(['ldes/index.trig'])
    expect(follow(pages, base).members.size).toBe(0)
  })

  test('has a page for each release, several for a large one, and every member once', () => {
    const releases = [
      {number: 1, date: '2026-11-22', changes: [change(1, 0)]},
      {number: 2, date: '2026-11-22', changes: Array.from({length: 1001}, (_, index) => change(2, index + 1))}
    ]
    const pages = filesOf(ldes, publicationOf({releases}))
    expect([...pages.keys()]).toEqual([
      'ldes/index.trig',
      'ldes/release-1.trig',
      'ldes/release-2.trig',
      'ldes/release-2-2.trig',
      'ldes/release-2-3.trig'
    ])
    const follower = follow(pages, base)
    expect(follower.members.size).toBe(1002)
    expect(follower.triples()).toContain(
      JSON.stringify([`${base}place/p7#id`, `${base}ns#effect`, `${base}scheme/effect/x`, 'NamedNode'])
    )
    expect(follower.triples().some(line => line.includes('𝓛𝓾𝓫𝓵𝓲𝓷'))).toBe(true)
    // Those of one release do not change when another comes.
    const before = filesOf(ldes, publicationOf({releases: releases.slice(0, 1)}))
    expect(pages.get('ldes/release-1.trig')).toBe(before.get('ldes/release-1.trig'))
  })

  test('says that a page is closed, and which activities create, update and delete', () => {
    const pages = filesOf(ldes, sample)
    expect(pages.get('ldes/release-2.trig')).toContain('ldes:immutable "true"^^xsd:boolean')
    for (const activity of ['Create', 'Update', 'Delete'])
      expect(pages.get('ldes/index.trig')).toContain(`ldes:version${activity}Object as:${activity}`)
  })
})

test('what was released by other schemas stays as it was, and is told anew', () => {
  const effects = folder({'a.md': 'The City of Hartwell has been a full member of Polaris since 2001.'})
  const release = () => {
    const prepared = prepare({sources: '/s'}, effects)
    const result = changesSince(prepared.publication!, prepared)
    writeRelease('/s', '2026-02-01', result, prepared, effects)
    return result.changes
  }
  release()
  // By the schemas of then a record said more.
  const path = '/s/releases/1.ndjson'
  const lines = effects
    .files()
    [path]!.split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  const [, first] = lines
  first.triples.push([first.id, 'ns#former', {iri: 'scheme/former/x'}])
  effects.write(path, [lines.map(line => `${JSON.stringify(line)}\n`).join('')])
  expect(release().map(({kind, id}) => `${kind} ${id}`)).toEqual([`changed ${first.id}`])
  const {publication} = prepare({sources: '/s'}, effects)
  const pages = filesOf(ldes, publication!)
  expect(pages.get('ldes/release-1.trig')).toContain('ns#former')
  expect(follow(pages, BASE).triples()).toEqual(dataSet(publication!))
})
