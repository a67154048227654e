import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {subject} from '../../../slots.ts'

const DONE =
  'established|founded|set up|created|formed|started|launched|constituted|initiated|brought into being|called into being'

export const founded: Rule = {
  id: 'en/founded',
  description: 'An organisation was founded, established or set up, in or on a date.',
  pattern: `(?<verb>(?:was|were) (?:first |officially |formally |originally )?(?:${DONE})|(?:has )?existed|has been active|has been going|dates (?:back )?(?:to|from)|goes back to|arose|came into being|came into existence|(?<!(?:was|were|been) )(?:founded|established|created|formed|launched|set up))(?: (?:in|at) (?:the )?{:name|city}(?:,? {:country|name})?)?(?: by [^,.;\\n]{1,60}?)?,? ?(?:(?:back )?(?:in|on|since|from)(?: the (?:year|spring|summer|autumn|winter) (?:of )?)? ?)?{founded:date}(?<fronted>, {organization})?`,
  asserts: true,
  read: match => {
    const of = subject(match)
    return of && organization(of, {founded: match.mention('founded')})
  },
  examples: [
    {
      text: 'The Network of Northern Towns Borealis was established in 1986 in peace.',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns Borealis', founded: '1986'}]
    },
    {
      text: 'The Network of Northern Towns was set up in Turku on 3 September 1991.',
      reads: [{type: 'Organization', founded: '1991-09-03'}]
    },
    {
      text: 'Founded in 1979, the Network of Northern Towns is large.',
      reads: [{type: 'Organization', founded: '1979'}]
    }
  ],
  counterexamples: ['The City of Hartwell was founded in 1317.', 'The Network of Northern Towns was renewed in 2001.']
}
