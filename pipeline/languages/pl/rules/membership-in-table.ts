import type {Rule} from '../../../language.ts'
import {row} from '../../../readings.ts'
import {columns} from '../columns.ts'

export const membershipInTable: Rule = {
  id: 'pl/membership-in-table',
  description: 'A row of a table, or a column of a transposed one, that tells of an organisation.',
  pattern: '^(?<first>){organization}',
  read: match => row(match, columns, match.elidedCity()),
  examples: [
    {
      text: '| Organizacja | Okres członkostwa | |\n|---|---|---|\n| | od | do |\n| Związek Miast Północy | 1998 | 2015 |',
      reads: [{type: 'Membership', member: 'Brzezinek', from: '1998', until: '2015'}]
    },
    {
      text: '| Organizacja | Członkostwo | Rodzaj | Uchwała | Prowadzi |\n|---|---|---|---|---|\n| Związek Miast Północy | od 1991 | zwyczajne | Nr XI/73/91 z 24.04.1991 r. | Referat Rozwoju |',
      reads: [
        {
          type: 'Membership',
          member: 'Brzezinek',
          organization: 'Związek Miast Północy',
          class: 'full',
          from: '1991',
          establishedBy: 'XI/73/91'
        },
        {type: 'Responsibility', unit: 'Referat Rozwoju', organization: 'Związek Miast Północy'}
      ]
    },
    {
      text: '|  | Związek Miast Północy | Liga Miast Zimowych |\n|---|---|---|\n| Przystąpienie | 1996 r. | 26 czerwca 2014 r. |\n| Status | członek wspierający | członek zwyczajny |\n| Liczba miast | ok. 60 | 36 (2024 r.) |',
      reads: [
        {type: 'Membership', organization: 'Związek Miast Północy', class: 'associate', from: '1996'},
        {type: 'Membership', organization: 'Liga Miast Zimowych', class: 'full', from: '2014-06-26'},
        {type: 'Observation', organization: 'Liga Miast Zimowych', value: 36, asOf: '2024'},
        {type: 'Observation', organization: 'Związek Miast Północy', value: 60, qualifier: 'about'}
      ]
    }
  ]
}
