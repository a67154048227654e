/**
 * `sitemap.xml` (https://www.sitemaps.org/protocol.html): every page, and for the page of a record the day of the release
 * that changed it last. A sitemap may have 50,000 pages: where there are more, `sitemap.xml` lists the sitemaps.
 */
import type {OutputFile, Publication, Receipt} from '../../types.ts'
import {recordPath} from '../record-path.ts'
import {escapeXml} from '../xml.ts'
import {withdrawnOf} from './withdrawn.ts'

const MOST = 50_000

export function* sitemaps(
  publication: Publication,
  receipts: readonly Receipt[],
  most: number = MOST
): Generator<OutputFile> {
  const {config, releases} = publication
  const lastChange = new Map<string, string>()
  for (const {date, changes} of releases) for (const {id} of changes) lastChange.set(`${recordPath(id)}/`, date)
  const gone = new Set(withdrawnOf(publication, receipts).map(({path}) => `${path}/`))
  const pages = receipts
    .flatMap(({path}) => (/(?:^|\/)index\.html$/.test(path) ? [path.slice(0, -'index.html'.length)] : []))
    .filter(folder => !gone.has(folder))
    .sort()
  const url = (folder: string): string => {
    const day = lastChange.get(folder)
    return `<url><loc>${escapeXml(config.base + folder)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>\n`
  }
  const file = (path: string, root: string, elements: string[]): OutputFile => ({
    path,
    mediaType: 'application/xml',
    chunks: [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`,
      ...elements,
      `</${root}>\n`
    ]
  })
  if (pages.length <= most) {
    yield file('sitemap.xml', 'urlset', pages.map(url))
    return
  }
  const parts = Array.from({length: Math.ceil(pages.length / most)}, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    pages: pages.slice(index * most, (index + 1) * most)
  }))
  for (const part of parts) yield file(part.path, 'urlset', part.pages.map(url))
  const entries = parts.map(({path}) => `<sitemap><loc>${escapeXml(config.base + path)}</loc></sitemap>\n`)
  yield file('sitemap.xml', 'sitemapindex', entries)
}
