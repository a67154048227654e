import type {Rule} from '../../../language.ts'
import {decision} from '../../../readings.ts'

/** Words for deciding, and the act that each makes. */
const DECIDING = {
  zdecydowała: 'decision',
  zdecydował: 'decision',
  zdecydowało: 'decision',
  postanowiła: 'decision',
  postanowił: 'decision',
  postanowiło: 'decision',
  decyduje: 'decision',
  postanawia: 'decision',
  opowiedziała: 'decision',
  uchwaliła: 'resolution',
  zgodziła: 'decision',
  zgodził: 'decision'
} as const

export const bodyDecided: Rule = {
  id: 'pl/body-decided',
  description: 'A body decided to join, to apply or to leave: an act by its day.',
  pattern:
    '{passedBy:body},? (?:jednogłośnie |ostatecznie )?(?<actType>zdecydowa(?:ła|ł|ło)|postanowi(?:ła|ł|ło)|decyduje|postanawia|uchwaliła|zgodzi(?:ła|ł))(?: się)?(?:,? (?:stosunkiem|głosami|większością)[^,.;]{0,60},?)? (?<subject>(?:o|by|żeby|na|za|się|przystąp|wstąp|wystąp|ubiega|złoż|zrezygn)[^.;\\n{:date}{:actNumber}]{2,200}?)(?=[.;]|$|,? (?:w dniu )?{:date})',
  asserts: 'decision',
  read: match => decision(match, DECIDING),
  examples: [
    {
      text: 'W sierpniu 2009 r. Rada Miejska w Brzezinku zdecydowała o wstąpieniu miasta do Związku Miast Północy.',
      reads: [{type: 'Act', passedBy: 'Rada Miejska w Brzezinku', effect: 'accession', target: 'Związek Miast Północy'}]
    }
  ],
  counterexamples: [
    'Rada Miejska w Brzezinku zgodziła się na przystąpienie do Związku uchwałą nr XII/94/2011 z dnia 3 marca 2011 r.',
    'W 2009 r. Rada Miejska w Brzezinku zdecydowała o budowie mostu.'
  ]
}
