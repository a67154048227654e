import type {Rule} from '../../../language.ts'
import {turnDown} from '../fragments.ts'

export const registered: Rule = {
  id: 'pl/registered',
  description: 'An organisation was entered in a register, or came back to life: no founding.',
  pattern:
    '(?<registered>(?:został[aoy]? )?(?:zarejestrowa(?:no|n[aey]|ł[aoy]?)|wpisa(?:no|n[aey]))(?: (?:do|w) (?:krajow\\p{L}{2,4} )?rejestr(?:u|ze)(?: sądow\\p{L}{2,4})?| sądownie)?|rejestracj\\p{L}{1,2}|(?:do|w) krajow(?:ego|ym) rejestr(?:u|ze) sądow(?:ego|ym)(?: trafił[aoy]?)?|odtworz(?:ono|ył[aoy]?|on[aey])|reaktywowa(?:no|ł[aoy]?|n[aey])|wznowi(?:ono|ł[aoy]?) działalność|uzyska(?:ł[aoy]?|no) osobowość prawną)',
  declines: 'tells of a registration or a revival, no founding',
  read: match => turnDown(match, 'date'),
  examples: [{text: 'Związek Miast Północy zarejestrowano w 1996 r.'}],
  counterexamples: ['Związek Miast Północy założono w 1996 r.']
}
