import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'
import {anyOf, MEMBERSHIP_CLASSES} from '../lexicon.ts'

export const memberSince: Rule = {
  id: 'en/member-since',
  description: 'Under the name of an organisation: when the city joined it, without a verb.',
  pattern: `^(?:(?<class>${anyOf(Object.keys(MEMBERSHIP_CLASSES))})(?<of> since| from)?|(?<label>(?:date|year) of (?:accession|joining|membership|entry)|joined|accession|admission|admitted|(?:member(?:ship)?|participating|in|in it|with us) (?:since|from)|(?:city|town) since))(?: in)?:? {date}(?:,? \\(?(?:as )?(?:${CLASS.replace('<class>', '<inBrackets>')})\\)?)?(?=[.;,]|$)`,
  read: match =>
    holding(
      match,
      match.has('inBrackets')
        ? match.choose('inBrackets', MEMBERSHIP_CLASSES)
        : classOf(match, match.has('label') ? 'label' : 'class')
    ),
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
