import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classed, classOf, joinedAs, PAST} from '../fragments.ts'

/** The words that say into what, before the verb. */
const BEFORE = `(?:(?:w poczet|w szeregi|do grona|do rodziny)(?: (?:swoich|jego|jej|ich|nowych))? ${classed('into')}(?: {in:organization})?(?: {:date})? )?`
const INTO = `(?:w poczet|w szeregi|do grona|do rodziny|na)(?: (?:swoich|jego|jej|nowych|prawa))? ${CLASS}`

export const admitted: Rule = {
  id: 'pl/admitted',
  description: 'A city was admitted to an organisation, or a body of it took the city in.',
  pattern: `${BEFORE}(?<verb>(?:zosta${PAST} (?:{:date} |oficjalnie |formalnie |ponownie |jednogłośnie |uroczyście ){0,2})?(?:przyję|włączo|dopuszczo|wpisa)(?:t|n)[aeyio]|(?:zdecydowa(?:ł[aoy]?|no)|podj(?:ął|ęł[aoy]|ęto) (?:jednogłośnie )?decyzję) o (?:przyjęciu|włączeniu)|przyjęto|wpisano|włączono|przyj(?:ął|ęł[aoy]|ęli|muje)|włączy(?:ł[aoy]?|li))(?: ponownie| jednogłośnie| oficjalnie)?(?: (?:{member:city}|nas|go|ją|je))?(?: {:date})?(?: ${INTO}| (?:do|w skład))?(?: {organization})?${joinedAs('as')}`,
  asserts: true,
  read: match => {
    const given = match.text('verb').value
    const taken =
      match.has('class') || match.has('into') || match.has('as') || match.has('organization') || match.has('member')
    if (!taken && !/został/iu.test(given)) return undefined
    return holding(match, classOf(match, 'as', 'into', 'verb'), [match.spanOf('verb')])
  },
  examples: [
    {
      text: '4 maja 1999 r. Brzezinek został przyjęty do Związku Miast Północy.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'member', from: '1999-05-04'}]
    },
    {
      text: 'Walne Zgromadzenie Związku Miast Północy przyjęło Brzezinek w poczet członków zwyczajnych 4 maja 1999 r.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'full', from: '1999-05-04'}]
    }
  ],
  counterexamples: [
    'Brzezinek nie został przyjęty do Związku Miast Północy.',
    'Rada przyjęła budżet. Związek Miast Północy jest znany.'
  ]
}
