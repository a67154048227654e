/**
 * Readings of all documents -> records, each value with its claims. Things with one IRI are one record; where sources
 * differ on a value, one stands in the record and the others stay as claims of rank “other”.
 */
import {createHash} from 'node:crypto'
import {type Extraction, entitiesOf} from './extract.ts'
import type {SourceRecord} from './generated/records.ts'
import {codePointOffsets} from './markdown/offsets.ts'
import {complain, placeInSource} from './messages.ts'
import {models} from './model.ts'
import type {Fields} from './records/definition.ts'
import {definitions} from './records/index.ts'
import {slug} from './slug.ts'
import type {
  AnyRecord,
  Basis,
  Claim,
  Entity,
  Iri,
  Literal,
  Message,
  PublishedSource,
  Quote,
  Reading,
  RecordType,
  Span,
  Value
} from './types.ts'

/** A thing before it has an IRI: what the readings of one document say of it. */
interface Draft {
  type: RecordType
  extraction: Extraction
  values: DraftValue[]
  /** Where it is first spoken of, for messages. */
  at: number
  path?: string
}

interface DraftValue {
  property: string
  value: Literal | Draft
  basis: Basis
  rule: string
  spans: Span[]
}

/** Numbers that the ledger has allotted: path -> what distinguishes the thing. */
export type Allotted = ReadonlyMap<string, string>

export interface Assembled {
  records: AnyRecord[]
  claims: Claim[]
  sources: PublishedSource[]
  messages: Message[]
  /** What distinguishes each record from others of its path, by IRI; for the ledger. */
  keys: Map<Iri, string>
}

const BASES: readonly Basis[] = ['steward', 'stated', 'inferred', 'computed']

export function assemble(
  extractions: readonly Extraction[],
  base: Iri,
  allotted: Allotted = new Map(),
  textLicence?: string
): Assembled {
  const messages: Message[] = []
  const drafts = extractions.flatMap(draftsOf)
  for (const draft of drafts) place(draft, messages)
  const groups = number(drafts, allotted)
  const keys = new Map<Iri, string>()
  const quoters = new Map(extractions.map(extraction => [extraction, new Quoter(extraction, base)]))
  const records: AnyRecord[] = []
  const claims: Claim[] = []
  for (const [path, {members, key}] of groups) {
    const made = recordOf(path, members, base, quoters)
    records.push(made.record)
    claims.push(...made.claims)
    if (key) keys.set(made.record.id, key)
  }
  const sources = extractions.map(extraction => sourceOf(extraction, base, textLicence))
  records.push(...sources.map(({record}) => record))
  return {records, claims, sources, messages, keys}
}

/** The things that the readings of a document speak of, in the order in which it does. */
function draftsOf(extraction: Extraction): Draft[] {
  const {readings, source} = extraction
  const drafts = new Map<Entity | Reading, Draft>()
  const draft = (thing: Entity | Reading, at: number): Draft => {
    const known = drafts.get(thing)
    if (known) return known
    const made: Draft = {type: thing.type, extraction, values: [], at}
    drafts.set(thing, made)
    return made
  }
  const add = (to: Draft, property: string, {value, basis, spans, rule}: Value, by: string) => {
    const resolved = typeof value === 'object' ? draft(value, to.at) : value
    to.values.push({property, value: resolved, basis, spans, rule: rule ?? by})
  }
  for (const entity of entitiesOf(readings)) {
    const {name, aliases, kind, bodyType, organization} = entity
    const to = draft(entity, name.spans[0]?.start ?? 0)
    const rule = `${source.frontMatter.language}/names`
    add(to, 'name', name, rule)
    for (const alias of aliases) add(to, 'aliases', alias, rule)
    if (kind) add(to, 'kind', kind, rule)
    if (bodyType) add(to, 'bodyType', bodyType, rule)
    if (organization) add(to, 'organization', organization, rule)
  }
  for (const reading of readings) {
    const to = draft(reading.subject ?? reading, reading.span.start)
    for (const [property, value] of Object.entries(reading.values)) add(to, property, value, reading.rule)
  }
  return [...drafts.values()]
}

const better = (a: DraftValue, b: DraftValue): number => BASES.indexOf(a.basis) - BASES.indexOf(b.basis)

/** The values by which a thing is identified: of each property the best, references as paths. */
function fieldsOf(draft: Draft, messages: Message[]): Fields {
  const fields: Record<string, Literal> = {}
  for (const {property, value} of [...draft.values].sort(better)) {
    fields[property] ??= typeof value === 'object' ? place(value, messages) : value
  }
  return fields
}

