/**
 * Markdown -> the plain text that rules see, with its map to the source and the blocks it is made of.
 * remark-parse stands behind `parsePage`; nothing else in the project knows a Markdown tree.
 */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Nodes, Parents, Root} from 'mdast'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Span} from '../types.ts'
import {OffsetMap} from './offsets.ts'

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'footnote' | 'code' | 'html'

/** A stretch of the plain text that stands alone: no sentence reaches over its end. */
export interface Block extends Span {
  kind: BlockKind
  heading?: number
  introduction?: number
  label?: Span
  cell?: Cell
  references?: number[]
}

export interface Cell {
  table: number
  row: number
  column: number
  columnHeader?: number
  rowHeader?: number
}

export interface Page {
  /** What people read: marks gone, entities decoded, white space folded to single blanks, blocks parted by LF. */
  plain: string
  /** The same, unit by unit, with quotation marks, apostrophes and hyphens made alike, for patterns. */
  matching: string
  map: OffsetMap
  /** In the order of the text; offsets in `plain`. */
  blocks: Block[]
  /** HTML in the source, which is not read; offsets in the source. */
  html: Span[]
  /** Addresses of links, with their place in the source. */
  links: (Span & {url: string})[]
}

const parser = unified().use(remarkParse)

/** White space that is folded; soft hyphens and zero-width characters are passed over altogether. */
const BLANK = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]/
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/
const PUNCTUATION = /[!-/:-@[-`{-~]/
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{0,31}));/y

/** A unit of a text node as people read it, with the stretch of source it stands for. */
type Unit = [text: string, start: number, end: number]

function decodeEntity([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name) return decodeNamedCharacterReference(name) || undefined
  return decimal ? decodeNumericCharacterReference(decimal, 10) : decodeNumericCharacterReference(hexadecimal!, 16)
}

/**
 * Reads the source of a text node unit by unit, alongside its value: escapes, character references, and line ends with
 * the marks of block quotes and lists that begin the next line.
 */
function* unitsOf(source: string, start: number, end: number, value: string): Generator<Unit> {
  let at = start
  let done = 0
  while (at < end && done < value.length) {
    const character = source[at]!
    if (character === '\\' && at + 1 < end && PUNCTUATION.test(source[at + 1]!) && value[done] === source[at + 1]) {
      yield [source[at + 1]!, at, at + 2]
      at += 2
      done++
      continue
    }
    ENTITY.lastIndex = at
    const entity = character === '&' ? ENTITY.exec(source) : null
    const decoded = entity ? decodeEntity(entity) : undefined
    if (decoded && value.startsWith(decoded, done)) {
      yield [decoded, at, at + entity![0].length]
      at += entity![0].length
      done += decoded.length
      continue
    }
    if (value[done] === '\n') {
      // Blanks before the line end and the prefix of the next line belong to it.
      let lineEnd = at
      while (!/[\r\n]/.test(source[lineEnd]!)) lineEnd++
      if (source[lineEnd] === '\r' && source[lineEnd + 1] === '\n') lineEnd++
      const next = value[done + 1]
      let after = lineEnd + 1
      while (after < end && (/[ \t]/.test(source[after]!) || (source[after] === '>' && next !== '>'))) after++
      yield ['\n', at, after]
      at = after
      done++
      continue
    }
    if (character !== value[done] && !(character === '\0' && value[done] === '\uFFFD')) {
      at++ // not part of the value: a mark that the parser took away
      continue
    }
    yield [value[done]!, at, at + 1]
    at++
    done++
  }
  if (done < value.length) throw new Error(`text node at ${start} does not stand in its source`)
}

class PageBuilder {
  readonly page: Page = {plain: '', matching: '', map: new OffsetMap(), blocks: [], html: [], links: []}
  readonly #source: string
  #plain: string[] = []
  #blockStart = 0
  /** The end, in the source, of what stands in the view so far. */
  #sourceEnd = 0

  constructor(source: string) {
    this.#source = source
  }

  add([text, start, end]: Unit): void {
    const {map} = this.page
    if (INVISIBLE.test(text)) return
    if (!BLANK.test(text)) {
      this.#plain.push(text)
      map.append(text.length, start, end - start)
    } else if (map.length > this.#blockStart) {
      if (this.#plain.at(-1) === ' ') map.stretch(end)
      else {
        this.#plain.push(' ')
        map.append(1, start, end - start)
      }
    }
    this.#sourceEnd = end
  }

  /** Adds a stretch of source as it stands. */
  addSource(start: number, end: number): void {
    for (let at = start; at < end; at++) this.add([this.#source[at]!, at, at + 1])
  }

  /** Ends a block, if anything stands in it, and parts it from the next with LF. */
  endBlock(kind: BlockKind): void {
    const {map, blocks} = this.page
    if (map.length === this.#blockStart) return
    const end = this.#plain.at(-1) === ' ' ? map.length - 1 : map.length
    if (end > this.#blockStart) blocks.push({kind, start: this.#blockStart, end})
    this.#plain.push('\n')
    map.append(1, this.#sourceEnd, 0)
    this.#blockStart = map.length
  }

  finish(): Page {
    const plain = this.#plain.join('')
    return {...this.page, plain, matching: matchingForm(plain)}
  }
}

/** Marks made alike, one unit for one, so that offsets stay; private-use characters are kept out of the patterns' way. */
export const matchingForm = (plain: string): string =>
  plain
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/[\uE000-\uF8FF]/g, '\uFFFD')

const BLOCKS: Partial<Record<Nodes['type'], BlockKind>> = {heading: 'heading', paragraph: 'paragraph'}

function walk(node: Nodes, parents: Parents[], builder: PageBuilder, source: string): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  switch (node.type) {
    case 'text':
      for (const unit of unitsOf(source, start, end, node.value)) builder.add(unit)
      return
    case 'inlineCode': {
      const fence = /^`+/.exec(source.slice(start, end))![0].length
      builder.addSource(start + fence, end - fence)
      return
    }
    case 'break':
      builder.add([' ', start, end])
      return
    case 'html':
      builder.page.html.push({start, end})
      return
    case 'code': {
      // What is indented or fenced is text all the same: a pasted page often is. A line is a block.
      const slice = source.slice(start, end)
      let at = start
      for (const [index, line] of slice.split('\n').entries()) {
        const fence = /^[ \t>]*(?:`{3,}|~{3,})/.test(line) && (index === 0 || at + line.length === end)
        if (!fence) builder.addSource(at, at + line.length)
        builder.endBlock('code')
        at += line.length + 1
      }
      return
    }
    case 'link':
    case 'definition':
      builder.page.links.push({start, end, url: node.url})
      break
  }
  if (!('children' in node)) return
  for (const child of node.children) walk(child as Nodes, [...parents, node as Parents], builder, source)
  const kind = BLOCKS[node.type]
  if (kind) builder.endBlock(kind === 'paragraph' && parents.at(-1)?.type === 'listItem' ? 'item' : kind)
}

/** Parses the text of a source. Never throws on any text; offsets of the page's map are those of the text. */
export function parsePage(text: string): Page {
  // remark takes a byte order mark away and with it one from every offset; another invisible character stays.
  const source = text.replace(/^\uFEFF/, '\u200B')
  const builder = new PageBuilder(source)
  walk(parser.parse(source) as Root, [], builder, source)
  return builder.finish()
}
