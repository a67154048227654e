/**
 * English names: which things a document names, under which names, and where.
 * A name is a run of capitalised words with the small words between them. Its head says what it is (“… Forum”, “City
 * of …”); where it has none, the sentences it stands in do (“member of …”). Names that mean one thing become one entity.
 */
import {compile, type Mention, type Names, type PlainText, TaggedSentence} from '../../language.ts'
import type {Entity, Span, Value} from '../../types.ts'
import {
  anyOf,
  BODY_TYPES,
  CITY_HEADS,
  COMMON_WORDS,
  COUNCIL_KINDS,
  COUNTRIES,
  MUNICIPAL_NOUNS,
  NAME_CONNECTORS,
  NAME_POSSESSIVES,
  NEVER_IN_NAMES,
  ORGANIZATION_HEADS,
  UNIT_TYPES
} from './lexicon.ts'

const RULE = 'en/names'
const KIND_RULE = 'en/kind-of-organization'

interface Word extends Span {
  text: string
  possessive: boolean
}

type Shape = 'organization' | 'city' | 'body' | 'country' | 'name'

/** A run of capitalised words. Offsets are those of the plain text; `quoted` is the part in quotation marks. */
interface Phrase extends Span {
  from: number
  sentence: number
  words: Word[]
  text: string
  quoted?: Span & {text: string}
  shape: Shape
}

const lower = (word: string): string => word.toLowerCase()
const connectors = new Set(NAME_CONNECTORS)
const never = new Set(NEVER_IN_NAMES)
const organizationHeads = new Set(ORGANIZATION_HEADS)
const municipalNouns = new Set(MUNICIPAL_NOUNS)
const REFERRING = new Set([...ORGANIZATION_HEADS, ...CITY_HEADS, 'council', 'mayor', 'networks', 'associations'])
const countries = new Set(COUNTRIES.map(lower))
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) || /^\p{N}+\p{Lu}/u.test(word)
const isAcronym = (word: string): boolean => /^[\p{Lu}\p{N}&-]{2,}$/u.test(word)

