import {infer, type Outcome, type Rule} from '../../../language.ts'
import {membership, organization} from '../../../readings.ts'
import {dates, subject} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'

export const foundedBy: Rule = {
  id: 'en/founded-by',
  description: 'An organisation was founded by cities: they are its founding members since then.',
  pattern:
    '(?<verb>founded|established|set up|created|formed|launched|initiated|organi[sz]ed|constituted|(?:brought|called) into being|brought to life)(?: in {:name|city})?(?:,? (?:in|on) {date})?(?: (?:in|at) (?:an? |the )?(?:[a-z]{2,15} ){0,4}(?:(?:in|of) )?{:name|city})? by (?:(?:the )?(?:cities|towns|municipalities|mayors) of )?(?:{:number} [^{:city}.;:]{2,40}?,? (?:including |among them |one of them |with )?(?:the )?)?{member:city}',
  asserts: true,
  read: match => {
    const of = subject(match, 'none')
    if (!of) return undefined
    const date = match.has('date') ? match.mention<string>('date') : dates(match).date
    const founding: NonNullable<Outcome> = date ? organization(of, {founded: date})! : []
    const founders = match.row(match.mentionsIn('member')[0]!).flatMap(
      founder =>
        membership({
          member: match.use<Entity>(founder),
          organization: of,
          class: {value: 'founding', basis: 'stated', spans: [match.spanOf('verb')]},
          from: date && infer(date.value, 'reading/founder-since-founding', ...date.spans)
        }) ?? []
    )
    return [...founders, ...founding]
  },
  examples: [
    {
      text: 'The Network of Northern Towns was founded in 1979 in Oslo by the cities of Hartwell and Dunmere.',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'founding', from: '1979'},
        {type: 'Membership', member: 'Dunmere', class: 'founding', from: '1979'}
      ]
    },
    {
      text: 'The Network of Northern Towns was founded in 1979 by the City of Hartwell and the City of Dunmere.',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'founding', from: '1979'},
        {type: 'Membership', member: 'Dunmere', class: 'founding'}
      ]
    }
  ]
}
