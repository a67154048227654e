import type {Rule} from '../../../language.ts'
import {byActBody as read} from '../../../readings.ts'
import {isBy} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'

export const byActBody: Rule = {
  id: 'pl/by-act-body',
  description: 'By an act, a council did something: the act is of that council, and does that.',
  pattern:
    '(?<by>){act},?(?= (?:{:body} )?(?:zdecydowa|postanowi|wyrazi|przystąpi|wystąpi|zrezygnowa|upoważni|wyznaczy|ustali|uchwali|postanawia|wyraża|przystępuje|występuje|wyznacza|upoważnia)(?:ł[aoy]?|li)?(?![\\p{L}]))',
  asserts: 'decision',
  read: match => {
    const [act] = match.mentionsIn('act')
    const bodies = match.clauses.slice(0, match.clause + 1).flatMap(clause => match.near('before', ['body'], clause))
    const council = [...match.near('after', ['body']).slice(0, 1), ...bodies].find(
      ({value}) => (value as Entity).bodyType?.value === 'council'
    )
    return council && isBy(match, act!) ? read(match, match.use<Entity>(council)) : undefined
  },
  examples: [
    {
      text: 'Rada Miejska w Brzezinku uznała, że nas na to nie stać, i uchwałą nr XII/94/2011 z dnia 3 marca 2011 r. zdecydowała o wystąpieniu ze Związku Miast Północy.',
      reads: [{type: 'Act', subject: 'XII/94/2011', passedBy: 'Rada Miejska w Brzezinku', effect: 'withdrawal'}]
    }
  ],
  counterexamples: ['Brzezinek zdecydował o budowie mostu.']
}
