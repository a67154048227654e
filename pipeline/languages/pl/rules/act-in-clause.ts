import type {Rule} from '../../../language.ts'
import {actInClause} from '../../../readings.ts'
import {isBy} from '../../../slots.ts'

export const actIsInClause: Rule = {
  id: 'pl/act-in-clause',
  description: 'What a clause says was done by an act that it names.',
  pattern:
    '(?<by>){act}(?:,? (?<which>w której|którą|mocą której|na mocy której|na podstawie której|jaką))?|(?<lays>określa|ustala|reguluje|ustaliła|określiła|rozstrzygnęła) {laid:act}',
  asserts: 'decision',
  read: match => {
    const group = match.has('act') ? 'act' : 'laid'
    const [act] = match.mentionsIn(group)
    const told = group === 'laid' || match.has('which') || isBy(match, act!)
    return told && !match.taken(act!) ? actInClause(match, group) : undefined
  },
  examples: [
    {
      text: 'Rada Miejska w Brzezinku podjęła uchwałę nr XII/94/2011, w której do reprezentowania miasta w Związku Miast Północy wyznaczyła przedstawicieli.',
      reads: [{type: 'Act', subject: 'XII/94/2011', effect: 'designation', target: 'Związek Miast Północy'}]
    },
    {
      text: 'Wysokość składki na rzecz Związku Miast Północy określa uchwała nr 7/2003 z 14 lutego 2003 r.',
      reads: [{type: 'Act', subject: '7/2003', effect: 'fee', target: 'Związek Miast Północy'}]
    }
  ],
  counterexamples: ['Dach naprawiono na podstawie uchwały nr 7/2003 z 14 lutego 2003 r.']
}
