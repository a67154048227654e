import type {Rule} from '../../../language.ts'
import {enumerated, memberCount} from '../../../readings.ts'
import {subject} from '../../../slots.ts'
import {MEMBERS, QUALIFIER} from '../fragments.ts'
import {anyOf, ORGANIZATION_HEADS, QUALIFIERS} from '../lexicon.ts'

export const madeOf: Rule = {
  id: 'en/made-of',
  description: 'An organisation unites cities that are named one after the other, counted or not.',
  pattern: `(?:(?<unites>unites|brings together|groups|comprises|consists of|links|connects|embraces|covers|(?:is|was) (?:made up|composed|formed) (?:of|by)|(?:is|was|remains) (?:an?|the) (?:[\\p{L}-]{3,20} ){0,3}(?:${anyOf(ORGANIZATION_HEADS)})(?: made up| composed| consisting)? (?:of|between|among|linking|uniting|comprising))|(?<has>has|had|counts|numbers|includes)) (?:${QUALIFIER}{count:number} (?<kind>${MEMBERS})(?: (?:from|in|on|along) [^,.;:()]{3,40})?(?:: ?| - |,? \\(|, )(?:(?:namely|these are|they are|including):? )?)?(?:(?:the )?(?:cities|towns|communes|municipalities|ports|boroughs|villages|counties) of )?(?:the )?{city}`,
  asserts: true,
  read: match => {
    const [city] = match.mentionsIn('city')
    const of = subject(match, 'none')
    // “a network of Hartwell”: of one, no list.
    if (!of || (!match.has('count') && (match.has('has') || match.row(city!).length < 2))) return undefined
    const words = match.has('has') ? 'has' : 'unites'
    const members = enumerated(match, city!, {
      organization: of,
      class: {value: 'member', basis: 'stated', spans: [match.spanOf(words)]}
    })
    const counted = match.has('count')
      ? memberCount(
          of,
          match.mention('count'),
          match.has('qualifier') ? match.choose('qualifier', QUALIFIERS) : undefined
        )
      : undefined
    return [...(members ?? []), ...(counted ?? [])]
  },
  examples: [
    {
      text: 'The Network of Northern Towns is an alliance of three towns: Hartwell, Dunmere (associate member) and Kilbray.',
      reads: [
        {type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', class: 'member'},
        {type: 'Membership', member: 'Dunmere', class: 'associate'},
        {type: 'Observation', organization: 'Network of Northern Towns', value: 3}
      ]
    },
    {
      text: 'The Network of Northern Towns is made up of Hartwell, Dunmere and the municipality of Kilbray.',
      reads: [{type: 'Membership', member: 'Kilbray', organization: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: [
    'The Network of Northern Towns covers Hartwell.',
    'Hartwell has three towers: Dunmere, Oxmoor and Kilbray.'
  ]
}
