/** The texts that releases published: they are read, published for good, and nobody may change them. */
import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {prepare} from '../pipeline/build.ts'
import {snapshots} from '../pipeline/publish/snapshot.ts'
import {folder, shown} from './folders.ts'
import {filesOf} from './publish/publication.ts'

const TEXT = 'Hartwell has been a full member of Polaris since 2011.\n'
const OLD = 'Hartwell has been a full member of Polaris since 2010. Łódź too.\n'
const sumOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

const prepared = (archive: Record<string, string>) =>
  prepare(
    {sources: '/s'},
    folder({
      'page.md': `---\ntitle: A page\npublisher: Hartwell\nlanguage: en\nretrieved: 2026-01-31\nkind: page\ntext_licence: CC0\n---\n${TEXT}`,
      ...Object.fromEntries(Object.entries(archive).map(([path, text]) => [`snapshots/${path}`, text]))
    })
  )
const problems = (archive: Record<string, string>) => prepared(archive).messages.map(shown)

describe('the archive', () => {
  test('is published beside the texts of today, each once', () => {
    const {publication} = prepared({
      [`page/${sumOf(OLD)}.txt`]: OLD,
      [`page/${sumOf(TEXT)}.txt`]: TEXT,
      [`gone/${sumOf('Gone.')}.txt`]: 'Gone.'
    })
    expect(Object.fromEntries(filesOf(snapshots, publication!))).toEqual({
      [`source/page/${sumOf(TEXT)}.txt`]: TEXT,
      [`source/page/${sumOf(OLD)}.txt`]: OLD,
      [`source/gone/${sumOf('Gone.')}.txt`]: 'Gone.'
    })
  })

  test('must not be changed, but for what was taken back', () => {
    expect(problems({[`page/${sumOf(OLD)}.txt`]: OLD.replace('2010', '2009')})).toEqual([
      `snapshots/page/${sumOf(OLD)}.txt:undefined:undefined error archive/changed`
    ])
    expect(problems({[`page/${sumOf(OLD)}.txt`]: OLD.replace('2010', '████')})).toEqual([])
  })

  test.each(['notes.txt', 'page/notes.txt', 'page/8AFAEE9648A7.txt', 'Page/8afaee9648a7.txt', '..x/8afaee9648a7.txt'])(
    'holds nothing like %s',
    path => {
      expect(problems({[path]: 'x'})).toEqual([`snapshots/${path}:undefined:undefined error archive/name`])
    }
  )
})
