import type {Rule} from '../../../language.ts'
import {happening, holding} from '../../../readings.ts'

export const followed: Rule = {
  id: 'en/followed',
  description: 'A city did what another had done just before: it joined, or it left.',
  pattern:
    '(?<=(?:joined|members?|founded|formed|launched|established|set up|created|admitted|acceded|left|withdrew|resigned|quit)(?![\\p{L}])[^\\n.]{0,160} )(?:the )?{member:city} (?<verb>followed|did so|did the same|did likewise)(?: suit)?',
  asserts: true,
  read: match => {
    const words = [match.spanOf('verb')]
    return /(?<!\p{L})(?:left|withdrew|resigned|quit)(?!\p{L})/u.test(match.sentence)
      ? happening(match, 'withdrew', words)
      : holding(match, {value: 'member', basis: 'stated', spans: words}, words)
  },
  examples: [
    {
      text: 'Hartwell and Dunmere founded the Network of Northern Towns in 1979; Ashby followed in 1981.',
      reads: [{type: 'Membership', member: 'Ashby', class: 'member', from: '1981'}]
    },
    {
      text: 'The City of Hartwell joined the Network of Northern Towns in 2007, and the City of Dunmere followed a year later.',
      reads: [{type: 'Membership', member: 'Dunmere', from: '2008'}]
    },
    {
      text: 'The City of Hartwell left the Network of Northern Towns in 2007, and the City of Dunmere followed in 2011.',
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Dunmere', date: '2011'}]
    }
  ]
}
