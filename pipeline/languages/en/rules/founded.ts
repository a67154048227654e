import type {Match, Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {dates, described, subject} from '../../../slots.ts'

const DONE =
  'established|founded|set up|created|formed|started|launched|constituted|initiated|organi[sz]ed|instituted|inaugurated|(?:brought|called) into (?:being|life|existence)'
const BEGAN =
  '(?:has )?existed|has been (?:active|going|around|in existence)|dates (?:back )?(?:to|from)|goes back to|arose|emerged|came into (?:being|existence)|came together|saw the light of day|(?:started|began|took up) (?:life|its work|work)|started out|began|started|was born'

/** “the Network, founded in 1991”; not a body of it. */
const beside = (match: Match): boolean =>
  match
    .near('before', ['organization', 'body'])
    .slice(0, 1)
    .some(one => /^[,( ]*$/.test(match.between(one)) && !/ (?:of|for) $/.test(match.lead(one)))

export const founded: Rule = {
  id: 'en/founded',
  description: 'An organisation was founded, established or set up, in or on a date.',
  pattern: `(?<verb>(?:was|were|is|are) (?:first |officially |formally |originally )?(?:${DONE})|${BEGAN}|(?<!(?:was|were|is|are|been) )(?:founded|established|created|formed|launched|set up|constituted|organi[sz]ed))(?: {object:organization})?(?<as> as (?:the |an? )?(?:{:organization}|{:name}))?(?: (?:in|at) (?:the )?(?:(?:city|town) of )?{:name|city|country}(?:,? {:country|name})?)?(?: by [^,.;\\n]{1,60}?)?[,:]? ?(?:(?:(?:back |early |late )?(?:in|on|since|from)(?: (?:early|late|the (?:year|spring|summer|autumn|winter)) (?:of )?)? ?)?{founded:date}(?<fronted>, {organization})?|(?=[;.,]|$))`,
  asserts: true,
  read: match => {
    const of = match.has('object')
      ? match.entity('object')
      : (subject(match) ?? (beside(match) ? described(match) : undefined))
    const day = match.has('founded') ? match.mention<string>('founded') : dates(match).date
    return of?.value.kind?.value === 'network' && day ? organization(of, {founded: day}) : undefined
  },
  examples: [
    {
      text: 'Nine Lanterns is a network of towns. Nine Lanterns was founded in 1991.',
      reads: [{type: 'Organization', subject: 'Nine Lanterns', founded: '1991'}]
    },
    {
      text: 'POLNET (Polar Network of Local Authorities) was founded in 1987.',
      reads: [{type: 'Organization', subject: 'Polar Network of Local Authorities', founded: '1987'}]
    },
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
    },
    {
      text: '1986 – The Network of Northern Towns is founded in Turku.',
      reads: [{type: 'Organization', founded: '1986'}]
    },
    {
      text: 'Twelve towns founded the Network of Northern Towns in Turku on 3 May 1991.',
      reads: [{type: 'Organization', founded: '1991-05-03'}]
    }
  ],
  counterexamples: ['The City of Hartwell was founded in 1317.', 'The Network of Northern Towns was renewed in 2001.']
}
