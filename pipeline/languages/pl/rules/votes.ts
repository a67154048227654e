import type {Rule} from '../../../language.ts'

export const votes: Rule = {
  id: 'pl/votes',
  description: 'How many voted for and against.',
  pattern:
    '(?<votes>(?:za|przeciw|przeciwko|wstrzymał[oa]? się|wstrzymujących się|głosów|głosami|głosem|stosunkiem głosów|oddano|głosowało)(?: było|:)? ?(?:[–-] ?)?{:number}(?:(?: ?: ?| do ){:number})?|{:number}(?: radnych)? (?:głos(?:ów|y|ami|ach|em)?|za|przeciw|przeciwko|wstrzymując\\p{L}{2,4}|radn(?:ych|i|ymi))(?: (?:do|za|przeciw|przy) {:number})?|{:number} ?: ?{:number})(?![\\p{L}])',
  declines: 'counts votes or councillors, no members',
  examples: [{text: 'Projekt odrzucono (za – 6, przeciw – 13, wstrzymało się – 2), stosunkiem głosów 9:12.'}],
  counterexamples: ['Związek Miast Północy ma 1740 członków.']
}
