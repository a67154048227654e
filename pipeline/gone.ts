/**
 * Records that were published and are no more: those that a steward retired, those that became part of others, and
 * those that are missed.
 */
import type {Assembled} from './assemble.ts'
import {type History, ledgerPath, pathOf, released} from './history.ts'
import {pathIn} from './identity/declared.ts'
import {complain} from './messages.ts'
import {entriesOf, type Identities} from './steward/identities.ts'
import type {AnyRecord, Message} from './types.ts'
import type {YamlText} from './yaml.ts'

/** What became of a record. */
export interface Gone {
  /** Why it was retired, in the words of the steward. */
  reason?: string
  /** The id of the record that stands for it now, relative to the base. */
  replacedBy?: string
}

/** The records that there are, by id relative to the base. */
type Here = ReadonlyMap<string, AnyRecord>

interface Input {
  history: History
  assembled: Assembled
  identities?: Identities
  base: string
  /** The folder of sources. */
  folder: string
}

/** @returns by id, relative to the base, what became of those of which it is known */
export function gone({history, assembled, identities, base, folder}: Input): {
  gone: Map<string, Gone>
  messages: Message[]
} {
  const here = new Map(assembled.records.map(record => [record.id.slice(base.length), record]))
  const {gone, messages} = retired(identities, history, here)
  const published = released(history.releases)
  for (const {id, release} of history.ledger) {
    if (here.has(id) || !published.has(id) || gone.has(id)) continue
    const now = replacement(id, assembled.replaced, here)
    if (now) gone.set(id, {replacedBy: now})
    messages.push(
      complain({
        path: ledgerPath(folder),
        reason: now
          ? `Unexpected absence of ${id} of release ${release}, expected it or the record that it became: ${now}`
          : `Unexpected absence of ${id}, expected a record that was published in release ${release}`,
        next: now
          ? 'The next release withdraws it in favour of that.'
          : `Find out which change of a source or a rule lost it. If it is gone for good, say so in identities.yaml: \`- retired: ${pathOf(id)}\` with a \`reason\` (docs/identities.md), and the next release withdraws it.`,
        rule: now ? 'ledger/replaced' : 'ledger/vanished',
        severity: now ? 'notice' : 'error'
      })
    )
  }
  return {gone, messages}
}

/** What a record is now that belonged to a thing which became part of another. */
function replacement(id: string, replaced: ReadonlyMap<string, string>, here: Here): string | undefined {
  const direct = replaced.get(pathOf(id))
  if (direct !== undefined) return `${direct}#id`
  const below = (path: string) => path.slice(path.indexOf('/') + 1)
  for (const [before, now] of replaced) {
    const moved = id.replace(`/${below(before)}/`, `/${below(now)}/`)
    if (moved !== id && here.has(moved)) return moved
  }
  return undefined
}

/** The entries of a steward that retire records, each checked. */
function retired(
  identities: Identities | undefined,
  {ledger}: History,
  here: Here
): {gone: Map<string, Gone>; messages: Message[]} {
  const messages: Message[] = []
  const gone = new Map<string, Gone>()
  const published = new Set(ledger.map(({id}) => id))
  const entries = entriesOf('retired', identities).flatMap(({things, ...entry}) =>
    things.map(thing => ({...entry, thing}))
  )
  for (const {thing, reason, replacedBy} of entries) {
    const wrong = ({place}: YamlText, reason: string, next: string, rule: string) =>
      messages.push(complain({path: identities!.path, place, reason, next, rule: `identities/${rule}`}))
    const path = pathIn(thing)
    const id = `${path}#id`
    const successor = replacedBy && successorOf(replacedBy, here)
    if (path === undefined || !published.has(id)) {
      const expected = 'expected the path of a record that was published, such as organization/polaris'
      wrong(
        thing,
        `Unexpected “${thing.text}”, ${expected}`,
        'sources/ids.ndjson lists them; or remove the entry.',
        'missing'
      )
    } else if (here.has(id)) {
      const expected = 'expected one that no source tells of any more'
      const next = 'Reject what is read of it (docs/correct-a-reading.md), or remove the entry.'
      wrong(thing, `Unexpected retirement of ${id}, which is read, ${expected}`, next, 'contradiction')
    } else if (gone.has(id)) {
      wrong(thing, `Unexpected second retirement of ${id}, expected one`, 'Remove one of the two.', 'contradiction')
    } else if (replacedBy && !successor) {
      const expected = 'expected the name or the path of a record that is read'
      wrong(
        replacedBy,
        `Unexpected “${replacedBy.text}”, ${expected}`,
        'Mend `replacedBy`, or leave it out.',
        'missing'
      )
    } else gone.set(id, {reason, ...(successor && {replacedBy: successor})})
  }
  return {gone, messages}
}

/** The id of the record that a path leads to, or of the only one that has the name. */
function successorOf(call: YamlText, here: Here): string | undefined {
  const path = pathIn(call)
  if (path !== undefined) return here.has(`${path}#id`) ? `${path}#id` : undefined
  const named = [...here].filter(([, record]) => 'name' in record && record.name === call.text)
  return named.length === 1 ? named[0]![0] : undefined
}
