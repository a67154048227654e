import type {Rule} from '../../../language.ts'
import {membershipsInRow} from '../../../readings.ts'
import {cities} from '../../../slots.ts'
import {classOf} from '../fragments.ts'

export const answerBelongs: Rule = {
  id: 'pl/answer-belongs',
  description: 'The answer to the question to which organisations a city belongs.',
  under:
    '(?<predicate>(?:do|w) (?:jakich|których|ilu) [^?]{0,80}?(?:należ(?:y|ą|ymy)|jest|są|jesteśmy|działa|uczestniczy)[^?]{0,60}\\?|(?:jakich|których) [^?]{0,60}?członkiem|gdzie należy)',
  pattern:
    '^(?<first>)(?:(?:obecnie|dziś|tak)[,:]? )?(?:(?:do|w) (?:{:number}|kilku)[:,–-]? ?)?(?:(?:do|w) )?{organization}',
  asserts: true,
  read: match => {
    const under = match.under!
    const [named] = match.mentionsIn('organization')
    const member = cities(under, 'none')?.[0] ?? match.elidedCity()
    if (!member) return undefined
    for (const number of match.near('within', ['number'])) match.use(number)
    return membershipsInRow(match, named!, organization => ({
      member,
      organization,
      class: classOf(under, 'predicate')
    }))
  },
  examples: [
    {
      text: '**Do jakich sieci należy Brzezinek?**\n\nDo dwóch: Związku Miast Północy (od 2011 r.) i Ligi Miast Zimowych (od 1 lipca 2019 r.).',
      reads: [
        {type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', from: '2011'},
        {type: 'Membership', member: 'Brzezinek', organization: 'Liga Miast Zimowych', from: '2019-07-01'}
      ]
    }
  ]
}
