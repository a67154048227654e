import type {Rule} from '../../../language.ts'
import {consent} from '../../../readings.ts'
import type {Reading} from '../../../types.ts'

export const consentGranted: Rule = {
  id: 'en/consent-granted',
  description: 'In an act, consent was granted for a city to join an organisation.',
  pattern:
    '(?:{act}|(?<it>(?:in|by|with) (?:it|this|this resolution|this decision))),? (?<consent>(?:the )?(?:consent|approval|permission|authori[sz]ation|agreement) (?:was|is|has been) (?:granted|given|expressed)) (?:for|to) {member:city} (?<join>to join|to accede to|to become a member of|joining|entering) {organization}',
  read: match => {
    const act = match.has('act') ? match.mention<Reading>('act') : match.elidedAct()
    const words = [match.spanOf('consent'), match.spanOf('join')]
    return act && consent(act, match.entity('member'), match.entity('organization'), words)
  },
  examples: [
    {
      text: 'In Resolution No. 12/IV/2011 of Hartwell City Council of 3 March 2011 consent was granted for the City of Hartwell to join the Network of Northern Towns.',
      reads: [
        {type: 'Act', effect: 'consent_to_join', target: 'Network of Northern Towns'},
        {
          type: 'MembershipEvent',
          eventType: 'consent granted',
          member: 'Hartwell',
          organization: 'Network of Northern Towns'
        }
      ]
    }
  ],
  counterexamples: ['In Resolution No. 12/IV/2011 consent was granted for the City of Hartwell to sell a plot.']
}
