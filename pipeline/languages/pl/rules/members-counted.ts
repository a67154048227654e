import type {Rule} from '../../../language.ts'
import {memberCount} from '../../../readings.ts'
import {dates} from '../../../slots.ts'
import {COUNT, countOf, MEMBERS} from '../fragments.ts'

export const membersCounted: Rule = {
  id: 'pl/members-counted',
  description: 'A number of cities belongs to an organisation, works in it or makes it.',
  pattern: `${COUNT} (?<members>${MEMBERS})(?: z [^,.;:]{3,60}?)? (?<verb>(?:należy|należą|należało|współpracuje|współpracują|działa|działają|wchodzi w skład|tworzy|tworzą|(?:jest )?(?:zrzeszon|skupion)(?:ych|e)|uczestniczy|spotyka się|łączy siły)(?: dziś| obecnie| już| się)?)(?: (?:do|w|z))?(?: ramach)? (?:{organization}|(?<it>niego|niej|nim))`,
  asserts: true,
  read: match => {
    const of = match.has('organization') ? match.entity('organization') : match.elided()
    return of && memberCount(of, ...countOf(match), dates(match).date)
  },
  examples: [
    {
      text: 'Ponad 120 dużych miast należy do Związku Miast Północy.',
      reads: [{type: 'Observation', organization: 'Związek Miast Północy', value: 120, qualifier: 'over'}]
    }
  ],
  counterexamples: ['Ponad 120 dużych miast leży nad morzem.']
}
