/**
 * Polish names: which things a document names, under which names in the nominative, and where. What a phrase is, its
 * head says (“… Związek”, “Gmina …”); where it has none, the sentences it stands in do.
 */
import {type Mention, mergeMentions, type Names, type PlainText} from '../../language.ts'
import type {Entity, Span} from '../../types.ts'
import {bodiesOf} from './bodies.ts'
import {classify, DESCRIBED, IS_KIND} from './context.ts'
import {headOf, isTownAdjective, key, lower} from './heads.ts'
import {COMMON_WORDS, FINITE_VERBS} from './lexicon.ts'
import {listedNames} from './lists.ts'
import {
  bracketed,
  clusterOrganizations,
  KIND_RULE,
  nameValue,
  organizationEntity,
  organizationKey,
  RULE
} from './organizations.ts'
import {isAcronym, type Phrase, phrasesOf, spanOf} from './phrases.ts'
import {Antecedents, type Naming} from './references.ts'
import {type TownForm, Towns} from './towns.ts'
import {unitsMeant} from './units.ts'

/** `stowarzyszenia pod nazwą ` before the name that it describes. */
const DESCRIPTION = new RegExp(`(?<![\\p{L}\\p{N}-])${DESCRIBED} $`, 'u')

/** A verb of which the name before it is the subject. */
const VERB_AFTER = new RegExp(`^ (?:(?:też|także|również|już) )?(?:${FINITE_VERBS})(?![\\p{L}])`, 'u')

const INTRODUCED = new RegExp(`^${IS_KIND}`, 'u')
const LONGEST_DESCRIPTION = 120

/** The form of a town's name in the name of a publisher: “Urząd Miejski w Elblągu (BIP)” -> “Elblągu”, a locative. */
function publisherForm(publisher: string): TownForm | undefined {
  const plain = publisher.normalize('NFC').replace(/ ?\([^()]{0,200}\)/g, '')
  const text: PlainText = {
    plain,
    matching: plain,
    sentences: [{start: 0, end: plain.length, block: 0}],
    blocks: [],
    publisher
  }
  const [phrase] = phrasesOf(text, [[]])
  return COUNTY.test(publisher) ? undefined : phrase?.place
}

/** What belongs to a county: “Starostwo Powiatowe w …”, “Powiat …”, “Rada Powiatu …”. */
const COUNTY = /(?<![\p{L}])(?:starostwo|powiat)/iu

/** The county that a publisher is or belongs to, which is called after no town: the one of the document. */
function countyOf(publisher: string, entities: readonly Entity[]): string | undefined {
  const counties = COUNTY.test(publisher) ? entities.filter(({name}) => isCounty(name.value)) : []
  return counties.length === 1 ? counties[0]!.name.value : undefined
}
const isCounty = (name: string): boolean => /^powiat(?![\p{L}])/iu.test(name)

/** The city that a publisher is or belongs to, as the document calls it. */
export function publisherCity(publisher: string, entities: readonly Entity[]): string | undefined {
  const form = publisherForm(publisher)
  if (!form) return countyOf(publisher, entities)
  const towns = new Towns([form, ...namesOfTowns(entities)])
  return towns.nominative(form)
}

const namesOfTowns = (entities: readonly Entity[]): TownForm[] =>
  entities
    .filter(({kind}) => kind?.value === 'municipality')
    .map(({name}) => ({form: name.value, cases: ['nominative'], certain: true}))

