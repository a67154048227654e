import type {Rule} from '../../../language.ts'
import {decision} from '../../../readings.ts'
import {CITED} from '../fragments.ts'
import {ACT_TYPES} from '../lexicon.ts'

/** Words for deciding, and the act that each makes. */
const DECIDING = {
  decided: 'decision',
  decides: 'decision',
  agreed: 'decision',
  agrees: 'decision',
  voted: 'decision',
  chose: 'decision',
  approved: 'decision',
  authorised: 'decision',
  authorized: 'decision',
  endorsed: 'decision',
  resolved: 'resolution',
  resolves: 'resolution'
} as const

export const bodyDecided: Rule = {
  id: 'en/body-decided',
  description: 'A body decided to apply, to join or to leave: an act by its day, or by the number in brackets.',
  pattern: `{passedBy:body}(?: has| had| have)?(?: also| then| unanimously| formally)? (?<actType>decided|decides|agreed|agrees|voted|chose|approved|authori[sz]ed|endorsed|resolved|resolves)(?: unanimously)?(?:,? on {before:date})?(?:,? \\((?:case|item|minute|ref\\.?|no\\.?|decision|resolution|file) ?{number:actNumber}\\))?(?:,? (?:by|with|on) [^.;{:body}]{0,60}?(?:,| ) ?)? ?(?:, )?(?<subject>(?:to|for|the|its|on|in favou?r of|that)(?! (?:discuss|consider|ask|invite|postpone|defer|hold|meet|buy|sell|build))(?![\\p{L}]) [^.;{:date}{:body}\\n]{3,200}?(?:{target:organization}|{:organization})?)(?:(?:,? on {on:date})?${CITED})?(?=[.;,]|$| ?{:date}| (?:on|in|at|and|with effect) )`,
  asserts: 'decision',
  read: match => decision(match, DECIDING, ACT_TYPES),
  examples: [
    {
      text: 'On 29 September 2015 the Hartwell City Council decided to apply for membership of the Network of Northern Towns.',
      reads: [
        {
          type: 'Act',
          actType: 'decision',
          passedBy: 'Hartwell City Council',
          date: '2015-09-29',
          effect: 'consent_to_join',
          target: 'Network of Northern Towns'
        }
      ]
    },
    {
      text: 'In May 2015 the Hartwell City Council decided, by 21 votes to 8, to leave the Network of Northern Towns.',
      reads: [{type: 'Act', date: '2015-05', effect: 'withdrawal'}]
    },
    {
      text: 'The Hartwell City Council resolved to leave the Network of Northern Towns by Decision 12-3/2015 of 11 June 2015.',
      reads: [{type: 'Act', actType: 'decision', number: '12-3/2015', date: '2015-06-11', effect: 'withdrawal'}]
    }
  ],
  counterexamples: [
    'On 29 September 2015 the Hartwell City Council decided to build a bridge.',
    'On 29 September 2015 the Hartwell City Council decided not to join the Network of Northern Towns.'
  ]
}
