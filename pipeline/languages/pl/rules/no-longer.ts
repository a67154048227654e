import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'
import {ANY_CLASS} from '../fragments.ts'

export const noLonger: Rule = {
  id: 'pl/no-longer',
  description: 'A city is no longer a member of an organisation.',
  pattern: `(?<verb>(?:nie jest|nie należy|nie są|nie należą|nie jesteśmy|nie należymy) już(?: ${ANY_CLASS})?|już nie (?:należy|należą|należymy|jest|są|jesteśmy)(?: ${ANY_CLASS})?)(?: (?:do|w))?(?: {organization})?`,
  read: match => happening(match, 'withdrew', [match.spanOf('verb')]),
  examples: [
    {
      text: 'Brzezinek nie należy już do Związku Miast Północy.',
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Brzezinek'}]
    }
  ]
}
