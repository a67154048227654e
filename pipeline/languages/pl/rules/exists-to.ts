import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {topic} from '../../../slots.ts'
import {proseToEnd} from '../fragments.ts'

export const existsTo: Rule = {
  id: 'pl/exists-to',
  description: 'An organisation was founded, exists or works for something.',
  pattern: `(?<aim>(?:powstał[aoy]?|istnieje|działa|powołano (?:go|ją|je)?|(?:został[aoy]? )?(?:powołan|utworzon|założon)[aey]) ?(?:w celu|dla|po to,? (?:aby|by|żeby)|z myślą o|aby|by|na rzecz(?! {:number}))|służy(?! (?:się|mieszkańcom informac))|dąży do(?: tego, (?:aby|by))?|ma na celu|mają na celu|stawia sobie za cel|ma za zadanie|za cel stawia sobie|zabiega o|stoi na straży|opowiada się za|pracuje na rzecz) ${proseToEnd('purpose')}`,
  prose: ['purpose'],
  asserts: true,
  read: match => {
    const of = topic(match)
    return of && organization(of, {purposes: match.text('purpose')})
  },
  examples: [
    {
      text: 'Związek Miast Północy powstał po to, by chronić porty przed lodem.',
      reads: [{type: 'Organization', purposes: 'chronić porty przed lodem'}]
    },
    {
      text: 'Związek Miast Północy służy współpracy portów.',
      reads: [{type: 'Organization', subject: 'Związek Miast Północy', purposes: 'współpracy portów'}]
    }
  ],
  counterexamples: ['Związek Miast Północy istnieje.', 'Park służy mieszkańcom.']
}
