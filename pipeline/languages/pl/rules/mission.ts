import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {subject} from '../../../slots.ts'
import {proseToEnd} from '../fragments.ts'

const CHIEF =
  '(?:(?:główn|podstawow|nadrzędn|najważniejsz|naczeln|zasadnicz|statutow|wspóln|pierwsz|priorytetow|ważn|kluczow|istotn)(?:ym|ymi|ych|ich|ą|a|e|y|ego) )?'
const AIM =
  '(?:cel(?:em|e|ami|ów)?|misj(?:ą|a)|zada(?:niem|nia|niami|nie|ń)|ide[ąa]|ambicj[ąa]|dążeniem|przedmiotem działania|rol[ąa])'

export const mission: Rule = {
  id: 'pl/mission',
  description: 'The mission, aim or task of an organisation is to do something.',
  pattern: `(?<aim>do (?:jego |jej )?(?:głównych |podstawowych |najważniejszych |statutowych )?(?:zadań|celów)(?: statutowych)?(?: {tasked:organization})? (?:należy|należą)(?: m\\.in\\.| między innymi| przede wszystkim| w szczególności)?:?|(?:(?:jego|jej|ich|swoim|swoją) |jedn(?:ym|ą|o) z (?:jego |jej )?)?${CHIEF}${AIM}${CHIEF.replace('(?:(?:', '(?: (?:').replace(' )?', ')?')}(?: (?:działania|działalności|statutowym|istnienia|tej|tego|jego|jej|całej|naszej|naszego|tak powstałego))*(?: {organization})?(?:, [^\\n,;.:]{3,60},)?(?: (?:jest|są|to|pozostaje|pozostają|było|była|był)(?: (?:m\\.in\\.|między innymi|przede wszystkim|w szczególności|też|także|również))?:?|:| –|, jak głosi statut, jest)) ${proseToEnd('purpose')}`,
  prose: ['purpose'],
  read: match => {
    const named = ['organization', 'tasked'].find(group => match.has(group))
    const of = named ? match.entity(named) : subject(match, 'none')
    return of && organization(of, {purposes: match.text('purpose')})
  },
  examples: [
    {
      text: 'Celem Związku Miast Północy, zgodnie z jego statutem, jest ochrona portów.',
      reads: [{type: 'Organization', subject: 'Związek Miast Północy', purposes: 'ochrona portów'}]
    },
    {
      text: 'Misją Związku Miast Północy jest obrona interesów miast.',
      reads: [{type: 'Organization', subject: 'Związek Miast Północy', purposes: 'obrona interesów miast'}]
    },
    {
      text: 'Związek Miast Północy jest znany. Jego głównym celem jest m.in. ochrona portów przed lodem.',
      reads: [{type: 'Organization', subject: 'Związek Miast Północy', purposes: 'ochrona portów przed lodem'}]
    }
  ],
  counterexamples: ['Misja Związku Miast Północy odwiedziła Brzezinek.']
}
