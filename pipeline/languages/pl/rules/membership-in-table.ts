import type {Rule} from '../../../language.ts'
import {type Columns, row} from '../../../readings.ts'
import {classIn} from '../fragments.ts'
import {anyOf, MEMBERSHIP_CLASSES, QUALIFIERS} from '../lexicon.ts'

const CLASS = new RegExp(
  `(?<![\\p{L}])(?:(?:${anyOf(Object.keys(MEMBERSHIP_CLASSES))})\\p{L}{0,4}|człon\\p{L}{2,5})(?: \\p{L}{5,20})?`,
  'iu'
)
const QUALIFIER = new RegExp(`(?<![\\p{L}])(?:${anyOf(Object.keys(QUALIFIERS))})(?![\\p{L}])`, 'iu')

const found = (match: RegExpExecArray | null, value: string | undefined): ReturnType<Columns['held']> =>
  match && value !== undefined ? {value, start: match.index, end: match.index + match[0].length} : undefined

export const columns: Columns = {
  since:
    /^(?:data |rok |okres |dzień |lata )?(?:człon|przystąp|wstąp|przyjęc|akces|uczestnict|przynależ|okres$|lata$|od(?: kiedy| roku)?$)/iu,
  until: /^(?:do(?: kiedy| roku)?|data wystąpienia|wystąpienie|koniec(?: członkostwa)?|zakończenie)$/iu,
  status: /^(?:status|rodzaj|charakter|klasa|typ|forma|rola|kategoria)/iu,
  unit: /^(?:prowadz|koordyn|odpowied|jednostka (?:prowadz|odpow|koord)|komórk|wydział|reprezent|przedstawiciel|nadz[oó]r|opiek|kto )/iu,
  count: /^(?:liczba|ilość) (?:miast|członk|gmin|samorząd|podmiot)/iu,
  seat: /^siedzib/iu,
  founded: /^(?:rok |data )?(?:założenia|powstania|utworzenia|powstanie|założenie|utworzenie)/iu,
  act: /^(?:nr |numer |data i nr )?(?:uchwał|podstaw|akt|decyzj)/iu,
  held: words => {
    const match = CLASS.exec(words)
    return found(match, match?.[0] && classIn(match[0]))
  },
  ended: /(?:^był[eya]|zakończ|wystąpi|ustał|wygas|rezygnacj|dawn)/iu,
  pending:
    /(?:w trakcie|stara(?:nia|nie|ń|my)|planowan|kandyd|wniosek|wniosku|deklaracj|zgoda|brak|nie |w przygotowaniu|aplikac|w toku|odrzucon)/iu,
  qualifier: words => {
    const match = QUALIFIER.exec(words)
    return found(match, match?.[0] && QUALIFIERS[match[0].toLowerCase() as keyof typeof QUALIFIERS])
  }
}

export const membershipInTable: Rule = {
  id: 'pl/membership-in-table',
  description: 'A row of a table, or a column of a transposed one, that tells of an organisation.',
  pattern: '^(?<first>){organization}',
  read: match => row(match, columns, match.elidedCity()),
  examples: [
    {
      text: '| Organizacja | Członkostwo | Rodzaj | Uchwała | Prowadzi |\n|---|---|---|---|---|\n| Związek Miast Północy | od 1991 | zwyczajne | Nr XI/73/91 z 24.04.1991 r. | Referat Rozwoju |',
      reads: [
        {
          type: 'Membership',
          member: 'Brzezinek',
          organization: 'Związek Miast Północy',
          class: 'full',
          from: '1991',
          establishedBy: 'XI/73/91'
        },
        {type: 'Responsibility', unit: 'Referat Rozwoju', organization: 'Związek Miast Północy'}
      ]
    },
    {
      text: '|  | Związek Miast Północy | Liga Miast Zimowych |\n|---|---|---|\n| Przystąpienie | 1996 r. | 26 czerwca 2014 r. |\n| Status | członek wspierający | członek zwyczajny |\n| Liczba miast | ok. 60 | 36 (2024 r.) |',
      reads: [
        {type: 'Membership', organization: 'Związek Miast Północy', class: 'associate', from: '1996'},
        {type: 'Membership', organization: 'Liga Miast Zimowych', class: 'full', from: '2014-06-26'},
        {type: 'Observation', organization: 'Liga Miast Zimowych', value: 36, asOf: '2024'},
        {type: 'Observation', organization: 'Związek Miast Północy', value: 60, qualifier: 'about'}
      ]
    }
  ]
}
