import type {Rule} from '../../../language.ts'
import {goesOn} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'

const WHEN =
  '(?:in|since|from|on|as of)(?: the| early| late| mid)?(?: (?:spring|summer|autumn|winter|end|beginning)(?: of)?)?'

export const goesOnWith: Rule = {
  id: 'en/goes-on-with',
  description:
    'Another organisation or class after what a sentence says of a membership, whose verb is not said again.',
  pattern: `(?<and>,? and|,|;|,? as well as|,? followed by|,? then)(?: (?:also|later|then|finally|lastly|since|both|as)){0,2} (?:(?:${CLASS}(?: (?:of|in|to|with))|(?<with>of|in|to|with|by))? ?(?:the )?{organization}(?=[,.;:)]|$| and | (?:${WHEN} )?{:date}| as ))(?: (?:${WHEN} )?{date}(?=[,.;:)]|$|,? and |,? but | as ))?(?! ${WHEN} {:date})`,
  read: match => {
    // Without a word that leads to it, a name is only one of a row if it has a date of its own.
    if (!match.has('class') && !match.has('with') && !match.has('date')) return undefined
    return goesOn(match, match.has('class') ? classOf(match, 'class') : undefined)
  },
  examples: [
    {
      text: 'Hartwell joined the Network of Northern Towns in 1998 and the Alliance of Winter Ports nine years later.',
      reads: [{type: 'Membership', organization: 'Alliance of Winter Ports', from: '2007'}]
    },
    {
      text: 'Hartwell joined the Network of Northern Towns in 1998, the Alliance of Winter Ports in 2003 and Energy Cities in 2010.',
      reads: [
        {type: 'Membership', member: 'Hartwell', organization: 'Alliance of Winter Ports', from: '2003'},
        {type: 'Membership', member: 'Hartwell', organization: 'Energy Cities', from: '2010'}
      ]
    },
    {
      text: 'Hartwell is a member of the Network of Northern Towns, which it joined in 2019, and of the Alliance of Winter Ports.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Alliance of Winter Ports', class: 'member'}]
    },
    {
      text: 'Hartwell is a full member of the Network of Northern Towns and an observer in the Alliance of Winter Ports.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Alliance of Winter Ports', class: 'observer'}]
    }
  ],
  counterexamples: [
    'Hartwell did not join the Network of Northern Towns in 1998, nor the Alliance of Winter Ports in 2003.'
  ]
}
