/** Where the blocks of a page stand: under headings, in lists and tables, in footnotes, and what pasted text does to them. */
import {describe, expect, test} from 'vitest'
import {languages} from '../pipeline/languages/index.ts'
import type {Layout, Page} from '../pipeline/markdown/parse.ts'
import {parsePage} from '../pipeline/markdown/parse.ts'
import {segment} from '../pipeline/segment.ts'

const {abbreviations, layout: english} = languages['en']!

const wordsOf = (page: Page, index: number | undefined): string | undefined => {
  const block = index === undefined ? undefined : page.blocks[index]!
  return block && page.plain.slice(block.start, block.end)
}

/** The blocks as people see them: their words, and those of the blocks they refer to. */
function outline(text: string, layout: Layout = {}) {
  const page = parsePage(text, layout)
  return page.blocks.map(({kind, heading, introduction, label, cell, references}, index) => ({
    text: wordsOf(page, index),
    kind,
    ...(heading !== undefined && {heading: wordsOf(page, heading)}),
    ...(introduction !== undefined && {introduction: wordsOf(page, introduction)}),
    ...(label && {label: page.plain.slice(label.start, label.end)}),
    ...(cell && {
      place: `${cell.table}.${cell.row}.${cell.column}`,
      ...(cell.columnHeader !== undefined && {column: wordsOf(page, cell.columnHeader)}),
      ...(cell.rowHeader !== undefined && {row: wordsOf(page, cell.rowHeader)})
    }),
    ...(references && {after: references.map(offset => page.plain.slice(0, offset).split('\n').at(-1))})
  }))
}

const sentences = (text: string, layout: Layout = {}): string[] => {
  const page = parsePage(text, layout)
  return segment(page, abbreviations, layout).map(({start, end}) => page.plain.slice(start, end))
}

describe('headings', () => {
  test('hold what stands under them, and each other', () => {
    expect(outline('# Hartwell\n\nA\n\n### Polaris\n\nB\n\n## Fees\n\nC')).toEqual([
      {text: 'Hartwell', kind: 'heading'},
      {text: 'A', kind: 'paragraph', heading: 'Hartwell'},
      {text: 'Polaris', kind: 'heading', heading: 'Hartwell'},
      {text: 'B', kind: 'paragraph', heading: 'Polaris'},
      {text: 'Fees', kind: 'heading', heading: 'Hartwell'},
      {text: 'C', kind: 'paragraph', heading: 'Fees'}
    ])
  })

  test('are no paragraphs with a line drawn under them', () => {
    expect(outline('Polaris\n---\n\nA sentence.\n---\n\nSome words\nand more\n===').map(({kind}) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph'
    ])
  })
})

describe('lists', () => {
  test('are introduced by the paragraph that leads to them, not by one that is complete', () => {
    expect(outline('Hartwell is a member of:\n\n- Polaris\n- Agora:\n  - Forum\n\nOthers.\n\n1. Dunmere')).toEqual([
      {text: 'Hartwell is a member of:', kind: 'paragraph'},
      {text: 'Polaris', kind: 'item', introduction: 'Hartwell is a member of:'},
      {text: 'Agora:', kind: 'item', introduction: 'Hartwell is a member of:'},
      {text: 'Forum', kind: 'item', introduction: 'Agora:'},
      {text: 'Others.', kind: 'paragraph'},
      {text: 'Dunmere', kind: 'item', label: '1.'}
    ])
  })

  test.each([
    ['bullets', 'It has:\n• a forum\n• a board', '•', '•'],
    ['bullets of a word processor', 'It has:\n\uF0B7\u00A0a forum\n\uF0B7\u00A0a board', '\uF0B7', '\uF0B7'],
    ['dashes', 'It has:\n– a forum,\n– a board', '–', '–'],
    ['letters', 'It has:\na) a forum,\nb) a board', 'a)', 'b)'],
    ['numbers in brackets', 'It has:\n(i) a forum,\n(ii) a board', '(i)', '(ii)'],
    ['numbers', 'It has:\n1) a forum,\n2) a board', '1)', '2)'],
    ['paragraphs', 'It has:\n\na) a forum,\n\nb) a board', 'a)', 'b)']
  ])('are seen in %s', (_, text, first, second) => {
    const [, forum, board] = outline(text)
    expect(forum).toEqual({text: forum!.text, kind: 'item', introduction: 'It has:', label: first})
    expect(forum!.text).toMatch(/^a forum,?$/)
    expect(board).toEqual({text: 'a board', kind: 'item', introduction: 'It has:', label: second})
  })

  test('are not seen where a line happens to begin like an item', () => {
    for (const text of [
      'The members of the network of towns\n- most of them in the north - met in Hartwell',
      'The members of the network of towns\n– most of them in the north – met in Hartwell',
      'The network was founded by towns of the north in\n1986. was long ago',
      'The network was founded by towns of the north on\n1. October 1986',
      '1986. was a year',
      '16. October 2003 was a day'
    ])
      expect(outline(text, english)).toEqual([{text: text.replace(/\n/g, ' '), kind: 'paragraph'}])
  })

  test('keep a number that stands alone', () => {
    expect(outline('97.')).toEqual([{text: '97.', kind: 'paragraph'}])
  })
})

