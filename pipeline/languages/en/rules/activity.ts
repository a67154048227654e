import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {goesOnWithCity, subject} from '../../../slots.ts'
import {proseToEnd} from '../fragments.ts'

export const activity: Rule = {
  id: 'en/activity',
  description: 'An organisation supports, promotes or does something for its members.',
  pattern: `(?=(?<verb>supports|promotes|helps|facilitates|enables|encourages|fosters|defends|provides|offers|develops|strengthens|lobbies|lets|advises|represents|campaigns|speaks(?! for (?:[a-z]+ ){0,2}{:number})) )${proseToEnd('purpose')}`,
  prose: ['purpose'],
  asserts: true,
  read: match => {
    const of = goesOnWithCity(match) ? undefined : subject(match)
    return of && organization(of, {purposes: match.text('purpose')})
  },
  examples: [
    {
      text: 'The Network of Northern Towns supports cooperation between towns.',
      reads: [{type: 'Organization', purposes: 'supports cooperation between towns'}]
    }
  ],
  counterexamples: ['The City of Hartwell supports cooperation between towns.']
}
