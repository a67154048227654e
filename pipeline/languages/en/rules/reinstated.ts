import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'

export const reinstated: Rule = {
  id: 'en/reinstated',
  description: 'A suspension ended.',
  pattern:
    '(?<verb>suspension (?:was|has been) (?:lifted|ended|revoked)|lifted (?:the|its) suspension|suspension ended|membership(?:, [^.;:]{3,90},)? (?:was|has been) (?:reinstated|restored|reactivated)|(?:was|has been) reinstated(?: as (?:an? )?(?:full )?member)?|resumed (?:its )?membership)',
  asserts: true,
  read: match => happening(match, 'reinstated', [match.spanOf('verb')]),
  examples: [
    {
      text: 'The City of Hartwell joined the Network of Northern Towns in 1990. The suspension was lifted in 1997.',
      reads: [{type: 'MembershipEvent', eventType: 'reinstated', member: 'Hartwell', date: '1997'}]
    }
  ]
}
