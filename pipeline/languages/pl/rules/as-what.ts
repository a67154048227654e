import type {Rule} from '../../../language.ts'
import {ANY_CLASS} from '../fragments.ts'

export const asWhat: Rule = {
  id: 'pl/as-what',
  description: 'In an act, as what its city is to join.',
  pattern: `(?<as>(?:w charakterze|jako|na prawach) ${ANY_CLASS})`,
  declines: 'says as what a city is to join',
  read: match => (match.decidingAct ? [] : undefined),
  examples: [
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\n§ 1. Wyraża się zgodę na przystąpienie Gminy Brzezinek do Związku Miast Północy w charakterze członka zwyczajnego.'
    }
  ]
}