/** Gives a thing its path, and first those it refers to. */
function place(draft: Draft, messages: Message[]): string {
  if (draft.path !== undefined) return draft.path
  const {source} = draft.extraction
  const fields = fieldsOf(draft, messages)
  const name = fields['name']
  if (name !== undefined && !slug(String(name))) {
    messages.push(
      complain({
        path: source.path,
        place: placeInSource(source, draft.at),
        reason: `Unexpected name “${name}”, expected one with a letter a-z or a digit after transliteration`,
        next: 'Give the name in Latin letters too; IRIs are made of them.',
        rule: 'identifier/empty-slug'
      })
    )
  }
  draft.path = definitions[draft.type].path(fields, {retrieved: source.frontMatter.retrieved, slug: source.slug})
  return draft.path
}

/** Things with one path are one, unless what distinguishes them says otherwise; then the ledger numbers them. */
function number(drafts: readonly Draft[], allotted: Allotted): Map<string, {members: Draft[]; key: string}> {
  const byPath = new Map<string, Map<string, Draft[]>>()
  for (const draft of drafts) {
    const key = definitionOf(draft).distinguishes?.(fieldsOf(draft, [])) ?? ''
    const keys = byPath.get(draft.path!) ?? byPath.set(draft.path!, new Map()).get(draft.path!)!
    keys.set(key, [...(keys.get(key) ?? []), draft])
  }
  const numbered = new Map<string, {members: Draft[]; key: string}>()
  for (const [path, keys] of [...byPath].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const vague = keys.get('')
    const [only] = [...keys.keys()].filter(Boolean)
    if (vague && keys.size === 2 && only !== undefined) {
      keys.get(only)!.push(...vague)
      keys.delete('')
    }
    const separator = definitionOf(drafts.find(draft => draft.path === path)!).numberedBy ?? '-'
    const nth = (n: number) => (n === 1 ? path : `${path}${separator}${n}`)
    const taken = new Set<string>()
    const kept = new Map(
      [...allotted]
        .filter(([known]) => known === path || known.startsWith(path + separator))
        .map(([known, key]) => [key, known])
    )
    for (const key of keys.keys()) if (kept.has(key)) taken.add(kept.get(key)!)
    for (const known of allotted.keys()) taken.add(known)
    for (const [key, members] of [...keys].sort(([a], [b]) => (a < b ? -1 : 1))) {
      let n = 1
      let own = kept.get(key)
      // A thing whose distinguishing value was not known before keeps the path it has.
      if (own === undefined && keys.size === 1 && kept.size === 1) own = [...kept.values()][0]
      while (own === undefined) {
        if (!taken.has(nth(n))) own = nth(n)
        n++
      }
      taken.add(own)
      numbered.set(own, {members, key: definitionOf(members[0]!).distinguishes ? key : ''})
      for (const draft of members) draft.path = own
    }
  }
  return numbered
}

const definitionOf = (draft: Draft) =>
  definitions[draft.type] as {distinguishes?: (fields: Fields) => string; numberedBy?: '/' | '-'}

/** Makes quotes of spans of one document: in code points, with their context. */
class Quoter {
  readonly source: Extraction['source']
  readonly iri: Iri
  readonly snapshot: Iri
  readonly #codePoint: (offset: number) => number
  readonly #quotes = new Map<string, Quote>()

  constructor({source}: Extraction, base: Iri) {
    this.source = source
    this.iri = `${base}source/${source.slug}/#id`
    this.snapshot = snapshotIri(source, base)
    this.#codePoint = codePointOffsets(source.text)
  }

