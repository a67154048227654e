import type {Rule} from '../../../language.ts'
import {enumerated} from '../../../readings.ts'
import {dates} from '../../../slots.ts'
import {classIn} from '../fragments.ts'

export const membersListed: Rule = {
  id: 'pl/members-listed',
  description: 'A list of the cities that are members of an organisation.',
  under:
    '(?<predicate>(?:miasta|gminy|samorządy|członkowie|powiaty)(?: i (?:miasta|gminy))? (?:członkowskie|założycielskie|zrzeszone|należące|zwyczajni|wspierający|stowarzyszeni|założyciele)|(?:współ)?założyciele|członkowie(?! zarządu| rady| komisji)|sygnatariusze|(?:lista|wykaz) członków|(?:należą|wchodzą)|(?:zrzesza|skupia|tworzą)(?! się))(?: {organization})?',
  pattern: '^(?<first>)(?:(?:miasto|gmina|{:country}:) )?{city}',
  asserts: true,
  read: match => {
    const under = match.under!
    const organization = under.has('organization') ? under.entity('organization') : match.elided()
    if (!organization) return undefined
    const words = under.text('predicate')
    const first = match.mentionsIn('city')[0]!
    return enumerated(match, first, {
      organization,
      class: {...words, value: classIn(words.value)},
      from: match.row(first).length === 1 ? dates(match).date : undefined
    })
  },
  examples: [
    {
      text: 'Związek Miast Północy jest młody. Miasta członkowskie:\n\n- Brzezinek\n- Dębowiec Mały (od 2004 r.)',
      reads: [
        {type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', class: 'member'},
        {type: 'Membership', member: 'Dębowiec Mały', from: '2004'}
      ]
    }
  ]
}
