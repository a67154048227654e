import type {Rule} from '../../../language.ts'
import {CLASS} from '../fragments.ts'

export const membershipPlanned: Rule = {
  id: 'en/membership-planned',
  description: 'A city will, may or wants to become a member of an organisation.',
  pattern: `(?:{before:date},? )?{city} (?<planned>(?:will|would|may|might|could|should|can|is to|plans to|wants to|hopes to|intends to|wishes to|seeks to|is about to|has applied to|applied to|decided to apply to)(?: soon)? (?:become|join|be admitted as|accede to)) (?:${CLASS} of )?{organization}(?: (?:in|on|from|by) {date})?`,
  declines: 'tells of a plan or a wish, not of a membership',
  examples: [{text: 'The City of Hartwell will become a member of the Network of Northern Towns on 1 July 2036.'}],
  counterexamples: ['The City of Hartwell became a member of the Network of Northern Towns in 2006.']
}
