import type {Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'
import {DONE_BY_UNIT} from '../lexicon.ts'

const LIES =
  '(?:in the hands of|in the care of|in the charge of|the responsibility of|the task of|the job of|the business of|a matter for|a task (?:of|for)|the remit of|within the remit of|under|up to|down to|with)'

export const handledByUnit: Rule = {
  id: 'en/handled-by-unit',
  description: 'A matter is handled by a unit, or lies in its hands.',
  pattern: `(?:^|(?<=[;,:] )|(?<=(?:and|while|but) ))(?<matter>[^\\n;,]{3,200}?) (?<verb>(?:is|are|was|were|has been|have been) (?:(?:also|now|currently|today|jointly|still|then) )?(?:${DONE_BY_UNIT})(?: (?:on|for|in) [^,;.{:body}]{2,60})? (?:by|in|at|within)|(?:is|are|lies?|rests?|remains?|sits?) (?:now |also )?${LIES}|falls? (?:to|under|within)|comes? under|belongs? to|(?:is|are) (?:entrusted|assigned|delegated|allocated|left|given) to) {unit:body}`,
  prose: ['matter'],
  asserts: true,
  read: match => responsibility(match, match.entity('unit'), match.text('matter'), 'matter'),
  examples: [
    {
      text: 'Membership fees of the City of Hartwell are handled by the Finance Department.',
      reads: [{type: 'Responsibility', unit: 'Finance Department'}]
    },
    {
      text: 'All that has to do with the Network of Northern Towns is in the hands of the Culture and Sports Service.',
      reads: [{type: 'Responsibility', unit: 'Culture and Sports Service', organization: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: ['The Network of Northern Towns is handled with care.']
}
