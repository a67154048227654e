import type {Rule} from '../../../language.ts'
import {act} from '../../../readings.ts'
import type {Entity, Value} from '../../../types.ts'
import {ACT_TYPES, anyOf} from '../lexicon.ts'

const PASSED = '(?:podję(?:ła|ło|to)|podjął|przyję(?:ła|ło|to)|przyjął|uchwali(?:ła|ło)|uchwalono|wydał[ao]?|wydano)'

export const actPassedThen: Rule = {
  id: 'pl/act-passed-then',
  description: 'An act, told by what it is about, was passed on a day, its number after that if it has one.',
  pattern: `(?<actType>${anyOf(Object.keys(ACT_TYPES))}) (?<subject>(?:o|w sprawie) (?:przystąp|wstąp|wystąp|przyję|wejści|opuszcz|członk|akcesj|udzial|wyraż)[^.;:\\n{:date}{:actNumber}{:body}]{2,120}?),? (?:\\p{L}{4,20}(?:jsza|sza|ejsze|ejszy) )?(?:{passedBy:body},? )?(?<passed>${PASSED})(?: {passedLast:body})?(?: (?:w dniu|dnia|już|dopiero)| w)? {date}(?: pod (?:nr|numerem) {numberLast:actNumber})?`,
  read: match => {
    const outcome = act(match, ACT_TYPES)
    const [told] = outcome ?? []
    // What the board of a network decides is about the network.
    const {organization} = (told?.values['passedBy']?.value ?? {}) as Partial<Entity>
    const target: Value<Entity> | undefined =
      organization?.value.kind?.value === 'network' ? organization : match.elided('paragraph')
    if (told && target) told.values['target'] ??= {...target, basis: 'inferred', rule: 'reference/elided'}
    return outcome
  },
  examples: [
    {
      text: 'Decyzję o przyjęciu naszego miasta podjęło Walne Zebranie Związku Miast Północy 15 listopada 2013 r.',
      reads: [{type: 'Act', actType: 'decision', date: '2013-11-15', passedBy: 'Walne Zebranie', effect: 'admission'}]
    },
    {
      text: 'Uchwałę o przystąpieniu do Związku Miast Północy Rada Miejska w Brzezinku podjęła 28 marca 2019 r. pod numerem VI/51/2019.',
      reads: [{type: 'Act', number: 'VI/51/2019', date: '2019-03-28', effect: 'accession'}]
    }
  ],
  counterexamples: ['Uchwałę o budżecie podjęto 28 marca 2019 r.']
}
