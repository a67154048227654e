import type {Rule} from '../../../language.ts'
import {organization, place} from '../../../readings.ts'
import {subject} from '../../../slots.ts'

export const seat: Rule = {
  id: 'en/seat',
  description: 'An organisation is based, seated or headquartered in a place, or moved its seat there.',
  pattern:
    '(?<verb>(?:is|are) (?:currently |now |today )?(?:based|seated|headquartered|located|registered|run from)|(?:has|have|with|having) (?:its|a|the|their) (?:main |permanent |own )?(?:seat|headquarters|head office|registered office|main office|office|secretariat)|(?:seat|headquarters|head office|registered office) (?:is|are|sits?)(?: located| currently| now)?|(?:[a-z]+ )?(?:secretariat|{:body}) (?:is (?:based|located|housed)|sits)|whose (?:seat|headquarters|secretariat|registered office) (?:is|are)|(?:and|which) is (?:currently |now )?(?:based|seated|headquartered)|(?:,| and)? ?(?:headquartered|based|seated|moved(?: its (?:seat|headquarters|registered office|offices?))?)(?: from {:name|city})?)(?: in| at| to|(?<= from)) {seat:name|city}(?! until)',
  asserts: true,
  read: match => {
    const of = subject(match)
    if (!of) return undefined
    const name = match.mentionsIn('seat')[0]!
    const words = match.text('seat')
    return organization(of, {seat: place(typeof name.value === 'string' ? {...words, value: name.value} : words)})
  },
  examples: [
    {
      text: 'The Network of Northern Towns is based in Turku.',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns', seat: 'Turku'}]
    },
    {
      text: 'The Network of Northern Towns was established in 1991 with its seat in Turku.',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns', seat: 'Turku'}]
    },
    {
      text: 'The Network of Northern Towns has its headquarters in Turku, Finland.',
      reads: [{type: 'Organization', seat: 'Turku'}]
    }
  ],
  counterexamples: [
    'The Network of Northern Towns was based in Turku until 2003.',
    'The museum of Hartwell has its seat in Turku.'
  ]
}
