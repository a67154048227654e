import type {Rule} from '../../../language.ts'
import {likewise} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'

const WHEN =
  '(?:w|we|od|z dniem|dnia)(?: (?:dnia|roku|początku|końcu|połowie|końca|połowy|wiosną|latem|jesienią|zimą))?'
const CITY = '(?:(?:miasto|miasta|gmina|gminy|gminę|powiat) )?{:city}'

export const alsoDid: Rule = {
  id: 'pl/also-did',
  description:
    'Other cities of which a sentence says the same as before, with another date or class, without its verb.',
  pattern: `(?<=(?:,? (?:a|i|oraz|zaś|natomiast)|,|;|, a)(?: (?:także|też|również|następnie|potem|później|wreszcie|dopiero)){0,2} )(?:(?:${WHEN} )?{before:date},?(?: [–-])? )?(?<who>${CITY}(?:, ${CITY}){0,8}(?:,? (?:i|oraz) ${CITY})?)(?:,? (?:[–-] )?(?:dopiero )?(?:${WHEN} )?{after:date})?(?:,? (?:jako|w charakterze|na prawach) ${CLASS})?(?=[,.;:)]|$| i | oraz | a )`,
  asserts: true,
  read: match => likewise(match, classOf),
  examples: [
    {
      text: 'Brzezinek przystąpił do Związku Miast Północy w 1999 r., Dębowiec Mały i Stara Łąka w 2001 r., a Nowy Bór rok później jako członek wspierający.',
      reads: [
        {type: 'Membership', member: 'Dębowiec Mały', organization: 'Związek Miast Północy', from: '2001'},
        {type: 'Membership', member: 'Stara Łąka', from: '2001'},
        {type: 'Membership', member: 'Nowy Bór', class: 'associate', from: '2002'}
      ]
    },
    {
      text: 'Do Związku Miast Północy w 1999 r. przystąpił Brzezinek, a w 2001 r. Dębowiec Mały.',
      reads: [{type: 'Membership', member: 'Dębowiec Mały', from: '2001'}]
    }
  ],
  counterexamples: [
    'Brzezinek przystąpił do Związku Miast Północy w 1999 r., a w 2001 r. Dębowiec Mały gościł jego zjazd.'
  ]
}
