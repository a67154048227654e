/** The history: what a release appends, what it keeps, and what is left of one that was interrupted. */
import {describe, expect, test} from 'vitest'
import {prepare} from '../pipeline/build.ts'
import {readHistory} from '../pipeline/history.ts'
import {isError} from '../pipeline/messages.ts'
import {snapshots} from '../pipeline/publish/snapshot.ts'
import {changesSince, writeRelease} from '../pipeline/release.ts'
import {Killed, type MemoryEffects, memoryEffects} from './memory-effects.ts'
import {filesOf} from './publish/publication.ts'

const config = (base = 'https://data.hartwell.example/') => `title: Hartwell
description: Its memberships
publisher: City of Hartwell
base: ${base}
licence: https://creativecommons.org/publicdomain/zero/1.0/
contact: data@hartwell.example
language: en
`
const page = (text: string, url = 'https://hartwell.example/') => `---
title: A page
url: ${url}
publisher: City of Hartwell
language: en
retrieved: 2026-01-31
kind: page
---
${text}
`
const since = (...years: string[]) =>
  page(years.map(year => `The City of Hartwell has been a full member of Northern Towns since ${year}.`).join('\n'))
const undated = page('The City of Hartwell is a full member of Northern Towns.')

const sourcesOf = (files: Record<string, string>) =>
  memoryEffects({
    '/s/publication.yaml': config(),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`/s/${name}`, text]))
  })

/** @returns what the release appends, as `kind id`; nothing is written where that is nothing */
function release(effects: MemoryEffects, date = '2026-02-01'): string[] {
  const prepared = prepare({sources: '/s'}, effects)
  if (!prepared.publication) throw new Error(prepared.messages.map(String).join('\n'))
  const result = changesSince(prepared.publication, prepared)
  if (result.changes.length) writeRelease('/s', date, result, prepared, effects)
  return result.changes.map(({kind, id}) => `${kind} ${id}`)
}

const linesOf = (effects: MemoryEffects, path: string) =>
  effects
    .files()
    [path]!.split('\n')
    .flatMap(line => (line ? [JSON.parse(line)] : []))
const ledgerOf = (effects: MemoryEffects) => linesOf(effects, '/s/ids.ndjson')
const put = (effects: MemoryEffects, name: string, text: string) => effects.write(`/s/${name}`, [text])

const FULL = 'membership/northern-towns/hartwell/full'

