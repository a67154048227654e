/** The quotes of a source. */
import type {Iri, Publication, PublishedSource, Quote} from '../types.ts'
import {highlighter} from './text-fragment.ts'
import {uri} from './uri.ts'

/** A quote, and the page it was taken from with the quote highlighted. */
export interface QuoteOnPage extends Quote {
  page?: Iri
}

/** The quotes of a source, each once, in the order of the text; only those of one source are in memory. */
export function quotesOf({record, text}: PublishedSource, publication: Publication): QuoteOnPage[] {
  const quotes = new Map<Iri, Quote>()
  for (const claim of publication.claims(record.id)) for (const quote of claim.quotes) quotes.set(quote.id, quote)
  const link = highlighter(text)
  return [...quotes.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(quote => ({...quote, page: record.url && link(uri(record.url), [quote])}))
}
