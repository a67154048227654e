/** The plain text and its map to the source: exact, whatever the Markdown. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {languages} from '../pipeline/languages/index.ts'
import {codePointOffsets, OffsetMap} from '../pipeline/markdown/offsets.ts'
import {parsePage} from '../pipeline/markdown/parse.ts'
import {segment} from '../pipeline/segment.ts'

/** Texts that look like Markdown: marks, entities, escapes, line ends, wide and invisible characters. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\n\n',
        '> ',
        '- ',
        '1. ',
        '# ',
        '    ',
        '\t',
        '  \n',
        '\\\n',
        '**',
        '_',
        '`',
        '``',
        '[',
        '](https://a.example/b)',
        '](',
        ')',
        '![',
        '<b>',
        '<!--',
        '-->',
        '&nbsp;',
        '&amp;',
        '&ngE;',
        '&#x10FFFF;',
        '&#0;',
        '&bogus;',
        '\\*',
        '\\\\',
        '\\&amp;',
        '\u00A0',
        '\u00AD',
        '\u200B',
        '😀',
        'ł',
        'e\u0301',
        '“',
        '’',
        '‑',
        '---',
        '===',
        '***',
        '```',
        '~~~',
        '\uE000',
        '\uFEFF',
        '\r'
      ),
      fc.constantFrom('Lublin', ' ', ' is', ' 186', '. ', 'No. 5', ', ', 'in 1986', '\u2028'),
      fc.string({unit: 'binary', maxLength: 4})
    ),
    {maxLength: 40}
  )
  .map(parts => parts.join(''))

const readable = (text: string): string => text.replace(/[\s\u00A0\u00AD\u200B\u2060\uFEFF]/g, '')

describe('the map', () => {
  test('leads every unit of plain text to the stretch of source it stands for, in order and within', () => {
    fc.assert(
      fc.property(markdown, text => {
        const {plain, matching, map, blocks} = parsePage(text)
        expect(map.length).toBe(plain.length)
        expect(matching.length).toBe(plain.length)
        let before = 0
        const wrong: unknown[] = []
        for (const block of blocks) {
          if (block.end <= block.start) wrong.push(block)
          for (let at = block.start; at < block.end; at++) {
            const span = map.toSource({start: at, end: at + 1})
            const source = text.slice(span.start, span.end)
            const character = plain[at]!
            const second = span.end === before
            // The unit itself, an escape, a reference (whose two units are one piece), or folded white space.
            const fits = source === character || character === ' ' || /^(?:\\.|&[#\w]+;|\0)$/s.test(source)
            if (!fits || (span.start < before && !second) || span.end < before || span.end > text.length)
              wrong.push({at, span, source})
            before = span.end
          }
        }
        expect(wrong).toEqual([])
      }),
      {numRuns: 2000}
    )
  })

  test('is the identity where the source is plain', () => {
    const text = 'Lublin is in Poland. It joined in 2004.'
    const {plain, map} = parsePage(text)
    expect(plain.trim()).toBe(text)
    expect(map.toSource({start: 3, end: 9})).toEqual({start: 3, end: 9})
  })

  test.each([
    ['entities', '16&nbsp;October &amp; more', '16 October & more', 'October', 'October'],
    ['an entity within the quote', 'on 16&nbsp;October', 'on 16 October', '16 October', '16&nbsp;October'],
    ['escapes', '5\\* hotel\\.', '5* hotel.', '5*', '5\\*'],
    ['emphasis', 'the **City of** _Hartwell_', 'the City of Hartwell', 'City of Hartwell', 'City of** _Hartwell'],
    [
      'links',
      'see [the City](https://a.example) now',
      'see the City now',
      'the City now',
      'the City](https://a.example) now'
    ],
    ['soft hyphens', 'Hart\u00ADwell grows', 'Hartwell grows', 'Hartwell', 'Hart\u00ADwell'],
    ['hard wraps', 'the City\nof Hartwell', 'the City of Hartwell', 'City of', 'City\nof'],
    ['block quotes', '> the City\n> of Hartwell', 'the City of Hartwell', 'City of', 'City\n> of'],
    ['lazy block quotes', '> the City\nof Hartwell', 'the City of Hartwell', 'City of', 'City\nof'],
    ['lists', '- the City\n  of Hartwell', 'the City of Hartwell', 'City of', 'City\n  of'],
    ['hard breaks', 'the City  \nof Hartwell', 'the City of Hartwell', 'City of', 'City  \nof'],
    ['code', 'the `City of` Hartwell', 'the City of Hartwell', 'City of', 'City of'],
    ['indented text', '    the City of Hartwell', 'the City of Hartwell', 'City of', 'City of'],
    ['setext headings', 'the City\n========', 'the City', 'City', 'City'],
    ['astral characters', '😀 the City', '😀 the City', 'City', 'City'],
    ['a greater-than sign after a block quote', '> a \\> City', 'a > City', '> City', '\\> City']
  ])('anchors through %s', (_, source, plain, words, exact) => {
    const page = parsePage(source)
    expect(page.plain.trim()).toBe(plain)
    const start = page.plain.indexOf(words)
    const span = page.map.toSource({start, end: start + words.length})
    expect(source.slice(span.start, span.end)).toBe(exact)
  })

  test('refuses an offset outside the text', () => {
    expect(() => new OffsetMap().toSource({start: 0, end: 1})).toThrow(RangeError)
  })
})

describe('sentences', () => {
  test('tile the blocks exactly and never overlap, on any Markdown', () => {
    fc.assert(
      fc.property(markdown, text => {
        const page = parsePage(text)
        const sentences = segment(page, languages['en']!.abbreviations)
        let at = 0
        for (const {start, end} of sentences) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(page.plain.slice(at, start)).toMatch(/^[ \n]*$/)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(page.plain.slice(at)).toMatch(/^[ \n]*$/)
        expect(readable(sentences.map(({start, end}) => page.plain.slice(start, end)).join(''))).toBe(
          readable(page.plain)
        )
      }),
      {numRuns: 1000}
    )
  })

  test.each([
    ['In Resolution No. 274 / X / 2003 of the Council. It was kept.', 2],
    ['Dr. Smith met Mrs. Jones at St. Mary. They talked.', 2],
    ['It is based in Turku. It has 12 members.', 2],
    ['See art. 5 and par. 7 of the statutes.', 1],
    ['E.g. the forum. And the board!', 2],
    ['Founded by J. B. Hartwell in 1986.', 1],
    ['Is it? Yes! It is… Indeed.', 4],
    ['It costs 2.5 million. Much.', 2],
    ['“It is good.” So they said.', 2]
  ])('are counted in: %s', (text, count) => {
    expect(segment(parsePage(text), languages['en']!.abbreviations)).toHaveLength(count)
  })
})

test('code points count as a reader of the text counts them', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), text => {
      const offset = codePointOffsets(text)
      let units = 0
      for (const [index, character] of [...text].entries()) {
        expect(offset(units)).toBe(index)
        units += character.length
      }
      expect(offset(text.length)).toBe([...text].length)
    })
  )
})
