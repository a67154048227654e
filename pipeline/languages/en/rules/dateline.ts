import type {Rule} from '../../../language.ts'

export const dateline: Rule = {
  id: 'en/dateline',
  description: 'A line that dates the page or what stands on it, and nothing else.',
  pattern:
    '^[(*]?(?<line>(?:(?:{:city|name}|[a-z]{3,12}day),? )?(?:(?:as (?:at|of)|status|date(?: of publication)?|added|issued)(?: on)?:? )?){date}[).*]?$',
  declines: 'dates the page',
  read: match => {
    const day = /^\d{4}-\d\d-\d\d$/.test(match.mention<string>('date').value)
    return match.kind === 'paragraph' && (day || match.text('line').value !== '') ? [] : undefined
  },
  examples: [{text: 'As of 14 March 2034'}, {text: 'Hartwell, 14 March 2034'}],
  counterexamples: ['| Network | Since |\n|---|---|\n| Network of Northern Towns | 14 March 2034 |']
}
