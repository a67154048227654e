import type {Rule} from '../../../language.ts'
import {ofOwnAct} from '../../../readings.ts'

export const ownDate: Rule = {
  id: 'en/own-date',
  description: 'Above the decision of an act, a line bears its date, or that of the meeting.',
  pattern:
    '^(?<lead>(?:(?:held|convened|which (?:took place|was held)|commencing)(?![\\p{L}])[^{:date}.;\\n]{0,140}?(?:, | on| of)|of|dated|on|from|date(?: of (?:adoption|the meeting|meeting|decision))?:?|(?:meeting|decision) date:?|adopted(?: on)?:?|passed(?: on)?:?|approved:?|held on|(?:regular|special|ordinary|extraordinary|annual|full|city|town|public|{:name|city})? ?(?:(?:council|session|meeting|sitting|{:name|body}) ?)?(?:of|held on|on)?,?)?) ?(?:the )?(?:\\p{L}+day,? )?{date}(?=$|[,;(]| [-–(]| at| in|,? ?{:number})',
  read: match => (match.inHead ? ofOwnAct(match, {date: match.mention('date')}) : undefined),
  examples: [
    {
      kind: 'resolution',
      text: 'Decision 12/2011\n\nRegular Council, 3 March 2011 – Item 4\n\nThe Council resolves as follows:',
      reads: [{type: 'Act', subject: '12/2011', date: '2011-03-03'}]
    }
  ],
  counterexamples: ['Regular Council, 3 March 2011 – Item 4']
}