/** Reads the names of a document. */
export function names(text: PlainText, literals: readonly (readonly Mention[])[]): Names {
  const publisher = publisherForm(text.publisher)
  const read = phrasesOf(text, literals)
  const towns = new Towns([
    ...(publisher ? [publisher] : []),
    ...read.flatMap((phrase): TownForm[] =>
      phrase.place ? [phrase.place] : phrase.shape === 'name' && !phrase.quoted ? [townForm(phrase)] : []
    )
  ])
  const placed = new Set([
    ...read.flatMap(({place}) => (place ? [key(towns.nominative(place))] : [])),
    ...(publisher ? [key(towns.nominative(publisher))] : [])
  ])
  const isTown = (name: string): boolean => placed.has(key(name)) || towns.knows(name)
  const listed = listedNames(text)
  const isListed = ({sentence, start}: Phrase, names: ReadonlyMap<number, Span>) => names.get(sentence)?.start === start
  const started = withoutCommonFirst(
    withTownsApart(read, isTown, ({end}) => VERB_AFTER.test(text.matching.slice(end, end + 40))),
    phrase =>
      isTown(towns.nominative(townForm(phrase))) ||
      isListed(phrase, listed.organizations) ||
      isListed(phrase, listed.cities) ||
      INTRODUCED.test(text.matching.slice(phrase.end, phrase.end + 80))
  )
  for (const phrase of started) {
    if (phrase.shape !== 'name' || phrase.quoted || isAcronym(phrase.text)) continue
    const nominative = towns.nominative(townForm(phrase))
    if (isTown(nominative)) settleTown(phrase, nominative)
  }
  // In a cell of its own a name stands in the nominative.
  const isCell = ({sentence}: Phrase) => text.blocks[text.sentences[sentence]!.block]!.kind === 'cell'
  const networks = new Set<string>()
  for (const phrase of started) {
    if (isListed(phrase, listed.organizations)) {
      if (phrase.shape === 'name') phrase.shape = 'organization'
      if (phrase.shape === 'organization') networks.add(key(phrase.nominative))
    } else if (phrase.shape === 'name' && !phrase.quoted && isListed(phrase, listed.cities))
      settleTown(phrase, isCell(phrase) ? phrase.text : towns.nominative(townForm(phrase)))
  }
  classify(text, literals, started, (phrase, shape, network, subject) => {
    if (network) networks.add(key(phrase.nominative))
    if (phrase.shape !== 'name') return
    const isCity = shape === 'city' && !phrase.quoted && !isAcronym(phrase.text)
    if (isCity) settleTown(phrase, subject ? towns.settled(phrase.text) : towns.nominative(townForm(phrase)))
    else if (shape === 'organization') phrase.shape = shape
  })
  // What one sentence says of a name holds for the others.
  const cityNames = new Set(started.flatMap(({shape, nominative}) => (shape === 'city' ? [key(nominative)] : [])))
  for (const phrase of started) {
    if (phrase.shape !== 'name' || phrase.quoted) continue
    const nominative = towns.nominative(townForm(phrase))
    if (cityNames.has(key(nominative))) settleTown(phrase, nominative)
  }
  const phrases = withoutCommonWords(started)

  const entities: Entity[] = []
  const organizations = new Map<string, Entity>()
  const organizationOf = (phrase: Phrase): Entity | undefined =>
    organizations.get(organizationKey(phrase.nominative)) ??
    organizations.get(key(phrase.nominative)) ??
    (phrase.quoted && organizations.get(key(phrase.quoted.text)))
  const namings: Naming[] = []
  const withOwners = [...phrases, ...phrases.flatMap(({owner}) => (owner ? [owner] : []))].sort(
    (a, b) => a.start - b.start
  )
  for (const cluster of clusterOrganizations(text, withOwners)) {
    const entity = organizationEntity(text, cluster, networks)
    entities.push(entity)
    for (const name of cluster.keys) organizations.set(name, entity)
    const lemmas = new Set(
      cluster.phrases.flatMap(({words}) => words.flatMap(({text: word}) => headOf(word)?.lemma ?? []))
    )
    namings.push(...cluster.phrases.map(phrase => ({entity, lemmas, ...spanOf(phrase)})))
  }
  namings.sort((a, b) => a.start - b.start)

  const cities = new Map<string, Entity>()
  const city = (name: string, written: string, at: Span): Entity => {
    const known = cities.get(key(name))
    if (known) {
      if (known.name.basis === 'inferred' && name === written) known.name = nameValue(name, written, at)
      return known
    }
    const kind = {value: 'municipality', basis: 'inferred' as const, rule: KIND_RULE, spans: [at]}
    const entity: Entity = {type: 'Organization', name: nameValue(name, written, at), aliases: [], kind}
    cities.set(key(name), entity)
    entities.push(entity)
    return entity
  }
  const cityOf = (phrase: Phrase): Entity | undefined => {
    const {place} = phrase
    if (place) {
      const entity = city(towns.nominative(place), text.plain.slice(place.start, place.end), spanOf(place))
      // “Gmina X” says what it is.
      if (phrase.shape === 'city' && phrase.head && entity.kind!.basis !== 'stated')
        entity.kind = {
          value: 'municipality',
          basis: 'stated',
          rule: RULE,
          spans: [{start: phrase.start, end: phrase.head.span.end}]
        }
      return entity
    }
    return city(phrase.nominative, text.plain.slice(phrase.start, phrase.end), spanOf(phrase))
  }
  for (const phrase of phrases) if (phrase.shape === 'city' || phrase.place) cityOf(phrase)
  const county = countyOf(text.publisher, entities)
  const own = cities.get(key(publisher ? towns.nominative(publisher) : (county ?? '')))
  const antecedents = new Antecedents(text, namings)
  const bodies = bodiesOf(
    text,
    phrases.filter(({shape}) => shape === 'body').map(phrase => withAcronym(phrase, name => organizations.has(name))),
    {organization: organizationOf, meant: (lemma, at) => antecedents.meant(lemma, at), city: cityOf, own}
  )
  for (const entity of new Set(bodies.values())) entities.push(entity)

  const meaning = (phrase: Phrase): Mention['value'] | undefined => {
    switch (phrase.shape) {
      case 'organization':
        return organizationOf(phrase)
      case 'city':
        return cityOf(phrase)
      case 'body':
        return bodies.get(phrase.start)
      default:
        return phrase.quoted
          ? phrase.text
          : phrase.cases.includes('nominative')
            ? phrase.text
            : towns.nominative(townForm(phrase))
    }
  }
  /** What else belongs to the mention of an organisation: a description before it, its acronym in brackets after it. */
  const reach = (phrase: Phrase): {from: number; to?: number} => {
    if (phrase.shape !== 'organization') return {from: phrase.start}
    const from = Math.max(text.sentences[phrase.sentence]!.start, phrase.start - LONGEST_DESCRIPTION)
    const before = text.matching.slice(from, phrase.start)
    const description = DESCRIPTION.exec(before)?.[0].length ?? 0
    const end = bracketed(text, phrase.end)?.end
    return {from: phrase.start - description, ...(end && {to: end})}
  }
  const mentions: Mention[][] = text.sentences.map(() => [])
  for (const phrase of phrases) {
    const value = meaning(phrase)
    if (value === undefined) continue
    const mention: Mention = {type: phrase.shape, value, ...spanOf(phrase), ...reach(phrase)}
    const here = mentions[phrase.sentence]!
    while (here.length && mention.from < here.at(-1)!.end) here.pop()
    if (!(here.length && mention.start < (here.at(-1)!.to ?? 0))) here.push(mention)
  }
  const units = unitsMeant(text, mentions)
  return {
    entities,
    mentions: mentions.map((found, index) => {
      const known = mergeMentions(found, literals[index]!)
      // What a mention reaches over is part of it.
      const free = (one: Mention) => !known.some(({from, end, to}) => one.from < (to ?? end) && from < one.end)
      const meant = [...antecedents.mentionsIn(text.sentences[index]!), ...units(index)]
      return mergeMentions(known, meant.sort((a, b) => a.start - b.start).filter(free))
    })
  }
}

