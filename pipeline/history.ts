/**
 * The history in sources/: the ledger of identifiers (`ids.ndjson`), the releases (`releases/<n>.ndjson`) and the texts
 * that they were read from (`snapshots/<slug>/<sha12>.txt`). All are written by `release` alone; IRIs in them are relative to the base. A release counts from the moment its file
 * is there. The ledger is written first: what it says of a release that has no file is left over from one that was
 * interrupted, and counts for nothing until `release` is run again.
 */
import {createHash} from 'node:crypto'
import {isDay} from './edtf.ts'
import type {Effects} from './effects.ts'
import type {Ledger} from './identity/index.ts'
import {definitionOf} from './identity/units.ts'
import {readText} from './load.ts'
import {complain, isError} from './messages.ts'
import {isIri, isLiteral} from './publish/rdf/terms.ts'
import type {Fields} from './records/definition.ts'
import {slug as slugOf} from './slug.ts'
import {BLOCK} from './steward/redact.ts'
import type {Change, Literal, Message, RecordType, Release, Snapshot, Tombstone} from './types.ts'

/** A line of the ledger: an identifier that was released, and for numbered ones what it was allotted to. */
export interface LedgerEntry {
  id: string
  type: string
  release: number
  key?: string
}

export interface History {
  ledger: LedgerEntry[]
  releases: Release[]
  snapshots: Snapshot[]
  messages: Message[]
}

export const ledgerPath = (sources: string): string => `${sources}/ids.ndjson`
export const snapshotPath = (sources: string, {path}: Pick<Snapshot, 'path'>): string =>
  `${sources}/snapshots/${path.replace(/^source\//, '')}`
export const releasePath = (sources: string, number: number): string => `${sources}/releases/${number}.ndjson`

interface Line {
  number: number
  text: string
  /** Undefined where the line is no JSON object. */
  value?: Record<string, unknown>
}

function linesOf(text: string): Line[] {
  return text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return []
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {}
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return [{number: index + 1, text: line, ...(isObject && {value: value as Record<string, unknown>})}]
  })
}

/**
 * What a release says of the one before it: enough to tell that release from another of its number, made on another branch.
 * The words of its changes are left out, for they may be taken back.
 */
export const fingerprintOf = ({number, date, changes}: Release): string =>
  createHash('sha256')
    .update(JSON.stringify([number, date, changes.map(({kind, id}) => [kind, id])]))
    .digest('hex')
    .slice(0, 12)

const RESTORE = 'Restore the file from version control; only `release` writes it.'

const wrong = (path: string, line: number, rule: string, reason: string, next = RESTORE): Message =>
  complain({path, place: {line, column: 1}, reason, next, rule: `history/${rule}`})

/** A line that is not what it should be: most often a merge left its marks. */
function wrongLine(path: string, {number, text}: Line, expected: string): Message {
  if (!/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(text))
    return wrong(path, number, 'line', `Unexpected line, expected ${expected}`)
  return wrong(path, number, 'merge', 'Unexpected mark of an unfinished merge, expected none', nextAfterMerge(path))
}

