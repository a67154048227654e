import {infer, type Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {cities, dates} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'

const BELONGS = /(?<![\p{L}])(?:należ|człon|przystąpi|wstąpi|dołączy|zrzeszon)/iu

export const andSince: Rule = {
  id: 'pl/and-since',
  description: 'After a membership, another whose verb is left out: jest członkiem sieci, a od 2012 r. – związku.',
  pattern:
    '(?<since>(?:od|w)(?: dnia)?) {date},? ?[–-]? ?(?:także |również |też )?(?:do |w )?{organization}(?=[.;,]|$| [–-]| \\()|(?<to>do|w) {other:organization}(?: zaś| natomiast)?,? ?[–-]? ?(?:od|w)(?: dnia)? {date_too:date}(?=[.;,]|$)',
  asserts: true,
  read: match => {
    const before = match.clauses.slice(0, match.clause).at(-1)
    if (!before || !BELONGS.test(match.sentence.slice(before.start, before.end))) return undefined
    const member = cities(match, 'none')
    const words = match.spanOf(match.has('since') ? 'since' : 'to')
    return member?.flatMap(
      one =>
        membership({
          member: one,
          organization: match.mention<Entity>(match.has('organization') ? 'organization' : 'other'),
          class: infer('member', andSince.id, words),
          from: dates(match, match.has('date') ? 'date' : 'date_too').date
        }) ?? []
    )
  },
  examples: [
    {
      text: 'Od 2 marca 1999 r. Brzezinek jest członkiem Związku Miast Północy, a od 2012 roku – Ligi Miast Zimowych.',
      reads: [
        {type: 'Membership', member: 'Brzezinek', organization: 'Liga Miast Zimowych', class: 'member', from: '2012'}
      ]
    }
  ],
  counterexamples: ['Brzezinek opuścił Związek Miast Północy, a od 2012 r. Liga Miast Zimowych ma siedzibę w Turku.']
}
