/** A text in which stretches are marked that overlap in any way. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {markedText, type Stretch} from '../../pipeline/publish/html/marked-text.ts'
import {html} from '../../pipeline/publish/html/markup.ts'
import {elementsOf, parsePage} from './html.ts'
import type {Element} from './xml.ts'

const stretch = ([a, b]: readonly [number, number], index: number): Stretch => ({
  start: Math.min(a, b),
  end: Math.max(a, b),
  open: isFirst => (isFirst ? html`<i id="${index}">` : html`<i title="${index}">`),
  close: () => html`</i>`
})

const marked = (text: string, stretches: Stretch[]): string => [...markedText(text, stretches)].join('')

test('stretches that cross are cut where the one that began first ends', () => {
  const text = '🏙 one two three'
  expect(
    marked(
      text,
      [
        [2, 9],
        [6, 15],
        [6, 9]
      ].map((ends, index) => stretch(ends as [number, number], index))
    )
  ).toBe('🏙 <i id="0">one <i id="1"><i id="2">two</i></i></i><i title="1"> three</i>')
})

test('whatever the text and the stretches, the text is whole, and each stretch has its words', () => {
  const texts = fc.string({unit: fc.constantFrom('a', '<', '&', '"', '🏙', '\n', ' ', 'ł')})
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(12), fc.nat(12)), {maxLength: 8}), (text, ends) => {
      const points = [...text]
      const within = (offset: number) => Math.min(offset, points.length)
      const stretches = ends.map(([a, b], index) => stretch([within(a), within(b)], index))
      const root = parsePage(`<!DOCTYPE html>\n<html>${marked(text, stretches)}</html>`)
      // The reader of XML has the text of an element without that of those within it: each letter in one of its own.
      const letters = (markup: string) => markup.replace(/(&[^;]*;|[^<>&])(?![^<]*>)/gu, '<b>$1</b>')
      const spelt = parsePage(`<!DOCTYPE html>\n<html>${letters(marked(text, stretches))}</html>`)
      const wordsOf = (element: Element) =>
        [...elementsOf(element)].map(({name, text: letter}) => (name === 'b' ? letter : '')).join('')
      expect(wordsOf(spelt)).toBe(text)
      for (const [index, {start, end}] of stretches.entries()) {
        const pieces = [...elementsOf(spelt)].filter(
          ({attributes}) => attributes['id'] === String(index) || attributes['title'] === String(index)
        )
        expect(pieces.map(wordsOf).join('')).toBe(points.slice(start, end).join(''))
        expect([...elementsOf(root)].filter(({attributes}) => attributes['id'] === String(index))).toHaveLength(
          start < end ? 1 : 0
        )
      }
    })
  )
})
