import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {BY, CLASS, MEMBER} from '../fragments.ts'
import {MEMBERSHIP_CLASSES} from '../lexicon.ts'

export const becameMemberFromDate: Rule = {
  id: 'en/became-member-from-date',
  description: 'From a date, for a reason or none, a city became a member of an organisation.',
  pattern: `(?<since>from|since|on|as of|as from|with effect from|in) {from:date}(?:,? (?<because>following|after|due to|owing to|because of|as a result of|thanks to|upon|with) (?<reason>[^,;.]{3,160}))?(?:,? (?<by>${BY}) {act})?,? ${MEMBER} (?<verb>became|has been|was admitted as|was accepted as|has become) ${CLASS}(?: of {organization})?`,
  prose: ['reason'],
  read: match =>
    membership({
      member: match.entity('member'),
      organization: match.has('organization') ? match.entity('organization') : match.elided(),
      class: match.choose('class', MEMBERSHIP_CLASSES),
      from: match.mention('from'),
      reason: match.has('reason') ? match.text('reason') : undefined,
      act: match.has('act') ? match.mention('act') : undefined,
      event: {type: 'admitted', spans: [match.spanOf('verb')]}
    }),
  examples: [
    {
      text: 'The Network of Northern Towns has grown. From 2 June 2007, following a change of its statutes, the City of Hartwell became a full member of the Network.',
      reads: [
        {
          type: 'Membership',
          member: 'Hartwell',
          organization: 'Network of Northern Towns',
          class: 'full',
          from: '2007-06-02',
          reason: 'a change of its statutes'
        },
        {type: 'MembershipEvent', eventType: 'admitted', date: '2007-06-02'}
      ]
    }
  ],
  counterexamples: ['From 2 June 2007 the City of Hartwell may become a full member of the Network of Northern Towns.']
}
