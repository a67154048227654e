import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {subject} from '../../../slots.ts'
import {proseToEnd} from '../fragments.ts'

export const activity: Rule = {
  id: 'pl/activity',
  description: 'An organisation supports, promotes or does something for its members.',
  pattern: `(?=(?<verb>wspiera|promuje|pomaga|ułatwia|broni|chroni|reprezentuje (?:interesy|stanowisko|miasta|gminy|samorządy)|inicjuje|upowszechnia|popularyzuje|umożliwia|doradza|wzmacnia|integruje|zajmuje się(?! (?:\\p{L}{1,20} ){0,4}{:body})) )${proseToEnd('purpose')}`,
  prose: ['purpose'],
  asserts: true,
  read: match => {
    const of = subject(match)
    return of && organization(of, {purposes: match.text('purpose')})
  },
  examples: [
    {
      text: 'Związek Miast Północy wspiera współpracę portów.',
      reads: [{type: 'Organization', purposes: 'wspiera współpracę portów'}]
    }
  ],
  counterexamples: [
    'Brzezinek wspiera współpracę portów.',
    'Związek Miast Północy jest znany. Sprawami gminy, do których należą drogi, zajmuje się od lat Wydział Promocji.'
  ]
}
