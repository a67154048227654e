import type {Rule} from '../../../language.ts'

export const visit: Rule = {
  id: 'en/visit',
  description: 'Who went where, who came, and who was received.',
  pattern:
    '(?<visit>(?:visit(?:ed|s)|travel(?:led|ed|s) to|went to|drove to|flew to|toured|paid a visit to|attend(?:ed|s)?|host(?:s|ed)|we host|played host to|(?:was|were) (?:received|hosted|the guests?)|took part in the (?:fair|festival|parade|opening|celebrations?|conference|workshop|meeting)|a (?:delegation|group|party) (?:of|from)|delegations? (?:of|from)|(?:delegates|guests|participants|visitors) (?:from|came|met|attended|arrived)) ?(?:[^.;,{:date}{:act}]{0,100}?)(?:,? (?:on|in|from|between|during|for)(?: (?:\\d{1,2}|{:number})(?: (?:to|and)|[-–]) ?)?)? ?{when:date})',
  declines: 'tells of a visit or a meeting, which makes no one a member',
  examples: [
    {text: 'The Mayor visited Dunmere from 3 to 6 January 2025 to see the bridge.'},
    {text: 'Hartwell hosted the annual meeting of the Network of Northern Towns in 2016.'}
  ],
  counterexamples: ['Hartwell joined the Network of Northern Towns in 2016.']
}
