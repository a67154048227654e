/**
 * Readings of all documents -> records, each value with its claims. Things with one IRI are one record; where sources
 * differ on a value, one stands in the record and the others stay as claims of rank “other”.
 */
import {createHash} from 'node:crypto'
import type {Extraction} from './extract.ts'
import type {SourceRecord} from './generated/records.ts'
import {type DraftValue, draftsOf, preference, refines} from './identity/drafts.ts'
import {type Identified, identify, type Ledger} from './identity/index.ts'
import {codePointOffsets} from './markdown/offsets.ts'
import {type Field, models} from './model.ts'
import type {Identities} from './steward/identities.ts'
import type {AnyRecord, Claim, Iri, Literal, Message, PublishedSource, Quote, Span} from './types.ts'

export interface Assembled {
  records: AnyRecord[]
  claims: Claim[]
  sources: PublishedSource[]
  messages: Message[]
  /** What distinguishes each record from others of its path, by IRI; for the ledger. */
  keys: Map<Iri, string>
  /** Paths that were published and are no more, with those of the records that they became. */
  replaced: Map<string, string>
}

/** What is known beside the documents. */
export interface Known {
  ledger?: Ledger
  identities?: Identities
  /** Terms of texts that name none. */
  textLicence?: string
}

export function assemble(
  extractions: readonly Extraction[],
  base: Iri,
  {ledger = new Map(), identities, textLicence}: Known = {}
): Assembled {
  const {things, messages, replaced} = identify(extractions.flatMap(draftsOf), ledger, identities)
  const keys = new Map<Iri, string>()
  const quoters = new Map(extractions.map(extraction => [extraction, new Quoter(extraction, base)]))
  const records: AnyRecord[] = []
  const claims: Claim[] = []
  for (const thing of things) {
    const made = recordOf(thing, base, quoters)
    records.push(made.record)
    claims.push(...made.claims)
    if (thing.key) keys.set(made.record.id, thing.key)
  }
  const sources = extractions.map(extraction => sourceOf(extraction, base, textLicence))
  return {records: [...records, ...sources.map(({record}) => record)], claims, sources, messages, keys, replaced}
}

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

type Found = ReturnType<typeof foundOf>[number]

/** What the documents say of a property of a thing, the preferred first. What it is called besides its name is an alias. */
function foundOf({drafts, name}: Identified, {name: property}: Field) {
  const isNamed = drafts[0]!.type === 'Organization'
  const isName = ({value}: {value: DraftValue}) => Number(property === 'name' && value.value === name)
  return drafts
    .flatMap(draft =>
      draft.values
        .filter(value => {
          const isOtherName = isNamed && value.property === 'name' && value.value !== name
          return (isOtherName ? 'aliases' : value.property) === property
        })
        .map(value => ({draft, value}))
    )
    .sort((a, b) => isName(b) - isName(a) || preference(a, b))
}

/** The value that stands in the record: the preferred one, or one of its basis that says the same and more. */
function preferredOf(values: readonly Literal[], found: readonly Found[], type: Identified['type'], property: string) {
  const {basis} = found[0]!.value
  const finer = found.filter(({value}) => value.basis === basis).map(({value}) => value.value as Literal)
  let [preferred] = values
  for (const value of finer) if (refines(value, preferred!, type, property)) preferred = value
  return preferred!
}

function recordOf(
  thing: Identified,
  base: Iri,
  quoters: ReadonlyMap<Extraction, Quoter>
): {record: AnyRecord; claims: Claim[]} {
  const {type, path, outside} = thing
  const id = `${base}${path}#id`
  const record: Record<string, unknown> = {id, type}
  const evidence: Record<string, string[]> = {}
  const claims: Claim[] = []
  const occurrences = new Map<string, number>()
  for (const field of models[type].fields) {
    if (!field.claimable) {
      const values = outside?.[field.name as keyof typeof outside]
      if (values?.length) record[field.name] = values
      continue
    }
    const found = foundOf(thing, field)
    const literal = ({value}: DraftValue): Literal => (typeof value === 'object' ? `${base}${value.path}#id` : value)
    const order = field.many
      ? [...found].sort((a, b) => (a.value.spans[0]?.start ?? 0) - (b.value.spans[0]?.start ?? 0))
      : found
    const values = [...new Set(order.map(({value}) => literal(value)))].filter(
      value => !(field.name === 'aliases' && value === record['name'])
    )
    if (!values.length) continue
    const preferred = field.many ? undefined : preferredOf(values, found, type, field.name)
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
