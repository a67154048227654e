import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'

export const suspended: Rule = {
  id: 'en/suspended',
  description: 'The membership of a city was suspended.',
  pattern:
    '(?<verb>membership(?: (?:of|in) {organization})??,? ?(?:(?:was|is|has been|had been) )?suspended|suspended (?:its|our|the) membership|(?:was|has been) suspended from)(?: {from:organization})?',
  asserts: true,
  read: match => happening(match, 'suspended', [match.spanOf('verb')]),
  examples: [
    {
      text: 'The City of Hartwell joined the Network of Northern Towns in 1990. In 1995 its membership was suspended.',
      reads: [{type: 'MembershipEvent', eventType: 'suspended', member: 'Hartwell', date: '1995'}]
    }
  ]
}
