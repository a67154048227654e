import type {Rule} from '../../../language.ts'
import type {Entity} from '../../../types.ts'
import {OF_OTHERS} from '../lexicon.ts'

export const organizationOfOthers: Rule = {
  id: 'en/organization-of-others',
  description: 'An organisation whose name says that its members are no cities: of farmers, of football clubs.',
  pattern: '(?<named>){organization}',
  declines: 'speaks of an organisation that no city belongs to',
  read: match => {
    const {kind, name} = match.mentionsIn('organization')[0]!.value as Entity
    const ofOthers = name.value
      .toLowerCase()
      .split(/[\s'’]+/)
      .some(word => OF_OTHERS.has(word))
    return kind?.value === 'other' && ofOthers ? [] : undefined
  },
  examples: [{text: "The Farmers' Union met in Dunmere."}],
  counterexamples: ['The Network of Northern Towns met in Dunmere.']
}
