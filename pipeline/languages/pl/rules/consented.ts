import type {Rule} from '../../../language.ts'
import {consented as read} from '../../../readings.ts'

const JOINING =
  '(?:ponown\\p{L}{1,2} )?(?:przystąpieni|wstąpieni|członkostw|przyjęci|akcesj|dołączeni|udział|powr[oó]t|wejści)\\p{L}{0,3}'
const GAVE =
  '(?:wyrazi(?:ła|ł|ło|li)|wyraża(?:ją)?|udzieli(?:ła|ł|ło|li)|udziela|wyrażono|udzielono|wyrażona|została wyrażona|dała)'

export const consented: Rule = {
  id: 'pl/consented',
  description: 'A council consented to joining: by an act that the sentence names, or on a day.',
  pattern: `(?<consent>${GAVE}(?: swoją)? zgod[ęy] na ${JOINING}|(?:zgodzi(?:ła|ł|ło|li)|zgadza) się na ${JOINING}|wyraż(?:ająca|ającą|ającej) zgodę na ${JOINING})|(?<given>zgod[ęay] na ${JOINING})[^.;]{0,200}? (?<gave>${GAVE})`,
  asserts: 'decision',
  read,
  examples: [
    {
      text: 'Rada Miejska w Brzezinku uchwałą nr XII/94/2011 z dnia 3 marca 2011 r. wyraziła zgodę na przystąpienie miasta do Związku Miast Północy.',
      reads: [
        {type: 'Act', subject: 'XII/94/2011', effect: 'consent_to_join', target: 'Związek Miast Północy'},
        {type: 'MembershipEvent', eventType: 'consent granted', member: 'Brzezinek', act: 'XII/94/2011'}
      ]
    },
    {
      text: 'Zgodę na przystąpienie miasta do Związku Miast Północy wyraziła Rada Miejska w Brzezinku uchwałą nr XII/94/2011 z dnia 3 marca 2011 r.',
      reads: [{type: 'Act', subject: 'XII/94/2011', passedBy: 'Rada Miejska w Brzezinku', effect: 'consent_to_join'}]
    }
  ]
}
