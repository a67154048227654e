/**
 * Atom and JSON Feed beside RSS: what RFC 4287, JSON Feed 1.1 and the W3C feed validator ask for, in own words, and that
 * the three say the same.
 */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {atom} from '../../pipeline/publish/atom.ts'
import {feedOf} from '../../pipeline/publish/feed-items.ts'
import {jsonFeed} from '../../pipeline/publish/json-feed.ts'
import {rss} from '../../pipeline/publish/rss.ts'
import {printable} from '../../pipeline/publish/xml.ts'
import type {Change, Publication, Release} from '../../pipeline/types.ts'
import {base, filesOf, hostile, publicationOf, sample} from './publication.ts'
import {type Element, parseXml} from './xml.ts'

const atomOf = (publication: Publication) => parseXml(filesOf(atom, publication).get('feed/atom.xml')!)
const rssOf = (publication: Publication) => parseXml(filesOf(rss, publication).get('feed/rss.xml')!).children[0]!
const jsonOf = (publication: Publication) => JSON.parse(filesOf(jsonFeed, publication).get('feed/feed.json')!)
const all = (element: Element, name: string) => element.children.filter(child => child.name === name)
const text = (element: Element, name: string) => all(element, name)[0]?.text
const links = (element: Element) => all(element, 'link').map(({attributes}) => attributes)

const change = (more: Partial<Change> = {}): Change => ({...sample.releases[0]!.changes[0]!, ...more})
const release = (number: number, changes: number, date = '2026-11-22'): Release => ({
  number,
  date,
  changes: Array.from({length: changes}, (_, index) => change({change: `change/${number}/place/p${index}#id`}))
})

/** What an instant of RFC 3339 is, in UTC. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

describe('feed/atom.xml', () => {
  const feed = atomOf(sample)
  const entries = all(feed, 'entry')

  test('says what it is before its first entry', () => {
    expect(feed.attributes).toMatchObject({xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en'})
    const names = feed.children.map(({name}) => name)
    expect(names.slice(names.indexOf('entry'))).toEqual(entries.map(() => 'entry'))
    expect([text(feed, 'id'), text(feed, 'title')]).toEqual([`${base}feed/atom.xml`, 'Lublin &amp; its networks'])
    expect(all(feed, 'author')[0]!.children.map(({name, text}) => [name, text])).toEqual([
      ['name', 'City of Lublin'],
      ['email', 'data@example.org']
    ])
    expect(links(feed)).toEqual([
      {rel: 'self', type: 'application/atom+xml', href: `${base}feed/atom.xml`},
      {rel: 'alternate', type: 'text/html', href: base},
      {rel: 'license', href: 'http://creativecommons.org/publicdomain/zero/1.0/'}
    ])
    expect(text(feed, 'updated')).toBe('2027-02-01T00:00:00.001Z')
  })

  test('an entry has all that it must, once', () => {
    expect(entries).toHaveLength(3)
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'summary']) expect(all(entry, name)).toHaveLength(1)
      for (const name of ['updated', 'published']) expect(text(entry, name)).toMatch(INSTANT)
      expect(links(entry).map(({rel}) => rel)).toEqual(['alternate', 'via'])
      for (const {href} of links(entry)) expect(URL.canParse(href!)).toBe(true)
      expect(all(entry, 'category').map(({attributes}) => attributes['term'])).toHaveLength(2)
    }
    // Neither may two entries have one id, nor should they have one instant.
    for (const name of ['id', 'updated']) expect(new Set(entries.map(entry => text(entry, name))).size).toBe(3)
  })

  test('words with tags are declared as HTML, and have none', () => {
    const [entry] = entries
    for (const name of ['title', 'summary']) {
      const [element] = all(entry!, name)
      expect(element!.attributes).toEqual({type: 'html'})
      expect(element!.text).toContain('&lt;script&gt;')
      expect(element!.text).not.toMatch(/[<>]/)
    }
  })
})

test('feed/feed.json has what JSON Feed asks for', () => {
  const {items, ...head} = jsonOf(sample)
  expect(head).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Lublin & its networks',
    home_page_url: base,
    feed_url: `${base}feed/feed.json`,
    description: 'What <Lublin> says of its memberships',
    language: 'en',
    authors: [{name: 'City of Lublin', url: 'mailto:data@example.org'}]
  })
  expect(items.at(-1)).toEqual({
    id: `${base}change/1/organization/eurocities#id`,
    url: `${base}organization/eurocities#id`,
    external_url: `${base}source/lublin-eurocities/#id`,
    title: 'Eurocities was added',
    content_text: 'Eurocities is a network. “Eurocities was established in 1986.”',
    date_published: '2026-11-22T00:00:00.000Z',
    tags: ['Organization', 'added']
  })
  expect(items[0].title).toBe(printable(`${hostile.script}${hostile.control}`))
})

/** The three feeds by what each says of its items. */
function threeOf(publication: Publication) {
  const items = all(rssOf(publication), 'item')
  const entries = all(atomOf(publication), 'entry')
  const json: {id: string; title: string; content_text: string; date_published: string}[] = jsonOf(publication).items
  const plain = (html = '') => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const seconds = (date = '') => Math.floor(Date.parse(date) / 1000)
  return {
    rss: items.map(item => [
      text(item, 'guid'),
      text(item, 'title'),
      plain(text(item, 'description')),
      seconds(text(item, 'pubDate'))
    ]),
    atom: entries.map(entry => [
      text(entry, 'id'),
      plain(text(entry, 'title')),
      plain(text(entry, 'summary')),
      seconds(text(entry, 'published'))
    ]),
    json: json.map(item => [item.id, item.title, item.content_text, seconds(item.date_published)])
  }
}

