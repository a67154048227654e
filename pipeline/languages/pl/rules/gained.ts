import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {classed, classOf, PAST} from '../fragments.ts'

export const gained: Rule = {
  id: 'pl/gained',
  description: 'The membership or the status stands before the verb: członkostwo w związku miasto uzyskało w 2004 r.',
  pattern: `(?<held>(?:pełne |zwykłe |stowarzyszone )?członkostwo|(?:status|tytuł|prawa) ${classed('status')})(?: (?:w )?{organization})?(?: (?:od |w |z dniem )?{:date})?(?: {member:city}| nasze miasto| nasza gmina)?(?: (?:od |w |z dniem )?{:date})?(?: (?:formalnie|oficjalnie|ostatecznie))? (?<verb>(?:uzyska|otrzyma|zyska|naby|zdoby)${PAST}|(?:przyznano|nadano)(?: (?:mu|jej|nam|{given:city}))?)(?: (?:\\p{Ll}{3,20} )?{to:city})?`,
  asserts: true,
  read: match => {
    const member = ['member', 'given', 'to'].find(group => match.has(group))
    return holding(match, classOf(match, 'status', 'held'), [match.spanOf('verb')], member)
  },
  examples: [
    {
      text: 'Członkostwo w Związku Miast Północy Brzezinek uzyskał 15 maja 2004 r.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'member', from: '2004-05-15'}]
    },
    {
      text: 'Status członka zwyczajnego Związku Miast Północy Brzezinek otrzymał w 2004 r.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'full', from: '2004'}]
    }
  ],
  counterexamples: ['Członkostwa w Związku Miast Północy Brzezinek nie uzyskał.']
}
