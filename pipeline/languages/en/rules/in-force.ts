import type {Rule} from '../../../language.ts'
import {inForce} from '../../../readings.ts'

const FORCE =
  '(?:enters? into (?:force|effect)|shall (?:enter into (?:force|effect)|come into (?:force|effect)|take effect|be effective|become effective|be in (?:full )?force(?: and effect)?)|comes? into (?:force|effect)|takes? effect|becomes? effective|is (?:effective|valid|binding|in (?:full )?force(?: and effect)?)|has (?:legal )?effect|will (?:take effect|come into force|enter into force)|shall have effect)'
const AT_ONCE =
  '(?:immediately|forthwith|at once|(?:on|from|upon|as of|with) (?:the )?(?:(?:day|date|moment|time) of )?(?:(?:its|the) )?(?:adoption|passage|passing|approval|adopting|enactment|signature(?= and adoption))|from and after (?:its )?(?:passage|adoption)(?: and approval)?|on the (?:day|date) (?:on which )?it (?:is|was) (?:adopted|passed)|with immediate effect|upon its (?:adoption|passage))'
const DAYS = `(?:on the )?(?:(?:\\p{L}+ )?\\(?{days:number}\\)?|{words:number} \\({:number}\\)) (?:calendar )?days (?:after|from|following) (?:the )?(?:(?:day|date) of )?(?:its |the )?(?:adoption|passage|passing|approval)`

export const entersIntoForce: Rule = {
  id: 'en/in-force',
  description: 'When an act enters into force.',
  pattern: `(?<force>${FORCE})(?: and be(?:come)? (?:effective|in (?:full )?force)(?: and effect)?)?,? ?(?<when>(?:on|from|as of|with effect from|as from|effective)? ?{date}|${DAYS}|${AT_ONCE}|[^.;{:date}\\n]{3,160})`,
  read: match => {
    const words = match.text('when').value
    const days = ['days', 'words'].find(group => match.has(group))
    if (days) return inForce(match, match.mention<number>(days).value)
    return inForce(match, new RegExp(`^${AT_ONCE}`, 'iu').test(words.trim()) ? 0 : undefined)
  },
  examples: [
    {
      kind: 'resolution',
      text: 'Resolution No. 12/2011 of 3 March 2011\n\nThe resolution enters into force on the day of its adoption.',
      reads: [{type: 'Act', subject: '12/2011', effectiveFrom: '2011-03-03'}]
    },
    {
      kind: 'resolution',
      text: 'Resolution No. 12/2011 of 3 March 2011\n\nThis resolution shall take effect thirty (30) days after its passage.',
      reads: [{type: 'Act', subject: '12/2011', effectiveFrom: '2011-04-02'}]
    },
    {
      kind: 'resolution',
      text: 'Resolution No. 12/2011 of 3 March 2011\n\nThe resolution comes into force on 1 May 2011.',
      reads: [{type: 'Act', effectiveFrom: '2011-05-01'}]
    }
  ],
  counterexamples: ['The resolution enters into force on the day of its adoption.']
}
