import type {Rule} from '../../../language.ts'
import {enumerated, memberCount} from '../../../readings.ts'
import {subject} from '../../../slots.ts'
import {columns} from '../columns.ts'
import {ANY_CLASS, MEMBERS, QUALIFIER} from '../fragments.ts'
import {QUALIFIERS} from '../lexicon.ts'

export const membersNamed: Rule = {
  id: 'en/members-named',
  description: 'The members of an organisation are named one after the other.',
  pattern: `(?:(?:${QUALIFIER}{count:number} )?(?<work>${MEMBERS}(?: (?:from|in) [^,.;:]{3,40})?(?: already| also| now| currently)? (?:work together|work|cooperate|meet|take part|participate|belong|are united|are represented)(?: today| currently| now)?(?: (?:in|to))? (?:{organization}|it)(?: today| currently| now)?)|(?:{members_too:number} )?(?<members>(?:(?:${ANY_CLASS}|(?:current|present) members|member (?:cities|towns|councils|municipalities|communes|ports|authorities|counties|boroughs))(?<=s)|partners)(?: (?:of|in) (?:the )?{of:organization})?(?:,? (?:today|now|currently|at present|at the moment|(?:in|since|on) {:date}))?(?: (?:are|were|include|included|comprise|being|today are|currently are|now are))?)|(?<=(?:counts?|has|unites?|brings together|numbers?|comprises|links|groups) [^\\n.;:]{1,140}, )(?<among>among them|including|such as|among which are))(?:: ?| - | (?<=(?:are|were|include|included|comprise|being|in|it|now|today|currently|including|as|them) ))(?:(?:the )?(?:cities|towns|communes|municipalities|ports|boroughs|villages|counties) of )?(?:the )?{city}`,
  asserts: true,
  read: match => {
    const of = match.has('organization')
      ? match.entity('organization')
      : match.has('of')
        ? match.entity('of')
        : (subject(match, 'none') ?? match.elided())
    const amongOthers = match.has('among')
    if (
      !of ||
      (amongOthers && !/(?:cities|towns|municipalities|ports|communes|villages|capitals)/.test(match.sentence))
    )
      return undefined
    const words = ['work', 'members', 'among'].find(group => match.has(group))!
    const [city] = match.mentionsIn('city')
    const held = columns.held(match.text(words).value)?.value ?? 'member'
    // “five Estonian towns take part”, “apart from us, five towns” counts some of them.
    const some =
      match.mentionsIn(words, 'name', 'country').length > 0 ||
      held !== 'member' ||
      /(?:apart from|besides|in addition|other)/.test(match.leading)
    const count = ['count', 'members_too'].find(group => match.has(group))
    const members = enumerated(match, city!, {
      organization: of,
      class: {value: held, basis: 'stated', spans: [match.spanOf(words)]}
    })
    const counted =
      count && !some
        ? memberCount(
            of,
            match.mention(count),
            match.has('qualifier') ? match.choose('qualifier', QUALIFIERS) : undefined
          )
        : undefined
    if (count && !counted) match.use(match.mentionsIn(count)[0]!)
    return [...(members ?? []), ...(counted ?? [])]
  },
  examples: [
    {
      text: 'Twelve towns work together in the Network of Northern Towns today: Hartwell, Dunmere and Turku.',
      reads: [
        {type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', class: 'member'},
        {type: 'Membership', member: 'Turku'}
      ]
    },
    {
      text: 'The Network of Northern Towns is old. Three towns in the county already belong to it: Hartwell and Dunmere since 2019, Oxmoor since 2021.',
      reads: [
        {type: 'Membership', member: 'Hartwell', from: '2019'},
        {type: 'Membership', member: 'Dunmere', from: '2019'},
        {type: 'Membership', member: 'Oxmoor', from: '2021'}
      ]
    },
    {
      text: 'Today the Network of Northern Towns counts 33 towns, among them Hartwell and Dunmere.',
      reads: [
        {type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', class: 'member'},
        {type: 'Membership', member: 'Dunmere'}
      ]
    }
  ]
}
