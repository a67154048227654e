/** `feed/atom.xml`: one entry per released change, newest release first. Atom (RFC 4287). */
import {isWeb} from '../load.ts'
import type {Publication, Publisher} from '../types.ts'
import {asHtml, type FeedItem, feedOf} from './feed-items.ts'
import {element, escapeXml} from './xml.ts'

const PATH = 'feed/atom.xml'

export const atom: Publisher = {
  format: 'atom',
  *files(publication) {
    yield {path: PATH, mediaType: 'application/atom+xml', chunks: lines(publication)}
  }
}

function* lines(publication: Publication): Generator<string> {
  const {config, version} = publication
  const {updated, items} = feedOf(publication)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(config.language)}">\n`
  yield element('id', config.base + PATH)
  yield words('title', config.title)
  yield words('subtitle', config.description)
  yield element('updated', updated)
  yield `<author>\n${element('name', config.publisher)}${contact(config.contact)}</author>\n`
  yield link('self', config.base + PATH, 'application/atom+xml')
  yield link('alternate', config.base, 'text/html')
  yield link('license', config.licence)
  yield element('generator', `civic-record ${version}`)
  for (const item of items) yield entry(item)
  yield '</feed>\n'
}

const entry = ({id, url, title, summary, published, categories, via}: FeedItem): string =>
  [
    '<entry>\n',
    element('id', id),
    words('title', title),
    element('updated', published),
    element('published', published),
    link('alternate', url, 'text/html'),
    link('via', via),
    ...categories.map(term => `<category term="${escapeXml(term)}"/>\n`),
    words('summary', summary),
    '</entry>\n'
  ].join('')

/** A text construct (3.1). As HTML, since readers and validators take for forgotten HTML what has tags in plain text. */
const words = (name: string, text: string): string => `<${name} type="html">${escapeXml(asHtml(text))}</${name}>\n`

const link = (rel: string, href: string, type?: string): string =>
  `<link rel="${rel}"${type ? ` type="${type}"` : ''} href="${escapeXml(href)}"/>\n`

/** Where to report an error: an address of the web or of e-mail. */
const contact = (address: string): string =>
  isWeb(address) ? element('uri', address) : element('email', address.replace(/^mailto:/, ''))
