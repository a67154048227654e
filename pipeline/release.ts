/**
 * Releasing: what is new, changed or gone since the last release is appended to the history in sources/. The only command
 * that writes there.
 */
import {isDeepStrictEqual} from 'node:util'
import type {Prepared} from './build.ts'
import type {Effects} from './effects.ts'
import {ledgerPath, released, releasePath} from './history.ts'
import {models} from './model.ts'
import {actOf, describe, label} from './records/index.ts'
import type {AnyRecord, Change, Claim, Publication} from './types.ts'

export interface ReleaseResult {
  /** Of the release that these changes would be. */
  number: number
  changes: Change[]
}

/** A record as it is released: IRIs of this publication relative to its base, and no claims, which follow from the rest. */
function content(record: AnyRecord, base: string): Record<string, unknown> {
  const {evidence: _, ...values} = record as AnyRecord & {evidence?: unknown}
  const released: Record<string, unknown> = {...values, id: record.id.slice(base.length)}
  for (const {name, kind} of models[record.type].fields) {
    const value = released[name]
    if (kind !== 'reference' || value === undefined) continue
    released[name] = Array.isArray(value) ? value.map(iri => iri.slice(base.length)) : String(value).slice(base.length)
  }
  return released
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
  for (const claim of publication.claims()) {
    const own = claims.get(claim.record)
    if (own) own.push(claim)
    else claims.set(claim.record, [claim])
  }
  const find = (iri: string) => publication.find(iri)
  const snapshots = new Map([...publication.sources()].map(source => [source.record.id, source.snapshot]))
  const changes: Change[] = []
  for (const record of publication.all()) {
    const id = record.id.slice(base.length)
    const now = content(record, base)
    const before = last.get(id)
    last.delete(id)
    if (isDeepStrictEqual(before?.record, now)) continue
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

/**
 * Appends a release. The ledger comes first, for the release is there from the moment its file is: if this is
 * interrupted, running it again does what it would have done.
 */
export function writeRelease(
  sources: string,
  date: string,
  {number, changes}: ReleaseResult,
  {history, assembled, publication}: Prepared,
  effects: Effects
): void {
  const base = publication!.config.base
  const entries = new Map(history.ledger.map(entry => [entry.id, entry]))
  for (const {id, type} of changes) {
    const before = entries.get(id)
    const key = assembled!.keys.get(base + id) ?? before?.key
    entries.set(id, {id, type, release: before?.release ?? number, ...(key && {key})})
  }
  const replace = (path: string, values: readonly unknown[]) => {
    effects.write(
      `${path}.new`,
      values.map(value => `${JSON.stringify(value)}\n`)
    )
    effects.rename(`${path}.new`, path)
  }
  effects.makeFolder(`${sources}/releases`)
  replace(
    ledgerPath(sources),
    [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  )
  replace(releasePath(sources, number), [{release: number, date}, ...changes])
}
