import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {CLASS, MEMBER} from '../fragments.ts'
import {MEMBERSHIP_CLASSES} from '../lexicon.ts'

export const becameMember: Rule = {
  id: 'en/became-member',
  description: 'A city became a member of an organisation, on a date or by an act where the text gives one.',
  pattern: `${MEMBER} (?:first )?(?<verb>became|has become|was admitted as|was accepted as|was readmitted as) ${CLASS}(?: of {organization})?(?:,? (?:on|in|from|since|as of) {from:date})?(?:,? (?<by>by|by virtue of|on the strength of|under) {act})?`,
  read: match =>
    membership({
      member: match.entity('member'),
      organization: match.has('organization') ? match.entity('organization') : match.elided(),
      class: match.choose('class', MEMBERSHIP_CLASSES),
      from: match.has('from') ? match.mention('from') : undefined,
      act: match.has('act') ? match.mention('act') : undefined,
      event: {type: 'admitted', spans: [match.spanOf('verb')]}
    }),
  examples: [
    {
      text: 'The City of Hartwell became an observer of the Network of Northern Towns on 9 May 2008, by Resolution No. 07-204.',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'observer', from: '2008-05-09'},
        {type: 'MembershipEvent', eventType: 'admitted'},
        {type: 'Act', effect: 'admission'}
      ]
    }
  ],
  counterexamples: [
    'The City of Hartwell has never become a member of the Network of Northern Towns.',
    'If the board agrees, the City of Hartwell becomes a member of the Network of Northern Towns.'
  ]
}
