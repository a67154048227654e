import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'

export const soDoes: Rule = {
  id: 'en/so-does',
  description: 'A city belongs where all or most of its kind do: “every town belongs to it, and so does ours”.',
  pattern:
    '(?:every|each|all|most|many|nearly all|almost all) [^,.;{:city}{:date}]{3,80} (?<verb>belongs? to|(?:is|are) (?:an? )?members? of|(?:is|are) (?:in|part of)) (?:the )?(?:{organization}|it),? (?<so>(?:and )?so (?:does|do|is|are)) (?:the )?(?:{member:city}|(?<ours>ours|we))',
  asserts: true,
  read: match => {
    const held = {value: 'member', basis: 'stated' as const, spans: [match.spanOf('verb')]}
    return holding(match, held)
  },
  examples: [
    {
      text: '# City of Hartwell\n\n## Network of Northern Towns\n\nEvery municipality of the country belongs to it, and so does ours.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', class: 'member'}]
    }
  ]
}
