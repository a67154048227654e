import type {Rule} from '../../../language.ts'
import {turnDown} from '../fragments.ts'

export const inhabitants: Rule = {
  id: 'pl/inhabitants',
  description: 'A number of people who live somewhere.',
  pattern:
    '(?:{:number} ?(?:tys\\.|tysięcy|mln)? ?(?:\\p{L}{3,15} )?(?<inhabitants>mieszkańc(?:ów|y|ami)|obywatel(?:i|e))|(?<us>nas jest|liczba (?:mieszkańców|ludności)|ludność)(?: \\p{L}{1,12}){0,2} {:number})',
  declines: 'counts inhabitants, no members',
  read: match => turnDown(match, 'number', 'date'),
  examples: [{text: 'Brzezinek liczy 11 302 mieszkańców (stan z 2024 r.).'}],
  counterexamples: ['Związek Miast Północy ma 1740 członków.']
}
