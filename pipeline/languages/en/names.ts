/**
 * English names: which things a document names, under which names, and where.
 * What a phrase is, its head says (“… Forum”, “City of …”); where it has none, the sentences it stands in do (“member of
 * …”). Names that mean one thing become one entity.
 */
import {type Mention, mergeMentions, type Names, type PlainText} from '../../language.ts'
import type {Entity, Span, Value} from '../../types.ts'
import {bodyFinder} from './bodies.ts'
import {classify, publisherCity} from './context.ts'
import {anyOf, ORGANIZATION_HEADS} from './lexicon.ts'
import {listedNames} from './lists.ts'
import {withOffices} from './offices.ts'
import {clusterOrganizations, organizationEntity} from './organizations.ts'
import {CITY_AFTER, CITY_OF, KIND_RULE, key, MUNICIPALITY, type Phrase, phrasesOf, spanOf, stated} from './phrases.ts'

/** `the network of medium-sized cities ` before the name that it describes. */
const DESCRIPTION = new RegExp(
  `(?:(?:the|an?) )?(?:${anyOf(ORGANIZATION_HEADS)}) (?:of|for) (?:[\\p{L}-]{1,30} ){0,6}"?$`,
  'u'
)

/** Reads the names of a document. */
export function names(text: PlainText, literals: readonly (readonly Mention[])[]): Names {
  const own = publisherCity(text.publisher)
  const listed = listedNames(text)
  const phrases = phrasesOf(text, literals, new Set(own ? [own] : []), listed.organizations)
  const networks = classify(text, literals, phrases, listed)
  withoutReferences(phrases)
  const entities: Entity[] = []
  const organizations = new Map<string, Entity>()
  for (const cluster of clusterOrganizations(text, phrases)) {
    const entity = organizationEntity(cluster, networks)
    entities.push(entity)
    for (const name of cluster.keys) organizations.set(name, entity)
  }
  const cities = new Map<string, Entity>()
  const city = (name: string, at: Span): Entity => {
    // “Hartwell” of a Hartwell upon Aller
    if (own?.startsWith(`${name} `) && /^\p{Ll}/u.test(own.slice(name.length + 1))) return city(own, at)
    const known = cities.get(key(name))
    if (known) return known
    const kind: Value<string> = {value: 'municipality', basis: 'inferred', rule: KIND_RULE, spans: [at]}
    const entity: Entity = {type: 'Organization', name: stated(name, at), aliases: [], kind}
    cities.set(key(name), entity)
    entities.push(entity)
    return entity
  }
  // First where they stand alone, so that their names rest on that.
  for (const phrase of phrases)
    if (phrase.shape === 'city' && !CITY_OF.test(phrase.text) && !MUNICIPALITY.test(phrase.text))
      if (!CITY_AFTER.test(phrase.text)) city(phrase.text, spanOf(phrase))
  const body = bodyFinder(
    text,
    {own, publisher: text.publisher, organization: name => organizations.get(key(name)), city},
    entity => entities.push(entity)
  )
  const meaning = (phrase: Phrase): Mention['value'] => {
    switch (phrase.shape) {
      case 'organization':
        return organizations.get(key(phrase.text))!
      case 'city':
        return cityOf(phrase, cities, city)
      case 'body':
        return body(phrase)
      default:
        return phrase.text
    }
  }
  /** The acronym in brackets after a name, and a description in small letters before it, belong to its mention. */
  const reach = (phrase: Phrase): {from: number; to?: number} => {
    if (phrase.shape !== 'organization') return {from: phrase.from}
    const acronym = / ?\("?[\p{Lu}\p{N}&-]{2,12}(?: \p{Lu}\p{Ll}{2,12})?"?\)/uy
    acronym.lastIndex = phrase.end
    const {start} = text.sentences[phrase.sentence]!
    const before = text.matching.slice(Math.max(start, phrase.start - 160), phrase.start)
    const description = DESCRIPTION.exec(before)
    const quoted = description?.[0].endsWith('"') && text.matching[phrase.end] === '"'
    return {
      from: description ? phrase.start - description[0].length : phrase.from,
      to: acronym.test(text.matching) ? acronym.lastIndex : quoted ? phrase.end + 1 : undefined
    }
  }
  const mentions: Mention[][] = text.sentences.map(() => [])
  for (const phrase of phrases) {
    const mention = {type: phrase.shape, value: meaning(phrase), ...spanOf(phrase), ...reach(phrase)}
    const here = mentions[phrase.sentence]!
    // What the mention reaches over is part of it.
    while (here.length && mention.from < here.at(-1)!.end) here.pop()
    if (!(here.length && mention.start < (here.at(-1)!.to ?? 0))) here.push(mention)
  }
  const withLiterals = mentions.map((found, index) => mergeMentions(found, literals[index]!))
  return {entities, mentions: withOffices(text, withLiterals, entity => entities.push(entity))}
}

/** The name of a city without what it is: always of a municipality, of a “Hartwell City” where Hartwell is known. */
function bareCity({text}: Phrase, cities: ReadonlyMap<string, unknown>): string | undefined {
  const known = CITY_AFTER.exec(text)?.groups?.['city']
  return MUNICIPALITY.exec(text)?.groups?.['city'] ?? (known && cities.has(key(known)) ? known : undefined)
}

/** “the Forum” where an organisation is one names no body of it. */
function withoutReferences(phrases: readonly Phrase[]): void {
  const heads = new Set(
    phrases
      .filter(({shape}) => shape === 'organization')
      .flatMap(({words}) => words.map(({text}) => text))
      .filter(word => /^(?:Forum|Conference|Assembly|Commission)$/.test(word))
  )
  for (const phrase of phrases)
    if (phrase.shape === 'body' && phrase.words.length === 1 && phrase.from < phrase.start && heads.has(phrase.text))
      phrase.shape = 'name'
}

/** “City of X” names the city X, is an alias of it, and says what it is. */
function cityOf(
  phrase: Phrase,
  cities: ReadonlyMap<string, unknown>,
  city: (name: string, at: Span) => Entity
): Entity {
  const before = CITY_OF.exec(phrase.text)?.groups?.['city']
  const after = before ?? bareCity(phrase, cities)
  if (!after) return city(phrase.text, spanOf(phrase))
  const start = before ? phrase.end - before.length : phrase.start
  const entity = city(after, {start, end: start + after.length})
  if (!entity.aliases.some(({value}) => value === phrase.text)) entity.aliases.push(stated(phrase.text, spanOf(phrase)))
  if (entity.kind!.basis !== 'stated')
    entity.kind = stated('municipality', spanOf(before ? phrase.words[0]! : phrase.words.at(-1)!))
  return entity
}
