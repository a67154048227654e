import type {Rule} from '../../../language.ts'
import {organization, place} from '../../../readings.ts'

export const seat: Rule = {
  id: 'en/seat',
  description: 'An organisation is based, seated or headquartered in a place.',
  pattern:
    "{organization}(?:,? which|'s?)? (?<verb>is (?:currently |now )?(?:based|seated|headquartered|located|registered)|has (?:its|a) (?:seat|headquarters|head office|registered office|main office)|(?:seat|headquarters|head office|registered office) (?:is|are)(?: located)?) (?:in|at) {seat:name|city}",
  read: match => {
    const name = match.mentionsIn('seat')[0]!
    const words = match.text('seat')
    return organization(match.entity('organization'), {
      seat: place(typeof name.value === 'string' ? {...words, value: name.value} : words)
    })
  },
  examples: [
    {
      text: 'The Network of Northern Towns is based in Turku.',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns', seat: 'Turku'}]
    },
    {
      text: 'The Network of Northern Towns has its headquarters in Turku, Finland.',
      reads: [{type: 'Organization', seat: 'Turku'}]
    }
  ],
  counterexamples: ['The Network of Northern Towns was based in Turku until 2003.']
}
