import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import type {Entity, Value} from '../../../types.ts'

export const purposesListed: Rule = {
  id: 'en/purposes-listed',
  description: 'What an organisation aims at, in a list below words that say so.',
  under:
    '(?<aims>(?:(?:main|chief|primary|principal|common|stated|statutory) )?(?:missions?|aims?|goals?|objectives?|purposes?)(?: of {organization})?(?: (?:are|is|include))?(?: (?:as follows|to|the following))?:?$|aims (?:to|at):?$)',
  pattern: '^(?<purpose>(?:to )?[a-z][^\\n]{5,300}?)(?:[,;] and)?[.,;]?$',
  prose: ['purpose'],
  read: match => {
    const under = match.under!
    const of: Value<Entity> | undefined = under.has('organization') ? under.entity('organization') : match.elided()
    return of && organization(of, {purposes: match.text('purpose')})
  },
  examples: [
    {
      text: 'The aims of the Network of Northern Towns are:\n\n- to keep harbours open\n- to plant trees',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns', purposes: 'to keep harbours open'}]
    }
  ],
  counterexamples: ['The friends of the Network of Northern Towns are:\n\n- those who keep harbours open']
}
