import type {Rule} from '../../../language.ts'
import {actInClause} from '../../../readings.ts'
import type {Reading} from '../../../types.ts'

export const actOfBody: Rule = {
  id: 'pl/act-of-body',
  description: 'A body did something by an act, which is its own, or passed on a day an act that is named before.',
  pattern:
    '(?:{day:date},? )?(?:(?<did>przyję(?:ła|ło)|uchwali(?:ła|ło)|ustali(?:ła|ło)) )?{doer:body},? (?<by>){act}|(?<told>){named:act},? (?:{passedBy:body},? )?(?<passed>podję(?:ła|ło|to)|przyję(?:ła|ło|to)|uchwali(?:ła|ło)|uchwalono|wydał[ao]?|podjął)(?: (?:w dniu|dnia))? {date}',
  read: match => {
    const group = match.has('named') ? 'named' : 'act'
    const act = match.mention<Reading>(group)
    const [mention] = match.mentionsIn(group)
    if (group === 'act' && !match.grammar.instrument?.test(match.words(mention!))) return undefined
    const body = match.has('doer') ? 'doer' : 'passedBy'
    const known = act.value.values
    const day = match.has('date') ? 'date' : 'day'
    const values = {
      ...(match.has(body) && !known['passedBy'] && {passedBy: match.entity(body)}),
      ...(match.has(day) && !known['date'] && {date: match.mention<string>(day)})
    }
    if (!Object.keys(values).length) return undefined
    // What the clause says was done by it.
    const does = group === 'act' ? (actInClause(match) ?? []) : []
    return [{type: 'Act', subject: act.value, values}, ...does]
  },
  examples: [
    {
      text: 'Uchwałę nr XII/94/2011 w sprawie przystąpienia do Związku Miast Północy Rada Miejska w Brzezinku podjęła 25 stycznia 2011 r.',
      reads: [{type: 'Act', subject: 'XII/94/2011', passedBy: 'Rada Miejska w Brzezinku', date: '2011-01-25'}]
    },
    {
      text: 'Stawkę przyjęło Walne Zebranie Związku Miast Północy uchwałą nr 4/2011 z dnia 9 grudnia 2011 r.',
      reads: [{type: 'Act', subject: '4/2011', passedBy: 'Walne Zebranie'}]
    },
    {
      text: '27 czerwca 2002 r. Zarząd Miasta Brzezinka uchwałą nr 920/2002 przyjął statut.',
      reads: [{type: 'Act', subject: '920/2002', passedBy: 'Zarząd Miasta Brzezinka', date: '2002-06-27'}]
    },
    {
      text: 'O wejściu do Związku Miast Północy zadecydowała Rada Miejska w Brzezinku uchwałą nr 12/2013 z dnia 21 listopada 2013 r.',
      reads: [{type: 'Act', subject: '12/2013', effect: 'accession', target: 'Związek Miast Północy'}]
    }
  ],
  counterexamples: ['Rada Miejska w Brzezinku zna uchwałę nr XII/94/2011.']
}
