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
        '\r',
        '\n|-|-|\n',
        '| ',
        '[^1]',
        '\n\n[^1]: ',
        '• ',
        '– ',
        'a) ',
        '1986. was ',
        '16. October ',
        '\n2\n',
        '\nPage 2 of 3\n',
        '\n– 2 –\n',
        'muni-\ncipal ',
        '¬\n',
        'ﬁ',
        '<br>',
        '\uFDD0'
      ),
      fc.constantFrom(
        'and so the municipal council met in the old hall ',
        'Lublin',
        ' ',
        ' is',
        ' 186',
        '. ',
        'No. 5',
        ', ',
        'in 1986',
        '\u2028'
      ),
      fc.string({unit: 'binary', maxLength: 4})
    ),
    {maxLength: 40}
  )
  .map(parts => parts.join(''))

const layout = languages['en']!.layout!

describe('the map', () => {
  test('leads every unit of plain text to the stretch of source it stands for, in order and within', () => {
    fc.assert(
      fc.property(markdown, text => {
        const {plain, matching, map, blocks} = parsePage(text, layout)
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
            // The unit itself, a letter with its mark or a ligature, an escape, a reference (whose two units are one
            // piece), or folded white space, in which a page number may stand.
            const letters = source.normalize('NFKC')
            const fits =
              source === character ||
              character === ' ' ||
              letters === character ||
              (/^[\uFB00-\uFB06]$/.test(source) && letters.includes(character)) ||
              /^(?:\\.|&[#\w]+;|\0)$/s.test(source)
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
    ['decomposed letters', 'the city of Krako\u0301w grows', 'the city of Kraków grows', 'Kraków', 'Krako\u0301w'],
    ['ligatures', 'the oﬃce of ﬁnance', 'the office of finance', 'office', 'oﬃce'],
    ['hyphenation', 'the munici-\npal council', 'the municipal council', 'municipal', 'munici-\npal'],
    [
      'soft hyphens at line ends',
      'the munici\u00AD\npal council',
      'the municipal council',
      'municipal',
      'munici\u00AD\npal'
    ],
    ['a sign for hyphens', 'the munici¬\npal council', 'the municipal council', 'municipal', 'munici¬\npal'],
    ['hyphens of names', 'in Upper-\nDunmere', 'in Upper-Dunmere', 'Upper-Dunmere', 'Upper-\nDunmere'],
    ['hyphens of numbers', 'for twenty-\nthree towns', 'for twenty-three towns', 'twenty-three', 'twenty-\nthree'],
    ['years', 'a member 1996-\n2014', 'a member 1996-2014', '1996-2014', '1996-\n2014'],
    [
      'hyphens that stand elsewhere',
      'a city-wide and city-\nwide plan',
      'a city-wide and city-wide plan',
      'and city-wide',
      'and city-\nwide'
    ],
    ['dashes at line ends', 'the town -\nof old', 'the town - of old', '- of', '-\nof'],
    ['HTML line breaks', 'City<br>of Hartwell', 'City of Hartwell', 'City of', 'City<br>of'],
    ['years before a stop', '1986. was a year', '1986. was a year', '1986. was', '1986. was'],
    ['days before a stop', '16. October 2003 came', '16. October 2003 came', '16. October', '16. October'],
    ['code', 'the `City of` Hartwell', 'the City of Hartwell', 'City of', 'City of'],
    ['indented text', '    the City of Hartwell', 'the City of Hartwell', 'City of', 'City of'],
    ['setext headings', 'the City\n========', 'the City', 'City', 'City'],
    ['astral characters', '😀 the City', '😀 the City', 'City', 'City'],
    ['a greater-than sign after a block quote', '> a \\> City', 'a > City', '> City', '\\> City']
  ])('anchors through %s', (_, source, plain, words, exact) => {
    const page = parsePage(source, layout)
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
        const page = parsePage(text, layout)
        const sentences = segment(page, languages['en']!.abbreviations, layout)
        let at = 0
        for (const {start, end, block} of sentences) {
          const label = page.blocks[block]!.label
          if (label && label.start >= at) {
            expect(page.plain.slice(at, label.start)).toMatch(/^[ \n]*$/)
            at = label.end
          }
          expect(start).toBeGreaterThanOrEqual(at)
          expect(page.plain.slice(at, start)).toMatch(/^[ \n]*$/)
          expect(end).toBeGreaterThan(start)
          expect(page.plain.slice(start, end)).toBe(page.plain.slice(start, end).trim())
          at = end
        }
        expect(page.plain.slice(at)).toMatch(/^[ \n]*$/)
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
