/**
 * The line: load -> extract -> correct -> assemble -> validate -> publish -> write. `prepare` goes as far as the publication, which
 * is all that `check`, `explain` and `release` need.
 */
import {type Assembled, assemble} from './assemble.ts'
import {disagreements} from './disagreements.ts'
import type {Effects} from './effects.ts'
import {type Extraction, extract} from './extract.ts'
import {version} from './generated/version.ts'
import {type Gone, gone} from './gone.ts'
import {type History, ledgerOf, readHistory, tombstonesOf} from './history.ts'
import {languages, ruleIds} from './languages/index.ts'
import {isWeb, loadPublication} from './load.ts'
import {compareMessages, complain, isError, placeIn, placeInSource, severityOf} from './messages.ts'
import {publicationOf} from './publication.ts'
import {describers, publishers} from './publish/index.ts'
import {walk} from './publish/position.ts'
import {label, labelOf} from './records/index.ts'
import {correct} from './steward/correct.ts'
import {stillSaid, type TakenBack, takeBack} from './steward/redact.ts'
import type {Claim, Message, Publication, Receipt, Source} from './types.ts'
import {formulasIn} from './validate/cells.ts'
import {faultsOfGraph} from './validate/graph.ts'
import {faultsOfLedger} from './validate/ledger.ts'
import {proveOneGraph} from './validate/one-graph.ts'
import {type Fault, faultsOf} from './validate/schema.ts'
import {checkDist, type Difference, repair, writeDist} from './write.ts'

export interface Options {
  /** The folder of sources. */
  sources: string
  /** Warnings count as errors. */
  strict?: boolean
}

export interface Prepared {
  messages: Message[]
  /** Only where no message is an error. */
  publication?: Publication
  history: History
  assembled?: Assembled
  /** What of the history a release writes anew. */
  takenBack: TakenBack
  /** What became of records that were published and are no more, by id relative to the base. */
  gone: ReadonlyMap<string, Gone>
}

export const languageCodes = Object.keys(languages).sort()

/** Sources -> publication, or what is wrong with them. Pure but for reading. */
export function prepare({sources: folder, strict = false}: Options, effects: Effects): Prepared {
  const {config, corrections, identities, messages, ...loaded} = loadPublication(folder, effects, languageCodes)
  const {sources, history, takenBack, ...blotted} = takeBack(loaded.sources, corrections, readHistory(folder, effects))
  messages.push(...history.messages, ...blotted.messages)
  const extractions = sources.map(source => {
    const extraction = extract(source, languages[source.frontMatter.language]!)
    const own = corrections.get(source.slug)
    if (!own) return extraction
    const corrected = correct(extraction, own)
    messages.push(...corrected.messages)
    return corrected.extraction
  })
  for (const message of extractions.flatMap(messagesOf)) messages.push(message)
  let assembled: Assembled | undefined
  let withdrawn: Prepared['gone'] = new Map()
  if (config) {
    assembled = assemble(extractions, config.base, {
      ledger: ledgerOf(history),
      identities,
      textLicence: config.textLicence
    })
    const faults = [
      ...assembled.records.flatMap(record => [...faultsOf(record), ...formulasIn(record)]),
      ...faultsOfGraph(assembled)
    ]
    const held = {history, assembled, identities, base: config.base, folder}
    const {messages: found, ...left} = gone(held)
    withdrawn = left.gone
    for (const message of [
      ...assembled.messages,
      ...faults.map(fault => messageOf(fault, assembled!, sources)),
      ...disagreementsIn(assembled),
      ...found,
      ...faultsOfLedger({...held, gone: withdrawn}),
      ...stillSaid(assembled.records, corrections)
    ])
      messages.push(message)
  }
  if (strict) for (const message of messages) if (severityOf(message) === 'warning') message.fatal = true
  messages.sort(compareMessages)
  if (!config || !assembled || messages.some(isError)) return {messages, history, assembled, takenBack, gone: withdrawn}
  const publication = publicationOf({
    ...assembled,
    config,
    version,
    rules: ruleIds(),
    releases: history.releases,
    tombstones: tombstonesOf(history.releases, withdrawn),
    snapshots: history.snapshots,
    messages
  })
  return {messages, publication, history, assembled, takenBack, gone: withdrawn}
}

export interface Built {
  messages: Message[]
  publication?: Publication
  /** What was written; absent where there were errors. */
  receipts?: Receipt[]
}

