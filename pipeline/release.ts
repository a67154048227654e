/**
 * Releasing: what is new, changed or gone since the last release is appended to the history in sources/. The only command
 * that writes there.
 */
import type {Prepared} from './build.ts'
import type {Effects} from './effects.ts'
import {type LedgerEntry, ledgerPath, released, releasePath} from './history.ts'
import {actOf, describe, label} from './records/index.ts'
import type {AnyRecord, Change, Claim, Publication} from './types.ts'

export interface ReleaseResult {
  number: number
  changes: Change[]
}

/** IRIs of this publication, anywhere in a value, relative to the base. */
function relative(value: unknown, base: string): unknown {
  if (typeof value === 'string') return value.startsWith(base) ? value.slice(base.length) : value
  if (Array.isArray(value)) return value.map(item => relative(item, base))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, relative(item, base)]))
  return value
}

/** A record as it is released: without the ids of its claims, which follow from sources and rules. */
function content(record: AnyRecord, base: string): Record<string, unknown> {
  const {evidence: _, ...values} = record as AnyRecord & {evidence?: unknown}
  return relative(values, base) as Record<string, unknown>
}

/** The claim whose quote tells most of what the record is about: of its longest quote, the first. */
function tellingClaim(record: AnyRecord, claims: readonly Claim[]): Claim | undefined {
  const preferred = claims.filter(({rank, basis}) => rank === 'preferred' && basis === 'stated')
  const length = (claim: Claim) => Math.max(...claim.quotes.map(({exact}) => exact.length))
  const telling =
    record.type === 'Place' || record.type === 'Body'
      ? preferred.filter(({property}) => property === 'name')
      : preferred
  return [...telling].sort((a, b) => length(b) - length(a) || (a.id < b.id ? -1 : 1))[0] ?? claims[0]
}

/** What a release would append: in the order of the publication, withdrawals last. */
export function changesSince(publication: Publication, {history}: Pick<Prepared, 'history'>): ReleaseResult {
  const {
    config: {base}
  } = publication
  const number = history.releases.length + 1
  const last = released(history.releases)
  const claims = new Map<string, Claim[]>()
  for (const claim of publication.claims()) claims.set(claim.record, [...(claims.get(claim.record) ?? []), claim])
  const find = (iri: string) => publication.find(iri)
  const snapshots = new Map([...publication.sources()].map(source => [source.record.id, source.snapshot]))
  const changes: Change[] = []
  for (const record of publication.all()) {
    const id = record.id.slice(base.length)
    const now = content(record, base)
    const before = last.get(id)
    last.delete(id)
    if (before && JSON.stringify(before.record) === JSON.stringify(now)) continue
    const claim = tellingClaim(record, claims.get(record.id) ?? [])
    const source = actOf(record) ?? snapshots.get(claim?.source ?? record.id)!
    changes.push({
      change: `change/${number}/${id}`,
      kind: before ? 'changed' : 'added',
      type: record.type,
      id,
      title: label(record, find),
      description: describe(record, find),
      source: source.slice(base.length),
      ...(claim && {quote: claim.quotes.map(({exact}) => exact.replace(/\s+/g, ' ')).join(' … ')}),
      record: now
    })
  }
  for (const {id, type, title, source} of last.values()) {
    changes.push({
      change: `change/${number}/${id}`,
      kind: 'withdrawn',
      type,
      id,
      title,
      description: `${title} is no longer published.`,
      source
    })
  }
  return {number, changes}
}

/** Appends a release; its file is written before the ledger, and both are whole or not there. */
export function writeRelease(
  sources: string,
  date: string,
  {number, changes}: ReleaseResult,
  prepared: Prepared,
  effects: Effects
): void {
  const {history, assembled, publication} = prepared
  const base = publication!.config.base
  const line = (value: unknown) => `${JSON.stringify(value)}\n`
  const replace = (path: string, chunks: string[]) => {
    effects.write(`${path}.new`, chunks)
    effects.rename(`${path}.new`, path)
  }
  const known = new Set(history.ledger.map(({id}) => id))
  const added: LedgerEntry[] = changes
    .filter(({id}) => !known.has(id))
    .map(({id, type}) => {
      const key = assembled!.keys.get(`${base}${id}`)
      return {id, type, release: number, ...(key && {key})}
    })
  const ledger = [...history.ledger, ...added].sort((a, b) => (a.id < b.id ? -1 : 1))
  effects.makeFolder(`${sources}/releases`)
  replace(ledgerPath(sources), ledger.map(line))
  replace(releasePath(sources, number), [line({release: number, date}), ...changes.map(line)])
}
