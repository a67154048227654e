import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {isNetwork, topic} from '../../../slots.ts'
import {FOUNDED, proseToEnd} from '../fragments.ts'

export const existsTo: Rule = {
  id: 'pl/exists-to',
  description: 'An organisation was founded, exists or works for something.',
  pattern: `(?:(?:${FOUNDED}|istnieje|działa)(?: [^.;\\n]{0,80}?)?,? (?<end>w celu|po to,? (?:aby|by|żeby)|z myślą o|aby|by|żeby|dla(?= \\p{L}{3,30}(?:ia|cji|ności|ju|y|wy) )|na rzecz(?! {:number}))|(?<aim>służy(?! (?:się|mieszkańcom informac))|dąży do(?: tego, (?:aby|by))?|ma na celu|mają na celu|stawia sobie za cel(?:, (?:by|aby|żeby))?|(?:ma|mają|miał[aoy]?|mieli) (?:on[aoei]? |też |także )?za zadanie|(?:ma|mają) on[aoei]? na celu|(?:ma|mają|miał[aoy]?) służyć|(?:ma|mają|miał[ao]?)(?= (?:pomagać|wspierać|chronić|ułatwiać|promować|bronić|dbać) )|za (?:swój )?cel stawia sobie|zabiega o|stoi na straży|opowiada się za|pracuje na rzecz)) ${proseToEnd('purpose')}`,
  prose: ['purpose'],
  asserts: true,
  read: match => {
    // “The Office was set up to look after the Network”: the purpose is not the network's.
    const [body] = match.near('before', ['body'])
    if (body && !isNetwork(body)) return undefined
    const of = topic(match)
    // That it was founded, the rule for that reads.
    match.prose.push(match.span)
    return of && organization(of, {purposes: match.text('purpose')})
  },
  examples: [
    {
      text: 'Związek Miast Północy powstał po to, by chronić porty, których nie chroniło państwo.',
      reads: [{type: 'Organization', purposes: 'chronić porty, których nie chroniło państwo'}]
    },
    {
      text: 'Związek Miast Północy stawia sobie za cel, by każdy port był czysty.',
      reads: [{type: 'Organization', purposes: 'każdy port był czysty'}]
    },
    {
      text: 'Związek Miast Północy powstał po to, by chronić porty przed lodem.',
      reads: [{type: 'Organization', purposes: 'chronić porty przed lodem'}]
    },
    {
      text: 'Związek Miast Północy służy współpracy portów.',
      reads: [{type: 'Organization', subject: 'Związek Miast Północy', purposes: 'współpracy portów'}]
    }
  ],
  counterexamples: ['Związek Miast Północy istnieje.', 'Park służy mieszkańcom.']
}
