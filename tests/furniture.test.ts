/** Rows and lists of links, told by their shape. */
import {describe, expect, test} from 'vitest'
import {documentOf, readDocument} from './documents.ts'

const ABOVE = 'The Network of Northern Towns was founded in 1991.\n\n'
const dispositionsOf = (text: string) =>
  readDocument(documentOf(`${ABOVE}${text}`))
    .sentences.slice(1)
    .map(({disposition}) => disposition)

describe('the furniture of a page', () => {
  test.each([
    ['answers to tick', '( ) Yes ( ) No [Submit]'],
    ['buttons', '[Timetable] [Tickets] [Lost property]'],
    ['links of which some are known from menus', 'Government | Residents | Business | I Want To...'],
    ['a path that ends with a month', 'Home / News / 2025 / September'],
    ['what a page says of itself, in one line', 'Back to top Last modified: 3 May 2024'],
    ['links after a line that leads to them', 'More news: Storm closes bridge'],
    ['a list of links', 'See also:\n\n- Storm closes bridge\n- Timetable of line 14']
  ])('has %s', (_, text) => {
    expect(new Set(dispositionsOf(text))).toEqual(new Set(['boilerplate']))
  })

  test.each([
    ['a row of towns under their number', 'These belong to it:\n\nHartwell · Dunmere · Northwick'],
    ['a row of towns with their countries', 'Hartwell (UK) · Dunmere (IE) · Northwick (UK)'],
    ['what states something, after a line that leads to links', 'More news: Hartwell joins the network'],
    ['who is in charge', 'Contact – International Office']
  ])('is not %s', (_, text) => {
    expect(dispositionsOf(text).at(-1)).not.toBe('boilerplate')
  })
})