/** “Walne Zgromadzenie ZMP”: the acronym of a known organisation is the owner, not a part of the name. */
function withAcronym(phrase: Phrase, known: (name: string) => boolean): Phrase {
  const last = phrase.words.at(-1)!
  if (phrase.owner || phrase.ownerNoun || phrase.words.length < 2 || !isAcronym(last.text) || !known(key(last.text)))
    return phrase
  const {head: _, ...rest} = phrase
  const owner: Phrase = {...rest, ...last, words: [last], nominative: last.text, shape: 'organization'}
  const nominative = phrase.nominative.slice(0, -last.text.length).trim()
  return {...phrase, nominative, owner, ownEnd: phrase.words.at(-2)!.end}
}

const townForm = ({text, cases}: Phrase): TownForm => ({form: text, cases, certain: false})

function settleTown(phrase: Phrase, nominative: string): void {
  phrase.shape = 'city'
  phrase.nominative = nominative
}

/**
 * “W organach Związku Hartowo ma …”: a head in an oblique case, and after it the nominative of a town, are no name, but
 * a reference and a town.
 */
function withTownsApart(
  phrases: readonly Phrase[],
  isTown: (name: string) => boolean,
  goesOn: (phrase: Phrase) => boolean
): Phrase[] {
  /** “W Związku Miast Północy Hartowo ma …”: a name and, before a verb, the subject. */
  const split = (phrase: Phrase): Phrase[] | undefined => {
    const [first, ...rest] = phrase.words
    const known = headOf(first!.text)
    if (phrase.shape !== 'organization' || phrase.quoted || !known || rest.length < 2 || !goesOn(phrase))
      return undefined
    const last = rest.at(-1)!
    if (lower(first!.text) === known.lemma || !isTown(last.text)) return undefined
    const {head: _, ...bare} = phrase
    const words = phrase.words.slice(0, -1)
    const shorter = (name: string) => name.slice(0, -(last.text.length + 1))
    return [
      {...phrase, words, end: words.at(-1)!.end, text: shorter(phrase.text), nominative: shorter(phrase.nominative)},
      {...bare, ...last, words: [last], nominative: last.text, shape: 'name', initial: false}
    ]
  }
  const townAfter = (phrase: Phrase): Phrase | undefined => {
    const [first, ...rest] = phrase.words
    const known = headOf(first!.text)
    if (phrase.shape !== 'organization' || phrase.quoted || !known || !rest.length) return undefined
    const text = rest.map(word => word.text).join(' ')
    if (lower(first!.text) === known.lemma || !isTown(text)) return undefined
    const {head: _, ...bare} = phrase
    return {...bare, start: rest[0]!.start, words: rest, text, nominative: text, shape: 'name', initial: false}
  }
  return phrases.flatMap(phrase => {
    const town = townAfter(phrase)
    if (town) return [town]
    const apart = split(phrase)
    if (apart) return apart
    const [owned, subject] = (phrase.owner && goesOn(phrase) && split(phrase.owner)) || []
    if (owned && subject) return [{...phrase, owner: owned, end: owned.end}, subject]
    const after = phrase.owner && townAfter(phrase.owner)
    if (!after) return [phrase]
    const {owner, ...body} = phrase
    const [noun] = owner!.words
    return [{...body, end: noun!.end, ownerNoun: {...noun!, lemma: headOf(noun!.text)!.lemma}}, after]
  })
}

