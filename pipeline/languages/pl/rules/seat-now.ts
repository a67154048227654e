import type {Rule} from '../../../language.ts'
import {organization, place} from '../../../readings.ts'

export const seatNow: Rule = {
  id: 'pl/seat-now',
  description: 'Where the seat of an organisation is now, after where it was.',
  pattern:
    '(?<now>(?:obecnie|dziś|teraz|od {:date})(?: jest)? (?:jest nią|nią|mieści się ona|znajduje się ona|mieści się|znajduje się)(?: w)?) {seat:name|city}',
  asserts: true,
  read: match => {
    const of = match.elided()
    if (!of) return undefined
    const name = match.mentionsIn('seat')[0]!
    for (const date of match.near('within', ['date'])) match.use(date)
    const value = typeof name.value === 'object' && 'name' in name.value ? name.value.name.value : String(name.value)
    return organization(of, {seat: place({...match.text('seat'), value})})
  },
  examples: [
    {
      text: 'Do 2010 r. siedzibą Związku Miast Północy była Stara Łąka, obecnie jest nią Dębowiec Mały.',
      reads: [{type: 'Organization', subject: 'Związek Miast Północy', seat: 'Dębowiec Mały'}]
    }
  ]
}
