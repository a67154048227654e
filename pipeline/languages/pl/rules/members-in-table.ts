import type {Rule} from '../../../language.ts'
import {memberRow} from '../../../readings.ts'
import {columns} from '../columns.ts'

export const membersInTable: Rule = {
  id: 'pl/members-in-table',
  description: 'A row of a table that tells since when, or as what, a city is a member of the organisation spoken of.',
  under:
    '^(?<header>(?:{:city}|miast[oa]|gmin[ay]|miasto / gmina|samorząd(?:y)?|członek|członkowie|jednostka)(?: .{0,30})?)$',
  pattern: '^(?<first>)(?:(?:miasto|gmina) )?{city}$',
  read: match => memberRow(match, columns),
  examples: [
    {
      text: '## Członkowie Związku Miast Północy\n\n| Miasto | Rok przystąpienia | Status |\n|---|---|---|\n| Dębowiec | 1998 | wspierający |',
      reads: [
        {
          type: 'Membership',
          member: 'Dębowiec',
          organization: 'Związek Miast Północy',
          class: 'associate',
          from: '1998'
        }
      ]
    }
  ]
}
