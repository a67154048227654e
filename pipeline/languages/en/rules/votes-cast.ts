import type {Rule} from '../../../language.ts'
import {anyOf, NUMBER_WORDS} from '../lexicon.ts'

const NUMBER = `(?:{:number}|${anyOf(Object.keys(NUMBER_WORDS))}|none|nil)`

export const votesCast: Rule = {
  id: 'en/votes-cast',
  description: 'How many voted which way, were there or were not.',
  pattern: `(?<votes>(?:(?:by|with) )?${NUMBER} (?:votes? )?(?:to|against|–|-) ${NUMBER}(?: votes)?|${NUMBER} (?:votes?|members|councillors)? ?(?:voted |voting |cast )?(?:(?:were |was )?(?:for|in favou?r(?: of)?|against|abstained|abstaining|abstentions?))(?: the (?:motion|amendment|proposal|resolution))?(?:,? (?:and|with) ${NUMBER} (?:(?:voted |voting )?(?:for|against|in favou?r|abstained|abstaining|abstentions?))(?: the (?:motion|amendment|proposal))?){0,2}|(?:ayes?|noes|nays?|yeas?|for|against|abstentions?|abstained|absent)[:,–-]? ?${NUMBER}(?:[;,.]? (?:and )?(?:ayes?|noes|nays?|yeas?|against|abstentions?|abstained|absent)[:,–-]? ?${NUMBER}){1,4}|(?:present|absent|in attendance): ?${NUMBER}(?: of (?:the )?{:number})?(?: members(?: of the {:body})?| councillors)?|apologies(?: for absence)? (?:were |was )?(?:received |submitted )?from ${NUMBER} (?:members|councillors))`,
  declines: 'counts votes or those who were at a meeting, no members of an organisation',
  examples: [
    {text: 'The amendment fell by 19 votes to 12.'},
    {text: 'The motion was put, four members voting for and six against.'}
  ],
  counterexamples: ['The network grew from 19 members to 40.']
}
