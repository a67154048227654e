/**
 * Links that open a page with a quote highlighted: https://wicg.github.io/scroll-to-text-fragment/
 * `#:~:text=[prefix-,]textStart[,textEnd][,-suffix]`
 */
import type {Iri, Quote} from '../types.ts'

/** How many code points of context a quote has, unless the text begins or ends before. */
const CONTEXT = 32

/**
 * What no term of a fragment may reach across, for the page shows it otherwise than the text writes it: blank lines and
 * the beginnings of headings, list items and quotations (other blocks), marks of emphasis, code, links and tables.
 */
const BORDER = /(?:^|\n)\s*(?:#{1,6}|[-*+>]|\d{1,9}[.)])[ \t]+|\n\s*\n|\]\([^()\s]*\)|[*`[\]<>|\\]+/

/** @returns what makes a link to quotes of the text: the page, wherever it is, with all of them highlighted. */
export function highlighter(text: string): (page: Iri, quotes: readonly Quote[]) => Iri {
  const haystack = fold(text)
  return (page, quotes) => {
    const [address] = page.split(':~:', 1) as [string]
    const directives = quotes.map(quote => `text=${directive(quote, haystack)}`).join('&')
    return `${address}${address.includes('#') ? '' : '#'}:~:${directives}`
  }
}

/** One directive: the words, or where they cross a border the first and the last, with context if they recur. */
function directive({exact, prefix, suffix}: Quote, haystack: string): string {
  const [first = words(exact), ...others] = pieces(exact)
  const ends = [first, ...others.slice(-1)]
  const terms = ends.map(encode).join(',')
  if (ends.every(end => isUnique(fold(end), haystack))) return terms
  const before = pieces(wholeWordsAtEnd(prefix)).at(-1)
  const after = pieces(wholeWordsAtStart(suffix)).at(0)
  return `${before ? `${encode(before)}-,` : ''}${terms}${after ? `,-${encode(after)}` : ''}`
}

const isUnique = (needle: string, haystack: string): boolean =>
  haystack.indexOf(needle, haystack.indexOf(needle) + 1) < 0

/** White space as a browser shows it. */
const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Browsers find text whatever its case. */
const fold = (text: string): string => words(text).toLowerCase()

const pieces = (text: string): string[] =>
  text
    .split(BORDER)
    .map(words)
    .filter(piece => piece !== '')

/** The context was cut at a fixed length: the word that was cut does not count. */
const wholeWordsAtEnd = (prefix: string): string => (isCut(prefix) ? prefix.replace(/^\S+/, '') : prefix)
const wholeWordsAtStart = (suffix: string): string => (isCut(suffix) ? suffix.replace(/\S+$/, '') : suffix)
const isCut = (context: string): boolean => [...context].length >= CONTEXT

/** Everything but letters, digits, `.`, `_` and `~` of ASCII; `-`, `,` and `&` have a meaning in a directive. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(
    /[-!'()*]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  )
