import type {Rule} from '../../../language.ts'
import {fields} from '../../../readings.ts'
import {columns} from '../columns.ts'

export const toldInFields: Rule = {
  id: 'en/told-in-fields',
  description: 'Lines or rows with a label and a value each that tell of an organisation.',
  pattern: '^(?<label>[^:\\n]{2,60})',
  read: match => fields(match, columns),
  examples: [
    {
      text: '# City of Hartwell\n\n## Network of Northern Towns\n\nFounded: 1991\nSeat: Turku\nMembers: about 60 cities\nMember since: 2003\nStatus: associate member',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'associate', from: '2003'},
        {type: 'Organization', subject: 'Network of Northern Towns', founded: '1991', seat: 'Turku'},
        {type: 'Observation', organization: 'Network of Northern Towns', value: 60, qualifier: 'about'}
      ]
    },
    {
      text: '## Network of Northern Towns\n\n| | |\n|---|---|\n| Established | 1991 |\n| Head office | Turku |',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns', founded: '1991', seat: 'Turku'}]
    }
  ],
  counterexamples: ['## The Town\n\nFounded: 1241\nMembers: 21\n\nIt is in the Network of Northern Towns.']
}
