import type {Rule} from '../../../language.ts'
import type {Entity} from '../../../types.ts'

export const bodyOfCity: Rule = {
  id: 'pl/body-of-city',
  description: 'A council, an office or a committee of a city, named without a task.',
  pattern: '(?<at>){body}',
  declines: 'names an organ or an office of a city, and no task of it',
  read: match => {
    const {bodyType, organization} = match.entity('body').value as Entity
    const ofCity = organization?.value.kind?.value === 'municipality'
    return ofCity || ['council', 'office'].includes(bodyType?.value ?? '') ? [] : undefined
  },
  examples: [{text: 'Spotkanie zaszczycił Burmistrz Brzezinka.'}],
  counterexamples: ['Brzezinek należy do Związku Miast Północy, którym kieruje Komitet Wykonawczy.']
}
