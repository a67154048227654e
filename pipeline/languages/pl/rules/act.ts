import type {Rule} from '../../../language.ts'
import {act as read} from '../../../readings.ts'
import {ACT, SUBJECT} from '../fragments.ts'
import {ACT_TYPES} from '../lexicon.ts'

export const act: Rule = {
  id: 'pl/act',
  description: 'An act by its number or its date, with the body that passed it and its subject where it has them.',
  pattern: `${ACT}${SUBJECT}`,
  read: match => read(match, ACT_TYPES),
  examples: [
    {
      text: 'Składkę ustala uchwała nr XII/94/2011 Rady Miejskiej w Brzezinku z dnia 3 marca 2011 r. w sprawie przystąpienia do Związku Miast Północy.',
      reads: [
        {
          type: 'Act',
          actType: 'resolution',
          number: 'XII/94/2011',
          passedBy: 'Rada Miejska w Brzezinku',
          date: '2011-03-03',
          effect: 'accession',
          target: 'Związek Miast Północy'
        }
      ]
    },
    {
      text: 'Uchwała Rady Miejskiej w Brzezinku nosi numer XII/94/2011 i datę 3 marca 2011 r.',
      reads: [{type: 'Act', number: 'XII/94/2011', date: '2011-03-03'}]
    },
    {
      text: 'Podstawą jest uchwała Rady Miejskiej w Brzezinku Nr XII/94/2011 z 3.03.2011 r.',
      reads: [{type: 'Act', number: 'XII/94/2011', date: '2011-03-03'}]
    }
  ],
  counterexamples: ['Uchwała była trudna.']
}
