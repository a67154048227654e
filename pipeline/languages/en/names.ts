/**
 * English names: which things a document names, under which names, and where.
 * What a phrase is, its head says (“… Forum”, “City of …”); where it has none, the sentences it stands in do (“member of
 * …”). Names that mean one thing become one entity.
 */
import {type Mention, mergeMentions, type Names, type PlainText} from '../../language.ts'
import type {Entity, Span, Value} from '../../types.ts'
import {bodyFinder} from './bodies.ts'
import {classify, publisherCity} from './context.ts'
import {clusterOrganizations, organizationEntity} from './organizations.ts'
import {CITY_OF, KIND_RULE, key, type Phrase, phrasesOf, spanOf, stated} from './phrases.ts'

/** Reads the names of a document. */
export function names(text: PlainText, literals: readonly (readonly Mention[])[]): Names {
  const phrases = phrasesOf(text, literals, new Set([publisherCity(text.publisher)]))
  const networks = classify(text, literals, phrases)
  const entities: Entity[] = []
  const organizations = new Map<string, Entity>()
  for (const cluster of clusterOrganizations(text, phrases)) {
    const entity = organizationEntity(cluster, networks)
    entities.push(entity)
    for (const name of cluster.keys) organizations.set(name, entity)
  }
  const cities = new Map<string, Entity>()
  const city = (name: string, at: Span): Entity => {
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
    if (phrase.shape === 'city' && !CITY_OF.test(phrase.text)) city(phrase.text, spanOf(phrase))
  const body = bodyFinder(text, {organization: name => organizations.get(key(name)), city}, entity =>
    entities.push(entity)
  )
  const meaning = (phrase: Phrase): Mention['value'] => {
    switch (phrase.shape) {
      case 'organization':
        return organizations.get(key(phrase.text))!
      case 'city':
        return cityOf(phrase, city)
      case 'body':
        return body(phrase)
      default:
        return phrase.text
    }
  }
  const mentions: Mention[][] = text.sentences.map(() => [])
  for (const phrase of phrases)
    mentions[phrase.sentence]!.push({type: phrase.shape, value: meaning(phrase), ...spanOf(phrase), from: phrase.from})
  return {entities, mentions: mentions.map((found, index) => mergeMentions(found, literals[index]!))}
}

/** “City of X” names the city X, is an alias of it, and says what it is. */
function cityOf(phrase: Phrase, city: (name: string, at: Span) => Entity): Entity {
  const bare = CITY_OF.exec(phrase.text)?.groups?.['city']
  if (!bare) return city(phrase.text, spanOf(phrase))
  const entity = city(bare, {start: phrase.end - bare.length, end: phrase.end})
  if (!entity.aliases.some(({value}) => value === phrase.text)) entity.aliases.push(stated(phrase.text, spanOf(phrase)))
  if (entity.kind!.basis !== 'stated')
    entity.kind = stated('municipality', {start: phrase.start, end: phrase.words[0]!.end})
  return entity
}
