import type {Rule} from '../../../language.ts'

export const cityInBody: Rule = {
  id: 'en/city-in-body',
  description: 'A city takes part in the work of a body of an organisation.',
  pattern:
    '(?<part>(?:takes?|took|taking) (?:an active )?part in|participates? in|is active in|sits? (?:on|in)|(?:is|are) represented (?:on|in)|chairs|leads|works? in|contributes? to|has a seat (?:on|in)) (?:its |their )?{body}',
  asserts: true,
  read: match => {
    const body = match.entity('body')
    const {organization, bodyType} = body.value
    if (['council', 'office'].includes(bodyType?.value ?? '')) return undefined
    const owner = organization ?? match.elided()
    return owner?.value.kind?.value === 'network'
      ? [{type: 'Body', subject: body.value, values: {organization: owner}}]
      : undefined
  },
  examples: [
    {
      text: 'In the Network of Northern Towns, Hartwell takes part in the River Working Group.',
      reads: [{type: 'Body', subject: 'River Working Group', organization: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: ['Hartwell takes part in the work of the Planning Department.']
}
