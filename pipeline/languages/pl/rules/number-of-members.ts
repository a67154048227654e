import type {Rule} from '../../../language.ts'
import {memberCount} from '../../../readings.ts'
import {dates, topic} from '../../../slots.ts'
import {COUNT, countOf} from '../fragments.ts'

export const numberOfMembers: Rule = {
  id: 'pl/number-of-members',
  description: 'The number of members, named as such, or of what was spoken of before: ma ich 40.',
  pattern: `(?:(?<label>liczba (?:(?:wszystkich|obecnych) )?(?:miast|gmin|członków|samorządów|powiatów)(?: (?:członkowskich|zrzeszonych|zwyczajnych|stowarzyszonych))?)(?: {of:organization})?(?: (?:na koniec|na dzień|w dniu|w|z końcem) {:date})?(?: (?:wynosi|to|sięga|wynosiła|wzrosła do|wzrosła z {:number} do)|:| –| -)?|(?<them>(?:liczy|ma|jest|zrzesza|było|liczył[ao]?|miał[ao]?)(?: obecnie| dziś| już| teraz)? ich)(?: już| obecnie)?) (?:(?:obecnie|dziś|już) )?${COUNT}(?! (?!w |z |i )\\p{L})`,
  asserts: true,
  read: match => {
    const of = match.has('of') ? match.entity('of') : (topic(match, 'none') ?? match.elided())
    return of && memberCount(of, ...countOf(match), dates(match).date)
  },
  examples: [
    {
      text: 'Związek Miast Północy liczył w 1997 r. 5 miast, a dzisiaj ma ich prawie 40.',
      reads: [{type: 'Observation', organization: 'Związek Miast Północy', value: 40, qualifier: 'nearly'}]
    },
    {
      text: 'Liczba członków Związku Miast Północy wynosi 112.',
      reads: [{type: 'Observation', value: 112, qualifier: 'exact'}]
    }
  ],
  counterexamples: ['Liczba członków zarządu Związku Miast Północy wynosi 5.']
}
