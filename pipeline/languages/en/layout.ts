/** How English texts are laid out: statements with lines of their own, page numbers, dates and words at line ends. */
import type {Layout} from '../../markdown/page.ts'
import {isLabel} from './columns.ts'
import {anyOf, CITY_HEADS, MONTHS, NUMBER_WORDS} from './lexicon.ts'

export const layout: Layout = {
  isLabel,
  statement:
    /(?:§ ?\d{1,3}\.? (?:\(\d{1,2}\) )?\p{Lu}|(?:RESOLUTION|ORDINANCE|DECISION) (?:NO|NUMBER|\d)|(?:Section|Sec\.|SECTION|Article|ARTICLE) \d{1,3}[.:] \p{Lu}|(?:READ A|ADOPTED|PASSED|INTRODUCED|APPROVED|DONE|ENACTED|ATTEST|Read a|Adopted this|Passed this)(?!\p{L})|WHEREAS|(?:1[5-9]|20)\d{2} ?[–—:-] ?\p{Lu}|(?:Member(?:ship)?(?: since| status| type| class)?|Joined|Date of (?:joining|accession)|Since|Founded|Established|Seat|Headquarters|Status|Class|Number of members|Members|Website|(?:Council |City |Our |Staff )?(?:[Rr]epresentatives?|[Dd]elegates?|[Cc]ontact|[Ll]ead)|Responsible(?: unit| office)?|Mission|Aims?): |(?:NOW,? THEREFORE,? )?BE IT|RESOLVED)/u,
  label: /\p{Lu}[\p{L}'-]{1,20}(?: [\p{L}'-]{1,20}){0,3}: \S/u,
  pageNumber: /^(?:page|p\.) ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/iu,
  paragraphNumber: /^(?:§|Section|SECTION|Sec\.|Article|ARTICLE|Clause) ?\d{1,3}[.:]?$/u,
  headLine: new RegExp(
    `^(?:(?:the )?(?:${anyOf(CITY_HEADS)}) of [\\p{L}'-]{1,24}(?: [\\p{L}'-]{1,24}){0,3}|(?:[\\p{L}'-]{1,24} ){1,6}(?:council|board|assembly|cabinet|committee|commission|corporation)|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\\d{1,2}(?:st|nd|rd|th)? (?:${anyOf(MONTHS)}),? \\d{4}|(?:${anyOf(MONTHS)}) \\d{1,2},? \\d{4}|\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}|(?:extract|excerpt) from (?:the )?minutes|minutes(?: (?:no\\.? ?)?\\d{1,3}/\\d{2,4})?)$`,
    'iu'
  ),
  month: new RegExp(`(?:${anyOf(MONTHS)})(?!\\p{L})`, 'iu'),
  compound: new RegExp(
    `^(?:${anyOf(Object.keys(NUMBER_WORDS).filter(word => NUMBER_WORDS[word]! >= 20))}|non|co|self|well|long|short)-`,
    'u'
  )
}
