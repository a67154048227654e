import type {Rule} from '../../../language.ts'
import {consent} from '../../../readings.ts'

export const bodyConsented: Rule = {
  id: 'en/body-consented',
  description: 'By an act, a body consented to a city joining an organisation.',
  pattern:
    "(?:by|in|with|through) {act},? (?:{body} )?(?<consent>(?:granted|gave|expressed) (?:its |the )?(?:consent|approval|permission)|consented|agreed) (?:for |to |that )?{member:city}(?:'s)? (?<join>to join|joining|to accede to|accession to|should join|becoming a member of) {organization}",
  read: match =>
    consent(match.mention('act'), match.entity('member'), match.entity('organization'), [
      match.spanOf('consent'),
      match.spanOf('join')
    ]),
  examples: [
    {
      text: 'By Resolution No. 12/IV/2011 of 3 March 2011 Hartwell City Council gave its consent for the City of Hartwell to join the Network of Northern Towns.',
      reads: [
        {type: 'Act', effect: 'consent_to_join', target: 'Network of Northern Towns'},
        {type: 'MembershipEvent', eventType: 'consent granted', member: 'Hartwell'}
      ]
    }
  ]
}
