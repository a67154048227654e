import type {Rule} from '../../../language.ts'
import {formsOf, ORGANIZATION_NOUNS} from '../lexicon.ts'

export const organizationsInGeneral: Rule = {
  id: 'pl/organizations-in-general',
  description: 'A noun for organisations that names none.',
  pattern: `(?<general>(?:${formsOf(ORGANIZATION_NOUNS)}|związk(?:i|ów|om|ach|ami)|stowarzysze(?:nia|ń|niom|niach|niami)|organizacj(?:e|om|ach|ami)|siec(?:iom|iach|iami)|zrzesze(?:nia|ń|niach|niom|niami)|federacj(?:e|ach|om)|klub(?:y|ów|ach|om)|fundacj(?:e|ach|om))(?: (?:miast|gmin|powiatów|samorządów|samorządow\\p{L}{1,3}|międzynarodow\\p{L}{1,3}|krajow\\p{L}{1,3}|pozarządow\\p{L}{1,3}|ogólnopolsk\\p{L}{1,3}))?)`,
  declines: 'speaks of organisations without naming one',
  examples: [{text: 'Współpraca z organizacjami pozarządowymi jest ważna.'}],
  counterexamples: ['Współpraca jest ważna.']
}
