import type {Rule} from '../../../language.ts'
import {consent} from '../../../readings.ts'

export const consentGrantedByAct: Rule = {
  id: 'en/consent-granted-by-act',
  description: 'Consent for a city to join an organisation was granted by an act.',
  pattern:
    '(?<consent>consent|approval|permission|authori[sz]ation) (?:for|to) {member:city} (?<join>to join|to accede to|to become a member of|joining) {organization} (?<granted>(?:was|is|has been) (?:granted|given|expressed)) (?:in|by|with|through) {act}',
  read: match =>
    consent(match.mention('act'), match.entity('member'), match.entity('organization'), [
      match.spanOf('consent'),
      match.spanOf('join'),
      match.spanOf('granted')
    ]),
  examples: [
    {
      text: 'Consent for the City of Hartwell to join the Network of Northern Towns was given by Resolution No. 12/IV/2011 of Hartwell City Council.',
      reads: [
        {type: 'Act', effect: 'consent_to_join'},
        {type: 'MembershipEvent', eventType: 'consent granted'}
      ]
    }
  ]
}
