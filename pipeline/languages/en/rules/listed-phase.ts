import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {cities, isNetwork} from '../../../slots.ts'
import {CLASS, classOf} from '../fragments.ts'

export const listedPhase: Rule = {
  id: 'en/listed-phase',
  description:
    'An item or a line that begins with an organisation tells as what the city was in it, and from when to when.',
  pattern: `(?<=^(?:the )?{:organization}(?: |,|:|;|\\()[^\\n]{0,200})(?<![\\p{L}{:organization}{:city}{:body}]) ?(?:as |joined as |now |then |was |is )?${CLASS}(?!s? (?:of|in|from|to) [^{:date}])(?:(?: \\(|, | )?(?:since|from|as of|as from|in|joined in)(?: the year)? {from:date}|,? \\(?{in:date}|(?= ?(?:until|till|to|[-–.,;:)])|$))(?:,? ?(?:[-–]|until|till|up to|to) ?(?:the end of )?{until:date})?`,
  read: match => {
    const [named] = match.near('before', ['organization'], {start: 0, end: 1, relative: false})
    const member = match.under ? cities(match.under, 'none')?.[0] : match.elidedCity()
    if (!named || !isNetwork(named) || !member) return undefined
    const from = ['from', 'in'].find(group => match.has(group))
    return membership({
      member,
      organization: match.use(named),
      class: classOf(match, 'class'),
      from: from ? match.mention<string>(from) : undefined,
      until: match.has('until') ? match.mention<string>('until') : undefined
    })
  },
  examples: [
    {
      text: '# Hartwell abroad\n\n- Network of Northern Towns: observer until 2009, associate member from 2010',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'observer', until: '2009'},
        {type: 'Membership', member: 'Hartwell', class: 'associate', from: '2010'}
      ]
    },
    {
      text: '# Hartwell abroad\n\n## Network of Northern Towns\n\nNetwork of Northern Towns (full member since 2004)',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'full', from: '2004'}]
    }
  ]
}
