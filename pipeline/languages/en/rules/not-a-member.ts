import type {Rule} from '../../../language.ts'
import {ANY_CLASS} from '../fragments.ts'

export const notAMember: Rule = {
  id: 'en/not-a-member',
  description: 'A membership that is denied, planned, proposed or only possible.',
  pattern: `(?<denied>(?:is|are|was|were|has|have|had|did|does|do|been|could|will|would|may|might|should|can)(?:n't| not| never)(?: yet| become| been| a| an| the)*(?: [a-z]+)? (?:members?|join(?:ed)?|part|belong(?:ed)?|admitted|signator(?:y|ies)|observers?|one of (?:its|the|their) (?:members|signatories))(?: (?:of|in|to))?(?: {organization})?)|(?<nothing>nothing in (?:this|the) [^.;]{2,40} (?:shall|may|is to|should|can) be (?:construed|understood|read|taken|interpreted) (?:as|to) [^.;]{3,200})|(?<planned>(?:to|will|would|may|might|could|should|can|shall|must) (?:soon |also |one day |then |now )?(?:re-?join|join|be admitted|accede|become ${ANY_CLASS}|become|belong|apply|be a member|take up|acquire|obtain)(?: (?:to|for|in|of))?(?: membership(?: (?:of|in))?)?(?: {joining:organization})?(?:,? (?:in|on|by|from|as of|at|with effect from)(?: the)?(?: (?:beginning|end|start|spring|summer|autumn|winter|course|year)(?: of)?)? {foreseen:date})?)|(?<proposed>(?:propos\\p{L}+|suggest\\p{L}+|consider\\p{L}*|discuss\\p{L}*|favou?r(?:ed)?|plans? for|possible|future|prospective|possibility of|prospect of|of|for|about|before|on|in|by|after|upon) (?:joining|acceding to|becoming ${ANY_CLASS}|membership(?= fees?))(?: (?:of|in|to))?(?: {proposing:organization})?)`,
  declines: 'tells of no membership: it is denied, planned or only talked of',
  examples: [
    {text: 'The City of Hartwell is not yet a member of the Network of Northern Towns.'},
    {text: 'The City of Hartwell will become a member of the Network of Northern Towns on 1 July 2036.'}
  ],
  counterexamples: ['The City of Hartwell is a member of the Network of Northern Towns.']
}
