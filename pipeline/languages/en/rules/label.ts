import type {Rule} from '../../../language.ts'

export const label: Rule = {
  id: 'en/label',
  description: 'The label of a row or a column, which states nothing without what stands beside it.',
  pattern:
    '^(?<label>(?:(?:our |city |date of |year of |number of |basis of (?:our )?)?(?:member(?:s|ship)?|accession|admission|foundation|joining|entry)(?: (?:since|from|until|fee|fees|status|class|type|period))?|founded|established|created|set up|headquarters|registered office|head office|seat|based in|mission|aims?|goals?|objectives?|purposes?|tasks?|responsible(?: unit| office| department)?|member cities|count|representatives?|(?:annual |membership |member )?(?:fees?|dues|contributions?|subscriptions?)(?: for| in)? {:date}):?)$',
  declines: 'is a label, and states nothing by itself',
  examples: [{text: '| Partner | Member since |\n|---|---|\n| Hartwell | |'}],
  counterexamples: ['Member since 1999']
}
