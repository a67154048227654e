/** What RSS, Atom and JSON Feed say of the released changes: one description, so that they cannot differ. */
import type {Change, Iri, Publication} from '../types.ts'
import {type TimedRelease, timed} from './instants.ts'
import {printable} from './xml.ts'

export interface FeedItem {
  /** The IRI of the change; it never alters. */
  id: Iri
  /** The record, or what stands there now. */
  url: Iri
  /** Plain words, not HTML, without control characters; never empty. */
  title: string
  summary: string
  /** RFC 3339, in UTC. */
  published: string
  /** The type of the record, and the kind of change. */
  categories: readonly string[]
  /** The act that the record rests on, else the snapshot of the text. */
  via: Iri
}

export interface Feed {
  /** When the last change was published; before the first release, when a source was last retrieved. RFC 3339, in UTC. */
  updated: string
  /** The newest release first. */
  items: Iterable<FeedItem>
}

/** Readers load a feed whole, and often; older changes are in the change stream. */
const MOST_ITEMS = 500

export function feedOf({config, releases, records}: Publication): Feed {
  const shown = newest(timed(releases))
  const [last] = shown
  const lastRetrieved = [...records('Source')].reduce(
    (day, {retrieved}) => (retrieved > day ? retrieved : day),
    '1970-01-01'
  )
  return {
    updated: last ? last.instant(last.release.changes.length - 1) : `${lastRetrieved}T00:00:00.000Z`,
    items: itemsOf(shown, config.base)
  }
}

/** Whole releases, as many as have at most `MOST_ITEMS` changes together, and always the last; the newest first. */
function newest(releases: readonly TimedRelease[]): TimedRelease[] {
  const shown: TimedRelease[] = []
  let items = 0
  for (const one of releases.toReversed()) {
    items += one.release.changes.length
    if (shown.length && items > MOST_ITEMS) break
    shown.push(one)
  }
  return shown
}

function* itemsOf(releases: readonly TimedRelease[], base: Iri): Generator<FeedItem> {
  for (const {release, instant} of releases)
    for (const [index, change] of release.changes.entries()) yield itemOf(change, instant(index), base)
}

const itemOf = (
  {change, id, type, kind, title, description, quote, source}: Change,
  published: string,
  base: Iri
): FeedItem => ({
  id: base + change,
  url: base + id,
  title: printable(title).trim() ? printable(title) : id,
  summary: printable(quote ? `${description} “${quote}”` : description),
  published,
  categories: [type, kind],
  via: base + source
})

/** HTML that shows plain words: what would be a tag or an entity made harmless. */
export const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
