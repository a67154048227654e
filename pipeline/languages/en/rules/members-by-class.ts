import type {Rule} from '../../../language.ts'
import {enumerated} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'

export const membersByClass: Rule = {
  id: 'en/members-by-class',
  description: 'Cities after the class of members that they are.',
  pattern: `^(?:other |current |present )?${CLASS}(?: of {organization})?: ?{member:city}`,
  read: match => {
    const organization = match.has('organization') ? match.entity('organization') : match.elided()
    if (!organization) return undefined
    return enumerated(match, match.mentionsIn('member')[0]!, {organization, class: classOf(match, 'class')})
  },
  examples: [
    {
      text: 'The Network of Northern Towns is old.\n\nObservers: Hartwell (Norway) and Dunmere.',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'observer'},
        {type: 'Membership', member: 'Dunmere', class: 'observer'}
      ]
    }
  ]
}
