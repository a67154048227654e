import type {Rule} from '../../../language.ts'

export const pendingInTable: Rule = {
  id: 'en/pending-in-table',
  description: 'A cell of a table that says that a membership is only asked for, or none.',
  under: '(?<header>^(?:member|status|since|joined|class|membership|our status|type))',
  pattern:
    '^(?<pending>(?:application|applied|pending|planned|in preparation|under consideration|rejected|not a member|none|declined|invited)[^\\n]{0,80})$',
  declines: 'tells of a membership that is only asked for, or of none',
  examples: [
    {
      text: '| Network | Status |\n|---|---|\n| Network of Northern Towns | application submitted 12.11.2025 |'
    }
  ]
}
