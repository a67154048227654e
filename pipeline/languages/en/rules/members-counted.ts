import type {Rule} from '../../../language.ts'
import {memberCount} from '../../../readings.ts'
import {dates, topic} from '../../../slots.ts'
import {COUNT, MEMBERS, QUALIFIER} from '../fragments.ts'
import {QUALIFIERS} from '../lexicon.ts'

const EXTENT =
  '(?:number of (?:its |the )?(?:members|member (?:cities|towns|municipalities))|members|membership|member (?:cities|towns|municipalities))'

export const membersCounted: Rule = {
  id: 'en/members-counted',
  description: 'A number of members that an organisation has, said with the number first or after a noun for it.',
  pattern: `(?:${[
    `(?<strong>(?:is|are|was|now|network|association|union|alliance|league|being)) ${QUALIFIER.replace('qualifier', 'q1')}${COUNT.replace('count:', 'n1:').replace('figures', 'f1')} (?<noun>${MEMBERS}) strong`,
    `(?<brings>(?:brings?|brought|bringing|raises?|raised|raising|takes?|took|taking) (?:the )?(?:{within:organization}|(?:total|number|membership)(?: of (?:its |the )?members)?)(?:'s membership)? (?:up )?to) ${QUALIFIER.replace('qualifier', 'q2')}${COUNT.replace('count:', 'n2:').replace('figures', 'f2')} (?:${MEMBERS})`,
    `(?<its>its|of its|(?:one of |of |to |with )?the(?: other)?) (?:now |currently |present |current |then |former )*${QUALIFIER.replace('qualifier', 'q3')}${COUNT.replace('count:', 'n3:').replace('figures', 'f3')} (?:${MEMBERS})(?<of> (?:of|in) (?:the )?{owner:organization})`,
    `(?<its2>its) (?:now |currently |present |current |then )*${QUALIFIER.replace('qualifier', 'q4')}${COUNT.replace('count:', 'n4:').replace('figures', 'f4')} (?:${MEMBERS})`,
    `(?<extent>${EXTENT})(?: of {named:organization})?(?: (?:now |currently |today )?(?:is|are|was|stands? at|stood at|amounts? to|(?:has )?(?:grown|risen|fallen|shrunk) to|grew to|rose to|fell to|reached|reaches|totals?|numbers?)|:) (?:now |currently |only )?${QUALIFIER.replace('qualifier', 'q5')}${COUNT.replace('count:', 'n5:').replace('figures', 'f5')}`,
    `(?<only>(?:of|from) (?:its|the) (?:former|original|once|earlier) {:number} (?:${MEMBERS}) (?:only |just |no more than )?)${QUALIFIER.replace('qualifier', 'q6')}${COUNT.replace('count:', 'n6:').replace('figures', 'f6')} (?<left>remain(?:ed|s)?|are left|were left|stayed)`,
    `(?<numbering>number(?:s|ed)|counts) ${QUALIFIER.replace('qualifier', 'q7')}${COUNT.replace('count:', 'n7:').replace('figures', 'f7')} (?<kinds>${MEMBERS})`
  ].join('|')})(?! (?:of|from|in) (?:the|its) (?:board|committee|council)|[^.;,]{0,20} founded)`,
  asserts: true,
  read: match => {
    const form = [1, 2, 3, 4, 5, 6, 7].find(one => match.has(`n${one}`))!
    const owner = (['within', 'owner', 'named'] as const).find(name => match.has(name))
    return memberCount(
      owner ? match.entity(owner) : topic(match),
      match.mention(`n${form}`),
      match.has(`q${form}`) ? match.choose(`q${form}`, QUALIFIERS) : undefined,
      dates(match).date
    )
  },
  examples: [
    {
      text: 'The Network of Northern Towns is 27 towns strong.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 27, qualifier: 'exact'}]
    },
    {
      text: 'This brings the Network of Northern Towns to 63 ports in six countries.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 63}]
    },
    {
      text: 'Hartwell is one of the more than 10,000 signatories of the Network of Northern Towns.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 10000, qualifier: 'over'}]
    },
    {
      text: 'The Network of Northern Towns is old. Of its former 52 authorities only 38 remained.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 38}]
    },
    {
      text: 'The membership of the Network of Northern Towns stands at just over 170.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 170, qualifier: 'over'}]
    }
  ],
  counterexamples: [
    'The five towns that founded the Network of Northern Towns met in Hartwell.',
    'The board of the Network of Northern Towns has 12 members of the committee.'
  ]
}
