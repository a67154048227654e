/** What keeps reading in proportion to the text: nothing is parsed, and no sentence is read, beyond a size. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {chunksOf} from '../pipeline/markdown/chunks.ts'
import {mark} from '../pipeline/markdown/marks.ts'
import {matchesOf} from '../pipeline/matches.ts'
import {Stretches} from '../pipeline/stretches.ts'
import {documentOf, readDocument} from './documents.ts'

describe('a chunk for the parser', () => {
  const shapes = [
    'a\n',
    '- a\n',
    '- - a\n',
    '| a |\n',
    'a\n---\n',
    '=\n',
    '[',
    ']',
    '[a](b) ',
    'a* ',
    '>',
    '1. ',
    '> a\n',
    'a'
  ]
  const length = 150_000

  test.each([...shapes, '| a |\n|---|\n'].map(shape => [JSON.stringify(shape), shape] as const))(
    'is bounded, whatever stands in the text: %s',
    (_, shape) => {
      const text = shape.startsWith('| a |\n|')
        ? shape + '| b |\n'.repeat(length / 6)
        : shape.repeat(length / shape.length)
      const {marked} = mark(text)
      expect(marked).toHaveLength(text.length)
      let at = 0
      for (const {start, end, raw} of chunksOf(marked)) {
        expect(start).toBe(at)
        at = end
        const words = marked.slice(start, end)
        expect(raw ? [] : words.match(/\n/g)).toSatisfy((lines: unknown[] | null) => (lines ?? []).length <= 2100)
        expect(words.length).toBeLessThan(raw ? Number.POSITIVE_INFINITY : 600_000)
      }
      expect(at).toBe(text.length)
      const paragraphs = marked.split(/\n\s*\n|\n(?=[-|>])/)
      const most = (marks: RegExp) => Math.max(...paragraphs.map(words => words.match(marks)?.length ?? 0))
      expect([most(/[[\]]/g) <= 300, most(/[*_]/g) <= 300]).toEqual([true, true])
      expect(marked).not.toMatch(/^(?:(?:>|1\.) ?){11}/m)
    }
  )
})

test('what is too long to be a sentence is reported as a whole', () => {
  const {sentences, readings} = readDocument(
    documentOf(`Hartwell joined the Network of Northern Towns in 1999, ${'and Dunmere, '.repeat(800)}\n\nIt is cold.`)
  )
  expect(readings).toEqual([])
  expect(sentences.map(({disposition, reason}) => [disposition, reason])).toEqual([
    ['unexplained', 'no sentence has 10454 characters, and nothing was read in it'],
    ['background', undefined]
  ])
})

test('stretches are taken as a list of them would be', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(8)).map(([start, length]) => ({start, end: start + length}))
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (added, asked) => {
      const taken = new Stretches()
      for (const one of added) taken.add(one)
      for (const {start, end} of asked)
        expect(taken.touch({start, end})).toBe(
          added.some(one => one.start < one.end && start < one.end && one.start < end)
        )
    })
  )
})

test('matches are those of matchAll', () => {
  const patterns = [/a+/gu, /a*/gu, /(?=b)/gu, /(?<x>b)?/dgu, /[^a]/g, /$/gm]
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns),
      fc.string({unit: fc.constantFrom('a', 'b', '😀', '\n')}),
      (pattern, text) => {
        expect(matchesOf(pattern, text)).toEqual([...text.matchAll(new RegExp(pattern.source, pattern.flags))])
      }
    )
  )
})
