import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'

export const statusGranted: Rule = {
  id: 'en/status-granted',
  description: 'A class of membership was granted to a city.',
  pattern: `${CLASS}(?: status)?(?: (?:of|in) (?:the )?{organization})? (?<verb>(?:was|has been|is) (?:formally |officially |finally |then )?(?:granted|awarded|given|accorded|conferred|extended)(?: by {:organization|body})?) (?:to|on|upon) (?<to>(?:the )?{:city}|it|us)`,
  asserts: true,
  read: match => {
    const member = match.mentionsIn('to', 'city').length ? 'to' : 'none'
    return holding(match, classOf(match, 'verb'), [match.spanOf('verb')], member)
  },
  examples: [
    {
      text: 'Full membership of the Network of Northern Towns was granted to Hartwell on 1 March 2010.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'full', from: '2010-03-01'}]
    }
  ],
  counterexamples: ['Consent to membership of the Network of Northern Towns was granted to the Mayor of Hartwell.']
}
