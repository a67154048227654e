import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {topic} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'
import {classIn, MEMBERS} from '../fragments.ts'

export const membersNamed: Rule = {
  id: 'pl/members-named',
  description: 'The members of an organisation are named one after the other.',
  pattern: `(?:(?:zrzesza|skupia|łączy|liczy|jednoczy|tworzą|tworzy|obejmuje|gromadzi|należą do (?:niego|niej|{:organization})|wchodzą w skład)(?![\\p{L}])[^.;:{:city}]{0,120}?(?<unites>,? (?:wśród nich|w tym|m\\.in\\.|między innymi|wśród których są|są to|to)(?: [^.;:{:city}(]{0,40}?)?(?:: | – | \\(| )|: | \\(| miasta | gminy)|(?<makes>tworzą|współtworzą) (?={:city}(?:,| i | oraz ))|(?<among>(?:wśród|pośród) (?:jego|jej|ich)? ?(?:członków|miast członkowskich)(?: {of:organization})? (?:są|znajdują się|jest)(?: m\\.in\\.)?:? |(?:jego|jej) członkami są(?: m\\.in\\.| między innymi)?:? |(?:członkowie|członkami|uczestnicy|uczestnikami)(?: {owner:organization})?(?: to| są)?(?: już| obecnie| także| również| m\\.in\\.| między innymi)?:? )(?:${MEMBERS}:? |{:number} ${MEMBERS}:? )?)(?:(?:miasta|gminy)[: ] ?)?{city}`,
  asserts: true,
  read: match => {
    const named = ['of', 'owner'].find(group => match.has(group))
    const organization = named ? match.entity(named) : (topic(match, 'none') ?? match.elided())
    if (!organization) return undefined
    const words = match.text(['unites', 'makes'].find(group => match.has(group)) ?? 'among')
    return match.row(match.mentionsIn('city').at(-1)!).flatMap(
      city =>
        membership({
          member: match.use<Entity>(city),
          organization,
          class: {...words, value: classIn(words.value)}
        }) ?? []
    )
  },
  examples: [
    {
      text: 'Związek Miast Północy tworzą Gminy Brzezinek i Dębowiec. Członkami Związku są już dwa polskie miasta: Brzezinek i Dębowiec.',
      reads: [
        {type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy'},
        {type: 'Membership', member: 'Dębowiec', organization: 'Związek Miast Północy'}
      ]
    },
    {
      text: 'Związek Miast Północy skupia obecnie 39 miast, wśród nich trzy portowe (Brzezinek, Dębowiec Mały i Stara Łąka).',
      reads: [
        {type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', class: 'member'},
        {type: 'Membership', member: 'Stara Łąka'}
      ]
    },
    {
      text: 'Związek Miast Północy zrzesza miasta: Brzezinek, Dębowiec Mały i Stara Łąka.',
      reads: [{type: 'Membership', member: 'Dębowiec Mały'}]
    }
  ]
}
