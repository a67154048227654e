/**
 * `feed/rss.xml`: one item per released change, newest release first.
 * RSS 2.0 (https://www.rssboard.org/rss-specification) by its profile (https://www.rssboard.org/rss-profile).
 */
import type {Publication, Publisher} from '../types.ts'
import {asHtml, type FeedItem, feedOf} from './feed-items.ts'
import {element, escapeXml} from './xml.ts'

const PATH = 'feed/rss.xml'

export const rss: Publisher = {
  format: 'rss',
  *files(publication) {
    yield {path: PATH, mediaType: 'application/rss+xml', chunks: lines(publication)}
  }
}

function* lines(publication: Publication): Generator<string> {
  const {config, version, releases} = publication
  const {updated, items} = feedOf(publication)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
  yield '<channel>\n'
  yield element('title', config.title)
  yield element('link', config.base)
  yield element('description', asHtml(config.description))
  yield element('language', config.language)
  yield `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(config.base + PATH)}"/>\n`
  if (releases.length) yield element('lastBuildDate', rfc822(updated))
  yield element('generator', `civic-record ${version}`)
  for (const item of items) yield itemElement(item)
  yield '</channel>\n</rss>\n'
}

const itemElement = ({id, url, title, summary, published, categories, via}: FeedItem): string =>
  [
    '<item>\n',
    element('title', title),
    element('link', url),
    element('description', asHtml(summary)),
    ...categories.map(category => element('category', category)),
    `<guid isPermaLink="false">${escapeXml(id)}</guid>\n`,
    element('pubDate', rfc822(published)),
    element('dc:source', via),
    '</item>\n'
  ].join('')

/** `Sun, 22 Nov 2026 00:00:00 GMT` (RFC 822 with four digits of year; ECMA-262 fixes the form). */
const rfc822 = (instant: string): string => new Date(instant).toUTCString()
