import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {proseToEnd} from '../fragments.ts'

export const existsTo: Rule = {
  id: 'en/exists-to',
  description: 'An organisation aims, exists or works to do something.',
  pattern: `{organization} (?<aim>aims (?:to|at)|exists to|seeks to|strives (?:to|for)|works (?:to|towards)|is committed to|wants to|stands up for) ${proseToEnd('purpose')}`,
  prose: ['purpose'],
  read: match => organization(match.entity('organization'), {purposes: match.text('purpose')}),
  examples: [
    {
      text: 'The Network of Northern Towns exists to keep harbours open in winter.',
      reads: [{type: 'Organization', purposes: 'keep harbours open in winter'}]
    }
  ],
  counterexamples: ['The Network of Northern Towns exists.']
}
