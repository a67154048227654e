import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {proseToEnd} from '../fragments.ts'

export const activity: Rule = {
  id: 'en/activity',
  description: 'An organisation supports, promotes or does something for its members.',
  pattern: `^{organization} (?:also )?(?=(?<verb>supports?|promotes?|helps?|facilitates?|enables?|encourages?|fosters?|defends?|provides?|offers?|develops?|strengthens?) )${proseToEnd('purpose')}`,
  prose: ['purpose'],
  read: match => organization(match.entity('organization'), {purposes: match.text('purpose')}),
  examples: [
    {
      text: 'The Network of Northern Towns supports cooperation between towns.',
      reads: [{type: 'Organization', purposes: 'supports cooperation between towns'}]
    }
  ],
  counterexamples: ['The City of Hartwell supports cooperation between towns.']
}
