import type {Rule} from '../../../language.ts'
import {FOUNDED, FOUNDING, turnDown} from '../fragments.ts'

export const foundedOtherwise: Rule = {
  id: 'pl/founded-otherwise',
  description: 'A city, a body or a unit was founded, no organisation of cities.',
  pattern: `(?<verb>${FOUNDED}|${FOUNDING}|(?:istnieje|działa|funkcjonuje|rozpoczyna pracę|zaczyna działać)(?= od (?:dnia )?{:date})|(?:rozpoczyna pracę|zaczyna działać|rozpocz(?:ął|ęł[ao]) (?:działalność|pracę)))`,
  declines: 'tells of the founding of something else',
  read: match => {
    const things = (['before', 'within', 'after'] as const).flatMap(side =>
      match.near(side, ['body', 'city', 'name', 'organization'])
    )
    const other = things.length > 0 && things.every(({type}) => type === 'body' || type === 'city')
    return other ? turnDown(match, 'date') : undefined
  },
  examples: [{text: 'W 2004 r. powołano Wydział Promocji.'}],
  counterexamples: ['W 2004 r. powołano Związek Miast Północy.']
}
