/** How English texts are laid out: statements with lines of their own, page numbers, dates and words at line ends. */
import type {Layout} from '../../markdown/page.ts'
import {isLabel} from './columns.ts'
import {anyOf, MONTHS, NUMBER_WORDS} from './lexicon.ts'

export const layout: Layout = {
  label: isLabel,
  statement:
    /(?:§ ?\d{1,3}\.? (?:\(\d{1,2}\) )?\p{Lu}|(?:RESOLUTION|ORDINANCE|DECISION) (?:NO|NUMBER|\d)|(?:Section|Sec\.|SECTION|Article|ARTICLE) \d{1,3}[.:] \p{Lu}|WHEREAS|(?:NOW,? THEREFORE,? )?BE IT|RESOLVED)/u,
  pageNumber: /^(?:page|p\.) ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/iu,
  paragraphNumber: /^(?:§|Section|SECTION|Sec\.|Article|ARTICLE|Clause) ?\d{1,3}[.:]?$/u,
  month: new RegExp(`(?:${anyOf(MONTHS)})(?!\\p{L})`, 'iu'),
  compound: new RegExp(
    `^(?:${anyOf(Object.keys(NUMBER_WORDS).filter(word => NUMBER_WORDS[word]! >= 20))}|non|co|self|well|long|short)-`,
    'u'
  )
}
