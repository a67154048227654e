/** Polish names of organisations: which of them mean one thing, and what it is called. */
import {addTo} from '../../grouping.ts'
import {infer, type PlainText} from '../../language.ts'
import type {Entity, Span, Value} from '../../types.ts'
import {key, lower} from './heads.ts'
import {MUNICIPAL_STEMS} from './lexicon.ts'
import {isAcronym, NETWORKED, type Phrase, spanOf} from './phrases.ts'

export const RULE = 'pl/names'
export const KIND_RULE = 'pl/kind-of-organization'
export const NOMINATIVE_RULE = 'pl/nominative'

/** The value of a name: stated where it stands so in the text, inferred where the text has another form of it. */
export const nameValue = (name: string, written: string, ...spans: Span[]): Value<string> =>
  name === written ? {value: name, basis: 'stated', rule: RULE, spans} : infer(name, NOMINATIVE_RULE, ...spans)

/** Heads of networks, whatever they are networks of. */
const NETWORK_HEADS =
  /^(?:unia|związek|stowarzyszenie|zrzeszenie|sieć|liga|klub|konwent|euroregion|federacja|grupa|porozumienie|sojusz|szlak)$/

/** A name of an organisation in one place. */
interface Name extends Span {
  /** In the nominative. */
  text: string
  /** As it stands. */
  written: string
}

/** One organisation: its names, and the bare one in quotation marks or at the end of another. */
export interface Cluster {
  phrases: Phrase[]
  keys: Set<string>
  bare?: string | undefined
  acronym?: Span & {text: string}
}

/** What stands in brackets after a name: an acronym, or its name in another language with one. */
const IN_BRACKETS =
  /^ \((?:(?:w skrócie|skrót|dalej|zwan[aey] dalej|ang\.|lub):? ){0,2}"?(?:(?<name>\p{Lu}[\p{L}' -]{5,80}?)(?: ?[,;–-] ?| - |(?=\))))?(?<acronym>[\p{Lu}\p{N}][\p{L}\p{N}&-]{1,11})?"?\)/u

/** The acronym in brackets after an offset: where it stands, and where the brackets end. */
export function bracketed(
  text: PlainText,
  at: number
): {acronym?: Span & {text: string}; name?: Span & {text: string}; end: number} | undefined {
  const match = IN_BRACKETS.exec(text.matching.slice(at, at + 120))
  if (!match) return undefined
  const {name, acronym} = match.groups!
  if (!name && !(acronym && isAcronym(acronym))) return undefined
  const spanAt = (words: string) => {
    const start = at + match[0].indexOf(words)
    return {start, end: start + words.length, text: words}
  }
  return {
    ...(acronym && isAcronym(acronym) && {acronym: spanAt(acronym)}),
    ...(name && {name: spanAt(name)}),
    end: at + match[0].length
  }
}

/** One name, whether the Republic of Poland is abbreviated in it or not. */
export const organizationKey = (name: string): string =>
  key(name).replace(/(?<![\p{L}])rzeczypospolitej polskiej$/u, 'rp')

