/**
 * Furniture of a web page: what belongs to the page and not to its text. Words tell it, of whole sentences, and the shape
 * of a line does: rows of links and of answers to tick, lists of links under a line that leads to them.
 */
import type {Account} from './account.ts'
import type {Furniture, LanguagePack, PlainText} from './language.ts'
import type {Block, Page} from './markdown/page.ts'
import {bounded, caseless, inSmallLetters} from './matches.ts'
import {Sieve} from './sieve.ts'
import type {Span} from './types.ts'

export type Piece = Required<Pick<Furniture, 'id' | 'description' | 'disposition'>>
/** `order` is its place in the list of the pack. */
type CompiledPiece = Piece & {order: number; pattern: RegExp}
/** The furniture of a language: what is matched in small letters, and what as it stands. */
export interface CompiledFurniture {
  small: Sieve<CompiledPiece>
  exact: Sieve<CompiledPiece>
}

export function compileFurniture(furniture: readonly Furniture[]): CompiledFurniture {
  const sieveOf = (exact: boolean) =>
    new Sieve(
      furniture.flatMap(
        ({id, description, disposition = 'boilerplate', exactCase = false, pattern}, order): CompiledPiece[] => {
          const bound = bounded(exact ? pattern : caseless(pattern))
          return exactCase === exact
            ? [{id, description, disposition, order, pattern: new RegExp(`^(?:${bound})$`, 'u')}]
            : []
        }
      )
    )
  return {small: sieveOf(false), exact: sieveOf(true)}
}

const furnitureIs = (id: string, description: string): Piece => ({
  id: `boilerplate/${id}`,
  description,
  disposition: 'boilerplate'
})
const OPTIONS = furnitureIs('options', 'is a row of answers to choose from')
const BUTTONS = furnitureIs('buttons', 'is a row of buttons')
const ROW = furnitureIs('row', 'is a row of links, some of them known from menus')
const LINKS = furnitureIs('links', 'is a row of links and nothing else')
const LIST = furnitureIs('link-list', 'is an item of a list of links to other pages')
const MENU = furnitureIs('menu-list', 'is an item of a menu')

/** No row of links is longer, in characters. */
const LONGEST_ROW = 400
/** Boxes and circles to tick: “( ) Yes ( ) No”, “○ Good ○ Bad”. */
const ANSWERS = /^(?:(?:\( ?\)|\[ ?\]|[○◯◦☐▢□◉●⚪🔘]) ?[^()[\]○◯◦☐▢□◉●⚪🔘]{2,40}){2,10}(?:\[[^[\]]{2,20}\])?$/u
const IN_BRACKETS = /^(?:\[[^[\]\d]{2,40}\] ?){2,20}$/u
/** What parts the links of a row. */
const BETWEEN = / ?(?:[|·•▸►»›→☐▢☰▼★▶\u2013\u2014]|(?<= )[>/-](?= )|\] \[) ?/u
/** What parts statements of a page itself that stand in one line, too. */
const BESIDE = / ?(?:[|·•▸►»›→☐▢☰▼★▶,;:\u2013\u2014]|(?<= )[>/-](?= )|(?<=[.!?]) (?=\p{Lu}|\d)) ?/u
/** No name of a button has more words. */
const MOST_WORDS_OF_NAME = 6
/** The words of a link: few, with a number at most in brackets. */
const LABEL = /^[\p{Lu}\d][^.!?:;\d]{0,44}(?:\(\d{1,4}\))?(?:\.\.\.|…)?$/u
const YEAR = /^(?:\d{4}|\d{1,2})$/

/** Towns with their countries, which no menu has: “Hartwell (UK) · Dunmere (IE)”. */
const WITH_COUNTRIES = /\(\p{Lu}{2,3}\)[^()]{1,60}\(\p{Lu}{2,3}\)/u

