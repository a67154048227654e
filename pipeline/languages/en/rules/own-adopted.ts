import type {Rule} from '../../../language.ts'
import {ofOwnAct} from '../../../readings.ts'

const VERBS = 'passed|adopted|approved|enacted|ordained|signed|resolved|carried|done|dated|given|introduced|read|made'

export const ownAdopted: Rule = {
  id: 'en/own-adopted',
  description: 'At its end an act says when it was adopted, and by whom.',
  pattern: `^(?!(?:introduced|read)(?![^.;{:date}]{0,40}(?:passed|adopted|approved|enacted|ordained)))(?<adopted>(?:duly |unanimously )?(?:${VERBS})(?: an?)?(?: {:name}| (?:third|final)(?: and final)?(?: and last)? time)?(?:(?:,| and|, and| &) (?:finally |duly |unanimously )?(?:${VERBS})){0,3})[:,]?(?: this| by (?:the )?(?:mayor and (?:the )?|{:body} and (?:the )?)?{passedBy:body}(?: of the {:city})?)?(?:,? (?:at|in|on|during|this|by|of|held) [^{:date}.;\\n]{0,140}?)? ?(?:on|this|the|of|held)? ?(?:the )?(?:\\p{L}+day,? )?{date}`,
  read: match =>
    match.ownAct &&
    ofOwnAct(match, {
      passedBy: match.has('passedBy') ? match.entity('passedBy') : undefined,
      date: match.mention('date')
    }),
  examples: [
    {
      kind: 'resolution',
      text: 'RESOLUTION NO. 2008-61\n\nBE IT RESOLVED that the City shall plant trees.\n\nPASSED AND ADOPTED by the Hartwell City Council this 8th day of July, 2008.',
      reads: [{type: 'Act', subject: '2008-61', date: '2008-07-08', passedBy: 'Hartwell City Council'}]
    }
  ],
  counterexamples: ['PASSED AND ADOPTED this 8th day of July, 2008.']
}
