import type {Rule} from '../../../language.ts'
import {clauseOfAct} from '../../../readings.ts'

const JOINING = '(?:(?:re-?)?join|acced|access|member|admi|enrol|enter|affiliat|participa|become)\\p{L}{0,8}'
/** No word of another matter stands between a word of consent and what is consented to. */
const BETWEEN =
  '(?:(?!(?:fees?|dues|subscriptions?|representatives?|delegates?|withdr|leav|repeal|resci|terminat|report|minutes)[\\p{L} ])[^.;]){0,160}?'

export const ownClause: Rule = {
  id: 'en/own-clause',
  description: 'A clause by which an act decides that its city joins, leaves, or may join an organisation.',
  pattern: [
    `(?<consent_to_join>(?:(?:consents?|approv(?:al|es?|ed)|authori[sz](?:ation|es?|ed)|permi(?:ssion|ts?|tted)|agree[sd]? (?:in principle|to (?:the|an?) )|inten(?:tion|ds?)|expresses|wish(?:es)?|desires?|declares?|requests?|supports?|endorses?|empower(?:s|ed)|instruct(?:s|ed)?|direct(?:s|ed)?|will to|willing(?:ness)?) ${BETWEEN}${JOINING}|appl(?:y|ies) (?:for|to)|(?:the )?application (?:of|for|to) ${BETWEEN}(?:approved|made|submitted|supported|endorsed|authori[sz]ed)|seeks? (?:membership|admission)))`,
    `(?<withdrawal>withdraws?(?: its membership)?(?= from|,| its)|withdrawal (?:from|of)|leaves?(?= (?:the )?{:organization})|resigns?(?: its membership)?|(?:terminates?|ends?|discontinues?|cancels?|relinquish(?:es)?|gives? up) (?:(?:the |its |our )?(?:(?:{:body}|{:city}|\\p{L}{2,20})'s? )?)(?:membership|participation|affiliation)|(?:membership|affiliation|participation)(?: (?:of|in|with) (?:the )?{:organization})?,? (?:shall |will |is |be |hereby |to )*(?:ceases?|ends?|lapses?|terminated?|discontinued?|expires?|cancelled|not (?:be )?renewed)|gives? notice (?:of withdrawal |to ))`,
    `(?<accession>(?:shall |does |hereby |again |also |formally )*(?:(?:re-?)?joins?(?! (?:the )?(?:meeting|committee))|accedes?(?: to)?|affiliates?(?= (?:to|with) )|enrols?(?= (?:in|as) )|(?:be|is) (?:hereby )?(?:enrolled|affiliated)(?= (?:in|to|with|as) )|takes? (?:up |out )?(?:full |associate |ordinary )?membership(?= (?:of|in) )|becomes? (?:an? )?(?:\\p{L}+[- ]){0,2}members?|enters?(?= (?:the )?{:organization})))`,
    `(?<fee>(?:payment of |pay |paying )?(?:the |its |an? )?(?:[\\p{L}\\d/]+ ){0,3}(?:subscriptions?|dues|membership fees?|fees?|contributions?)(?= (?:to|of|for|in|payable|be|is|are|shall)(?![\\p{L}])))`
  ].join('|'),
  asserts: 'decision',
  read: clauseOfAct,
  examples: [
    {
      kind: 'resolution',
      text: 'Resolution No. 12/IV/2011\n\n§ 1. Consent is granted for the City of Hartwell to join the Network of Northern Towns.',
      reads: [{type: 'Act', subject: '12/IV/2011', effect: 'consent_to_join', target: 'Network of Northern Towns'}]
    },
    {
      kind: 'resolution',
      text: 'Resolution No. 12/IV/2011\n\n§ 1. The City of Hartwell shall withdraw from the Network of Northern Towns with effect from 31 December 2011.',
      reads: [
        {type: 'Act', effect: 'withdrawal'},
        {type: 'MembershipEvent', eventType: 'withdrew', member: 'Hartwell', date: '2011-12-31', act: '12/IV/2011'}
      ]
    },
    {
      kind: 'resolution',
      text: 'Resolution No. 12/IV/2011\n\nBE IT RESOLVED that the City of Hartwell shall join the Network of Northern Towns as a full member.',
      reads: [{type: 'Act', effect: 'accession'}]
    },
    {
      kind: 'resolution',
      text: 'Minutes of the meeting of Hartwell City Council held on 3 March 2011\n\n69. NORTHERN TOWNS\n\nRESOLVED – That the Council terminate its membership of the Network of Northern Towns with effect from 31 December 2011.',
      reads: [
        {type: 'Act', subject: '69', effect: 'withdrawal', target: 'Network of Northern Towns'},
        {type: 'MembershipEvent', eventType: 'withdrew', member: 'Hartwell', date: '2011-12-31', act: '69'}
      ]
    }
  ],
  counterexamples: [
    'Minutes of the meeting of Hartwell City Council held on 3 March 2011\n\n69. NORTHERN TOWNS\n\nThe Council considered joining the Network of Northern Towns.',
    'The City of Hartwell shall join the Network of Northern Towns.',
    'It was moved that the City of Hartwell join the Network of Northern Towns.'
  ]
}
