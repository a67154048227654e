import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {classOf, joinedAs, PAST} from '../fragments.ts'

export const entered: Rule = {
  id: 'pl/entered',
  description:
    'A city joined, entered or came back to an organisation; who, when and by which act stand in the clause.',
  pattern: `(?<verb>(?:przystąpi|wstąpi|dołączy|przyłączy|włączy|zapisa|akcedowa|powróci|wróci|wszed|wesz)${PAST}(?: się)?|przystąpiono|wstąpiono)(?: ponownie| formalnie| oficjalnie| ostatecznie| w skład)?${joinedAs('as')}(?: do(?= (?:{:date} )?(?:{:organization}|niego|niej|nich|grona|rodziny|wspólnoty|sieci|organizacji|związku|stowarzyszenia|szeregów|{:number})))?(?: {organization})?(?! (?:do|z|w skład) [\\p{Ll}])`,
  asserts: true,
  read: match => holding(match, classOf(match, 'as', 'verb'), [match.spanOf('verb')]),
  examples: [
    {
      text: 'Brzezinek przystąpił do Związku Miast Północy 1 stycznia 1998 r. jako członek wspierający.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'associate', from: '1998-01-01'}]
    },
    {
      text: 'W 1998 r. Brzezinek i Dębowiec Mały przystąpiły do Związku Miast Północy jako członkowie wspierający.',
      reads: [
        {
          type: 'Membership',
          member: 'Brzezinek',
          organization: 'Związek Miast Północy',
          class: 'associate',
          from: '1998'
        },
        {type: 'Membership', member: 'Dębowiec Mały', class: 'associate', from: '1998'}
      ]
    },
    {
      text: 'Do Związku Miast Północy wstąpiliśmy 4 maja 1999 r.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'member', from: '1999-05-04'}]
    }
  ],
  counterexamples: [
    'Brzezinek nie przystąpił do Związku Miast Północy.',
    'Związek Miast Północy jest znany. Gmina przystąpiła do realizacji projektu.'
  ]
}
