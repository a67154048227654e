import {slug} from '../slug.ts'
import {below, type RecordDefinition} from './definition.ts'
import {labelOf} from './index.ts'

export const membershipEvent: RecordDefinition<'MembershipEvent'> = {
  path: ({organization, member, date, eventType}) =>
    `event/${below(organization)}/${below(member)}/${date ?? 'undated'}-${slug(String(eventType))}`,
  distinguishes: ({act}) => String(act ?? ''),
  numberedBy: '-',
  label: ({eventType, member, organization}, find) =>
    `${labelOf(member, find)} and ${labelOf(organization, find)}: ${eventType}`,
  describe: (record, find) => `${membershipEvent.label(record, find)}${record.date ? `, ${record.date}` : ''}.`
}
