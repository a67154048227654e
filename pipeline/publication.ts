/** What is to be published, as publishers see it: sorted, read-only. */
import type {Assembled} from './assemble.ts'
import {recordTypes} from './generated/records.ts'
import type {
  AnyRecord,
  Claim,
  Config,
  Iri,
  Message,
  Publication,
  RecordOf,
  RecordType,
  Release,
  Snapshot,
  Tombstone
} from './types.ts'

const byId = (a: {id: string}, b: {id: string}): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

export interface Parts extends Pick<Assembled, 'records' | 'claims' | 'sources'> {
  config: Config
  version: string
  rules: readonly string[]
  releases: readonly Release[]
  tombstones: readonly Tombstone[]
  snapshots: readonly Snapshot[]
  messages: readonly Message[]
}

export function publicationOf({records, claims, sources, ...rest}: Parts): Publication {
  const byType = new Map<RecordType, AnyRecord[]>(recordTypes.map(type => [type, []]))
  for (const record of records) byType.get(record.type)!.push(record)
  for (const list of byType.values()) list.sort(byId)
  const found = new Map<Iri, AnyRecord>(records.map(record => [record.id, record]))
  const sortedSources = [...sources].sort((a, b) => byId(a.record, b.record))
  const bySource = new Map<Iri, Claim[]>(sortedSources.map(({record}) => [record.id, []]))
  for (const claim of claims) bySource.get(claim.source)!.push(claim)
  for (const list of bySource.values()) list.sort(byId)
  return {
    ...rest,
    records: <T extends RecordType>(type: T) => byType.get(type)! as RecordOf<T>[],
    *all() {
      for (const list of byType.values()) yield* list
    },
    find: iri => found.get(iri),
    *claims(source) {
      if (source !== undefined) yield* bySource.get(source) ?? []
      else for (const list of bySource.values()) yield* list
    },
    sources: () => sortedSources
  }
}
