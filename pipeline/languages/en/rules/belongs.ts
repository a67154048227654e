import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'

export const belongs: Rule = {
  id: 'en/belongs',
  description: 'A city belongs or belonged to an organisation.',
  pattern:
    '(?<verb>belongs? to|belonged to|(?:has|have) belonged to|(?:has|have) been part of|is part of|are part of|has been in|have been in|holds? membership (?:of|in)|(?:has|have) held membership (?:of|in))(?: the)? {organization}',
  asserts: true,
  read: match => holding(match, {value: 'member', basis: 'stated', spans: [match.spanOf('verb')]}),
  examples: [
    {
      text: 'From 1991 until 2004 Hartwell belonged to the Network of Northern Towns.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member', from: '1991', until: '2004'}]
    }
  ],
  counterexamples: ['The harbour belongs to the City of Hartwell.']
}
