import type {Rule} from '../../../language.ts'
import {ofOwnAct} from '../../../readings.ts'

export const ownBody: Rule = {
  id: 'pl/own-body',
  description: 'Above the decision of an act, a line names the body that passed it, with the date or without.',
  pattern:
    '^(?<lead>(?:(?:wyciąg z )?protok[óo](?:ł|łu)(?: nr\\.?)?(?: ?{:actNumber|number})? z (?:obrad )?(?:[\\p{L}\\d.]{1,16} ){0,2}(?:sesji|posiedzenia)(?: nr\\.? ?{:actNumber|number})? )?){passedBy:body},?(?:(?:,? (?:odbyte(?:j|go)|zwołane(?:j|go)|która odbyła się|które odbyło się))?(?: z| w)?(?: dnia| dniu)? {date})?(?<place>,? (?:w|o) [^\\n{:date}]{2,80})?(?<end>,? (?:uchwala|postanawia|zarządza|stanowi)(?:,? co następuje)?:?)?$',
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
      text: 'Protokół nr VII/2019\nz VII sesji Rady Miejskiej w Brzezinku\nodbytej w dniu 27 czerwca 2019 r. w sali Domu Kultury\n\nRada Miejska w Brzezinku podjęła uchwałę nr VII/58/2019 w sprawie przystąpienia do Związku Miast Północy.\n\nAd 7. Wniosek o wystąpienie ze Związku Gmin Doliny odrzucono.',
      reads: [{type: 'Act', date: '2019-06-27'}]
    },
    {
      kind: 'resolution',
      text: 'UCHWAŁA NR XII/94/2011\n\nRady Miejskiej w Brzezinku z dnia 3 marca 2011 r.\n\nuchwala, co następuje:',
      reads: [{type: 'Act', subject: 'XII/94/2011', passedBy: 'Rada Miejska w Brzezinku', date: '2011-03-03'}]
    }
  ],
  counterexamples: ['Rady Miejskiej w Brzezinku z dnia 3 marca 2011 r.']
}
