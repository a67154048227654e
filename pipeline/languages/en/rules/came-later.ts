import type {Rule} from '../../../language.ts'
import {enumerated} from '../../../readings.ts'
import {occasion, organizations} from '../../../slots.ts'

export const cameLater: Rule = {
  id: 'en/came-later',
  description: 'Cities that came into an organisation after others, named after the verb.',
  pattern:
    '(?<verb>(?:^|(?<=[,;] |and ))(?:(?:later|then|next|subsequently|afterwards|since then|after (?:them|that)|in {:date}),? (?:came|joined|followed)|(?:it|{:organization}|they) (?:was|were) (?:later |then |soon |also )?joined by)(?: also)? (?:the )?(?:(?:cities|towns|ports) of )?(?=(?:the )?{:city}))(?:the )?{member:city}',
  asserts: true,
  read: match => {
    const [organization = match.elided()] = organizations(match) ?? []
    if (!organization) return undefined
    const [first] = match.mentionsIn('member')
    const apart = match.asides(match.row(first!)).some(({from}) => from)
    return enumerated(match, first!, {
      organization,
      class: {value: 'member', basis: 'stated', spans: [match.spanOf('verb')]},
      from: apart ? undefined : occasion(match).date,
      event: {type: 'admitted', spans: [match.spanOf('verb')]}
    })
  },
  examples: [
    {
      text: '# Network of Northern Towns\n\nLater came Hartwell (Norway, 1996) and Dunmere (Ireland, 2004).',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'member', from: '1996'},
        {type: 'Membership', member: 'Dunmere', from: '2004'}
      ]
    }
  ],
  counterexamples: ['Later came Hartwell to beg for peace.']
}
