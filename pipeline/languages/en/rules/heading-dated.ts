import type {Rule} from '../../../language.ts'

export const headingDated: Rule = {
  id: 'en/heading-dated',
  description: 'A heading with the year or the day that what follows is about.',
  pattern:
    '^(?<heading>(?:(?:chapter|part|section|item) {:number}:? )?(?:[a-z-]+ |{:name} ){0,4}(?:relations|report|activities|events|news|calendar|programme|program|review|strategy|plan|budget|overview|statistics|timeline|agenda|minutes|press release|newsletter|bulletin|highlights|fees?)(?: of the {:city|organization})?(?:(?: for| in| of|,|:)?(?: the year)? {:date})(?:[-–]{:date})?)$|^(?<fees>(?:[a-z]+ and )?(?:membership )?(?:fees?|dues|contributions?|subscriptions?|costs?)(?: paid| due)?,? (?:for |in )?(?:fy|fiscal year|financial year|the year)? ?{:date}(?:[-–]{:date})?)(?: \\([^()]{1,8}\\))?$|(?<series>series of {:date})|(?<adopted>(?:annual |yearly |{:name} )?report of the {:city|organization|body},? (?:adopted|approved|published) (?:on|in) {:date})',
  declines: 'is the date of what is written, and of no fact in it',
  examples: [{text: 'International relations 2034'}],
  counterexamples: ['Founded 2034']
}
