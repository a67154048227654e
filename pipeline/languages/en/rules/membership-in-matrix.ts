import type {Rule} from '../../../language.ts'
import {crossing} from '../../../readings.ts'
import {columns} from '../columns.ts'

export const membershipInMatrix: Rule = {
  id: 'en/membership-in-matrix',
  description: 'A cell of a table in which a city and an organisation meet.',
  pattern: '^(?<cell>[^\\n]{1,120})$',
  read: match => crossing(match, columns),
  examples: [
    {
      text: '| | Network of Northern Towns | Union of Winter Ports |\n|---|---|---|\n| Hartwell | founding member | since 2008 |\n| Dunmere | ✓ | – |',
      reads: [
        {type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', class: 'founding'},
        {type: 'Membership', member: 'Hartwell', organization: 'Union of Winter Ports', class: 'member', from: '2008'},
        {type: 'Membership', member: 'Dunmere', organization: 'Network of Northern Towns', class: 'member'}
      ]
    }
  ],
  counterexamples: [
    '| | Network of Northern Towns | Union of Winter Ports |\n|---|---|---|\n| Hartwell | application rejected | no |'
  ]
}
