import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'

export const suspended: Rule = {
  id: 'en/suspended',
  description: 'The membership of a city was suspended.',
  pattern:
    "(?<verb>membership(?: (?:of|in) {organization})??,?(?: (?:was|is|has been|had been|being))?(?: (?:then|later|temporarily|briefly|formally|again|itself))? (?:suspended|frozen|rested|put on hold|placed on hold|put on ice)|(?:suspended|froze|paused|rested) (?:its|our|the|the (?:city|town)'s) (?:membership|participation)|(?<={:city} |we |city |town |municipality |it |and |then )(?:was|were|has been) (?:temporarily )?suspended(?: as (?:an? )?(?:full |associate )?member)?(?: from| by))(?: {from:organization})?",
  asserts: true,
  read: match => happening(match, 'suspended', [match.spanOf('verb')]),
  examples: [
    {
      text: 'The City of Hartwell joined the Network of Northern Towns in 1990. In 1995 its membership was suspended.',
      reads: [{type: 'MembershipEvent', eventType: 'suspended', member: 'Hartwell', date: '1995'}]
    },
    {
      text: 'The City of Hartwell joined the Network of Northern Towns in 1990. Its membership was put on hold in 1995 and reactivated in 1997.',
      reads: [{type: 'MembershipEvent', eventType: 'suspended', member: 'Hartwell', date: '1995'}]
    }
  ]
}
