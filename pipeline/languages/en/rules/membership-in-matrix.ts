import type {Rule} from '../../../language.ts'
import {crossing} from '../../../readings.ts'
import {columns} from './membership-in-table.ts'

const MEMBER =
  /^(?:(?:former )?(?:full|associate|founding|observer|partner|member|ordinary|co-founder|founder|signatory)|yes(?!\p{L})|(?:since|from|until|joined) |[✓✔xX+●](?:$| )|\d{4}(?: ?[–-] ?\d{4})?$)/iu

/** What is told of an organisation in a row of its own: “Hartwell since”, “Hartwell joined”. */
const ATTRIBUTE = /(?<!\p{L})(?:since|joined|joins|member|status|fee|dues|class|from|until)(?!\p{L})/u

export const membershipInMatrix: Rule = {
  id: 'en/membership-in-matrix',
  description: 'A cell of a table in which a city and an organisation meet.',
  pattern: '^(?<cell>[^\\n]{1,120})$',
  read: match =>
    match.headers.some(({sentence}) => ATTRIBUTE.test(sentence))
      ? undefined
      : crossing(match, {...columns, member: MEMBER}),
  examples: [
    {
      text: '| | Network of Northern Towns | Alliance of Winter Ports |\n|---|---|---|\n| City of Hartwell | founding member | member since 2008 |\n| City of Dunmere | – | not a member |',
      reads: [
        {type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', class: 'founding'},
        {
          type: 'Membership',
          member: 'Hartwell',
          organization: 'Alliance of Winter Ports',
          class: 'member',
          from: '2008'
        }
      ]
    }
  ],
  counterexamples: ['| | Network of Northern Towns |\n|---|---|\n| City of Hartwell | application rejected |']
}
