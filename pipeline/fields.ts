/**
 * Fields: values that stand after what they are called, in lines (“Founded: 1997”, “Member since 2003”) or in a table of
 * two columns. Fields that follow one another tell of one thing, which is named above them or in one of them.
 */
import type {PlainText} from './language.ts'
import type {Span} from './types.ts'

/** Whether a label is one by which texts tell of organisations and memberships. */
export type IsLabel = (words: string) => boolean

export interface Field {
  /** The index of the sentence with the label. */
  sentence: number
  label: Span
  value: Span
}

const COLON = /^(?<label>[\p{Lu}\d][^:\n]{1,60}?) ?(?::| [–—-](?= )) ?(?=\S)/u
const BEFORE_DATE = /^(?<label>\p{Lu}[^:;,()\d\n]{1,40}?)(?: (?:in|on|w|dnia))? (?=\d)/u

/**
 * The label that a line begins with, and where its value begins; after a colon it may be any, elsewhere a known one. Words
 * that lead to a date are part of what is told: “Associate member since 2003”.
 */
export function labelOf(line: string, isLabel: IsLabel): {label: string; value: number; known: boolean} | undefined {
  const found = COLON.exec(line)
  const label = found?.groups?.['label'] ?? ''
  if (found && isLabel(label)) return {label, value: found[0].length, known: true}
  const dated = BEFORE_DATE.exec(line)?.groups?.['label']
  if (dated && isLabel(dated)) return {label: dated, value: 0, known: true}
  return found && /:\s*$/.test(found[0]) ? {label, value: found[0].length, known: false} : undefined
}

/** Tables whose first column holds labels: at least two of them. */
export function tablesWithLabels(text: PlainText, isLabel: IsLabel): Set<number> {
  const labels = new Map<number, number>()
  for (const {cell, start, end} of text.blocks)
    if (cell?.column === 0 && isLabel(text.matching.slice(start, end).replace(/ ?:$/, '')))
      labels.set(cell.table, (labels.get(cell.table) ?? 0) + 1)
  return new Set([...labels].flatMap(([table, count]) => (count > 1 ? [table] : [])))
}

/** The fields of a document, in groups of those that tell of one thing. */
export class Fields {
  readonly #groups = new Map<number, Field[]>()
  /** The cells of first columns that hold labels. */
  readonly labelCells = new Set<number>()

  constructor(text: PlainText, isLabel: IsLabel = () => false) {
    const {blocks, sentences, matching} = text
    const tables = tablesWithLabels(text, isLabel)
    const wide = widerThanTwo(text)
    for (const [index, {cell}] of blocks.entries())
      if (cell?.column === 0 && tables.has(cell.table)) this.labelCells.add(index)
    let group: Field[] = []
    let known = 0
    let last = -1
    const names = new Set<string>()
    const finish = () => {
      if (known > 1) for (const {sentence} of group) this.#groups.set(sentence, group)
      group = []
      known = 0
      names.clear()
    }
    for (const [index, {start, end, block}] of sentences.entries()) {
      if (start === end) continue
      const {kind, cell, heading} = blocks[block]!
      const before = blocks[last]
      const near = before && before.heading === heading && before.cell?.table === cell?.table
      if (cell && (!tables.has(cell.table) || wide.has(cell.table))) {
        // The lines of one cell tell of what heads its row.
        if (last !== block) finish()
      } else if (cell) {
        const beside = blocks[block + 1]
        if (cell.column > 0) continue
        if (!near) finish()
        if (beside?.cell?.row !== cell.row || beside.cell.table !== cell.table) continue
        const label = matching.slice(start, end).replace(/ ?:$/, '')
        group.push({sentence: index, label: {start, end}, value: {start: beside.start, end: beside.end}})
        if (isLabel(label)) known++
        last = block
        continue
      } else if (!near || kind === 'heading') finish()
      const line = matching.slice(start, end)
      const found = labelOf(line, isLabel)
      if (found) {
        // What is called as one before belongs to the next thing.
        if (names.has(found.label.toLowerCase())) finish()
        names.add(found.label.toLowerCase())
        if (found.known) known++
        group.push({
          sentence: index,
          label: {start, end: start + found.label.length},
          value: {start: start + found.value, end: end - / ?[·|]? ?$/.exec(line)![0].length}
        })
      } else if (block !== last || !group.length) finish()
      last = block
    }
    finish()
  }

  /** The fields that tell of the same thing as the one in a sentence. */
  groupOf(sentence: number): readonly Field[] | undefined {
    return this.#groups.get(sentence)
  }
}

/** Tables of more than two columns: what stands in them are no fields. */
const widerThanTwo = ({blocks}: PlainText): Set<number> =>
  new Set(blocks.flatMap(({cell}) => (cell && cell.column > 1 ? [cell.table] : [])))
