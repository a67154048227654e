import type {Rule} from '../../../language.ts'

const MATTERS =
  '(?:cel(?:e|ów)?|zadania|zadań|zasady|zasad|organizacj[ęa]|struktur[ęa]|tryb|prawa|obowiązki|zakres|formy|sposób|nazw[ęa]|organy|władze|składki|majątek)'

export const rulesLaidDown: Rule = {
  id: 'pl/rules-laid-down',
  description:
    'What the statute of an organisation lays down, none of it told, and what every organisation does by law.',
  pattern: `^(?<laid>(?:szczegółow\\p{L}{1,3} |podstawow\\p{L}{1,3} )?(?:${MATTERS}(?![\\p{L}])|{:organization}(?=,| i | oraz ))[^.;:\\n{:date}{:number}{:actNumber}]{0,160}?) (?<by>określ(?:a|ają|i)|reguluj[eą]|ustala|zawiera|(?:został[aoy]?|jest|są) (?:zawart|określon)[aeyio])(?: w)?(?: (?:jego|jej|swoim|projekcie|załączonym))? (?:statut|regulamin)\\p{L}{0,4}|(?<own>wykonuje (?:swoje |powierzone |przekazane )?zadania(?: publiczne| statutowe)? (?:w imieniu własnym|we własnym imieniu|w swoim imieniu))`,
  declines: 'says where rules are laid down, and not what they say',
  examples: [
    {text: 'Organizację, zadania oraz tryb pracy Związku Miast Północy określa Statut.'},
    {text: 'Związek Miast Północy wykonuje zadania publiczne w imieniu własnym.'}
  ],
  counterexamples: ['Celem Związku Miast Północy jest ochrona rzek.']
}
