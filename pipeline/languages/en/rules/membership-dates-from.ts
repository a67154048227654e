import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'

export const membershipDatesFrom: Rule = {
  id: 'en/membership-dates-from',
  description: 'A membership that dates from a day or a year.',
  pattern: `(?:(?<noun>${CLASS})(?: (?:of|in) (?:the )?{organization})?|(?<joining>accession|admission|entry|adhesion|affiliation|joining)(?: (?:to|into) (?:the )?{in:organization})?),?(?: which)? ?(?<verb>(?:has |have )?(?:went|goes|going|gone) back to|dat(?:es?|ed|ing) (?:back to|from)|(?:had |has )?beg[au]n (?:in|on)|(?:has |have )?existed since|exists since|started (?:in|on)|starting (?:in|on)|(?:has |have )?lasted since|held since|took effect (?:in|on)|became effective (?:in|on)|has been in force since|runs from|took place (?:in|on)|came into effect (?:in|on)|occurred (?:in|on)|happened (?:in|on)|(?<=^(?:(?:our|the city's|the town's) )?(?:(?:full|associate) )?membership (?:of|in) (?:the )?{:organization} )\\(?since) (?:the year )?{date}`,
  asserts: true,
  read: match => holding(match, classOf(match, match.has('noun') ? 'noun' : 'joining')),
  examples: [
    {
      text: '# City of Hartwell\n\n- Membership in the Network of Northern Towns (since 1994)',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member', from: '1994'}]
    },
    {
      text: "Hartwell's accession to the Network of Northern Towns took place on 1 January 2004.",
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member', from: '2004-01-01'}]
    },
    {
      text: 'The membership of the City of Hartwell is old. Its membership of the Network of Northern Towns, which went back to 1997, was cheap.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', from: '1997'}]
    }
  ]
}
