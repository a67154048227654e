/**
 * The history in sources/: the ledger of identifiers (`ids.ndjson`) and the releases (`releases/<n>.ndjson`).
 * Both are written by `release` alone, append only; IRIs in them are relative to the base.
 */
import {isDay} from './edtf.ts'
import type {Effects} from './effects.ts'
import {complain, isError} from './messages.ts'
import type {Change, Message, RecordType, Release} from './types.ts'

/** A line of the ledger: an identifier that was released, and for numbered ones what it was allotted to. */
export interface LedgerEntry {
  id: string
  type: RecordType | 'concept' | 'dataset'
  release: number
  key?: string
}

export interface History {
  ledger: LedgerEntry[]
  releases: Release[]
  messages: Message[]
}

export const ledgerPath = (sources: string): string => `${sources}/ids.ndjson`
export const releasePath = (sources: string, number: number): string => `${sources}/releases/${number}.ndjson`

function lines(path: string, effects: Effects, messages: Message[]): {line: number; value: Record<string, unknown>}[] {
  const text = new TextDecoder().decode(effects.read(path))
  return text.split('\n').flatMap((content, index) => {
    if (!content.trim()) return []
    try {
      const value: unknown = JSON.parse(content)
      if (typeof value === 'object' && value !== null)
        return [{line: index + 1, value: value as Record<string, unknown>}]
    } catch {}
    messages.push(
      complain({
        path,
        place: {line: index + 1, column: 1},
        reason: 'Unexpected line, expected a JSON object',
        next: 'Restore the file from version control; only `release` writes it.',
        rule: 'history/line'
      })
    )
    return []
  })
}

/** Reads the history; one that cannot be right gives errors. */
export function readHistory(sources: string, effects: Effects): History {
  const messages: Message[] = []
  const ledger: LedgerEntry[] = []
  const path = ledgerPath(sources)
  if (effects.exists(path)) {
    const seen = new Map<string, {line: number; text: string}>()
    for (const {line, value} of lines(path, effects, messages)) {
      const entry = value as unknown as LedgerEntry
      if (typeof entry.id !== 'string' || typeof entry.type !== 'string' || typeof entry.release !== 'number') {
        messages.push(
          complain({
            path,
            place: {line, column: 1},
            reason: 'Unexpected entry, expected id, type and release',
            next: 'Restore the file from version control.',
            rule: 'history/entry'
          })
        )
        continue
      }
      const text = JSON.stringify(entry)
      const other = seen.get(entry.id)
      if (other && other.text !== text) {
        messages.push(
          complain({
            path,
            place: {line, column: 1},
            reason: `Unexpected second line for ${entry.id}, expected what line ${other.line} says of it`,
            next: 'Decide which of the two is right and remove the other.',
            rule: 'history/disagreement'
          })
        )
      }
      if (!other) ledger.push(entry)
      seen.set(entry.id, {line, text})
    }
  }
  const releases: Release[] = []
  const folder = `${sources}/releases`
  const numbers = effects
    .list(folder)
    .flatMap(({name}) => (/^\d+\.ndjson$/.test(name) ? [Number.parseInt(name, 10)] : []))
    .sort((a, b) => a - b)
  for (const [index, number] of numbers.entries()) {
    const file = releasePath(sources, number)
    if (number !== index + 1) {
      messages.push(
        complain({
          path: file,
          reason: `Unexpected release ${number}, expected ${index + 1}`,
          next: 'Restore the missing release from version control.',
          rule: 'history/gap'
        })
      )
      break
    }
    const [head, ...changes] = lines(file, effects, messages)
    if (head?.value['release'] !== number || !isDay(String(head.value['date']))) {
      messages.push(
        complain({
          path: file,
          place: {line: 1, column: 1},
          reason: 'Unexpected first line, expected {"release": …, "date": "YYYY-MM-DD"}',
          next: 'Restore the file from version control.',
          rule: 'history/head'
        })
      )
      continue
    }
    releases.push({
      number,
      date: String(head.value['date']),
      changes: changes.map(({value}) => value as unknown as Change)
    })
  }
  return messages.some(isError) ? {ledger: [], releases: [], messages} : {ledger, releases, messages}
}

/** What each released record looks like after the last release, relative to the base; withdrawn ones are gone. */
export function released(releases: readonly Release[]): Map<string, Change> {
  const state = new Map<string, Change>()
  for (const change of releases.flatMap(({changes}) => changes)) {
    if (change.kind === 'withdrawn') state.delete(change.id)
    else state.set(change.id, change)
  }
  return state
}
