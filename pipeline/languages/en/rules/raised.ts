import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {ANY_CLASS, CLASS, classOf} from '../fragments.ts'

export const raised: Rule = {
  id: 'en/raised',
  description: 'The status of a city was raised to another class of membership.',
  pattern: `(?<verb>(?:status|membership)(?: (?:of|in|within) (?:the )?{organization})? (?:was |has been |is |had been )?(?:then |later |formally )?(?:raised|upgraded|changed|converted|turned|moved|promoted|altered)|(?:was|were|has been|is|are) (?:raised|upgraded|promoted|moved up|advanced))(?: from (?:that of )?(?<before>${ANY_CLASS}|associate|observer))? (?:in)?to (?:that of )?(?:${CLASS}|(?<bare>full|associate)(?=[.,;)]|$))`,
  asserts: true,
  read: match =>
    holding(match, match.has('bare') ? match.text('bare') : classOf(match, 'verb'), [match.spanOf('verb')]),
  examples: [
    {
      text: 'The City of Hartwell joined the Network of Northern Towns in 1990. In May 1994 its status was raised from observer to full member.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'full', from: '1994-05'}]
    },
    {
      text: "Hartwell's status in the Network of Northern Towns was upgraded from observer to full member in 2004.",
      reads: [{type: 'Membership', member: 'Hartwell', class: 'full', from: '2004'}]
    }
  ]
}
