import type {Rule} from '../../../language.ts'

const FILED = '(?:lodged|filed|submitted|sent|made|handed in|drawn up|prepared|received|put forward)'
const TO_COME =
  '(?:hopes?|hoped|intends?|plans?|expects?|aims?|wants?|means?) to (?:submit|apply|hear|decide|sign|reply|answer|vote|file|lodge)'

export const notYet: Rule = {
  id: 'en/not-yet',
  description: 'When an application was made or an invitation came, or when something is hoped for or was thought of.',
  pattern: `(?<step>(?:(?:an?|the|its|our|this|new) )?(?:new |first |second |formal )?(?:application|request|invitation|expression of interest)(?: (?:to|for|from) [^.;{:date}]{1,40}?)? (?:(?:was|has been|had been|is being|were) ${FILED}|came|arrived|followed)(?: by [^.;{:date}]{1,20}?)?(?: in| on)?(?: the (?:spring|summer|autumn|winter) of)? ?{:date}|considered (?:joining|leaving|membership of|a membership in) [^.;{:date}]{0,60}?(?: in| on) {:date}|membership was (?:considered|discussed|debated) (?:in|on) {:date}|${TO_COME}[^.;{:date}]{0,60} {:date}|(?:proposal|motion|request) (?:fell|failed|was lost|was defeated) (?:in|on) {:date}|(?:recommended|suggested|proposed|advised) (?:leaving|joining|withdrawal|withdrawing)|(?:have|has) (?:worked|waited|lobbied|campaigned) for (?:this|it) since {:date}|negotiations [^.;{:date}]{1,80} since {:date})`,
  declines: 'tells of what was asked for, hoped for or thought of',
  examples: [{text: 'Hartwell considered joining the Network of Northern Towns in 2009.'}],
  counterexamples: ['Hartwell joined in 2003.', 'The request for admission was granted in 2003.']
}
