import {slug} from '../slug.ts'
import type {RecordDefinition} from './definition.ts'
import {labelOf} from './index.ts'

const KINDS = {
  network: 'a network',
  municipality: 'a municipality',
  authority: 'a public authority',
  other: 'an organisation'
} as const

export const organization: RecordDefinition<'Organization'> = {
  path: ({name}) => `organization/${slug(String(name))}`,
  label: ({name}) => name,
  describe: ({name, kind, founded, seat}, find) =>
    `${name} is ${KINDS[kind]}${founded ? `, founded ${founded}` : ''}${seat ? `, with its seat in ${labelOf(seat, find)}` : ''}.`
}