/** The same name in other clothes: without quotation marks, in small letters. */
const key = (text: string): string =>
  lower(text)
    .replace(/["“”„'‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const WORD = /[\p{L}\p{N}\p{M}]+(?:['&./-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|\S/gu

function wordsOf(text: PlainText, sentence: Span, literals: readonly Mention[]): Word[] {
  const words: Word[] = []
  for (const match of text.matching.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + match.index
    const possessive = /'s$/.test(match[0])
    const end = start + match[0].length - (possessive ? 2 : 0)
    const literal = literals.some(mention => start < mention.end && mention.start < start + match[0].length)
    words.push({start, end, text: literal ? '\0' : text.matching.slice(start, end), possessive})
  }
  return words
}

/** Runs of capitalised words in a sentence, each as long as it goes. */
function runs(words: Word[], sentenceStart: number): Word[][] {
  const found: Word[][] = []
  const next = (a: Word, b: Word | undefined): boolean =>
    b !== undefined && b.start - (a.end + (a.possessive ? 2 : 0)) === 1
  const startsName = (word: Word, index: number): boolean => {
    if (!isCapital(word.text) || never.has(lower(word.text))) return false
    const first = word.start === sentenceStart || /^["(:\-–•|>»]$/.test(words[index - 1]?.text ?? '')
    return !((first || lower(word.text) === 'the') && COMMON_WORDS.has(lower(word.text)))
  }
  let index = 0
  while (index < words.length) {
    if (!startsName(words[index]!, index)) {
      index++
      continue
    }
    const run = [words[index]!]
    let at = index
    while (at < words.length) {
      const last = words[at]!
      if (last.possessive && !NAME_POSSESSIVES.includes(lower(last.text))) break
      // Small words count only where a capital follows them.
      let ahead = at + 1
      while (ahead - at <= 3 && next(words[ahead - 1]!, words[ahead]) && connectorHere(run, words[ahead]!.text)) ahead++
      const word = words[ahead]
      if (
        !word ||
        ahead - at > 3 ||
        !next(words[ahead - 1]!, word) ||
        !isCapital(word.text) ||
        never.has(lower(word.text))
      )
        break
      run.push(...words.slice(at + 1, ahead + 1))
      at = ahead
    }
    found.push(run)
    index = at + 1
  }
  return found
}

const bodyHeads = new Set(Object.keys(BODY_TYPES).flatMap(head => [head, head.split(' ').at(-1)!]))
function connectorHere(run: Word[], word: string): boolean {
  if (connectors.has(word)) return true
  if (word === 'on') return run.some(({text}) => bodyHeads.has(lower(text)) || lower(text) in UNIT_TYPES)
  return /^[–—-]$/.test(word) && run.length === 1 && isAcronym(run[0]!.text) && run[0]!.text.length > 2
}

/** The head that ends a name, if one does: “working group” before “group”. */
function lastHead(words: readonly string[], heads: Readonly<Record<string, string>>): string | undefined {
  const two = words.slice(-2).join(' ')
  if (words.length > 1 && two in heads) return two
  const one = words.at(-1)!
  return one in heads ? one : undefined
}

const smallWords = (words: readonly Word[]): string[] => words.map(({text}) => lower(text))
const hasHead = (words: readonly Word[]): boolean => {
  const small = smallWords(words)
  return (
    small.some(word => organizationHeads.has(word)) ||
    lastHead(small, BODY_TYPES) !== undefined ||
    lastHead(small, UNIT_TYPES) !== undefined ||
    small[0]! in UNIT_TYPES ||
    small[0]! === 'council'
  )
}

/**
 * “Culture Forum and City Branding and Attractiveness Working Group” are two names, not one and not three: an “and”
 * joins what has no head to what ends in one, and the parts of what a head with “of”, “for” or “on” governs.
 */
function splitAtAnd(run: Word[], cities: ReadonlySet<string>): Word[][] {
  const parts: Word[][] = [[]]
  for (const word of run) {
    if (word.text === 'and') parts.push([])
    else parts.at(-1)!.push(word)
  }
  const isCity = (words: Word[]) => cities.has(words.map(({text}) => text).join(' '))
  const merged: {words: Word[]; open: boolean}[] = []
  for (const [index, part] of parts.entries()) {
    while (part.length && connectors.has(part[0]!.text)) part.shift()
    if (!part.length) continue
    const previous = merged.at(-1)
    const governs =
      previous &&
      smallWords(previous.words).some(
        (word, at, all) =>
          (organizationHeads.has(word) || word in UNIT_TYPES || word === 'council' || bodyHeads.has(word)) &&
          ['of', 'for', 'on'].includes(all[at + 1] ?? '')
      )
    const joins =
      previous &&
      index > 0 &&
      !isCity(part) &&
      !isCity(previous.words) &&
      ((governs && !hasHead(part)) || (previous.open && endsInHead(part)))
    if (joins) {
      const and = run[run.indexOf(part[0]!) - 1]!
      previous.words = [...previous.words, and, ...part]
      previous.open = !hasHead(previous.words)
    } else merged.push({words: part, open: !hasHead(part)})
  }
  return merged.map(({words}) => words)
}

const endsInHead = (words: readonly Word[]): boolean => {
  const small = smallWords(words)
  return (
    lastHead(small, BODY_TYPES) !== undefined ||
    lastHead(small, UNIT_TYPES) !== undefined ||
    organizationHeads.has(small.at(-1)!)
  )
}

const COUNCIL = new RegExp(
  `^(?:(?<before>.+?) )?(?<council>(?:(?:${anyOf(COUNCIL_KINDS)}) )council|council of the (?:${anyOf(CITY_HEADS)}))(?: of (?:the )?(?:(?:${anyOf(CITY_HEADS)}) of )?(?<after>.+))?$`,
  'iu'
)
const CITY_OF = new RegExp(`^(?:${anyOf(CITY_HEADS)}) of (?<city>.+)$`, 'iu')

/** What a name is, by its words alone. */
function shapeOf(words: readonly Word[], text: string): Shape {
  const small = smallWords(words)
  if (countries.has(key(text))) return 'country'
  if (COUNCIL.test(text)) return 'body'
  if (CITY_OF.test(text)) return 'city'
  const head = small.findIndex(word => organizationHeads.has(word))
  const complement = ['of', 'for'].includes(small[head + 1] ?? '')
  if (head >= 0 && complement && small.length > 2) return 'organization'
  if (small[0] === 'council' && small[1] === 'of' && small.some(word => municipalNouns.has(word))) return 'organization'
  if (lastHead(small, BODY_TYPES) || bodyBeforeOf(small)) return 'body'
  if (
    small.length > 1 &&
    (lastHead(small, UNIT_TYPES) || (small[0]! in UNIT_TYPES && ['of', 'for', 'on'].includes(small[1]!)))
  )
    return 'body'
  return head >= 0 && small.length > 1 ? 'organization' : 'name'
}

/** “Executive Committee of X”: where the head ends and “of” begins. */
function bodyBeforeOf(small: readonly string[]): number | undefined {
  const of = small.findIndex(word => ['of', 'on', 'for'].includes(word))
  return of > 0 && lastHead(small.slice(0, of), BODY_TYPES) ? of : undefined
}

function phrasesOf(text: PlainText, literals: readonly (readonly Mention[])[], cities: ReadonlySet<string>): Phrase[] {
  const phrases: Phrase[] = []
  for (const [sentence, span] of text.sentences.entries()) {
    const words = wordsOf(text, span, literals[sentence]!)
    for (const run of runs(words, span.start)) {
      for (const part of splitAtAnd(run, cities)) {
        // “the Association” refers to a thing; it does not name it.
        if (part.length > 1 || !REFERRING.has(lower(part[0]!.text))) phrases.push(phraseOf(text, words, part, sentence))
      }
    }
  }
  return joinQuoted(text, phrases)
}

function phraseOf(text: PlainText, words: readonly Word[], part: Word[], sentence: number): Phrase {
  const [start, end] = [part[0]!.start, part.at(-1)!.end]
  const before = words[words.indexOf(part[0]!) - 1]
  const article = before && /^(?:the|an?)$/i.test(before.text) && start - before.end === 1
  const name = text.plain.slice(start, end)
  return {
    start,
    end,
    from: article ? before.start : start,
    sentence,
    words: part,
    text: name,
    shape: shapeOf(part, text.matching.slice(start, end))
  }
}

/** A name in quotation marks belongs to the name before it: Association of Cities “Polis”. */
function joinQuoted(text: PlainText, phrases: Phrase[]): Phrase[] {
  const joined: Phrase[] = []
  for (const phrase of phrases) {
    const inQuotes = text.matching[phrase.start - 1] === '"' && text.matching[phrase.end] === '"'
    const previous = joined.at(-1)
    if (
      inQuotes &&
      previous?.shape === 'organization' &&
      !previous.quoted &&
      text.matching.slice(previous.end, phrase.start) === ' "'
    ) {
      previous.quoted = {start: phrase.start, end: phrase.end, text: phrase.text}
      previous.end = phrase.end + 1
      previous.text = text.plain.slice(previous.start, previous.end)
      previous.words = [...previous.words, ...phrase.words]
    } else if (inQuotes)
      joined.push({
        ...phrase,
        quoted: {start: phrase.start, end: phrase.end, text: phrase.text},
        from: phrase.start - 1,
        end: phrase.end
      })
    else joined.push(phrase)
  }
  return joined
}

/** Sentences that say what a name without a head is. */
const CONTEXTS: readonly {shape: Shape; network?: boolean; patterns: readonly RegExp[]}[] = [
  {
    shape: 'organization',
    network: true,
    patterns: [
      '(?:members?|membership|participation|co-founders?|founders?) (?:of|in) {found:name|organization}',
      '(?:join|joined|joining|accede to|acceded to|accession of {:city|name} to|left) {found:name|organization}',
      "{found:name|organization}(?:'s?)? (?:mission|members|member cities|aims)",
      '{found:name|organization} (?:(?:currently |now |today )?(?:brings together|unites|associates|gathers)|(?:is|was) an? (?:[a-z-]+ ){0,5}(?:network|association|union|alliance|organi[sz]ation|federation))'
    ].map(compile)
  },
  {
    shape: 'city',
    patterns: [
      '{found:name} (?:became|becomes|has become|has been|was admitted as|is) (?:an? |the )?(?:full |associate |associated |ordinary |founding |observer |active )?member',
      '{found:name} (?:joined|acceded to|is a member of|has belonged to|belongs to) {:organization}',
      'for {found:name} to (?:join|accede)',
      '(?:mayor|city|town|municipality) of {found:name}'
    ].map(compile)
  }
]

const publisherCity = (publisher: string): string =>
  publisher
    .replace(new RegExp(`^(?:the )?(?:${anyOf(CITY_HEADS)}) of `, 'iu'), '')
    .replace(new RegExp(` (?:(?:${anyOf(COUNCIL_KINDS)}) )?(?:council|municipality)$`, 'iu'), '')

/** Types every phrase: by its shape, by the publisher, by the company it keeps. @returns the keys of networks */
function classify(text: PlainText, literals: readonly (readonly Mention[])[], phrases: Phrase[]): Set<string> {
  const networks = new Set<string>()
  const cities = new Set([key(publisherCity(text.publisher))])
  for (const phrase of phrases) {
    const city = CITY_OF.exec(phrase.text)?.groups?.['city'] ?? councilCity(phrase)
    if (city) cities.add(key(city))
  }
  const settle = (wanted: ReadonlySet<string>, shape: Shape) => {
    for (const phrase of phrases) if (phrase.shape === 'name' && wanted.has(key(phrase.text))) phrase.shape = shape
  }
  settle(cities, 'city')
  for (const {shape, network, patterns} of CONTEXTS) {
    const found = new Set<string>()
    for (const [index, sentence] of text.sentences.entries()) {
      const here = phrases.filter(phrase => phrase.sentence === index)
      if (!here.length) continue
      const mentions: Mention[] = here.map(phrase => ({...phrase, type: phrase.shape, value: phrase.text}))
      const tagged = new TaggedSentence(text, sentence, merge(literals[index]!, mentions))
      for (const pattern of patterns) {
        for (const match of tagged.text.matchAll(pattern)) {
          const [start, end] = match.indices!.groups!['found']!
          for (const mention of tagged.mentionsIn(start, end)) {
            const name = key(String(mention.value))
            if (mention.type === 'name') found.add(name)
            if (network) networks.add(name)
          }
        }
      }
    }
    settle(found, shape)
  }
  return networks
}

function councilCity(phrase: Phrase): string | undefined {
  const groups = COUNCIL.exec(phrase.text)?.groups
  return groups?.['before'] ?? groups?.['after']
}

const merge = (a: readonly Mention[], b: readonly Mention[]): Mention[] =>
  [...a, ...b.filter(mention => !a.some(other => mention.from < other.end && other.start < mention.end))].sort(
    (x, y) => x.start - y.start
  )

/** Names of one organisation: the phrases, and the bare name among them where there is one. */
interface Cluster {
  phrases: Phrase[]
  keys: Set<string>
  bare?: string
}

const initials = (words: readonly Word[]): string =>
  words
    .filter(({text}) => isCapital(text))
    .map(({text}) => text[0])
    .join('')

/** Puts the names of organisations together that mean one: same words, a name in apposition, an acronym. */
function clusterOrganizations(text: PlainText, phrases: Phrase[]): Cluster[] {
  const clusters: Cluster[] = []
  const bareKeys = new Set(
    phrases.filter(({shape}) => shape === 'name' || shape === 'organization').map(phrase => key(phrase.text))
  )
  const unite = (phrase: Phrase, keys: string[], bare?: string) => {
    const hits = clusters.filter(cluster => keys.some(one => cluster.keys.has(one)))
    const target = hits[0] ?? {phrases: [], keys: new Set<string>()}
    if (!hits.length) clusters.push(target)
    for (const other of hits.slice(1)) {
      target.phrases.push(...other.phrases)
      for (const one of other.keys) target.keys.add(one)
      target.bare ??= other.bare
      clusters.splice(clusters.indexOf(other), 1)
    }
    target.phrases.push(phrase)
    for (const one of keys) target.keys.add(one)
    target.bare ??= bare
  }
  for (const phrase of phrases) {
    if (phrase.shape !== 'organization') continue
    const keys = [key(phrase.text)]
    let bare: string | undefined
    if (phrase.quoted) bare = key(phrase.quoted.text)
    else {
      // “Association of European Cities Eurocities”: the end stands alone elsewhere, and no small word leads to it.
      for (let from = 1; from < phrase.words.length && !bare; from++) {
        const tail = key(
          phrase.words
            .slice(from)
            .map(word => word.text)
            .join(' ')
        )
        const headed = phrase.words.slice(0, from).some(word => organizationHeads.has(lower(word.text)))
        if (headed && bareKeys.has(tail) && !connectors.has(phrase.words[from - 1]!.text)) bare = tail
      }
    }
    if (bare) keys.push(bare)
    const acronym = /^ \(([\p{Lu}\p{N}&-]{2,12})\)/u.exec(text.matching.slice(phrase.end, phrase.end + 16))?.[1]
    if (acronym) keys.push(key(acronym))
    const first = phrase.words[0]!.text
    if (isAcronym(first) && /^[–—-]$/.test(phrase.words[1]?.text ?? '')) keys.push(key(first))
    unite(phrase, keys, bare)
  }
  for (const phrase of phrases) {
    if (phrase.shape !== 'name') continue
    const name = key(phrase.text)
    const cluster =
      clusters.find(({keys}) => keys.has(name)) ??
      (isAcronym(phrase.text)
        ? clusters.find(({phrases: named}) =>
            named.some(({words}) => words.length > 1 && initials(words) === phrase.text)
          )
        : undefined)
    if (!cluster) continue
    phrase.shape = 'organization'
    cluster.phrases.push(phrase)
    cluster.keys.add(name)
  }
  for (const cluster of clusters) cluster.phrases.sort((a, b) => a.start - b.start)
  return clusters
}

const stated = <T>(value: T, ...spans: Span[]): Value<T> => ({value, basis: 'stated', spans, rule: RULE})
const spanOf = ({start, end}: Span): Span => ({start, end})

function organizationEntity(cluster: Cluster, networks: ReadonlySet<string>): Entity {
  const {phrases, bare} = cluster
  const candidates = bare
    ? phrases.filter(phrase => key(phrase.text) === bare)
    : phrases.filter(phrase => !isAcronym(phrase.text))
  const written = candidates.length
    ? candidates
    : phrases
        .filter(phrase => phrase.quoted && key(phrase.quoted.text) === bare)
        .map(phrase => ({...phrase, ...phrase.quoted!}))
  const choices = written.length ? written : phrases
  const named = choices.find(phrase => phrase.text !== phrase.text.toUpperCase()) ?? choices[0]!
  const forms = new Map<string, Phrase>()
  for (const phrase of phrases)
    if (phrase.text !== named.text && !forms.has(phrase.text)) forms.set(phrase.text, phrase)
  const network =
    phrases.some(({words}) => smallWords(words).some(word => municipalNouns.has(word))) ||
    [...cluster.keys].some(name => networks.has(name))
  const head = phrases.flatMap(phrase => phrase.words).find(word => organizationHeads.has(lower(word.text)))
  return {
    type: 'Organization',
    name: stated(named.text, spanOf(named)),
    aliases: [...forms.values()].map(phrase => stated(phrase.text, spanOf(phrase))),
    kind: {value: network ? 'network' : 'other', basis: 'inferred', rule: KIND_RULE, spans: [spanOf(head ?? named)]}
  }
}

/** Reads the names of a document. */
export function names(text: PlainText, literals: readonly (readonly Mention[])[]): Names {
  const publisher = publisherCity(text.publisher)
  const phrases = phrasesOf(text, literals, new Set([publisher]))
  const networks = classify(text, literals, phrases)
  const clusters = clusterOrganizations(text, phrases)
  const entities: Entity[] = []
  const byKey = new Map<string, Entity>()
  for (const cluster of clusters) {
    const entity = organizationEntity(cluster, networks)
    entities.push(entity)
    for (const name of cluster.keys) byKey.set(name, entity)
  }
  const cities = new Map<string, Entity>()
  /** The city of a name, with its own words as evidence; “City of X” is an alias and says what it is. */
  const cityOf = (name: string, at: Span): Entity => {
    const known = cities.get(key(name))
    if (known) return known
    const kind: Value<string> = {value: 'municipality', basis: 'inferred', rule: KIND_RULE, spans: [at]}
    const city: Entity = {type: 'Organization', name: stated(name, at), aliases: [], kind}
    cities.set(key(name), city)
    entities.push(city)
    return city
  }
  // Cities first by their bare names, so that a name claim rests on them where they stand alone.
  for (const phrase of phrases)
    if (phrase.shape === 'city' && !CITY_OF.test(phrase.text)) cityOf(phrase.text, spanOf(phrase))
  const bodies = new Map<string, Entity>()
  const mentions: Mention[][] = text.sentences.map(() => [])
  for (const phrase of phrases) {
    const add = (type: Mention['type'], value: Mention['value'], span: Span = phrase) =>
      mentions[phrase.sentence]!.push({
        type,
        value,
        start: span.start,
        end: span.end,
        from: Math.min(phrase.from, span.start)
      })
    if (phrase.shape === 'country' || phrase.shape === 'name') add(phrase.shape, phrase.text)
    else if (phrase.shape === 'organization') add('organization', byKey.get(key(phrase.text))!)
    else if (phrase.shape === 'city') {
      const inner = CITY_OF.exec(phrase.text)?.groups?.['city']
      const city = inner
        ? cityOf(inner, {start: phrase.end - inner.length, end: phrase.end})
        : cityOf(phrase.text, spanOf(phrase))
      if (inner) {
        if (!city.aliases.some(({value}) => value === phrase.text))
          city.aliases.push(stated(phrase.text, spanOf(phrase)))
        if (city.kind!.basis !== 'stated')
          city.kind = stated('municipality', {start: phrase.start, end: phrase.words[0]!.end})
      }
      add('city', city)
    } else {
      const body = bodyOf(phrase)
      add('body', body)
    }
  }
  return {entities, mentions: mentions.map((found, index) => merge(literals[index]!, found))}

  function bodyOf(phrase: Phrase): Entity {
    const small = smallWords(phrase.words)
    const place = councilCity(phrase)
    const council = COUNCIL.exec(phrase.text)
    if (council) {
      const owner = place
        ? cityOf(
            place,
            spanAt(
              phrase,
              phrase.text.indexOf(place, council.groups!['before'] ? 0 : council.groups!['council']!.length),
              place.length
            )
          )
        : undefined
      return body(
        spanOf(phrase),
        'council',
        wordSpan(phrase, 'council'),
        owner && stated(owner, {start: owner.name.spans[0]!.start, end: owner.name.spans[0]!.end}),
        place && spanAt(phrase, phrase.text.indexOf(place), place.length)
      )
    }
    // “Eurocities Executive Committee”, “Executive Committee of Eurocities”
    for (let length = small.length - 1; length > 0; length--) {
      const owner = byKey.get(
        key(
          phrase.words
            .slice(0, length)
            .map(word => word.text)
            .join(' ')
        )
      )
      const rest = phrase.words.slice(length)
      if (owner && lastHead(smallWords(rest), {...BODY_TYPES, ...UNIT_TYPES})) {
        const own = {start: rest[0]!.start, end: phrase.end}
        return body(
          own,
          typeOfBody(smallWords(rest)),
          headSpan(rest),
          stated(owner, {start: phrase.start, end: phrase.words[length - 1]!.end})
        )
      }
    }
    const of = bodyBeforeOf(small)
    if (of) {
      const rest = phrase.words.slice(of + 1).filter(word => word.text !== 'the')
      const owner = rest.length ? byKey.get(key(rest.map(word => word.text).join(' '))) : undefined
      const own = {start: phrase.start, end: phrase.words[of - 1]!.end}
      if (owner)
        return body(
          own,
          typeOfBody(small.slice(0, of)),
          headSpan(phrase.words.slice(0, of)),
          stated(owner, {start: rest[0]!.start, end: phrase.end})
        )
    }
    return body(spanOf(phrase), typeOfBody(small), headSpan(phrase.words))
  }

  function body(own: Span, type: string, head: Span, owner?: Value<Entity>, ownerSpan?: Span | ''): Entity {
    const name = text.plain.slice(own.start, own.end)
    const id = `${key(name)}|${owner ? key(owner.value.name.value) : ''}`
    // A body named once with its organisation and once without is one, where there is but one of that name.
    const known =
      bodies.get(id) ??
      [...bodies.entries()]
        .filter(([other]) => other.startsWith(`${key(name)}|`))
        .map(([, entity]) => entity)
        .find((_, __, all) => all.length === 1 && !owner)
    if (known) return known
    const entity: Entity = {
      type: 'Body',
      name: stated(name, own),
      aliases: [],
      bodyType: stated(type, head),
      organization: owner && (ownerSpan ? {...owner, spans: [ownerSpan]} : owner)
    }
    const bare = bodies.get(`${key(name)}|`)
    if (owner && bare && !bare.organization) {
      bare.organization = entity.organization
      bodies.set(id, bare)
      return bare
    }
    bodies.set(id, entity)
    entities.push(entity)
    return entity
  }
}

function spanAt(phrase: Phrase, at: number, length: number): Span {
  return {start: phrase.start + at, end: phrase.start + at + length}
}

const wordSpan = (phrase: Phrase, wanted: string): Span =>
  spanOf(phrase.words.find(word => lower(word.text) === wanted)!)

const typeOfBody = (small: readonly string[]): string => {
  const last = lastHead(small, BODY_TYPES)
  if (last) return BODY_TYPES[last as keyof typeof BODY_TYPES]
  const unit = lastHead(small, UNIT_TYPES) ?? small.find(word => word in UNIT_TYPES)
  return unit ? UNIT_TYPES[unit as keyof typeof UNIT_TYPES] : 'other'
}

/** The words that say what kind of body it is. */
function headSpan(words: readonly Word[]): Span {
  const small = smallWords(words)
  const last = lastHead(small, BODY_TYPES) ?? lastHead(small, UNIT_TYPES)
  if (last) return {start: words[words.length - last.split(' ').length]!.start, end: words.at(-1)!.end}
  const of = small.findIndex(word => ['of', 'on', 'for'].includes(word))
  const head = of > 0 ? lastHead(small.slice(0, of), {...BODY_TYPES, ...UNIT_TYPES}) : undefined
  const first = head ? of - head.split(' ').length : 0
  return {start: words[first]!.start, end: words[head ? of - 1 : 0]!.end}
}
