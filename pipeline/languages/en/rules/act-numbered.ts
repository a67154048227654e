import type {Match, Outcome, Rule} from '../../../language.ts'
import type {Entity, Value} from '../../../types.ts'
import {ACT, DATED} from '../fragments.ts'
import {ACT_TYPES} from '../lexicon.ts'

/** An act is one by its number or its date; without both it is only talk of one. */
export function readAct(match: Match): Outcome {
  const date = match.has('date')
    ? match.mention<string>('date')
    : match.has('later')
      ? match.mention<string>('later')
      : undefined
  const number = match.has('number') ? match.mention<string>('number') : undefined
  if (!date && !number) return undefined
  const passedBy: Value<Entity> | undefined = match.has('passedBy') ? match.entity('passedBy') : undefined
  const values = {actType: match.choose('actType', ACT_TYPES), number, passedBy, date}
  return [
    {
      type: 'Act',
      values: Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Record<string, Value>
    }
  ]
}

export const actNumbered: Rule = {
  id: 'en/act-numbered',
  description: 'An act with its number, and its date where it has one, without the body that passed it.',
  pattern: `${ACT}(?: ${DATED} {date})?`,
  read: readAct,
  examples: [
    {text: 'The fee was set by Resolution No. 07-204.', reads: [{type: 'Act', actType: 'resolution', number: '07-204'}]}
  ],
  counterexamples: ['The decision was hard.', 'A resolution was proposed by 19 councillors.']
}
