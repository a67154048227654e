import type {Rule} from '../../../language.ts'
import type {Entity} from '../../../types.ts'

export const bodyOfCity: Rule = {
  id: 'en/body-of-city',
  description: 'A committee of a city, or a unit of it where no organisation is spoken of.',
  pattern: '(?<alone>)(?<!{:organization}[^\\n]*)(?![^\\n]*{:organization}){unit:body}|(?<named>){body}',
  declines: 'speaks of a body of the city, of none of an organisation',
  read: match => {
    const {organization, bodyType} = match.mentionsIn(match.has('unit') ? 'unit' : 'body')[0]!.value as Entity
    const unit = bodyType?.value === 'office'
    const committee = organization?.value.kind?.value === 'municipality' && bodyType?.value !== 'council'
    return unit ? (match.has('unit') ? [] : undefined) : committee ? [] : undefined
  },
  examples: [
    {text: 'The Municipal Board met. Hartwell is a member of the Network of Northern Towns.'},
    {text: 'The Planning Department has moved. Hartwell is a member of the Network of Northern Towns.'}
  ],
  counterexamples: ['The Executive Board of the Network of Northern Towns met.']
}
