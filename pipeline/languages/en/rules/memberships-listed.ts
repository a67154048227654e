import {infer, type Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {cities, dates, isNetwork, toldInBrackets} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'
import {columns} from '../columns.ts'
import {CLASS, classOf} from '../fragments.ts'

export const membershipsListed: Rule = {
  id: 'en/memberships-listed',
  description: 'A list of the organisations that a city is a member of.',
  under: `(?<!(?:not|no longer) )(?<predicate>${CLASS}(?: status)? (?:of|in)(?<!^(?:(?:the|our|its|other|current|present|full|associate) ){0,3}members (?:of|in)(?= (?:the )?{:organization}))|memberships|membership (?:of|in)|belongs? to|affiliated (?:to|with)|(?:is|are) (?:an? )?members?|participates? in|takes? part in|(?:networks|organi[sz]ations|associations|unions|bodies) (?:that )?(?:we|the (?:city|town|municipality)|{:city}) (?:(?:have|has) )?left|(?:former|past|previous) (?:networks|organi[sz]ations|associations|alliances)|(?:to|of|in) which (?:the |our )?{:city} (?:belongs|is))`,
  pattern:
    '^(?<first>(?:(?:at present|at the moment|currently|today|now),? )?(?:(?:there are|these are|they are|to|of|we belong to|it belongs to) )?(?:(?:the following )?{:number}(?: [a-z]+)?|the following(?: [a-z]+)?)?:? ?)?{organization}',
  read: match => {
    const under = match.under!
    const member = cities(under, 'none')?.[0] ?? match.elidedCity()
    // A row with a status of its own says what it is.
    if (!member || match.cell(columns.since) || match.cell(columns.status)) return undefined
    const {date, until} = dates(match)
    const ended = /(?<!\p{L})(?:ended|former|past|previous|earlier|lapsed|no longer|until|left)(?!\p{L})/iu.test(
      under.sentence
    )
    const [named] = match.mentionsIn('organization')
    const row = match.row(named!).filter(one => isNetwork(one) && !toldInBrackets(match, one))
    return row.flatMap(
      one =>
        membership({
          member,
          organization: match.use<Entity>(one),
          class: classOf(under, 'predicate'),
          from: row.length > 1 ? match.inBrackets(one) : date,
          until: row.length > 1 ? undefined : until,
          status: ended ? infer('ended', 'reading/listed-as-ended', under.spanOf('predicate')) : undefined
        }) ?? []
    )
  },
  examples: [
    {
      text: '# Networks we have left\n\n- Network of Northern Towns (1998–2015)',
      reads: [{type: 'Membership', member: 'Hartwell', from: '1998', until: '2015'}]
    },
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
    },
    {
      text: '## Which networks does Hartwell belong to?\n\nThere are two: the Network of Northern Towns and Alliance of Winter Ports.',
      reads: [
        {type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns'},
        {type: 'Membership', member: 'Hartwell', organization: 'Alliance of Winter Ports'}
      ]
    }
  ]
}
