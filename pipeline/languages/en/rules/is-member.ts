import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {AMONG, CLASS, classOf} from '../fragments.ts'

export const isMember: Rule = {
  id: 'en/is-member',
  description: 'A city is, was or has been a member of an organisation.',
  pattern: `(?<verb>is|are|was|were|having been|belong(?:s|ed)? to(?= the (?:(?:first|original) )?(?:founders|founding|members|co-founders|signatories))|(?:has|have|had)(?: (?:also|now|long|since|always|likewise|itself|again)){0,2} been|(?:has |have |had )?remained|remains?|stayed|continue[sd]? to be|(?:(?:has|have|had) )?(?:held|enjoyed)|(?:has|have|had) had|holds?|enjoys?|(?:has|have)(?= (?:memberships|(?:full|associate|observer|candidate) (?:membership|status))))(?: (?:also|now|currently|today|still|once (?:again|more)|again|already|proud to be|counted among|on the list of)){0,2}${AMONG}${CLASS}(?: (?:of|in|with|at) (?:both )?(?:the )?(?:following [a-z]+(?: [a-z]+){0,3}: ?)?{organization})?(?! (?:talks?|fees?|dues|negotiations?|applications?|certificates?|cards?|campaigns?|meetings?|drives?|lists?|registers?|contributions?|costs?|days?)(?![\\p{L}])| of (?:the|its|a|an) | (?:state|country|states|organi[sz]ations?))`,
  asserts: true,
  read: match => holding(match, classOf(match, 'verb')),
  examples: [
    {
      text: 'Since 1988 Hartwell has been an associate member of the Network of Northern Towns.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'associate', from: '1988'}]
    },
    {
      text: 'Having been a member of the Network of Northern Towns since 1991, Hartwell withdrew in 2004.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member', from: '1991', until: '2004'}]
    },
    {
      text: 'Hartwell belongs to the founders of the Network of Northern Towns.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'founding'}]
    }
  ],
  counterexamples: ['The City of Hartwell is not a member of the Network of Northern Towns.']
}
