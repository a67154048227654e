import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'

export const founded: Rule = {
  id: 'en/founded',
  description: 'An organisation was founded, established or set up, in or on a date.',
  pattern:
    '{organization},? (?:which |that )?(?<verb>(?:was|were) (?:first )?(?:established|founded|set up|created|formed|started|launched|constituted)|(?:has )?existed|has been active|dates (?:back )?(?:to|from))(?: (?:in|at) {:name})?,? ?(?:(?:back )?(?:in|on|since)(?: the year)? )?{founded:date}',
  read: match => organization(match.entity('organization'), {founded: match.mention('founded')}),
  examples: [
    {
      text: 'The Network of Northern Towns Borealis was established in 1986 in peace.',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns Borealis', founded: '1986'}]
    },
    {
      text: 'The Network of Northern Towns was set up in Turku on 3 September 1991.',
      reads: [{type: 'Organization', founded: '1991-09-03'}]
    }
  ],
  counterexamples: ['The City of Hartwell was founded in 1317.', 'The Network of Northern Towns was renewed in 2001.']
}
