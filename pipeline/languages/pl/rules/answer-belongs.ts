import type {Rule} from '../../../language.ts'
import {enumerated} from '../../../readings.ts'
import {cities, dates} from '../../../slots.ts'
import {classOf} from '../fragments.ts'

export const answerBelongs: Rule = {
  id: 'pl/answer-belongs',
  description: 'The answer to the question to which organisations a city belongs.',
  under:
    '(?<predicate>(?:do|w) (?:jakich|których|ilu) [^?]{0,80}?(?:należ(?:y|ą|ymy)|jest|są|jesteśmy|działa|uczestniczy)[^?]{0,60}\\?|(?:jakich|których) [^?]{0,60}?członkiem|gdzie należy|(?<whether>czy) [^?]{0,80}?(?:należ(?:y|ymy|ą)|(?:jest|są|jesteśmy) (?:[\\p{L}]{3,20} )?człon)[^?]{0,80}\\?)',
  pattern:
    '^(?<first>)(?:(?<yes>tak)[,:.–-]{0,2} )?(?:(?:obecnie|dziś|należ(?:y|ymy)|jest(?:eśmy)? członkiem)[,:]? )?(?:(?:do|w) (?:{:number}|kilku)[:,–-]? ?)?(?:(?:do|w) )?{organization}',
  // The question asks; what the answer says is looked at alone.
  read: match => {
    if (/(?<![\p{L}])(?:nie|zamierza|planuj|stara)/u.test(match.sentence)) return undefined
    const under = match.under!
    if (under.has('whether') && !match.has('yes')) return undefined
    const [named] = match.mentionsIn('organization')
    const member = cities(under, 'none')?.[0] ?? match.elidedCity()
    if (!member) return undefined
    for (const number of match.near('within', ['number'])) match.use(number)
    return enumerated(match, named!, {
      member,
      class: classOf(under, 'predicate'),
      from: match.row(named!).length === 1 ? dates(match).date : undefined
    })
  },
  examples: [
    {
      text: '**Czy Brzezinek należy do jakichś sieci?**\n\nTak, do Związku Miast Północy (od 2011 r.).',
      reads: [{type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', from: '2011'}]
    },
    {
      text: '**Do jakich sieci należy Brzezinek?**\n\nDo dwóch: Związku Miast Północy (od 2011 r.) i Ligi Miast Zimowych (od 1 lipca 2019 r.).',
      reads: [
        {type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', from: '2011'},
        {type: 'Membership', member: 'Brzezinek', organization: 'Liga Miast Zimowych', from: '2019-07-01'}
      ]
    }
  ]
}
