import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {actBy, cities, dates, isNetwork} from '../../../slots.ts'
import {CLASS, classOf} from '../fragments.ts'
import {MEMBERSHIP_CLASSES} from '../lexicon.ts'

export const ofWhichMember: Rule = {
  id: 'en/of-which-member',
  description: 'An organisation to which a city belongs, or of which it is a member, told in passing.',
  pattern: `(?<={organization}(?: \\([^()]{0,40}\\))?(?:, an? [^,.;:{:city}]{3,90}?)?,? (?<which>(?:(?:to|of|in) which|which)) )(?:the )?{member:city|body} (?<verb>(?:has |had )?(?:taken part|took part|participated|sat|been (?:represented|active|registered)) as ${CLASS.replace('?<class>', '?<as>')}|(?:has |have |had )?(?:also )?(?:belongs?|belonged)(?: to)?|(?:has |have |had )?(?:re-?)?(?:joined|entered)|(?:is|was|has been|have been|became|had been|has become|had become) (?:an? )?${CLASS}(?: of)?)`,
  asserts: true,
  read: match => {
    const [organization] = match.mentionsIn('organization')
    if (!isNetwork(organization!)) return undefined
    const [member] = cities(match) ?? []
    if (!member) return undefined
    const {date, until} = dates(match)
    return membership({
      member,
      organization: match.entity('organization'),
      class: match.has('as') ? match.choose('as', MEMBERSHIP_CLASSES) : classOf(match, 'verb'),
      from: date,
      until,
      act: actBy(match)
    })
  },
  examples: [
    {
      text: 'A report on the Network of Northern Towns, an old network based in Dunmere which the City of Hartwell had joined in 1992, was noted.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', from: '1992'}]
    },
    {
      text: 'The fee of the Network of Northern Towns, to which the City of Hartwell has belonged since 1987, is paid.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', from: '1987'}]
    },
    {
      text: 'The City of Hartwell will go on in the Network of Northern Towns, in which it took part as an observer from 1992.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'observer', from: '1992'}]
    }
  ]
}
