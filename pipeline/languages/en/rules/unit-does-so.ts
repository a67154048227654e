import type {Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'

export const unitDoesSo: Rule = {
  id: 'en/unit-does-so',
  description: 'A unit does for another organisation what was said of one before it.',
  pattern:
    '{unit:body} (?<verb>does (?:so|the same|this|that|likewise|it)) (?<matter>(?:in|for|with|at|on) {:organization})',
  asserts: true,
  read: match => responsibility(match, match.entity('unit'), match.text('matter'), 'matter'),
  examples: [
    {
      text: 'The Press Office represents us in the Network of Northern Towns; the Planning Department does so in the Polaris Alliance.',
      reads: [{type: 'Responsibility', unit: 'Planning Department', organization: 'Polaris Alliance'}]
    }
  ],
  counterexamples: ['The Press Office does so every year.']
}
