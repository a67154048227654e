import type {Rule} from '../../../language.ts'
import {memberRow} from '../../../readings.ts'
import {columns} from './membership-in-table.ts'

/** Columns that only a table of members has. */
const OF_MEMBERS = /(?:member|join|accession|admission|admitted|entry)/iu

export const membersInTable: Rule = {
  id: 'en/members-in-table',
  description: 'A row of a table of the cities that are members of an organisation.',
  under:
    '^(?<header>(?:member |participating )?(?:city|town|municipality|commune|council|port|cities|towns|municipalities|communes|councils|ports)|members?)$',
  pattern: '^(?<first>){city}',
  read: match =>
    OF_MEMBERS.test(match.under!.sentence) || match.cell(OF_MEMBERS) ? memberRow(match, columns) : undefined,
  examples: [
    {
      text: '# Members of the Network of Northern Towns\n\n| Member city | Country | Since |\n|---|---|---|\n| Hartwell | Norway | 1994 |\n| Dunmere | Norway | 2001 |',
      reads: [
        {type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', from: '1994'},
        {type: 'Membership', member: 'Dunmere', organization: 'Network of Northern Towns', from: '2001'}
      ]
    }
  ],
  counterexamples: [
    'Hartwell is a member of the Network of Northern Towns.\n\n# Twin towns\n\n| City | Country | Since |\n|---|---|---|\n| Dunmere | Norway | 1990 |'
  ]
}
