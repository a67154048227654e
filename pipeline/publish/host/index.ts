/** What hosts and crawlers read: how to serve the folder, and where its pages are. See docs/host.md. */
import type {Describer} from '../../types.ts'
import {nginx} from './nginx.ts'
import {sitemaps} from './sitemap.ts'
import {headers, redirects} from './static-hosts.ts'

const MEDIA_TYPE = 'text/plain'

export const host: Describer = {
  format: 'host',
  *files(publication, receipts) {
    const {base} = publication.config
    yield* sitemaps(publication, receipts)
    yield {
      path: 'robots.txt',
      mediaType: MEDIA_TYPE,
      chunks: [`User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n`]
    }
    // GitHub Pages leaves out what begins with a dot or an underscore, unless this file is there.
    yield {path: '.nojekyll', mediaType: MEDIA_TYPE, chunks: []}
    yield {path: '_headers', mediaType: MEDIA_TYPE, chunks: headers(publication, receipts)}
    yield {path: '_redirects', mediaType: MEDIA_TYPE, chunks: redirects(publication, receipts)}
    yield {path: 'nginx.conf', mediaType: MEDIA_TYPE, chunks: nginx(publication, receipts)}
  }
}
