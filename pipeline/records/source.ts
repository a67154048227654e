import type {RecordDefinition} from './definition.ts'

export const source: RecordDefinition<'Source'> = {
  // A source is a folder: its snapshots lie in it.
  path: ({slug}) => `source/${slug}/`,
  label: ({title}) => title,
  describe: ({title, publisher, retrieved}) => `“${title}” by ${publisher}, retrieved ${retrieved}.`
}
