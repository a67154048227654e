import type {Rule} from '../../../language.ts'

export const sumOfMoney: Rule = {
  id: 'pl/sum-of-money',
  description: 'A number that is a sum of money or a share.',
  pattern:
    '(?<money>(?:[€$£]|EUR|USD|PLN|zł) ?{:number}|{:number}(?:[.,]\\d{1,2})? ?(?:tys\\.|mln|mld|tysięcy|tysiące|milion\\p{L}{0,3})? ?(?:zł(?:otych|ote|oty|otego)?|gr(?:oszy|osze|osz)?|€|EUR|USD|PLN|euro|dolar\\p{L}{1,3}|%|procent|proc\\.|promil\\p{L}{1,2}))(?![\\p{L}])',
  declines: 'is a sum of money or a share, no count of members',
  examples: [{text: 'Składka wynosi 1740 zł, a opłata 0,35 euro.'}],
  counterexamples: ['Związek Miast Północy ma 1740 członków.']
}
