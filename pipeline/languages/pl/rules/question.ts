import type {Rule} from '../../../language.ts'

export const question: Rule = {
  id: 'pl/question',
  description: 'A question: it states nothing.',
  pattern: '^(?<question>[^\\n]{1,400}\\?"?)$',
  declines: 'asks, and states nothing',
  examples: [{text: 'Kto założył Związek Miast Północy?'}],
  counterexamples: ['Brzezinek należy do Związku Miast Północy.']
}
