/** What a record type adds to its schema: where its records live, and how they are called. */
import type {AnyRecord, Iri, RecordOf, RecordType} from '../types.ts'

/** The values of a thing by property, references as paths relative to the base without `#id`; only those it has. */
export type Fields = Readonly<Record<string, string | number | undefined>>

export type Find = (iri: Iri) => AnyRecord | undefined

export interface RecordDefinition<T extends RecordType> {
  /**
   * The path of the record's IRI relative to the base, without `#id`; see docs/identifiers.md.
   * @param source the day it was retrieved, for what has no date of its own, and its slug, for what has no issuer
   */
  path: (fields: Fields, source: {retrieved: string; slug: string}) => string
  /** Tells apart two things that would have one path; equal or empty: they are one. */
  distinguishes?: (fields: Fields) => string
  /** What stands between the path and the number of the second thing of that path. */
  numberedBy?: '/' | '-'
  /** A short name for people. */
  label: (record: RecordOf<T>, find: Find) => string
  /** One sentence in plain words. */
  describe: (record: RecordOf<T>, find: Find) => string
}

/** The part of a path after its first segment: `organization/a/b` -> `a/b`. */
export const below = (path: string | number | undefined): string => String(path).replace(/^[^/]*\//, '')
