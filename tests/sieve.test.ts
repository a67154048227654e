/** The sieve keeps back only patterns that cannot match: of any pattern, and of those of the packs on real texts. */
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {languages} from '../pipeline/languages/index.ts'
import {type Need, needsOf} from '../pipeline/needs.ts'
import {Sieve} from '../pipeline/sieve.ts'
import {documentOf, readDocument} from './documents.ts'

const shown = (need: Need | undefined): string => {
  if (!need) return ''
  if ('words' in need) return need.words.join('|')
  return `(${('every' in need ? need.every.map(shown) : need.some.map(shown)).join('every' in need ? ' & ' : ' or ')})`
}

describe('what a pattern needs', () => {
  test.each([
    [/members?/u, 'member'],
    [/(?:re-?)?joined/u, 'joined'],
    [/in (?:the )?(?:city|town)/u, 'in city|in the city|in the town|in town'],
    [/join(?:s|ed) \p{L}+ in/u, '(joined |joins  &  in)'],
    [/(?<year>\d{4})/u, '0|1|2|3|4|5|6|7|8|9'],
    [/[-–] ?x/u, '- x|-x|– x|–x'],
    [/[^a]b[\p{L}c]/u, 'b'],
    [/(?:ab){2,3}|c{1,4}/u, 'ab|c'],
    [/(?:a|b.c)d/u, '((a or (b & c)) & d)'],
    [/(?<=of )x(?! y)(?= z)/u, '(x & of  &  z)'],
    [/(?:a|b)*c{0,3}/u, ''],
    [/(?:a|)b?/u, ''],
    [/a{1}b\.\u{41}\x42\u0043\n/u, 'ab.ABC\n'],
    [/(?<x>a)\k<x>b/u, '(a & b)'],
    [/A/iu, ''],
    [/A/, '']
  ])('%s', (pattern, needed) => {
    expect(shown(needsOf(pattern))).toBe(needed)
  })

  const piece = fc.letrec<{pattern: string}>(tie => ({
    pattern: fc.oneof(
      {maxDepth: 4, withCrossShrink: true},
      fc.constantFrom('a', 'b', 'c', 'ab', 'abc', 'cab', '.', '[ab]', '[^a]', '[a-b]', '\\d', '\\w', '', '^', '$', '1'),
      fc.tuple(tie('pattern'), tie('pattern')).map(parts => parts.join('')),
      fc.tuple(tie('pattern'), tie('pattern')).map(parts => `(?:${parts.join('|')})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('?', '+', '*', '{2}', '{1}', '{0,1}', '{0,3}', '{1,2}', '{1,}', '??'))
        .map(([body, loop]) => `(?:${body})${loop}`),
      fc.tuple(fc.constantFrom('?=', '?!', '?<=', '?<!', ''), tie('pattern')).map(([look, body]) => `(${look}${body})`)
    )
  })).pattern
  const text = fc.string({unit: fc.constantFrom('a', 'b', 'c', '1', 'ab', 'cab'), maxLength: 8})

  test('stands in every text that it matches', () => {
    fc.assert(
      fc.property(
        fc.array(piece, {minLength: 1, maxLength: 4}),
        fc.array(text, {minLength: 1, maxLength: 12}),
        (sources, texts) => {
          const things = sources.map(source => ({pattern: new RegExp(source, 'u')}))
          const sieve = new Sieve(things)
          const missed = texts.flatMap(one => {
            const kept = new Set(sieve.of(one))
            return things
              .filter(thing => !kept.has(thing) && thing.pattern.test(one))
              .map(({pattern}) => [pattern, one])
          })
          expect(missed).toEqual([])
        }
      ),
      {numRuns: 1000}
    )
  })
})

describe('of the patterns of the packs', () => {
  test.each(Object.values(languages).map(pack => [pack.language, pack] as const))(
    'none is kept back that matches: %s',
    (language, pack) => {
      const of = Sieve.prototype.of
      const asked = {kept: 0, all: 0}
      const missed: string[] = []
      const spy = vi.spyOn(Sieve.prototype, 'of').mockImplementation(function (this: Sieve<{pattern: RegExp}>, words) {
        const kept = of.call(this, words) as {pattern: RegExp}[]
        asked.kept += kept.length
        asked.all += this.things.length
        const may = new Set(kept)
        for (const {pattern} of this.things.filter(thing => !may.has(thing))) {
          pattern.lastIndex = 0
          if (pattern.test(words)) missed.push(`${pattern} matches ${words}`)
        }
        return kept
      })
      const folder = 'tests/corpus/dev'
      const files = readdirSync(folder).filter(name => name.startsWith(`${language}-`) && name.endsWith('.md'))
      const rules = [...pack.acts, ...pack.ownActs, ...pack.rules, ...pack.furniture]
      const texts = [
        ...files.map(file => readFileSync(`${folder}/${file}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')),
        rules.flatMap(({examples}) => examples.map(one => (typeof one === 'string' ? one : one.text))).join('\n\n')
      ]
      for (const one of texts) readDocument(documentOf(one, {language}))
      spy.mockRestore()
      expect(files.length).toBeGreaterThan(40)
      expect(missed).toEqual([])
      // What else the filter is for: few patterns run on a sentence.
      expect(asked.kept / asked.all).toBeLessThan(0.2)
    }
  )
})
