import type {Rule} from '../../../language.ts'
import {act} from '../../../readings.ts'
import {ACT, DATED, SUBJECT} from '../fragments.ts'
import {ACT_TYPES} from '../lexicon.ts'

export const bodysAct: Rule = {
  id: 'en/bodys-act',
  description: 'An act after the body whose act it is: “the City Council’s resolution of …”.',
  pattern: `(?:the )?{passedBy:body|office}(?:'s?)? (?:unanimous |historic )?${ACT}(?:${DATED} {date})?${SUBJECT}`,
  read: match => act(match, ACT_TYPES),
  examples: [
    {
      text: "Hartwell City Council's resolution of 5 March 1992 on joining the Network of Northern Towns was unanimous.",
      reads: [{type: 'Act', passedBy: 'Hartwell City Council', date: '1992-03-05', effect: 'accession'}]
    }
  ],
  counterexamples: ["Hartwell City Council's decision was hard."]
}
