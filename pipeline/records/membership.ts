import {below, type RecordDefinition} from './definition.ts'
import {labelOf} from './index.ts'

export const CLASS_NOUNS = {
  full: 'a full member',
  associate: 'an associate member',
  observer: 'an observer',
  founding: 'a founding member',
  candidate: 'a candidate',
  partner: 'a partner',
  member: 'a member'
} as const

export const membership: RecordDefinition<'Membership'> = {
  path: fields => `membership/${below(fields['organization'])}/${below(fields['member'])}/${fields['class']}`,
  distinguishes: ({from}) => String(from ?? ''),
  numberedBy: '/',
  label: (record, find) => `${labelOf(record.member, find)} in ${labelOf(record.organization, find)} (${record.class})`,
  describe: ({member, organization, class: held, from, until, status}, find) =>
    `${labelOf(member, find)} ${status === 'ended' ? 'was' : 'is'} ${CLASS_NOUNS[held]} of ${labelOf(organization, find)}${from ? ` from ${from}` : ''}${until ? ` until ${until}` : ''}.`
}
