import type {Rule} from '../../../language.ts'
import {memberCount} from '../../../readings.ts'
import {dates, subject} from '../../../slots.ts'
import {COUNT, MEMBERS, QUALIFIER} from '../fragments.ts'
import {QUALIFIERS} from '../lexicon.ts'

export const bringsTogether: Rule = {
  id: 'en/brings-together',
  description: 'An organisation brings together, unites or has a number of cities or members.',
  pattern: `(?<verb>(?:brings?|brought|bringing) together|unit(?:es|ed|ing)|associat(?:es|ed|ing)|gather(?:s|ed|ing)|group(?:s|ed|ing)|compris(?:es|ed|ing)|includ(?:es|ed|ing)|count(?:s|ed)|number(?:s|ed)|has|had|have|has grown to|grew to|now reaches|connect(?:s|ed|ing)|link(?:s|ed|ing)|consist(?:s|ed) of|t(?:akes|aking|ook) in|bind(?:s|ing) together|bound together|embrac(?:es|ed|ing)|encompass(?:es|ed|ing)|cover(?:s|ed|ing)|boast(?:s|ed|ing)|now ha(?:s|d)|(?:grew|grown|risen|rose|expanded|increased|shrunk|shrank|fallen|fell) (?:from {:number} )?to|stands at|stood at|enrol(?:l)?s|rall(?:ies|ied)|ralli?es|is formed (?:by|of)|is composed of|was composed of|is an? (?:association|network|union|alliance|organi[sz]ation|league) of|is home to|(?:is|was|are) made up of|speaks for|spoke for|represent(?:s|ed|ing)|joins|(?:network|association|union|alliance|organi[sz]ation|league|federation|club|community|body|partnership|membership|coalition|family|group) of|with|of)(?: (?:currently|now|today|presently|already|then|as members|a total of|its|the|just|altogether|in all|only|exactly|no fewer than|no less than))* ${QUALIFIER}${COUNT} (?<members>${MEMBERS})(?! (?:of|from|in) (?:the|its) (?:board|committee|council))`,
  asserts: true,
  read: match => {
    const verb = match.text('verb').value.toLowerCase()
    if (verb === 'of' && !/membership|made up/i.test(match.leading)) return undefined
    const of = subject(match)
    if (!of) return undefined
    return memberCount(
      of,
      match.mention('count'),
      match.has('qualifier') ? match.choose('qualifier', QUALIFIERS) : undefined,
      dates(match).date
    )
  },
  examples: [
    {
      text: 'The Network of Northern Towns dates from 1979 and today it brings together 97 cities.',
      reads: [
        {
          type: 'Observation',
          organization: 'Network of Northern Towns',
          measure: 'member-count',
          value: 97,
          qualifier: 'exact'
        }
      ]
    },
    {
      text: 'The Network of Northern Towns unites more than 2,000 municipalities.',
      reads: [{type: 'Observation', value: 2000, qualifier: 'over'}]
    },
    {
      text: 'In 2019 the Network of Northern Towns had about 60 member cities.',
      reads: [{type: 'Observation', value: 60, qualifier: 'about', asOf: '2019'}]
    }
  ],
  counterexamples: [
    'The Network of Northern Towns has 12 employees.',
    'The Network of Northern Towns is active in 25 countries.'
  ]
}
