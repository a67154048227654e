/**
 * Releasing: what is new, changed or gone since the last release is appended to the history in sources/, and what was taken
 * back is blotted out in it. The only command that writes there.
 */
import {isDeepStrictEqual} from 'node:util'
import type {Prepared} from './build.ts'
import type {Effects} from './effects.ts'
import {groupBy} from './grouping.ts'
import {fingerprintOf, ledgerPath, released, releasePath, snapshotPath} from './history.ts'
import {models} from './model.ts'
import {triplesOf} from './publish/graph.ts'
import {actOf, describe, label} from './records/index.ts'
import type {AnyRecord, Change, Claim, Publication, Release, ReleasedTriple} from './types.ts'

export interface ReleaseResult {
  /** Of the release that these changes would be. */
  number: number
  changes: Change[]
}

/** A record as it is released: IRIs of this publication relative to its base, and no claims, which follow from the rest. */
function contentOf(record: AnyRecord, base: string): Record<string, unknown> {
  const {evidence: _, ...values} = record as AnyRecord & {evidence?: unknown}
  const released: Record<string, unknown> = {...values, id: record.id.slice(base.length)}
  for (const {name, kind} of models[record.type].fields) {
    const value = released[name]
    if (kind !== 'reference' || value === undefined) continue
    released[name] = Array.isArray(value) ? value.map(iri => iri.slice(base.length)) : String(value).slice(base.length)
  }
  return released
}

/** What a record says, IRIs of this publication relative to its base. */
function triplesIn(content: Record<string, unknown>, publication: Publication): ReleasedTriple[] {
  const {base} = publication.config
  const find = (id: string) => {
    const record = publication.find(base + id)
    return record && (contentOf(record, base) as unknown as AnyRecord)
  }
  const triples = triplesOf(content as unknown as AnyRecord, {config: {base: ''}, find})
  return Array.from(triples, ({subject, predicate, object}) => [subject, predicate, object])
}

/** The words that state a record, of one source, in the order of its text and without those that others hold. */
function quoteOf(claims: readonly Claim[]): string {
  const stated = claims.filter(
    ({rank, basis, property}) => rank === 'preferred' && basis === 'stated' && property !== 'aliases'
  )
  const telling = stated.length ? stated : claims
  const quotes = telling.filter(({source}) => source === telling[0]!.source).flatMap(claim => claim.quotes)
  quotes.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: typeof quotes = []
  for (const quote of quotes) if (!kept.length || quote.end > kept.at(-1)!.end) kept.push(quote)
  return kept.map(({exact}) => exact.replace(/\s+/g, ' ')).join(' … ')
}

/** Why a record is withdrawn, in one sentence. */
const withdrawal = (title: string, reason?: string, successor?: string): string =>
  `${title} is no longer published${reason ? `: ${reason}` : ''}${successor ? `; ${successor} stands for it now` : ''}.`

/** What a release would append: in the order of the publication, withdrawals last. */
export function changesSince(
  publication: Publication,
  {history, gone = new Map()}: Pick<Prepared, 'history'> & Partial<Pick<Prepared, 'gone'>>
): ReleaseResult {
  const {
    config: {base}
  } = publication
  const number = history.releases.length + 1
  const last = released(history.releases)
  const claims = groupBy(publication.claims(), ({record}) => record)
  const find = (iri: string) => publication.find(iri)
  const snapshots = new Map([...publication.sources()].map(source => [source.record.id, source.snapshot]))
  const changes: Change[] = []
  for (const record of publication.all()) {
    const id = record.id.slice(base.length)
    const now = contentOf(record, base)
    const triples = triplesIn(now, publication)
    const before = last.get(id)
    last.delete(id)
    // The same record says something else by other schemas, or where a body that it names is of another kind now.
    if (isDeepStrictEqual(before?.record, now) && isDeepStrictEqual(before?.triples, triples)) continue
    const own = claims.get(record.id) ?? []
    const act = actOf(record)
    // An act rests on the page that names it, what rests on an act on the act.
    const source = act && act !== record.id ? act : snapshots.get(own[0]?.source ?? record.id)!
    changes.push({
      change: `change/${number}/${id}`,
      kind: before ? 'changed' : 'added',
      type: record.type,
      id,
      title: label(record, find),
      description: describe(record, find),
      source: source.slice(base.length),
      ...(own.length && {quote: quoteOf(own)}),
      record: now,
      triples
    })
  }
  for (const {id, type, title, source} of last.values()) {
    const {reason, replacedBy} = gone.get(id) ?? {}
    const successor = replacedBy && find(base + replacedBy)
    changes.push({
      change: `change/${number}/${id}`,
      kind: 'withdrawn',
      type,
      id,
      title,
      description: withdrawal(title, reason, successor && label(successor, find)),
      source,
      ...(reason && {reason}),
      ...(replacedBy && {replacedBy})
    })
  }
  return {number, changes}
}

/**
 * Appends a release. The texts come first, then the ledger, for the release is there from the moment its file is: if this is
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
  const last = history.releases.at(-1)
  const entries = new Map(history.ledger.map(entry => [entry.id, entry]))
  for (const {id, type} of changes) {
    const before = entries.get(id)
    const key = assembled!.keys.get(base + id) ?? before?.key
    entries.set(id, {id, type, release: before?.release ?? number, ...(key && {key})})
  }
  const archived = new Set(history.snapshots.map(({path}) => path))
  for (const {slug, snapshot, text, textLicence} of publication!.sources()) {
    const path = snapshot.slice(base.length)
    if (!textLicence || archived.has(path)) continue
    effects.makeFolder(`${sources}/snapshots/${slug}`)
    replace(snapshotPath(sources, {path}), [text], effects)
  }
  effects.makeFolder(`${sources}/releases`)
  replace(ledgerPath(sources), ndjson([...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1))), effects)
  const release = {number, date, changes, ...(last && {follows: fingerprintOf(last)})}
  replace(releasePath(sources, number), linesOf(release), effects)
}

/**
 * Writes anew what of the history held words that were taken back: the one exception to its being append-only.
 * @returns how many files
 */
export function blotOutOfHistory(
  sources: string,
  {releases, snapshots}: Prepared['takenBack'],
  effects: Effects
): number {
  for (const snapshot of snapshots) replace(snapshotPath(sources, snapshot), [snapshot.text], effects)
  for (const release of releases) replace(releasePath(sources, release.number), linesOf(release), effects)
  return snapshots.length + releases.length
}

const linesOf = ({number, date, follows, changes}: Release): string[] =>
  ndjson([{release: number, date, ...(follows && {follows})}, ...changes])

const ndjson = (values: readonly unknown[]): string[] => values.map(value => `${JSON.stringify(value)}\n`)

/** Puts a file in the place of another, so that one of the two is there whole. */
function replace(path: string, chunks: string[], effects: Effects): void {
  effects.write(`${path}.new`, chunks)
  effects.rename(`${path}.new`, path)
}
