import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {rss} from '../../pipeline/publish/rss.ts'
import {printable} from '../../pipeline/publish/xml.ts'
import {base, filesOf, hostile, publicationOf, sample} from './publication.ts'
import {type Element, parseXml} from './xml.ts'

const feedOf = (publication: typeof sample) => parseXml(filesOf(rss, publication).get('feed/rss.xml')!).children[0]!
const all = (element: Element, name: string) => element.children.filter(child => child.name === name)
const text = (element: Element, name: string) => all(element, name)[0]?.text

describe('feed/rss.xml', () => {
  const channel = feedOf(sample)
  const items = all(channel, 'item')

  test('the channel says what it is', () => {
    expect(text(channel, 'title')).toBe('Lublin & its networks')
    expect(text(channel, 'description')).toBe('What &lt;Lublin&gt; says of its memberships')
    expect(text(channel, 'link')).toBe(base)
    expect(text(channel, 'language')).toBe('en')
    expect(text(channel, 'lastBuildDate')).toBe('Mon, 01 Feb 2027 00:00:00 GMT')
    expect(text(channel, 'generator')).toBe('civic-record 0.1.0')
    expect(all(channel, 'atom:link')[0]?.attributes).toMatchObject({rel: 'self', href: `${base}feed/rss.xml`})
  })

  test('an item is a change, the newest release first', () => {
    expect(items.map(item => text(item, 'guid'))).toEqual([
      `${base}change/2/organization/eurocities#id`,
      `${base}change/2/place/gone#id`,
      `${base}change/1/organization/eurocities#id`
    ])
    const item = items[2]!
    expect(item.children.map(({name, text}) => [name, text])).toEqual([
      ['title', 'Eurocities was added'],
      ['link', `${base}organization/eurocities#id`],
      ['description', 'Eurocities is a network. “Eurocities was established in 1986.”'],
      ['category', 'Organization'],
      ['category', 'added'],
      ['guid', `${base}change/1/organization/eurocities#id`],
      ['pubDate', 'Sun, 22 Nov 2026 00:00:00 GMT'],
      ['dc:source', `${base}source/lublin-eurocities/#id`]
    ])
    expect(all(item, 'guid')[0]?.attributes).toEqual({isPermaLink: 'false'})
  })

  test('a title is plain words, a description HTML without tags; neither has control characters', () => {
    expect(text(items[0]!, 'title')).toBe(`${hostile.script}bell escape[31m nextline`)
    expect(text(items[0]!, 'description')).toContain('&lt;script&gt;alert("x")&lt;/script&gt; ]]&gt; &amp; ')
  })

  test('without a release it is an empty feed', () => {
    const empty = feedOf(publicationOf())
    expect([all(empty, 'item'), all(empty, 'lastBuildDate')]).toEqual([[], []])
  })

  test('whatever the words are, it is well-formed and says them', () => {
    const words = fc.string({unit: 'binary'})
    fc.assert(
      fc.property(
        words,
        words,
        fc.string({unit: fc.integer({min: 0, max: 0xffff}).map(unit => String.fromCharCode(unit))}),
        (title, description, quote) => {
          const change = {...sample.releases[0]!.changes[0]!, title, description, quote}
          const [item] = all(
            feedOf(publicationOf({releases: [{number: 1, date: '2026-11-22', changes: [change]}]})),
            'item'
          )
          expect(text(item!, 'title')).toBe(printable(title).trim() ? printable(title) : change.id)
          expect(text(item!, 'description')).not.toMatch(/[<>]/)
        }
      )
    )
  })
})
