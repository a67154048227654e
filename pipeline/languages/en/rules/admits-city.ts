import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {dates, subject} from '../../../slots.ts'
import {CLASS, classOf} from '../fragments.ts'

export const admitsCity: Rule = {
  id: 'en/admits-city',
  description: 'An organisation admitted a city, or made it a member.',
  pattern: `(?<verb>made|let|admitted|accepted|welcomed|took|elected|granted|gave|appointed) {member:city} (?:in |the status of )?(?:as )?${CLASS}`,
  asserts: true,
  read: match => {
    const organization = subject(match)
    if (!organization) return undefined
    const {date, until} = dates(match)
    return membership({
      member: match.entity('member'),
      organization,
      class: classOf(match, 'verb'),
      from: date,
      until,
      event: {type: 'admitted', spans: [match.spanOf('verb')]}
    })
  },
  examples: [
    {
      text: 'The Network of Northern Towns made Hartwell a full member on 9 November 2018.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'full', from: '2018-11-09'}]
    }
  ]
}
