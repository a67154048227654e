import type {Rule} from '../../../language.ts'
import {byActBody} from '../../../readings.ts'

export const bodyByAct: Rule = {
  id: 'en/by-act-body',
  description: 'By an act, a body did something: the act is of that body, and does that.',
  pattern: `(?<by>by|in|with|through|under|on the strength of|pursuant to)(?: its| the| an?)? {act}(?:,? (?:and )?effective {:date})?,?(?: did| has| had)?(?: the)? {passedBy:body|office}`,
  read: byActBody,
  examples: [
    {
      text: 'By Decision No. 88/2009 of 30 November 2009 the Hartwell City Council gave notice to the Network of Northern Towns.',
      reads: [{type: 'Act', subject: '88/2009', passedBy: 'Hartwell City Council', effect: 'withdrawal'}]
    }
  ]
}
