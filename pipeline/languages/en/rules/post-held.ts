import type {Rule} from '../../../language.ts'

const POST =
  '(?:presidency|chairmanship|chair|vice-presidency|vice-president|president|vice-chair|treasurer|chairwoman|chairman|secretary general)'
/** Years of a term: “until 2027”, “from 2010 to 2013”. */
const TERM =
  '(?:(?:for the years?|during the years?|in|since|until|till|from|between|for) {:date}(?:(?: (?:and|to|until) |[-–]){:date})?)'

export const postHeld: Rule = {
  id: 'en/post-held',
  description: 'Since when or until when somebody leads something, holds a post or sits on a body.',
  pattern: `(?<post>(?:has|have|had) (?:led|headed|chaired|directed|presided over) [^.;{:date}{:act}]{1,60} ${TERM}|(?:has|have|had|holds?|held|took|takes) (?:the )?(?:rotating )?${POST}(?: of [^.;{:date}]{1,40}?)? ${TERM}|(?:the |its |their )?(?:rotating )?${POST} (?:went|goes|passed|passes|rotates|moved|fell) [^.;{:date}]{1,60}${TERM}|(?:was|is|has been|were)(?: one of)?(?: the| its)? ${POST}s?(?: of [^.;{:date}]{1,40}?)? ${TERM}|(?:(?:has|holds|have) a seat|sits?|is|are) on (?:the )?[^.;{:date}]{1,80} until {:date})`,
  declines: 'tells of an office held for a term',
  examples: [{text: 'The Network of Northern Towns is old. Ms Lind has presided over it since 2015.'}],
  counterexamples: ['Hartwell has been a member since 2003.', 'The Network has its seat in Turku until 2027.']
}
