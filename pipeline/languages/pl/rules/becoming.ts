import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'

export const becoming: Rule = {
  id: 'pl/becoming',
  description: 'In a chronicle the present tells of the past: on a day a city becomes or is made a member.',
  pattern: `(?<verb>zostaj(?:e|ą|(?:emy))|staj(?:e|ą) się|otrzymuje|uzyskuje|przystępuje|wstępuje|dołącza|wraca) (?:(?:ponownie|także|również|jego|jej|status|statusu|do) ){0,3}(?:${CLASS}|{organization})`,
  asserts: true,
  read: match => {
    const dated = [...match.near('before', ['date']), ...match.near('after', ['date'])].length > 0
    return dated || match.entryDate() ? holding(match, classOf(match, 'verb'), [match.spanOf('verb')]) : undefined
  },
  examples: [
    {
      text: '# Brzezinek rok po roku\n\n## 1994\n\nBrzezinek przystępuje do Związku Miast Północy.',
      reads: [{type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', from: '1994'}]
    },
    {
      text: 'Oto dzieje Związku Miast Północy. 1 stycznia 1996 - zostajemy członkiem stowarzyszonym.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'associate', from: '1996-01-01'}]
    }
  ],
  counterexamples: ['Gmina Brzezinek przystępuje do Związku Miast Północy.']
}
