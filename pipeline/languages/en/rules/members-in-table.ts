import type {Rule} from '../../../language.ts'
import {memberRow} from '../../../readings.ts'
import {columns} from '../columns.ts'

/** Columns that only a table of members has. */
const OF_MEMBERS = /(?:member|join|accession|admission|admitted|entry)/iu

export const membersInTable: Rule = {
  id: 'en/members-in-table',
  description: 'A row of a table that tells since when, or as what, a city is a member of the organisation spoken of.',
  under:
    '^(?<header>(?:name(?: of (?:the )?(?:city|town|member))?|{:city}|(?:member )?(?:city|cities|town|towns|municipality|municipalities|local authority|local authorities|commune|communes|council|councils|port|ports)|members?|participating (?:cit(?:y|ies)|towns?|municipalit(?:y|ies)))(?: [/(].{0,30})?)$',
  pattern: '^(?<first>)(?:{city}|{:country}: {city_too:city})(?:, {:country}| \\({:country}\\))?$',
  read: match =>
    OF_MEMBERS.test(match.under!.sentence) || match.cell(OF_MEMBERS) ? memberRow(match, columns) : undefined,
  examples: [
    {
      text: '## Members of the Network of Northern Towns\n\n| City | Country | Joined | Status |\n|---|---|---|---|\n| Dunmere | Ireland | 1998 | associate |',
      reads: [
        {
          type: 'Membership',
          member: 'Dunmere',
          organization: 'Network of Northern Towns',
          class: 'associate',
          from: '1998'
        }
      ]
    }
  ],
  counterexamples: [
    'Hartwell is a member of the Network of Northern Towns.\n\n# Twin towns\n\n| City | Country | Since |\n|---|---|---|\n| Dunmere | Norway | 1990 |'
  ]
}
