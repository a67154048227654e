import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {proseToEnd} from '../fragments.ts'

const CHIEF = '(?:(?:main|primary|principal|chief|key|overall|basic) )?'
const AIM = '(?:missions?|aims?|goals?|purposes?|objectives?|tasks?)'

export const mission: Rule = {
  id: 'en/mission',
  description: 'The mission, aim or task of an organisation is to do something.',
  pattern: `(?:{organization}(?:'s?)? ${CHIEF}(?<aim>${AIM} (?:is|are))|(?<aimOf>${CHIEF}${AIM} of) {of:organization} (?:is|are)) (?:to )?${proseToEnd('purpose')}`,
  prose: ['purpose'],
  read: match => organization(match.entity(match.has('of') ? 'of' : 'organization'), {purposes: match.text('purpose')}),
  examples: [
    {
      text: 'The Network of Northern Towns mission is to speak for towns in winter.',
      reads: [{type: 'Organization', purposes: 'speak for towns in winter'}]
    },
    {
      text: 'The main aim of the Network of Northern Towns is to keep harbours free of ice.',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns', purposes: 'keep harbours free of ice'}]
    }
  ],
  counterexamples: ['The Network of Northern Towns mission visited Hartwell.']
}
