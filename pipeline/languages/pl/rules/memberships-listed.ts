import {infer, type Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {actBy, cities, dates} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'
import {columns} from '../columns.ts'
import {classed, classOf} from '../fragments.ts'
import {MEMBERSHIP_HEADING} from '../lexicon.ts'

/** Verbs that tell of the membership themselves. */
const TOLD =
  /(?<![\p{L}])(?:nie |należ|przystąpi|wstąpi|dołączy|był[aoy]? |jest |został|stał[aoy]? się|wniosek|w trakcie|kandyd|zgoda|zgodę|planowan)/iu

export const membershipsListed: Rule = {
  id: 'pl/memberships-listed',
  description: 'A list of the organisations that a city is a member of.',
  under: `(?<predicate>${MEMBERSHIP_HEADING})(?! .{0,40}(?:ubiega|stara się|partnersk))(?: ${classed('class')})?`,
  pattern: `^(?<first>)(?:(?:do|w) )?{organization}(?:(?=[^.;\\n]{0,60}?[ ,:(–-](?=(?:\\p{L}{3,20} )?(?:członek|członkiem|członkostwo|(?:współ)?założyciel|obserwator|sygnatariusz))${classed('held')}(?![\\p{L}]))|)(?=[.,;:)]|$| [(–-]| (?:od|w|z|na mocy|na podstawie|uchwał\\p{L}{1,2}) |,? {:date})`,
  asserts: true,
  read: match => {
    const under = match.under!
    const [named] = match.mentionsIn('organization')
    if (match.taken(named!) || TOLD.test(match.following)) return undefined
    const beside = [match.cell(columns.since), match.cell(columns.status)]
    if (beside.some(cell => cell && columns.pending.test(cell.sentence))) return undefined
    const member = cities(under, 'none')?.[0] ?? match.elidedCity()
    if (!member) return undefined
    const {date, until} = dates(match)
    const ended = /zakończ|był[eya]|dawn|ustał|wygas|wcześniej|poprzedni|wystąpi/iu.test(
      `${under.sentence} ${under.passed}`
    )
    // Under what has ended, one date may be that of the beginning or of the end.
    if (ended && !until && date) return undefined
    return membership({
      member,
      organization: match.use<Entity>(named!),
      class: match.has('held') ? classOf(match, 'held') : classOf(under, 'predicate'),
      from: date,
      until,
      act: actBy(match),
      status: ended && !until ? infer('ended', 'reading/listed-as-ended', under.spanOf('predicate')) : undefined
    })
  },
  examples: [
    {
      text: 'Miasto Brzezinek należy do:\n\n- Związku Miast Północy\n- Dawniej:\n  - Liga Miast Zimowych',
      reads: [{type: 'Membership', organization: 'Liga Miast Zimowych', status: 'ended'}]
    },
    {
      text: 'Jesteśmy członkiem:\n\n- Związku Miast Północy od 1994 r.\n- Ligi Miast Zimowych (od 2003 r.), członek wspierający',
      reads: [
        {type: 'Membership', organization: 'Związek Miast Północy', class: 'member', from: '1994'},
        {type: 'Membership', organization: 'Liga Miast Zimowych', class: 'associate', from: '2003'}
      ]
    },
    {
      text: 'Miasto Brzezinek należy do:\n\n- Związku Miast Północy, od 1994 r.\n- Portów Zimy (członek założyciel)',
      reads: [
        {type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', class: 'member', from: '1994'}
      ]
    },
    {
      text: '## Członkostwo zakończone\n\n* Liga Miast Zimowych (2008–2016)',
      reads: [
        {type: 'Membership', member: 'Brzezinek', organization: 'Liga Miast Zimowych', from: '2008', until: '2016'}
      ]
    }
  ],
  counterexamples: [
    'Miasto Brzezinek nie należy do:\n\n- Związku Miast Północy',
    '## Miasta partnerskie\n\n* Turku, Finlandia'
  ]
}
