import type {Rule} from '../../../language.ts'
import {likewise} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'

const WHEN =
  '(?:in|since|from|on|as of)(?: the| early| late| mid)?(?: (?:spring|summer|autumn|winter|end|beginning)(?: of)?)?'
const CITY = '(?:the )?(?:(?:city|town|municipality|commune|village) of (?:the )?)?{:city}'

export const alsoDid: Rule = {
  id: 'en/also-did',
  description:
    'Other cities of which a sentence says the same as before, with another date or class, without its verb.',
  pattern: `(?<=(?:,? and|,|;|,? as well as|,? followed|,? then|,? while)(?: (?:also|later|then|finally|lastly|by)){0,2} )(?:(?:${WHEN} )?{before:date},?(?: by)? )?(?<who>${CITY}(?:, ${CITY}){0,8}(?:,? and ${CITY})?)(?: \\({:country}\\))?(?:,? (?:${WHEN} )?{after:date})?(?:,? as ${CLASS})?(?=[,.;:)]|$|,? and |,? but )`,
  asserts: true,
  read: match => likewise(match, classOf),
  examples: [
    {
      text: 'Hartwell joined the Network of Northern Towns in 1999, Dunmere and Ashby in 2001 and Kilbray a year later as an observer.',
      reads: [
        {type: 'Membership', member: 'Dunmere', organization: 'Network of Northern Towns', from: '2001'},
        {type: 'Membership', member: 'Ashby', from: '2001'},
        {type: 'Membership', member: 'Kilbray', from: '2002', class: 'observer'}
      ]
    },
    {
      text: 'In 1999 Hartwell joined the Network of Northern Towns, in 2001 Dunmere.',
      reads: [{type: 'Membership', member: 'Dunmere', from: '2001'}]
    },
    {
      text: 'Hartwell left the Network of Northern Towns in 2011, followed a year later by Dunmere.',
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Dunmere', date: '2012'}]
    }
  ],
  counterexamples: [
    'Hartwell joined the Network of Northern Towns in 1999; congresses met at sea in 2001, Dunmere in 2003 and Ashby in 2005.',
    'Hartwell joined the Network of Northern Towns in 1999, and in 2001 Dunmere held its congress.'
  ]
}
