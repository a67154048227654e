import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {BY, CLASS, MEMBER} from '../fragments.ts'
import {MEMBERSHIP_CLASSES} from '../lexicon.ts'

export const admittedByAct: Rule = {
  id: 'en/admitted-by-act',
  description: 'By an act of the network, a city became a member of it.',
  pattern: `(?<by>${BY}) {act},? ${MEMBER} (?<verb>became|was admitted as|was accepted as|was made|was granted the status of) ${CLASS}(?: of {organization})?`,
  read: match =>
    membership({
      member: match.entity('member'),
      organization: match.has('organization') ? match.entity('organization') : match.elided(),
      class: match.choose('class', MEMBERSHIP_CLASSES),
      act: match.mention('act'),
      event: {type: 'admitted', spans: [match.spanOf('verb')]}
    }),
  examples: [
    {
      text: 'In accordance with the decision of the Polaris Executive Committee of 26 November 1999, the City of Hartwell became an associate member of Polaris. Polaris is a network of towns.',
      reads: [
        {type: 'Membership', member: 'Hartwell', organization: 'Polaris', class: 'associate'},
        {type: 'MembershipEvent', eventType: 'admitted', member: 'Hartwell', organization: 'Polaris'},
        {type: 'Act', effect: 'admission', target: 'Polaris'}
      ]
    }
  ],
  counterexamples: [
    'In accordance with Resolution No. 5/2001, the City of Hartwell will become a member of the Network of Northern Towns.'
  ]
}
