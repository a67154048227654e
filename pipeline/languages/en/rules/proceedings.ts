import type {Rule} from '../../../language.ts'

const MATTER =
  '(?:matter|question|issue|idea|proposal|motion|request|report|item|vote|amendment|plan|suggestion|invitation|approach|offer|proposition|petition|debate|resolution|draft|recommendation|decision)'
const DROPPED =
  '(?:discussed|debated|raised|shelved|dropped|deferred|postponed|put off|adjourned|tabled|lost|defeated|voted down|rejected|turned down|withdrawn|abandoned|not pursued|taken no further|taken off the agenda|referred|put|brought|laid|examined|looked at|looked into|considered)'

export const proceedings: Rule = {
  id: 'en/proceedings',
  description: 'A matter that came before a body and was talked over or dropped, and what its members thought of it.',
  pattern: `(?<matter>(?:(?:the|a|an|this|that|one|our|its) )?(?:[a-z-]+ ){0,2}${MATTER}(?: [^.;{:date}]{0,120}?)?(?:,? (?:has |had )?(?:came|comes|went|goes|come) (?:up )?(?:before|to|back to)|,? (?:was|were|is|are|has been|have been|had been) (?:then |again |later |first |since |finally |narrowly |unanimously |by {:body} )?${DROPPED}(?! by {:organization})))(?: (?:and|but) (?:then |later )?${DROPPED})?(?: (?:by|to|before|at|in|on|of)(?: the)?(?: (?:ordinary|regular|special|full|next|last) )? ?(?:{:body|office}|meeting|session|agenda))?(?: (?:of|on|in|at) (?:the )?)?(?:{:date})?|(?<opinion>^(?:\\d{1,2}(?:\\.\\d{1,2})* )?(?:the |some |several |many |all |most )?(?:elected |committee |council |board |cabinet |assembly )?(?:members|councillors|aldermen|delegates|the committee)(?: of (?:the )?{:body})? (?:felt|feel|thanked|believed|expressed|wondered|doubted|feared|asked|questioned|congratulated|discussed|debated|argued|stressed|applauded|took the view|were concerned|were of the view|were divided|did|spoke|voiced|hoped|wished|praised|sought)(?![\\p{L}])[^\\n{:date}{:act}{:actNumber}{:organization}{:number}]{0,240})$|(?<debate>{:body|office|city}|councillors|members) (?:debated?|debates|discuss(?:es|ed)|considers?|weighs|weighed|examine[sd]?|looks into|looked into|will discuss|would discuss|would look at|will look at)(?![\\p{L}])[^.;{:date}{:act}]{0,120}`,
  declines: 'tells of what was talked over, and not of what was decided',
  examples: [
    {text: 'The matter came before the Council in 2019.'},
    {text: 'A proposal that the town join the Network of Northern Towns was voted down.'},
    {text: 'Members felt that Hartwell could hardly become a member.'}
  ],
  counterexamples: ['Members noted that the Network of Northern Towns has 19 members.', 'The motion was carried.']
}
