import type {Rule} from '../../../language.ts'
import {crossing} from '../../../readings.ts'
import {columns} from '../columns.ts'

export const membershipInMatrix: Rule = {
  id: 'pl/membership-in-matrix',
  description: 'A cell of a table in which a city and an organisation meet.',
  pattern: '^(?<cell>[^\\n]{1,120})$',
  read: match => crossing(match, columns),
  examples: [
    {
      text: '| | Związek Miast Północy | Liga Miast Zimowych |\n|---|---|---|\n| Brzezinek | członek założyciel | członek od 2008 r. |\n| Dębowiec | – | nie należy |',
      reads: [
        {type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', class: 'founding'},
        {type: 'Membership', member: 'Brzezinek', organization: 'Liga Miast Zimowych', class: 'member', from: '2008'}
      ]
    }
  ],
  counterexamples: [
    '| | Związek Miast Północy | Liga Miast Zimowych |\n|---|---|---|\n| Brzezinek | wniosek odrzucony | nie |'
  ]
}
