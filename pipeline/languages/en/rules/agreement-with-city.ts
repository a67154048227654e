import type {Rule} from '../../../language.ts'
import {agreement} from '../../../readings.ts'

const TWIN =
  '(?:partnership|twinning|sister[- ]cit(?:y|ies)|twin[- ](?:town|cit(?:y|ies))|town[- ]twinning|friendship|co-?operation|partner[- ](?:city|town))'
const DEED = '(?:agreement|treaty|charter|pact|contract|declaration|memorandum(?: of understanding)?|convention|accord)'
const CITY = '(?:the )?(?:(?:city|town|municipality|commune|borough) of )?'

export const agreementWithCity: Rule = {
  id: 'en/agreement-with-city',
  description: 'An agreement with a partner town, on a day.',
  pattern: [
    `(?<twin>${TWIN} ${DEED}|${DEED} (?:of|on) ${TWIN}) with ${CITY}{target:city|name}`,
    `(?<deed>${DEED}) with ${CITY}(?:{city}|{named:name}(?=,? (?:in )?{:country}))`,
    `${CITY}{before:city|name}(?:,? (?:in )?{:country})? \\((?<after>${TWIN} ${DEED}|${DEED})(?= (?:of|since|dated|from|signed) )`,
    `(?<ties>${TWIN} with ${CITY}{friend:city|name}(?:,? (?:in )?{:country})? (?:rests on|is based on|goes back to|was sealed by|dates from) (?:an? |the )?${DEED})`
  ].join('|'),
  read: match => agreement(match, ['target', 'city', 'named', 'before', 'friend']),
  examples: [
    {
      text: 'The twinning agreement with Säterdal was signed on 3 May 1989.',
      reads: [{type: 'Act', actType: 'agreement', date: '1989-05-03', effect: 'other', target: 'Säterdal'}]
    },
    {
      text: 'The partner towns are Säterdal (partnership agreement of 3 May 1989) and Bad Tannau.',
      reads: [{type: 'Act', actType: 'agreement', date: '1989-05-03', target: 'Säterdal'}]
    }
  ],
  counterexamples: ['The agreement with the builders was signed on 3 May 1989.']
}
