import type {Rule} from '../../../language.ts'
import {act} from '../../../readings.ts'
import {ACT, DATED, SUBJECT} from '../fragments.ts'
import {ACT_TYPES} from '../lexicon.ts'

export const bodyAdoptedAct: Rule = {
  id: 'en/body-adopted-act',
  description: 'A body adopted an act, with its number or date.',
  pattern: `(?:(?:on|in) {date},? )?(?:the )?{passedBy:body} (?:has |had |unanimously )?(?<passed>adopt(?:ed|s)|pass(?:ed|es)|approve[sd]|took|takes|issue[sd]|enact(?:ed|s)|ma[dk]es?) (?:the |an? |its )?${ACT}(?:${DATED} {later:date})?${SUBJECT}`,
  read: match => act(match, ACT_TYPES),
  examples: [
    {
      text: 'On 6 June 2019 Hartwell City Council adopted Resolution No. 19-033.',
      reads: [{type: 'Act', number: '19-033', date: '2019-06-06', passedBy: 'Hartwell City Council'}]
    },
    {
      text: 'Hartwell City Council passed Resolution 17/2009 on 4 May 2009.',
      reads: [{type: 'Act', number: '17/2009', date: '2009-05-04'}]
    },
    {
      text: 'On 6 June 2019 the Hartwell City Council adopted Resolution No. 19-033 authorizing the City Manager to join the Network of Northern Towns, and so it went.',
      reads: [{type: 'Act', number: '19-033', effect: 'consent_to_join', target: 'Network of Northern Towns'}]
    }
  ]
}