/** “Sąsiednie Brzezno” begins a sentence: its first word is no part of the name. */
function withoutCommonFirst(phrases: readonly Phrase[], isTown: (phrase: Phrase) => boolean): Phrase[] {
  return phrases.map(phrase => {
    const [first, ...rest] = phrase.words
    if (phrase.shape !== 'name' || phrase.quoted || !phrase.initial || !rest.length) return phrase
    if (isTown(phrase) || isTownAdjective(first!.text)) return phrase
    const text = rest.map(word => word.text).join(' ')
    const without: Phrase = {...phrase, start: rest[0]!.start, words: rest, text, nominative: text}
    return isTown(without) || COMMON_WORDS.has(lower(first!.text)) ? without : phrase
  })
}

/** A word that only ever begins sentences, and of which none says what it is, may be no name at all. */
function withoutCommonWords(phrases: readonly Phrase[]): Phrase[] {
  const inside = new Set(phrases.filter(({initial}) => !initial).map(({text}) => key(text)))
  const begun = beginnings(phrases)
  const stemOf = ({text}: Phrase) => key(text).slice(0, Math.max(4, text.length - 3))
  return phrases.filter(
    phrase =>
      phrase.shape !== 'name' ||
      phrase.quoted ||
      !phrase.initial ||
      phrase.words.length > 1 ||
      inside.has(key(phrase.text)) ||
      isAcronym(phrase.text) ||
      phrase.beforeComma ||
      begun.has(stemOf(phrase))
  )
}

/** Beginnings of the names that stand within sentences: “Brzezinek … Brzezinka” are one name in two forms. */
const beginnings = (phrases: readonly Phrase[]): ReadonlySet<string> =>
  new Set(
    phrases
      .filter(({initial, shape}) => !initial && shape === 'name')
      .flatMap(({text}) =>
        Array.from({length: Math.min(text.length, 40)}, (_, length) => key(text).slice(0, length + 1))
      )
  )
