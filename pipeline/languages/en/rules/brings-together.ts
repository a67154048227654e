import type {Rule} from '../../../language.ts'
import {memberCount} from '../../../readings.ts'
import {MEMBERS, QUALIFIER} from '../fragments.ts'
import {QUALIFIERS} from '../lexicon.ts'

export const bringsTogether: Rule = {
  id: 'en/brings-together',
  description: 'An organisation brings together, unites or has a number of cities.',
  pattern: `{organization} (?:(?:currently|now|today|presently|already) )?(?<verb>brings together|unites|associates|gathers|groups|comprises|includes|counts|numbers|has|has grown to|connects|links|consists of) (?:(?:currently|now|today) )?${QUALIFIER}{count:number} (?<members>${MEMBERS})`,
  read: match =>
    memberCount(
      match.entity('organization'),
      match.mention('count'),
      match.has('qualifier') ? match.choose('qualifier', QUALIFIERS) : undefined
    ),
  examples: [
    {
      text: 'The Network of Northern Towns dates from 1979 and today it brings together 97 cities.',
      reads: [
        {
          type: 'Observation',
          organization: 'Network of Northern Towns',
          measure: 'member-count',
          value: 97,
          qualifier: 'exact'
        }
      ]
    },
    {
      text: 'The Network of Northern Towns unites more than 2,000 municipalities.',
      reads: [{type: 'Observation', value: 2000, qualifier: 'over'}]
    }
  ],
  counterexamples: [
    'The Network of Northern Towns has 12 employees.',
    'The Network of Northern Towns is active in 25 countries.'
  ]
}
