import type {Rule} from '../../../language.ts'
import {act} from '../../../readings.ts'
import {DATED, SUBJECT} from '../fragments.ts'
import {ACT_TYPES, anyOf} from '../lexicon.ts'

const ACT_WORDS = anyOf(Object.keys(ACT_TYPES))

export const bodyPassedAct: Rule = {
  id: 'pl/body-passed-act',
  description: 'A body passed an act, with its number or on its day.',
  pattern: `(?:(?:w dniu |dnia )?{date},? )?(?:{passedBy:body},? (?:w dniu |dnia )?(?:{earlier:date},? )?(?<passed>podję(?:ła|ło)|przyję(?:ła|ło)|uchwali(?:ła|ło|ł)|wydał[ao]?|podjął|przyjął) (?:też |także |również |jednogłośnie |ponadto ){0,2}(?<actType>${ACT_WORDS})|(?<passes>podję(?:ła|ło)|przyję(?:ła|ło)|uchwali(?:ła|ło)) {passedLast:body} (?:${ACT_WORDS}))(?: ?(?:nr|numer)\\.? ?{number:actNumber})?(?:${DATED} {later:date})?${SUBJECT}`,
  read: match => (match.has('actType') ? act(match, ACT_TYPES) : undefined),
  examples: [
    {
      text: '12 marca 2011 r. Rada Miejska w Brzezinku podjęła uchwałę nr XII/94/2011 w sprawie przystąpienia do Związku Miast Północy.',
      reads: [{type: 'Act', number: 'XII/94/2011', date: '2011-03-12', passedBy: 'Rada Miejska w Brzezinku'}]
    }
  ]
}
