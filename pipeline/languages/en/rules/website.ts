import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'

export const website: Rule = {
  id: 'en/website',
  description: 'The address of the website of an organisation.',
  pattern:
    "(?:{beside:organization}(?<brackets>,? \\(|: ?| - )|{organization}(?:'s)? ?(?<before>[-–:(]? ?(?:the )?(?:official )?(?:website|web site|site|page)[^:]{0,60}:)|(?<of>(?:website|web site|site|page) of (?:the )?){named:organization}[^:]{0,60}:) ?{url}",
  read: match =>
    organization(match.entity((['named', 'beside', 'organization'] as const).find(group => match.has(group))!), {
      website: match.mention('url')
    }),
  examples: [
    {
      text: 'More about the Network of Northern Towns - website in Finnish: https://northern.example.org',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns', website: 'https://northern.example.org'}]
    }
  ],
  counterexamples: ['The Network of Northern Towns is found here: https://northern.example.org']
}
