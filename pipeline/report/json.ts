/** Messages as a JSON array, one object each. */
import type {Reporter} from './index.ts'

export const json: Reporter = messages =>
  `${JSON.stringify(
    messages.map(({file, line, column, fatal, reason, ruleId, note}) => ({
      path: file,
      line,
      column,
      severity: fatal ? 'error' : 'warning',
      reason,
      rule: ruleId,
      next: note
    })),
    null,
    2
  )}\n`
