import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classed, classOf} from '../fragments.ts'

export const memberIs: Rule = {
  id: 'pl/member-is',
  description:
    'The noun stands before the verb: członkiem związku jest, został or pozostaje miasto; status obserwatora ma miasto.',
  pattern: `{named:city} ?[–,-] (?:jako )?${classed('as')} {in:organization}(?! (?:jest|był|został|pozosta))|(?:status )?${CLASS}(?: (?:tej |tego )?{organization})? (?:od {:date} |w {:date} |także |również |też )?(?:{member:city} )?(?:od {:date} |w {:date} |także |również |też )?(?<copula>(?<became>został[aoiy]?|stał[aoiy]? się|zostaliśmy|staliśmy się)|jest|są|był[aoy]?|pozostaj(?:e|ą)|pozosta(?:ł[aoy]?|li)|ma|mają|posiada|(?:jesteśmy|byliśmy|pozostajemy))(?: także| również| też)?(?! (?:się|uchwał|decyzj)| (?:[\\p{Ll}.]{2,12} ){0,3}{:number})`,
  asserts: true,
  read: match =>
    holding(
      match,
      classOf(match, 'as', 'copula'),
      match.has('became') ? [match.spanOf('became')] : undefined,
      match.has('named') ? 'named' : 'member'
    ),
  examples: [
    {
      text: 'Polaris to sieć miast, której pełnoprawnym członkiem Brzezinek pozostaje od 2003 r.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'full', from: '2003'}]
    },
    {
      text: 'Związek Miast Północy jest znany. Od 2022 r. status obserwatora ma Brzezinek.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'observer', from: '2022'}]
    }
  ],
  counterexamples: ['Członkiem Związku Miast Północy Brzezinek nie jest.']
}
