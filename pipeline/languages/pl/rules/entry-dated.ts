import type {Rule} from '../../../language.ts'

export const entryDated: Rule = {
  id: 'pl/entry-dated',
  description: 'The date that heads what a chronicle tells: a heading, or the first cell of a row of events.',
  pattern: '^(?<at>){date}(?: ?[-–—:]| ?[-–—] ?{:date})?$',
  declines: 'heads an entry of a chronicle, and states nothing by itself',
  read: match => {
    const isEntry =
      match.kind === 'heading' ||
      (match.cell(/^(?:wydarzeni[ea]|zdarzeni[ea]|opis|co się (?:wydarzyło|stało)|fakty?|historia)$/iu) !== undefined &&
        match.headers.some(header => /^(?:rok|data|dzień|lata|kiedy|okres)$/iu.test(header.text('all').value)))
    if (!isEntry) return undefined
    for (const date of match.near('within', ['date'])) match.use(date)
    return []
  },
  examples: [
    {text: '# Nasze miasto\n\n## 2034\n\nZbudowano most.'},
    {text: '| Rok | Wydarzenie |\n|---|---|\n| 2034 | Zbudowano most. |'}
  ],
  counterexamples: ['| Organizacja | Od |\n|---|---|\n| Związek Miast Północy | 2034 |']
}