/** Of the part before the quotation marks, too: LGD „Kraina Północy”. */
const initialsOf = ({nominative, quoted}: Phrase): string[] => [
  initials(nominative),
  ...(quoted ? [initials(nominative.slice(0, -(quoted.text.length + 3)))] : [])
]
const initials = (name: string): string =>
  name
    .split(/[ -]/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join('')

/** A name without a head that may be the acronym, or another form, of one that is known. */
const standsForAnother = ({shape, head, quoted, text}: Phrase): boolean =>
  shape === 'organization' && !head && (!quoted || quoted.text === text)

/** “sieć ZMP”, “Związek ZMP”: nothing but a head and an acronym. */
const isHeadedAcronym = ({head, words}: Phrase): boolean =>
  head !== undefined && words.length === 2 && isAcronym(words[1]!.text)

/** Names whose first word has another form: “do „Pomostu””, “„Krainę Północy””. */
class Inflected {
  readonly #byRest = new Map<string, [first: string, cluster: Cluster][]>()

  constructor(known: ReadonlyMap<string, Cluster>) {
    for (const [name, cluster] of known) {
      const [first, rest] = firstWord(name)
      addTo(this.#byRest, rest, [first, cluster])
    }
  }

  find(name: string): Cluster | undefined {
    const [first, rest] = firstWord(name)
    if (first.length < 5) return undefined
    const stem = first.slice(0, Math.max(4, first.length - 2))
    return this.#byRest.get(rest)?.find(([other]) => other.startsWith(stem) && other.length <= first.length + 1)?.[1]
  }
}

const firstWord = (name: string): [string, string] => {
  const end = name.indexOf(' ')
  return end < 0 ? [name, ''] : [name.slice(0, end), name.slice(end)]
}

/** Puts the names together that mean one organisation: the same words, a name in quotation marks, an acronym. */
export function clusterOrganizations(text: PlainText, phrases: readonly Phrase[]): Cluster[] {
  const byKey = new Map<string, Cluster>()
  const bareKeys = new Set(phrases.filter(({head}) => !head).map(({nominative}) => key(nominative)))
  const named = new Set(phrases.filter(({shape}) => shape === 'organization').map(({nominative}) => key(nominative)))
  /** Of several that end with the same word, the first that it stands for. */
  const called = new Map<string, string>()
  const unite = (phrase: Phrase, keys: readonly string[], bare?: string): Cluster => {
    const [target = {phrases: [], keys: new Set<string>()} as Cluster, ...others] = new Set(
      keys.flatMap(one => byKey.get(one) ?? [])
    )
    for (const other of others) {
      target.phrases = target.phrases.concat(other.phrases)
      for (const one of other.keys) target.keys.add(one)
      target.bare ??= other.bare
    }
    target.phrases.push(phrase)
    for (const one of keys) target.keys.add(one)
    for (const one of target.keys) byKey.set(one, target)
    target.bare ??= bare
    return target
  }
  for (const phrase of phrases) {
    const brackets = bracketed(text, phrase.end)
    if (phrase.shape !== 'organization' || (standsForAnother(phrase) && !brackets?.acronym)) continue
    const keys = [organizationKey(phrase.nominative)]
    if (isHeadedAcronym(phrase)) keys.push(key(phrase.words[1]!.text))
    let bare: string | undefined
    if (phrase.quoted) bare = key(phrase.quoted.text)
    else if (phrase.head) {
      // “Krajowe Stowarzyszenie Miast Polaris”: its last word stands alone elsewhere.
      const last = phrase.words.at(-1)!.text
      const first = called.get(key(last)) ?? keys[0]!
      called.set(key(last), first)
      if (bareKeys.has(key(last)) && phrase.words.length > 1 && !isAcronym(last) && first === keys[0]) bare = key(last)
      // “Stowarzyszenie Forum Miast Północy” is the “Forum Miast Północy”.
      const rest = key(phrase.nominative.slice(phrase.nominative.indexOf(' ') + 1))
      if (phrase.words[0]!.start === phrase.head.span.start && rest.includes(' ') && named.has(rest)) keys.push(rest)
    }
    if (bare) keys.push(bare)
    if (brackets?.acronym) keys.push(key(brackets.acronym.text))
    if (brackets?.name) keys.push(key(brackets.name.text))
    const cluster = unite(phrase, keys, bare)
    if (brackets?.acronym) cluster.acronym ??= brackets.acronym
  }
  const acronyms = new Map<string, Cluster>()
  for (const cluster of new Set(byKey.values()))
    for (const phrase of cluster.phrases)
      for (const one of initialsOf(phrase))
        if (phrase.words.length > 1 && !acronyms.has(one)) acronyms.set(one, cluster)
  const inflected = new Inflected(byKey)
  for (const phrase of phrases) {
    if ((phrase.shape !== 'name' && !standsForAnother(phrase)) || bracketed(text, phrase.end)?.acronym) continue
    const cluster =
      byKey.get(key(phrase.nominative)) ??
      (isAcronym(phrase.text) || !(phrase.quoted || standsForAnother(phrase))
        ? undefined
        : inflected.find(key(phrase.nominative))) ??
      (isAcronym(phrase.text) ? acronyms.get(phrase.text.toUpperCase()) : undefined)
    if (!cluster) {
      if (phrase.shape === 'organization') unite(phrase, [organizationKey(phrase.nominative)])
      continue
    }
    phrase.shape = 'organization'
    cluster.phrases.push(phrase)
    cluster.keys.add(key(phrase.nominative))
    byKey.set(key(phrase.nominative), cluster)
  }
  const clusters = [...new Set(byKey.values())]
  for (const cluster of clusters) cluster.phrases.sort((a, b) => a.start - b.start)
  return clusters
}

/** The entity of a cluster: the bare name if there is one, else the first that is no acronym; the others are aliases. */
export function organizationEntity(text: PlainText, cluster: Cluster, networks: ReadonlySet<string>): Entity {
  const {phrases, bare, acronym} = cluster
  const names: Name[] = phrases.map(phrase => ({
    ...spanOf(phrase),
    text: phrase.nominative,
    written: text.plain.slice(phrase.start, phrase.end)
  }))
  const quoted = phrases.flatMap(phrase =>
    phrase.quoted
      ? [
          {
            ...spanOf(phrase.quoted),
            text: phrase.quoted.text,
            written: text.plain.slice(phrase.quoted.start, phrase.quoted.end)
          }
        ]
      : []
  )
  const candidates = [
    ...quoted.filter(name => key(name.text) === bare),
    ...names.filter(name => bare !== undefined && key(name.text) === bare),
    ...names.filter((name, index) => !isAcronym(name.text) && !isHeadedAcronym(phrases[index]!)),
    ...names
  ]
  const first = candidates[0]!
  // The form that stands so in the text states the name.
  const named = candidates.find(name => key(name.text) === key(first.text) && name.written === name.text) ?? first
  const aliases = new Map<string, Name>()
  for (const name of [...names, ...(acronym ? [{...acronym, written: acronym.text}] : [])])
    if (key(name.text) !== key(named.text) && (!aliases.has(key(name.text)) || name.written === name.text))
      aliases.set(key(name.text), name)
  const words = phrases.flatMap(phrase => phrase.words)
  const network =
    phrases.some(
      ({head: one, nominative}) =>
        one !== undefined && NETWORK_HEADS.test(one.lemma) && !/europejska$/u.test(lower(nominative))
    ) ||
    words.some(({text: word}) => MUNICIPAL_STEMS.some(stem => lower(word).startsWith(stem))) ||
    phrases.some(({nominative, head: one}) => !one && NETWORKED.test(nominative)) ||
    [...cluster.keys].some(name => networks.has(name))
  const head = phrases.find(phrase => phrase.head)?.head?.span
  return {
    type: 'Organization',
    name: nameValue(named.text, named.written, spanOf(named)),
    aliases: [...aliases.values()].map(name => nameValue(name.text, name.written, spanOf(name))),
    kind: {value: network ? 'network' : 'other', basis: 'inferred', rule: KIND_RULE, spans: [spanOf(head ?? named)]}
  }
}
