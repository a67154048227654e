import type {Rule} from '../../../language.ts'

export const costOfMembership: Rule = {
  id: 'en/cost-of-membership',
  description: 'What it costs to be a member, for which year and from which fund.',
  pattern:
    "(?<cost>(?:(?:the|its|our|{:city}'s?) )?(?:(?:full|associate|annual|yearly|city) )?(?:membership(?: fees?| dues)?|fees?|dues|subscriptions?|contributions?)(?: (?:for|in|of|are for)(?: the)?(?: budget| fiscal| financial)?(?: year)? ?{:date})?(?:(?: would| will| to| shall| not| now| presently){0,3} (?:costs?|amounts?(?: to)?|comes? to|is|are|was|were|stood at|exceed|depends? on|double[ds]?)|, )(?: about| some| nearly)?(?= ?(?:[€$£]|EUR|USD|PLN|GBP|SEK|NOK|DKK|CHF|{number}|[a-z])))(?! (?:member|based|open))|(?<year>(?:fees?|dues|subscriptions?|contributions?|budget)(?: are)? (?:for|of|in) (?:the )?(?:(?:budget|fiscal|financial) year )?{:date})",
  declines: 'says what membership costs',
  examples: [{text: 'Dues for 2036 amount to $3,450.00.'}, {text: 'Fees are for the budget year 2035.'}],
  counterexamples: ['Membership is open to towns.', 'Membership of the network since 1999 is a gain.']
}
