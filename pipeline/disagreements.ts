/** Where sources differ on a value: both are published, one as preferred. */
import {addTo} from './grouping.ts'
import {better, refines} from './identity/drafts.ts'
import {models} from './model.ts'
import type {AnyRecord, Claim, Iri, PublishedSource} from './types.ts'

export interface Disagreement {
  record: AnyRecord
  property: string
  /** The claim whose value stands in the record, and one whose value does not. */
  preferred: Claim
  other: Claim
  /** Why one is preferred, in words. */
  because: string
}

/** Other names are no disagreement, nor is a value that says less of the same: 2003 beside 16 October 2003. */
export function* disagreements(
  records: ReadonlyMap<Iri, AnyRecord>,
  claims: Iterable<Claim>,
  sources: Iterable<PublishedSource>
): Generator<Disagreement> {
  const bySource = new Map([...sources].map(source => [source.record.id, source]))
  const ofValue = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = `${claim.record} ${claim.property}`
    addTo(ofValue, key, claim)
  }
  for (const all of ofValue.values()) {
    const record = records.get(all[0]!.record)!
    const {property} = all[0]!
    const evidence = (record as {evidence?: Record<string, string[]>}).evidence?.[property]
    const preferred = all.find(({id}) => id === evidence?.[0])
    const field = models[record.type].fields.find(({name}) => name === property)
    if (!preferred || property === 'name' || field?.many) continue
    for (const other of all) {
      if (other.rank === 'preferred' || refines(preferred.value, other.value, record.type, property)) continue
      yield {record, property, preferred, other, because: reasonFor(preferred, other, bySource)}
    }
  }
}

function reasonFor(preferred: Claim, other: Claim, sources: ReadonlyMap<Iri, PublishedSource>): string {
  if (better(preferred, other) < 0) return `${preferred.basis} before ${other.basis}`
  const [first, second] = [sources.get(preferred.source)!.record, sources.get(other.source)!.record]
  if (first.retrieved > second.retrieved) return 'retrieved later'
  return first.id === second.id ? 'stated first' : 'first in the order of sources'
}
