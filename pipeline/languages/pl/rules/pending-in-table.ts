import type {Rule} from '../../../language.ts'

export const pendingInTable: Rule = {
  id: 'pl/pending-in-table',
  description: 'A cell of a table that says that a membership is only asked for, or none.',
  under: '^(?<header>(?:data |rok |okres )?(?:człon|status|rodzaj|od |przystąp|przynależ|typ|forma|charakter))',
  pattern:
    '^(?<pending>(?:w trakcie|stara|planowan|kandyd|wniosek|deklaracj|zgoda|brak|nie |w przygotowaniu|aplikac|w toku|odrzucon)[^\\n]{0,80})$',
  declines: 'tells of a membership that is only asked for, or of none',
  examples: [
    {
      text: '| Organizacja | Status |\n|---|---|\n| Związek Miast Północy | wniosek złożony 12.11.2025 r. |'
    }
  ]
}
