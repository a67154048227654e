/** What one document says of one thing: the pieces from which things of several documents are put together. */
import {complain, placeInSource} from '../messages.ts'
import type {Fields} from '../records/definition.ts'
import {definitions} from '../records/index.ts'
import {slug} from '../slug.ts'
import type {Message, RecordType, Source} from '../types.ts'
import {type Draft, fieldsOf} from './drafts.ts'

export interface Unit {
  type: RecordType
  source: Source
  drafts: Draft[]
  fields: Fields
  /** The path it would have if no other document spoke of it. */
  path: string
  /** What tells it from other things of that path; empty where nothing does. */
  key: string
}

export const definitionOf = (type: RecordType) =>
  definitions[type] as {
    path: (fields: Fields, source: {retrieved: string; slug: string}) => string
    distinguishes?: (fields: Fields) => string
    numberedBy?: '/' | '-'
  }

/** The path of a unit, were its values others. */
export const pathWith = ({type, source, fields}: Pick<Unit, 'type' | 'source' | 'fields'>, more: Fields = {}): string =>
  definitionOf(type).path({...fields, ...more}, {retrieved: source.frontMatter.retrieved, slug: source.slug})

/** The units of one type. Within a document, what has one path and one key is one thing. */
export function unitsOf(type: RecordType, drafts: readonly Draft[], messages: Message[]): Unit[] {
  const units = new Map<string, Unit>()
  for (const draft of drafts) {
    const {source} = draft.extraction
    const fields = fieldsOf([draft])
    const path = pathWith({type, source, fields})
    const key = definitionOf(type).distinguishes?.(fields) ?? ''
    const id = [source.slug, path, key].join('\0')
    const known = units.get(id)
    if (known) {
      known.drafts.push(draft)
      known.fields = fieldsOf(known.drafts)
    } else units.set(id, {type, source, drafts: [draft], fields, path, key})
    const name = fields['name']
    if (name !== undefined && !slug(String(name))) messages.push(emptySlug(String(name), draft))
  }
  return [...units.values()]
}

const emptySlug = (name: string, {extraction: {source}, at}: Draft): Message =>
  complain({
    path: source.path,
    place: placeInSource(source, at),
    reason: `Unexpected name “${name}”, expected one with a letter a-z or a digit after transliteration`,
    next: 'Give the name in Latin letters too; IRIs are made of them.',
    rule: 'identifier/empty-slug'
  })

/** `page.md:9:5`, where a unit is first spoken of. */
export function placeOf({source, drafts}: Unit): {line: number; column: number; shown: string} {
  const place = placeInSource(source, Math.min(...drafts.map(({at}) => at)))
  return {...place, shown: `${source.path}:${place.line}:${place.column}`}
}

/** The sources of later retrieval first, then by slug: the order of preference. */
export const bySource = ({source: a}: Unit, {source: b}: Unit): number =>
  a.frontMatter.retrieved !== b.frontMatter.retrieved
    ? a.frontMatter.retrieved < b.frontMatter.retrieved
      ? 1
      : -1
    : a.slug < b.slug
      ? -1
      : a.slug > b.slug
        ? 1
        : 0
