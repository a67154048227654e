/** Messages as a JSON array, one object each. */
import {severityOf} from '../messages.ts'
import type {Reporter} from './index.ts'

export const json: Reporter = messages =>
  `${JSON.stringify(
    messages.map(({file, line, column, fatal, reason, ruleId, note}) => ({
      path: file,
      line,
      column,
      severity: severityOf({fatal}),
      reason,
      rule: ruleId,
      next: note
    })),
    null,
    2
  )}\n`
