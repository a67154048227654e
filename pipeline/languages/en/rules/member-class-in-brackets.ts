import type {Rule} from '../../../language.ts'
import {anyOf, MEMBERSHIP_CLASSES} from '../lexicon.ts'

export const memberClassInBrackets: Rule = {
  id: 'en/member-class-in-brackets',
  description: 'A class of membership in brackets, said of a group of cities.',
  pattern: `(?<=\\()(?<class>(?:${anyOf(Object.keys(MEMBERSHIP_CLASSES))})s)(?=\\))`,
  declines: 'names a class of members in general, no membership of anyone',
  examples: [{text: 'It unites cities from the north (full members) and from elsewhere (Associate Members).'}],
  counterexamples: ['It has full members.']
}
