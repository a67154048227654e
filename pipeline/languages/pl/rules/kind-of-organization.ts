import type {Rule} from '../../../language.ts'
import {formsOf, ORGANIZATION_NOUNS} from '../lexicon.ts'

export const kindOfOrganization: Rule = {
  id: 'pl/kind-told',
  description: 'What kind of organisation one is.',
  pattern: `{:organization},? (?<is>(?:to|jest|są|–|-|,)(?: \\p{L}{3,20}){0,4}? (?:${formsOf(ORGANIZATION_NOUNS)})(?: (?:miast|gmin|powiatów|samorządów))?)`,
  declines: 'says of what kind an organisation is',
  examples: [{text: 'Związek Miast Północy to ogólnopolska organizacja samorządowa.'}],
  counterexamples: ['Związek Miast Północy działa.']
}
