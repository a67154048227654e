import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {AMONG, CLASS, classOf} from '../fragments.ts'

export const isMember: Rule = {
  id: 'en/is-member',
  description: 'A city is, was or has been a member of an organisation.',
  pattern: `(?<verb>is|are|was|were|having been|belong(?:s|ed)? to(?= the (?:(?:first|original) )?(?:founders|founding|members|co-founders|signatories))|(?:has|have|had)(?: (?:also|now|long|since|always|likewise|itself|again)){0,2} been|(?:has |have |had )?remained|remains?|stayed|continue[sd]? to be|(?:(?:has|have|had) )?(?:held|enjoyed)(?: the status of)?|(?:has|have|had) had|(?:holds?|enjoys?)(?: the status of)?|(?:has|have)(?= (?:memberships|(?:full|associate|observer|candidate) (?:membership|status))))(?: (?:also|now|currently|today|still|once (?:again|more)|again|already|proud to be|counted among|on the list of)){0,2}${AMONG}${CLASS}(?: (?:of|in|with|at) (?:both )?(?:the )?(?:following [a-z]+(?: [a-z]+){0,3}: ?)?{organization})?(?! (?:talks?|fees?|dues|negotiations?|applications?|certificates?|cards?|campaigns?|meetings?|drives?|lists?|registers?|contributions?|costs?|days?)(?![\\p{L}])| of (?:the|its|a|an) | (?:state|country|states|organi[sz]ations?))`,
  asserts: true,
  read: match => holding(match, classOf(match, 'verb')),
  examples: [
    {
      text: '# City of Hartwell\n\nThe Network of Northern Towns let us in on 3 May 1995, and our city has been a full member ever since.',
      reads: [{type: 'Membership', class: 'full', from: '1995-05-03'}]
    },
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
    },
    {
      text: 'Hartwell is a member of the WHO Network for Snow-friendly Towns and Villages. Since 2014 it has been a full member of the Network for Snow-friendly Towns.',
      reads: [
        {
          type: 'Membership',
          member: 'Hartwell',
          organization: 'WHO Network for Snow-friendly Towns and Villages',
          class: 'full',
          from: '2014'
        }
      ]
    },
    {
      text: 'Hartwell has been a member of Mayors for a Quiet Coast since 2019.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Mayors for a Quiet Coast', from: '2019'}]
    },
    {
      text: 'Dunmere Local Municipality has been a member of the U.S. Conference of Harbours since 2019.',
      reads: [{type: 'Membership', member: 'Dunmere', organization: 'U.S. Conference of Harbours', from: '2019'}]
    },
    {
      text: 'Hartwell has been a member of the Working Group of Walker-Friendly Towns since 2012.',
      reads: [
        {type: 'Membership', member: 'Hartwell', organization: 'Working Group of Walker-Friendly Towns', from: '2012'}
      ]
    },
    {
      text: 'Hartwell is a member of the Five Valleys Council of Governments. The Director of the Council of Governments wrote that Dunmere has been a member of the Council of Governments since 2001.',
      reads: [
        {type: 'Membership', member: 'Dunmere', organization: 'Five Valleys Council of Governments', from: '2001'}
      ]
    },
    {
      text: 'Hartwell is a member of the "Salt Road" Tourist Association. Dunmere has been a member of the Salt Road since 2004.',
      reads: [{type: 'Membership', member: 'Dunmere', organization: 'Salt Road', from: '2004'}]
    },
    {
      text: 'ZOLT, the Association of Lowland Communes, has its seat in Turku. Hartwell has been a member of ZOLT since 1996.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Association of Lowland Communes', from: '1996'}]
    },
    {
      text: "Hartwell left the Blue Gulf Vintners' Towns in 2001. Dunmere has been a member of the Vintners' Towns since 1996.",
      reads: [{type: 'Membership', member: 'Dunmere', organization: "Blue Gulf Vintners' Towns", from: '1996'}]
    },
    {
      text: 'Hartwell has been a member of the Amber Road Cities Platform since 2016.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Amber Road Cities Platform', from: '2016'}]
    }
  ],
  counterexamples: ['The City of Hartwell is not a member of the Network of Northern Towns.']
}
