import type {Rule} from '../../../language.ts'
import {organization, place} from '../../../readings.ts'

export const seatedWith: Rule = {
  id: 'en/seated-with',
  description: 'Of an organisation named before in the sentence: with its seat in a place, and is based in a place.',
  pattern:
    '(?<verb>(?:with|has|having) (?:its|a|the) (?:main |permanent )?(?:seat|headquarters|head office|registered office)|(?:and|which) is (?:currently |now )?(?:based|seated|headquartered)|whose (?:seat|headquarters) (?:is|are)) (?:in|at) {seat:name|city}',
  read: match => {
    const subject = match.elided()
    return subject && organization(subject, {seat: place(match.text('seat'))})
  },
  examples: [
    {
      text: 'The Network of Northern Towns was established in 1991 with its seat in Turku.',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns', seat: 'Turku'}]
    }
  ],
  counterexamples: ['The museum of Hartwell has its seat in Turku.']
}
