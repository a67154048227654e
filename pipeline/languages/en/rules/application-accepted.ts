import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {isNetwork} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'

export const applicationAccepted: Rule = {
  id: 'en/application-accepted',
  description: 'An organisation accepted the application of a city: it is a member since then.',
  pattern:
    "(?<whose>{applicant:city}'s?|its|our|the (?:city|town|municipality)'s|(?<!(?:council|assembly)'s )the) (?:application|request|bid)(?: for (?:(?:full|associate|ordinary) )?(?:membership|admission)(?: (?:of|in|to))?| to)?(?: (?:the )?{in:organization})?(?<aside>, [^,.;]{3,60},)? (?<verb>(?:was|has been|had been|is) (?:formally |unanimously |finally |officially |then )?(?:accepted|approved|granted|endorsed))(?: (?:in|on) {date})? by {by:organization|body}",
  asserts: true,
  read: match => {
    const [by] = match.mentionsIn('by')
    const owner = by!.type === 'body' ? (by!.value as Entity).organization?.value : undefined
    // A council approves that its city applies.
    if (by!.type === 'body' ? owner?.kind?.value !== 'network' : !isNetwork(by!)) return undefined
    return holding(
      match,
      {value: 'member', basis: 'stated', spans: [match.spanOf('verb')]},
      [match.spanOf('verb')],
      'applicant'
    )
  },
  examples: [
    {
      text: "Hartwell's application, made in 2011, was accepted by the Network of Northern Towns on 4 June 2012.",
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', from: '2012-06-04'}]
    }
  ],
  counterexamples: [
    'The application to the Network of Northern Towns was approved by Hartwell City Council on 4 June 2012.'
  ]
}
