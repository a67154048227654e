import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'

export const applied: Rule = {
  id: 'en/applied',
  description: 'A city applied for membership.',
  pattern:
    '(?<verb>appl(?:ied|ies) (?:for (?:full |associate |ordinary )?(?:membership|admission)|to(?= {:organization})|to join|to become a (?:full |associate )?member)|(?:submitted|filed|sent|lodged) (?:an|its|the) (?:application|request)(?: (?:for (?:membership|admission)|to join))?)(?: (?:of|in|to))?(?: {organization})?',
  read: match => happening(match, 'applied', [match.spanOf('verb')]),
  examples: [
    {
      text: 'Hartwell applied to the Network of Northern Towns in 2003.',
      reads: [{type: 'MembershipEvent', eventType: 'applied', member: 'Hartwell', date: '2003'}]
    },
    {
      text: 'In 2003 the City of Hartwell applied for membership of the Network of Northern Towns.',
      reads: [{type: 'MembershipEvent', eventType: 'applied', member: 'Hartwell', date: '2003'}]
    }
  ]
}
