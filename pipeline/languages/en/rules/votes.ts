import type {Rule} from '../../../language.ts'

export const votes: Rule = {
  id: 'en/votes',
  description: 'How many voted, and how.',
  pattern:
    '(?<votes>(?:(?:by|with|vote of|of|,|:) )?(?:a (?:vote|majority) of )?{:number}(?: votes?| members?| councillors?)?(?: (?:in favou?r|for|voting for|voted for|against))?,? ?(?:to|-|–|and|:|against|votes to)(?: by)? ?{:number}(?: votes?)?(?: (?:against|in favou?r|voting against))?(?:,? (?:with |and )?{:number} (?:abstentions?|abstaining|abstained|absent))?|(?:ayes?|noes?|nays?|yeas?|abst[a-z]+|absent|excused|for|against|in favou?r)(?: votes)?:? ?{:number}|{:number} (?:members?|councillors?|votes?|people|delegates)(?: (?:were|had|have|who))? (?:present|voted|voting|abstained|abstaining|absent|attended|for|against|in favou?r)|(?:present|absent|apologies)[^.;]{0,60}? {:number} (?:[a-z]+ ){0,3}(?:members?|councillors?)|{:number} (?:(?:council|board|committee|cabinet) )?(?:members?|councillors?)(?: of (?:the )?[^.;]{1,60}?)? (?:were|was|being) (?:present|absent|in attendance)|(?:received|accepted|recorded) (?:from|for) {:number} members?)',
  declines: 'counts votes or those present',
  examples: [
    {text: 'The motion was carried by 21 votes to 8.'},
    {text: 'Seven councillors were present.'},
    {text: 'The items were approved, 7-0.'}
  ],
  counterexamples: ['The Network of Northern Towns has 21 members.']
}
