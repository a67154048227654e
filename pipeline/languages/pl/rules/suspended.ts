import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'
import {PAST} from '../fragments.ts'

export const suspended: Rule = {
  id: 'pl/suspended',
  description: 'The membership of a city was suspended.',
  pattern: `(?<verb>(?:zawie(?:sza|si${PAST})|zawieszono))(?: {member:city})?(?:[^.;:]{0,30} )?(?<rights>w prawach członka|(?:w )?członkostw\\p{L}{1,2}(?: {:organization})?|praw\\p{L}{1,2} członk\\p{L}{1,3})|(?<passive>członkostwo(?: {of:city})?(?: w {:organization})?(?: (?:zostało|zostaje|było|jest))? zawieszone|zosta(?:ł[aoy]?|li) zawieszon[aey] w prawach członka)(?: (?:w|z) {organization})?`,
  asserts: true,
  read: match => happening(match, 'suspended', [match.spanOf(match.has('verb') ? 'verb' : 'passive')]),
  examples: [
    {
      text: 'Brzezinek wstąpił do Związku Miast Północy w 1990 r. W 1995 r. zawieszono członkostwo miasta.',
      reads: [{type: 'MembershipEvent', eventType: 'suspended', member: 'Brzezinek', date: '1995'}]
    }
  ],
  counterexamples: ['Związek Miast Północy zawiesił działalność.']
}
