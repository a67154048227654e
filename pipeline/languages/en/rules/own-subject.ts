import type {Rule} from '../../../language.ts'
import {ofOwnAct, subjectOfAct} from '../../../readings.ts'
import {ACT_TYPES, anyOf} from '../lexicon.ts'

export const ownSubject: Rule = {
  id: 'en/own-subject',
  description:
    'Above the decision of an act, a line says what it is about: “A resolution authorizing …”, “on joining …”.',
  pattern: `^(?:(?<title>(?:an? |the )?)(?<actType>${anyOf(Object.keys(ACT_TYPES))})(?: (?:of|by) (?:the )?(?:mayor(?:,? and| of the| &) (?:the )?|{:body} and (?:the )?)?(?:{passedBy:body}(?: of the {:city})?|{:city})(?:,(?: state of| province of)? {:name|country|city}(?=,))?)?,? |(?<label>(?:subject|re|title|matter|item(?: no\\.?)? ?[\\p{L}\\d.]{0,6}) ?[:.–-] ?|(?:minute )?(?:§ ?\\d{1,4}|\\p{L}{0,4}\\d{1,4}(?:[/.-]\\d{1,6}){0,3} ?§?)[.:]?(?: ?[-–])? ))?(?<subject>(?:(?:on(?! (?:the basis|behalf|(?:a |the )?motion|{:date}))|concerning|regarding|relating to|in the matter of|in respect of|in relation to|with regard to|about|to|for)(?![\\p{L}])|(?:hereby )?(?!according|following|during|being)[a-z]{3,}ing (?!of )|(?<=[:.–-] ?)(?=\\S)|(?=(?:accession|withdrawal|membership|consent|approval|admission|application|joining|appointment)(?![\\p{L}])))[^\\n]{2,400}?)[.;]?$`,
  read: match => {
    if (!(match.inHead || match.inTitle) || !match.ownAct) return undefined
    const body = match.has('passedBy') ? match.entity('passedBy') : undefined
    return ofOwnAct(match, {
      ...(match.has('actType') && {actType: match.choose('actType', ACT_TYPES)}),
      ...(body && {passedBy: body}),
      ...subjectOfAct(match, 'subject')
    })
  },
  examples: [
    {
      kind: 'resolution',
      text: 'Resolution No. 12/IV/2011\n\non granting consent for the City of Hartwell to join the Network of Northern Towns\n\nThe Council resolves as follows:',
      reads: [{type: 'Act', subject: '12/IV/2011', effect: 'consent_to_join', target: 'Network of Northern Towns'}]
    },
    {
      kind: 'resolution',
      text: 'RESOLUTION NO. 08-61\n\nA resolution of the Hartwell City Council withdrawing from the Network of Northern Towns\n\nThe Council resolves as follows:',
      reads: [{type: 'Act', passedBy: 'Hartwell City Council', effect: 'withdrawal'}]
    }
  ],
  counterexamples: ['on granting consent for the City of Hartwell to join the Network of Northern Towns']
}
