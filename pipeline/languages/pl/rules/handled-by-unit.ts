import type {Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'
import {dates} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'
import {RESPONSIBLE} from '../lexicon.ts'

const START =
  '(?:^"?|(?<=[;,:] )|(?<=[;,] (?:a|oraz|natomiast|zaś) )|(?<=, w (?:którym|której|których) )|(?<= (?:i|oraz|a) ))(?!(?:a|oraz|natomiast|zaś|i) )(?:(?:od|w) {:date},? )?'

/** Where a unit is: “prowadzi w Urzędzie Miasta Wydział …”. */
const PLACE =
  '(?:w|we) (?:(?:naszym |tutejszym )?(?:urzędzie(?: (?:miasta|gminy|miejskim))?|starostwie(?: powiatowym)?|ratuszu|magistracie|jego imieniu)|{:body})'

export const handledByUnit: Rule = {
  id: 'pl/handled-by-unit',
  description: 'A matter is led, coordinated or looked after by a unit, which stands after the verb.',
  pattern: `(?:${START}(?<matter>[^\\n;,]{3,200}?(?:, (?:do|w|z) (?:których|której|którego|którym) [^\\n;,]{3,60},)?) (?<verb>${RESPONSIBLE}|(?:jest|są) (?:prowadzon|koordynowan|nadzorowan|obsługiwan|realizowan)[aey] przez|(?:prowadzon|koordynowan|nadzorowan|obsługiwan|realizowan)[aey] (?:jest|są) przez|(?:należy|należą) do (?:zadań|kompetencji|obowiązków)|powierzono|spoczywa na|leży w gestii|pozostaje w gestii)(?: (?:od {:date}|w imieniu (?:miasta|gminy)|od nowego roku|od niedawna|od lat|obecnie|dziś|nadal|bezpośrednio|u nas|także|również|na co dzień|${PLACE})){0,2})(?: (?:jest |są ))? ?{unit:body}`,
  prose: ['matter'],
  asserts: true,
  read: match => {
    dates(match)
    return match
      .row(match.mentionsIn('unit')[0]!)
      .flatMap(unit => responsibility(match, match.use<Entity>(unit), match.text('matter'), 'matter') ?? [])
  },
  examples: [
    {
      text: 'Brzezinek przystąpił do Związku Miast Północy w 1999 r. Udział miasta w pracach Związku koordynuje Wydział Promocji.',
      reads: [
        {
          type: 'Responsibility',
          unit: 'Wydział Promocji',
          matter: 'Udział miasta w pracach Związku',
          organization: 'Związek Miast Północy'
        }
      ]
    }
  ]
}
