import type {Rule} from '../../../language.ts'
import {ofOwnAct} from '../../../readings.ts'

export const ownBody: Rule = {
  id: 'pl/own-body',
  description: 'Above the decision of an act, a line names the body that passed it, with the date or without.',
  pattern:
    '^(?<lead>(?:protok[óo]ł(?: nr {:actNumber})? z (?:sesji|posiedzenia) )?){passedBy:body},?(?: z(?: dnia)? {date})?(?<end>,? (?:uchwala|postanawia|zarządza|stanowi)(?:,? co następuje)?:?)?$',
  read: match =>
    match.inHead && match.entity('passedBy').value.bodyType?.value !== 'office'
      ? ofOwnAct(match, {
          passedBy: match.entity('passedBy'),
          date: match.has('date') ? match.mention('date') : undefined
        })
      : undefined,
  examples: [
    {
      kind: 'resolution',
      text: 'UCHWAŁA NR XII/94/2011\n\nRady Miejskiej w Brzezinku z dnia 3 marca 2011 r.\n\nuchwala, co następuje:',
      reads: [{type: 'Act', subject: 'XII/94/2011', passedBy: 'Rada Miejska w Brzezinku', date: '2011-03-03'}]
    }
  ],
  counterexamples: ['Rady Miejskiej w Brzezinku z dnia 3 marca 2011 r.']
}
