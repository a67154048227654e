import {compile, type Match, type Rule} from '../../../language.ts'
import {memberCount, membership, responsibility} from '../../../readings.ts'
import {dates} from '../../../slots.ts'
import type {Reading, Value} from '../../../types.ts'
import {COUNT, classIn, countOf} from '../fragments.ts'

const once = (pattern: string) => new RegExp(compile(pattern, 'free').source, 'diu')
/** Labels of columns or rows, and what stands in their cells. */
const SINCE =
  /^(?:data |rok |okres |dzień )?(?:człon|przystąp|wstąp|przyjęc|akces|uczestnict|przynależ|okres|od(?: kiedy| roku)?$)/iu
const DATED = once('(?<since>{:date})')
const STATUS = /^(?:status|rodzaj|charakter|klasa|typ|forma|człon|rola|kategoria)/iu
const HELD = once(
  `^(?<class>(?:zwyczajn|zwykł|pełn|rzeczywist|stowarzyszon|wspierając|afiliowan|założyciel|współzałożyciel|obserwator|partner|członek|członk|był)[\\p{L} -]{0,60})`
)
const ACT = /^(?:nr |numer |data i nr )?(?:uchwał|podstaw|akt|decyzj)/iu
const NUMBERED = once('(?:{act}|{number:actNumber})')
const UNIT = /^(?:prowadz|koordyn|odpowied|jednostk|komórk|wydział|reprezent|nadz[oó]r|opiek|kto )/iu
const NAMED = once('^{unit:body}')
const NUMBER = /^(?:liczba|ilość) (?:miast|członk|gmin|samorząd|podmiot)/iu
const COUNTED = once(`^${COUNT}`)

/** An act of which a cell gives the number and the date. */
function actIn(cell: Match): Value<Reading> {
  if (cell.has('act')) return cell.mention<Reading>('act')
  const number = cell.mention<string>('number')
  const {date} = dates(cell)
  const act: Reading = {
    type: 'Act',
    rule: membershipsTabled.id,
    span: cell.span,
    values: {
      actType: {...number, value: 'resolution', basis: 'inferred', rule: membershipsTabled.id},
      number,
      ...(date && {date})
    }
  }
  return {...number, value: act}
}

export const membershipsTabled: Rule = {
  id: 'pl/memberships-tabled',
  description:
    'An organisation in a table, with the cells that tell of the membership in it, of its members and of who looks after it.',
  pattern: '^(?<first>){organization}',
  read: match => {
    const since = match.cell(SINCE, DATED)
    const status = match.cell(STATUS, HELD)
    const unit = match.cell(UNIT, NAMED)
    const number = match.cell(NUMBER, COUNTED)
    if (!since && !status && !unit && !number) return undefined
    const organization = match.entity('organization')
    const told = since || status
    const member = told && match.elidedCity()
    const numbered = told && match.cell(ACT, NUMBERED)
    const act = numbered && actIn(numbered)
    const held = status?.text('class')
    const {date, until} = since ? dates(since) : {}
    return [
      ...(act && !numbered.has('act') ? [act.value] : []),
      ...(told && member
        ? (membership({
            member,
            organization,
            class: held
              ? {...held, value: classIn(held.value)}
              : {value: 'member', basis: 'stated', spans: [told.span]},
            from: date,
            until,
            act
          }) ?? [])
        : []),
      ...(unit
        ? (responsibility(
            match,
            unit.entity('unit'),
            {...organization, value: organization.value.name.value},
            'organization'
          ) ?? [])
        : []),
      ...(number ? (memberCount(organization, ...countOf(number), dates(number).date) ?? []) : [])
    ]
  },
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
