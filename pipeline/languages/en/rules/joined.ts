import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {MEMBER} from '../fragments.ts'

export const joined: Rule = {
  id: 'en/joined',
  description: 'A city joined an organisation, or has belonged to it, from a date where the text gives one.',
  pattern: `(?:in {earlier:date},? )?${MEMBER} (?<verb>joined|acceded to|entered|has belonged to|belongs to) {organization}(?: (?:on|in|from|since) {from:date})?`,
  read: match => {
    const verb = match.spanOf('verb')
    return membership({
      member: match.entity('member'),
      organization: match.entity('organization'),
      class: {value: 'member', basis: 'stated', spans: [verb]},
      from: match.has('from') ? match.mention('from') : match.has('earlier') ? match.mention('earlier') : undefined,
      event: /belong/i.test(match.text('verb').value) ? undefined : {type: 'admitted', spans: [verb]}
    })
  },
  examples: [
    {
      text: 'The City of Hartwell joined the Network of Northern Towns in 2017.',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'member', from: '2017'},
        {type: 'MembershipEvent', eventType: 'admitted', date: '2017'}
      ]
    }
  ],
  counterexamples: [
    'The City of Dunmere and the City of Hartwell joined the Network of Northern Towns in 2011.',
    'The City of Hartwell had wanted to join the Network of Northern Towns.'
  ]
}
