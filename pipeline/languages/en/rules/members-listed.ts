import type {Rule} from '../../../language.ts'
import {enumerated} from '../../../readings.ts'
import {dates} from '../../../slots.ts'
import {CLASS} from '../fragments.ts'
import {MEMBERSHIP_CLASSES} from '../lexicon.ts'

export const membersListed: Rule = {
  id: 'en/members-listed',
  description: 'A list of the cities that are members of an organisation.',
  under:
    '(?<predicate>(?<founding>founding )?(?:member |partner |participating )?(?:cities|towns|municipalities|members)|(?<founders>founders))(?: (?:of|in) {organization})?(?<joined> (?:have |has )?(?:recently )?(?:joined|belong to|are in|are part of)(?: (?:us|it|{:organization}))?)?',
  pattern: `^(?<first>)(?:{:country}: )?{city}(?:(?: \\({:country}\\)|, {:country})?(?:,|:| [-–—])? \\(?(?:(?:{:date},? )?(?:as )?${CLASS}(?! (?:of|in) (?!{:date}))|(?:since|from|joined(?: in)?)(?= {:date})))?`,
  read: match => {
    const under = match.under!
    const organization = under.has('organization') ? under.entity('organization') : match.elided()
    if (!organization || /\b(?:member of|belongs? to)\b/i.test(under.statement)) return undefined
    const founding = ['founding', 'founders'].find(group => under.has(group))
    const words = [under.spanOf('predicate')]
    const [first] = match.mentionsIn('city')
    return enumerated(match, first!, {
      organization,
      from: match.row(first!).length === 1 ? dates(match).date : undefined,
      class: match.has('class')
        ? match.choose('class', MEMBERSHIP_CLASSES)
        : {value: founding ? 'founding' : 'member', basis: 'stated', spans: words}
    })
  },
  examples: [
    {
      text: 'The Network of Northern Towns is young. Its member cities:\n\n- Hartwell\n- Dunmere (since 2004)',
      reads: [
        {type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', class: 'member'},
        {type: 'Membership', member: 'Dunmere', from: '2004'}
      ]
    },
    {
      text: '# Members of the Network of Northern Towns\n\n- Hartwell (1994, associate member)\n- Dunmere – full member since 2001',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'associate', from: '1994'},
        {type: 'Membership', member: 'Dunmere', class: 'full', from: '2001'}
      ]
    }
  ]
}
