import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'
import {ANY_CLASS, CLASS, OBJECT} from '../fragments.ts'

export const left: Rule = {
  id: 'en/left',
  description: 'A city left an organisation, or its membership ended.',
  pattern: `(?<verb>(?:left|leaves|quits?|pull(?:ed|s) out of|drop(?:ped|s) out of|stepp?(?:ed|s) out of|opted out of|bowed out of|resign(?:ed|s)(?: its membership (?:of|in))?(?: from)?|withdrew(?! (?:its|the|their) (?:application|request|bid|motion))(?: from)?|withdraws from|(?:has|have|had|having) (?:left|withdrawn(?: from)?|resigned(?: from)?|quit|pulled out of))${OBJECT.replace('{organization}', '{in:organization}')}|ceased to be (?:an? )?${CLASS}|(?:gave|gives|has given) it up|(?:gave|gives|has given) up (?:its|our|the|their) (?:place|seat|membership|status)|(?:terminated|cancelled|ended|discontinued) (?:its|our|the|their) (?:membership|subscription|affiliation)|(?:is|are|has|have|was|were) no longer(?: been)? (?:an? )?(?:member|part)|lost (?:its|our|the) (?:place|membership|seat|status)|(?:was|were|has been|had been) (?:struck off(?: the list of members)?|expelled(?: from)?|excluded from|removed from|dropped from)|used to (?:be ${ANY_CLASS}|belong)|(?:membership|subscription|affiliation) (?:(?:of|in|to|with) (?:the )?{of:organization} ?)?(?:\\([^()]{0,40}\\) |, [^,.;:]{3,60}, )?(?:had |has |have )?(?:laps(?:ed|es)|expire[ds]|ended|ends|was ended|was terminated|was cancelled|c(?:ame|omes) to an end|was discontinued|was given up|was not renewed|r[au]ns? out)|let (?:its|our|the|their) (?:membership|subscription)(?: (?:of|in|to) (?:the )?{let:organization})? (?:lapse|expire)|membership lapse|(?:withdrawal|departure|exit|resignation) from (?:the )?{:organization} (?:took effect|became effective|took place|came into (?:effect|force)|dates from)|(?<=^{:date}(?: ?[-–—:,·])? )(?:withdrawal|departure|exit|resignation) from|(?<=^{:date}(?: ?[-–—:,·])? )end of (?:the |our |its )?membership|(?:a |the )?former member)(?: (?:of|in|to))?(?: (?:the )?{organization})?`,
  read: match => happening(match, 'withdrew', [match.spanOf('verb')]),
  examples: [
    {
      text: "Hartwell's withdrawal from the Network of Northern Towns took effect on 31 December 2011.",
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Hartwell', date: '2011-12-31'}]
    },
    {
      text: 'The City of Hartwell joined the Network of Northern Towns in 1990 and left it on 31 December 1999.',
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Hartwell', date: '1999-12-31'}]
    },
    {
      text: 'The City of Hartwell used to be a member of the Network of Northern Towns.',
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Hartwell'}]
    },
    {
      text: '# Hartwell year by year\n\n- 2012: Withdrawal from the Network of Northern Towns',
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Hartwell', date: '2012'}]
    },
    {
      text: 'Hartwell was expelled from the Network of Northern Towns in 2015 for unpaid dues.',
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Hartwell', date: '2015'}]
    }
  ],
  counterexamples: [
    'Hartwell left its mark on the Network of Northern Towns.',
    'Hartwell withdrew its application from the Network of Northern Towns.',
    'The train left for Hartwell in 2004.'
  ]
}
