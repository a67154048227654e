import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {proseToEnd} from '../fragments.ts'

export const mission: Rule = {
  id: 'en/mission',
  description: 'The mission, aim or task of an organisation is to do something.',
  pattern: `{organization}(?:'s?)? (?:(?:main|primary|principal|chief|key|overall|basic) )?(?<aim>(?:missions?|aims?|goals?|purposes?|objectives?|tasks?) (?:is|are)) (?:to )?${proseToEnd('purpose')}`,
  prose: ['purpose'],
  read: match => organization(match.entity('organization'), {purposes: match.text('purpose')}),
  examples: [
    {
      text: 'The Network of Northern Towns mission is to represent the interests of towns in winter.',
      reads: [{type: 'Organization', purposes: 'represent the interests of towns in winter'}]
    }
  ],
  counterexamples: ['The Network of Northern Towns mission visited Hartwell.']
}
