/** The records as a whole: references resolve, every value has its claim, every quote stands where it says. */
import {models, valuesOf} from '../model.ts'
import type {AnyRecord, Claim, Iri, PublishedSource} from '../types.ts'
import type {Fault} from './schema.ts'

export interface Graph {
  records: readonly AnyRecord[]
  claims: readonly Claim[]
  sources: readonly PublishedSource[]
}

export function faultsOfGraph({records, claims, sources}: Graph): Fault[] {
  const faults: Fault[] = []
  const byIri = new Map<Iri, AnyRecord>(records.map(record => [record.id, record]))
  const byId = new Map(claims.map(claim => [claim.id, claim]))
  for (const record of records) {
    const model = models[record.type]
    for (const field of model.fields) {
      const values = valuesOf(record, field)
      if (field.kind === 'reference') {
        for (const value of values) {
          const target = byIri.get(String(value))
          if (!target || !field.references.includes(target.type)) {
            faults.push({
              record,
              property: field.name,
              reason: `Unexpected ${field.name} ${value}, expected the IRI of ${field.references.join(' or ')} in this publication`,
              rule: 'graph/reference'
            })
          }
        }
      }
      if (!model.claimable || !field.claimable || !values.length) continue
      const evidence = ('evidence' in record ? record.evidence[field.name] : undefined) ?? []
      const claimed = new Set(evidence.map(id => byId.get(id)?.value))
      for (const value of values) {
        if (!claimed.has(value))
          faults.push({
            record,
            property: field.name,
            reason: `Unexpected ${field.name} “${value}” without a claim, expected the words that state it`,
            rule: 'graph/evidence'
          })
      }
    }
  }
  const texts = new Map(sources.map(source => [source.record.id, [...source.text]]))
  for (const claim of claims) {
    const text = texts.get(claim.source)
    for (const quote of claim.quotes) {
      if (text?.slice(quote.start, quote.end).join('') !== quote.exact)
        throw new Error(`the quote ${quote.id} is not what stands there`)
    }
    if (!claim.quotes.length) throw new Error(`the claim ${claim.id} has no quote`)
  }
  return faults
}