describe('tables', () => {
  test('are blocks a cell, each with the headers of its column and its row', () => {
    expect(outline('| Network | Since |\n|---|---|\n| **Polaris** | 1999 |\n| Agora |  |')).toEqual([
      {text: 'Network', kind: 'cell', place: '0.0.0'},
      {text: 'Since', kind: 'cell', place: '0.0.1'},
      {text: 'Polaris', kind: 'cell', place: '0.1.0', column: 'Network'},
      {text: '1999', kind: 'cell', place: '0.1.1', column: 'Since', row: 'Polaris'},
      {text: 'Agora', kind: 'cell', place: '0.2.0', column: 'Network'}
    ])
  })

  test('give no headers to a row that a line end has damaged', () => {
    expect(outline('a | b | c\n-|-|-\nPolaris | mem\nber | 1999 | x | y\nA note').slice(3)).toEqual([
      {text: 'Polaris', kind: 'cell', place: '0.1.0'},
      {text: 'mem', kind: 'cell', place: '0.1.1'},
      {text: 'ber', kind: 'cell', place: '0.2.0'},
      {text: '1999', kind: 'cell', place: '0.2.1'},
      {text: 'x', kind: 'cell', place: '0.2.2'},
      {text: 'y', kind: 'cell', place: '0.2.3'},
      {text: 'A note', kind: 'paragraph'}
    ])
  })

  test('anchor through marks in their cells', () => {
    const text = '> | A |\n> |---|\n> | **City** of\\|Hart&shy;well |'
    const {plain, map} = parsePage(text)
    const start = plain.indexOf('of|Hartwell')
    const span = map.toSource({start, end: start + 11})
    expect(text.slice(span.start, span.end)).toBe('of\\|Hart&shy;well')
  })
})

test('footnotes know where the text refers to them', () => {
  expect(outline('Polaris[^a] and Agora[^b], but Polaris.[^a]\n\n[^a]: Since 1999.\n\n[^b]: A forum.')).toEqual([
    {text: 'Polaris and Agora, but Polaris.', kind: 'paragraph'},
    {text: 'Since 1999.', kind: 'footnote', after: ['Polaris', 'Polaris and Agora, but Polaris.']},
    {text: 'A forum.', kind: 'footnote', after: ['Polaris and Agora']}
  ])
})

