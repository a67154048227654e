import type {Rule} from '../../../language.ts'
import {enumerated} from '../../../readings.ts'
import {dates, topic} from '../../../slots.ts'
import {classIn, MEMBERS} from '../fragments.ts'

export const membersNamed: Rule = {
  id: 'pl/members-named',
  description: 'The members of an organisation are named one after the other.',
  pattern: `(?:(?:zrzesza|skupia|łączy|liczy|jednoczy|tworzą|tworzy|obejmuje|gromadzi|należą do (?:niego|niej|{:organization})|(?:do|w skład) (?:niego|niej|{:organization}) (?:należ(?:y|ą)|wchodz(?:i|ą)|przystąpiły|wstąpiły)|wchodz(?:i|ą) w skład)(?![\\p{L}])[^.;:{:city}]{0,120}?(?<unites>,? (?:wśród nich|w tym|m\\.in\\.|między innymi|wśród których są|są to|to)(?: [^.;:{:city}(]{0,40}?)?(?:: | – | \\(| )|: | \\(| miasta | gminy )|(?<makes>tworzą|współtworzą) (?={:city}(?:,| i | oraz ))|(?:(?<among>(?:wśród|pośród) (?:jego|jej|ich)? ?(?:członków|miast członkowskich)(?: {of:organization})? (?:są|znajdują się|jest)(?: m\\.in\\.)?:? |(?:jego|jej) członkami są(?: m\\.in\\.| między innymi)?:? )|(?<those>(?:członkowie|członkami|uczestnicy|uczestnikami)(?: (?:zwyczajni|wspierający|stowarzyszeni|założyciele|zwyczajnymi|wspierającymi|stowarzyszonymi))?)(?: {owner:organization})?(?: to| są)?(?: (?:również|także|też|obecnie|dziś|już|m\\.in\\.|między innymi)){0,2}:? )(?:(?:{:number} )?${MEMBERS}:? )?)(?:(?:miasta|gminy)[: ] ?)?{city}`,
  asserts: true,
  read: match => {
    const named = ['of', 'owner'].find(group => match.has(group))
    const organization = named ? match.entity(named) : (topic(match, 'none') ?? match.elided())
    if (!organization) return undefined
    // How many they are is told of those that follow.
    if (match.has('those')) for (const number of match.near('within', ['number'])) match.use(number)
    const words = match.text(['unites', 'makes', 'among', 'those'].find(group => match.has(group))!)
    const first = match.mentionsIn('city').at(-1)!
    return enumerated(match, first, {
      organization,
      class: {...words, value: classIn(words.value)},
      from: match.row(first).length === 1 ? dates(match).date : undefined
    })
  },
  examples: [
    {
      text: 'Związek Miast Północy tworzą Gminy Brzezinek i Dębowiec.',
      reads: [
        {type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy'},
        {type: 'Membership', member: 'Dębowiec', organization: 'Związek Miast Północy'}
      ]
    },
    {
      text: 'Członkami Związku Miast Północy są również Dębowiec Mały (od 2001 r.) i Stara Łąka.',
      reads: [
        {type: 'Membership', member: 'Dębowiec Mały', from: '2001'},
        {type: 'Membership', member: 'Stara Łąka'}
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
