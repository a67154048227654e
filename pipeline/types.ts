/**
 * The central types, a sentence of explanation each.
 * Offsets are UTF-16 code units of `Source.text` inside the pipeline; `publication.ts` turns them into Unicode code
 * points, once, for everything that is published.
 */
import type {VFileMessage} from 'vfile-message'
import type {AnyRecord, RecordOf, RecordType, SourceRecord} from './generated/records.ts'

export type {AnyRecord, RecordOf, RecordType, SourceRecord} from './generated/records.ts'

/** An absolute IRI. */
export type Iri = string

/** A stretch of `Source.text`: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/** How a value came to be: the text states it, a named rule inferred it, the build computed it, a steward set it. */
export type Basis = (typeof bases)[number]
export const bases = ['stated', 'inferred', 'computed', 'steward'] as const

/** What became of a sentence; see docs/accounting.md. */
export type Disposition = (typeof dispositions)[number]
export const dispositions = [
  'claimed',
  'declined',
  'signature',
  'boilerplate',
  'structure',
  'background',
  'unexplained'
] as const

/** What the front matter of a source says. */
export interface FrontMatter {
  title: string
  url?: string
  publisher: string
  language: string
  retrieved: string
  kind: 'page' | 'resolution'
  text_licence?: string
}

/** A document as it was loaded: `text` is the file after its front matter, line ends as LF, a BOM taken off. */
export interface Source {
  path: string
  slug: string
  text: string
  /** How many lines of the file stand before the first line of `text`. */
  linesBefore: number
  frontMatter: FrontMatter
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  sha256: string
}

/** A cue that nothing read or turned down; `reason` says so in words. */
export interface Unused extends Span {
  reason: string
}

/** A sentence of the text, with what became of it. */
export interface Sentence extends Span {
  disposition: Disposition
  /** The rule that gave the disposition, where one did. */
  rule?: string
  /** Why a sentence was declined, or what in it nothing used. */
  reason?: string
  /** Of an unexplained sentence the cues that nothing used, in order. */
  unused?: Unused[]
}

/** A place, a network, a city or a body that a document names: one thing, whatever it is called. */
export interface Entity {
  type: 'Organization' | 'Body' | 'Place'
  /** The name of the record, with where it stands. */
  name: Value<string>
  aliases: Value<string>[]
  kind?: Value<string>
  bodyType?: Value<string>
  organization?: Value<Entity>
}

/** A value, never bare: how it came to be, by which rule, and the words that say so. */
export interface Value<T = Literal | Entity | Reading> {
  value: T
  basis: Basis
  spans: Span[]
  /** Only where another rule than the reading's gave the value. */
  rule?: string
}

export type Literal = string | number

/** What one rule read in one place: some properties of one thing. Assembly makes records of readings. */
export interface Reading {
  type: RecordType
  rule: string
  /** The thing it is about: one that has a name, or one that another rule read (the act of a consent). */
  subject?: Entity | Reading
  values: Record<string, Value>
  /** Where in the text it was read; readings are sorted by it. */
  span: Span
}

/** The exact words that state a value. `start` and `end` count Unicode code points of the snapshot. */
export interface Quote {
  id: Iri
  start: number
  end: number
  exact: string
  /** The 32 code points before and after, fewer at the ends of the text. */
  prefix: string
  suffix: string
}

/** One value of one record in one source, and the evidence for it. */
export interface Claim {
  id: Iri
  record: Iri
  property: string
  value: Literal
  basis: Basis
  rule: string
  /** `preferred` where the value stands in the record; `other` where another source's value does. */
  rank: 'preferred' | 'other'
  /** The IRI of the source record. */
  source: Iri
  quotes: Quote[]
}

/** A sentence as it is published: offsets in code points. */
export interface PublishedSentence extends Omit<Sentence, 'unused'> {
  index: number
}

/** A source as it is published. */
export interface PublishedSource {
  record: SourceRecord
  slug: string
  path: string
  /** Licence or terms of the text; without one only quotes are published. */
  textLicence?: string
  text: string
  /** How many lines of the file stand before the first line of `text`. */
  linesBefore: number
  /** The IRI of the immutable snapshot of the text. */
  snapshot: Iri
  sentences: PublishedSentence[]
}

