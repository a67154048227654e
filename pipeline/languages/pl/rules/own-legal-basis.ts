import type {Rule} from '../../../language.ts'
import {legalBasis} from '../../../readings.ts'

export const ownLegalBasis: Rule = {
  id: 'pl/own-legal-basis',
  description: 'An act names the provisions that it rests on, and the body that resolves.',
  pattern:
    '(?<basis>(?:działając )?(?:na podstawie|stosownie do|w oparciu o|w związku z)(?![\\p{L}])[^\\n{:body}]{0,80}?{:citation}[^\\n{:body}]{0,3000}?)(?=$|,? ?(?:uchwala się|postanawia się|zarządza się|co następuje|§ 1)|,? ?{:body})(?:,? ?{passedBy:body},? (?:uchwala|postanawia|zarządza|stanowi|podejmuje))?',
  read: legalBasis,
  examples: [
    {
      kind: 'resolution',
      text: 'UCHWAŁA NR XII/94/2011\n\nNa podstawie art. 18 ust. 2 pkt 12 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2001 r. Nr 142, poz. 1591) Rada Miejska w Brzezinku uchwala, co następuje:',
      reads: [
        {type: 'Act', subject: 'XII/94/2011', legalBasis: 'art. 18 ust. 2 pkt 12'},
        {type: 'Act', legalBasis: 'Dz.U. 2001 nr 142 poz. 1591'},
        {type: 'Act', passedBy: 'Rada Miejska w Brzezinku'}
      ]
    }
  ],
  counterexamples: ['Opłatę pobiera się na podstawie art. 18 ustawy.']
}
