import type {Rule} from '../../../language.ts'

export const otherMeeting: Rule = {
  id: 'en/other-meeting',
  description: 'The day of another meeting, of its minutes, or of a paper that lay before this one.',
  pattern:
    '(?<of>(?:minutes|report|letter|e-?mail|memo|petition|note|staff report|paper|correspondence|record)(?: [^.;{:date}]{0,100}?)? (?:of|dated|on|from|held on)(?: the meeting (?:of|held on))?) (?:\\p{L}+day,? )?{date}|(?<next>(?:next|following|previous|last|forthcoming) (?:ordinary |regular |council )?(?:meeting|session)[^.;{:date}]{0,60}?) (?:\\p{L}+day,? )?{on:date}|^(?<reading>(?:read|introduced|given)(?: {:name})?(?: an?)?(?: (?:first|second|third)(?:,? (?:and|&) (?:a )?(?:first|second|third))?(?: time| reading)?)?(?: and (?:tabled|referred|introduced))?(?: this| on)?(?: the)?) ?{read:date}|^(?<day>\\p{L}+day,?) {alone:date}(?=\\.|$)',
  declines: 'is the day of another meeting or of a paper',
  examples: [
    {text: 'The minutes of the meeting of 12 September 2013 were agreed as a correct record.'},
    {text: 'The next meeting is on Thursday 16 January 2014.'}
  ]
}
