import type {Rule} from '../../../language.ts'
import {consent} from '../../../readings.ts'
import type {Reading} from '../../../types.ts'

export const bodyConsented: Rule = {
  id: 'en/body-consented',
  description: 'By an act, or in one named just before, a body consented to a city joining an organisation.',
  pattern:
    "(?:(?:by|in|with|through) {by:act},? (?:{body} )?|{adopted:act},? (?:and|which|by which it|in which it|whereby it) |(?<it>(?:in|by|with|through) (?:it|this|this resolution|this decision)|thereby),? (?:{council:body} )?)(?<consent>(?:granted|gave|expressed|granting|giving) (?:its |the )?(?:consent|approval|permission)|consented|agreed) (?:for |to |that )?{member:city}(?:'s)? (?<join>to join|joining|to accede to|accession to|should join|becoming a member of) {organization}",
  read: match => {
    const named = ['by', 'adopted'].find(group => match.has(group))
    const act = named ? match.mention<Reading>(named) : match.elidedAct()
    const passedBy = ['body', 'council'].find(group => match.has(group))
    const words = [match.spanOf('consent'), match.spanOf('join')]
    const read = act && consent(act, match.entity('member'), match.entity('organization'), words)
    // The body that consents by an act is the one that passed it.
    if (read && passedBy) read.push({type: 'Act', subject: act.value, values: {passedBy: match.entity(passedBy)}})
    return read
  },
  examples: [
    {
      text: 'By Resolution No. 12/IV/2011 of 3 March 2011 Hartwell City Council gave its consent for the City of Hartwell to join the Network of Northern Towns.',
      reads: [
        {type: 'Act', effect: 'consent_to_join', target: 'Network of Northern Towns'},
        {type: 'Act', passedBy: 'Hartwell City Council'},
        {type: 'MembershipEvent', eventType: 'consent granted', member: 'Hartwell'}
      ]
    },
    {
      text: 'On 3 March 2011 Hartwell City Council adopted Resolution No. 12/IV/2011. In it the Council granted consent for the City to join the Network of Northern Towns.',
      reads: [
        {type: 'Act', effect: 'consent_to_join'},
        {type: 'MembershipEvent', act: '12/IV/2011'}
      ]
    }
  ],
  counterexamples: ['In it the Council granted consent for the City of Hartwell to join the Network of Northern Towns.']
}
