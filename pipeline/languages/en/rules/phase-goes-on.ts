import type {Rule} from '../../../language.ts'
import {holding, nextPhase} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'
import {MEMBERSHIP_CLASSES} from '../lexicon.ts'

export const phaseGoesOn: Rule = {
  id: 'en/phase-goes-on',
  description: 'A second phase in one clause, whose verb is not said again: “… and a full member in 2010”.',
  pattern: `(?:became|becoming|(?:has|have) been|was|were|took part|participated|started|began|came in|joined|admitted|accepted|made|is) [^\\n.;]{0,64}?(?:,| and|, and) (?:then |later |finally |eventually )?(?:${CLASS} (?:since|from|in|on|as of|with effect from) {date}|(?:(?:since|from|in|on|as of) )?{since:date},? (?:as )?${CLASS.replace('?<class>', '?<held>')})(?=[,.;)]|$| and | (?:of|in) )`,
  asserts: true,
  read: match => {
    const held = match.has('held') ? match.choose('held', MEMBERSHIP_CLASSES) : classOf(match, 'class')
    return (
      holding(match, held, held.spans, 'none', match.has('since') ? 'since' : 'date') ??
      (match.has('since') ? undefined : nextPhase(match, held, held.spans))
    )
  },
  examples: [
    {
      text: 'From 1994 the city of Hartwell took part in the Network of Northern Towns as an observer, and from 1998 as a full member.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'full', from: '1998'}]
    },
    {
      text: 'Hartwell became an associate member of the Network of Northern Towns in 2004 and a full member in 2010.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'full', from: '2010'}]
    },
    {
      text: 'In 2004 Hartwell became an associate member of the Network of Northern Towns and three years later a full member.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'full', from: '2007'}]
    }
  ]
}
