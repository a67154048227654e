import type {Rule} from '../../../language.ts'
import {turnDown} from '../fragments.ts'

export const officeHeld: Rule = {
  id: 'pl/office-held',
  description: 'Someone is on a board or holds an office in an organisation, which is no membership of a city.',
  pattern:
    '(?<office>(?:(?:jest|są|był[aoy]?|został[aoy]?|pozostaje|zasiada(?:ją)?) (?:\\p{L}{2,20} ){0,2})?(?:członk(?:iem|ami|owie|a|ów)|członkini(?:ą)?) (?:(?:zarządu|rady|prezydium|komisji|władz|sekretariatu)(?![\\p{L}])|{:body})|zasiada(?:ją|my|ć)?(?: (?:też|także|również|od {:date}))? (?:w|we) (?:(?:jego|jej) )?(?:zarządzie|radzie|prezydium|komisji|władzach|{:body}))',
  declines: 'tells of an office, no membership of a city',
  read: match => turnDown(match, 'date'),
  examples: [{text: 'Od 2020 r. Brzezinek jest członkiem zarządu Związku Miast Północy.'}],
  counterexamples: ['Brzezinek jest członkiem Związku Miast Północy.']
}
