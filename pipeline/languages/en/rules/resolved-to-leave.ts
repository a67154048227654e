import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'

export const resolvedToLeave: Rule = {
  id: 'en/resolved-to-leave',
  description: 'It was resolved that a city leave an organisation on a day.',
  pattern:
    '(?<=(?:resolved|agreed|decided)(?: ?[:,]| -)? (?:unanimously )?that (?:the )?(?:{:city|body}|\\p{L}+) )(?<verb>(?:withdraw(?: its membership)?|resign|withdraws|resigns) from|leave|terminate its membership (?:of|in)|cease to be a member of)(?: the)? {organization}(?=,? (?:with effect from|effective|as of|as from|on|from|at the end of) )',
  asserts: true,
  read: match => happening(match, 'withdrew', [match.spanOf('verb')]),
  examples: [
    {
      text: 'RESOLVED: that the City of Hartwell withdraw from the Network of Northern Towns with effect from 31 March 2025.',
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Hartwell', date: '2025-03-31'}]
    }
  ],
  counterexamples: [
    'It was moved that the City of Hartwell withdraw from the Network of Northern Towns on 31 March 2025.'
  ]
}
