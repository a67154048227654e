import {describe, expect, test} from 'vitest'
import {highlighter} from '../../pipeline/publish/text-fragment.ts'
import {quoteAt, sourceOf} from './publication.ts'

/** The fragment for words of a text, from where `from` begins. */
function fragment(text: string, exact: string, {from = exact, page = 'https://x.example/'} = {}): string {
  const source = sourceOf('page', text, {title: 'A page'})
  return highlighter(text)(page, [quoteAt(source, exact, text.indexOf(from))]).replace('https://x.example/', '')
}

describe('text fragments', () => {
  test('words that stand once need no context', () =>
    expect(fragment('Lublin became a full member.', 'became a full')).toBe('#:~:text=became%20a%20full'))

  test('a hyphen, a comma and an ampersand are encoded, and so is all else that is not a letter or a digit', () =>
    expect(fragment('x a-b, c & "ł" (d)! y', 'a-b, c & "ł" (d)!')).toBe(
      '#:~:text=a%2Db%2C%20c%20%26%20%22%C5%82%22%20%28d%29%21'
    ))

  test('words that recur, in whatever case, have whole words of context', () => {
    const text = 'The Association of European Cities has 186 cities, whereas the association of towns has 12.'
    expect(fragment(text, 'Association')).toBe('#:~:text=The-,Association,-of%20European%20Cities%20has%20186')
    expect(fragment(text, 'association')).toBe(
      '#:~:text=has%20186%20cities%2C%20whereas%20the-,association,-of%20towns%20has%2012.'
    )
  })

  test('a line break is a space, as a browser shows it', () =>
    expect(fragment('one two\n  three four', 'two\n  three')).toBe('#:~:text=two%20three'))

  test('words of several blocks are given by the first and the last', () =>
    expect(
      fragment('A title\n\nIts first block\nends.\n\n- An item', 'A title\n\nIts first block\nends.\n\n- An item')
    ).toBe('#:~:text=A%20title,An%20item'))

  test('marks of Markdown are not on the page', () => {
    expect(fragment('A city is a **full** member of it.', 'a **full** member')).toBe(
      '#:~:text=A%20city%20is-,a,member,-of%20it.'
    )
    expect(fragment('See [the network](https://y.example/) here.', 'the network](https://y.example/) here')).toBe(
      '#:~:text=the%20network,here'
    )
    expect(fragment('## Lublin\n\nLublin is.', 'Lublin', {from: 'Lublin is'})).toBe('#:~:text=Lublin-,Lublin,-is.')
  })

  test('the fragment that the address has is kept, a directive is replaced', () => {
    expect(fragment('one two', 'two', {page: 'https://x.example/#top'})).toBe('#top:~:text=two')
    expect(fragment('one two', 'two', {page: 'https://x.example/#:~:text=one'})).toBe('#:~:text=two')
  })

  test('several quotes are several directives', () => {
    const source = sourceOf('page', 'one two three', {title: 'A page'})
    const quotes = [quoteAt(source, 'one'), quoteAt(source, 'three')]
    expect(highlighter(source.text)('https://x.example/', quotes)).toBe('https://x.example/#:~:text=one&text=three')
  })
})
