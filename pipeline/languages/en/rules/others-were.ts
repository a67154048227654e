import {infer, type Rule} from '../../../language.ts'
import {enumerated} from '../../../readings.ts'
import type {Entity, Value} from '../../../types.ts'

export const othersWere: Rule = {
  id: 'en/others-were',
  description: 'The others that did what a city did: “one of the six towns that founded it; the others were …”.',
  pattern:
    '(?<verb>the (?:others|other (?:{:number} )?(?:founders|founding members|founding cities|members)) (?:were|are|being)) (?:the )?(?:(?:cities|towns|ports) of )?(?:the )?{member:city}',
  asserts: true,
  read: match => {
    const before = match.phaseToldBefore
    if (before?.type !== 'Membership') return undefined
    const {organization, from} = before.values
    const held = before.values['class'] as Value<string>
    return enumerated(match, match.mentionsIn('member')[0]!, {
      organization: organization as Value<Entity>,
      class: {...held, spans: [...held.spans, match.spanOf('verb')]},
      from: from && infer(from.value as string, 'reading/founder-since-founding', ...from.spans)
    })
  },
  examples: [
    {
      text: 'Hartwell is one of the three towns that founded the Network of Northern Towns in 1979; the others were Dunmere and Ashby.',
      reads: [
        {type: 'Membership', member: 'Dunmere', class: 'founding', from: '1979'},
        {type: 'Membership', member: 'Ashby', class: 'founding', from: '1979'}
      ]
    }
  ]
}
