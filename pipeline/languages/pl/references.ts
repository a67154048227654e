/**
 * Polish nouns that stand for an organisation named elsewhere: “Związek”, “sieci”, “tego Stowarzyszenia”. One is meant
 * that is called so and, where several are, the one named last before it in the same part of the text.
 */
import {addTo} from '../../grouping.ts'
import {infer, type Mention, type PlainText} from '../../language.ts'
import {matchesOf} from '../../matches.ts'
import type {Entity, Span, Value} from '../../types.ts'
import {headOf, lower} from './heads.ts'
import {formsOf, type Noun, ORGANIZATION_NOUNS} from './lexicon.ts'

/** Nouns that stand for an organisation even in small letters. */
const COMMON = [
  'związek',
  'stowarzyszenie',
  'sieć',
  'zrzeszenie',
  'federacja',
  'organizacja',
  'klub',
  'konwent',
  'liga'
]
/** Nouns for any organisation, whatever it is called. */
const GENERAL = ['organizacja', 'sieć', 'stowarzyszenie', 'związek', 'zrzeszenie']
/** Nouns that are too common to stand for one. */
const NEVER = ['program', 'projekt', 'ruch', 'karta', 'szlak', 'inicjatywa', 'wspólnota', 'koalicja']

const pick = (lemmas: readonly string[]): Record<string, Noun> =>
  Object.fromEntries(Object.entries(ORGANIZATION_NOUNS).filter(([lemma]) => lemmas.includes(lemma)))
const capitalised = formsOf(pick(Object.keys(ORGANIZATION_NOUNS).filter(lemma => !NEVER.includes(lemma))))
const small = formsOf(pick(COMMON))
/** Not a part of a longer name, no kind of organisation (“sieć miast”), no predicate, none of several. */
const NOUN = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<determiner>(?:t(?:en|a|o|ego|ej|emu|ym|ę|ą)|samo|samej|nasz(?:a|e|ego|ej|emu|ym|ą|ę)?) )?(?:(?<named>${capitalised
    .split('|')
    .map(form => form[0]!.toUpperCase() + form.slice(1))
    .join(
      '|'
    )})|(?<!(?:jest|był[aoy]?|są|jako|inn(?:ej|ego|ym|ą)|każd(?:ej|ego)|[\\p{Ll}]{2}(?:[iy]ch|[iy]mi)|(?<!\\p{L})(?!obecnie|następnie|łącznie|wspólnie|ponownie|aktualnie|formalnie|dzisiaj)[\\p{Ll}]{2,20}(?:[knwz]i?e|cie)|te|żadn(?:ej|ego)|now(?:ej|ego)|jedn(?:ej|ego)) )(?<small>${small}))(?![\\p{L}\\p{N}-]| (?:miast|gmin|miasteczek|samorząd\\p{L}*|pod nazwą|o nazwie)|(?<=[\\p{Ll}]{2}) (?:[\\p{Ll}]{3,20}(?:ych|ich|ową|ową|lną|ską|cką|wą|skiej|ckiej|lnej|owej|skie|ckie)|"))`,
  'gu'
)

/** Where a document speaks of its organisations. */
export interface Naming extends Span {
  entity: Entity
  /** The nouns that it is called by there: “związek” of “Związek Miast Północy”. */
  lemmas: ReadonlySet<string>
}

/** The namings by one noun, in the order of the text. */
interface Called {
  namings: Naming[]
  /** How many of them are of the one that is named first, before another is. */
  alone: number
}

const calledOf = (namings: Naming[]): Called => {
  const other = namings.findIndex(({entity}) => entity !== namings[0]!.entity)
  return {namings, alone: other < 0 ? namings.length : other}
}

/** How many of the spans, which are in order, end before an offset. */
function endedBefore(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

export class Antecedents {
  readonly #text: PlainText
  readonly #called = new Map<string, Called>()
  /** Those of networks, for nouns that any is called by. */
  readonly #networks: Called

  /** @param namings in the order of the text */
  constructor(text: PlainText, namings: readonly Naming[]) {
    this.#text = text
    const byLemma = new Map<string, Naming[]>()
    for (const naming of namings)
      for (const lemma of naming.lemmas) {
        addTo(byLemma, lemma, naming)
      }
    for (const [lemma, found] of byLemma) this.#called.set(lemma, calledOf(found))
    this.#networks = calledOf(namings.filter(({entity}) => entity.kind?.value === 'network'))
  }

  /** The naming that a noun at a place refers to: one candidate or none. */
  of(lemma: string, at: Span): Naming | undefined {
    const called = this.#called.get(lemma) ?? (GENERAL.includes(lemma) ? this.#networks : undefined)
    if (!called?.namings.length) return undefined
    const {namings, alone} = called
    const before = endedBefore(namings, at.start)
    if (alone === namings.length || (before > 0 && before <= alone)) return namings[before - 1] ?? namings[0]
    // Of several, the one named before it in its own part of the text, if only one is.
    const sentence = this.#text.sentences[endedBefore(this.#text.sentences, at.start)]
    const block = sentence && this.#text.blocks[sentence.block]
    const last = namings[before - 1]
    for (let index = before - 1; block && index >= 0 && namings[index]!.start >= block.start; index--)
      if (namings[index]!.entity !== last!.entity) return undefined
    return block && last && last.start >= block.start ? last : undefined
  }

  meant(lemma: string, at: Span): Value<Entity> | undefined {
    const found = this.of(lemma, at)
    return found && infer(found.entity, 'reference/antecedent', at, {start: found.start, end: found.end})
  }

  /** The nouns of a sentence that refer to organisations. */
  mentionsIn(sentence: Span): Mention[] {
    const words = this.#text.matching.slice(sentence.start, sentence.end)
    return matchesOf(NOUN, words).flatMap(match => {
      // “Organizacja” alone heads a column.
      if (match[0].length === words.length) return []
      const noun = match.groups!['named'] ?? match.groups!['small']!
      const end = sentence.start + match.index + match[0].length
      const span = {start: end - noun.length, end}
      const found = this.of(headOf(lower(noun))!.lemma, span)
      if (!found) return []
      const antecedent: Mention = {...found, type: 'organization', value: found.entity, from: found.start}
      return [{...span, from: sentence.start + match.index, type: 'organization', value: found.entity, antecedent}]
    })
  }
}
