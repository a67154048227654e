import type {Rule} from '../../../language.ts'

export const organizationAsAttribute: Rule = {
  id: 'en/organization-as-attribute',
  description: 'An organisation named only to say which countries, funds or institutions are meant.',
  pattern:
    "(?:(?:outside|inside|within|beyond|(?:countries|states|country|state) of)(?: of)? {outside:organization}|{organization}(?:'s?)? (?<what>countries|country|states?|institutions?|bodies|agencies|funds|funding|money|budget|policy|policies|programmes?|law|regulations?|level|affairs)(?! [\\p{L}]*(?:member|join)))",
  declines: 'names an organisation only to say what else is meant',
  examples: [
    {
      text: 'The Northern Union is large. It is paid for from Northern Union funds and works outside the Northern Union.'
    }
  ],
  counterexamples: ['The Network of Northern Towns is based in Turku.']
}
