import type {Rule} from '../../../language.ts'

export const sumOfMoney: Rule = {
  id: 'en/sum-of-money',
  description: 'A number that is a sum of money.',
  pattern:
    '(?<money>(?:[€$£]|EUR|USD|PLN|GBP|SEK|euros?) ?{:number}|{:number} ?(?:€|EUR|USD|PLN|GBP|SEK|zł|euros?|dollars|pounds|cents))(?:[.,]\\d+)?',
  declines: 'is a sum of money, no count of members',
  examples: [{text: 'The fee is EUR 1,740 each spring.'}],
  counterexamples: ['The network has 1,740 members.']
}
