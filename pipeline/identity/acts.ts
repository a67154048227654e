/**
 * Acts: known by body, number and date. One that lacks a part may be one that has it; where that is beyond doubt they
 * are put together, else it is reported.
 */

import {groupBy} from '../grouping.ts'
import type {Message} from '../types.ts'
import {mayBeOneDate} from './dates.ts'
import {Groups} from './groups.ts'
import {type Clustering, doubt, pathOf, type Thing} from './thing.ts'
import {bySource, type Unit} from './units.ts'

export const byNumber: Clustering = (units, {ledger, messages}) => {
  const groups = new Groups(units)
  for (const ofPath of groupBy(units, ({path}) => path).values()) {
    const alike = new Groups([...ofPath].sort(bySource))
    alike.uniteBy(({source}) => source.slug)
    alike.uniteClear((a, b) => !contradict(a, b))
    for (const members of alike.all()) for (const member of members) groups.unite(members[0]!, member)
  }
  messages.push(...completeParts(groups))
  return groups.all().map((members): Thing => {
    const sorted = [...members].sort((a, b) => parts(b) - parts(a) || bySource(a, b))
    // An act has the path that its parts give, so one that lacks some does not say where it is.
    const whole = sorted.filter(unit => parts(unit) === parts(sorted[0]!))
    return {units: sorted, path: pathOf(whole.some(({path}) => ledger.has(path)) ? whole : sorted, ledger)}
  })
}

const PARTS = ['passedBy', 'number', 'date'] as const

const parts = ({fields}: Unit): number => PARTS.filter(part => fields[part] !== undefined).length

/** Acts without a number that documents describe differently: many bodies pass several on one day. */
const contradict = (a: readonly Unit[], b: readonly Unit[]): boolean =>
  (['actType', 'effect', 'target'] as const).some(property =>
    a.some(({fields: one}) =>
      b.some(
        ({fields: other}) =>
          one['number'] === undefined &&
          one[property] !== undefined &&
          other[property] !== undefined &&
          one[property] !== other[property]
      )
    )
  )

/** Whether a number says of which year it is: `274/X/2003`, `XV/112/03`, but not `5`. */
const tellsYear = (number: unknown, date: unknown): boolean => {
  const year = String(date).slice(0, 4)
  const pieces = String(number).split(/[^\p{L}\p{N}]+/u)
  return pieces.length > 1 && (pieces.includes(year) || pieces.at(-1) === year.slice(2))
}

/** Whether two acts are one though one of them lacks a part. */
function isSure(lacking: Unit, whole: Unit, missing: (typeof PARTS)[number]): boolean {
  if (missing === 'date') return tellsYear(whole.fields['number'], whole.fields['date'])
  if (missing === 'passedBy') return false
  return (['effect', 'target'] as const).every(
    property => lacking.fields[property] !== undefined && lacking.fields[property] === whole.fields[property]
  )
}

/** Puts acts that lack a part together with the only one that has it, and reports those that may be some other. */
function* completeParts(groups: Groups<Unit>): Generator<Message> {
  for (const missing of PARTS) {
    const kept = PARTS.filter(part => part !== missing)
    const all = groups.all()
    const whole = all.flatMap(group => group.filter(unit => parts(unit) === PARTS.length).slice(0, 1))
    const lacking = all.filter(group =>
      group.every(({fields}) => fields[missing] === undefined && kept.every(part => fields[part] !== undefined))
    )
    for (const group of lacking) {
      const [unit] = group as [Unit]
      const candidates = whole.filter(
        candidate =>
          !contradict(group, [candidate]) &&
          kept.every(part =>
            part === 'date'
              ? mayBeOneDate(candidate.fields[part], unit.fields[part])
              : candidate.fields[part] === unit.fields[part]
          )
      )
      const sure = candidates.filter(candidate => isSure(unit, candidate, missing))
      if (candidates.length === 1 && sure.length === 1) groups.unite(sure[0]!, unit)
      else if (candidates.length) yield mayBe(unit, candidates, missing)
    }
  }
}

const WORDS = {passedBy: 'body', number: 'number', date: 'date'} as const

function mayBe(unit: Unit, candidates: readonly Unit[], missing: (typeof PARTS)[number]): Message {
  const shown = candidates.map(({path}) => path).join(' or ')
  return doubt([unit, ...candidates], {
    found: `${unit.fields['actType'] ?? 'act'} without a ${WORDS[missing]} that may be ${shown}`,
    expected: `its ${WORDS[missing]}`,
    next: `They are published apart. If they are one, add the ${WORDS[missing]} by \`add: Act.${missing}\` in ${unit.source.slug}.facts.yaml (docs/correct-a-reading.md).`,
    rule: 'identity/act',
    severity: 'warning'
  })
}
