import type {Rule} from '../../../language.ts'
import {NONE, PUBLISHED} from './other-events.ts'

export const entryOfOthers: Rule = {
  id: 'en/entry-of-others',
  description:
    'A short entry of a chronicle, or a line with nothing but a year, that speaks of nothing which is published.',
  pattern: `^(?<entry>(?={:date})[^\\n](?![^\\n]*(?<!\\p{L})(?:${PUBLISHED})(?!\\p{L}))[*.:]{0,4} ?(?:[–-] ?)?[*]{0,2}[^\\n${NONE}{:city}{:name}{:date}{:number}]{3,60})$`,
  declines: 'tells of something that is no organisation, membership, act, body or task',
  read: match => (match.kind === 'cell' ? undefined : []),
  examples: [{text: '**2003** The big blackout.'}],
  counterexamples: ['**2003** Hartwell', '**2003** Joined', '2003']
}
