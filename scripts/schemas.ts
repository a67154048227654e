/** Reads schemas/ for the scripts, in the order in which the records depend on each other. */
import {readdirSync, readFileSync} from 'node:fs'

export interface Schema {
  $id?: string
  title?: string
  description?: string
  type?: string
  const?: string
  enum?: string[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  format?: string
  'x-predicate'?: string
  'x-predicate-private'?: string
  'x-predicate-partial'?: string
  'x-reference'?: string[]
  'x-scheme'?: string
  'x-table'?: string
  'x-class'?: string
}

const references = (schema: Schema): string[] =>
  Object.values(schema.properties ?? {}).flatMap(field => field['x-reference'] ?? [])

/** @returns the schemas, each after those it refers to. */
export function readSchemas(folder = new URL('../schemas/', import.meta.url)): Schema[] {
  const waiting = readdirSync(folder)
    .filter(name => name.endsWith('.schema.json'))
    .sort()
    .map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Schema)
  const ordered: Schema[] = []
  while (waiting.length) {
    const ready = waiting.findIndex(schema =>
      references(schema).every(type => type === schema.title || ordered.some(done => done.title === type))
    )
    if (ready < 0)
      throw new Error(`schemas refer to each other in a circle: ${waiting.map(schema => schema.title).join(', ')}`)
    ordered.push(...waiting.splice(ready, 1))
  }
  return ordered
}
