import type {Rule} from '../../../language.ts'

/** What a sentence would say of members, acts and bodies, and what it would refer to them by. */
const SAID =
  '{organization}|{name}|{body}|{act}|{actNumber}|{citation}|{url}|(?<![\\p{L}])(?:it|its|they|their|them|we|us|our|ours|he|she|this|that|these|those|which|former|latter|both|there|members?|membership|signator\\p{L}+|observers?|founders?|join\\p{L}*|rejoin\\p{L}*|enter\\p{L}*|entry|left|leav\\p{L}+|withdr\\p{L}+|admi(?:t|ss)\\p{L}*|acce(?:de|ss)\\p{L}*|belong\\p{L}*|resign\\p{L}*|found(?:ed|ing|ation)?|establish\\p{L}*|creat\\p{L}+|set up|formed|launch\\p{L}*|start\\p{L}*|beg[aiu]n\\p{L}*|born|since|moved|based|seat\\p{L}*|sign\\p{L}*|adopt\\p{L}*|pass\\p{L}*|decid\\p{L}+|decision\\p{L}*|resol\\p{L}+|agree\\p{L}*|approv\\p{L}+|consent\\p{L}*|appl\\p{L}+|vot\\p{L}+|motion|act|acts|agreement|treaty|charter|memorandum|network\\p{L}*|associat\\p{L}+|union|league|alliance|federation|organi[sz]ation\\p{L}*|partner\\p{L}*|council|assembly|committee\\p{L}*|board|commission|secretariat|group|forum|office|department|unit|coordinat\\p{L}+|responsib\\p{L}+|represent\\p{L}*|aims?|mission|purpose|goal|tasks?|towns|cities|municipalities|ports|communes|authorities|suspend\\p{L}*|reinstat\\p{L}*|ended|expire\\p{L}*|laps\\p{L}+|until|accord\\p{L}*|effect|force|award\\p{L}*|status|together|same|year)(?![\\p{L}])'

export const nothingNamed: Rule = {
  id: 'en/nothing-named',
  description: 'A sentence with a date or a number that names no organisation, body, act or member and refers to none.',
  pattern: `^(?!.*(?:${SAID}))(?<other>(?=(?:[^ \\n]{1,40} ){4})[^\\n]{12,400})$`,
  declines: 'names none of what is recorded',
  examples: [{text: 'Interest came back after the floods of 2017.'}],
  counterexamples: [
    'The city has been there since 2003.',
    'It came back in 2003.',
    'The Network of Northern Towns came back in 2003.',
    'May 2003'
  ]
}
