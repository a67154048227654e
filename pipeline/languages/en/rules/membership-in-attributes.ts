import {infer, type Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {columns} from './membership-in-table.ts'

export const membershipInAttributes: Rule = {
  id: 'en/membership-in-attributes',
  description: 'A table of what is told of one organisation, a row each: since when the city is a member, and as what.',
  pattern: '^(?<first>){date}(?= ?(?:$|[,(–-]))',
  read: match => {
    const label = match.headers.at(-1)
    const words = label?.text('all').value ?? ''
    const member = match.elidedCity()
    const organization = match.elided()
    const until = match.attribute(columns.until)?.mentionsIn('all', 'date')[0]
    // “Founded”, “Status” and “Member since” stand one below the other.
    if (!label || !columns.since.test(words) || !/since|join|member|access|admi|entry/iu.test(words)) return undefined
    // A column of its own tells of its organisation.
    const headed = match.headers.some(header => header.mentionsIn('all', 'organization').length)
    if (!member || !organization || headed) return undefined
    const status = match.attribute(columns.status)
    const held = status && columns.held(status.text('all').value)
    const at = status?.spanOf('all').start ?? 0
    return membership({
      member,
      organization,
      class: held
        ? {value: held.value, basis: 'stated', spans: [{start: at + held.start, end: at + held.end}]}
        : infer('member', 'reading/row-of-memberships', label.spanOf('all')),
      from: match.use<string>(match.mentionsIn('date')[0]!),
      until: until && match.use<string>(until)
    })
  },
  examples: [
    {
      text: '# Network of Northern Towns\n\n| | |\n|---|---|\n| Member since | 1994 |\n| Type of membership | associate |',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'associate', from: '1994'}]
    }
  ],
  counterexamples: ['| | Network of Northern Towns |\\n|---|---|\\n| Seat | Dunmere |\\n| Hartwell joined | 1994 |']
}
