import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import type {Entity} from '../../../types.ts'
import {PAST} from '../fragments.ts'

export const signed: Rule = {
  id: 'pl/signed',
  description: 'A city signed a charter or an agreement of cities: it is a signatory.',
  pattern: `(?<verb>(?:podpisa|sygnowa)${PAST}|podpisano)(?: {:date}| w {:date})? (?:deklarację przystąpienia do |akces do |deklarację członkowską )?{organization}`,
  asserts: true,
  read: match => {
    const {name} = match.mentionsIn('organization')[0]!.value as Entity
    return /^(?:porozumienie|kart|pakt|deklaracj|konwencj|przymierz|zobowiązani)/iu.test(name.value)
      ? holding(match, {value: 'member', basis: 'stated', spans: [match.spanOf('verb')]}, [match.spanOf('verb')])
      : undefined
  },
  examples: [
    {
      text: 'W 2009 r. Brzezinek podpisał Porozumienie Burmistrzów Północy.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'member', from: '2009'}]
    }
  ],
  counterexamples: ['W 2009 r. Brzezinek podpisał umowę ze Związkiem Miast Północy.']
}
