import type {Rule} from '../../../language.ts'

export const yearOfEntry: Rule = {
  id: 'pl/year-of-entry',
  description: 'The year that heads an entry of a chronicle which tells a fuller date, or one of former centuries.',
  pattern: '^(?<at>)(?:{year:date}(?= ?[–:-][^\\n]*{:date})|{early:number}(?= ?[–:-] ))',
  declines: 'heads an entry that tells a fuller date, or an early one',
  read: match => {
    if (match.has('early')) {
      const {value} = match.mention<number>('early')
      return value >= 900 && value < 1500 ? [] : undefined
    }
    const [year] = match.mentionsIn('year')
    const dates = match.clauses.flatMap(clause => match.near('after', ['date'], clause))
    const fuller = dates.some(({value}) => String(value).startsWith(`${year!.value}-`))
    return fuller && !match.taken(year!) ? [] : undefined
  },
  examples: [{text: '2012 – wracamy: od 10 maja 2012 r. Brzezinek jest członkiem Związku Miast Północy.'}],
  counterexamples: ['2012 – Brzezinek przystąpił do Związku Miast Północy.']
}
