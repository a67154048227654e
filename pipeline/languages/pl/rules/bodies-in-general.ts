import type {Rule} from '../../../language.ts'

export const bodiesInGeneral: Rule = {
  id: 'pl/bodies-in-general',
  description: 'Kinds of bodies, none of them named.',
  pattern:
    '(?<bodies>(?:for(?:ach|a|ów|ami)|grup(?:ach|y|ami|om)? (?:robocz|tematyczn|eksperck)\\p{L}{1,3}|zespo(?:łach|ły|łów|łami)(?: robocz\\p{L}{1,3})?|komisj(?:ach|e|ami|om)|komitet(?:ach|y|ów|ami)|organ(?:ach|y|ów|ami)(?: (?:związku|stowarzyszenia|ligi|sieci|statutowe))?|władz(?:ach|e|ami)?|rad(?:ach|ami|om)|rada|rady|radz(?:ie)|radę|radni|radn(?:ych|ego|ym)|zarząd(?:y|ów|ach|u|owi|em)?|zarządzie|prezydium|sekretariat(?:u|em|owi)?|zgromadze(?:niach|ń)|zebra(?:niach|ń)|walnych)(?: tematyczn\\p{L}{1,3}| robocz\\p{L}{1,3})?)',
  declines: 'speaks of bodies in general, names none',
  examples: [{text: 'Praca toczy się w forach tematycznych i w grupach roboczych.'}]
}
