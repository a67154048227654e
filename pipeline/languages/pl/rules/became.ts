import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classOf, PAST} from '../fragments.ts'

export const became: Rule = {
  id: 'pl/became',
  description: 'A city became a member, or got the status of one, the words in any order.',
  pattern: `(?<verb>(?:zosta|sta)${PAST}(?: się)?|(?:uzyska|otrzyma|zyska|naby)${PAST}(?: (?:status|tytuł|prawa|godność))?|przyznano|nadano|przyznan[oaey]|nadan[oaey]|nada(?:je|ł[aoy]?)|przyzna(?:je|ł[aoy]?)|zmieni(?:ono|ł[aoy]?|li) (?:swój )?status (?:na|z)|przekształc(?:ono|ił[aoy]? się) w|awansowa(?:ł[aoy]?|li) do (?:grona|rangi)|przesz(?:edł|ł[aoy]) do (?:grona|kategorii))(?: (?:{member:city}|mu|jej|im|nam|nas))?(?: (?:też|także|również|wtedy|{:date}|w|od|jednym|jedną|z|ze|tym|samym|roku|pierwszym|pierwszych|automatycznie|oficjalnie|formalnie|status|statusu|tytuł|prawa|jej|jego|godność|praw|miano)){0,5} ${CLASS}(?: {organization})?(?! {:body}| (?:zarządu|prezydium|komisji|rady|władz)(?![\\p{L}]))`,
  asserts: true,
  read: match => holding(match, classOf(match, 'verb'), [match.spanOf('verb')]),
  examples: [
    {
      text: 'Brzezinek przystąpił do Związku Miast Północy w 1990 r.; 1 stycznia 1995 r. stał się członkiem zwyczajnym.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'full', from: '1995-01-01'}]
    },
    {
      text: 'W maju 1999 r. Brzezinkowi przyznano status członka stowarzyszonego Związku Miast Północy.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'associate', from: '1999-05'}]
    }
  ],
  counterexamples: ['Brzezinek nie został członkiem Związku Miast Północy.']
}
