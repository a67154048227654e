import type {Rule} from '../../../language.ts'
import {isNetwork} from '../../../slots.ts'
import type {Entity, Value} from '../../../types.ts'
import {IN_CHARGE} from '../lexicon.ts'

const ROW = new RegExp(`^\\s*${IN_CHARGE}[:.]?\\s*$`, 'iu')

/** What a label gives charge of: “lead officer for the Network”; what is “handled by” someone is the network itself. */
const chargeOf = (role: Value<string>, name: string, {spans}: Value<Entity>): Value<string> => ({
  value:
    /(?:by|department|unit|office|service|responsible|charge|responsibility|coordination|liaison|contact)[: ]{0,4}$/iu.test(
      role.value
    )
      ? name
      : `${role.value.replace(/[:. ]{1,4}$/, '')} for ${name}`,
  basis: 'inferred',
  rule: 'en/labelled-unit',
  spans: [...role.spans, ...spans]
})

export const labelledUnit: Rule = {
  id: 'en/labelled-unit',
  description: 'In a line with a label under the name of an organisation: who has charge of it.',
  pattern: `^(?<role>${IN_CHARGE}(?: (?:for )?(?:{:date}|{:number})(?:/\\d{2,4})?)?):? {unit:body|office}(?=[.;,]|$)`,
  read: match => {
    const organization = match.elided('paragraph')
    if (organization?.value.kind?.value !== 'network') return undefined
    const matter = chargeOf(match.text('role'), organization.value.name.value, organization)
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

export const unitInTable: Rule = {
  id: 'en/unit-in-table',
  description: 'In a table of organisations, or of what is told of one: who has charge of it.',
  pattern: '^(?<first>){unit:body|office}$',
  read: match => {
    const {headers} = match
    const label = headers.at(-1)
    // A row that tells of a membership is read as a whole.
    if (!label || !ROW.test(label.text('all').value)) return undefined
    const above = headers.length > 1 ? headers[0]! : undefined
    const [named] = above?.mentionsIn('all', 'organization').filter(isNetwork) ?? []
    const organization = named ? match.use<Entity>(named) : above?.text('all').value.trim() ? undefined : match.elided()
    if (organization?.value.kind?.value !== 'network') return undefined
    const matter = chargeOf(label.text('all'), organization.value.name.value, organization)
    return [{type: 'Responsibility', values: {unit: match.entity('unit'), matter, organization}}]
  },
  examples: [
    {
      text: '| | Network of Northern Towns | Polaris Alliance of Cities |\n|---|---|---|\n| Seat | Turku | Oslo |\n| Liaison | Culture Department | Planning Office |',
      reads: [
        {type: 'Responsibility', unit: 'Culture Department', organization: 'Network of Northern Towns'},
        {type: 'Responsibility', unit: 'Planning Office', organization: 'Polaris Alliance of Cities'}
      ]
    },
    {
      text: '## Network of Northern Towns\n\n| | |\n|---|---|\n| Member since | 1994 |\n| In charge at the town hall | Culture Department |',
      reads: [{type: 'Responsibility', unit: 'Culture Department', organization: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: ['| Name | Telephone |\n|---|---|\n| Culture Department | 12 |']
}
