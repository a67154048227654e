import type {Rule} from '../../../language.ts'
import {ofOwnAct} from '../../../readings.ts'

export const ownNumber: Rule = {
  id: 'en/own-number',
  description:
    'Above its decision, an act whose title has none bears its number in a line by itself, or beside its date.',
  pattern:
    '^(?:{:city|name},? )?(?:{before:date},? )?(?<no>(?:no|nr|number|№)\\.?:?) ?{number:actNumber}(?:,? (?:of |dated )?{after:date})?$',
  read: match => {
    if (!match.inHead || !match.ownAct || match.ownAct.values['number']) return undefined
    const day = ['before', 'after'].find(group => match.has(group))
    return ofOwnAct(match, {number: match.mention('number'), ...(day && {date: match.mention(day)})})
  },
  examples: [
    {
      kind: 'resolution',
      text: 'Hartwell City Council\n\nDECISION\n\n21 June 2012 No. 84\n\nHartwell City Council decides to join the Network of Northern Towns.',
      reads: [{type: 'Act', number: '84', date: '2012-06-21'}]
    }
  ],
  counterexamples: ['21 June 2012 No. 84']
}
