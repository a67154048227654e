import type {Rule} from '../../../language.ts'
import {turnDown} from '../fragments.ts'

export const formerSeat: Rule = {
  id: 'pl/former-seat',
  description: 'Where the seat of an organisation was.',
  pattern:
    '(?<former>siedzib[ąa](?: {:organization})?(?: do {:date}| w latach {:date} ?[–-] ?{:date})? (?:był[aoy]?|mieściła się|znajdowała się)(?: w)?) {:name|city}',
  declines: 'tells of a seat of former times',
  read: match => turnDown(match, 'date'),
  examples: [{text: 'Do 2010 r. siedzibą Związku Miast Północy była Stara Łąka.'}],
  counterexamples: ['Siedzibą Związku Miast Północy jest Stara Łąka.']
}
