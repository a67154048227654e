/**
 * `schemas/<type>.schema.json`: JSON Schema 2020-12 of each type of record, and `schemas/record.schema.json` of any of
 * them, a line of `data/records.ndjson`. As in the project, but each with an address of its own, and with a pattern where
 * a format is ours: others know no `edtf`.
 */
import {schemas as ofRecords, recordTypes} from '../generated/records.ts'
import type {Iri, OutputFile, Publisher} from '../types.ts'

const MEDIA_TYPE = 'application/schema+json'
const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** EDTF level 0 without times; which days a month has no pattern can tell. */
const EDTF = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$'

export const schemas: Publisher = {
  format: 'schemas',
  *files({config: {base}}) {
    for (const type of recordTypes) yield fileOf(ofRecords[type], base)
    const anyRecord = {
      $schema: DIALECT,
      $id: 'record.schema.json',
      title: 'Record',
      description: 'A record of any type.',
      oneOf: recordTypes.map(type => ({$ref: ofRecords[type].$id}))
    }
    yield fileOf(anyRecord, base)
  }
}

function fileOf(schema: {$id: string}, base: Iri): OutputFile {
  const path = `schemas/${schema.$id}`
  const content = JSON.stringify({...schema, $id: base + path}, withPattern, 2)
  return {path, mediaType: MEDIA_TYPE, chunks: [`${content}\n`]}
}

const withPattern = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value && 'format' in value && value.format === 'edtf' ? {...value, pattern: EDTF} : value
