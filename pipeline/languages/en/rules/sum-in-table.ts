import type {Rule} from '../../../language.ts'

export const sumInTable: Rule = {
  id: 'en/sum-in-table',
  description: 'A cell of a table under a header that speaks of money, people or addresses.',
  under:
    '(?<header>^(?:no\\.?|nr\\.?|#|№|item|position|(?:number of )?(?:countries|states|regions|employees|staff|projects|delegates))$|(?:annual |yearly |membership )?(?:fees?|costs?|dues|contributions?|subscriptions?|budget|amount|expenditure|payment|inhabitants|population|votes?|phone|e-?mail|address|website|remarks?|notes?))',
  pattern:
    '^(?<other>(?![^\\n]*(?<!\\p{L})(?:members?|membership|joined|left|withdrew|admitted|founded|established|seat|responsible|handled|represents?)(?!\\p{L}))[^\\n]{1,300})$',
  declines: 'is no count of members and no date of a membership',
  examples: [{text: '| Network | Annual fee |\n|---|---|\n| Network of Northern Towns | 2.415,60 |'}],
  counterexamples: ['| Network | Remarks |\n|---|---|\n| Network of Northern Towns | Hartwell joined in 1999 |']
}
