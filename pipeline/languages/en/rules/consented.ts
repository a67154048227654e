import type {Rule} from '../../../language.ts'
import {consented as read} from '../../../readings.ts'

const GIVING = '(?:gave|given|gives|giving|accord(?:ed|s|ing)|granted|grants|granting|expressed|expresses|expressing)'
const CONSENT = '(?:consent|approval|permission|authori[sz]ation|agreement|assent|sanction|leave)'
const JOINING =
  "(?:{:city}(?:'s)? )?(?:to (?:join|accede|enter|become|apply|seek)|joining|seeking|applying|acceding|accession|membership|(?:an? |the |its )?(?:[a-z]+ )?application|admission|affiliation|becoming)"

export const consented: Rule = {
  id: 'en/consented',
  description: 'A council consented to joining: by an act that the sentence names, or on a day.',
  pattern: `(?<consent>${GIVING} (?:its |the |their |formal |unanimous )?${CONSENT} (?:for|to|of|that) (?:the )?(?:city |town |municipality |mayor |manager )?${JOINING}|(?:consented|agreed|assented) to (?:the )?${JOINING}|${CONSENT} (?:for|to|of) (?:the )?(?:city |town |municipality )?${JOINING}[^.;]{0,80}? (?:was|were|has been|had been|is) (?:given|granted|expressed)|${GIVING} (?:its |the |their |formal |unanimous )?${CONSENT}(?=,? (?:in|by|with|through|vide|under)(?! (?:joining|becoming)) ?(?:the )?{:act}))(?![\\p{L}])`,
  asserts: 'decision',
  read,
  examples: [
    {
      text: 'Decision 12/2011 of 3 March 2011 gave approval for the application to the Network of Northern Towns to be made.',
      reads: [{type: 'Act', subject: '12/2011', effect: 'consent_to_join', target: 'Network of Northern Towns'}]
    },
    {
      text: 'On 3 March 2011 the Hartwell City Council gave its consent to joining the Network of Northern Towns.',
      reads: [{type: 'Act', passedBy: 'Hartwell City Council', date: '2011-03-03', effect: 'consent_to_join'}]
    }
  ],
  counterexamples: ['In 2011 the Polaris Alliance gave its approval for the membership of Hartwell.']
}
