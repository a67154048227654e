import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {ANY_CLASS} from '../fragments.ts'

export const membershipDatesFrom: Rule = {
  id: 'en/membership-dates-from',
  description: 'A membership that dates from a day or a year.',
  pattern: `(?<noun>${ANY_CLASS}) (?:(?:of|in) {organization})?,?(?: which)? (?<verb>(?:went|goes) back to|dates? (?:back to|from)|dated (?:back to|from)|began (?:in|on)|started (?:in|on)|has lasted since|took effect (?:in|on)|became effective (?:in|on)|has been in force since) {date}`,
  asserts: true,
  read: match => holding(match, {value: 'member', basis: 'stated', spans: [match.spanOf('noun')]}),
  examples: [
    {
      text: 'The membership of the City of Hartwell is old. Its membership of the Network of Northern Towns, which went back to 1997, was cheap.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', from: '1997'}]
    }
  ]
}
