/** Documents for tests: a text as a source, and what is read in it, things by their names. */
import {createHash} from 'node:crypto'
import {type Extraction, extract} from '../pipeline/extract.ts'
import {languages} from '../pipeline/languages/index.ts'
import type {Entity, Literal, Reading, Source} from '../pipeline/types.ts'

export const documentOf = (
  text: string,
  {
    language = 'en',
    publisher = 'City of Hartwell',
    title = 'A page',
    slug = 'page',
    kind = 'page' as 'page' | 'resolution'
  } = {}
): Source => ({
  path: `${slug}.md`,
  slug,
  text,
  linesBefore: 0,
  frontMatter: {title, publisher, language, retrieved: '2026-01-31', kind},
  sha256: createHash('sha256').update(text).digest('hex')
})

export const readDocument = (source: Source): Extraction => extract(source, languages[source.frontMatter.language]!)

/** A value as an example of a rule gives it: a thing by its name, an act by its number or date. */
export function shown(value: Literal | Entity | Reading): Literal {
  if (typeof value !== 'object') return value
  if ('name' in value) return value.name.value
  return shown(value.values['number']?.value ?? value.values['date']?.value ?? value.type)
}
