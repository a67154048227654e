import type {Rule} from '../../../language.ts'
import {anyOf, ORGANIZATION_HEADS} from '../lexicon.ts'

/** Words for what is published: organisations and who belongs to them, acts, bodies, tasks and aims. */
export const PUBLISHED = `${anyOf(ORGANIZATION_HEADS)}|cities|towns|municipalities|communes|boroughs|counties|villages|places|regions|capitals|ports|harbours|councils|governments|authorities|signator(?:y|ies)|partners?|participants?|co-?founders?|founders?|observers?|candidates?|candidacy|(?:re)?join\\p{L}*|members?|membership|memberships|admi(?:t|ts|tted|ssion)|acced\\p{L}+|accession|affiliat\\p{L}+|enrol\\p{L}*|sign(?:s|ed)? up|signed|enter(?:s|ed)|entry|belong\\p{L}*|part of|takes? part|took part|accepted|welcomed|withdr[ae]w\\p{L}*|withdrawal|left|leave|leaves|leaving|quit|resign\\p{L}*|pull(?:s|ed)? out|lapsed?|suspended|reinstated|expelled|ceased|terminat\\p{L}+|found(?:ed|ing|ation)|establish\\p{L}*|set up|created|formed|launched|constituted|started life|dates? (?:from|back)|since|c(?:ame|omes?)(?! to)|followed|follows|replaced|in the place of|place of|returned|stayed|remained|dropped|headquarter\\p{L}*|head office|seat|seated|based|domiciled|registered|secretariat|office is|offices? (?:in|at)|boards?|committees?|commissions?|groups?|assembl(?:y|ies)|bureau|presidium|presidency|task forces?|panels?|section|unit|division|department|directorate|office|resolutions?|decisions?|decided|resolved|ordinances?|by-?laws?|minutes?|statutes?|orders?|acts?|charter|agreements?|pact|covenant|declaration|motions?|adopt\\p{L}*|approv\\p{L}+|consent\\p{L}*|authori[sz]\\p{L}+|repeal\\p{L}*|amend\\p{L}*|effect|force|shall|responsib\\p{L}+|in charge|co-?ordinat\\p{L}+|represent\\p{L}*|liaison|looks? after|handle[sd]?|missions?|aims?|goals?|objects?|objectives?|purposes?|mandate|tasks?|works? (?:to|towards|for)|exists?|seeks?|strives?|unites?|brings? together|links?|comprises?|consists?|counts?|counted|numbers?|total\\p{L}*|of (?:them|these|those|whom|which)`
export const NONE = '{:organization}{:act}{:actNumber}{:body}{:citation}{:office}'

export const otherEvents: Rule = {
  id: 'en/other-events',
  description: 'A whole sentence with a date or a number that speaks of nothing which is published.',
  pattern: `^(?<other>(?!(?:it|they|we|he|she|this|that|these|yes|no)(?![\\p{L}])[^.]{0,12}{:date|number})(?![^\\n]*(?<!\\p{L})(?:${PUBLISHED})(?!\\p{L}))(?=[^\\n]*(?:{:date|number}|(?:hundred|thousand|dozen|one|\\d)(?!\\p{L})))(?=(?:[^ ]{1,60} ){4})[^\\n${NONE}]{20,600})$`,
  declines: 'tells of something that is no organisation, membership, act, body or task',
  examples: [
    {text: 'The Great Flood of 1936 carried 61 buildings away.'},
    {text: 'Last year 212,000 visitors came to the lantern festival.'}
  ],
  counterexamples: [
    'The Network of Northern Towns was born in 1936.',
    'Hartwell has been on board since 1936.',
    'Since 1936.',
    'There are now 61 cities on the list.'
  ]
}
