import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'
import {PAST} from '../fragments.ts'

const FOR =
  '(?:o (?:przyjęcie|członkostwo|przystąpienie|akces|status członka|nadanie statusu)|akcesyjn[aeyą]|członkowsk[aią]|przystąpienia)'

export const applied: Rule = {
  id: 'pl/applied',
  description: 'A city applied for membership.',
  pattern: `(?<verb>(?:złoży|wysła|skierowa|przesła|przekaza|wystosowa)${PAST} (?:swój |swoją )?(?:wniosek|deklarację|akces|prośbę)(?: ${FOR})|(?:złożono|wysłano|skierowano|przesłano|przekazano) (?:wniosek|deklarację|prośbę) ${FOR}|(?:wniosek|deklaracja|prośba) ${FOR}(?: {member:city})? (?:trafi(?:ł[ao]?|ły)|wpłynę(?:ła|ły)|wpłynął|zosta(?:ł[ao]?|ły) (?:złożon|skierowan|wysłan)[aey]|złożono|skierowano|wysłano)|(?:wystąpi|zwróci|ubiega)${PAST}(?: się)?(?: z (?:wnioskiem|prośbą))? ${FOR}|zgłosi${PAST} (?:swój )?akces)`,
  asserts: true,
  read: match => happening(match, 'applied', [match.spanOf('verb')]),
  examples: [
    {
      text: 'W 2003 r. Brzezinek złożył wniosek o przyjęcie do Związku Miast Północy.',
      reads: [{type: 'MembershipEvent', eventType: 'applied', member: 'Brzezinek', date: '2003'}]
    }
  ]
}
