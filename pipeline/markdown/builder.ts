/** Builds a page from units of text, in the order of the source, and from where blocks, lists and tables begin and end. */
import {addTo} from '../grouping.ts'
import type {Span} from '../types.ts'
import {OffsetMap} from './offsets.ts'
import type {Block, BlockKind, Page, Unit} from './page.ts'

/** White space that is folded; soft hyphens and zero-width characters are passed over altogether. */
const BLANK = /^[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+$/
const INVISIBLE = /^[\u00AD\u200B\u2060\uFEFF]$/
const MARK = /^\p{M}$/u
const LIGATURE = /^[\uFB00-\uFB06]$/
/** A paragraph that ends so is complete: it leads to nothing. */
const ENDED = /[.!?…]["”'’)\]]*$/

/** Marks of items that Markdown does not know; the others only where a line before has come to an end. */
const BULLET = /[•▪●◦‣⁃∙■▫➢➤\uF0A7\uF0B7][ \t\u00A0]*(?=[^\s\u00A0])/y
const ENUMERATOR = /(?:[–—·]|\(?(?:\p{L}|\d{1,2}|[ivx]{2,4})\))[ \t\u00A0]+(?=[^\s\u00A0\d])/uy
const BEFORE_ENUMERATOR = /[:;,.]$/

export class PageBuilder {
  readonly #page: Page = {plain: '', matching: '', map: new OffsetMap(), blocks: [], lines: [], html: [], links: []}
  readonly #parts: string[] = []
  #blockStart = 0
  /** The end, in the source, of what stands in the view so far. */
  #sourceEnd = 0
  /** The headings that the text stands under, outermost first. */
  #headings: {depth: number; block: number}[] = []
  /** For each list that is open: the block that leads to it. */
  #introductions: (number | undefined)[] = []
  /** Where, in the source, the mark of an item ends that is being read. */
  #labelEnd = -1
  #label: Span | undefined
  /** Of the paragraph that is being read: what its blocks are. */
  #paragraph: BlockKind | undefined
  /** Where a mark that Markdown does not know makes the block an item: what leads to it. */
  #marked: {introduction?: number} | undefined
  #tables = -1
  #row = -1
  /** Whether the row has as many cells as the table has columns. */
  #regular = true
  #columnHeaders: (number | undefined)[] = []
  #rowHeader: number | undefined
  /** The blocks that end with a full stop. */
  readonly #complete = new Set<number>()
  readonly #references = new Map<string, number[]>()
  readonly #footnotes: {block: Block; identifier: string}[] = []

  get html(): Span[] {
    return this.#page.html
  }

  get links(): Page['links'] {
    return this.#page.links
  }

  get #last(): string | undefined {
    return this.#parts.at(-1)?.at(-1)
  }

  /** The last words, without blanks. */
  get #end(): string {
    return this.#parts.slice(-2).join('').trimEnd()
  }

  /** Whether nothing stands in the block so far. */
  get atBeginning(): boolean {
    return this.#empty
  }

  get #empty(): boolean {
    return this.#page.map.length === this.#blockStart
  }

  add([text, start, end]: Unit): void {
    const {map} = this.#page
    if (this.#labelEnd >= 0 && start >= this.#labelEnd) this.#endLabel()
    if (INVISIBLE.test(text)) return
    if (BLANK.test(text)) {
      if (!this.#empty) {
        if (this.#last === ' ') map.stretch(end)
        else this.#append(' ', 1, start, end)
      }
    } else if (LIGATURE.test(text)) {
      const letters = text.normalize('NFKC')
      this.#append(letters, letters.length, start, end)
    } else if (!(MARK.test(text) && this.#compose(text, end))) this.#append(text, text.length, start, end)
    this.#sourceEnd = end
  }

  #append(text: string, length: number, start: number, end: number): void {
    this.#parts.push(text)
    this.#page.map.append(length, start, end - start)
  }

  /** Makes one letter of a letter and the mark that follows it, if there is one: o and acute. */
  #compose(mark: string, end: number): boolean {
    if (this.#empty) return false
    const composed = (this.#last! + mark).normalize('NFC')
    if (composed.length !== 1) return false
    this.#parts.push(this.#parts.pop()!.slice(0, -1), composed)
    this.#page.map.stretch(end)
    return true
  }

  beginParagraph(kind: BlockKind, at: number, source: string): void {
    this.#paragraph = kind
    this.#beginLine(at, source)
  }

  /** Ends a line within a block; the next begins at `end` of the source. */
  breakLine(start: number, end: number, source: string): void {
    this.add([' ', start, end])
    if (!this.#empty) this.#page.lines.push(this.#page.map.length)
    if (this.#paragraph) this.#beginLine(end, source)
  }

  /** Sees whether a line begins with the mark of an item, and if so begins a block. */
  #beginLine(at: number, source: string): void {
    BULLET.lastIndex = ENUMERATOR.lastIndex = at
    const mayBegin = this.#empty || this.#marked || BEFORE_ENUMERATOR.test(this.#end)
    const found = BULLET.exec(source) ?? (mayBegin ? ENUMERATOR.exec(source) : null)
    if (!found) return
    const [kind, marked] = [this.#paragraph!, this.#marked]
    const before = this.endBlock(kind)
    if (marked) this.#marked = marked
    else if (before === undefined) this.#marked = {introduction: this.#introduction()}
    else this.#marked = this.#complete.has(before) ? {} : {introduction: before}
    this.#paragraph = kind
    this.#labelEnd = at + found[0].length
  }

  /** Adds a stretch of source as it stands. */
  addSource(source: string, start: number, end: number): void {
    for (let at = start; at < end; at++) this.add([source[at]!, at, at + 1])
  }

  /** Adds the number of an item. */
  addLabel(source: string, start: number, end: number): void {
    this.addSource(source, start, end)
    this.#endLabel()
  }

  #endLabel(): void {
    const {map} = this.#page
    this.#labelEnd = -1
    if (this.#empty) return
    if (this.#last !== ' ') this.#append(' ', 1, this.#sourceEnd, this.#sourceEnd)
    // An item may be the first of a list within an item: 2. a)
    this.#label = {start: this.#label?.start ?? this.#blockStart, end: map.length - 1}
    this.#blockStart = map.length
  }

  /**
   * Ends a block, if anything stands in it, and parts it from the next with LF.
   * @returns its index, if there is one
   */
  endBlock(kind: BlockKind, details: Pick<Block, 'cell'> = {}): number | undefined {
    const {map, blocks} = this.#page
    if (this.#labelEnd >= 0) this.#endLabel()
    const label = this.#label
    const marked = this.#marked
    this.#label = undefined
    this.#marked = undefined
    this.#paragraph = undefined
    const start = this.#blockStart
    const end = this.#last === ' ' ? map.length - 1 : map.length
    let block: Block | undefined
    if (end > start && ENDED.test(this.#end)) this.#complete.add(blocks.length)
    if (end > start) block = {kind: marked ? 'item' : kind, start, end, ...details}
    // A number with nothing after it is a text.
    else if (label) block = {kind: 'paragraph', start: label.start, end: label.end}
    if (map.length > start || label) {
      this.#append('\n', 1, this.#sourceEnd, this.#sourceEnd)
      this.#blockStart = map.length
    }
    if (!block) return undefined
    block.heading = this.#headings.at(-1)?.block
    if (block.kind === 'item') block.introduction = marked ? marked.introduction : this.#introductions.at(-1)
    if (end > start) block.label = label
    return blocks.push(block) - 1
  }

  endHeading(depth: number): void {
    while (this.#headings.length && this.#headings.at(-1)!.depth >= depth) this.#headings.pop()
    const block = this.endBlock('heading')
    if (block !== undefined) this.#headings.push({depth, block})
  }

  beginList(nested: boolean): void {
    const last = this.#page.blocks.length - 1
    this.#introductions.push(nested && this.#page.blocks[last]?.kind === 'item' ? last : this.#introduction())
  }

  endList(): void {
    this.#introductions.pop()
  }

  /** The block that leads to what follows: the last one, if it is not complete; that of the items before. */
  #introduction(): number | undefined {
    const {blocks} = this.#page
    let index: number | undefined = blocks.length - 1
    while (index !== undefined && blocks[index]?.kind === 'item') index = blocks[index]!.introduction
    if (index === undefined || blocks[index]?.kind !== 'paragraph') return undefined
    return this.#complete.has(index) ? undefined : index
  }

  /** @param continued whether it is the last table, of which more rows follow */
  beginTable(continued: boolean): void {
    if (continued) return
    this.#tables++
    this.#row = -1
    this.#columnHeaders = []
  }

  /** @param goesOn whether it is a second row of headers */
  beginRow(regular: boolean, goesOn = false): void {
    if (!goesOn) this.#row++
    this.#regular = regular
    this.#rowHeader = undefined
  }

  endCell(column: number): void {
    const [table, row] = [this.#tables, this.#row]
    const place = {table, row, column}
    const headers = row > 0 && this.#regular
    const cell = headers ? {...place, columnHeader: this.#columnHeaders[column], rowHeader: this.#rowHeader} : place
    const block = this.endBlock('cell', {cell})
    if (row === 0) this.#columnHeaders[column] = block ?? this.#columnHeaders[column]
    if (column === 0) this.#rowHeader = block
  }

  /** The text refers to a footnote here. */
  refer(identifier: string): void {
    addTo(this.#references, identifier, this.#page.map.length)
  }

  endFootnote(identifier: string): void {
    const block = this.endBlock('footnote')
    if (block !== undefined) this.#footnotes.push({block: this.#page.blocks[block]!, identifier})
  }

  finish(): Page {
    for (const {block, identifier} of this.#footnotes) block.references = this.#references.get(identifier) ?? []
    const plain = this.#parts.join('')
    return {...this.#page, plain, matching: matchingForm(plain)}
  }
}

/** Marks made alike, one unit for one, so that offsets stay; private-use characters are kept out of the patterns' way. */
const matchingForm = (plain: string): string =>
  plain
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑]/g, '-')
    // A raised figure after a word or a year refers to a note.
    .replace(/(?<=[\p{L}\d)"'])[¹²³⁰⁴-⁹]/gu, '*')
    .replace(/[\uE000-\uF8FF]/g, '\uFFFD')
