import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'
import {CLASS, OBJECT} from '../fragments.ts'

export const left: Rule = {
  id: 'en/left',
  description: 'A city left an organisation, or its membership ended.',
  pattern: `(?<verb>(?:left|leaves|quits?|pull(?:ed|s) out of|drop(?:ped|s) out of|stepp?(?:ed|s) out of|opted out of|bowed out of|resign(?:ed|s)(?: its membership (?:of|in))?(?: from)?|withdrew(?! (?:its|the|their) (?:application|request|bid|motion))(?: from)?|withdraws from|(?:has|have|had|having) (?:left|withdrawn(?: from)?|resigned(?: from)?|quit|pulled out of))${OBJECT.replace('{organization}', '{in:organization}')}|ceased to be (?:an? )?${CLASS}|(?:gave|gives|has given) up (?:its|our|the|their) (?:place|seat|membership|status)|(?:terminated|cancelled|ended|discontinued) (?:its|our|the|their) (?:membership|subscription|affiliation)|(?:is|are|has|have|was|were) no longer(?: been)? (?:an? )?(?:member|part)|lost (?:its|our|the) (?:place|membership|seat|status)|(?:was|were) struck off|(?:membership|subscription|affiliation) (?:(?:of|in|to|with) {of:organization} ?)?(?:\\([^()]{0,40}\\) |, [^,.;:]{3,60}, )?(?:had |has |have )?(?:laps(?:ed|es)|expire[ds]|ended|ends|was ended|was terminated|was cancelled|c(?:ame|omes) to an end|was discontinued|was given up|was not renewed)|let (?:its|our|the|their) (?:membership|subscription)(?: (?:of|in|to) (?:the )?{let:organization})? (?:lapse|expire)|membership lapse|(?:a |the )?former member)(?: (?:of|in))?(?: (?:the )?{organization})?`,
  read: match => happening(match, 'withdrew', [match.spanOf('verb')]),
  examples: [
    {
      text: 'The City of Hartwell joined the Network of Northern Towns in 1990 and left it on 31 December 1999.',
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Hartwell', date: '1999-12-31'}]
    }
  ],
  counterexamples: [
    'Hartwell left its mark on the Network of Northern Towns.',
    'Hartwell withdrew its application from the Network of Northern Towns.',
    'The train left for Hartwell in 2004.'
  ]
}
