import type {Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'
import {RESPONSIBLE} from '../lexicon.ts'

export const unitCoordinates: Rule = {
  id: 'pl/unit-coordinates',
  description: 'A unit coordinates, leads or answers for a matter.',
  pattern: `{unit:body},? (?:któr[yaei] )?(?:(?:do dziś|obecnie|nadal|także|również|na co dzień|bezpośrednio|stale|od {:date}|w imieniu (?:miasta|gminy)) ){0,2}(?<verb>${RESPONSIBLE}|reprezentuj(?:e|ą)) (?<matter>[^\\n;]{2,300}?)(?=[.!;:"]*$|; |, (?:a|oraz|natomiast|zaś|który|która|które) )`,
  prose: ['matter'],
  asserts: true,
  read: match => responsibility(match, match.entity('unit'), match.text('matter'), 'matter'),
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
