import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'
import {PAST} from '../fragments.ts'

export const reinstated: Rule = {
  id: 'pl/reinstated',
  description: 'A suspension ended.',
  pattern: `(?<verb>(?:wznowi|odnowi)${PAST} (?:swoje )?członkostwo|(?:wznowiono|odnowiono|odwieszono) członkostwo|członkostwo (?:zostało )?(?:wznowione|odnowione|przywrócone|odwieszone)|(?:wznowione|przywrócone|odwieszone|odnowione)|przywrócono(?: {member:city})?(?: (?:w prawach członka|prawa członka|członkostwo|pełne prawa))|(?:zniesiono|uchylono|cofnięto|zakończono) zawieszenie|zawieszenie (?:uchylono|zniesiono|cofnięto|zakończono|odwołano)|zawieszenie (?:zostało |zostaje )?(?:zniesione|uchylone|cofnięte|(?:trwa|trwało|obowiązywało)(?= do)|ustało|zakończyło się))`,
  asserts: true,
  read: match => happening(match, 'reinstated', [match.spanOf('verb')]),
  examples: [
    {
      text: 'Brzezinek wstąpił do Związku Miast Północy w 1990 r. W 1997 r. wznowiono członkostwo miasta.',
      reads: [{type: 'MembershipEvent', eventType: 'reinstated', member: 'Brzezinek', date: '1997'}]
    }
  ]
}
