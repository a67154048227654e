/** `feed/feed.json`: one item per released change, newest release first. JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import {isWeb} from '../load.ts'
import type {Publication, Publisher} from '../types.ts'
import {feedOf} from './feed-items.ts'
import {printable} from './xml.ts'

const PATH = 'feed/feed.json'

export const jsonFeed: Publisher = {
  format: 'json-feed',
  *files(publication) {
    yield {path: PATH, mediaType: 'application/feed+json', chunks: chunks(publication)}
  }
}

function* chunks(publication: Publication): Generator<string> {
  const {config} = publication
  const contact = config.contact.replace(/^(?:mailto:)?/, isWeb(config.contact) ? '' : 'mailto:')
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: printable(config.title),
    home_page_url: config.base,
    feed_url: config.base + PATH,
    description: printable(config.description),
    language: config.language,
    authors: [{name: printable(config.publisher), url: contact}]
  }
  yield `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "items": [`
  let separator = '\n'
  for (const {id, url, title, summary, published, categories, via} of feedOf(publication).items) {
    const item = {
      id,
      url,
      external_url: via,
      title,
      content_text: summary,
      date_published: published,
      tags: categories
    }
    yield separator + JSON.stringify(item)
    separator = ',\n'
  }
  yield '\n]}\n'
}
