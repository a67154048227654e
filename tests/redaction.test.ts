/** Words that are taken back: they are in nothing that is published, nothing moves, and nobody loses what is left. */
import {describe, expect, test} from 'vitest'
import {prepare} from '../pipeline/build.ts'
import {publishers} from '../pipeline/publish/index.ts'
import {ldes} from '../pipeline/publish/ldes.ts'
import {blotOutOfHistory, changesSince, writeRelease} from '../pipeline/release.ts'
import type {Publication} from '../pipeline/types.ts'
import {BASE, folder, shown} from './folders.ts'
import type {MemoryEffects} from './memory-effects.ts'
import {filesOf} from './publish/publication.ts'

const page = (text: string) =>
  `---\ntitle: A page\npublisher: Hartwell\nlanguage: en\nretrieved: 2026-01-31\nkind: page\ntext_licence: CC0\n---\n${text}\n`
const TEXT = `Łódź 🏙. The Jan Kowalski
Foundation was founded in 1986. Hartwell has been a full member of the Network of Northern Towns since 2001. Ask Jan  Kowalski.`
const REDACT = '- redact: a private person, on request\n  quote: Jan Kowalski\n'
const ALL = '- redact: a private person, on request\n  quote: Jan Kowalski Foundation\n' + REDACT

function release(effects: MemoryEffects, date: string): void {
  const prepared = prepare({sources: '/s'}, effects)
  if (!prepared.publication) throw new Error(prepared.messages.map(String).join('\n'))
  blotOutOfHistory('/s', prepared.takenBack, effects)
  const result = changesSince(prepared.publication, prepared)
  if (result.changes.length) writeRelease('/s', date, result, prepared, effects)
}

const everything = (publication: Publication) =>
  publishers.flatMap(publisher => [...filesOf(publisher, publication)]).map(([path, content]) => `${path}\n${content}`)
const KOWALSKI = /Jan\s+Kowalski/i

/** A folder with a release that says the words, and a later text that says them elsewhere. */
function released(): MemoryEffects {
  const effects = folder({'a.md': page(TEXT)})
  release(effects, '2026-02-01')
  effects.write('/s/a.md', [page(`News. ${TEXT}`)])
  release(effects, '2026-03-01')
  expect(everything(prepare({sources: '/s'}, effects).publication!).some(file => KOWALSKI.test(file))).toBe(true)
  return effects
}

test('they are in no file of the build, and in no file of the history after a release', () => {
  const effects = released()
  const before = prepare({sources: '/s'}, effects).publication!
  effects.write('/s/a.facts.yaml', [ALL])
  const gone = [...before.records('Organization')]
    .map(({id}) => id.slice(BASE.length))
    .filter(id => id.includes('kowalski'))
  effects.write(
    '/s/identities.yaml',
    gone.map(id => `- retired: ${id.replace('#id', '')}\n  reason: on request\n`)
  )
  const {publication, messages} = prepare({sources: '/s'}, effects)
  expect(messages.filter(({fatal}) => fatal).map(String)).toEqual([])
  for (const file of everything(publication!)) expect(file).not.toMatch(KOWALSKI)
  // Both earlier texts and today's are there, as long as they were.
  const texts = [...publication!.sources(), ...publication!.snapshots].map(({text}) => text)
  const first = [...before.snapshots].map(({text}) => [...text].length)
  expect(publication!.snapshots.map(({text}) => [...text].length)).toEqual(first)
  for (const text of texts) expect(text).toContain('█')
  // What does not rest on the words is still said, at its place.
  const [from] = [...publication!.claims()].filter(({property}) => property === 'from')
  expect([...[...publication!.sources()][0]!.text].slice(from!.quotes[0]!.start, from!.quotes[0]!.end).join('')).toBe(
    from!.quotes[0]!.exact
  )

  release(effects, '2026-04-01')
  for (const [path, content] of Object.entries(effects.files()))
    if (/releases|snapshots|ids/.test(path)) expect(content).not.toMatch(KOWALSKI)
  // The release is the last word: nothing more changes, on disk or in what is published.
  const after = prepare({sources: '/s'}, effects)
  expect(after.takenBack).toEqual({releases: [], snapshots: []})
  expect(changesSince(after.publication!, after).changes).toEqual([])
  // When the steward has written blocks in place of the words, the entry holds and nothing else differs.
  const [{text} = {text: ''}] = [...after.publication!.sources()]
  effects.write('/s/a.md', [page('').replace(/\n$/, '') + text])
  effects.write('/s/a.facts.yaml', ['- redact: a private person, on request\n  quote: ████████████\n'])
  const last = prepare({sources: '/s'}, effects)
  // The founding year, of which nobody knows any more whose it is.
  expect(last.messages.map(shown)).toEqual(['a.md:9:16 warning account/unexplained'])
  expect(changesSince(last.publication!, last).changes).toEqual([])
  expect(filesOf(ldes, last.publication!)).toEqual(filesOf(ldes, after.publication!))
})

describe('an entry', () => {
  const messagesFor = (files: Record<string, string>) => prepare({sources: '/s'}, folder(files)).messages.map(shown)

  test('must quote words of the source', () => {
    expect(messagesFor({'a.md': page('Nothing.'), 'a.facts.yaml': REDACT})).toEqual([
      'a.facts.yaml:2:10 error facts/quote'
    ])
  })

  test('says that the source still has the words, and takes no other keys', () => {
    const files = {'a.md': page('Ask Jan Kowalski.'), 'a.facts.yaml': REDACT}
    expect(messagesFor(files)).toEqual(['a.facts.yaml:1:3 notice facts/taken-back'])
    expect(messagesFor({...files, 'a.facts.yaml': `${REDACT}  prefix: Ask\n`})).toContain(
      'a.facts.yaml:3:3 error facts/key'
    )
  })

  test('is not enough where another source states the words', () => {
    const files = {
      'a.md': page('Polaris is here.'),
      'b.md': page('Hartwell has been a full member of Polaris since 2001.'),
      'a.facts.yaml': '- redact: on request\n  quote: Polaris\n'
    }
    expect(messagesFor(files)).toContain('a.facts.yaml:1:3 error facts/still-said')
  })
})
