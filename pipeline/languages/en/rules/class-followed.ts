import type {Rule} from '../../../language.ts'
import {nextPhase} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'

export const classFollowed: Rule = {
  id: 'en/class-followed',
  description: 'A class of membership came after another: “full membership followed in 2005”.',
  pattern: `${CLASS} (?:(?:of|in) (?:the )?{:organization} )?(?<verb>(?:then |soon |duly |finally )?(?:followed|follows|c(?:ame|omes)(?! to )|was (?:granted|obtained|attained|awarded|achieved|acquired|gained|conferred|reached)))(?= (?:[a-z]+ ){0,4}{:date}| on {:date})`,
  asserts: true,
  read: match => nextPhase(match, classOf(match, 'verb'), [match.spanOf('verb')]),
  examples: [
    {
      text: 'The Network of Northern Towns is old. Dunmere joined it as an observer in 2001. Full membership followed in 2005.',
      reads: [
        {type: 'Membership', member: 'Dunmere', organization: 'Network of Northern Towns', class: 'full', from: '2005'}
      ]
    },
    {
      text: '# City of Hartwell\n\n## Network of Northern Towns\n\nObserver status was granted on 3 May 2001.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'observer', from: '2001-05-03'}]
    }
  ],
  counterexamples: [
    'Hartwell joined the Network of Northern Towns in 1991. That membership came to an end on 3 May 2001.'
  ]
}
