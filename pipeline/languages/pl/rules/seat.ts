import type {Rule} from '../../../language.ts'
import {organization, place} from '../../../readings.ts'
import {dates, described, isNetwork, subject} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'

const DESCRIBES = /^(?:z |mając)/iu

export const seat: Rule = {
  id: 'pl/seat',
  description: 'An organisation has its seat in a place, or moved it there.',
  pattern:
    '(?:(?<verb>z (?:główną |stałą )?siedzibą|mając(?:y|a|e|ego|ej|emu|ym|ą|ych) (?:swoją |swą )?siedzibę|(?:ma|mają|mieć) (?:on[ao]? |swoją |swą |obecnie |dziś ){0,3}siedzibę|siedzib[aęąy](?: {:organization}| związku| stowarzyszenia| sieci)?(?: (?:ma|jest|są|mieści się|znajduje się|to|(?:został[ao]|zostaje) przeniesion[ay]|przeniesiono|przeniesiona)| ?:| [-–])(?: (?:obecnie|dziś|miasto|od {:date}|w {:date}|do {:date}|w latach|{:date})){0,3}(?: z {:name|city})?|(?:biuro|sekretariat)(?: {:organization})? (?:mieści|znajduje) się|przenios(?:ł[aoy]?|ło) (?:swoją |swą )?siedzibę(?: z {:name|city})?|mieści się|siedzibę przeniesiono(?: w {:date}| {:date})?(?: z {:name|city})?)(?: (?:obecnie |dziś )?(?:w|we|do))? {seat:name|city}|(?:w|we) {place:name|city}(?:,? (?<where>gdzie (?:{:organization} )?(?:[\\p{L}]{1,12} ){0,3}?(?:ma (?:swoją |swą )?siedzibę|mieści się (?:jego |jej )?siedziba|ma siedzibę)|mieści się (?:jego |jej )?(?:siedziba|biuro)|(?:ma|znajduje się) (?:jego |jej |swoją )?siedzib[aę])))',
  asserts: true,
  read: match => {
    const within = match.near('within', ['organization']).find(isNetwork)
    const of =
      (within && match.use<Entity>(within)) ??
      (DESCRIBES.test(match.words(match.span)) ? described(match) : undefined) ??
      subject(match) ??
      match.elided()
    if (!of) return undefined
    dates(match)
    const group = match.has('seat') ? 'seat' : 'place'
    const name = match.mentionsIn(group)[0]!
    const words = match.text(group)
    const value = typeof name.value === 'object' && 'name' in name.value ? name.value.name.value : String(name.value)
    return organization(of, {seat: place({...words, value})})
  },
  examples: [
    {
      text: 'Związek Miast Północy ma siedzibę w Dębowcu Małym.',
      reads: [{type: 'Organization', subject: 'Związek Miast Północy', seat: 'Dębowiec Mały'}]
    },
    {
      text: 'Brzezinek należy do Związku Miast Północy z siedzibą w Dębowcu Małym.',
      reads: [{type: 'Organization', subject: 'Związek Miast Północy', seat: 'Dębowiec Mały'}]
    }
  ],
  counterexamples: ['Muzeum ma siedzibę w Dębowcu Małym.']
}
