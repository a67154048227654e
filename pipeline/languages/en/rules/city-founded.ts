import {infer, type Rule} from '../../../language.ts'
import {membership, organization} from '../../../readings.ts'
import {cities, dates} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'

export const cityFounded: Rule = {
  id: 'en/city-founded',
  description: 'Cities founded an organisation.',
  pattern:
    '(?<verb>(?:(?:is|was|are|were|be) )?(?:one of|among) the (?:{:number} )?(?:first )?(?:cities|towns|municipalities|communes|ports|councils|counties|local authorities) (?:that|which|who|to have) (?:co-?)?(?:founded|formed|established|set up|created|launched|started)|co-?founded|founded|formed|established|launched|(?:helped|helps) (?:to )?(?:found|set up|establish|create)|set up|initiated|was involved in founding|(?:took part|takes part|participated|was involved|had a (?:part|hand)|was instrumental) in (?:the )?(?:founding|foundation|creation|setting up|establishment|formation)(?: of)?) {organization}(?:(?: (?:in|on) {:date})?,? (?:(?:(?:together|along|jointly) )?with|alongside) (?:the (?:cities|towns|municipalities) of )?{others:city})?|{founded:organization},? (?:which|that) (?<who>(?:the )?{:city}(?:(?:, |,? and )(?:the )?{:city}){0,10}) (?:had |has |have )?(?:together |jointly |themselves )?(?<did>(?:co-?)?founded|formed|set up|created|established|launched|helped (?:to )?(?:found|create|set up|establish))',
  asserts: true,
  read: match => {
    const [named, did] = match.has('who') ? ['founded', 'did'] : ['organization', 'verb']
    const [of] = match.mentionsIn(named)
    if ((of!.value as Entity).kind?.value !== 'network') return undefined
    const founders = match.has('who')
      ? match.mentionsIn('who', 'city').map(one => match.use<Entity>(one))
      : cities(match, 'none')
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
            organization: match.entity(named),
            class: {value: 'founding', basis: 'stated', spans: [match.spanOf(did)]},
            from: date && infer(date.value, 'reading/founder-since-founding', ...date.spans)
          }) ?? []
      ),
      ...(date ? organization(match.entity(named), {founded: date})! : [])
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
    },
    {
      text: 'In 1981 the congress was held by the Network of Northern Towns, which Hartwell and Dunmere had founded two years earlier.',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'founding', from: '1979'},
        {type: 'Membership', member: 'Dunmere', class: 'founding', from: '1979'},
        {type: 'Organization', subject: 'Network of Northern Towns', founded: '1979'}
      ]
    }
  ]
}
