import type {Rule} from '../../../language.ts'
import type {Entity} from '../../../types.ts'
import {NO_NETWORKS} from '../lexicon.ts'

const NO_NETWORK = new RegExp(`^(?:${NO_NETWORKS})(?![\\p{L}])`, 'iu')

export const otherOrganization: Rule = {
  id: 'pl/other-organization',
  description: 'An organisation of states, a foundation, an office or a company: nothing that cities are members of.',
  pattern: '(?<at>){organization}',
  declines: 'names an organisation that cities are no members of',
  read: match => {
    const {name, kind} = match.entity('organization').value as Entity
    return kind?.value !== 'network' && NO_NETWORK.test(name.value) ? [] : undefined
  },
  examples: [{text: 'Ponadto działa tu Fundacja Rozwoju Północy.'}],
  counterexamples: ['Ponadto działa tu Związek Miast Północy.']
}
