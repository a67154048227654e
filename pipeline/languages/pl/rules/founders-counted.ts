import type {Rule} from '../../../language.ts'
import {MEMBERS} from '../fragments.ts'

export const foundersCounted: Rule = {
  id: 'pl/founders-counted',
  description: 'How many founded an organisation.',
  pattern: `(?:(?<by>z inicjatywy|założycielami(?: był[oy]?)?|założycieli był[oy]?|(?:założon|utworzon|powołan|zawiązan)\\p{L}{1,3}[^.;:{:number}]{0,40}? przez|z udziałem)(?: \\p{L}{3,20}){0,3} {founders:number}(?: \\p{L}{3,20}){0,2} (?:${MEMBERS}|burmistrz\\p{L}{1,4}|prezydent\\p{L}{1,4})|{count:number} (?<whose>(?:${MEMBERS})?(?:,[^.;]{3,80},)? ?(?:założyciel\\p{L}{1,6}|założyło|utworzyło|powołało|zakłada|zawiązało)))`,
  declines: 'counts those who founded the organisation',
  examples: [{text: 'Związek Miast Północy powstał z inicjatywy burmistrzów siedmiu miast.'}],
  counterexamples: ['Związek Miast Północy ma 1740 członków.']
}
