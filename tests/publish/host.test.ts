import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {voidDescription} from '../../pipeline/publish/catalog/void.ts'
import {host} from '../../pipeline/publish/host/index.ts'
import {mediaTypesOf} from '../../pipeline/publish/host/media-types.ts'
import {documentByPath, GREATER, nginx} from '../../pipeline/publish/host/nginx.ts'
import {sitemaps} from '../../pipeline/publish/host/sitemap.ts'
import {headers, redirects} from '../../pipeline/publish/host/static-hosts.ts'
import {withdrawnOf} from '../../pipeline/publish/host/withdrawn.ts'
import {nQuads} from '../../pipeline/publish/n-quads.ts'
import {documentFinder} from '../../pipeline/publish/rdf-documents.ts'
import type {Receipt} from '../../pipeline/types.ts'
import {sample as all, base, contentOf, filesOf, publicationOf, receiptsOf} from './publication.ts'
import {n3ToLines} from './triples.ts'
import {parseXml} from './xml.ts'

const sample = {...all, tombstones: [{id: 'place/gone#id', type: 'Place' as const, release: 2, date: '2027-02-01'}]}

const file = (path: string, mediaType = 'text/html'): Receipt => ({path, mediaType, bytes: 1, sha256: 'ab'.repeat(32)})
const receipts = [
  ...receiptsOf(sample),
  ...['index.html', 'place/gone/index.html', 'data/index.htm'].map(path => file(path))
]
const text = (chunks: Iterable<string>): string => [...chunks].join('')

