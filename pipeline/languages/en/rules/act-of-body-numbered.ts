import type {Rule} from '../../../language.ts'
import {act} from '../../../readings.ts'
import {ACT_TYPES, anyOf} from '../lexicon.ts'

export const actOfBodyNumbered: Rule = {
  id: 'en/act-of-body-numbered',
  description: 'An act whose number stands after the body that passed it: “Resolution of the City Council No. 27”.',
  pattern: `(?<actType>${anyOf(Object.keys(ACT_TYPES))}) (?<passed>of|by) {passedBy:body},? (?:no|nr|number|№)\\.?:? ?{number:actNumber}(?:,? ?(?:of|dated|from|on|-)? ?{date})?`,
  read: match => act(match, ACT_TYPES),
  examples: [
    {
      text: 'The fee was set by Resolution of the Hartwell City Council No. 27 of 30 April 2010.',
      reads: [{type: 'Act', number: '27', passedBy: 'Hartwell City Council', date: '2010-04-30'}]
    }
  ]
}
