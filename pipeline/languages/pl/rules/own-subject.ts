import type {Rule} from '../../../language.ts'
import {ofOwnAct, subjectOfAct} from '../../../readings.ts'

export const ownSubject: Rule = {
  id: 'pl/own-subject',
  description: 'Above the decision of an act, a line says what it is about: “w sprawie …”.',
  pattern:
    '^(?:{passedBy:body} )?(?:z(?: dnia)? {date} )?(?<subject>(?:w sprawie|w przedmiocie|dotycząc[aey]|dot\\.|zmieniająca|uchylająca|o (?:zmianie|uchyleniu|przystąpieniu|wystąpieniu|wyrażeniu))(?![\\p{L}])[^\\n]{2,600}?)(?=[.;]?$| na podstawie )',
  read: match =>
    match.inHead
      ? ofOwnAct(match, {
          ...(match.has('passedBy') && {passedBy: match.entity('passedBy')}),
          ...(match.has('date') && {date: match.mention('date')}),
          ...subjectOfAct(match, 'subject')
        })
      : undefined,
  examples: [
    {
      kind: 'resolution',
      text: 'UCHWAŁA NR XII/94/2011\n\nw sprawie wyrażenia zgody na przystąpienie Gminy Brzezinek do Związku Miast Północy\n\nuchwala się, co następuje:',
      reads: [{type: 'Act', subject: 'XII/94/2011', effect: 'consent_to_join', target: 'Związek Miast Północy'}]
    }
  ],
  counterexamples: ['w sprawie przystąpienia Gminy Brzezinek do Związku Miast Północy']
}
