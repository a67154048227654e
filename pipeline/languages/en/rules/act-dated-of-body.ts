import type {Rule} from '../../../language.ts'
import {act} from '../../../readings.ts'
import {ACT, DATED, SUBJECT} from '../fragments.ts'
import {ACT_TYPES} from '../lexicon.ts'

export const actDatedOfBody: Rule = {
  id: 'en/act-dated-of-body',
  description: 'An act with its date before the body that passed it.',
  pattern: `${ACT}${DATED} {date},? (?<passed>of|by|adopted by|passed by|issued by) {passedBy:body|organization}${SUBJECT}`,
  read: match => act(match, ACT_TYPES),
  examples: [
    {
      text: 'By Resolution No. XXI/345/10 of 2 February 2010 of the Hartwell City Council the fee was set.',
      reads: [{type: 'Act', number: 'XXI/345/10', date: '2010-02-02', passedBy: 'Hartwell City Council'}]
    }
  ]
}
