/**
 * English cues: words that say that a sentence holds something. What no rule reads or declines of them makes the
 * sentence unexplained, so a cue added here can only make the report stricter.
 */
import type {Cue} from '../../language.ts'
import {anyOf, BODY_TYPES, NUMBER_WORDS, ORGANIZATION_HEADS} from './lexicon.ts'

export const cues: readonly Cue[] = [
  {kind: 'date', pattern: '{date}', inProse: false},
  {kind: 'address', pattern: '{url}', inProse: true},
  {kind: 'act number', pattern: '{actNumber}', inProse: false},
  {
    kind: 'count',
    pattern: `{number}|(?:hundred|thousand|dozen|several hundred|${anyOf(Object.keys(NUMBER_WORDS))})`,
    inProse: true
  },
  {
    kind: 'legal citation',
    pattern: '{citation}|(?:Article|Art\\.|Journal of Laws|Act of) ?(?=[\\d\\uE000-\\uE010])',
    inProse: false
  },
  {kind: 'organisation', pattern: '{organization}', inProse: true},
  {kind: 'reference to an organisation', pattern: `(?:the|our|this) (?:${anyOf(ORGANIZATION_HEADS)})`, inProse: true},
  {kind: 'body', pattern: `{body}|(?:${anyOf(Object.keys(BODY_TYPES))})s?|fora`, inProse: true},
  {
    kind: 'membership verb',
    pattern:
      '(?:became|becomes?|becoming) (?:an? )?(?:[a-z-]+ ){0,2}members?|join(?:s|ed|ing)?|rejoin(?:s|ed|ing)?|admitted|readmitted|acceded?|accedes|withdr(?:ew|awn|aw|aws)|(?:is|are|was|were|been) (?:an? )?(?:[a-z-]+ ){0,2}members?|belong(?:s|ed|ing)? to|resign(?:s|ed|ing)?|quit|left (?={:organization})|suspended|reinstated|lapsed?|represented in|takes? part in(?! (?:many|several|various|numerous|all|its|their|the (?!{:organization})|a |an |joint|other|international|european|regular|annual|common|different|these|those|such|projects|events))|co-founded',
    inProse: false
  },
  {
    kind: 'membership noun',
    pattern:
      'members?|memberships?|co-?founders?|accession|admission|withdrawal|consent|candida(?:te|cy)|observers?|signator(?:y|ies)',
    inProse: true
  },
  {
    kind: 'responsibility',
    pattern:
      '(?:co-?ordinat(?:es|ed|ing)|represents|represented|responsible for|in charge of|entrusted|liaison|looked after|oversees|supervises|contact point|looks? after|in the hands of|responsibility of|nodal|focal point)',
    inProse: true
  },
  {
    kind: 'purpose',
    pattern: '(?:missions?|aims?|goals?|objectives?|purposes?|tasks?|works? towards|exists? to|seeks? to|strives?)',
    inProse: true
  },
  {kind: 'seat', pattern: '(?:based|headquartered|headquarters|seat|registered office|head office)', inProse: true},
  {kind: 'foundation', pattern: '(?:founded|established|set up|created|formed|launched)', inProse: true},
  {
    kind: 'purpose of its founding',
    pattern:
      '(?<=(?:founded|created|set up|established|formed|launched|came together|joined forces)[^.;:]{0,60} )(?:in order )?to (?!(?:the|a|an|this|its|be|join|become)(?!\\p{L}))[a-z]{2,20}',
    inProse: true
  },
  {
    kind: 'label of a task',
    pattern:
      '(?<![^\\n])(?:representatives?|delegates?|lead officers?|officers?|contacts?|liaison(?: officer)?|co-?ordinators?|handled by|responsible(?: unit| department| office)?|unit|department|in charge)(?: [^:]{1,20})?:',
    inProse: false,
    each: true
  },
  {
    kind: 'body of an organisation',
    pattern:
      "(?<=(?:{:organization}|(?:its|their|the (?:union|network|association|alliance|league|federation|coalition)))(?:’s|'s)? )(?:[a-z-]{3,20} ){0,2}(?:development council|advisory council|expert council|scientific council|youth council|congress|round table|technical table|working table|senate|chamber|caucus|audit panel|jury)",
    inProse: true
  },
  {
    kind: 'list of places',
    pattern:
      '{:name|city}(?:, {:name|city}){0,60}(?:(?<!(?:in|around|near|from|between|through|across|to|at|of) {:name|city}),? and {:name|city}|(?<=, {:name|city}), {:name|city})(?! (?:countries|states|seas?|regions|areas|languages|coasts?)(?![a-z]))|{:name|city}(?= \\([^()]{1,40}\\)(?:, |,? and ){:name|city})|(?<={:name|city} \\([^()]{1,40}\\)(?:, |,? and )){:name|city}|{:name|city}(?: \\([^()]{1,24}\\))?(?: [·•] {:name|city}(?: \\([^()]{1,24}\\))?){2,60}',
    inProse: true,
    each: true
  }
]
