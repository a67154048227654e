/** What a table of `data/` is: its columns, where their cells come from, and what they mean in RDF. */
import {expand} from '../model.ts'
import type {Iri} from '../types.ts'

export type Cell = string | number | undefined

/** The triple of a cell. `subject` and `object` are URI templates over the row (RFC 6570): `{+id}`. */
export interface Meaning {
  predicate: Iri
  /** The subject of the table, where nothing is said. */
  subject?: string
  /** The cell itself as a literal, where nothing is said. */
  object?: string
}

export interface Column {
  name: string
  description: string
  /** Of XML Schema; `string` where nothing is said. */
  datatype?: string
  required?: boolean
  /** The values in a cell are joined with it. */
  separator?: '|'
  /** It holds an `id` of the table of this name. */
  references?: string
  /** The only values there are. */
  values?: readonly string[]
  /** What the whole cell matches, where that is not its datatype's to say: a regular expression without anchors. */
  pattern?: string
  /** Without one the column is for people, and says nothing in RDF. */
  meaning?: Meaning
}

/** A triple that every row has, in no column. */
export interface Constant {
  name: string
  meaning: Meaning & {object: string}
}

export interface Table {
  /** The file is `data/<name>.csv`. */
  name: string
  description: string
  /** The subject of a row, a URI template; a table of people's columns only has none. */
  subject?: string
  /** The columns that identify a row. */
  key: readonly string[]
  columns: readonly Column[]
  constants: readonly Constant[]
  /** The cells, in the order of the columns. */
  rows(): Iterable<Cell[]>
}

/** A column of rows of one kind, with how to get its cell. */
export interface ColumnOf<Row> extends Column {
  cell(row: Row): Cell
}

export interface TableOf<Row> extends Omit<Table, 'columns' | 'constants' | 'rows'> {
  constants?: readonly Constant[]
  columns: readonly ColumnOf<Row>[]
  rows(): Iterable<Row>
}

export const tableOf = <Row>({rows, columns, constants = [], ...table}: TableOf<Row>): Table => ({
  ...table,
  constants,
  columns: columns.map(({cell, ...column}) => column),
  *rows() {
    for (const row of rows()) yield columns.map(column => column.cell(row))
  }
})

/** Merged into a column that holds an IRI in every row. */
export const AN_IRI = {datatype: 'anyURI', required: true} as const

export const constant = (name: string, predicate: string, object: string, base: Iri, subject?: string): Constant => ({
  name,
  meaning: {predicate: expand(predicate, base), object: expand(object, base), subject}
})

export const mapped = <Value, Result>(value: Value | undefined, map: (value: Value) => Result): Result | undefined =>
  value === undefined ? undefined : map(value)
