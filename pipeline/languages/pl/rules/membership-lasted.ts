import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {classIn} from '../fragments.ts'

export const membershipLasted: Rule = {
  id: 'pl/membership-lasted',
  description: 'How long the membership of a city lasted, or since when it lasts.',
  pattern:
    '(?<held>(?:(?:pełne|zwykłe|zwyczajne|stowarzyszone|nasze) )?członkostwo)(?: {member:city}| (?:miasta|gminy))?(?: w {organization})? (?<lasted>trwa(?:ło)?|datuje się|obejm(?:uje|owało) (?:lata|okres)|(?:rozpoczęło|zaczęło) się)(?= (?:(?:nieprzerwanie|w latach|w okresie|już|od|w|do|dnia|z dniem) ){0,3}(?:końca |początku |połowy )?{:date})',
  asserts: true,
  read: match => {
    const words = match.text('held')
    return holding(match, {...words, value: classIn(words.value)})
  },
  examples: [
    {
      text: 'Członkostwo Brzezinka w Związku Miast Północy trwało od 1998 r. do 2010 r.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'member', from: '1998', until: '2010'}]
    }
  ],
  counterexamples: ['Członkostwo Brzezinka w Związku Miast Północy trwało krótko.']
}
