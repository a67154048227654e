/**
 * Events: those of one type, member and organisation. Two documents speak of one event where its dates may be one, or
 * where it led to the same membership or happened by the same act; then they may disagree on its date.
 */

import {groupBy} from '../grouping.ts'
import {mayBeOneDate} from './dates.ts'
import {Groups} from './groups.ts'
import {type Clustering, pathOf, type Thing} from './thing.ts'
import {bySource, type Unit} from './units.ts'

export const byOccasion: Clustering = (units, {ledger}) =>
  [...groupBy(units, occasion).values()].flatMap(alike => {
    const groups = new Groups([...alike].sort(bySource))
    groups.uniteBy(({source, path}) => `${source.slug} ${path}`)
    groups.uniteClear((a, b) => a.every(one => b.every(other => mayBeOne(one, other))))
    return groups.all().map((members): Thing => {
      // The date of the best account is that of the event.
      const dated = [...members].sort((a, b) => precision(b) - precision(a) || bySource(a, b))
      return {units: dated, path: pathOf(dated, ledger)}
    })
  })

const occasion = ({fields: {organization, member, eventType}}: Unit): string =>
  [organization, member, eventType].join('\0')

const precision = ({fields: {date}}: Unit): number => String(date ?? '').length

/** Whether two documents tell of one event: never if it happened by two acts. */
function mayBeOne(a: Unit, b: Unit): boolean {
  const [first, second] = [a.fields, b.fields]
  const isKnown = (property: string) => first[property] !== undefined && second[property] !== undefined
  const shares = (property: string) => isKnown(property) && first[property] === second[property]
  if (a.source === b.source || (isKnown('act') && !shares('act'))) return false
  return !isKnown('date') || mayBeOneDate(first['date'], second['date']) || shares('membership') || shares('act')
}
