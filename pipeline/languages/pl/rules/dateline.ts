import type {Rule} from '../../../language.ts'

export const dateline: Rule = {
  id: 'pl/dateline',
  description: 'A line that dates the page or what stands on it.',
  pattern:
    '^[(*]?(?<line>(?:(?:\\p{L}[\\p{L}-]{2,20}|{:city|name}),? )?(?:(?:stan(?: prawny)?|aktualizacja|według stanu|opublikowano|dodano|data(?: (?!przystąp|wstąp|przyję|akces|uzyska|założ|powst|utworz|wystąp)\\p{L}{3,15})?|dnia|w dniu|z dnia)(?: na(?: dzień)?| z(?: dnia)?)?:? )?{:date})[).*]?$',
  declines: 'dates the page',
  read: match => (match.kind === 'cell' ? undefined : []),
  examples: [{text: 'Stan na 1 lutego 2026 r.'}, {text: '14 marca 2024 r.'}],
  counterexamples: [
    'Członek od 1999 r.',
    '| Organizacja | Od kiedy |\n|---|---|\n| Związek Miast Północy | 1 lutego 2026 r. |'
  ]
}
