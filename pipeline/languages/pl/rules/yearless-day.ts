import type {Rule} from '../../../language.ts'
import {YEARLESS_DAY} from '../fragments.ts'

export const yearlessDay: Rule = {
  id: 'pl/yearless-day',
  description: 'A day and a month, and nothing that tells the year.',
  pattern: `(?<day>${YEARLESS_DAY})`,
  declines: 'names a day without its year',
  examples: [{text: 'Pismo dotarło 7 listopada.'}],
  counterexamples: ['Pismo dotarło 7 listopada 2019 r.']
}
