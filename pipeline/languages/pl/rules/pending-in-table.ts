import type {Rule} from '../../../language.ts'

const PENDING =
  '^(?<pending>(?:w trakcie|stara|planowan|kandyd|wniosek|deklaracj|zgoda|brak|nie(?![\\p{L}])|w przygotowaniu|aplikac|w toku|odrzucon|rozważ)[^\\n]{0,80})$'

export const pendingInTable: Rule = {
  id: 'pl/pending-in-table',
  description: 'A cell of a table that says that a membership is only asked for, or none.',
  pattern: PENDING,
  declines: 'tells of a membership that is only asked for, or of none',
  read: match => (match.headers.length ? [] : undefined),
  examples: [{text: '| Organizacja | Status |\n|---|---|\n| Związek Miast Północy | wniosek w toku |'}],
  counterexamples: ['Wniosek odrzucony']
}
