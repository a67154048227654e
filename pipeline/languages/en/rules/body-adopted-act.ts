import type {Rule} from '../../../language.ts'
import {ACT, DATED} from '../fragments.ts'
import {readAct} from './act-numbered.ts'

export const bodyAdoptedAct: Rule = {
  id: 'en/body-adopted-act',
  description: 'A body adopted an act, with its number or date.',
  pattern: `(?:(?:on|in) {date},? )?{passedBy:body} (?<passed>adopted|passed|approved|took|issued|enacted) (?:the |an? |its )?${ACT}(?: ${DATED} {later:date})?`,
  read: readAct,
  examples: [
    {
      text: 'On 6 June 2019 Hartwell City Council adopted Resolution No. 19-033.',
      reads: [{type: 'Act', number: '19-033', date: '2019-06-06', passedBy: 'Hartwell City Council'}]
    },
    {
      text: 'Hartwell City Council passed Resolution 17/2009 on 4 May 2009.',
      reads: [{type: 'Act', number: '17/2009', date: '2009-05-04'}]
    }
  ]
}
