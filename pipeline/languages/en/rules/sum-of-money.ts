import type {Rule} from '../../../language.ts'

const CURRENCY =
  '[€$£₹¥₱]|(?<!\\p{L})(?:EUR|USD|PLN|GBP|SEK|NOK|DKK|CHF|CZK|HUF|CAD|AUD|NZD|KES|KSh|INR|Rs\\.?|PHP|ZAR|RSD|RON|BGN|ISK|kr\\.?)(?!\\p{L})'

export const sumOfMoney: Rule = {
  id: 'en/sum-of-money',
  description: 'A number that is a sum of money.',
  pattern: `(?<money>(?:${CURRENCY}|euros?) ?(?:\\d+[.,])?{:number}(?:[.,](?:\\d+|{:number}))?|{:number}(?:[.,](?:\\d+|{:number}))? ?(?:${CURRENCY}|zł|euros?|dollars?|pounds|kronor|kroner|crowns|francs|cents?|pence|dinars|rupees|pesos|shillings|rand|lakh|crore|(?:million|billion|thousand) (?:euros?|dollars|pounds|kronor)))`,
  declines: 'is a sum of money, no count of members',
  examples: [{text: 'The fee is EUR 1,740 each spring.'}],
  counterexamples: ['The network has 1,740 members.']
}
