import type {Rule} from '../../../language.ts'

const CAN = '(?:will|would|could|may|might|can|should)'
const MEMBERSHIP = '(?:(?:full|associate|ordinary|observer) )?(?:membership|accession|admission|entry|participation)'

export const hypothetical: Rule = {
  id: 'en/hypothetical',
  description: 'What would happen if something else did, what is planned, and what is only applied for.',
  pattern: `^(?<conditional>(?:\\(?[\\p{L}\\d.]{1,4}[.)] )?(?:if|should|unless|as soon as|provided)(?! you)(?![\\p{L}])[^;\\n]{3,200}, [^\\n]{0,160}?(?<!\\p{L})${CAN}(?!\\p{L})[^\\n]{0,240})$|(?<planned>\\((?:planned|expected|foreseen|intended|proposed)\\)[^\\n]{0,240}|(?<!\\p{L})(?:hopes?|intends?|plans?|wants?|wishes|aims|means|expects?) to (?:seek|acquire|obtain|attain|apply for|gain) (?:[a-z]+ )?(?:membership|status|admission)(?: (?:of|in|to) {organization})?|${MEMBERSHIP}(?: (?:in|of|to) {of:organization})? (?:${CAN}|is (?:expected|planned|due|hoped|foreseen)) (?:follow|begin|start|commence|come|take effect|be|to)[^.;{:act}]{0,100}|(?:thinking about|negotiating with|in talks with|in negotiations? with|considering|has (?:its|our) eye on|interested in|bidding for|preparing|toying with)(?: [^.;,{:date}{:act}]{0,80})?)|(?<application>(?:an?|the|our|its|their|{:city}(?:'s)?|first|new|second|another|this|such an) ?(?:formal |written |first |new |second |earlier |further |later )?(?:application|bid|request|candidacy|candidature)(?: (?:to|for|of|with|by) [^.;{:date}]{0,100}?)? (?:was|were|is|are|has been|had been|has since been|will be|went|has now been|remains?)(?: then| duly| also| already| still| again| later)? (?:lodged|filed|submitted|sent|handed|rejected|refused|turned down|declined|forwarded|pending|in|looked at|under (?:review|consideration)|withdrawn|put in|received)(?: (?:in|on|at)? ?(?:the )?(?:spring|summer|autumn|winter|end|beginning)?(?: of)? ?{lodged:date})?)`,
  declines: 'tells of what is planned, applied for or only possible',
  examples: [
    {text: 'Should the Council agree, Hartwell could enter the Network of Northern Towns before the end of 2036.'},
    {text: 'An application to the Network of Northern Towns was lodged in November 2034.'},
    {text: 'Full membership may follow in 2037.'}
  ],
  counterexamples: [
    'Hartwell entered the Network of Northern Towns in 2016.',
    'Membership of the Network of Northern Towns began in 2016.'
  ]
}
