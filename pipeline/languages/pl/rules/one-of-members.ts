import type {Rule} from '../../../language.ts'
import {memberCount} from '../../../readings.ts'
import {COUNT, countOf} from '../fragments.ts'

export const oneOfMembers: Rule = {
  id: 'pl/one-of-members',
  description: 'How many members an organisation has, by the words that a city is one of them.',
  pattern: `(?<one>jedn(?:ym|ą|o|y|a) z) ${COUNT} (?<members>(?:członków|miast|gmin|powiatów|samorządów)(?: członkowskich| i (?:miast|gmin|powiatów))?)(?:,? któr(?:e|ych|zy) (?:należą do|tworzą|skupia|zrzesza|wchodzą w skład)| (?:należących do|zrzeszonych w|tworzących|skupionych w|w))? {organization}`,
  asserts: true,
  read: match => memberCount(match.entity('organization'), ...countOf(match), undefined),
  examples: [
    {
      text: 'Brzezinek jest jedną z 93 gmin, które należą do Związku Miast Północy.',
      reads: [{type: 'Observation', organization: 'Związek Miast Północy', value: 93, qualifier: 'exact'}]
    }
  ],
  counterexamples: [
    'Brzezinek jest jednym z 12 polskich miast w Związku Miast Północy.',
    'Brzezinek jest jedną z 93 gmin, które graniczą ze Związkiem Miast Północy.'
  ]
}