test('the files that hosts and crawlers look for are there, even where nothing is published', () => {
  const paths = ['sitemap.xml', 'robots.txt', '.nojekyll', '_headers', '_redirects', 'nginx.conf']
  for (const publication of [sample, publicationOf()])
    expect([...host.files(publication, [])].map(({path}) => path)).toEqual(paths)
  const robots = [...host.files(sample, [])].find(({path}) => path === 'robots.txt')
  expect(contentOf(robots!)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n`)
})

describe('sitemap.xml', () => {
  test('lists the pages, with the day of the release that changed a record last; tombstones are none', () => {
    const [sitemap, ...more] = [...sitemaps(sample, receipts)]
    expect(more).toEqual([])
    const urls = parseXml(contentOf(sitemap!)).children.map(({children}) => children[0]!.text)
    const expected = receipts.flatMap(({path}) => (/^(.*\/)?index\.html$/.test(path) ? [path.slice(0, -10)] : []))
    const gone = withdrawnOf(sample, receipts).map(({path}) => `${path}/`)
    expect(gone).not.toEqual([])
    expect(urls.toSorted()).toEqual(
      [...new Set(expected)]
        .filter(path => !gone.includes(path))
        .map(path => base + path)
        .sort()
    )
    const [first] = sitemaps(sample, [file('organization/eurocities/index.html')])
    expect(contentOf(first!)).toContain(`<loc>${base}organization/eurocities/</loc><lastmod>2027-02-01</lastmod>`)
  })

  test('is a list of sitemaps where there are more pages than one may have', () => {
    const many = Array.from({length: 5}, (_, index) => file(`place/p${index}/index.html`))
    const files = new Map([...sitemaps(sample, many, 2)].map(one => [one.path, contentOf(one)]))
    expect([...files.keys()]).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml', 'sitemap.xml'])
    const listed = parseXml(files.get('sitemap.xml')!)
    expect([listed.name, listed.children.map(({children}) => children[0]!.text)]).toEqual([
      'sitemapindex',
      [1, 2, 3].map(number => `${base}sitemap-${number}.xml`)
    ])
    expect(parseXml(files.get('sitemap-3.xml')!).children).toHaveLength(1)
  })
})

describe('media types', () => {
  test('by extension, by a longer ending, by path', () => {
    const {byExtension, byEnding, byPath} = mediaTypesOf([
      file('a.json', 'application/json'),
      file('data/x.csv-metadata.json', 'application/csvm+json'),
      file('feed/rss.xml', 'application/rss+xml'),
      file('b.ttl', 'text/turtle'),
      file('SHA256SUMS', 'text/plain'),
      file('plain', 'application/x-plain')
    ])
    expect(byExtension.get('json')).toBe('application/json')
    expect(byExtension.get('ttl')).toBe('text/turtle')
    expect([...byEnding]).toEqual([['csv-metadata.json', 'application/csvm+json']])
    expect([...byPath]).toEqual([
      ['feed/rss.xml', 'application/rss+xml'],
      ['plain', 'application/x-plain']
    ])
  })

  test('the rules give every file that is written its type', () => {
    const {byExtension, byEnding, byPath} = mediaTypesOf(receipts)
    for (const {path, mediaType} of receipts) {
      const ending = [...byEnding.keys()].find(one => path.endsWith(`.${one}`))
      const extension = /\.([^./]+)$/.exec(path)?.[1] ?? ''
      expect(byPath.get(path) ?? byEnding.get(ending ?? '') ?? byExtension.get(extension) ?? 'text/plain').toBe(
        mediaType
      )
    }
  })
})

describe('what was withdrawn', () => {
  test('is every tombstone, and the documents that went with it', () => {
    const tombstones = ['organization/atlantis', 'organization/lublin/moat'].map(path => ({
      id: `${path}#id`,
      type: 'Organization' as const
    }))
    expect(withdrawnOf({...sample, tombstones}, receipts)).toEqual([
      {path: 'organization/atlantis'},
      {path: 'organization/atlantis.ttl'},
      {path: 'organization/atlantis.jsonld'},
      {path: 'organization/lublin/moat'}
    ])
  })

  test('answers 410, with its page where there is one', () => {
    expect(withdrawnOf(sample, receipts)).toEqual([{path: 'place/gone', page: 'place/gone/index.html'}])
    expect(text(redirects(sample, receipts)).split('\n')).toEqual([
      '/.well-known/void /civic/.well-known/void.ttl 302',
      '/civic/place/gone /civic/place/gone/ 410!',
      '/civic/place/gone/ /civic/place/gone/ 410!',
      ''
    ])
    const gone = 'error_page 410 /civic/place/gone/index.html; return 410;'
    const conf = text(nginx(sample, receipts))
    expect(conf).toContain(`location = /civic/place/gone { ${gone} }\nlocation = /civic/place/gone/ { ${gone} }\n`)
  })
})

describe('_headers', () => {
  const rules = new Map(
    text(headers(sample, receipts))
      .split(/\n(?=\S)/)
      .map(rule => rule.trim().split(/\n\s+/) as [string, ...string[]])
      .map(([path, ...lines]) => [path, lines])
  )

  test('types that hosts do not know, readers from anywhere, texts that never change', () => {
    expect(rules.get('/civic/*.ttl')).toEqual(['Content-Type: text/turtle'])
    expect(rules.get('/civic/*.csv')).toEqual(['Content-Type: text/csv; charset=utf-8'])
    expect(rules.get('/civic/*.csv-metadata.json')).toEqual(['Content-Type: application/csvm+json'])
    expect(rules.get('/civic/*')).toContain('Access-Control-Allow-Origin: *')
    expect(rules.get('/civic/source/*.txt')).toEqual(['Cache-Control: public, max-age=31536000, immutable'])
  })

  test('no file has its type from two rules, and there are fewer than hosts allow', () => {
    const patterns = [...rules]
      .filter(([, lines]) => lines.some(line => line.startsWith('Content-Type')))
      .map(([path]) => path)
    for (const {path} of receipts) {
      const fitting = patterns.filter(pattern => {
        const [before, after] = pattern.split('*') as [string, string?]
        return after === undefined
          ? `/civic/${path}` === before
          : `/civic/${path}`.startsWith(before) && path.endsWith(after)
      })
      expect(fitting.length).toBeLessThan(2)
    }
    expect(rules.size).toBeLessThan(100)
  })
})

