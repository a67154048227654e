import type {Rule} from '../../../language.ts'

export const sumInTable: Rule = {
  id: 'pl/sum-in-table',
  description: 'A cell of a table under a header that speaks of money, people or addresses, or that numbers the rows.',
  under:
    '^(?<header>(?:wysokość |roczna |kwota |opłata |liczba )?(?:skład|opłat|koszt|kwot|wydat|budżet|mieszkańc|ludnoś|głos|telefon|tel\\.|e-?mail|adres|uwag|lp\\.?|l\\.p\\.?|nr$|powierzchn|stan prawny|krajów|państw|kraje|państwa|projekt|delegat|pracownik)\\p{L}*)',
  pattern:
    '^(?<other>(?![^\\n]*(?<!\\p{L})(?:człon(?:ek|k)|przyst[ąę]p|wyst[ąę]pi|należ|założ|powsta|siedzib|prowadzi|reprezentuj))[^\\n]{1,300})$',
  declines: 'is no count of members and no date of a membership',
  examples: [{text: '| Organizacja | Składka roczna |\n|---|---|\n| Związek Miast Północy | 2 415,60 |'}],
  counterexamples: ['| Organizacja | Uwagi |\n|---|---|\n| Związek Miast Północy | Brzezinek przystąpił w 1999 r. |']
}
