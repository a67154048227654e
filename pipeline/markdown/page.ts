/** A page as rules see it: plain text in blocks, each knowing where it stands. */
import type {Span} from '../types.ts'
import type {OffsetMap} from './offsets.ts'

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'footnote' | 'code'

/**
 * A stretch of the plain text that stands alone: no sentence reaches over its end.
 * Other blocks are given as indices in `Page.blocks`, places in the text as offsets in `Page.plain`.
 */
export interface Block extends Span {
  kind: BlockKind
  /** The heading it stands under; of a heading, the one above it. */
  heading?: number
  /** Of an item: the paragraph that leads to its list (“Hartwell is a member of:”), or the item its list is part of. */
  introduction?: number
  /** The number or mark that makes it an item, which stands before the block: `1.`, `a)`, `•`. */
  label?: Span
  /** Of a cell: its place in its table. */
  cell?: Cell
  /** Of a footnote: the places of the text that refer to it. */
  references?: number[]
}

/** A place in a table. Empty cells are no blocks. */
export interface Cell {
  /** Which table of the page, from 0. */
  table: number
  /** From 0, which is the row of column headers. */
  row: number
  column: number
  /** The header of its column; none in row 0, nor where the row has more or fewer cells than the table has columns. */
  columnHeader?: number
  /** The first cell of its row, for the others. */
  rowHeader?: number
}

export interface Page {
  /**
   * What people read: marks gone, entities decoded, white space folded to single blanks, words parted at line ends
   * joined, blocks parted by LF and from their labels by a blank.
   */
  plain: string
  /** The same, unit by unit, with quotation marks, apostrophes and hyphens made alike, for patterns. */
  matching: string
  map: OffsetMap
  /** In the order of the text; offsets in `plain`. */
  blocks: Block[]
  /** Where, within blocks, lines of the source begin; offsets in `plain`. */
  lines: number[]
  /** HTML in the source, which is not read; offsets in the source. */
  html: Span[]
  /** Addresses of links, with their place in the source. */
  links: (Span & {url: string})[]
}

/** How a language lays out text where Markdown and its line ends do not tell; every pattern has the flag `u`. */
export interface Layout {
  /** What begins a statement of its own at the start of a line: `§ 2`, `RESOLUTION NO`. */
  statement?: RegExp
  /** What begins a line that says one thing of what its paragraph is about: `Member since: 1986`. */
  label?: RegExp
  /** A line that numbers a page in words, from end to end: `Page 2 of 3`. */
  pageNumber?: RegExp
  /** A line that numbers or heads the paragraph below it, from end to end: `§ 4`, `REASONS`. */
  paragraphNumber?: RegExp
  /** A line at the head of a document that stands for itself, from end to end: `Town Board`, `14.3.2022`. */
  headLine?: RegExp
  /** A month: after a number with a stop at the start of a line it makes a date, not an item of a list. */
  month?: RegExp
  /** Whether words are a label by which texts tell of organisations: “Member since”. A line that begins with one is a statement. */
  isLabel?: (words: string) => boolean
  /** A word in small letters that keeps its hyphen where a line ends after it: `twenty-three`. */
  compound?: RegExp
}

/** A unit of the text as people read it, with the stretch of source it stands for. */
export type Unit = [text: string, start: number, end: number]
