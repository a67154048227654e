import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {dates} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'
import {CLASS, classOf} from '../fragments.ts'

export const ofWhichMember: Rule = {
  id: 'en/of-which-member',
  description: 'An organisation to which a city belongs, or of which it is a member, told in passing.',
  pattern: `{organization},? (?<which>(?:(?:to|of|in) which|which)) {member:city} (?<verb>(?:has |have |had )?(?:also )?(?:belongs?|belonged)(?: to)?|joined|left|(?:is|was|has been|have been|became|had been) (?:an? )?${CLASS}(?: of)?)`,
  asserts: true,
  read: match => {
    const [organization] = match.mentionsIn('organization')
    if ((organization!.value as Entity).kind?.value !== 'network' || /left/i.test(match.text('verb').value))
      return undefined
    const {date, until} = dates(match)
    return membership({
      member: match.entity('member'),
      organization: match.entity('organization'),
      class: classOf(match, 'verb'),
      from: date,
      until
    })
  },
  examples: [
    {
      text: 'The fee of the Network of Northern Towns, to which the City of Hartwell has belonged since 1987, is paid.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', from: '1987'}]
    }
  ]
}