/** What of the furniture a text is, by its words. */
function furnitureOf(words: string, {small, exact}: CompiledFurniture): CompiledPiece | undefined {
  const first = (pieces: Sieve<CompiledPiece>, text: string) => pieces.of(text).find(({pattern}) => pattern.test(text))
  const [inSmall, inExact] = [first(small, inSmallLetters(words)), first(exact, words)]
  return inSmall && inExact && inExact.order < inSmall.order ? inExact : (inSmall ?? inExact)
}

/** What of the furniture a line is, by its words or its shape. */
export function pieceOf(words: string, furniture: CompiledFurniture, links: LanguagePack['links']): Piece | undefined {
  const known = furnitureOf(words, furniture)
  // A row that holds the name of a button is no row of members, wherever it stands.
  if (!known?.id.endsWith('/link-row')) return known ?? shapeOf(words, furniture, links)
  return shapeOf(words, furniture, links) ?? known
}

/** What of the furniture the shape of a line makes it. */
function shapeOf(words: string, furniture: CompiledFurniture, links: LanguagePack['links']): Piece | undefined {
  if (words.length > LONGEST_ROW || WITH_COUNTRIES.test(words)) return undefined
  if (ANSWERS.test(words)) return OPTIONS
  const small = inSmallLetters(words)
  if (links.states.test(small)) return undefined
  if (IN_BRACKETS.test(words)) return BUTTONS
  const lead = /^[^:]{2,50}(?=: ?\S)/u.exec(small)
  if (lead && links.lists.test(lead[0])) return LIST
  const isPiece = (part: string) => furnitureOf(part, furniture)?.disposition === 'boilerplate'
  const parts = words.split(BESIDE).filter(part => /[\p{L}\p{N}]/u.test(part))
  if (parts.length > 1 && parts.every(part => isPiece(part) || /^\p{L}$/u.test(part))) return ROW
  // “Back to top Last modified: 3 May 2024”
  for (let [at, count] = [small.indexOf(' '), 0]; at > 0 && count < MOST_WORDS_OF_NAME; count++) {
    if (isPiece(words.slice(0, at)) && isPiece(words.slice(at + 1))) return ROW
    at = small.indexOf(' ', at + 1)
  }
  const labels = words.split(BETWEEN).filter(part => /[\p{L}\p{N}]/u.test(part))
  const isName = (part: string) => links.name.test(inSmallLetters(part)) || isPiece(part)
  const names = labels.filter(isName).length
  const isRow =
    labels.length > 2
      ? names > (words.includes(' – ') ? 1 : 0)
      : labels.length === 2 && names === 2 && !/[\u2013\u2014]| - /u.test(words)
  // The path to a page may end with the year of its news; a date elsewhere is told.
  const isPath = / [>/»›] /.test(words) && links.home.test(inSmallLetters(labels[0] ?? ''))
  return isRow && labels.every(part => LABEL.test(part) || isName(part) || (isPath && YEAR.test(part)))
    ? ROW
    : undefined
}

