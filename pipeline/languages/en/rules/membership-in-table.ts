import type {Rule} from '../../../language.ts'
import {row} from '../../../readings.ts'
import {columns} from '../columns.ts'

export const membershipInTable: Rule = {
  id: 'en/membership-in-table',
  description: 'A row of a table, or a column of a transposed one, that tells of an organisation.',
  pattern: '^(?<first>){organization}',
  read: match => row(match, columns, match.elidedCity()),
  examples: [
    {
      text: '# Networks of the City of Hartwell\n\n| Network | Membership | |\n|---|---|---|\n| | from | to |\n| Network of Northern Towns | 1998 | 2015 |',
      reads: [{type: 'Membership', member: 'Hartwell', from: '1998', until: '2015'}]
    },
    {
      text: '# Networks of the City of Hartwell\n\nNetwork\tMember since\tStatus\nNetwork of Northern Towns\t1994\tassociate',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'associate', from: '1994'}]
    },
    {
      text: '# Networks of the City of Hartwell\n\n| Network | Member since | Status | Unit |\n|---|---|---|---|\n| Network of Northern Towns | 17.05.1993 | associate member | Environment Office |',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'associate', from: '1993-05-17'},
        {type: 'Responsibility', unit: 'Environment Office', matter: 'Network of Northern Towns'}
      ]
    },
    {
      text: '# Networks of the City of Hartwell\n\n| | Network of Northern Towns |\n|---|---|\n| Members | about 60 |\n| Our status | full member since 2003 |',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'full', from: '2003'},
        {type: 'Observation', value: 60, qualifier: 'about'}
      ]
    }
  ]
}
