/**
 * `feed/rss.xml`: one item per released change, newest release first.
 * RSS 2.0 (https://www.rssboard.org/rss-specification) by its profile (https://www.rssboard.org/rss-profile).
 */
import type {Change, Publication, Publisher, Release} from '../types.ts'
import {escapeXml} from './xml.ts'

const PATH = 'feed/rss.xml'

export const rss: Publisher = {
  format: 'rss',
  *files(publication) {
    yield {path: PATH, mediaType: 'application/rss+xml', chunks: lines(publication)}
  }
}

function* lines({config, version, releases}: Publication): Generator<string> {
  const newestFirst = releases.toSorted((a, b) => b.number - a.number)
  const [last] = newestFirst
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
  yield '<channel>\n'
  yield element('title', config.title)
  yield element('link', config.base)
  yield element('description', asHtml(config.description))
  yield element('language', config.language)
  yield `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(config.base + PATH)}"/>\n`
  if (last) yield element('lastBuildDate', midnight(last.date))
  yield element('generator', `civic-record ${version}`)
  for (const release of newestFirst) {
    for (const change of release.changes) yield item(change, release, config.base)
  }
  yield '</channel>\n</rss>\n'
}

const item = (change: Change, {date}: Release, base: string): string =>
  [
    '<item>\n',
    element('title', change.title),
    element('link', base + change.id),
    element('description', asHtml(change.quote ? `${change.description} “${change.quote}”` : change.description)),
    element('category', change.type),
    element('category', change.kind),
    `<guid isPermaLink="false">${escapeXml(base + change.change)}</guid>\n`,
    element('pubDate', midnight(date)),
    element('dc:source', base + change.source),
    '</item>\n'
  ].join('')

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>\n`

/** Readers take a description for HTML: plain words, with what would be a tag or an entity made harmless. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** `2026-11-22` -> `Sun, 22 Nov 2026 00:00:00 GMT` (RFC 822 with four digits of year; ECMA-262 fixes the form). */
const midnight = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString()