/** How a history is mended that two branches released: one is published and stays, what the other had is released anew. */
function nextAfterMerge(path: string): string {
  const sources = path.replace(/\/(?:releases\/[^/]*|ids\.ndjson)$/, '')
  return `Take the history of the branch that is published, \`git restore --source=BRANCH --staged --worktree -- ${sources}/releases ${sources}/ids.ndjson\`, and run \`civic-record release\`: it appends what the other branch had released.`
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isEntry = ({id, type, release, key}: Record<string, unknown>): boolean =>
  isText(id) && isText(type) && Number.isInteger(release) && Number(release) > 0 && (key === undefined || isText(key))

/** Whether it is a triple that can be published: what stands in a release does so for good. */
function isTriple(triple: unknown): boolean {
  if (!Array.isArray(triple) || triple.length !== 3) return false
  const [subject, predicate, object] = triple as [unknown, unknown, Record<string, unknown> | null]
  const isName = (name: unknown) =>
    isText(name) && isIri(/^[A-Za-z][A-Za-z0-9+.-]*:/.test(name) ? name : `base:${name}`)
  if (!isName(subject) || !isName(predicate) || typeof object !== 'object' || object === null) return false
  if ('iri' in object) return isName(object['iri'])
  const {value, datatype} = object
  return typeof value === 'string' && isText(datatype) && isLiteral({value, datatype})
}

const isChange = ({kind, record, triples = [], quote, reason, replacedBy, ...texts}: Record<string, unknown>) =>
  ['change', 'id', 'type', 'title', 'description', 'source'].every(name => isText(texts[name])) &&
  [quote, reason, replacedBy].every(text => text === undefined || isText(text)) &&
  Array.isArray(triples) &&
  triples.every(isTriple) &&
  (kind === 'withdrawn'
    ? record === undefined
    : (kind === 'added' || kind === 'changed') && typeof record === 'object' && record !== null)

/** Reads the history; one that cannot be right gives errors. */
export function readHistory(sources: string, effects: Effects): History {
  const messages: Message[] = []
  const releases = readReleases(sources, effects, messages)
  const entries = readLedger(sources, effects, messages)
  const snapshots = readSnapshots(sources, effects, messages)
  const nothing = {ledger: [], releases: [], snapshots: [], messages}
  if (messages.some(isError)) return nothing

  const path = ledgerPath(sources)
  const lost = releases.flatMap(({changes}) => changes).find(({id}) => !entries.has(id))
  if (lost) {
    messages.push(
      wrong(path, 1, 'lost', `Unexpected absence of ${lost.id}, expected every identifier that was released`)
    )
    return nothing
  }
  const ledger = [...entries.values()].map(({entry}) => entry)
  const everReleased = new Set(releases.flatMap(({changes}) => changes.map(({id}) => id)))
  const early = ledger.find(({id, release}) => release > releases.length || !everReleased.has(id))
  if (early) {
    const file = releasePath(sources, early.release)
    const message = wrong(
      path,
      entries.get(early.id)!.line,
      'unfinished',
      `Unexpected ${early.id} of release ${early.release}, expected it in ${file}`,
      `If \`release\` was interrupted, or another branch released it, run \`release\` again. If ${file} was lost, restore it from version control.`
    )
    message.fatal = false
    messages.push(message)
  }
  return {ledger: ledger.filter(({id}) => everReleased.has(id)), releases, snapshots, messages}
}

function readLedger(
  sources: string,
  effects: Effects,
  messages: Message[]
): Map<string, {entry: LedgerEntry; line: number}> {
  const path = ledgerPath(sources)
  const text = effects.exists(path) ? readText(path, effects, messages, Number.POSITIVE_INFINITY) : undefined
  const entries = new Map<string, {entry: LedgerEntry; line: number; text: string}>()
  for (const line of linesOf(text ?? '')) {
    if (!line.value || !isEntry(line.value)) {
      messages.push(wrongLine(path, line, '{"id":"…","type":"…","release":…}'))
      continue
    }
    const entry = line.value as unknown as LedgerEntry
    const other = entries.get(entry.id)
    if (other && other.text !== line.text) {
      const reason = `Unexpected second line for ${entry.id}, expected what line ${other.line} says of it`
      const next = 'Keep the one that was published, and remove the other.'
      messages.push(wrong(path, line.number, 'disagreement', reason, next))
    }
    entries.set(entry.id, {entry, line: line.number, text: line.text})
  }
  return entries
}

function readReleases(sources: string, effects: Effects, messages: Message[]): Release[] {
  const releases: Release[] = []
  const folder = `${sources}/releases`
  if (effects.list(sources).some(({name, kind}) => name === 'releases' && kind !== 'folder')) {
    messages.push(wrong(folder, 1, 'folder', 'Unexpected file, expected a folder of releases', 'Move the file away.'))
  }
  const names = effects.list(folder).flatMap(({name}) => (name.endsWith('.ndjson') ? [name] : []))
  const numberOf = (name: string) => Number.parseInt(name, 10) || Number.MAX_SAFE_INTEGER
  names.sort((a, b) => numberOf(a) - numberOf(b))
  for (const [index, name] of names.entries()) {
    const path = `${folder}/${name}`
    const number = index + 1
    if (path !== releasePath(sources, number)) {
      const next = 'Restore the missing release from version control, or move away what is no release.'
      messages.push(wrong(path, 1, 'gap', `Unexpected name “${name}”, expected ${number}.ndjson`, next))
      break
    }
    const text = readText(path, effects, messages, Number.POSITIVE_INFINITY)
    if (text === undefined) continue
    const [head, ...rest] = linesOf(text)
    const date = String(head?.value?.['date'])
    if (head?.value?.['release'] !== number || !isDay(date)) {
      const first = head ?? {number: 1, text: ''}
      messages.push(wrongLine(path, first, `{"release":${number},"date":"YYYY-MM-DD"}`))
      continue
    }
    const last = releases.at(-1)
    const {follows} = head.value
    if (last && follows !== undefined && follows !== fingerprintOf(last)) {
      const reason = `Unexpected release that follows another release ${last.number} (${follows}), expected ${fingerprintOf(last)}: two branches released`
      messages.push(wrong(path, head.number, 'branches', reason, nextAfterMerge(path)))
    }
    if (last && date < last.date) {
      const reason = `Unexpected date ${date}, expected none before ${last.date}, that of release ${last.number}`
      messages.push(wrong(path, head.number, 'date', reason))
    }
    const second = rest.find(({value}) => value?.['release'] !== undefined)
    if (second) {
      const reason = `Unexpected second release ${number} in one file, expected one: two branches released`
      messages.push(wrong(path, second.number, 'branches', reason, nextAfterMerge(path)))
      continue
    }
    const faulty = rest.filter(({value}) => !value || !isChange(value))
    messages.push(...faulty.map(line => wrongLine(path, line, 'a change')))
    releases.push({
      number,
      date,
      ...(isText(follows) && {follows}),
      changes: rest.flatMap(({value}) => (value && isChange(value) ? [value as unknown as Change] : []))
    })
  }
  return releases
}

/** The texts of earlier releases, by path; one whose words changed since is no longer what quotes of it are of. */
function readSnapshots(sources: string, effects: Effects, messages: Message[]): Snapshot[] {
  const snapshots: Snapshot[] = []
  for (const {name: slug} of effects.list(`${sources}/snapshots`)) {
    for (const {name} of effects.list(`${sources}/snapshots/${slug}`)) {
      if (!name.endsWith('.txt')) continue
      const file = `${sources}/snapshots/${slug}/${name}`
      const text = readText(file, effects, messages, Number.POSITIVE_INFINITY)
      if (text === undefined) continue
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
      // Of a text from which words were taken back the name stays.
      const isWhole = name === `${hash}.txt` || (/^[0-9a-f]{12}\.txt$/.test(name) && text.includes(BLOCK))
      if (slug === slugOf(slug) && isWhole) snapshots.push({slug, path: `source/${slug}/${name}`, text})
      else
        messages.push(wrong(file, 1, 'snapshot', `Unexpected name or content, expected ${hash}.txt with this content`))
    }
  }
  return snapshots
}

/**
 * What stands for records that are no more, by id.
 * @param pending what the next release will withdraw, by id
 */
export function tombstonesOf(
  releases: readonly Release[],
  pending: ReadonlyMap<string, Pick<Tombstone, 'reason' | 'replacedBy'>>
): Tombstone[] {
  const tombstones = new Map<string, Tombstone>()
  for (const {number, date, changes} of releases) {
    for (const {kind, id, type, reason, replacedBy} of changes) {
      if (kind !== 'withdrawn') tombstones.delete(id)
      else tombstones.set(id, {id, type, release: number, date, reason, replacedBy})
    }
  }
  for (const [id, {type}] of released(releases)) {
    const {reason, replacedBy} = pending.get(id) ?? {}
    if (pending.has(id)) tombstones.set(id, {id, type, reason, replacedBy})
  }
  return [...tombstones.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * The ledger by path. What was published before its type had something to be told apart by is told apart by its values
 * as they were published last.
 */
export function ledgerOf({ledger, releases}: Pick<History, 'ledger' | 'releases'>): Ledger {
  const last = released(releases)
  return new Map(
    ledger.map(({id, type, release, key}) => {
      const distinguishes = definitionOf(type as RecordType)?.distinguishes
      const record = last.get(id)?.record
      return [pathOf(id), {type, release, key: key ?? (record && distinguishes?.(fieldsIn(record)))}]
    })
  )
}

export const pathOf = (id: string): string => id.replace(/#id$/, '')

/** The values of a released record as they identify it: references as paths. */
const fieldsIn = (record: Record<string, unknown>): Fields =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      typeof value === 'string' ? pathOf(value) : (value as Literal)
    ])
  )

/** What each released record looks like after the last release, relative to the base; withdrawn ones are gone. */
export function released(releases: readonly Release[]): Map<string, Change> {
  const state = new Map<string, Change>()
  for (const change of releases.flatMap(({changes}) => changes)) {
    if (change.kind === 'withdrawn') state.delete(change.id)
    else state.set(change.id, change)
  }
  return state
}
