import type {Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'
import {RESPONSIBLE} from '../lexicon.ts'

export const unitCoordinates: Rule = {
  id: 'pl/unit-coordinates',
  description: 'A unit coordinates, leads or answers for a matter.',
  pattern: `(?<does>${RESPONSIBLE}) {doer:body} (?<whose>(?:za |nad )?[^\\n;]{2,300}?)(?=[.!;:"]*$|; )|{unit:body},? (?:któr[yaei] )?(?:(?:do dziś|obecnie|nadal|także|również|na co dzień|bezpośrednio|stale|od {:date}|w imieniu (?:miasta|gminy)) ){0,2}(?<verb>${RESPONSIBLE}|reprezentuj(?:e|ą)) (?<matter>[^\\n;]{2,300}?)(?=[.!;:"]*$|; |, (?:a|oraz|natomiast|zaś|który|która|które) )`,
  prose: ['matter', 'whose'],
  asserts: true,
  read: match => {
    const [unit, matter] = match.has('unit') ? (['unit', 'matter'] as const) : (['doer', 'whose'] as const)
    // Before its verb a unit may stand in any sentence; after it, only where a pronoun means it.
    if (unit === 'doer' && !match.mentionsIn('doer')[0]!.antecedent) return undefined
    return responsibility(match, match.entity(unit), match.text(matter), matter)
  },
  examples: [
    {
      text: 'Brzezinek przystąpił do Związku Miast Północy w 1999 r. Wydział Promocji koordynuje udział miasta w pracach Związku.',
      reads: [
        {
          type: 'Responsibility',
          unit: 'Wydział Promocji',
          matter: 'udział miasta w pracach Związku',
          organization: 'Związek Miast Północy'
        }
      ]
    }
  ],
  counterexamples: ['Wydział Promocji jest czynny w poniedziałki.']
}
