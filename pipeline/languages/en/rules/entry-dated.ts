import type {Rule} from '../../../language.ts'

export const entryDated: Rule = {
  id: 'en/entry-dated',
  description: 'The date that heads what a chronicle tells: a heading, or the first cell of a row of events.',
  pattern: '^(?<at>){date}(?: ?[-–—:]| to {:date}| ?[-–—] ?{:date})?$',
  declines: 'heads an entry of a chronicle, and states nothing by itself',
  read: match => {
    const isEntry =
      match.kind === 'heading' ||
      (match.cell(/^(?:events?|what happened|milestones?|history|description|facts?|activit(?:y|ies))$/iu) !==
        undefined &&
        match.headers.some(header => /^(?:year|date|when|day|time|period)s?$/iu.test(header.text('all').value)))
    if (!isEntry) return undefined
    for (const date of match.near('within', ['date'])) match.use(date)
    return []
  },
  examples: [
    {text: '# Our town\n\n## 2034\n\nThe bridge is built.'},
    {text: '| Year | Event |\n|---|---|\n| 2034 | The bridge is built. |'}
  ],
  counterexamples: ['| Network | Since |\n|---|---|\n| Network of Northern Towns | 2034 |']
}
