import type {Rule} from '../../../language.ts'
import {turnDown} from '../fragments.ts'

export const twinned: Rule = {
  id: 'pl/twinned',
  description: 'A partnership of two cities, which is no membership.',
  pattern:
    '(?<twin>(?:nasz(?:e|a|ym|ą)? )?partner(?:em|skie|ska|skim)?(?: miasto| gmina)? od {:date}|(?:miast|gmin|powiat|miejscowoś)\\p{L}{0,4} (?:partnersk|bliźniacz|zaprzyjaźnion|siostrzan)\\p{L}{1,4}(?! {:organization})|partnerstw(?:o|a|em|ie)|partner(?:em|ami|zy|a)? (?:zagraniczn|miast|gmin)\\p{L}{0,6}|bliźniacz\\p{L}{1,3}|zaprzyjaźnion\\p{L}{1,4}|umow(?:a|ę|y|ą|ie) partnersk\\p{L}{1,3}|współprac(?:uje|ujemy|ują|owa(?:ł[aoy]?|li)|a|y|ę|ą) (?:{:city} )?(?:z|ze)(?! {:organization}))',
  declines: 'tells of a partnership between cities, no membership',
  read: match => turnDown(match, 'date', 'number', 'city', 'name', 'country'),
  examples: [{text: 'Brzezinek współpracuje z miastem Turku od 2001 r.'}],
  counterexamples: ['Brzezinek przystąpił do Związku Miast Północy w 1999 r.']
}
