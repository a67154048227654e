import type {Rule} from '../../../language.ts'
import {memberCount} from '../../../readings.ts'
import {dates} from '../../../slots.ts'
import {COUNT, countOf, MEMBERS} from '../fragments.ts'

export const answerCounts: Rule = {
  id: 'pl/answer-counts',
  description: 'The answer to the question how many members an organisation has.',
  under: `(?<predicate>(?:ile|ilu) (?:${MEMBERS})|(?:ile|ilu) (?:liczy|ma|zrzesza|skupia) (?:${MEMBERS}))`,
  pattern: `^(?:(?:według stanu na|stan na|na dzień|na koniec|w) {:date}[,:]?(?: r\\.)? ?(?:[–-] ?)?)?(?:(?:obecnie|dziś|jest ich|teraz|już)[,:]? )?(?<first>)${COUNT}(?! (?!miast|gmin|człon|samorz|w |z |i )\\p{L})`,
  asserts: true,
  read: match => {
    const under = match.under!
    const [named] = under.near('within', ['organization']).concat(under.near('after', ['organization']))
    const of = named ? under.use<never>(named) : match.elided()
    return of && memberCount(of, ...countOf(match), dates(match).date)
  },
  examples: [
    {
      text: '**Czym jest Związek Miast Północy?**\n\nSiecią portów.\n\n**Ile miast w nim działa?**\n\nWedług stanu na 31 grudnia 2023 r. – 52, w tym 7 wojewódzkich.',
      reads: [
        {type: 'Observation', organization: 'Związek Miast Północy', value: 52, qualifier: 'exact', asOf: '2023-12-31'}
      ]
    }
  ]
}
