import type {Rule} from '../../../language.ts'
import type {Entity, Value} from '../../../types.ts'

export const labelledUnit: Rule = {
  id: 'en/labelled-unit',
  description: 'In a line with a label under the name of an organisation: who has charge of it.',
  pattern:
    '^(?<role>(?:(?:our|staff|city|town|council|municipal|local|competent|responsible) )?(?:lead|contact(?: point)?|responsible(?: (?:department|unit|office|service))?|responsibility|coordinator|co-ordinator|coordination|co-ordination|coordinated by|liaison|in charge|handled by|managed by|looked after by|lead department|department|unit)):? {unit:body|office}(?=[.;,]|$)',
  read: match => {
    const organization = match.elided('paragraph')
    if (organization?.value.kind?.value !== 'network') return undefined
    const {name} = organization.value as Entity
    const matter: Value<string> = {
      value: name.value,
      basis: 'inferred',
      rule: 'en/labelled-unit',
      spans: [match.spanOf('role'), ...organization.spans]
    }
    return [{type: 'Responsibility', values: {unit: match.entity('unit'), matter, organization}}]
  },
  examples: [
    {
      text: '# City of Hartwell\n\n## Network of Northern Towns\n\nContact: Culture Department',
      reads: [{type: 'Responsibility', unit: 'Culture Department', organization: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: ['Contact: Culture Department']
}
