import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {ANY_CLASS, CLASS, classOf} from '../fragments.ts'

export const memberSince: Rule = {
  id: 'en/member-since',
  description: 'Under the name of an organisation, or after it: member since a date, without a verb.',
  pattern: `(?:^(?<label>(?:date|year) of (?:accession|joining|membership|entry)|${ANY_CLASS} since|joined|accession)(?: in)?:? {date}|(?:^{organization}(?: -|:|,)? ?)${CLASS}(?:,? (?<since>since|from) (?:the year )?{from:date})?(?=$|[.,;)]| -))`,
  read: match => holding(match, match.has('class') ? classOf(match, 'class') : classOf(match, 'label')),
  examples: [
    {
      text: '# Hartwell abroad\n\n## Network of Northern Towns\n\nMember since 1994.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', from: '1994'}]
    }
  ]
}