/** Whether a row of names may be one of members: a line leads to it, or it stands under words for members. */
export function mayListMembers(
  page: Page,
  index: number,
  {matching}: PlainText,
  links: LanguagePack['links']
): boolean {
  const {start, end, introduction, heading} = page.blocks[index]!
  const wordsOf = (block: number | undefined) =>
    block === undefined ? '' : inSmallLetters(matching.slice(page.blocks[block]!.start, page.blocks[block]!.end))
  const before = wordsOf(index > 0 ? index - 1 : undefined)
  return (
    WITH_COUNTRIES.test(matching.slice(start, end)) ||
    (before.endsWith(':') && !links.lists.test(before)) ||
    [wordsOf(introduction), wordsOf(heading)].some(words => links.members.test(words))
  )
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether a paragraph is a row of links and holds no word beside them. */
function isRowOfLinks({links, map}: Page, source: string, {kind, ...block}: Block): boolean {
  if (kind !== 'paragraph') return false
  const {start, end} = map.toSource(block)
  const inside = links.filter(link => touches(link, {start, end}))
  const ends = [...inside.map(link => link.start), end]
  return (
    inside.length > 1 &&
    ends.every((to, index) => !/[\p{L}\p{N},;]/u.test(source.slice(inside[index - 1]?.end ?? start, to)))
  )
}

/** Blocks that are links of the page by where they stand: rows of links, items of menus and of lists of links. */
export function linksOf(
  page: Page,
  source: string,
  {matching}: PlainText,
  furniture: CompiledFurniture,
  links: LanguagePack['links']
): Piece[] {
  const found: Piece[] = []
  const wordsOf = ({start, end}: Block) => inSmallLetters(matching.slice(start, end))
  let items: number[] = []
  const finish = () => {
    const words = items.map(index => matching.slice(page.blocks[index]!.start, page.blocks[index]!.end))
    const names = words.filter(line => links.name.test(inSmallLetters(line)) || furnitureOf(line, furniture)).length
    if (words.length > 2 && 2 * names >= words.length && words.every(line => LABEL.test(line)))
      for (const index of items) found[index] ??= MENU
    items = []
  }
  for (const [index, block] of page.blocks.entries()) {
    if (isRowOfLinks(page, source, block)) found[index] = LINKS
    const before = page.blocks[items.at(-1) ?? -1]
    if (block.kind !== 'item' || (before && before.introduction !== block.introduction)) finish()
    if (block.kind !== 'item') continue
    items.push(index)
    const above =
      block.introduction ?? (before || page.blocks[index - 1]?.kind === 'heading' ? block.heading : undefined)
    if (above !== undefined && links.lists.test(wordsOf(page.blocks[above]!)) && !links.states.test(wordsOf(block)))
      found[index] = LIST
  }
  finish()
  return found
}

/** A line that is no sentence: few words, nothing that ends one, nothing that leads to what follows. */
const LINE = /^[^\n]{1,60}(?<![.!?:;,])$/u
const MOST_WORDS_OF_LINE = 8

const COMPANY = furnitureIs('company', 'stands with furniture and says nothing')

/**
 * What says nothing and stands with furniture belongs to it: a sentence in the same paragraph (“Welcome! Follow us on
 * Facebook.”), and short lines beside it, as they stand at the head and the foot of a page.
 */
export function withCompany({sentences, blocks, matching}: PlainText, accounts: readonly Account[]): Account[] {
  const found = new Map<number, Set<Account['disposition']>>()
  for (const [index, {block}] of sentences.entries())
    found.set(block, (found.get(block) ?? new Set()).add(accounts[index]!.disposition))
  const leading = new Set(blocks.flatMap(({introduction, heading}) => [introduction, heading]))
  const saysNothing = (index: number) =>
    [...(found.get(index) ?? [])].every(one => one === 'boilerplate' || one === 'background')
  const isLine = (index: number) => {
    const {kind, start, end} = blocks[index]!
    const words = matching.slice(start, end)
    return (
      (kind === 'paragraph' || kind === 'item') &&
      !leading.has(index) &&
      LINE.test(words) &&
      words.split(' ').length <= MOST_WORDS_OF_LINE
    )
  }
  const furniture = new Set<number>()
  let run: number[] = []
  const finish = () => {
    if (run.some(index => found.get(index)?.has('boilerplate'))) for (const index of run) furniture.add(index)
    run = []
  }
  for (const index of blocks.keys()) {
    const belongs = saysNothing(index) && (isLine(index) || found.get(index)?.has('boilerplate'))
    if (belongs) run.push(index)
    else finish()
  }
  finish()
  return accounts.map((account, index) =>
    account.disposition === 'background' && furniture.has(sentences[index]!.block)
      ? {disposition: 'boilerplate', rule: COMPANY.id, reason: COMPANY.description}
      : account
  )
}
