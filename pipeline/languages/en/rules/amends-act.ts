import type {Rule} from '../../../language.ts'
import {actOnActs} from '../../../readings.ts'

export const amendsAct: Rule = {
  id: 'en/amends-act',
  description: 'An act amends another.',
  pattern:
    '(?<does>(?:hereby )?(?:amends?|amended|modif(?:y|ies)|changes?|supplements?)) (?<others>(?:the |its )?{:act})|(?:(?<in>in) )?(?<before>(?:the |its )?{:act})[^.;{:act}]{0,120}? (?<done>(?:(?:is|are|be|shall be) (?:hereby )?(?:amended|changed|replaced|modified|supplemented|worded|deleted|added)|shall (?:read|be worded|have the following wording)|reads? as follows|receives? the following wording|the following (?:changes|amendments)))',
  read: match => actOnActs(match, 'amends'),
  examples: [
    {
      kind: 'resolution',
      text: 'Resolution No. 12/IV/2011\n\n§ 1. In Resolution No. 7/2009 of 3 March 2009 § 3 shall read: "§ 3. The fee is paid."',
      reads: [{type: 'Act', subject: '12/IV/2011', amends: '7/2009'}]
    }
  ],
  counterexamples: ['In Resolution No. 7/2009 § 3 shall read: "§ 3. The fee is paid."']
}
