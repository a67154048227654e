import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'

export const reinstated: Rule = {
  id: 'en/reinstated',
  description: 'A suspension ended.',
  pattern:
    '(?<verb>suspension (?:was|has been|is) (?:then |later )?(?:lifted|ended|revoked|withdrawn)|(?:lifted|revoked|ended) (?:the|its|this|our|that) suspension|suspension ended|membership(?:, [^.;:]{3,90},)?(?: (?:of|in) {organization})? (?:was|has been|is) (?:then |later |again |fully |formally ){0,2}(?:reinstated|restored|reactivated|resumed|revived)|(?:was|were|has been) (?:then |later |fully |formally )?(?:reinstated|restored)(?: (?:as (?:an? )?(?:full |associate )?member|to (?:full )?(?:membership|good standing)))?|(?:resumed|reactivated|took up again) (?:its |our |the |full )?membership|(?<=(?:suspended|suspension|frozen|hold)[^\\n.;]{0,120}(?:,| and| but| until it was|, and|, but)(?: (?:then|later|fully|formally|was|again|{:date}|in|on|,)){0,3} )(?:reinstated|restored|reactivated|lifted|resumed|revived))',
  asserts: true,
  read: match => happening(match, 'reinstated', [match.spanOf('verb')]),
  examples: [
    {
      text: 'The City of Hartwell joined the Network of Northern Towns in 1990. The suspension was lifted in 1997.',
      reads: [{type: 'MembershipEvent', eventType: 'reinstated', member: 'Hartwell', date: '1997'}]
    },
    {
      text: "Hartwell's membership of the Network of Northern Towns was suspended in 1995 and reinstated two years later.",
      reads: [{type: 'MembershipEvent', eventType: 'reinstated', member: 'Hartwell', date: '1997'}]
    }
  ]
}
