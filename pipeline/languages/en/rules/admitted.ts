import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {AS_LATER, CLASS, classOf} from '../fragments.ts'

export const admitted: Rule = {
  id: 'en/admitted',
  description: 'A city was admitted to an organisation, or designated or accepted as a member of it.',
  pattern: `(?<verb>(?:is|are|was|were|has been|have been|had been|being|gets|got)(?: (?:formally|officially|unanimously|then|first|also|finally|duly|today|therefore|again|{:date}))? (?:re-?)?(?:admitted|accepted|welcomed|received|taken|let in|voted in|designated|recogni[sz]ed|confirmed|elected|enrolled|registered)|(?:gained|won|gains|wins|was granted|obtained) (?:admission|entry)|(?:the )?admission of(?= {:city}))(?: (?:in)?to(?: the (?:ranks|circle|family|membership) of)? {organization}| by {by:organization})?(?:(?:,? as)?(?: (?:a|the|its|our|their)? ?(?:new|newest|latest|youngest|first|\\d{1,4}(?:st|nd|rd|th)))? ${CLASS})?(?:(?<= members?) (?:of|in) (?:the )?{in:organization})?${AS_LATER}`,
  asserts: true,
  read: match => {
    const welcomed = /welcomed|received|taken|designated|recogni|confirmed|elected|enrolled|registered/i.test(
      match.text('verb').value
    )
    // “received into the Network”
    if (welcomed && !match.has('class') && !match.has('organization')) return undefined
    // “accepted as host”
    if (!match.has('class') && /^[^,.;]{0,40} as (?!of |from )/.test(match.following)) return undefined
    return holding(match, classOf(match, 'verb'), [match.spanOf('verb')])
  },
  examples: [
    {
      text: 'On 4 May 1999 the City of Hartwell was admitted to the Network of Northern Towns.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member', from: '1999-05-04'}]
    },
    {
      text: 'Hartwell was designated a full member of the Network of Northern Towns in May 1999.',
      reads: [
        {type: 'Membership', organization: 'Network of Northern Towns', class: 'full', from: '1999-05'},
        {type: 'MembershipEvent', eventType: 'admitted'}
      ]
    },
    {
      text: 'During the congress of the Network of Northern Towns in 2004 the towns of Hartwell and Dunmere were welcomed as new members.',
      reads: [
        {type: 'Membership', member: 'Hartwell', from: '2004'},
        {type: 'Membership', member: 'Dunmere', from: '2004'}
      ]
    }
  ],
  counterexamples: ['The City of Hartwell was not admitted to the Network of Northern Towns.']
}
