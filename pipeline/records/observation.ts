import {below, type RecordDefinition} from './definition.ts'
import {labelOf} from './index.ts'

const QUALIFIERS = {exact: '', over: 'over ', about: 'about ', nearly: 'nearly ', at_least: 'at least '} as const

export const observation: RecordDefinition<'Observation'> = {
  path: ({organization, measure, asOf}, {retrieved}) =>
    `observation/${below(organization)}/${measure}/${asOf ?? retrieved}`,
  distinguishes: ({value}) => String(value),
  numberedBy: '-',
  label: ({organization, measure}, find) => `${labelOf(organization, find)}: ${measure.replace('-', ' ')}`,
  describe: ({organization, value, qualifier, asOf}, find) =>
    `${labelOf(organization, find)} has ${QUALIFIERS[qualifier]}${value} members${asOf ? ` as of ${asOf}` : ''}.`
}
