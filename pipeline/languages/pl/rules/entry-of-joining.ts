import type {Rule} from '../../../language.ts'
import {happening, holding} from '../../../readings.ts'
import {classOf, joinedAs} from '../fragments.ts'

/** Words by which the entry is about a step before the joining, or none. */
const UNDECIDED =
  /(?<![\p{L}])(?:zgod|wnios|deklarac|zamiar|plan|kandydat|intenc|stara|odrzuc|odmow|propozycj|przygotowan|projekt|nie |uchwał)/u

export const entryOfJoining: Rule = {
  id: 'pl/entry-of-joining',
  description: 'An entry of a chronicle that names what happened by a noun: 1994 – przystąpienie do związku.',
  pattern: `^(?:{at:date} ?[–—:-]{0,1} ?)?(?:(?:ponowne|formalne|oficjalne|uroczyste) )?(?:(?<joining>przystąpienie|wstąpienie|przyjęcie|wejście|akces|akcesja|dołączenie|powrót)|(?<leaving>wystąpienie|odejście|rezygnacja))(?: {member:city}| (?:naszego )?miasta| (?:naszej )?gminy)? (?:do|w skład|w poczet członków|z|ze|z członkostwa w)${joinedAs('as')} {organization}(?=[.]?$|[;,] | \\(| jako )`,
  asserts: true,
  read: match => {
    if ((!match.has('at') && !match.entry) || UNDECIDED.test(match.sentence)) return undefined
    return match.has('joining')
      ? holding(match, classOf(match, 'as', 'joining'), [match.spanOf('joining')], 'member', 'at')
      : happening(match, 'withdrew', [match.spanOf('leaving')])
  },
  examples: [
    {
      text: '1994 – przystąpienie do Związku Miast Północy\n1999 – wystąpienie ze Związku Miast Północy',
      reads: [
        {type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', from: '1994'},
        {type: 'MembershipEvent', eventType: 'withdrew', date: '1999'}
      ]
    },
    {
      text: '- **2003** przyjęcie Brzezinka do Ligi Miast Zimowych',
      reads: [{type: 'Membership', member: 'Brzezinek', organization: 'Liga Miast Zimowych', from: '2003'}]
    }
  ],
  counterexamples: [
    '2021 – przystąpienie do Związku Miast Północy, wniosek w toku',
    'Wniosek o przystąpienie do Związku Miast Północy złożono w 1994 r.'
  ]
}
