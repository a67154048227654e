/**
 * Memberships: phases of one member, organisation and class. Two documents speak of one phase where their dates may be
 * one, or where their periods overlap; then they disagree on its start. Within a document two starts are two phases.
 */

import {groupBy} from '../grouping.ts'
import {mayBeOneDate} from './dates.ts'
import {Groups} from './groups.ts'
import {type Clustering, doubt, pathOf, type Thing} from './thing.ts'
import {bySource, type Unit} from './units.ts'

export const byPeriod: Clustering = (units, {ledger, messages}) =>
  [...groupBy(units, ({path}) => path).values()].flatMap(ofPath => {
    const dated = ofPath.filter(({fields: {from}}) => from !== undefined).sort(bySource)
    const groups = new Groups(dated)
    groups.uniteBy(({fields: {from}}) => String(from))
    groups.uniteClear((a, b) => mayBeOneDate(a[0]!.fields['from'], b[0]!.fields['from']))
    const unclear = groups.uniteClear(overlap)
    if (unclear.length) messages.push(inDoubt(unclear.flat(), 'start of a membership that could be that of several'))
    const phases = groups.all()
    const vague = ofPath.filter(({fields: {from}}) => from === undefined).sort(bySource)
    const rest = vague.filter(unit => {
      const fitting = phases.filter(phase =>
        phases.length > 1 ? phase.some(other => isAsOf(unit, other)) : !phase.every(other => isBefore(unit, other))
      )
      if (fitting.length === 1) fitting[0]!.push(unit)
      return fitting.length !== 1
    })
    if (rest.length) {
      if (phases.length) messages.push(inDoubt(rest, 'membership without a start that could be one of several phases'))
      phases.push(rest)
    }
    return phases.map((members): Thing => ({units: members, path: pathOf(members, ledger)}))
  })

/** Whether one had ended, as far as is known, when the other began. */
function areApart(a: Unit, b: Unit): boolean {
  const [first, second] = String(a.fields['from']) <= String(b.fields['from']) ? [a, b] : [b, a]
  const {until, status} = first.fields
  return until === undefined ? status === 'ended' : String(until) <= String(second.fields['from'])
}

/** Whether phases that different documents tell of lie over each other. */
const overlap = (a: readonly Unit[], b: readonly Unit[]): boolean =>
  a.every(one => b.every(other => one.source !== other.source && !areApart(one, other)))

/** Whether a membership without a start had ended when another began. */
const isBefore = ({fields: {until}}: Unit, {fields: {from}}: Unit): boolean =>
  until !== undefined && String(until) < String(from)

/** Whether a membership without a start may be that phase, by how it ended. */
const isAsOf = ({fields: {until, status}}: Unit, {fields}: Unit): boolean =>
  until === undefined ? status === fields['status'] : mayBeOneDate(until, fields['until'])

const inDoubt = (units: readonly Unit[], found: string) =>
  doubt(units, {
    found,
    expected: 'that of one',
    next: 'It is published apart. If the sources say which, add or change dates in <slug>.facts.yaml (docs/correct-a-reading.md).',
    rule: 'identity/phase',
    severity: 'warning'
  })
