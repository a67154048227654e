/** `build.json`: the receipt. The same inputs give the same receipt; it has no clock time. */
import {createHash} from 'node:crypto'
import {recordTypes, schemas} from '../generated/records.ts'
import type {Publication, Publisher} from '../types.ts'

export const buildJson: Publisher = {
  format: 'build-json',
  *files(publication) {
    const receipt = `${JSON.stringify(receiptOf(publication), null, 2)}\n`
    yield {path: 'build.json', mediaType: 'application/json', chunks: [receipt]}
  }
}

function receiptOf(publication: Publication) {
  const sources = [...publication.sources()]
  return {
    tool: {name: 'civic-record', version: publication.version},
    release: publication.releases.reduce((last, {number}) => Math.max(last, number), 0),
    counts: {sources: sources.length, records: count(publication.all()), claims: count(publication.claims())},
    sources: sources.map(({path, record}) => ({path, text_sha256: record.sha256})),
    schemas: recordTypes.map(type => ({type, sha256: sha256(JSON.stringify(schemas[type]))})),
    rules: publication.rules
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function count(things: Iterable<unknown>): number {
  let number = 0
  for (const _ of things) number++
  return number
}