  quote(span: Span): Quote {
    const known = this.#quotes.get(`${span.start} ${span.end}`)
    if (known) return known
    const {text} = this.source
    const [start, end] = [this.#codePoint(span.start), this.#codePoint(span.end)]
    const quote: Quote = {
      id: `${this.snapshot}#char=${start},${end}`,
      start,
      end,
      exact: text.slice(span.start, span.end),
      prefix: [...text.slice(Math.max(0, span.start - 64), span.start)].slice(-32).join(''),
      suffix: [...text.slice(span.end, span.end + 64)].slice(0, 32).join('')
    }
    this.#quotes.set(`${span.start} ${span.end}`, quote)
    return quote
  }
}

const snapshotIri = ({slug: name, sha256}: Extraction['source'], base: Iri): Iri =>
  `${base}source/${name}/${sha256.slice(0, 12)}.txt`

/** Which of two readings of one property stands in the record: the better basis, the later source, the earlier place. */
function preference(a: {draft: Draft; value: DraftValue}, b: {draft: Draft; value: DraftValue}): number {
  const [x, y] = [a.draft.extraction.source, b.draft.extraction.source]
  return (
    better(a.value, b.value) ||
    (x.frontMatter.retrieved < y.frontMatter.retrieved
      ? 1
      : x.frontMatter.retrieved > y.frontMatter.retrieved
        ? -1
        : 0) ||
    (x.slug < y.slug ? -1 : x.slug > y.slug ? 1 : 0) ||
    (a.value.spans[0]?.start ?? 0) - (b.value.spans[0]?.start ?? 0)
  )
}

function recordOf(
  path: string,
  members: readonly Draft[],
  base: Iri,
  quoters: ReadonlyMap<Extraction, Quoter>
): {record: AnyRecord; claims: Claim[]} {
  const {type} = members[0]!
  const id = `${base}${path}#id`
  const record: Record<string, unknown> = {id, type}
  const evidence: Record<string, string[]> = {}
  const claims: Claim[] = []
  const occurrences = new Map<string, number>()
  for (const field of models[type].fields) {
    const found = members
      .flatMap(draft => draft.values.filter(({property}) => property === field.name).map(value => ({draft, value})))
      .sort(preference)
    const literal = ({value}: DraftValue): Literal => (typeof value === 'object' ? `${base}${value.path}#id` : value)
    const order = field.many
      ? [...found].sort((a, b) => (a.value.spans[0]?.start ?? 0) - (b.value.spans[0]?.start ?? 0))
      : found
    const values = [...new Set(order.map(({value}) => literal(value)))].filter(
      value => !(field.name === 'aliases' && value === record['name'])
    )
    if (!values.length) continue
    const [preferred] = values
    record[field.name] = !field.many ? preferred : field.name === 'purposes' ? values.map(text => ({text})) : values
    const seen = new Set<string>()
    for (const {draft, value} of found) {
      const stated = literal(value)
      if (!values.includes(stated)) continue
      const quoter = quoters.get(draft.extraction)!
      const quotes = value.spans.map(span => quoter.quote(span))
      const same = [quoter.iri, stated, ...quotes.map(quote => quote.id)].join('\0')
      if (seen.has(same)) continue
      seen.add(same)
      const exact = quotes.map(quote => quote.exact).join('\0')
      const tuple = [
        quoter.source.slug,
        path,
        field.name,
        typeof value.value === 'object' ? value.value.path : stated,
        exact
      ].join('\0')
      const occurrence = (occurrences.get(tuple) ?? 0) + 1
      occurrences.set(tuple, occurrence)
      const hash = createHash('sha256')
        .update(
          [path, field.name, typeof value.value === 'object' ? value.value.path : stated, exact, occurrence].join('\0')
        )
        .digest('hex')
      claims.push({
        id: `${base}claims/${quoter.source.slug}#c-${hash.slice(0, 16)}`,
        record: id,
        property: field.name,
        value: stated,
        basis: value.basis,
        rule: value.rule,
        rank: field.many || stated === preferred ? 'preferred' : 'other',
        source: quoter.iri,
        quotes
      })
      const claim = claims.at(-1)!
      if (claim.rank === 'preferred') (evidence[field.name] ??= []).push(claim.id)
    }
  }
  return {record: {...record, evidence} as unknown as AnyRecord, claims}
}

function sourceOf({source, sentences}: Extraction, base: Iri, textLicence?: string): PublishedSource {
  const {title, url, publisher, language, retrieved, kind, text_licence: own} = source.frontMatter
  const record: SourceRecord = {
    id: `${base}source/${source.slug}/#id`,
    type: 'Source',
    title,
    ...(url && {url}),
    publisher,
    language,
    retrieved,
    kind,
    sha256: source.sha256
  }
  const codePoint = codePointOffsets(source.text)
  return {
    record,
    slug: source.slug,
    path: source.path,
    textLicence: own ?? textLicence,
    text: source.text,
    linesBefore: source.linesBefore,
    snapshot: snapshotIri(source, base),
    sentences: sentences.map(({unused: _, ...sentence}, index) => ({
      ...sentence,
      index,
      start: codePoint(sentence.start),
      end: codePoint(sentence.end)
    }))
  }
}
