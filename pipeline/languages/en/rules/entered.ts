import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'

export const entered: Rule = {
  id: 'en/entered',
  description: 'A city joined, entered or acceded to an organisation; who, when and by which act stand in the clause.',
  pattern: `(?<verb>joined|re-?joined|acceded to|entered|became part of|signed up to|signed up for|came into|came on board|returned to|re-entered|enters|joins)(?: the)?(?: ranks of| network of| family of)?(?: {organization}| it)?(?: as ${CLASS})?`,
  asserts: true,
  read: match =>
    match.has('organization') || !/ (?:of|by|in) $/.test(match.following.slice(0, 4))
      ? holding(match, classOf(match, 'verb'), [match.spanOf('verb')])
      : undefined,
  examples: [
    {
      text: 'In 1998 the City of Hartwell and the City of Dunmere joined the Network of Northern Towns as observers.',
      reads: [
        {
          type: 'Membership',
          member: 'Hartwell',
          organization: 'Network of Northern Towns',
          class: 'observer',
          from: '1998'
        },
        {type: 'Membership', member: 'Dunmere', class: 'observer', from: '1998'}
      ]
    }
  ],
  counterexamples: [
    'The City of Hartwell never joined the Network of Northern Towns.',
    'The City of Hartwell hopes that it soon joined the Network of Northern Towns.'
  ]
}
