import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'

export const memberSince: Rule = {
  id: 'en/member-since',
  description: 'Under the name of an organisation: when the city joined it, without a verb.',
  pattern: `^(?<label>(?:date|year) of (?:accession|joining|membership|entry)|(?:full |associate )?member(?:ship)? since|joined|accession|admission|admitted|with us since|in it since)(?: in)?:? {date}(?:,? \\(?(?:as )?${CLASS}\\)?)?`,
  read: match => {
    const label = match.text('label').value
    const told = /^(?:full|associate)/i.exec(label)?.[0].toLowerCase()
    const held = told ? {...match.text('label'), value: told} : classOf(match, 'label')
    return holding(match, held)
  },
  examples: [
    {
      text: '# City of Hartwell\n\n## Network of Northern Towns\n\nJoined: 1994',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', from: '1994'}]
    },
    {
      text: '# City of Hartwell\n\n**Network of Northern Towns**\nMember since: 1994 (founding member)',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'founding', from: '1994'}]
    }
  ]
}