describe('nginx.conf', () => {
  const conf = text(nginx(sample, receipts))

  test('compares qualities as fractions', () => {
    const digits = fc.integer({min: 0, max: 1000}).chain(thousandths =>
      fc.integer({min: 0, max: 3}).map(zeros => {
        const exact = (thousandths / 1000).toFixed(3).replace('.', '').replace(/0+$/, '') || '0'
        return {thousandths, text: exact.padEnd(Math.min(4, exact.length + zeros), '0')}
      })
    )
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        expect(new RegExp(GREATER).test(`${a.text} ${b.text}`)).toBe(a.thousandths > b.thousandths)
      }),
      {numRuns: 2000}
    )
  })

  test('knows the document of each record: by its path, else by a line of its own', () => {
    const find = documentFinder(sample)
    let single = 0
    for (const record of sample.all()) {
      const path = record.id.slice(base.length).replace(/\/?#id$/, '')
      const line = conf.split('\n').find(one => one.startsWith(`location = /civic/${path}/ {`))
      if (documentByPath(path) === find(record)) expect(line).toBeUndefined()
      else {
        single++
        expect(line).toContain(`return 303 /civic/${find(record)}.ttl;`)
      }
    }
    // Two places, and an act of nobody known under a path that looks like an organisation’s.
    expect(single).toBe(3)
    expect(documentByPath('act/source/resolution/2003/1')).toBe('source/resolution')
  })

  test('has no letter that needs care, whatever the base is', () => {
    const odd = {...sample, config: {...sample.config, base: 'https://data.example.org/a%20b/$x;{}/'}}
    const lines = text(nginx(odd, [])).trim().split('\n')
    expect(lines.filter(line => !line.startsWith('#'))).toEqual([])
  })

  test('at the root of a host there is no path before', () => {
    const atRoot = publicationOf({config: {...sample.config, base: 'https://data.example.org/'}})
    expect(text(nginx(atRoot, []))).toContain('\nlocation / {\n')
  })
})

describe('.well-known/void.ttl', () => {
  const [document] = voidDescription.files(sample, receipts)
  const lines = n3ToLines(contentOf(document!))
  const VOID = 'http://rdfs.org/ns/void#'
  const objects = (predicate: string): string[] =>
    lines.flatMap(line => {
      const start = `<${base}dataset/records> <${VOID}${predicate}> `
      return line.startsWith(start) ? line.slice(start.length, -3) : []
    })

  test('counts what is in the graph, and leads to it', () => {
    const graph = filesOf(nQuads, sample).get('data/dataset.nq')!.trim().split('\n')
    expect(new Set(graph).size).toBe(graph.length)
    expect(objects('triples')).toEqual([`"${graph.length}"^^<http://www.w3.org/2001/XMLSchema#integer>`])
    expect(objects('entities')[0]).toContain(`"${[...sample.all()].length}"`)
    expect(objects('dataDump')).toEqual(['jsonld', 'nq', 'ttl'].map(ending => `<${base}data/dataset.${ending}>`))
    expect(objects('vocabulary')).toContain('<http://www.w3.org/ns/org#>')
    expect(objects('vocabulary')).not.toContain('<http://www.w3.org/ns/oa#>')
    expect(objects('exampleResource')).toContain(`<${base}organization/lublin#id>`)
    expect(objects('subset')).toEqual(['alignment', 'provenance', 'vocabulary'].map(name => `<${base}dataset/${name}>`))
    const acts = graph.filter(line => line.includes('#type> <http://data.europa.eu/eli/ontology#LegalResource>'))
    expect(lines).toContain(
      `<${base}.well-known/void.ttl#LegalResource> <${VOID}entities> "${acts.length}"^^<http://www.w3.org/2001/XMLSchema#integer> .\n`
    )
  })
})
