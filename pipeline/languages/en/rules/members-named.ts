import type {Rule} from '../../../language.ts'
import {memberCount, membership} from '../../../readings.ts'
import {subject} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'
import {MEMBERS, QUALIFIER} from '../fragments.ts'
import {QUALIFIERS} from '../lexicon.ts'

export const membersNamed: Rule = {
  id: 'en/members-named',
  description: 'The members of an organisation are named one after the other.',
  pattern: `(?:(?:${QUALIFIER}{count:number} )?(?<work>${MEMBERS}(?: (?:from|in) [^,.;:]{3,40})?(?: already| also| now| currently)? (?:work together|work|cooperate|meet|take part|participate|belong|are united|are represented)(?: today| currently| now)?(?: (?:in|to))? (?:{organization}|it)(?: today| currently| now)?)|(?<members>(?:founding |current |present |full )?(?:members|member cities|member towns)(?: of {of:organization})?(?: (?:are|include|today are|currently are))?)|(?<=(?:counts?|has|unites?|brings together|numbers?|comprises|links|groups) [^\\n.;:]{1,140}, )(?<among>among them|including|such as|among which are)|(?<unites>(?:unites|brings together|groups|comprises|consists of|links)(?: {:number} ${MEMBERS})?))(?:: ?| - | )(?:(?:the )?(?:cities|towns|communes|municipalities|ports|boroughs|villages|counties) of )?(?:the )?{city}`,
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
    const words = ['work', 'members', 'unites', 'among'].find(group => match.has(group))!
    const founding = /^founding/i.test(match.text(words).value)
    // “five Estonian towns take part”, “apart from us, five towns” counts some of them.
    const some =
      match.mentionsIn(words, 'name', 'country').length > 0 ||
      /(?:apart from|besides|in addition|other)/.test(match.leading)
    const counted =
      match.has('count') && !some
        ? memberCount(
            of,
            match.mention('count'),
            match.has('qualifier') ? match.choose('qualifier', QUALIFIERS) : undefined
          )
        : undefined
    const row = match.row(match.mentionsIn('city')[0]!)
    const since = match.datesInRow(row)
    const members = row.flatMap(
      (city, index) =>
        membership({
          member: match.use<Entity>(city),
          organization: of,
          class: {value: founding ? 'founding' : 'member', basis: 'stated', spans: [match.spanOf(words)]},
          from: since[index]
        }) ?? []
    )
    return [...members, ...(counted ?? [])]
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
