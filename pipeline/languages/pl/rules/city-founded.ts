import {infer, type Rule} from '../../../language.ts'
import {membership, organization} from '../../../readings.ts'
import {cities, dates, topic} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'
import {FOUNDING} from '../fragments.ts'

const AMONG =
  /(?:wśród|spośród|jedn\p{L}{1,2} z|w gronie|do grona)[^.,;]{0,40} (?:miast|gmin|samorządów|miasteczek|powiatów)$/u

export const cityFounded: Rule = {
  id: 'pl/city-founded',
  description: 'Cities founded an organisation, or took part in it.',
  pattern: `(?<verb>${FOUNDING}|współzakłada(?:ł[aoy]?|li)|współtworzy(?:ł[aoy]?|li)|(?:był[aoy]?|byliśmy) (?:jednym z |jedną z |wśród )(?:{:number} )?(?:inicjator|założyciel|pomysłodawc|(?:miast|gmin) założycielsk)\\p{L}{1,3}|(?:jest|był[aoy]?|to|należ(?:y|ał[aoy]?) do|(?:znalazł[aoy]?|znajduje) się)(?: (?:jedn(?:ym|ą|o) z|wśród|w gronie|grona))? (?:miast(?:em|o|a)?|gmin(?:ą|a|y)?|{:number} (?:miast|gmin)) (?:założycielsk|założycielami)\\p{L}{0,3})`,
  asserts: true,
  read: match => {
    // “wśród miast, które założyły …”
    const clause = match.clauses[match.clause]!
    const among = clause.relative && AMONG.test(match.beforeClause)
    const [one] = among ? match.near('before', ['city'], match.clauses[match.clause - 1]!) : []
    const named = match.near('before', ['city']).length > 0 || match.own()
    const founders = one ? [match.use<Entity>(one)] : named ? cities(match, 'none') : undefined
    const of =
      founders && (topic(match) ?? (/miast|gmin/iu.test(match.text('verb').value) ? match.elided() : undefined))
    if (!of) return undefined
    // How many they were counts no members.
    for (const number of match.near('within', ['number'])) match.use(number)
    const {date} = dates(match)
    return [
      ...founders.flatMap(
        member =>
          membership({
            member,
            organization: of,
            class: {value: 'founding', basis: 'stated', spans: [match.spanOf('verb')]},
            from: date && infer(date.value, 'reading/founder-since-founding', ...date.spans)
          }) ?? []
      ),
      ...(date ? organization(of, {founded: date})! : [])
    ]
  },
  examples: [
    {
      text: 'Brzezinek był jednym z sześciu założycieli Związku Miast Północy, który powstał w 1990 r.',
      reads: [{type: 'Membership', member: 'Brzezinek', organization: 'Związek Miast Północy', class: 'founding'}]
    },
    {
      text: 'Brzezinek był wśród miast, które w 2002 r. założyły Związek Miast Północy.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'founding', from: '2002'}]
    },
    {
      text: 'Brzezinek to miasto założycielskie Związku Miast Północy.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'founding'}]
    },
    {
      text: 'W 1979 r. Brzezinek wraz z Dębowcem Małym założył Związek Miast Północy.',
      reads: [
        {type: 'Membership', member: 'Brzezinek', class: 'founding', from: '1979'},
        {type: 'Organization', subject: 'Związek Miast Północy', founded: '1979'}
      ]
    }
  ]
}
