import type {Rule} from '../../../language.ts'

const CURRENCY = '[€$£]|EUR|USD|PLN|GBP|SEK|NOK|DKK|CHF|CZK|HUF|CAD|AUD'

export const sumOfMoney: Rule = {
  id: 'en/sum-of-money',
  description: 'A number that is a sum of money.',
  pattern: `(?<money>(?:${CURRENCY}|euros?) ?{:number}(?:[.,](?:\\d+|{:number}))?|{:number}(?:[.,](?:\\d+|{:number}))? ?(?:${CURRENCY}|zł|euros?|dollars|pounds|kronor|crowns|francs|cents|(?:million|billion|thousand) (?:euros?|dollars|pounds|kronor)))`,
  declines: 'is a sum of money, no count of members',
  examples: [{text: 'The fee is EUR 1,740 each spring.'}],
  counterexamples: ['The network has 1,740 members.']
}
