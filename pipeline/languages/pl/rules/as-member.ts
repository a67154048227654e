import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'

export const asMember: Rule = {
  id: 'pl/as-member',
  description: 'A membership that something else rests on: jako członek związku, dzięki przynależności do związku.',
  pattern: `(?<as>jako (?:jeden z |jedno z |jedyn[ey] )?${CLASS}|(?:dzięki|z tytułu|z racji|w ramach|przez|poprzez|mimo)(?: (?:swojej|swojemu|naszej|naszemu|swoje|nasze|wieloletniej|wieloletniemu))? (?:członkostw(?:u|a|o|em|ie)|przynależnoś(?:ci|ć))(?: {member:city})?) (?:(?:w|do) )?{organization}`,
  asserts: true,
  read: match => holding(match, classOf(match, 'as')),
  examples: [
    {
      text: 'Jako członek Związku Miast Północy gmina Brzezinek korzysta ze szkoleń.',
      reads: [{type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', class: 'member'}]
    }
  ],
  counterexamples: ['Brzezinek nie korzysta jako członek Związku Miast Północy ze szkoleń.']
}
