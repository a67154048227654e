import type {Rule} from '../../../language.ts'

/** What is counted that may be a member. */
const MEMBER =
  '(?:miast|miejsk|gmin|powiat|samorz|człon|metropol|jst|ośrod|stoli|uzdrow|port|region|sygnat|partner|uczestn|podmiot|wspólnot|jednost|instytuc|organizac|stowarzysz|związk|siec|województw|miejscow|aglom|władz|burmistrz|prezydent)'
const ADJECTIVE = '\\p{L}{2,20}(?:ych|ich|ymi|imi|ne|we|kie|cze|te|łe|że|ni|li)'

export const countsOtherwise: Rule = {
  id: 'pl/counts-otherwise',
  description: 'A number of something that cannot be a member: years, people, projects, pages.',
  pattern: `{count:number}(?:(?: ?[–-] ?| do | lub | i |, ){to:number})?-?(?! (?:${ADJECTIVE} (?:i )?){0,3}${MEMBER}) (?:(?:tys\\.|mln|mld|tysięcy) )?(?<what>[\\p{L}]{1,20}|{:name})(?: \\(?{:date}\\)?)?|(?<of>z|ze|w) {parts:number} (?<lands>(?:powiat|wojewódz|państw|kraj|region|kontynent)\\p{L}{0,6})`,
  declines: 'counts something else than members',
  examples: [
    {text: 'Zarząd spotyka się dwa razy w roku, a targi odwiedziło 8 tys. osób.'},
    {text: 'Związek Miast Północy działa w 25 krajach.'}
  ],
  counterexamples: ['Związek Miast Północy ma 1740 członków.', 'Związek Miast Północy skupia 39 dużych miast.']
}