describe('a release', () => {
  test('appends what is new, and the second time nothing', () => {
    const effects = sourcesOf({'page.md': since('2011')})
    const appended = release(effects)
    expect(appended).toContain(`added ${FULL}#id`)
    expect(appended).toContain('added source/page/#id')
    const [head, ...changes] = linesOf(effects, '/s/releases/1.ndjson')
    expect(head).toEqual({release: 1, date: '2026-02-01'})
    expect(changes.map(({kind, id}) => `${kind} ${id}`)).toEqual(appended)
    const before = effects.files()
    expect(release(effects, '2026-03-01')).toEqual([])
    expect(effects.files()).toEqual(before)
  })

  test('keeps the ledger sorted, a line for each identifier', () => {
    const effects = sourcesOf({'zz.md': since('2011')})
    release(effects)
    put(effects, 'aa.md', page('The City of Hartwell has been a full member of Eurocities since 1999.'))
    release(effects)
    const ids = ledgerOf(effects).map(({id}) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(new Set(ledgerOf(effects).map(each => each.release))).toEqual(new Set([1, 2]))
  })

  test('tells what changed by the same IRI, and what is gone', () => {
    const effects = sourcesOf({'page.md': undated, 'other.md': page('Nothing is said here.')})
    release(effects)
    put(effects, 'page.md', since('2011'))
    effects.remove('/s/other.md')
    const {messages, publication} = prepare({sources: '/s'}, effects)
    expect(messages.map(({ruleId, fatal}) => `${fatal} ${ruleId}`)).toContain('true ledger/vanished')
    expect(publication).toBeUndefined()
    put(effects, 'identities.yaml', '- retired: source/other/\n  reason: it was a draft\n')
    expect(release(effects)).toEqual([`changed ${FULL}#id`, 'changed source/page/#id', 'withdrawn source/other/#id'])
    expect(linesOf(effects, '/s/releases/2.ndjson').at(-1)).not.toHaveProperty('record')
    expect(ledgerOf(effects)).toContainEqual({id: 'source/other/#id', type: 'Source', release: 1})
    expect(release(effects)).toEqual([])
  })

  test('holds no IRI of the base: another base changes nothing, and addresses below it stay whole', () => {
    const effects = sourcesOf({
      'page.md': page(
        'The City of Hartwell has been a full member of Northern Towns since 2011.',
        `https://data.hartwell.example/page`
      )
    })
    release(effects)
    for (const [path, text] of Object.entries(effects.files()))
      if (path.endsWith('.ndjson'))
        expect(text.replace(/"(?:url|iri)":"https:\/\/data\.hartwell\.example\/page"/g, '')).not.toContain(
          'data.hartwell.example'
        )
    put(effects, 'publication.yaml', config('https://hartwell.example/open/'))
    expect(release(effects)).toEqual([])
  })

  test('finds no change in another order of keys', () => {
    const effects = sourcesOf({'page.md': since('2011')})
    release(effects)
    const [head, ...changes] = linesOf(effects, '/s/releases/1.ndjson')
    for (const change of changes) change.record = Object.fromEntries(Object.entries(change.record).reverse())
    put(effects, 'releases/1.ndjson', [head, ...changes].map(line => JSON.stringify(line)).join('\n'))
    expect(release(effects)).toEqual([])
  })
})

describe('what stood there before', () => {
  const licensed = (text: string) => text.replace('kind: page', 'kind: page\ntext_licence: free')

  test('is on file: the text of each release that may be published, as it was', () => {
    const effects = sourcesOf({'page.md': licensed(since('2011')), 'closed.md': since('1999')})
    const [, first] = [release(effects), prepare({sources: '/s'}, effects).publication!]
    const path = [...first.sources()].find(({slug}) => slug === 'page')!.snapshot.slice(first.config.base.length)
    put(effects, 'page.md', licensed(since('2012')))
    release(effects, '2026-03-01')
    const archive = Object.entries(effects.files()).filter(([name]) => name.startsWith('/s/snapshots/'))
    expect(archive.map(([name]) => name.replace(/[0-9a-f]{12}/, '…'))).toEqual([
      '/s/snapshots/page/….txt',
      '/s/snapshots/page/….txt'
    ])
    const files = filesOf(snapshots, prepare({sources: '/s'}, effects).publication!)
    expect([...files.keys()].sort()).toEqual(archive.map(([name]) => name.replace('/s/snapshots/', 'source/')))
    expect(files.get(path)).toBe([...first.sources()].find(({slug}) => slug === 'page')!.text)
  })

  test.each([
    ['other words', 'snapshots/page/0123456789ab.txt'],
    ['a folder that is no slug', 'snapshots/Pa ge/e3b0c44298fc.txt']
  ])('is an error with %s', (_, name) => {
    const {messages} = prepare({sources: '/s'}, sourcesOf({'page.md': undated, [name]: ''}))
    expect(messages.filter(isError).map(({file, ruleId}) => `${file} ${ruleId}`)).toEqual([
      `/s/${name} history/snapshot`
    ])
  })

  test('leaves a tombstone, also before the release that withdraws it', () => {
    const effects = sourcesOf({'page.md': undated, 'other.md': page('Nothing is said here.')})
    release(effects)
    effects.remove('/s/other.md')
    put(effects, 'identities.yaml', '- retired: source/other/\n  reason: it was a draft\n')
    const tombstone = {id: 'source/other/#id', type: 'Source', reason: 'it was a draft'}
    expect(prepare({sources: '/s'}, effects).publication!.tombstones).toEqual([tombstone])
    release(effects, '2026-03-01')
    const withdrawn = {...tombstone, release: 2, date: '2026-03-01'}
    expect(prepare({sources: '/s'}, effects).publication!.tombstones).toEqual([withdrawn])
    effects.remove('/s/identities.yaml')
    expect(prepare({sources: '/s'}, effects).publication!.tombstones).toEqual([withdrawn])
    put(effects, 'other.md', page('Nothing is said here.'))
    release(effects, '2026-04-01')
    expect(prepare({sources: '/s'}, effects).publication!.tombstones).toEqual([])
  })
})

describe('an IRI names for good what it named first', () => {
  const faultsOf = (effects: MemoryEffects) =>
    prepare({sources: '/s'}, effects).messages.flatMap(({fatal, ruleId, reason}) =>
      fatal ? [`${ruleId} ${reason}`] : []
    )

  test('a key that differs is an error, unless the steward says that it is the same thing', () => {
    const effects = sourcesOf({'page.md': since('2011')})
    release(effects)
    put(effects, 'page.md', since('2012'))
    expect(faultsOf(effects)).toEqual([
      `ledger/meaning Unexpected meaning of ${FULL}#id: “2012”, expected “2011”, which it has named since release 1`
    ])
    put(effects, 'identities.yaml', `- kept: ${FULL}\n  reason: the year was misprinted\n`)
    expect(release(effects)).toContain(`changed ${FULL}#id`)
    // What was decided is on record, and does no harm there.
    expect(faultsOf(effects)).toEqual([])
    put(effects, 'identities.yaml', '')
    expect(faultsOf(effects)).toEqual([])
  })

  test('a key may become more exact, and less', () => {
    const effects = sourcesOf({'page.md': since('2011')})
    release(effects)
    for (const text of [since('May 2011'), since('2011'), undated, since('2011')]) {
      put(effects, 'page.md', text)
      expect(faultsOf(effects)).toEqual([])
    }
  })

  test('what was withdrawn may come back as itself, and as nothing else', () => {
    const effects = sourcesOf({'page.md': since('2011'), 'other.md': page('Nothing is said.')})
    release(effects)
    effects.remove('/s/other.md')
    put(effects, 'identities.yaml', '- retired: source/other/\n  reason: it was a draft\n')
    release(effects)
    put(effects, 'identities.yaml', '')
    put(effects, 'other.md', page('Something is said.'))
    expect(faultsOf(effects)).toEqual([])
    put(effects, 'other.md', page('Nothing is said.').replace('A page', 'Another page'))
    expect(faultsOf(effects)).toEqual([
      'ledger/reused Unexpected meaning of source/other/#id: “Another page”, expected “A page”, which it named until it was withdrawn'
    ])
    put(effects, 'identities.yaml', '- kept: source/other/\n  reason: it has a new title\n')
    expect(faultsOf(effects)).toEqual([])
  })

  test('of another type it is another thing', () => {
    const effects = sourcesOf({'page.md': since('2011')})
    release(effects)
    const path = '/s/releases/1.ndjson'
    for (const file of [path, '/s/ids.ndjson'])
      effects.write(file, [effects.files()[file]!.replaceAll('"type":"Source"', '"type":"Act"')])
    expect(faultsOf(effects)).toEqual([
      'ledger/meaning Unexpected meaning of source/page/#id: Source, expected Act, which it has named since release 1'
    ])
  })

  test('what a steward keeps must have been published', () => {
    const effects = sourcesOf({'page.md': since('2011'), 'identities.yaml': '- kept: [place/x, Y]\n  reason: z\n'})
    expect(faultsOf(effects).map(fault => fault.split(' ')[0])).toEqual(['identities/missing', 'identities/missing'])
  })
})

describe('too many records at once', () => {
  const cities = ['Ambridge', 'Borchester', 'Casterbridge', 'Dunmere', 'Emmerdale', 'Felpersham', 'Holby', 'Lymewick']
  const member = (city: string) => page(`The City of ${city} has been a full member of Northern Towns since 2011.`)
  const files = Object.fromEntries(cities.map(city => [`${city.toLowerCase()}.md`, member(city)]))

  /** After a release the sources of some cities go, with a word of the steward for each record. */
  function without(gone: readonly string[], more = '') {
    const effects = sourcesOf(files)
    release(effects)
    for (const city of gone) effects.remove(`/s/${city}.md`)
    const paths = gone.flatMap(city => [
      `source/${city}/`,
      `organization/${city}`,
      `membership/northern-towns/${city}/full`
    ])
    put(effects, 'identities.yaml', `- retired: [${paths.join(', ')}]\n  reason: it left\n${more}`)
    return prepare({sources: '/s'}, effects)
  }
  const slugs = cities.map(city => city.toLowerCase())

  test('do not go without a word of their own, on record with the release', () => {
    expect(without(slugs.slice(0, 3)).messages).toEqual([])
    const {messages, publication} = without(slugs.slice(0, 4))
    expect(messages.map(({ruleId, reason}) => `${ruleId} ${reason}`)).toEqual([
      'ledger/share Unexpected absence of 12 of 25 records of release 1, expected at most 10 to go at once'
    ])
    expect(publication).toBeUndefined()
    const allowed = (count: number, number: number) =>
      without(slugs.slice(0, 4), `- withdrawals: ${count}\n  release: ${number}\n  reason: they left\n`).messages.length
    expect([allowed(12, 2), allowed(11, 2), allowed(12, 3)]).toEqual([0, 1, 1])
  })
})

describe('a number, once allotted, stays', () => {
  /** Each step: the page, and the memberships with the year each began, after a release. */
  test.each([
    [
      'when an earlier phase turns up, and the first is withdrawn',
      [since('2011'), {'': '2011'}],
      [since('2011', '1999'), {'': '2011', '/2': '1999'}],
      [since('1999'), {'/2': '1999'}, `- retired: ${FULL}\n  reason: a mistake\n`],
      [since('1999', '2020'), {'/2': '1999', '/3': '2020'}]
    ],
    [
      'when its date becomes known, and then an earlier phase',
      [undated, {'': undefined}],
      [since('2011'), {'': '2011'}],
      [since('2011', '1999'), {'': '2011', '/2': '1999'}]
    ],
    [
      'when its date is put right, and then a later phase turns up',
      [since('2011'), {'': '2011'}],
      [since('2012'), {'': '2012'}, `- kept: ${FULL}\n  reason: the year was misprinted\n`],
      [since('2012', '2020'), {'': '2012', '/2': '2020'}]
    ]
  ] as [string, ...[string, Record<string, string | undefined>, string?][]][])('%s', (_, ...steps) => {
    const effects = sourcesOf({})
    for (const [text, wanted, identities = ''] of steps) {
      put(effects, 'page.md', text)
      put(effects, 'identities.yaml', identities)
      release(effects)
      const memberships = [...prepare({sources: '/s'}, effects).publication!.records('Membership')]
      const base = `https://data.hartwell.example/${FULL}`
      expect(
        Object.fromEntries(memberships.map(({id, from}) => [id.slice(base.length).replace('#id', ''), from]))
      ).toEqual(wanted)
    }
  })
})

test('a release that is killed at any moment does no harm, and again does what it would have done', () => {
  const licensed = (text: string) => text.replace('kind: page', 'kind: page\ntext_licence: free')
  const first = sourcesOf({'page.md': licensed(since('2011'))})
  release(first)
  put(first, 'b.md', licensed(since('1999').replaceAll('The City of Hartwell', 'The City of Dunmere')))
  const before = first.files()
  const whole = memoryEffects(before)
  release(whole, '2026-03-01')
  let moments = 0
  for (let killed = true; killed; moments++) {
    const disk = memoryEffects(before)
    try {
      release(disk.again({failAfter: moments}), '2026-03-01')
      killed = false
    } catch (error) {
      expect(error).toBeInstanceOf(Killed)
    }
    const {publication, messages} = prepare({sources: '/s'}, disk)
    expect(publication!.releases.length).toBe(killed ? (disk.exists('/s/releases/2.ndjson') ? 2 : 1) : 2)
    expect(messages.filter(({ruleId}) => ruleId?.startsWith('history/')).every(({fatal}) => !fatal)).toBe(true)
    release(disk, '2026-03-01')
    expect(disk.files()).toEqual(whole.files())
  }
  expect(moments).toBeGreaterThan(8)
})

describe('a history that cannot be right', () => {
  const entry = (id: string, more: object = {}) => `${JSON.stringify({id, type: 'Source', release: 1, ...more})}\n`
  const change = (more: object = {}) =>
    `${JSON.stringify({change: 'change/1/a', kind: 'added', type: 'Source', id: 'a', title: 'A', description: 'A.', source: 'a', record: {}, ...more})}\n`
  const head = (release = 1, date = '2026-01-01') => `${JSON.stringify({release, date})}\n`

  test.each([
    [
      'marks of a merge',
      {'ids.ndjson': `<<<<<<< HEAD\n${entry('a')}=======\n${entry('b')}>>>>>>> other\n`},
      ['ids.ndjson:1 history/merge', 'ids.ndjson:3 history/merge', 'ids.ndjson:5 history/merge']
    ],
    [
      'lines that are no objects',
      {'ids.ndjson': `${entry('a')}{"id":\n[1]\n"x"\nnull\n`},
      [2, 3, 4, 5].map(line => `ids.ndjson:${line} history/line`)
    ],
    [
      'entries without what they need',
      {'ids.ndjson': `{"id":"a"}\n${entry('')}${entry('b', {release: 0.5})}${entry('c', {key: 7})}`},
      [1, 2, 3, 4].map(line => `ids.ndjson:${line} history/line`)
    ],
    [
      'two lines that differ',
      {'ids.ndjson': `${entry('a')}${entry('a', {key: 'x'})}`},
      ['ids.ndjson:2 history/disagreement']
    ],
    [
      'two lines that are the same, as after a merge by union',
      {'ids.ndjson': `${entry('a')}${entry('a')}`, 'releases/1.ndjson': head() + change()},
      []
    ],
    [
      'bytes that are not UTF-8',
      {'ids.ndjson': Buffer.from('{"id":"\xe9"}', 'latin1')},
      ['ids.ndjson:1 file/encoding']
    ],
    ['a folder for the ledger', {'ids.ndjson/x': ''}, ['ids.ndjson:1 file/read']],
    ['a file for the folder', {releases: ''}, ['releases:1 history/folder']],
    [
      'a ledger that knows less than the releases',
      {'releases/1.ndjson': head() + change()},
      ['ids.ndjson:1 history/lost']
    ],
    ['a ledger that knows more than the releases', {'ids.ndjson': entry('a')}, ['ids.ndjson:1 history/unfinished']],
    ['an empty release', {'releases/1.ndjson': ''}, ['releases/1.ndjson:1 history/line']],
    ['a release of no day', {'releases/1.ndjson': head(1, '2026-02-30')}, ['releases/1.ndjson:1 history/line']],
    ['a release of another number', {'releases/1.ndjson': head(2)}, ['releases/1.ndjson:1 history/line']],
    [
      'a release before the last',
      {'releases/1.ndjson': head(), 'releases/2.ndjson': head(2, '2025-01-01')},
      ['releases/2.ndjson:1 history/date']
    ],
    ['a gap', {'releases/1.ndjson': head(), 'releases/3.ndjson': head(3)}, ['releases/3.ndjson:1 history/gap']],
    ['another way of writing a number', {'releases/01.ndjson': head()}, ['releases/01.ndjson:1 history/gap']],
    [
      'what is no change',
      {'releases/1.ndjson': `${head()}{}\n${change({kind: 'moved'})}${change({record: undefined})}<<<<<<< HEAD\n`},
      ['line', 'line', 'line', 'merge'].map((rule, index) => `releases/1.ndjson:${index + 2} history/${rule}`)
    ],
    [
      'triples that nobody can publish',
      {
        'ids.ndjson': entry('a'),
        'releases/1.ndjson':
          head() +
          [
            ['a', 'p'],
            ['a b', 'p', {iri: 'c'}],
            ['a', 'p', {value: '1986', datatype: 'x:y'}],
            ['a', 'p', {iri: 'http://x y'}]
          ]
            .map(triple => change({triples: [triple]}))
            .join('')
      },
      [2, 3, 4, 5].map(line => `releases/1.ndjson:${line} history/line`)
    ],
    ['other files beside the releases', {'releases/1.ndjson.orig': '', 'releases/README': ''}, []]
  ] as [string, Record<string, string>, string[]][])('%s', (_, files, wanted) => {
    const effects = sourcesOf({'page.md': undated, ...files})
    const {messages, releases, ledger} = readHistory('/s', effects)
    expect(messages.map(({file, line, ruleId}) => `${file!.slice('/s/'.length)}:${line} ${ruleId}`)).toEqual(wanted)
    for (const {reason, note, column} of messages) {
      expect(reason).toMatch(/^Unexpected .+, expected /)
      expect(note).toMatch(/\.$/)
      expect(column).toBe(wanted[0]!.endsWith('encoding') ? 8 : 1)
    }
    if (!messages.some(({fatal}) => fatal)) return
    expect([releases, ledger]).toEqual([[], []])
    expect(prepare({sources: '/s'}, effects).publication).toBeUndefined()
  })

  test('the tenth release comes after the ninth', () => {
    const files = Object.fromEntries(
      Array.from({length: 10}, (_, index) => [`releases/${index + 1}.ndjson`, head(index + 1)])
    )
    const {releases, messages} = readHistory('/s', sourcesOf(files))
    expect(messages).toEqual([])
    expect(releases.map(({number}) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })
})
