/**
 * Every IRI of every graph leads somewhere on a plain static host: without its fragment to a file, or to a folder with a
 * page, and with it to an element of that page. And so does every link of every page.
 */
import {createHash} from 'node:crypto'
import {beforeAll, describe, expect, test} from 'vitest'
import {prepare} from '../../pipeline/build.ts'
import {diskEffects} from '../../pipeline/effects.ts'
import {describers, publishers} from '../../pipeline/publish/index.ts'
import type {Publication, Receipt} from '../../pipeline/types.ts'
import {dataOf, elementsOf, parsePage} from './html.ts'
import {base, hostile, publicationOf, sample} from './publication.ts'
import {jsonLdToLines, n3ToLines} from './triples.ts'
import type {Element} from './xml.ts'

/** Everything that a build writes, by path. */
function filesOf(publication: Publication): Map<string, string> {
  const files = new Map<string, string>()
  const receipts: Receipt[] = []
  const take = ({
    path,
    mediaType,
    chunks
  }: {
    path: string
    mediaType: string
    chunks: Iterable<string | Uint8Array>
  }) => {
    const bytes = Buffer.concat([...chunks].map(chunk => Buffer.from(chunk)))
    files.set(path, bytes.toString())
    receipts.push({path, mediaType, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex')})
  }
  for (const publisher of publishers) for (const file of publisher.files(publication)) take(file)
  for (const describer of describers) for (const file of describer.files(publication, [...receipts])) take(file)
  return files
}

const ofType = (files: ReadonlyMap<string, string>, ending: RegExp): [string, string][] =>
  [...files].filter(([path]) => ending.test(path))

/** The IRIs of a publication that graphs name, and feeds, each with a file that names it. */
async function irisIn(files: ReadonlyMap<string, string>, base: string): Promise<Map<string, string>> {
  const iris = new Map<string, string>()
  const take = (iri: string, path: string) => {
    if (iri.startsWith(base) && !iris.has(iri)) iris.set(iri, path)
  }
  const lines = async (path: string, content: string) =>
    path.endsWith('.jsonld') ? jsonLdToLines(content) : n3ToLines(content)
  // A context is no graph.
  for (const [path, content] of ofType(files, /\.(ttl|nq|trig|jsonld)$/).filter(([path]) => path !== 'context.jsonld'))
    for (const line of await lines(path, content))
      for (const [, iri] of line.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/<([^>]*)>/g)) take(iri!, path)
  for (const [path, content] of ofType(files, /^feed\//))
    for (const [iri] of content.matchAll(/https?:\/\/[^\s<>"\\]+/g)) take(iri.replaceAll('&#x26;', '&'), path)
  return iris
}

/** The pages of a folder, each read once, by path; with the ids of their elements. */
class Pages {
  readonly #files: ReadonlyMap<string, string>
  readonly #ids = new Map<string, ReadonlySet<string>>()
  readonly roots = new Map<string, Element>()

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files
    for (const [path, content] of ofType(files, /\.html$/)) {
      const root = parsePage(content)
      const ids = [...elementsOf(root)].flatMap(({attributes: {id}}) => (id === undefined ? [] : [id]))
      expect(ids, `${path} has an id twice`).toHaveLength(new Set(ids).size)
      this.roots.set(path, root)
      this.#ids.set(path, new Set(ids))
    }
  }

  /** What a static host serves at a path: the file, or the page of the folder. */
  at(path: string): string | undefined {
    const folder = path === '' || path.endsWith('/') ? path : `${path}/`
    return [path, `${folder}index.html`].find(each => this.#files.has(each))
  }

  /** Why an address relative to the base leads nowhere, if it does. */
  fault(address: string): string | undefined {
    const [path, fragment] = address.split(/#(.*)/s, 2) as [string, string?]
    const file = this.at(decodeURIComponent(path))
    if (file === undefined) return `no file at ${path}`
    const ids = this.#ids.get(file)
    // What a fragment means in other media is theirs: `#char=` in a text (RFC 5147), a subject in a graph.
    if (!fragment || !ids || ids.has(decodeURIComponent(fragment))) return undefined
    return `no element #${fragment} in ${file}`
  }
}

/** Faults of the links of all pages. */
function* brokenLinks(pages: Pages, base: string): Generator<string> {
  for (const [path, root] of pages.roots) {
    for (const {name, attributes} of elementsOf(root)) {
      const link = attributes['href'] ?? attributes['src']
      if (link === undefined) continue
      const {href, protocol} = new URL(link, base + path)
      if (!['http:', 'https:', 'mailto:'].includes(protocol)) yield `${path}: ${link} is no address of the web`
      else if (attributes['rel'] === 'canonical' && href !== base + path.replace(/(^|\/)index\.html$/, '$1'))
        yield `${path}: ${link} is not its address`
      else if (href.startsWith(base)) {
        const fault = pages.fault(href.slice(base.length))
        if (fault) yield `${path}: ${fault}`
      } else if (name === 'link') yield `${path}: ${link} is loaded from another host`
    }
  }
}

const old = 'Eurocities was established in 1985. 🏙'
const oldPath = `source/lublin-eurocities/${createHash('sha256').update(old).digest('hex').slice(0, 12)}.txt`
const released = {type: 'Place', source: oldPath, quote: 'x'} as const

/** The sample with a history: a text of an earlier release, a text that was never published, records that are no more. */
const withHistory: Publication = publicationOf({
  config: sample.config,
  records: [...sample.all()],
  claims: [...sample.claims()],
  sources: [...sample.sources()],
  messages: sample.messages,
  snapshots: [{slug: 'lublin-eurocities', path: oldPath, text: old}],
  tombstones: [
    {
      id: 'place/gone#id',
      type: 'Place',
      release: 2,
      date: '2027-02-01',
      reason: hostile.script,
      replacedBy: 'place/lublin#id'
    },
    {id: 'place/going#id', type: 'Place'},
    {id: 'organization/lublin#id', type: 'Organization', release: 2, date: '2027-02-01'},
    {id: 'source/closed/#id', type: 'Source', replacedBy: 'place/gone#id'}
  ],
  releases: [
    {
      number: 1,
      date: '2026-11-22',
      changes: ['gone', 'going', 'lublin'].map(name => ({
        ...released,
        change: `change/1/place/${name}#id`,
        kind: 'added' as const,
        id: `place/${name}#id`,
        title: hostile.script,
        description: `${hostile.lines}\uD800\uFFFE`,
        record: {
          id: `place/${name}#id`,
          type: 'Place',
          name: hostile.control,
          withdrawnField: [{text: '</td>'}, 1, true]
        }
      }))
    },
    {
      number: 2,
      date: '2027-02-01',
      changes: [
        {
          ...released,
          change: 'change/2/place/gone#id',
          kind: 'withdrawn',
          id: 'place/gone#id',
          title: 'Gone',
          description: 'No more',
          reason: hostile.script,
          replacedBy: 'place/lublin#id'
        },
        {
          ...released,
          change: 'change/2/place/lublin#id',
          kind: 'changed',
          id: 'place/lublin#id',
          title: 'Lublin',
          description: 'Lublin',
          source: 'source/closed/0123456789ab.txt',
          record: {id: 'place/lublin#id', type: 'Place', name: 'Lublin'}
        }
      ]
    }
  ]
})

const real = prepare({sources: 'sources'}, diskEffects).publication!

describe.each([
  ['the sample', withHistory],
  ['the sources of this repository', real],
  ['nothing', publicationOf()]
])('%s', (_, publication) => {
  const own = publication.config.base
  let files: Map<string, string>
  let pages: Pages
  beforeAll(() => {
    files = filesOf(publication)
    pages = new Pages(files)
  })

  test('every IRI of every graph and feed leads to a file, or to an element of a page', async () => {
    const iris = await irisIn(files, own)
    for (const expected of ['dataset/records#ttl', '#catalog', 'ns#Claim', 'scheme/basis/stated'])
      expect(iris.has(own + expected), expected).toBe(true)
    for (const {id} of publication.all()) expect(iris.has(id)).toBe(true)
    for (const {id, quotes} of publication.claims())
      for (const iri of [id, ...quotes.map(quote => quote.id)]) expect(iris.has(iri)).toBe(true)
    for (const {change} of publication.releases.flatMap(({changes}) => changes))
      expect(iris.has(own + change)).toBe(true)
    const faults = [...iris].flatMap(([iri, path]) => {
      const fault = pages.fault(iri.slice(own.length))
      return fault ? [`${path}: <${iri}>: ${fault}`] : []
    })
    expect(faults).toEqual([])
  })

  test('every link of every page leads somewhere, and none to anything but the web', () => {
    expect([...brokenLinks(pages, own)]).toEqual([])
  })

  test('every page can be reached from the first', () => {
    const seen = new Set<string>()
    const queue = ['index.html']
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path)) continue
      seen.add(path)
      const root = pages.roots.get(path)
      if (!root) continue
      for (const {attributes, name} of elementsOf(root)) {
        const {href} = new URL(attributes['href'] ?? '', own + path)
        if (name !== 'a' || !href.startsWith(own)) continue
        const next = pages.at(href.slice(own.length).replace(/#.*/s, ''))
        if (next) queue.push(next)
      }
    }
    expect([...pages.roots.keys()].filter(path => !seen.has(path))).toEqual([])
  })

  test('nothing is run, and nothing is loaded from another host', () => {
    for (const [path, root] of pages.roots) {
      for (const {name, attributes} of elementsOf(root)) {
        expect(['script', 'iframe', 'img', 'object', 'embed', 'form', 'style', 'base']).not.toContain(name)
        for (const attribute of Object.keys(attributes)) expect(attribute, path).not.toMatch(/^on|^style$|^srcdoc$/)
      }
    }
  })
})

test('a fault is found: this test can fail', () => {
  const pages = new Pages(
    new Map([
      [
        'index.html',
        '<!DOCTYPE html>\n<html><body><p id="a">x</p><a href="b/#c">x</a><a href="javascript:x">x</a></body></html>'
      ],
      ['b/index.html', '<!DOCTYPE html>\n<html><body><a href="../#a">x</a><a href="../d.txt">x</a></body></html>']
    ])
  )
  expect(pages.fault('#a')).toBeUndefined()
  expect(pages.fault('b')).toBeUndefined()
  expect([...brokenLinks(pages, base)]).toEqual([
    'index.html: no element #c in b/index.html',
    'index.html: javascript:x is no address of the web',
    'b/index.html: no file at d.txt'
  ])
})

test('a text that is withheld has a page at its IRI, with its quotes by their fragments', () => {
  const source = [...withHistory.sources()].find(({textLicence}) => !textLicence)!
  const page = filesOf(withHistory).get(`${source.snapshot.slice(base.length)}/index.html`)!
  const ids = [...elementsOf(parsePage(page))].flatMap(({attributes: {id}}) => id ?? [])
  const own = [...withHistory.claims(source.record.id)].flatMap(({quotes}) => quotes.map(({id}) => id.split('#')[1]!))
  expect(own.length).toBeGreaterThan(1)
  expect(ids).toEqual(expect.arrayContaining(own.flatMap(id => [id, `${id}&position`, `${id}&quote`])))
})

test('a data set says what it is to search engines, in harmless JSON', () => {
  const files = filesOf(publicationOf({config: {...sample.config, publisher: '</script><script>alert(1)</script>'}}))
  const [data] = dataOf(files.get('dataset/records/index.html')!)
  expect(data).toMatchObject({'@type': 'Dataset', creator: {name: '</script><script>alert(1)</script>'}})
})
