import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'
import {CLASS} from '../fragments.ts'

export const left: Rule = {
  id: 'en/left',
  description: 'A city left an organisation, or its membership ended.',
  pattern: `(?<verb>left|leaves|resigned(?= (?:in|on|at|as) )|withdrew(?: from)?|withdraws from|resigned (?:from|its membership)|pulled out of|quit|ceased to be (?:an? )?${CLASS}|gave up (?:its )?membership|terminated (?:its )?membership|cancelled (?:its )?membership|ended (?:its )?membership|(?:is|are|has|have) no longer(?: been)? (?:an? )?(?:member|part)|lost (?:its|our|the) (?:place|membership|seat|status)|(?:was|were) struck off|(?:membership|subscription) (?:(?:of|in|to) {of:organization} )?(?:\\([^()]{0,40}\\) )?(?:had |has )?(?:lapsed|expired|ended|was ended|was terminated|was cancelled|came to an end|was discontinued|was given up|was not renewed)|membership lapse|(?:a |the )?former member)(?: (?:of|in))?(?: (?:the )?{organization})?`,
  read: match => happening(match, 'withdrew', [match.spanOf('verb')]),
  examples: [
    {
      text: 'The City of Hartwell joined the Network of Northern Towns in 1990 and left it on 31 December 1999.',
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Hartwell', date: '1999-12-31'}]
    }
  ],
  counterexamples: ['The train left for Hartwell in 2004.']
}