/** `sources/publication.yaml`. */
export interface Config {
  title: string
  description: string
  publisher: string
  base: Iri
  licence: Iri
  contact: string
  language: string
  /** Terms of the source texts, for sources that name none of their own. */
  textLicence?: string
  /** The rest is for catalogues alone. */
  publisherHomepage?: Iri
  /** A code of the ADMS publisher types, such as `LocalAuthority`. */
  publisherType?: string
  contactName?: string
  contactEmail?: string
  /** Codes of the EU authority table of data themes, such as `GOVE`. */
  themes?: readonly string[]
  keywords?: readonly string[]
  /** What the data are about, in space: an IRI of an EU authority table, or of GeoNames. */
  spatial?: Iri
  spatialName?: string
  /** West, south, east and north, in degrees of WGS 84. */
  spatialBbox?: Box
}

export type Box = readonly [west: number, south: number, east: number, north: number]

/** One line of `sources/releases/<n>.ndjson` after the first: a record that was added, changed or withdrawn. */
export interface Change {
  /** Relative to the base: `change/1/membership/…#id`. */
  change: string
  kind: 'added' | 'changed' | 'withdrawn'
  type: RecordType
  /** Relative to the base. */
  id: string
  title: string
  description: string
  /** The act the record rests on, else the snapshot, relative to the base. */
  source: string
  quote?: string
  /** Of a withdrawn record why, in the words of the steward. */
  reason?: string
  /** Of a withdrawn record the id of the one that stands for it now, relative to the base. */
  replacedBy?: string
  /** The record as released, IRIs relative to the base; absent when withdrawn. */
  record?: Record<string, unknown>
  /** What the record said in RDF when it was released, by the schemas of then; so too. */
  triples?: readonly ReleasedTriple[]
}

/** Subject, predicate, object; IRIs of this publication relative to the base. */
export type ReleasedTriple = readonly [string, string, {iri: string} | {value: string; datatype: Iri}]

/** One release: `sources/releases/<number>.ndjson`. */
export interface Release {
  number: number
  /** The day, YYYY-MM-DD. */
  date: string
  /** What tells the release before it from others of that number (`fingerprintOf`). */
  follows?: string
  changes: Change[]
}

/** The text of a source as it stood at a release: it is published for good, for quotes of it may have been cited. */
export interface Snapshot {
  slug: string
  /** Relative to the base: `source/<slug>/<sha12>.txt`. */
  path: string
  text: string
}

/** What stands for a record that was published and is no more; of the record itself it says nothing. */
export interface Tombstone {
  /** Relative to the base. */
  id: string
  type: RecordType
  /** The release that withdrew it, and its day; absent while that release is still to come. */
  release?: number
  date?: string
  /** In the words of the steward. */
  reason?: string
  /** The id of the record that stands for it now, relative to the base. */
  replacedBy?: string
}

/** A message for people: what was unexpected, where, by which rule, and what to do next. */
export type Message = VFileMessage

/** Everything that is to be published, read-only: the only thing a publisher sees. Every iterable is sorted. */
export interface Publication {
  readonly config: Config
  readonly version: string
  /** The ids of all rules that took part. */
  readonly rules: readonly string[]
  /** By number. */
  readonly releases: readonly Release[]
  /** By id: every record that was ever released and is not there. */
  readonly tombstones: readonly Tombstone[]
  /** By path: the texts of all releases that may be published as a whole. */
  readonly snapshots: readonly Snapshot[]
  readonly messages: readonly Message[]
  records<T extends RecordType>(type: T): Iterable<RecordOf<T>>
  /** All records, in the order of `recordTypes`, each type by IRI. */
  all(): Iterable<AnyRecord>
  find(iri: Iri): AnyRecord | undefined
  /** By source, then by id; of one source where it is given. */
  claims(source?: Iri): Iterable<Claim>
  sources(): Iterable<PublishedSource>
}

export type Chunk = string | Uint8Array

export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  path: string
  mediaType: string
  chunks: Iterable<Chunk>
}

/** Makes the files of one format from a publication. */
export interface Publisher {
  format: string
  files(publication: Publication): Iterable<OutputFile>
}

/** What was written: size in bytes and SHA-256 in hexadecimal. */
export interface Receipt {
  path: string
  mediaType: string
  bytes: number
  sha256: string
}

/** Makes files about files: runs after the publishers, in order, and sees what has been written so far. */
export interface Describer {
  format: string
  files(publication: Publication, receipts: readonly Receipt[]): Iterable<OutputFile>
}
