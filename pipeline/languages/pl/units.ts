/**
 * Polish nouns that stand for a unit of an office named elsewhere: “Wydział”, “Referatu”, “odpowiada ono”. One is meant
 * that is called so and, where several are, the one named in the same part of the text.
 */
import type {Mention, PlainText} from '../../language.ts'
import {matchesOf} from '../../matches.ts'
import type {Entity, Span} from '../../types.ts'
import {headOf, lower} from './heads.ts'
import {formsOf, type Noun, UNIT_NOUNS} from './lexicon.ts'

const {urząd: _, dom: __, starostwo: ___, ...MEANT} = UNIT_NOUNS
const forms = formsOf(MEANT)
const capitalised = forms.replace(/(^|\|)(.)/gu, (_, bar: string, letter: string) => bar + letter.toUpperCase())
/** A noun that is no part of a name: a capital, or small letters after words of tasks. */
const NOUN = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<named>${capitalised})|(?<=(?:zadań|zadaniem|obowiązków|kompetencji|gestii|pracownicy|ten|tego|nasz) )(?<small>${forms}))(?![\\p{L}\\p{N}-]| (?:\\p{Lu}|ds\\.|do spraw|"))`,
  'gu'
)
/** A pronoun after a verb of tasks. */
const PRONOUN =
  /(?<=(?<![\p{L}])(?:odpowiada|zajmuje się|prowadzi|koordynuje|nadzoruje|obsługuje) )(?:on|ono|ona)(?![\p{L}])/giu
const GENDERS: Readonly<Record<string, string>> = {on: 'm', ono: 'n', ona: 'f'}

/** Where a document names its units. */
interface Unit extends Span {
  entity: Entity
  lemma: string
  noun: Noun
  sentence: number
}

const only = (units: readonly Unit[]): Unit | undefined =>
  new Set(units.map(({entity}) => entity)).size === 1 ? units.at(-1) : undefined

/** @returns the mentions of a sentence that refer to units which the document names */
export function unitsMeant(
  text: PlainText,
  named: readonly (readonly Mention[])[]
): (sentence: number) => readonly Mention[] {
  const units = named.flatMap((mentions, sentence) =>
    mentions.flatMap(({type, value, start, end}): Unit[] => {
      const head = type === 'body' ? headOf(text.plain.slice(start, end).split(' ')[0]!) : undefined
      return head && head.lemma in MEANT ? [{entity: value as Entity, ...head, sentence, start, end}] : []
    })
  )
  const sectionOf = (sentence: number): number | undefined => {
    const {block} = text.sentences[sentence]!
    return text.blocks[block]!.kind === 'heading' ? block : text.blocks[block]!.heading
  }
  const meant = (lemma: string, sentence: number): Unit | undefined => {
    const called = units.filter(one => one.lemma === lemma)
    const before = called.filter(one => one.sentence <= sentence)
    return only(called) ?? only(before) ?? only(before.filter(one => sectionOf(one.sentence) === sectionOf(sentence)))
  }
  return sentence => {
    const {start, end} = text.sentences[sentence]!
    const words = text.matching.slice(start, end)
    const mention = (index: number, length: number, unit: Unit | undefined): Mention[] => {
      if (!unit) return []
      const span = {start: start + index, end: start + index + length}
      const antecedent: Mention = {...unit, type: 'body', value: unit.entity, from: unit.start}
      return [{...span, from: span.start, type: 'body', value: unit.entity, antecedent}]
    }
    const nouns = matchesOf(NOUN, words).flatMap(({0: noun, index}) =>
      // “Wydział” alone heads a column.
      noun.length === words.length ? [] : mention(index, noun.length, meant(headOf(lower(noun))!.lemma, sentence))
    )
    const pronouns = matchesOf(PRONOUN, words).flatMap(({0: pronoun, index}) =>
      mention(
        index,
        pronoun.length,
        only(units.filter(one => one.sentence === sentence - 1 && one.noun.gender === GENDERS[lower(pronoun)]))
      )
    )
    return [...nouns, ...pronouns].sort((a, b) => a.start - b.start)
  }
}
