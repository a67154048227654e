import type {Rule} from '../../../language.ts'
import {actOnActs} from '../../../readings.ts'

const ACTS = '(?<others>(?:(?:the|its|our) )?{:act}(?:(?:,|;|,? and)(?: the)? {:act}){0,12})'
const REPEAL = 'repeal|rescind|revoke|annul|cancel|supersede|withdraw|set aside|quash'

export const repealsAct: Rule = {
  id: 'en/repeals-act',
  description: 'An act repeals another.',
  pattern: `(?<does>(?:hereby )?(?:repeals?|repealed|rescinds?|rescinded|revokes?|revoked|annuls?|annulled|cancels?|cancelled|sets? aside|supersedes?|quashes)) ${ACTS}|${ACTS.replace('<others>', '<before>')}(?:[^.;{:act}]{0,120}?)? (?<done>(?:(?:is|are|be|shall be|was|were|stands?) (?:hereby |also )?(?:${REPEAL})(?:l?ed|d)|ceases? to (?:have (?:effect|force)|apply|be (?:valid|in force))|shall cease to (?:have effect|apply)|loses? (?:its |their )?(?:force|validity|effect|binding force)|expires?|(?:is|are) no longer (?:valid|in force)))`,
  read: match => actOnActs(match, 'repeals'),
  examples: [
    {
      kind: 'resolution',
      text: 'Resolution No. 12/IV/2011\n\n§ 4. Resolution No. 7/2009 of 3 March 2009 on joining the Network of Northern Towns ceases to have effect.',
      reads: [{type: 'Act', subject: '12/IV/2011', repeals: '7/2009'}]
    },
    {
      kind: 'resolution',
      text: 'Resolution No. 12/IV/2011\n\nThe Council revokes its decision of 3 March 2009.',
      reads: [{type: 'Act', subject: '12/IV/2011', repeals: '2009-03-03'}]
    }
  ],
  counterexamples: ['Resolution No. 7/2009 ceases to have effect.']
}
