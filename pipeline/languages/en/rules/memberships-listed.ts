import {infer, type Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {cities, dates} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'
import {columns} from '../columns.ts'
import {CLASS, classOf} from '../fragments.ts'

export const membershipsListed: Rule = {
  id: 'en/memberships-listed',
  description: 'A list of the organisations that a city is a member of.',
  under: `(?<!(?:not|no longer) )(?<predicate>${CLASS}(?: status)? (?:of|in)|memberships|membership (?:of|in)|belongs? to|affiliated (?:to|with)|(?:is|are) (?:an? )?members?|participates? in|takes? part in|(?:to|of|in) which (?:the |our )?{:city} (?:belongs|is))`,
  pattern: `^(?<first>){organization}`,
  read: match => {
    const under = match.under!
    const member = cities(under, 'none')?.[0] ?? match.elidedCity()
    // A row with a status of its own says what it is.
    if (!member || match.cell(columns.since) || match.cell(columns.status)) return undefined
    const {date, until} = dates(match)
    const ended = /(?<!\p{L})(?:ended|former|past|previous|earlier|lapsed|no longer|until|left)(?!\p{L})/iu.test(
      under.sentence
    )
    return membership({
      member,
      organization: match.use<Entity>(match.mentionsIn('organization')[0]!),
      class: classOf(under, 'predicate'),
      from: date,
      until,
      status: ended ? infer('ended', 'reading/listed-as-ended', under.spanOf('predicate')) : undefined
    })
  },
  examples: [
    {
      text: 'The City of Hartwell is a member of:\n\n- Network of Northern Towns, since 1994\n- Harbours for Winter',
      reads: [
        {
          type: 'Membership',
          member: 'Hartwell',
          organization: 'Network of Northern Towns',
          class: 'member',
          from: '1994'
        },
        {type: 'Membership', member: 'Hartwell', organization: 'Harbours for Winter', class: 'member'}
      ]
    }
  ]
}
