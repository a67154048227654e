import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {cities, isNetwork} from '../../../slots.ts'
import {CLASS, classOf} from '../fragments.ts'
import {MEMBERSHIP_CLASSES} from '../lexicon.ts'

export const asMember: Rule = {
  id: 'en/as-member',
  description:
    'A city that is called a member in passing: “Hartwell, a member since 1994, …”, “as a member, Hartwell …”.',
  pattern: `(?:(?:through|thanks to|by virtue of|as part of|within|via|under|owing to|due to) (?:(?:its|our|the (?:city|town|municipality)'s)|{holder:city}'s?) (?:active |long-standing |continued )?${CLASS.replace('(?:an? |the |its )?', '').replace('?<class>', '?<presupposed>')} (?:of|in) (?:the )?{in:organization}(?:,? since {fromThen:date})?|{member:city|body}, (?:itself |also |then |now |still )?${CLASS} (?:of|in) (?:the )?{organization}(?:,? (?:since|from) {from:date}(?: (?:to|until|till) {until:date})?)?(?=[,.;)])|^as ${CLASS.replace('?<class>', '?<held>')} (?:of|in) (?:the )?{of:organization}(?:,? since {since:date})?(?:, (?:which|an?) [^,.;]{3,90})?, (?:the )?{own:city}(?! ?'))`,
  asserts: true,
  read: match => {
    const [member, organization, since] = match.has('own')
      ? ['own', 'of', 'since']
      : match.has('presupposed')
        ? ['holder', 'in', 'fromThen']
        : ['member', 'organization', 'from']
    const [named] = match.mentionsIn(organization)
    const holder = match.has(member) ? cities(match, member)?.[0] : match.elidedCity()
    const held = ['held', 'presupposed'].find(group => match.has(group))
    if (!isNetwork(named!) || !holder) return undefined
    return membership({
      member: holder,
      organization: match.entity(organization),
      class: held ? match.choose(held, MEMBERSHIP_CLASSES) : classOf(match, 'class'),
      from: match.has(since) ? match.mention<string>(since) : undefined,
      until: match.has('until') ? match.mention<string>('until') : undefined
    })
  },
  examples: [
    {
      text: 'Hartwell, an observer in the Network of Northern Towns from 1994 to 1998, pays no fee.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'observer', from: '1994', until: '1998'}]
    },
    {
      text: 'Hartwell, a member of the Network of Northern Towns since 1994, pays the fee.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member', from: '1994'}]
    },
    {
      text: 'As an associate member of the Network of Northern Towns since 1994, Hartwell pays the fee.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'associate', from: '1994'}]
    },
    {
      text: 'Through its membership of the Network of Northern Towns, Hartwell learns from others.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member'}]
    }
  ]
}
