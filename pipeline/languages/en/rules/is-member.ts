import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'

export const isMember: Rule = {
  id: 'en/is-member',
  description: 'A city is, was or has been a member of an organisation.',
  pattern: `(?<verb>is|are|was|were|has been|have been|had been|has remained|remains|stayed|remained)(?: (?:also|now|currently|today|still|itself|once|again|proud to be|one of|among))* (?:an? |the |its |one of the |among the )?(?:{:number} |more than {:number} )?(?:active |proud |long-standing |first )?${CLASS}(?: (?:of|in) (?:both )?(?:the )?{organization})?(?! of (?:the|its|a|an) | (?:state|country|states|organi[sz]ations?))`,
  asserts: true,
  read: match => holding(match, classOf(match, 'verb')),
  examples: [
    {
      text: 'Since 1988 Hartwell has been an associate member of the Network of Northern Towns.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'associate', from: '1988'}]
    }
  ],
  counterexamples: ['The City of Hartwell is not a member of the Network of Northern Towns.']
}
