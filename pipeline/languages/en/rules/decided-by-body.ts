import type {Rule} from '../../../language.ts'
import {decision} from '../../../readings.ts'
import {ACT_TYPES, anyOf} from '../lexicon.ts'

/** What is done with what a body decides, and the act that it makes. */
const DONE = {
  taken: 'decision',
  made: 'decision',
  reached: 'decision',
  approved: 'decision',
  agreed: 'decision',
  endorsed: 'decision',
  authorised: 'decision',
  authorized: 'decision',
  confirmed: 'decision',
  ratified: 'decision',
  decided: 'decision',
  'decided on': 'decision',
  'decided upon': 'decision',
  'voted on': 'decision',
  passed: 'decision',
  adopted: 'decision',
  resolved: 'resolution',
  'resolved upon': 'resolution'
} as const

export const decidedByBody: Rule = {
  id: 'en/decided-by-body',
  description: 'Joining, leaving or applying was approved by a body on a day, or by an act that is cited.',
  pattern: `(?<subject>(?:(?:decision|vote|resolution|motion|proposal) (?:to|on|for|in favou?r of)|accession|membership|application|joining|withdrawal|admission|affiliation|participation|departure|exit|entry|request)(?![\\p{L}])[^.;{:date}{:body}{:act}\\n]{0,80}?) (?:was|were|had been|has been|is) (?:unanimously |formally |first )?(?<actType>${anyOf(Object.keys(DONE))})(?: unanimously)? (?:by|in|at) (?:{passedBy:body|office}|(?:the )?(?<organ>council|cabinet))(?![\\p{L}])(?:,? at (?:its|the|a) (?:[a-z]{3,13} )?(?:meeting|session))?(?:,? (?:on|in|of) {on:date})?(?:,? [(bv](?:y |ide )?(?<itsType>${anyOf(Object.keys(ACT_TYPES))}) (?:no\\.? ?)?{itsNumber:actNumber})?`,
  asserts: 'decision',
  read: match => decision(match, DONE, ACT_TYPES),
  examples: [
    {
      text: 'The decision to join the Network of Northern Towns was taken by the Hartwell City Council in March 2011.',
      reads: [
        {
          type: 'Act',
          actType: 'decision',
          passedBy: 'Hartwell City Council',
          date: '2011-03',
          effect: 'accession',
          target: 'Network of Northern Towns'
        }
      ]
    },
    {
      text: 'Withdrawal from the Network of Northern Towns was approved by the Hartwell City Council at its meeting on 11 December 2012 (Minute 214).',
      reads: [{type: 'Act', actType: 'resolution', number: '214', date: '2012-12-11', effect: 'withdrawal'}]
    }
  ],
  counterexamples: [
    'The decision to build a bridge was taken by the Hartwell City Council in March 2011.',
    'Membership of the Network of Northern Towns was not approved by the Hartwell City Council in March 2011.'
  ]
}
