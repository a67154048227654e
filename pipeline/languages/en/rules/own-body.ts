import type {Rule} from '../../../language.ts'
import {ofOwnAct} from '../../../readings.ts'

export const ownBody: Rule = {
  id: 'en/own-body',
  description: 'Above the decision of an act, a line names the body that passed it, with the date or without.',
  pattern:
    '^(?<lead>(?:of|by|adopted by|passed by|resolution of|decision of|meeting of|minutes of)?) ?(?:the )?(?:{passedBy:body}|(?<organ>cabinet|executive|full council)),?(?: (?:of|dated|on|held on|at its meeting (?:of|on)|meeting of|-|–))?(?: (?:\\p{L}+day,? )?{date}(?: (?:at )?\\d{1,2}[.:]\\d\\d ?(?:[ap]\\.?m\\.?)?)?)?$',
  read: match => {
    const passedBy = match.has('passedBy') ? match.entity('passedBy') : match.organ('organ')
    return match.inHead && passedBy && passedBy.value.bodyType?.value !== 'office'
      ? ofOwnAct(match, {passedBy, date: match.has('date') ? match.mention('date') : undefined})
      : undefined
  },
  examples: [
    {
      kind: 'resolution',
      text: 'Resolution No. 12/IV/2011\n\nof the Hartwell City Council of 3 March 2011\n\nThe Council resolves as follows:',
      reads: [{type: 'Act', subject: '12/IV/2011', passedBy: 'Hartwell City Council', date: '2011-03-03'}]
    }
  ],
  counterexamples: ['of the Hartwell City Council of 3 March 2011']
}