describe('pasted text', () => {
  const halves = [
    'The City Council of Hartwell consented to the city',
    'joining the Network of Northern Towns in the north.'
  ]

  test.each([['– 2 –'], ['-2-'], ['- 2 -'], ['2'], ['Page 2 of 3'], ['p. 2'], ['Page\u00A02   of 3']])(
    'goes on after the page number %s',
    number => {
      for (const between of [`\n${number}\n`, `\n\n${number}\n\n`, `\n\n\n   ${number}\n \n\n`])
        expect(sentences(halves.join(between), english)).toEqual([halves.join(' ')])
      expect(sentences(`${halves[0]} muni-\n\n${number}\n\ncipal ${halves[1]}`, english)).toEqual([
        `${halves[0]} municipal ${halves[1]}`
      ])
    }
  )

  test.each([
    ['The number of members is\n97\nand it grows', 'The number of members is 97 and it grows'],
    ['Members\n\n97\n\nCountries', 'Members|97|Countries'],
    [
      'Members of the network of northern towns:\n\n97\n\ncountries of the members of the network',
      'Members of the network of northern towns:|97|countries of the members of the network'
    ],
    [`${halves[0]}.\n\n2\n\n# ${halves[1]}`, `${halves[0]}.|2|${halves[1]}`]
  ])('keeps a number that parts no sentence: %s', (text, wanted) => {
    expect(sentences(text, english).join('|')).toBe(wanted)
  })

  test('is text where it is indented', () => {
    expect(outline('    The City Council of Hartwell\n        consented.\n\n\t- A forum')).toEqual([
      {text: 'The City Council of Hartwell consented.', kind: 'paragraph'},
      {text: 'A forum', kind: 'item'}
    ])
  })

  test('begins a sentence where a line begins a statement', () => {
    const text = `RESOLUTION NO. 5/2011
of the City Council of Hartwell
WHEREAS the city is a town according to
§ 1, the council follows
Section 4 of the statute
Section 2. It takes effect at once.
Page 2 of 2
Kept in Hartwell`
    expect(sentences(text, english)).toEqual([
      'RESOLUTION NO. 5/2011 of the City Council of Hartwell',
      'WHEREAS the city is a town according to § 1, the council follows Section 4 of the statute',
      'Section 2.',
      'It takes effect at once.',
      'Page 2 of 2',
      'Kept in Hartwell'
    ])
  })
})

describe('long texts', () => {
  const parts = [
    '# Networks\n\nHartwell is a member of:\n\n- Polaris,\n- Agora.\n\n  More of it.',
    'A paragraph of **some** words,\nwhich has two lines.',
    '> A quotation\nthat goes on\n>\n> in two parts.',
    '```\ncode\n\nmore code\n```',
    '| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |',
    'It says so [here][polaris] and in a note.[^n]\n\n[polaris]: https://polaris.example\n\n[^n]: A note\n\n    of two paragraphs.',
    '<!-- a comment\n\nwith words -->',
    '1. One\n\n   more\n2. Two',
    'Fees\n===='
  ]
  const shown = (text: string) => {
    const page = parsePage(text)
    return page.blocks.map(({kind, cell}, index) => `${kind} ${cell?.row ?? ''} ${wordsOf(page, index)}`)
  }

  test('are read like their parts', () => {
    const order = Array.from({length: 3000}, (_, index) => parts[(index * index + (index >> 3)) % parts.length]!)
    const long = order.map((part, index) => `${part}\n\nParagraph ${index}.`)
    const wanted = order.flatMap((part, index) => [...shown(part), `paragraph  Paragraph ${index}.`])
    expect(shown(long.join('\n\n'))).toEqual(wanted)
  })

  test('keep the introduction of a list and the headers of a table to the end', () => {
    const rows = Array.from({length: 5000}, (_, index) => index)
    const list = outline(`It has:\n\n${rows.map(row => `- forum ${row}`).join('\n')}`)
    expect(list).toHaveLength(5001)
    expect(list.at(-1)).toEqual({text: 'forum 4999', kind: 'item', introduction: 'It has:'})
    const table = outline(
      `| Network | Since |\n|---|---|\n${rows.map(row => `| Polaris ${row} | ${row} |`).join('\n')}`
    )
    expect(table).toHaveLength(10002)
    expect(table.at(-1)).toEqual({text: '4999', kind: 'cell', place: '0.5000.1', column: 'Since', row: 'Polaris 4999'})
  })

  test('anchor to their end', () => {
    const text = `${'A row of words. '.repeat(20_000)}\n\n${'- Polaris\n'.repeat(3000)}\nThe **City** of Hartwell`
    const {plain, map} = parsePage(text)
    const start = plain.lastIndexOf('City of')
    const span = map.toSource({start, end: start + 7})
    expect(text.slice(span.start, span.end)).toBe('City** of')
  })
})
