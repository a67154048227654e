import type {Rule} from '../../../language.ts'
import {ofOwnAct} from '../../../readings.ts'

export const ownEnacted: Rule = {
  id: 'en/own-enacted',
  description: 'The words that lead to a decision say which body took it, and at which session.',
  pattern:
    '{passedBy:body}(?: of (?:the )?{:city})?,? (?:at|in|on|during) (?:its|the|a|an|their|this) (?<session>[^.;{:date}{:body}\\n]{1,50}) {date}[^.;{:date}{:body}\\n]{0,30}?(?<enacts>,? (?:hereby |has |duly )?(?:adopt|pass|resolve|decide|enact|ordain|order|approve|agree|issue)(?:s|d|es|ed)?)(?![\\p{L}])',
  read: match =>
    match.inHead && /session|meeting|sitting|assembl/i.test(match.text('session').value)
      ? ofOwnAct(match, {passedBy: match.entity('passedBy'), date: match.mention('date')})
      : undefined,
  examples: [
    {
      kind: 'resolution',
      text: 'The Hartwell City Council, at its 21st session held on 12 May 2016, adopted the following\n\nDECISION\n\non joining the Network of Northern Towns',
      reads: [{type: 'Act', passedBy: 'Hartwell City Council', date: '2016-05-12'}]
    }
  ],
  counterexamples: ['The Hartwell City Council, at its session held on 12 May 2016, adopted the budget.']
}
