import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {subject} from '../../../slots.ts'
import {proseToEnd} from '../fragments.ts'

export const existsTo: Rule = {
  id: 'en/exists-to',
  description: 'An organisation aims, exists or works to do something.',
  pattern: `(?<aim>aims (?:to|at)|aimed at|exists to|exists in order to|seeks to|strives (?:to|for)|works (?:to|towards|for)|is committed to|is dedicated to|is devoted to|wants to|stands up for|stands for|set out to|(?:was |were )?(?:founded|created|established|set up|formed) (?:in order )?to|serves to) ${proseToEnd('purpose')}`,
  prose: ['purpose'],
  read: match => {
    const of = subject(match)
    return of && organization(of, {purposes: match.text('purpose')})
  },
  examples: [
    {
      text: 'The Network of Northern Towns exists to keep harbours open in winter.',
      reads: [{type: 'Organization', purposes: 'keep harbours open in winter'}]
    }
  ],
  counterexamples: ['The Network of Northern Towns exists.', 'The City of Hartwell wants to grow.']
}
