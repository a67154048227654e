import type {Rule} from '../../../language.ts'
import {actOnActs} from '../../../readings.ts'

export const repealedInList: Rule = {
  id: 'pl/repealed-in-list',
  description: 'An act in a list under words that repeal its items.',
  under: '(?<header>^(?:trac[ią] moc|uchyla się)[^{:act}]{0,60}$)',
  pattern: '^(?<done>)(?<before>{:act})[,;.]?$',
  read: match => actOnActs(match, 'repeals'),
  examples: [
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\n§ 2\n\nTracą moc:\n\n1) uchwała nr VII/41/2009 z dnia 3 marca 2009 r.,\n2) uchwała nr IX/52/2009 z dnia 7 maja 2009 r.',
      reads: [
        {type: 'Act', subject: 'XII/94/2011', repeals: 'VII/41/2009'},
        {type: 'Act', subject: 'XII/94/2011', repeals: 'IX/52/2009'}
      ]
    }
  ]
}
