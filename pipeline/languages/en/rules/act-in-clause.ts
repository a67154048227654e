import type {Rule} from '../../../language.ts'
import {actInClause} from '../../../readings.ts'

export const actIsInClause: Rule = {
  id: 'en/act-in-clause',
  description: 'What a clause says was done by an act that it names, and by which council.',
  pattern:
    '(?<by>by|in|with|through|vide|via|under|pursuant to|by virtue of|on the strength of|on the basis of|following|after|rests on|based on|pass(?:es|ed)|adopt(?:s|ed)|enact(?:s|ed)|\\()(?: (?:its|the|an?|their))? ?{act}|{cited:act},? (?<which>which|that|by which)',
  asserts: 'decision',
  read: actInClause,
  examples: [
    {
      text: 'Accession to the Network of Northern Towns was approved in Resolution No. 44 of 3 May 2031.',
      reads: [{type: 'Act', subject: '44', effect: 'accession', target: 'Network of Northern Towns'}]
    },
    {
      text: 'The Hartwell City Council passes By-law 97-31, which authorizes an application to the Network of Northern Towns.',
      reads: [{type: 'Act', subject: '97-31', effect: 'consent_to_join'}]
    },
    {
      text: 'The executive board of the Network of Northern Towns approved our application by its decision no. 14/2012 of 6 June 2012.',
      reads: [{type: 'Act', subject: '14/2012', effect: 'admission', target: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: ['The roof was repaired under Resolution No. 44 of 3 May 2031.']
}
