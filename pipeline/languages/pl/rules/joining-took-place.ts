import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {classed, classOf} from '../fragments.ts'

export const joiningTookPlace: Rule = {
  id: 'pl/joining-took-place',
  description: 'The joining or the admission of a city took place.',
  pattern: `(?<noun>(?:formalne |oficjalne |ponowne |ostateczne )?(?:przystąpienie|wstąpienie|przyjęcie|akcesja|wejście|przynależność|członkostwo))(?: {member:city}| naszego miasta| naszej gminy)?(?: (?:do|w skład|w|we))?(?: {organization})?(?: (?:jako|w poczet|w charakterze) ${classed('as')})? (?<verb>nastąpił[aoy]|miał[aoy] miejsce|dokonał[ao] się|datuje się|(?:sięga|trwa(?:ło)?)(?= (?:nieprzerwanie )?(?:od |w latach )?(?:{:date}|\\p{L}+ {:date})))`,
  asserts: true,
  read: match => holding(match, classOf(match, 'as', 'noun'), [match.spanOf('verb')]),
  examples: [
    {
      text: 'Członkostwo Brzezinka w Związku Miast Północy trwało od 1998 do 2010 r.',
      reads: [{type: 'Membership', member: 'Brzezinek', from: '1998', until: '2010'}]
    },
    {
      text: 'Członkostwo Brzezinka w Związku Miast Północy trwa od 1998 r.',
      reads: [{type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', from: '1998'}]
    },
    {
      text: 'Przystąpienie Brzezinka do Związku Miast Północy nastąpiło w 1998 r.',
      reads: [{type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', from: '1998'}]
    }
  ],
  counterexamples: ['Przystąpienie Brzezinka do Związku Miast Północy nastąpi w 2036 r.']
}
