import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {classOf} from '../fragments.ts'

export const memberSince: Rule = {
  id: 'en/member-since',
  description: 'Under the name of an organisation: when the city joined it, without a verb.',
  pattern:
    '^(?<label>(?:date|year) of (?:accession|joining|membership|entry)|joined|accession|admission|admitted)(?: in)?:? {date}',
  read: match => holding(match, classOf(match, 'label')),
  examples: [
    {
      text: '# City of Hartwell\n\n## Network of Northern Towns\n\nJoined: 1994',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', from: '1994'}]
    }
  ]
}
