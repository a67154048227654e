import {infer, type Rule} from '../../../language.ts'
import {membership, organization} from '../../../readings.ts'
import {cities, dates} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'

export const cityFounded: Rule = {
  id: 'en/city-founded',
  description: 'Cities founded an organisation.',
  pattern:
    '(?<verb>(?:(?:is|was|are|were|be) )?(?:one of|among) the (?:{:number} )?(?:first )?(?:cities|towns|municipalities|communes|ports|councils|counties|local authorities) (?:that|which|who|to have) (?:co-?)?(?:founded|formed|established|set up|created|launched|started)|co-?founded|founded|formed|established|launched|(?:helped|helps) (?:to )?(?:found|set up|establish|create)|set up|initiated|was involved in founding) {organization}(?:,? (?:together|along|jointly) with (?:the (?:cities|towns|municipalities) of )?{others:city})?',
  asserts: true,
  read: match => {
    const [of] = match.mentionsIn('organization')
    if ((of!.value as Entity).kind?.value !== 'network') return undefined
    const founders = cities(match, 'none')
    if (!founders) return undefined
    const others = match.has('others')
      ? match.row(match.mentionsIn('others')[0]!).map(one => match.use<Entity>(one))
      : []
    const {date} = dates(match)
    return [
      ...[...founders, ...others].flatMap(
        member =>
          membership({
            member,
            organization: match.entity('organization'),
            class: {value: 'founding', basis: 'stated', spans: [match.spanOf('verb')]},
            from: date && infer(date.value, 'reading/founder-since-founding', ...date.spans)
          }) ?? []
      ),
      ...(date ? organization(match.entity('organization'), {founded: date})! : [])
    ]
  },
  examples: [
    {
      text: 'In 1979 the City of Hartwell founded the Network of Northern Towns together with the City of Dunmere.',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'founding', from: '1979'},
        {type: 'Membership', member: 'Dunmere', class: 'founding'},
        {type: 'Organization', subject: 'Network of Northern Towns', founded: '1979'}
      ]
    },
    {
      text: 'Hartwell is one of the towns that formed the Network of Northern Towns in 1979.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'founding', from: '1979'}]
    }
  ]
}
