import type {Rule} from '../../../language.ts'

export const organizationAsAttribute: Rule = {
  id: 'pl/organization-as-attribute',
  description: 'An organisation named only to say which countries, funds or projects are meant.',
  pattern:
    '(?<what>(?:kraj|państw|instytucj|agend|fundusz|środk|polity|projek|program|dotacj|grant|dofinansowan|wsparci|prawodawstw|prawo|prawa|dyrektyw|przepis|dan|raport|patronat|udział|pomoc)\\p{L}{0,7}(?: (?:\\p{L}{3,20}|i|oraz)){0,2}|wejści\\p{L}{1,3}(?: {:country}| polski)?(?: do)?|(?:z|ze|w|do|przez|spoza|poza|wobec|dla) (?=(?:unii europejskiej|ue)))(?: (?:do|w|z|ze|i|oraz))? ?{:organization}',
  declines: 'names an organisation only to say what else is meant',
  read: match => {
    const [named] = match.near('within', ['organization'])
    if (typeof named?.value !== 'object' || !('kind' in named.value) || named.value.kind?.value === 'network')
      return undefined
    match.use(named)
    return []
  },
  examples: [{text: 'Działania finansuje się ze środków Unii Europejskiej.'}],
  counterexamples: ['Brzezinek należy do Związku Miast Północy.']
}
