import type {Rule} from '../../../language.ts'
import {statute} from '../../../readings.ts'

export const statuteCited: Rule = {
  id: 'en/statute-cited',
  description: 'A statute by its date, with its subject.',
  pattern:
    '(?<actType>act|law|statute)(?: of)? {date}(?:,? (?<subject>(?:on|concerning|about)(?![\\p{L}]) [^,.;:()§\\n]{2,200}?)(?=[,.;:()§]|$| (?:as|the|and|in|which|it)(?![\\p{L}])))?',
  read: statute,
  examples: [
    {
      text: 'The fee rests on the Act of 8 March 1990 on Towns (Journal of Laws of 2001 No. 142, item 1591).',
      reads: [{type: 'Act', actType: 'statute', date: '1990-03-08'}]
    }
  ]
}
