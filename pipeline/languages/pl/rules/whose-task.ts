import type {Rule} from '../../../language.ts'
import {formsOf, ORGANIZATION_NOUNS} from '../lexicon.ts'

export const whoseTask: Rule = {
  id: 'pl/whose-task',
  description: 'Something is the task of people who are named by no name: należy do inkasentów.',
  pattern: `(?<task>należ(?:y|ą|ał[aoy]?) do (?!(?:${formsOf(ORGANIZATION_NOUNS)}|niego|niej|nich|grona|rodziny|związków|stowarzyszeń|sieci|organizacji|miast|gmin)(?![\\p{L}]))\\p{Ll}{4,20}(?:ów|arzy|lnika|zarza|ora|wców))(?![\\p{L}])(?![^.;\\n]*{:organization})`,
  declines: 'says whose task something is',
  examples: [{text: 'Pobór opłaty należy do inkasentów.'}],
  counterexamples: ['Brzezinek należy do Związku Miast Północy.', 'Brzezinek należy do związków.']
}
