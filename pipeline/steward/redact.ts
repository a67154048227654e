/**
 * Taking back: words that a steward names by `redact` in facts.yaml are written over with blocks, in the text before it is
 * read, in the texts of earlier releases and in what releases say. One block stands for each character but a line end, so
 * that no offset moves. IRIs stay as they are: they were promised for good.
 */

import {createHash} from 'node:crypto'
import {isDeepStrictEqual} from 'node:util'
import type {History} from '../history.ts'
import {complain} from '../messages.ts'
import {slug as slugOf} from '../slug.ts'
import type {AnyRecord, Change, Message, Release, Snapshot, Source} from '../types.ts'
import {type Corrections, type Entry, redactionsIn} from './facts.ts'
import {occurrencesOf} from './quote.ts'

export const BLOCK = '█'
const ONLY_BLOCKS = new RegExp(`^[${BLOCK}\\s]+$`)

/** Words that were taken back, written over wherever they stand as whole words. */
export function blotOut(text: string, words: readonly string[]): string {
  let blotted = text
  for (const quote of words)
    for (const {start, end} of occurrencesOf({quote}, blotted).reverse())
      blotted = blotted.slice(0, start) + blotted.slice(start, end).replace(/[^\n]/gu, BLOCK) + blotted.slice(end)
  return blotted
}

/** Values of a change that are no words. */
const NO_WORDS = new Set(['change', 'kind', 'type', 'id', 'source', 'replacedBy', 'iri', 'datatype', 'sha256'])
const isAddress = (text: string): boolean => /#id$|^[a-z][a-z0-9+.-]*:\S+$/i.test(text)

/** So too in all words of a value of JSON. */
function blotOutIn(value: unknown, words: readonly string[]): unknown {
  if (typeof value === 'string') return isAddress(value) ? value : blotOut(value, words)
  if (Array.isArray(value)) return value.map(item => blotOutIn(item, words))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, NO_WORDS.has(key) ? item : blotOutIn(item, words)])
  )
}

/** What the next `release` writes anew in the history, for words in it were taken back. */
export interface TakenBack {
  releases: Release[]
  snapshots: Snapshot[]
}

/** The sources and the history without the words that were taken back, and what is wrong with the entries. */
export function takeBack(
  sources: readonly Source[],
  corrections: ReadonlyMap<string, Corrections>,
  history: History
): {sources: Source[]; history: History; takenBack: TakenBack; messages: Message[]} {
  const messages: Message[] = []
  const takenBack: TakenBack = {releases: [], snapshots: []}
  const wordsOf = (slug: string): string[] => redactionsIn(corrections.get(slug)).map(({quote}) => quote.text)
  const all = sources.flatMap(({slug}) => wordsOf(slug)).filter(words => !ONLY_BLOCKS.test(words))
  if (!sources.some(({slug}) => wordsOf(slug).length)) return {sources: [...sources], history, takenBack, messages}

  const blotted = sources.map(source => {
    for (const entry of redactionsIn(corrections.get(source.slug)))
      messages.push(...faultsOf(entry, source, corrections.get(source.slug)!.path, history))
    const text = blotOut(source.text, wordsOf(source.slug))
    if (text === source.text) return source
    return {...source, text, sha256: createHash('sha256').update(text).digest('hex')}
  })
  const snapshots = history.snapshots.map(snapshot => {
    const text = blotOut(snapshot.text, wordsOf(snapshot.slug))
    if (text === snapshot.text) return snapshot
    takenBack.snapshots.push({...snapshot, text})
    return {...snapshot, text}
  })
  const releases = history.releases.map(release => {
    const changes = release.changes.map(change => blotOutIn(change, all) as Change)
    if (isDeepStrictEqual(changes, release.changes)) return release
    takenBack.releases.push({...release, changes})
    return {...release, changes}
  })
  // Keys are words of records in small letters.
  const small = [...all, ...all.map(words => words.toLowerCase())]
  const ledger = history.ledger.map(entry => ({...entry, ...(entry.key && {key: blotOut(entry.key, small)})}))
  return {sources: blotted, history: {...history, ledger, releases, snapshots}, takenBack, messages}
}

function* faultsOf(
  {quote, place}: Extract<Entry, {verb: 'redact'}>,
  source: Source,
  path: string,
  {snapshots, ledger}: History
): Generator<Message> {
  const stands = (text: string): boolean => occurrencesOf({quote: quote.text}, text).length > 0
  if (ONLY_BLOCKS.test(quote.text) && stands(source.text)) return
  if (stands(source.text)) {
    yield complain({
      path,
      place,
      reason: `Unexpected words in ${source.path} that are taken back, expected blocks`,
      next: `They are not published. To remove them here too, write as many blocks (${BLOCK}) in their place, in the source and in this entry, once a release has taken them back.`,
      rule: 'facts/taken-back',
      severity: 'notice'
    })
  } else if (!snapshots.some(({slug, text}) => slug === source.slug && stands(text))) {
    yield complain({
      path,
      place: quote.place,
      reason: `Unexpected quote “${quote.text.slice(0, 80)}”, expected words of ${source.path}, or of an earlier text of it`,
      next: 'Quote the words as they stand; where they were written over, quote the blocks.',
      rule: 'facts/quote'
    })
  }
  const name = slugOf(quote.text)
  const known = name && ledger.find(({id}) => id.includes(`/${name}#`) || id.includes(`/${name}/`))
  if (known)
    yield complain({
      path,
      place,
      reason: `Unexpected words in the IRI ${known.id}, expected an IRI without what is taken back`,
      next: 'IRIs that were released stay. Retire the record (docs/identities.md); its tombstone says nothing but the IRI.',
      rule: 'facts/taken-back-iri',
      severity: 'warning'
    })
}

/** Records that still say, by other sources, what was taken back in one: it would be published on. */
export function* stillSaid(
  records: readonly AnyRecord[],
  corrections: ReadonlyMap<string, Corrections>
): Generator<Message> {
  for (const correction of corrections.values()) {
    for (const {quote, place} of redactionsIn(correction)) {
      if (ONLY_BLOCKS.test(quote.text)) continue
      for (const record of records) {
        const {evidence: _, ...values} = record as AnyRecord & {evidence?: unknown}
        if (isDeepStrictEqual(blotOutIn(values, [quote.text]), values)) continue
        yield complain({
          path: correction.path,
          place,
          reason: `Unexpected words in ${record.id} that are taken back here, expected them nowhere`,
          next: 'Another source, or the front matter, says them too: take them back there as well (`explain` shows where they stand).',
          rule: 'facts/still-said'
        })
      }
    }
  }
}
