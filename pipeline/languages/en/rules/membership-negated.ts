import type {Rule} from '../../../language.ts'
import {CLASS} from '../fragments.ts'

export const membershipNegated: Rule = {
  id: 'en/membership-negated',
  description: 'A city is not, or never was, a member of an organisation.',
  pattern: `{city} (?<negated>(?:is|was|has been|has|had|did) (?:not|never)(?: yet)?(?: been| become| join(?:ed)?)?|(?:isn't|wasn't|didn't join)) (?:${CLASS} of )?{organization}`,
  declines: 'denies a membership',
  examples: [{text: 'The City of Hartwell is not yet a member of the Network of Northern Towns.'}],
  counterexamples: ['The City of Hartwell is a member of the Network of Northern Towns.']
}
