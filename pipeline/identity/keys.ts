/** Things that are one if their path and what distinguishes them are the same: observations, responsibilities. */
import {groupBy} from '../grouping.ts'
import {type Clustering, pathOf, type Thing} from './thing.ts'
import {bySource, type Unit} from './units.ts'

export const byKey: Clustering = (units, {ledger}) =>
  [...groupBy(units, ({path}) => path).values()].flatMap(ofPath =>
    joinVague(groupBy([...ofPath].sort(bySource), ({key}) => key)).map(
      (group): Thing => ({units: group, path: pathOf(group, ledger)})
    )
  )

/** What has no key of its own is one with the only thing that has one. */
function joinVague(groups: Map<string, Unit[]>): Unit[][] {
  const vague = groups.get('')
  if (!vague || groups.size !== 2) return [...groups.values()]
  return [[...groups].flatMap(([key, units]) => (key ? units : [])).concat(vague)]
}
