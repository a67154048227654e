/**
 * Markdown -> the plain text that rules see, with its map to the source and the blocks it is made of.
 * remark-parse stands behind `parsePage`; nothing else in the project knows a Markdown tree.
 */
import type {Nodes, Parents, Table} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {PageBuilder} from './builder.ts'
import {type Chunk, chunksOf} from './chunks.ts'
import {type Marked, mark} from './marks.ts'
import type {Layout, Page, Unit} from './page.ts'
import {hyphensOf, type KeepsHyphen, unitsOf} from './text.ts'

export type {Block, BlockKind, Cell, Layout, Page} from './page.ts'

/** CommonMark with tables and footnotes; what is indented is text, since pasted text often is. */
const parser = unified()
  .data('micromarkExtensions', [gfmTable(), gfmFootnote(), {disable: {null: ['codeIndented']}}])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
  .use(remarkParse)

/** Walks the tree of a chunk; `offset` leads from positions in the chunk to those in the source. */
class Walk {
  readonly #marked: Marked
  readonly #builder: PageBuilder
  readonly #keepsHyphen: KeepsHyphen
  readonly #isLabel: NonNullable<Layout['isLabel']>
  #offset = 0
  #end = 0

  constructor(
    marked: Marked,
    builder: PageBuilder,
    keepsHyphen: KeepsHyphen,
    isLabel: Layout['isLabel'] = () => false
  ) {
    this.#marked = marked
    this.#isLabel = isLabel
    this.#builder = builder
    this.#keepsHyphen = keepsHyphen
  }

  chunk({start, end, header, definitions, raw}: Chunk): void {
    const {text, marked} = this.#marked
    this.#end = end
    if (raw) {
      this.#builder.addSource(text, start, end)
      this.#builder.endBlock('paragraph')
      return
    }
    const words = marked.slice(start, end)
    let tree = parser.parse(header + words + definitions)
    const table = tree.children[0]
    const continues = header !== '' && table?.type === 'table' && table.position!.end.offset! > header.length
    if (header && !continues) tree = parser.parse(words + definitions)
    this.#offset = continues ? start - header.length : start
    tree.children = tree.children.filter(child => this.#startOf(child) < end)
    if (!continues) this.#walk(tree, [])
    else {
      this.#table(table, [tree], true)
      this.#walk({...tree, children: tree.children.slice(1)}, [])
    }
  }

  #startOf(node: Nodes): number {
    return this.#offset + node.position!.start.offset!
  }

  #endOf(node: Nodes): number {
    return Math.min(this.#end, this.#offset + node.position!.end.offset!)
  }

