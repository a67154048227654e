import type {Rule} from '../../../language.ts'

export const question: Rule = {
  id: 'en/question',
  description: 'A question: it states nothing.',
  pattern: '^(?<question>[^\\n]{1,400}\\?["*)]{0,3})$',
  declines: 'asks, and states nothing',
  examples: [{text: 'When did Hartwell join the Network of Northern Towns?'}],
  counterexamples: ['Hartwell joined the Network of Northern Towns in 1999.']
}
