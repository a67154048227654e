import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'

export const sinceJoining: Rule = {
  id: 'en/since-joining',
  description: 'The joining of a city told in passing: “since its accession in 2004”.',
  pattern:
    "(?<=(?:since|after|upon|following|before|until|with|through) )(?:its|our|(?:the )?{owner:city}'?s?) (?<noun>accession|admission|entry|joining)(?: (?:to|into|of))?(?: (?:the )?{organization})?,? (?:in|on) {date}",
  asserts: true,
  read: match => holding(match, {value: 'member', basis: 'stated', spans: [match.spanOf('noun')]}, undefined, 'owner'),
  examples: [
    {
      text: 'Since its accession to the Network of Northern Towns in 2004, the City of Hartwell has paid its fee.',
      reads: [{type: 'Membership', member: 'Hartwell', from: '2004'}]
    }
  ]
}