test('the three say the same, whatever the words are', () => {
  const words = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.string({unit: fc.integer({min: 0, max: 0xffff}).map(unit => String.fromCharCode(unit))}),
    fc.constantFrom(...Object.values(hostile))
  )
  fc.assert(
    fc.property(words, words, words, (title, description, quote) => {
      const changes = [change({title, description, quote})]
      const {rss, atom, json} = threeOf(publicationOf({releases: [{number: 1, date: '2026-11-22', changes}]}))
      expect(json).toHaveLength(1)
      expect(atom).toEqual(json)
      expect(rss).toEqual(json)
    })
  )
})

describe('how many items there are', () => {
  const numbersOf = (releases: Release[]) =>
    [...feedOf(publicationOf({releases})).items].map(({id}) => Number(/change\/(\d+)/.exec(id)![1]))

  test('whole releases, the newest first, up to 500 items', () => {
    const releases = [release(1, 100), release(2, 300), release(3, 200)]
    expect([...new Set(numbersOf(releases))]).toEqual([3, 2])
    expect(numbersOf(releases)).toHaveLength(500)
    expect(numbersOf([...releases, release(4, 1)])).toHaveLength(201)
  })

  test('the last release always, however large', () => {
    expect(numbersOf([release(1, 1), release(2, 501)])).toHaveLength(501)
  })

  test('none without a release, and yet a date', () => {
    for (const feed of Object.values(threeOf(publicationOf()))) expect(feed).toEqual([])
    expect(text(atomOf(publicationOf()), 'updated')).toMatch(INSTANT)
  })
})

test('every change of a day has an instant of its own, in the order of the releases', () => {
  const releases = [release(1, 3), release(2, 2), release(3, 2, '2026-11-23'), release(4, 1, '2026-11-23')]
  const instants = [...feedOf(publicationOf({releases})).items].map(({published}) => published.slice(8))
  expect(instants.toSorted()).toEqual([
    '22T00:00:00.000Z',
    '22T00:00:00.001Z',
    '22T00:00:00.002Z',
    '22T00:00:00.003Z',
    '22T00:00:00.004Z',
    '23T00:00:00.000Z',
    '23T00:00:00.001Z',
    '23T00:00:00.002Z'
  ])
})
