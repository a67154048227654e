import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {CLASS, MEMBER} from '../fragments.ts'
import {MEMBERSHIP_CLASSES} from '../lexicon.ts'

export const isMemberSince: Rule = {
  id: 'en/is-member-since',
  description: 'A city is or has been a member of an organisation, since a date where the text gives one.',
  pattern: `(?:since {earlier:date},? )?${MEMBER} (?<verb>has been|is) ${CLASS} of {organization}(?: (?<since>since) {from:date})?`,
  read: match =>
    membership({
      member: match.entity('member'),
      organization: match.entity('organization'),
      class: match.choose('class', MEMBERSHIP_CLASSES),
      from: match.has('from') ? match.mention('from') : match.has('earlier') ? match.mention('earlier') : undefined
    }),
  examples: [
    {
      text: 'The City of Hartwell has been an associate member of the Network of Northern Towns since 1988.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'associate', from: '1988'}]
    }
  ],
  counterexamples: ['The City of Hartwell is not a member of the Network of Northern Towns.']
}
