import type {Rule} from '../../../language.ts'
import {act} from '../../../readings.ts'
import {DATED} from '../fragments.ts'

export const voteOfBody: Rule = {
  id: 'en/vote-of-body',
  description: 'A vote of a body on a day, which is a decision.',
  pattern: `(?:(?:the |an? |its |their )?(?<organ>council|cabinet|city council|town council|municipal council) (?<actType>vote)|(?:the |an? )?{passedBy:body}(?:'s?)? (?<theirs>vote)|(?:the |an? )?(?<vote>vote) (?:of|by|in) (?:the )?{passedLast:body})(?:${DATED}| in) {date}`,
  read: match => act(match, {vote: 'decision'}, ['actType', 'theirs', 'vote']),
  examples: [
    {
      text: 'Following a vote of the Hartwell City Council of 14 May 2007 the city joined the Network of Northern Towns.',
      reads: [{type: 'Act', actType: 'decision', passedBy: 'Hartwell City Council', date: '2007-05-14'}]
    }
  ],
  counterexamples: ['The vote of the Hartwell City Council was close.']
}
