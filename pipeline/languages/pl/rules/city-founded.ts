import {infer, type Rule} from '../../../language.ts'
import {membership, organization} from '../../../readings.ts'
import {cities, dates, topic} from '../../../slots.ts'
import {FOUNDING} from '../fragments.ts'

export const cityFounded: Rule = {
  id: 'pl/city-founded',
  description: 'Cities founded an organisation, or took part in it.',
  pattern: `(?<verb>${FOUNDING}|współzakłada(?:ł[aoy]?|li)|współtworzy(?:ł[aoy]?|li)|(?:był[aoy]?|byliśmy) (?:jednym z |wśród )(?:inicjator|założyciel|pomysłodawc)\\p{L}{1,3})`,
  asserts: true,
  read: match => {
    const named = match.near('before', ['city']).length > 0 || match.own()
    const founders = named ? cities(match, 'none') : undefined
    const of = founders && topic(match)
    if (!of) return undefined
    const {date} = dates(match)
    return [
      ...founders.flatMap(
        member =>
          membership({
            member,
            organization: of,
            class: {value: 'founding', basis: 'stated', spans: [match.spanOf('verb')]},
            from: date && infer(date.value, 'reading/founder-since-founding', ...date.spans)
          }) ?? []
      ),
      ...(date ? organization(of, {founded: date})! : [])
    ]
  },
  examples: [
    {
      text: 'W 1979 r. Brzezinek wraz z Dębowcem Małym założył Związek Miast Północy.',
      reads: [
        {type: 'Membership', member: 'Brzezinek', class: 'founding', from: '1979'},
        {type: 'Organization', subject: 'Związek Miast Północy', founded: '1979'}
      ]
    }
  ]
}