  #children(node: Nodes, parents: readonly Parents[]): void {
    if (!('children' in node)) return
    for (const child of node.children) this.#walk(child as Nodes, [...parents, node as Parents])
  }

  #walk(node: Nodes, parents: readonly Parents[]): void {
    const builder = this.#builder
    const {text, marked} = this.#marked
    const [start, end] = [this.#startOf(node), this.#endOf(node)]
    const parent = parents.at(-1)
    switch (node.type) {
      case 'text':
        for (const unit of unitsOf(this.#marked, start, end, node.value, this.#keepsHyphen)) {
          if (this.#separator) this.#addToPlainTable(unit)
          else if (unit[0] === '\n') builder.breakLine(unit[1], unit[2], text)
          else builder.add(unit)
        }
        return
      case 'inlineCode': {
        const fence = /^`+/.exec(marked.slice(start, end))![0].length
        builder.addSource(text, start + fence, end - fence)
        return
      }
      case 'break':
        builder.breakLine(start, end, text)
        return
      case 'html':
        if (/^<br ?\/?>$/i.test(text.slice(start, end))) builder.breakLine(start, end, text)
        else builder.html.push({start, end})
        return
      case 'code': {
        // What is fenced is text all the same. A line is a block.
        let at = start
        for (const [index, line] of marked.slice(start, end).split('\n').entries()) {
          const fence = /^[ \t>]*(?:`{3,}|~{3,})/.test(line) && (index === 0 || at + line.length === end)
          if (!fence) builder.addSource(text, at, at + line.length)
          builder.endBlock('code')
          at += line.length + 1
        }
        return
      }
      case 'heading':
        this.#children(node, parents)
        builder.endHeading(node.depth)
        return
      case 'paragraph': {
        const kind = parent?.type === 'listItem' ? 'item' : 'paragraph'
        const separator = parent?.type === 'root' ? this.#separatorIn(marked.slice(start, end)) : undefined
        if (separator) {
          this.#plainTable(node, parents, separator)
          return
        }
        builder.beginParagraph(kind, start, text)
        this.#children(node, parents)
        const definition = parents.findLast(({type}) => type === 'footnoteDefinition')
        if (definition?.type === 'footnoteDefinition') builder.endFootnote(definition.identifier)
        else builder.endBlock(kind)
        return
      }
      case 'list':
        builder.beginList(parent?.type === 'listItem' && parent.children[0] !== node)
        this.#children(node, parents)
        builder.endList()
        return
      case 'listItem': {
        const number = /^\d{1,9}[.)]/.exec(marked.slice(start, start + 12))
        if (number) builder.addLabel(text, start, start + number[0].length)
        this.#children(node, parents)
        builder.endBlock('item')
        return
      }
      case 'table':
        this.#table(node, parents, false)
        return
      case 'footnoteReference':
        builder.refer(node.identifier)
        return
      case 'link':
      case 'definition':
        builder.links.push({start, end, url: node.url})
        break
    }
    this.#children(node, parents)
  }

  /** Of a table in plain text: what parts its cells, and the column that is read. */
  #separator: '\t' | '|' | undefined
  #column = 0

  /** What parts the cells of a table that is written without marks: tabs or strokes, as many in every line below known headers. */
  #separatorIn(words: string): '\t' | '|' | undefined {
    const lines = words.split(/\r\n?|\n/).map(line => line.trim().replace(/^\||\|$/g, ''))
    if (lines.length < 2 || lines.length > 500) return undefined
    return (['\t', '|'] as const).find(separator => {
      const cells = lines.map(line => line.split(separator).length)
      const headers = lines[0]!.split(separator).map(header => header.replace(/[*_]/g, '').trim())
      return cells[0]! > 1 && cells.every(count => count === cells[0]) && headers.some(header => this.#isLabel(header))
    })
  }

  #plainTable(node: Nodes, parents: readonly Parents[], separator: '\t' | '|'): void {
    const builder = this.#builder
    this.#separator = separator
    this.#column = 0
    builder.beginTable(false)
    builder.beginRow(true)
    this.#children(node, parents)
    builder.endCell(this.#column)
    this.#separator = undefined
  }

  #addToPlainTable(unit: Unit): void {
    const builder = this.#builder
    const [words] = unit
    if (words === '\n') {
      builder.endCell(this.#column)
      builder.beginRow(true)
      this.#column = 0
    } else if (words !== this.#separator) builder.add(unit)
    // A stroke may stand before the first cell.
    else if (words === '\t' || this.#column > 0 || !builder.atBeginning) builder.endCell(this.#column++)
  }

  /** Whether the second row parts columns of the first: “Membership” into “from” and “to”. */
  #goesOnWithHeaders({children: [first, second]}: Table): boolean {
    const words = (cells: Table['children'][number] | undefined) =>
      (cells?.children ?? []).map(cell =>
        this.#marked.marked
          .slice(this.#startOf(cell), this.#endOf(cell))
          .replace(/[|\s]+/g, ' ')
          .trim()
      )
    const [above, below] = [words(first), words(second)]
    const filled = below.filter(Boolean)
    const spans = above.some((cell, column) => column > 0 && (cell === '' || cell === above[column - 1]))
    return (
      spans &&
      above[0] !== '' &&
      below[0] === '' &&
      filled.length > 1 &&
      filled.every(cell => cell.length < 30 && !/\d/.test(cell))
    )
  }

  /** A block a cell. A line without strokes after the rows is none of the table. */
  #table(table: Table, parents: readonly Parents[], continued: boolean): void {
    const builder = this.#builder
    builder.beginTable(continued)
    for (const [index, row] of (continued ? table.children.slice(1) : table.children).entries()) {
      const columns = table.children[0]!.children.length
      const isRow =
        row.children.length > 1 || this.#marked.marked.slice(this.#startOf(row), this.#endOf(row)).includes('|')
      builder.beginRow(row.children.length === columns, !continued && index === 1 && this.#goesOnWithHeaders(table))
      for (const [column, cell] of row.children.entries()) {
        this.#children(cell, [...parents, table, row])
        if (isRow) builder.endCell(column)
        else builder.endBlock('paragraph')
      }
    }
  }
}

/** Parses the text of a source. Never throws on any text; offsets of the page's map are those of the text. */
export function parsePage(text: string, layout: Layout = {}): Page {
  // remark takes a byte order mark away and with it one from every offset; another invisible character stays.
  const marked = mark(text.replace(/^\uFEFF/, '\u200B'), layout)
  const builder = new PageBuilder()
  const walk = new Walk(marked, builder, hyphensOf(marked.marked, layout.compound), layout.isLabel)
  for (const chunk of chunksOf(marked.marked)) walk.chunk(chunk)
  return builder.finish()
}
