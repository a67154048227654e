import type {Rule} from '../../../language.ts'
import {fields} from '../../../readings.ts'
import {columns} from '../columns.ts'

export const toldInFields: Rule = {
  id: 'pl/told-in-fields',
  description: 'Lines or rows with a label and a value each that tell of an organisation.',
  pattern: '^(?<label>[^:\\n]{2,60})',
  read: match => fields(match, columns),
  examples: [
    {
      text: '## Związek Miast Północy\n\nRok założenia: 1991\nSiedziba: Turku\nLiczba członków: ok. 60\nCzłonkostwo od: 2003 r.\nStatus: członek wspierający',
      reads: [
        {type: 'Membership', member: 'Brzezinek', class: 'associate', from: '2003'},
        {type: 'Organization', subject: 'Związek Miast Północy', founded: '1991', seat: 'Turku'},
        {type: 'Observation', organization: 'Związek Miast Północy', value: 60, qualifier: 'about'}
      ]
    }
  ],
  counterexamples: ['## Miasto\n\nRok założenia: 1241\nLiczba członków rady: 21\n\nNależymy do Związku Miast Północy.']
}
