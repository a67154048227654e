import type {Rule} from '../../../language.ts'
import {agreement} from '../../../readings.ts'

const DEED = '(?:umow(?:a|ę|y|ą|ie)|porozumieni(?:e|a|em|u)|deklaracj(?:a|ę|i|ą)|akt(?:u|em)?|kart(?:a|ę|y))'
const TWIN =
  '(?:(?:o )?(?:partnersk\\p{L}{1,4}|partnerstw\\p{L}{1,2}|bliźniacz\\p{L}{1,4}|współprac\\p{L}{1,2}|przyjaźni))'

export const agreementWithCity: Rule = {
  id: 'pl/agreement-with-city',
  description: 'An agreement with a partner town, on a day.',
  pattern: [
    `(?<twin>${DEED} ${TWIN}(?: i (?:o )?współpracy)?)(?:,? ze? (?:\\p{L}{4,20}(?:im|ym|ą) )?(?:miastem |gminą |miasteczkiem )?{target:city|name})?`,
    `^{listed:city|name}(?:,? \\(?{:country}\\)?)? ?[–-] (?<deed>(?:${DEED})(?: ${TWIN})?)(?= (?:z|od|podpisan\\p{L}{1,2}) )`
  ].join('|'),
  read: match => agreement(match, ['target', 'listed']),
  examples: [
    {
      text: 'Pierwszą umowę partnerską, z fińskim miastem Vantaa, zawarto 9 maja 1998 r.',
      reads: [{type: 'Act', actType: 'agreement', date: '1998-05-09', target: 'Vantaa'}]
    },
    {
      text: 'Umowę partnerską z miastem Vantaa podpisano 3 maja 2001 r.',
      reads: [{type: 'Act', actType: 'agreement', date: '2001-05-03', effect: 'other', target: 'Vantaa'}]
    },
    {
      text: '## Miasta partnerskie\n\n* Vantaa, Finlandia – umowa z 9 maja 1998 r.',
      reads: [{type: 'Act', actType: 'agreement', date: '1998-05-09', target: 'Vantaa'}]
    }
  ],
  counterexamples: ['Umowę z wykonawcą podpisano 3 maja 2001 r.']
}
