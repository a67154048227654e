import type {Rule} from '../../../language.ts'
import {ofOwnAct} from '../../../readings.ts'

export const ownDate: Rule = {
  id: 'pl/own-date',
  description: 'Above the decision of an act, a line bears its date.',
  pattern: '^(?<lead>(?:z(?: dnia)?|w dniu|dnia|podjęta(?: w)?(?: dniu)?|data podjęcia:?|sesja z dnia)?) ?{date},?$',
  read: match => (match.inHead ? ofOwnAct(match, {date: match.mention('date')}) : undefined),
  examples: [
    {
      kind: 'resolution',
      text: 'UCHWAŁA NR XII/94/2011\n\nz dnia 3 marca 2011 r.\n\nuchwala się, co następuje:',
      reads: [{type: 'Act', subject: 'XII/94/2011', date: '2011-03-03'}]
    }
  ],
  counterexamples: ['z dnia 3 marca 2011 r.']
}
