import {slug} from '../slug.ts'
import type {RecordDefinition} from './definition.ts'

export const place: RecordDefinition<'Place'> = {
  path: ({name}) => `place/${slug(String(name))}`,
  label: ({name}) => name,
  describe: ({name}) => `${name} is a place.`
}
