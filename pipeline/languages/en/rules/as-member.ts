import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {isNetwork} from '../../../slots.ts'
import {CLASS, classOf} from '../fragments.ts'
import {MEMBERSHIP_CLASSES} from '../lexicon.ts'

export const asMember: Rule = {
  id: 'en/as-member',
  description:
    'A city that is called a member in passing: “Hartwell, a member since 1994, …”, “as a member, Hartwell …”.',
  pattern: `(?:{member:city}, (?:itself |also |then |now |still )?${CLASS} (?:of|in) (?:the )?{organization}(?:,? (?:since|from) {from:date})?(?=[,.;)])|^as ${CLASS.replace('?<class>', '?<held>')} (?:of|in) (?:the )?{of:organization}(?:,? since {since:date})?, (?:the )?{own:city}(?! ?'))`,
  asserts: true,
  read: match => {
    const [member, organization, since] = match.has('own') ? ['own', 'of', 'since'] : ['member', 'organization', 'from']
    const [named] = match.mentionsIn(organization)
    if (!isNetwork(named!)) return undefined
    return membership({
      member: match.entity(member),
      organization: match.entity(organization),
      class: match.has('held') ? match.choose('held', MEMBERSHIP_CLASSES) : classOf(match, 'class'),
      from: match.has(since) ? match.mention<string>(since) : undefined
    })
  },
  examples: [
    {
      text: 'Hartwell, a member of the Network of Northern Towns since 1994, pays the fee.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member', from: '1994'}]
    },
    {
      text: 'As an associate member of the Network of Northern Towns since 1994, Hartwell pays the fee.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'associate', from: '1994'}]
    }
  ]
}
