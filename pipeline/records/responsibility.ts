import {below, type RecordDefinition} from './definition.ts'
import {labelOf} from './index.ts'

export const responsibility: RecordDefinition<'Responsibility'> = {
  path: ({unit, organization}) =>
    `responsibility/${below(unit)}/${organization === undefined ? 'general' : below(organization)}`,
  distinguishes: ({matter}) => String(matter).toLowerCase(),
  numberedBy: '-',
  label: ({unit, matter}, find) => `${labelOf(unit, find)}: ${matter}`,
  describe: ({unit, matter}, find) => `${labelOf(unit, find)} has the task: ${matter}.`
}
