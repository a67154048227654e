/**
 * What was promised with the last release, held against what is there now: an IRI names for good what it named first.
 * Records that vanished are the matter of gone.ts; here are IRIs that come to name something else, and more records that
 * would go at once than anybody is likely to mean.
 */
import type {Assembled} from '../assemble.ts'
import type {Gone} from '../gone.ts'
import {type History, ledgerOf, ledgerPath, pathOf, released} from '../history.ts'
import {mayBeOneDate} from '../identity/dates.ts'
import {pathIn} from '../identity/declared.ts'
import {complain} from '../messages.ts'
import {entriesOf, type Identities} from '../steward/identities.ts'
import {letters} from '../steward/things.ts'
import type {AnyRecord, Change, Message} from '../types.ts'

/** Only more records than this, and a larger share of those released, are too many to go without a word. */
const FEW = 10
const SHARE = 0.2

interface Input {
  history: History
  assembled: Assembled
  identities?: Identities
  /** What became of records that are gone, by id relative to the base. */
  gone: ReadonlyMap<string, Gone>
  base: string
  /** The folder of sources. */
  folder: string
}

export function faultsOfLedger(input: Input): Message[] {
  const kept = keptIn(input)
  return [...kept.messages, ...otherMeanings(input, kept.ids), ...tooManyGone(input)]
}

/** The ids of which a steward says that they name what they always named. */
function keptIn({identities, history}: Input): {ids: ReadonlySet<string>; messages: Message[]} {
  const published = new Set(history.ledger.map(({id}) => id))
  const ids = new Set<string>()
  const messages: Message[] = []
  for (const call of entriesOf('kept', identities).flatMap(({things}) => things)) {
    const id = `${pathIn(call)}#id`
    ids.add(id)
    if (published.has(id)) continue
    const reason = `Unexpected “${call.text}”, expected the path of a record that was published, such as organization/polaris`
    const next = 'sources/ids.ndjson lists them; or remove the entry.'
    messages.push(complain({path: identities!.path, place: call.place, reason, next, rule: 'identities/missing'}))
  }
  return {ids, messages}
}

/** Records whose IRI named another thing: one of another type or key, or, once it was withdrawn, of another name. */
function* otherMeanings(
  {history, assembled, gone, base, folder}: Input,
  kept: ReadonlySet<string>
): Generator<Message> {
  const ledger = ledgerOf(history)
  const current = released(history.releases)
  const changes = history.releases.flatMap(release => release.changes)
  const last = new Map(changes.filter(({kind}) => kind !== 'withdrawn').map(change => [change.id, change]))
  for (const record of assembled.records) {
    const id = record.id.slice(base.length)
    const [known, before] = [ledger.get(pathOf(id)), last.get(id)]
    if (!known || !before || kept.has(id)) continue
    const key = assembled.keys.get(record.id)
    const isBack = !current.has(id)
    const difference =
      known.type !== record.type
        ? `${record.type}, expected ${known.type}`
        : !isSameKey(known.key, key, gone)
          ? `“${key}”, expected “${known.key}”`
          : isBack && !isSameName(before, record)
            ? `“${nameOf(record)}”, expected “${nameOf(before.record!)}”`
            : undefined
    if (difference === undefined) continue
    const path = pathOf(id)
    yield complain({
      path: ledgerPath(folder),
      reason: `Unexpected meaning of ${id}: ${difference}, which it ${isBack ? 'named until it was withdrawn' : `has named since release ${known.release}`}`,
      next: `If it is the same thing put right, say so in identities.yaml: \`- kept: ${path}\` with a \`reason\`. If it is another thing, it needs another path: docs/identities.md.`,
      rule: isBack ? 'ledger/reused' : 'ledger/meaning'
    })
  }
}

/** A key may become known, or lost, or more exact; one that refers to a record that became another refers to that. */
function isSameKey(before: string | undefined, now: string | undefined, gone: Input['gone']): boolean {
  if (!before || !now || before === now) return true
  if (/^\d{4}(?:-\d\d){0,2}$/.test(before)) return mayBeOneDate(before, now)
  return gone.get(`${before}#id`)?.replacedBy === `${now}#id`
}

const nameOf = (record: object): string =>
  String('name' in record ? record.name : 'title' in record ? record.title : '')

const isSameName = ({record: before}: Change, now: AnyRecord): boolean =>
  letters(nameOf(before!)) === letters(nameOf(now))

/** More records would go at once than anybody is likely to mean, unless a steward says that so many are to go. */
function* tooManyGone({history, assembled, identities, base, folder}: Input): Generator<Message> {
  const here = new Set(assembled.records.map(({id}) => id.slice(base.length)))
  const before = [...released(history.releases).keys()]
  const going = before.filter(id => !here.has(id)).length
  const next = history.releases.length + 1
  const declared = entriesOf('withdrawals', identities).filter(({release}) => release === next)
  if (going <= FEW || going <= before.length * SHARE || declared.some(({count}) => count >= going)) return
  yield complain({
    path: ledgerPath(folder),
    reason: `Unexpected absence of ${going} of ${before.length} records of release ${next - 1}, expected at most ${Math.max(FEW, Math.floor(before.length * SHARE))} to go at once`,
    next: `Find out which change of a source, a rule or identities.yaml lost them. If they are to go, say so there: \`- withdrawals: ${going}\` with \`release: ${next}\` and a \`reason\`.`,
    rule: 'ledger/share'
  })
}
