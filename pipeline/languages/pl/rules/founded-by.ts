import {infer, type Rule} from '../../../language.ts'
import {enumerated, organization} from '../../../readings.ts'
import {dates, topic} from '../../../slots.ts'
import {FOUNDED, FOUNDING, MEMBERS} from '../fragments.ts'

const AMONG =
  '(?:,? (?:a )?(?:m\\.in\\.|między innymi|w tym|wśród nich|wśród których|wśród nich były|takie jak|takich jak))'
const SOME = `(?:{:number} |kilka |kilkanaście |grupa |przedstawiciele |burmistrzowie |prezydenci |władze |samorządy )?(?:[\\p{L}]{3,16} ){0,2}?(?:${MEMBERS})?(?: ?:| –| -|,|\\()?${AMONG}?:? ?\\(?`
const THINGS =
  '(?:je|ją|go|{:organization}|do życia|w {:date}|(?:wiosną |latem |jesienią |zimą )?{:date}|w {:city|name}|wspólnie|razem|z inicjatywy)'

export const foundedBy: Rule = {
  id: 'pl/founded-by',
  description: 'An organisation was founded by cities: they are its founding members since then.',
  pattern: `(?:(?<verb>${FOUNDING})(?: ${THINGS}){0,4},? (?:przez )?${SOME}|(?<done>${FOUNDED})(?: ${THINGS}){0,4},? (?:(?:został[aoy]?|był[aoy]?) )?(?:przez|z inicjatywy) ${SOME}|(?<founders>(?:(?:jego|jej|ich) )?(?:współ)?(?:założyciel(?:ami|e|em|i)|inicjatorami|członkami założycielami|członkowie założyciele))(?: {of:organization})?(?: (?:był[aoy]?|są|to|byli))?(?: m\\.in\\.)?:? (?:miasta |gminy )?){member:city}`,
  asserts: true,
  read: match => {
    const of = match.has('of') ? match.entity('of') : topic(match)
    if (!of) return undefined
    const {date} = dates(match)
    // “tworzą” says of what it is made, too.
    if (match.has('verb') && /^tworz/iu.test(match.text('verb').value) && !date) return undefined
    // How many they are is no count of the members.
    for (const number of match.near('within', ['number'])) match.use(number)
    const words = ['verb', 'done', 'founders'].find(group => match.has(group))!
    const founders = enumerated(match, match.mentionsIn('member')[0]!, {
      organization: of,
      class: {value: 'founding', basis: 'stated', spans: [match.spanOf(words)]},
      from: date && infer(date.value, 'reading/founder-since-founding', ...date.spans)
    })
    return [...(founders ?? []), ...(date ? organization(of, {founded: date})! : [])]
  },
  examples: [
    {
      text: 'Związek Miast Północy powołały do życia 8 września 1979 r. trzy miasta: Brzezinek, Dębowiec Mały i Stara Łąka.',
      reads: [
        {type: 'Membership', member: 'Brzezinek', class: 'founding', from: '1979-09-08'},
        {type: 'Membership', member: 'Stara Łąka', class: 'founding'},
        {type: 'Organization', subject: 'Związek Miast Północy', founded: '1979-09-08'}
      ]
    },
    {
      text: 'Związek Miast Północy jest znany. Założyły go Brzezinek i Dębowiec Mały.',
      reads: [{type: 'Membership', member: 'Dębowiec Mały', class: 'founding'}]
    }
  ]
}
