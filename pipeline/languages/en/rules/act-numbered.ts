import type {Rule} from '../../../language.ts'
import {act} from '../../../readings.ts'
import {ACT, DATED, SUBJECT, SUBJECT_IN_BRACKETS} from '../fragments.ts'
import {ACT_TYPES} from '../lexicon.ts'

export const actNumbered: Rule = {
  id: 'en/act-numbered',
  description: 'An act with its number, and its date where it has one, without the body that passed it.',
  pattern: `${ACT}(?:${DATED} {date})?${SUBJECT_IN_BRACKETS}${SUBJECT}`,
  read: match => act(match, ACT_TYPES),
  examples: [
    {
      text: 'The fee was set by Resolution No. 07-204.',
      reads: [{type: 'Act', actType: 'resolution', number: '07-204'}]
    },
    {
      text: 'Minute 45/2009 of 3 March 2009 (consent to join the Network of Northern Towns).',
      reads: [{type: 'Act', number: '45/2009', date: '2009-03-03', effect: 'consent_to_join'}]
    },
    {
      text: 'Resolution No. 07-204 of 3 March 2009 on the annual dues of the Network of Northern Towns is in force.',
      reads: [{type: 'Act', effect: 'fee', target: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: ['The decision was hard.', 'A resolution was proposed by 19 councillors.']
}
