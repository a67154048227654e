/** Documents for tests: a text as a source, and what is read in it, things by their names. */
import {createHash} from 'node:crypto'
import {type Extraction, extract} from '../pipeline/extract.ts'
import {languages} from '../pipeline/languages/index.ts'
import type {Entity, Literal, Reading, Source} from '../pipeline/types.ts'

/** Whose pages the documents of a language are, where nothing else is said. */
const PUBLISHERS: Readonly<Record<string, string>> = {en: 'City of Hartwell', pl: 'Urząd Miejski w Brzezinku'}

export const documentOf = (
  text: string,
  {
    language = 'en',
    publisher = PUBLISHERS[language]!,
    title = 'A page',
    slug = 'page',
    kind = 'page'
  }: Partial<Record<'language' | 'publisher' | 'title' | 'slug', string>> & {kind?: 'page' | 'resolution'} = {}
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

/** Letters and digits exchanged for others of the same length and kind, so that the words are not what they were. */
export const altered = (text: string): string =>
  text.replace(/\p{Lu}|\p{Ll}|\d/gu, character =>
    /\d/.test(character)
      ? String((Number(character) + 7) % 10)
      : /\p{Lu}/u.test(character)
        ? character === 'Q'
          ? 'X'
          : 'Q'
        : character === 'q'
          ? 'x'
          : 'q'
  )
