import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classOf, LISTED} from '../fragments.ts'

/** What may stand between the verb and “członkiem”. */
const BETWEEN =
  '(?:(?:też|także|również|od|już|nadal|wciąż|obecnie|dziś|dzisiaj|dotąd|nieprzerwanie|stale|jednym|jedną|jedynym|on|ono|ona|z|ze|to|aktywnie|formalnie|{:date}|do|w|latach|lat|roku|pierwszym|pierwszych|najstarszych|polskich|i|wśród|jako|jego|jej|ich|tej|tego|wspólnie|w {:organization}|w nim|w niej) ){0,6}'

export const isMember: Rule = {
  id: 'pl/is-member',
  description: 'A city is, was or remains a member of an organisation, or has the status of one.',
  pattern: `(?<verb>jest|są|był[aoy]?|byli(?!śmy)|pozostaj(?:e|ą)|pozosta(?:ł[aoy]?|li)|(?:jesteśmy|byliśmy|pozostajemy)|figuruj(?:e|ą)|znajduj(?:e|ą) się w gronie|należ(?:y|ą|ymy|ał[aoy]?|eli) do (?:ścisłego )?(?:grona|grupy)|(?:ma(?:ją)?|posiada(?:ją)?|mia(?:ł[aoy]?|li)|zachowa(?:ł[aoy]?|li))(?: w (?:nim|niej|{:organization}))? status) (?:{member:city} )?${BETWEEN}${CLASS}(?:(?: |${LISTED}){organization})?(?! {:body}| (?:zarządu|prezydium|komisji|rady|władz)(?![\\p{L}]))`,
  asserts: true,
  read: match => holding(match, classOf(match, 'verb')),
  examples: [
    {
      text: 'Brzezinek jest członkiem następujących organizacji: Związek Miast Północy, Liga Miast Zimowych (od 2003 r.).',
      reads: [
        {type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy'},
        {type: 'Membership', member: 'Brzezinek', organization: 'Liga Miast Zimowych', from: '2003'}
      ]
    },
    {
      text: 'Brzezinek od 1988 r. jest członkiem stowarzyszonym Związku Miast Północy.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'associate', from: '1988'}]
    },
    {
      text: 'Od 2003 r. jesteśmy członkiem Związku Miast Północy.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'member', from: '2003'}]
    }
  ],
  counterexamples: [
    'Brzezinek nie jest członkiem Związku Miast Północy.',
    'Burmistrz Brzezinka jest członkiem Zarządu Związku Miast Północy.'
  ]
}
