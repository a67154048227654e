import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'
import {MEMBERSHIP_CLASSES} from '../lexicon.ts'

const HELD = CLASS.replace('?<class>', '?<held>')

export const chronicleEntry: Rule = {
  id: 'en/chronicle-entry',
  description: 'An entry of a chronicle that says without a verb that the city came into an organisation.',
  pattern: `^{date}(?: ?[-–—:,·])? ?(?<noun>(?:our |the city's |the town's )?(?:formal |full )?(?:accession to|admission (?:in)?to|entry (?:in)?to|admitted (?:in)?to|accepted (?:in)?to|membership (?:of|in)|becoming a member of)|${HELD} (?:of|in)|(?:admitted|accepted) as ${HELD.replace('held', 'as')} (?:of|in|to))(?: the)? {organization}(?:,? as ${CLASS})?(?!,? (?:is|was|has|had|will|upgraded|raised|suspended|ended|lapsed|terminated|renewed|expired|cancelled|confirmed|reinstated|restored|extended|converted)(?![\\p{L}])|[^\\n]{0,60}(?:planned|expected|foreseen|scheduled|provided|pending))`,
  asserts: true,
  read: match => {
    const group = ['class', 'held', 'as'].find(name => match.has(name))
    const held = group ? match.choose(group, MEMBERSHIP_CLASSES) : classOf(match, 'noun')
    return holding(match, held, [match.spanOf('noun')])
  },
  examples: [
    {
      text: '# Hartwell year by year\n\n**2003** – Full member of the Union of Winter Ports\n**2005** – The new bridge opens',
      reads: [{type: 'Membership', organization: 'Union of Winter Ports', class: 'full', from: '2003'}]
    },
    {
      text: '# Hartwell year by year\n\n- 2004: admitted to the Network of Northern Towns as an observer\n- 2009 – full member of the Union of Winter Ports',
      reads: [
        {type: 'Membership', organization: 'Network of Northern Towns', class: 'observer', from: '2004'},
        {type: 'Membership', organization: 'Union of Winter Ports', class: 'full', from: '2009'}
      ]
    }
  ],
  counterexamples: ['2004: membership of the Network of Northern Towns is suspended.']
}
