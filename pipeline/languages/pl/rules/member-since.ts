import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {actBy, dates} from '../../../slots.ts'
import {ANY_CLASS, CLASS, classed, classOf} from '../fragments.ts'

export const memberSince: Rule = {
  id: 'pl/member-since',
  description: 'Under the name of an organisation, or after it: członkostwo od 1990 r., without a verb.',
  pattern: `(?:^{organization}[ ,:(–-]{1,4}(?:jako )?${CLASS}|^(?<label>(?:data|rok|dzień) (?:przystąpienia|wstąpienia|przyjęcia|akcesji|uzyskania członkostwa)(?: (?:miasta|gminy|powiatu))?|(?:przystąpienie|wstąpienie|przyjęcie|akcesja|akces|przynależność|członkostwo|członkiem)(?=[ :–(-]{1,3}(?:od |w )?(?:dnia |roku )?{:date})|w (?:związku|sieci|stowarzyszeniu) od|${ANY_CLASS}(?=,? (?:od|w latach) {:date}))(?:[ :–(-]{1,3}(?:od |w latach |w )?(?:dnia |roku )?{date})?|^(?<status>(?:status|rodzaj|charakter|forma)(?: (?:członkostwa|miasta|gminy|powiatu|uczestnictwa)){0,2}|członkostwo) ?[:–-] (?:jako )?${classed('told')}(?:,? (?:od|w) {from:date})?)(?=[ :,;.)–-]|$)`,
  asserts: true,
  read: match => {
    if (match.has('organization') && match.taken(match.mentionsIn('organization')[0]!)) return undefined
    const organization = match.has('organization') ? match.entity('organization') : match.elided()
    const member = organization && match.elidedCity()
    if (!member) return undefined
    const {date, until} = dates(match, match.has('from') ? 'from' : 'date')
    if (!date && !until && match.has('label')) return undefined
    return membership({
      member,
      organization,
      class: classOf(match, 'told', 'label'),
      from: date,
      until,
      act: actBy(match)
    })
  },
  examples: [
    {
      text: 'Status: członek wspierający Związku Miast Północy od 1994 r.',
      reads: [{type: 'Membership', organization: 'Związek Miast Północy', class: 'associate', from: '1994'}]
    },
    {
      text: '# Brzezinek w świecie\n\n## Związek Miast Północy\n\nCzłonek w latach 1998–2015',
      reads: [{type: 'Membership', member: 'Brzezinek', from: '1998', until: '2015'}]
    },
    {
      text: '# Brzezinek w świecie\n\n## Związek Miast Północy\n\nCzłonek od 1994 r.',
      reads: [{type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', from: '1994'}]
    },
    {
      text: 'Związek Miast Północy – członkostwo od 1990 r.',
      reads: [{type: 'Membership', member: 'Brzezinek', from: '1990'}]
    }
  ],
  counterexamples: ['Związek Miast Północy powstał w 1990 r.']
}
