/** The words that Polish names are made around: their heads, and the prepositions before them. */
import {
  BODY_NOUNS,
  MUNICIPALITY_NOUNS,
  type Noun,
  OFFICE_NOUNS,
  ORGANIZATION_NOUNS,
  TOWN_ADJECTIVES,
  UNIT_NOUNS
} from './lexicon.ts'
import {adjectiveNominative, CASES, type Case} from './nominative.ts'

export type HeadKind = 'organization' | 'body' | 'unit' | 'office' | 'municipality'

/** A noun that can head a name. */
export interface Head {
  lemma: string
  kind: HeadKind
  noun: Noun
}

export const lower = (word: string): string => word.toLowerCase()

/** The same name in other clothes: without quotation marks, in small letters. */
export const key = (text: string): string =>
  lower(text)
    .replace(/["“”„»«'‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

// Of two nouns with one form the kind named later has it.
const TABLES: readonly [HeadKind, Readonly<Record<string, Noun>>][] = [
  ['municipality', MUNICIPALITY_NOUNS],
  ['office', OFFICE_NOUNS],
  ['unit', UNIT_NOUNS],
  ['body', BODY_NOUNS],
  ['organization', ORGANIZATION_NOUNS]
]
const HEADS = new Map<string, Head>(
  TABLES.flatMap(([kind, table]) =>
    Object.entries(table).flatMap(([lemma, noun]) =>
      noun.forms.map((form): [string, Head] => [form, {lemma, kind, noun}])
    )
  )
)

/** The noun of which a word is a form, if it can head a name. */
export const headOf = (word: string): Head | undefined => HEADS.get(lower(word))

const townAdjectives = new Set(TOWN_ADJECTIVES)
/** `Nowego`: an adjective with which names of towns begin. */
export const isTownAdjective = (word: string): boolean =>
  (['m', 'f', 'n', 'p'] as const).some(gender => townAdjectives.has(adjectiveNominative(lower(word), gender) ?? ''))

/** A locative stands only after a preposition. */
export const UNPREPOSED = CASES.filter(one => one !== 'locative')
/** The cases that stand after a preposition. */
export const PREPOSITIONS: Readonly<Record<string, readonly Case[]>> = {
  w: ['locative'],
  we: ['locative'],
  o: ['locative'],
  po: ['locative'],
  przy: ['locative'],
  na: ['locative', 'accusative'],
  do: ['genitive'],
  od: ['genitive'],
  dla: ['genitive'],
  bez: ['genitive'],
  koło: ['genitive'],
  obok: ['genitive'],
  wokół: ['genitive'],
  z: ['genitive', 'instrumental'],
  ze: ['genitive', 'instrumental'],
  ku: ['dative'],
  dzięki: ['dative'],
  przez: ['accusative'],
  między: ['instrumental'],
  nad: ['instrumental'],
  pod: ['instrumental']
}
