import type {Rule} from '../../../language.ts'
import {act} from '../../../readings.ts'
import {ACT, DATED, SUBJECT} from '../fragments.ts'
import {ACT_TYPES} from '../lexicon.ts'

export const actOfBody: Rule = {
  id: 'en/act-of-body',
  description: 'An act with the body that passed it, its number or its date, or both.',
  pattern: `${ACT} (?<passed>of|by|adopted by|passed by|issued by|taken by) {passedBy:body|organization}(?:,?(?: adopted| passed| made| taken)?${DATED} {date})?${SUBJECT}`,
  read: match => act(match, ACT_TYPES),
  examples: [
    {
      text: 'Resolution No. 12 / IV / 2011 of Hartwell City Council as of 3 March 2011 is kept in the archive.',
      reads: [
        {
          type: 'Act',
          actType: 'resolution',
          number: '12/IV/2011',
          passedBy: 'Hartwell City Council',
          date: '2011-03-03'
        }
      ]
    },
    {
      text: 'It rests on a decision of the Polaris Executive Committee of 26 November 1999. Polaris is a network of towns.',
      reads: [{type: 'Act', actType: 'decision', passedBy: 'Executive Committee', date: '1999-11-26'}]
    }
  ],
  counterexamples: ['The resolution of the City Council was welcomed by many.']
}