/** Sources -> dist. With errors nothing is written and what is published stays. */
export async function build(options: Options & {out: string}, effects: Effects): Promise<Built> {
  await repair(options.out, effects)
  const {messages, publication} = prepare(options, effects)
  if (!publication) return {messages}
  const receipts = await writeDist({
    out: options.out,
    sources: options.sources,
    publication,
    publishers,
    describers,
    prove: proveOneGraph,
    effects
  })
  return {messages, publication, receipts}
}

/** Compares dist with what a build would give; writes nothing but what `repair` mends. */
export async function checkBuild(
  options: Options & {out: string},
  effects: Effects
): Promise<Built & {differences?: Difference[]}> {
  await repair(options.out, effects)
  const {messages, publication} = prepare(options, effects)
  if (!publication) return {messages}
  return {
    messages,
    publication,
    differences: checkDist({out: options.out, publication, publishers, describers, effects})
  }
}

/** What a steward should know of a document that was read. */
export function messagesOf({source, sentences, html, links}: Extraction): Message[] {
  const warn = (offset: number, reason: string, next: string, rule: string) =>
    complain({path: source.path, place: placeInSource(source, offset), reason, next, rule, severity: 'warning'})
  return [
    ...sentences
      .filter(({disposition}) => disposition === 'unexplained')
      .map(({start, reason}) =>
        warn(
          start,
          `Unexpected sentence that is not understood: ${reason}; expected every cue to be read or turned down`,
          `Read the sentence. If it states a fact, add it in ${source.slug}.facts.yaml, if not, accept it there (docs/correct-a-reading.md); a rule for its phrasing reads all alike (docs/write-a-rule.md).`,
          'account/unexplained'
        )
      ),
    ...html.map(({start, end}) =>
      warn(
        start,
        `Unexpected HTML “${source.text.slice(start, Math.min(end, start + 40)).replace(/\s+/g, ' ')}”, expected Markdown`,
        'Write what it says as Markdown; HTML is neither read nor published.',
        'source/html'
      )
    ),
    ...links
      .filter(({url}) => /^\s*[a-z][a-z0-9+.-]*:/i.test(url) && !isWeb(url) && !/^(?:mailto|tel):/i.test(url))
      .map(({start, url}) =>
        warn(
          start,
          `Unexpected link to “${url.slice(0, 60)}”, expected one of the web`,
          'Remove the link; it is not followed and not published.',
          'source/link'
        )
      )
  ]
}

/** A fault of a record as a message at the words that its value rests on. */
function messageOf(
  {record, property, reason, rule, severity}: Fault,
  {claims, sources: published}: Assembled,
  sources: readonly Source[]
): Message {
  const own = claims.filter(claim => claim.record === record.id)
  const claim = own.find(one => one.property === property) ?? own[0]
  const source = sources.find(
    ({slug}) => published.find(one => one.record.id === (claim?.source ?? record.id))?.slug === slug
  )
  const quote = claim?.quotes[0]
  const offset = quote && source ? [...source.text].slice(0, quote.start).join('').length : 0
  const shown = quote ? ` (read from “${quote.exact.replace(/\s+/g, ' ').slice(0, 60)}” by ${claim.rule})` : ''
  return complain({
    path: source?.path ?? record.id,
    place: source && placeIn(source.text, offset, source.linesBefore),
    reason: `${reason}${shown}`,
    next: !quote
      ? 'Mend the front matter of the source.'
      : claim.basis === 'steward'
        ? `Mend the entry with this quote, or add what is missing, in ${source?.slug}.facts.yaml.`
        : 'Compare the quote with the original. If the source is right, the rule needs an example of this phrasing.',
    rule,
    severity
  })
}

/** Where sources differ, for the record. */
function* disagreementsIn({records, claims, sources}: Assembled): Generator<Message> {
  const byIri = new Map(records.map(record => [record.id, record]))
  const bySource = new Map(sources.map(source => [source.record.id, source]))
  const find = (iri: string) => byIri.get(iri)
  const placeOf = ({source: iri, quotes}: Claim) => {
    const {path, text, linesBefore} = bySource.get(iri)!
    const place = placeIn(text, walk(text)(quotes[0]!.start).unit, linesBefore)
    return {path, place, shown: `${path}:${place.line}:${place.column}`}
  }
  for (const {record, property, preferred, other, because} of disagreements(byIri, claims, sources)) {
    const {path, place} = placeOf(other)
    yield complain({
      path,
      place,
      reason: `Unexpected ${property} “${labelOf(String(other.value), find)}” of ${label(record, find)}, expected “${labelOf(String(preferred.value), find)}” as at ${placeOf(preferred).shown}, which is preferred (${because})`,
      next: 'Both are published with their quotes. If one is misread, correct it (docs/correct-a-reading.md).',
      rule: 'record/disagreement',
      severity: 'notice'
    })
  }
}
