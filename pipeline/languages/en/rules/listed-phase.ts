import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {isNetwork} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'
import {columns} from '../columns.ts'
import {CLASS, classOf} from '../fragments.ts'

/** What a line says before a phase: other phases. */
const BETWEEN =
  '(?:[ ,;:()–—-]|{:date}|(?:as|an?|and|then|now|since|from|until|till|to|in|joined|members?|membership|observer|associate|full|founding|partner|candidate|active|ordinary|supporting|status|the|end|of|later|is|was)(?![\\p{L}]))'

export const listedPhase: Rule = {
  id: 'en/listed-phase',
  description:
    'An item or a line that begins with an organisation tells as what the city was in it, and from when to when.',
  pattern: `(?<=^(?:(?:the )?{:organization}(?: |,|:|;|\\()|(?=[a-z -]{4,30}(?: (?:since|from|until|in|as of))? ?\\(?{:date}))${BETWEEN}{0,30})(?<!\\p{L}) ?(?:(?:from|since|in) {early:date}(?:,? ?(?:[-–]|until|till|to) ?{ended:date})?,? )?(?:as |joined as |now |then |was |is )?${CLASS}(?!s? (?:of|in|from|to) [^{:date}])(?:(?: \\(|, | )?(?:since|from|as of|as from|in|joined in)(?: the year)? {from:date}(?! as )|,? \\(?{in:date}(?! as )|(?=, )|(?= ?(?:until|till|to|[-–.,;:)])|$))(?:,? ?(?:[-–]|until|till|up to|to) ?(?:the end of )?{until:date})?`,
  read: match => {
    const [named] = match.near('before', ['organization'], {start: 0, end: 1, relative: false, opening: 0})
    const member = match.elidedCity()
    const organization = named ? isNetwork(named) && match.use<Entity>(named) : match.elided('paragraph')
    if (match.cell(columns.since) || match.cell(columns.status)) return undefined
    if (!organization || !member) return undefined
    const from = ['early', 'from', 'in'].find(group => match.has(group))
    const until = ['until', 'ended'].find(group => match.has(group))
    return membership({
      member,
      organization,
      class: classOf(match, 'class'),
      from: from ? match.mention<string>(from) : undefined,
      until: until ? match.mention<string>(until) : undefined
    })
  },
  examples: [
    {
      text: '# City of Hartwell\n\n## Network of Northern Towns\n\nFrom 1998 to 2004 as an observer, from 2004 as a full member.',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'observer', from: '1998', until: '2004'},
        {type: 'Membership', member: 'Hartwell', class: 'full', from: '2004'}
      ]
    },
    {
      text: '# City of Hartwell\n\n- Network of Northern Towns: observer until 2009, associate member from 2010',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'observer', until: '2009'},
        {type: 'Membership', member: 'Hartwell', class: 'associate', from: '2010'}
      ]
    },
    {
      text: '# City of Hartwell\n\n## Network of Northern Towns\n\nObserver 1999–2004, full member since 2004.',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'observer', from: '1999', until: '2004'},
        {type: 'Membership', member: 'Hartwell', class: 'full', from: '2004'}
      ]
    }
  ]
}
