/** Values that a spreadsheet would run as a formula when it opens the CSV, which is lossless and keeps them as they are. */
import {models, valuesOf} from '../model.ts'
import type {AnyRecord} from '../types.ts'
import type {Fault} from './schema.ts'

/** Spreadsheets look past leading blanks; `|` and `%` begin formulas in some. */
const FORMULA = /^\s*[=+\-@|%\t\r]/

export function formulasIn(record: AnyRecord): Fault[] {
  return models[record.type].fields
    .filter(({kind}) => kind === 'text')
    .flatMap(field => valuesOf(record, field).map(value => ({field, value: String(value)})))
    .filter(({value}) => FORMULA.test(value))
    .map(({field, value}) => ({
      record,
      property: field.name,
      reason: `Unexpected ${field.name} “${value.slice(0, 60)}” that spreadsheets take for a formula, expected text that begins otherwise`,
      rule: 'cell/formula',
      severity: 'warning' as const
    }))
}
