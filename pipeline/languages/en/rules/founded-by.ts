import {infer, type Outcome, type Rule} from '../../../language.ts'
import {enumerated, organization} from '../../../readings.ts'
import {dates, subject} from '../../../slots.ts'

export const foundedBy: Rule = {
  id: 'en/founded-by',
  description: 'An organisation was founded by cities: they are its founding members since then.',
  pattern: `(?<verb>founded|established|set up|created|formed|launched|initiated|organi[sz]ed|constituted|(?:brought|called) into being|brought to life)(?: in {:name|city})?(?:,? (?:in|on) {date})?(?: (?:in|at) (?:an? |the )?(?:[a-z]{2,15} ){0,3}(?:(?:in|of) )?{:name|city})?(?: under [a-z]{3,9} [\\d.-]{1,9}(?: [a-z]{2,5})?)? by (?:(?:the |its )?(?:(?:cities|towns|municipalities|communes|mayors|councils|ports) of )?)?(?:(?:{:number}|several|some|a (?:group|handful|number|dozen) of) (?:[\\p{L}-]{2,20} )?(?:cities|towns|municipalities|communes|villages|ports|councils)(?: (?:in|on) {:date}| (?:from|in|on|of) [^{:city}{:date}.;:(),]{2,25})?(?:,| -|:| \\(| including| such as) ?(?:(?:including|among them|with|namely|these were):? )?(?:the (?:cities|towns) of )?)?{member:city}`,
  asserts: true,
  read: match => {
    const of = subject(match, 'none')
    if (!of) return undefined
    // How many they were counts no members.
    for (const number of match.near('within', ['number'])) match.use(number)
    const date = match.has('date') ? match.mention<string>('date') : dates(match).date
    const founding: NonNullable<Outcome> = date ? organization(of, {founded: date})! : []
    const founders = enumerated(match, match.mentionsIn('member')[0]!, {
      organization: of,
      class: {value: 'founding', basis: 'stated', spans: [match.spanOf('verb')]},
      from: date && infer(date.value, 'reading/founder-since-founding', ...date.spans)
    })
    return [...(founders ?? []), ...founding]
  },
  examples: [
    {
      text: 'The Network of Northern Towns was founded by three towns on 4 May 1991: Hartwell, Dunmere (Ireland) and the municipality of Kilbray.',
      reads: [
        {type: 'Membership', member: 'Dunmere', class: 'founding', from: '1991-05-04'},
        {type: 'Membership', member: 'Kilbray', class: 'founding', from: '1991-05-04'}
      ]
    },
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
  ],
  counterexamples: ['The Network of Northern Towns was founded in 1991 by several universities in Hartwell.']
}
