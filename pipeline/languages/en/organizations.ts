/** English names of organisations: which of them mean one thing, and what it is called. */
import type {PlainText} from '../../language.ts'
import type {Entity} from '../../types.ts'
import {NETWORK_HEADS, OF_OTHERS, OF_STATES, REGION_WORDS} from './lexicon.ts'
import {
  connectors,
  isAcronym,
  isCapital,
  KIND_RULE,
  key,
  lower,
  municipalNouns,
  organizationHeads,
  type Phrase,
  smallWords,
  spanOf,
  stated,
  type Word
} from './phrases.ts'

/** Names of one organisation: the phrases, and the bare name among them where there is one. */
export interface Cluster {
  phrases: Phrase[]
  keys: Set<string>
  bare?: string
}

const initials = (words: readonly Word[]): string =>
  words
    .flatMap(({text}) => text.split('-'))
    .filter(isCapital)
    .map(text => text[0])
    .join('')

/** What leads from a name to another one of the same. */
const ALSO_CALLED =
  /^(?:\)?,|\)? \(|\))? ?(?:or|(?:(?:also|usually|commonly|often|better|generally|simply|hereafter|hereinafter) ){0,2}(?:known(?: internationally)? (?:as|by its acronym|by the acronym)|called|shortened to|abbreviated (?:as|to)|referred to as)|in \p{Lu}\p{L}+:?|acronym:?|short:|hereafter|hereinafter|abbreviation:?|(?:formerly|previously|originally|once|(?:(?:known|called) )?until \d{4}|before \d{4}|today|now)(?: (?:known as|called|named|as|under the name(?: of)?))?|(?:then|first|originally) (?:still )?(?:called|named|known as)|known until \d{4} as|(?:was |has been |were )?(?:then |later )?re-?named(?: as| to)?|(?:has |have |had )?changed its name(?: in \d{4})? to|became known as|has been called|stands for|is short for|is the (?:abbreviation|acronym) (?:of|for))(?: the| simply)? ["'“]?\p{L}$|^ \(["'“](?:the )?\p{L}$/u

const written = (words: readonly Word[]): string => key(words.map(({text}) => text).join(' ')).replace(/[–—]/g, '-')

/**
 * Names with an article that are a part of the one longer name before them: “the Global Network” of a “Global Network of
 * Green Towns”, “the Shoreline Coalition” of a “Lower Lakes Shoreline Coalition”; the words of the longer may be left out
 * in the middle, as in “the Five Lakes Initiative” of a “Five Lakes and River Cities Initiative”.
 */
function shortForms(phrases: readonly Phrase[]): [Phrase, Phrase][] {
  const found: [Phrase, Phrase][] = []
  const parts = new Map<string, Map<string, Phrase>>()
  const ends = new Map<string, Map<string, Phrase>>()
  const seen = new Set<string>()
  const add = (to: Map<string, Map<string, Phrase>>, part: string, name: string, phrase: Phrase) => {
    const known = to.get(part) ?? new Map<string, Phrase>()
    to.set(part, known.set(name, phrase))
  }
  for (const phrase of phrases) {
    if (phrase.shape !== 'organization' || phrase.quoted || phrase.words.length < 2) continue
    const {words} = phrase
    const name = written(words)
    if (seen.has(name)) continue
    seen.add(name)
    const headed =
      words.some(({text}) => organizationHeads.has(lower(text)) || /^council$/i.test(text)) ||
      municipalNouns.has(lower(words.at(-1)!.text))
    if (headed && phrase.from < phrase.start) {
      const inside = (long: Phrase) => {
        const all = long.words.map(({text}) => lower(text))
        let at = -1
        return words.every(({text}) => (at = all.indexOf(lower(text), at + 1)) >= 0)
      }
      const wholes = parts.get(name)
      const around = [...(ends.get(`${lower(words[0]!.text)} ${lower(words.at(-1)!.text)}`)?.values() ?? [])].filter(
        long => long.words.length > words.length && inside(long)
      )
      const longer = wholes ? [...wholes.values()] : words.length > 2 ? around : []
      if (longer.length === 1) {
        found.push([phrase, longer[0]!])
        continue
      }
    }
    if (words.length > 12) continue
    for (let from = 0; from < words.length; from++)
      for (let to = from + 2; to <= words.length; to++)
        if (to - from < words.length && isCapital(words[from]!.text) && isCapital(words[to - 1]!.text))
          add(parts, written(words.slice(from, to)), name, phrase)
    add(ends, `${lower(words[0]!.text)} ${lower(words.at(-1)!.text)}`, name, phrase)
  }
  return found
}

/** Puts the names of organisations together that mean one: same words, a name in apposition, an acronym. */
export function clusterOrganizations(text: PlainText, phrases: Phrase[]): Cluster[] {
  // “Lake Forum” where “Lake Forum of Towns” stands elsewhere is that, and no body.
  const beginnings = new Set(
    phrases.flatMap(({shape, text: name}) =>
      shape === 'organization' ? [...key(name).matchAll(/ of /g)].map(({index}) => key(name).slice(0, index)) : []
    )
  )
  for (const phrase of phrases) {
    if (phrase.shape !== 'body' || phrase.words.length < 2 || !/(?:forum|conference)$/iu.test(phrase.text)) continue
    if (beginnings.has(key(phrase.text))) phrase.shape = 'organization'
  }
  const startingAt = new Map([...phrases].reverse().map(phrase => [phrase.start, phrase] as const))
  const byKey = new Map<string, Cluster>()
  const bareKeys = new Set(
    phrases.filter(({shape}) => shape === 'name' || shape === 'organization').map(phrase => key(phrase.text))
  )
  const organizationKeys = new Set(
    phrases.filter(({shape}) => shape === 'organization').map(phrase => key(phrase.text))
  )
  const unite = (phrase: Phrase, keys: string[], bare?: string) => {
    const [target = {phrases: [], keys: new Set<string>()}, ...others] = new Set(
      keys.flatMap(one => byKey.get(one) ?? [])
    )
    for (const other of others) {
      target.phrases = target.phrases.concat(other.phrases)
      for (const one of other.keys) target.keys.add(one)
      target.bare ??= other.bare
    }
    target.phrases.push(phrase)
    for (const one of keys) target.keys.add(one)
    for (const one of target.keys) if (byKey.get(one) !== target) byKey.set(one, target)
    target.bare ??= bare
  }
  for (const phrase of phrases) {
    if (phrase.shape !== 'organization') continue
    const keys = [key(phrase.text)]
    let bare: string | undefined
    if (phrase.quoted) bare = key(phrase.quoted.text)
    else {
      // “Association of Winter Towns Polaris”: the end stands alone elsewhere, and no small word leads to it.
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
    // “WHO Healthy Cities Network” where “Healthy Cities Network” stands elsewhere.
    const rest = phrase.words.slice(1)
    const tail = key(rest.map(({text}) => text).join(' '))
    if (rest.length > 2 && organizationKeys.has(tail) && !connectors.has(rest[0]!.text)) keys.push(tail)
    // “Harbour Towns Initiative for the North” where “Harbour Towns Initiative” stands elsewhere.
    const complement = phrase.words.findIndex(
      ({text}, at) =>
        at > 1 &&
        /^(?:for|of)$/.test(text) &&
        (organizationHeads.has(lower(phrase.words[at - 1]!.text)) || lower(phrase.words[at - 1]!.text) === 'forum')
    )
    const short = key(
      phrase.words
        .slice(0, Math.max(0, complement))
        .map(({text}) => text)
        .join(' ')
    )
    if (short && organizationKeys.has(short)) keys.push(short)
    // “WHO Global Network for Towns” where “Global Network” stands elsewhere.
    const bareShort = isAcronym(phrase.words[0]!.text) ? short.replace(/^\S+ /, '') : ''
    if (bareShort.includes(' ') && organizationKeys.has(bareShort)) keys.push(bareShort)
    const acronym = /^ \("?([\p{Lu}\p{N}&-]{2,12}(?: \p{Lu}\p{Ll}{2,12})?)"?\)/u.exec(
      text.matching.slice(phrase.end, phrase.end + 32)
    )?.[1]
    if (acronym) keys.push(key(acronym))
    const first = phrase.words[0]!.text
    if (isAcronym(first) && /^[–—-]$/.test(phrase.words[1]?.text ?? '')) keys.push(key(first))
    // “KIMO International”; “ICLEI Oceania” is a part of another.
    if (
      isAcronym(first) &&
      first.length > 2 &&
      phrase.words.length === 2 &&
      /^(?:international|worldwide|network|association|alliance|union)$/iu.test(phrase.words[1]!.text)
    )
      keys.push(key(first))
    // “Kleinstädtebund (Union of Small Towns)”: one name says what the other means.
    const inBrackets = startingAt.get(phrase.end + 2) ?? startingAt.get(phrase.end + 3)
    if (
      inBrackets?.shape === 'organization' &&
      !inBrackets.quoted &&
      /^ \("?$/.test(text.matching.slice(phrase.end, inBrackets.start)) &&
      /^"?[);,]/.test(text.matching.slice(inBrackets.end, inBrackets.end + 2))
    )
      keys.push(key(inBrackets.text))
    unite(phrase, keys, bare)
  }
  // “UBC” is the Union of the Baltic Cities; “ICORN = International Cities of Refuge Network” says so.
  const named = new Map<string, Phrase>()
  for (const phrase of phrases)
    if (phrase.shape === 'organization' && phrase.words.length > 2) named.set(initials(phrase.words), phrase)
  for (const phrase of phrases) {
    if (phrase.shape !== 'organization' || !isAcronym(phrase.text)) continue
    const next = text.matching.slice(phrase.end, phrase.end + 3) === ' = ' ? startingAt.get(phrase.end + 3) : undefined
    const whole = next?.shape === 'organization' ? next : named.get(phrase.text)
    if (whole) unite(phrase, [key(phrase.text), key(whole.text)])
  }
  // “POLNET (Polar Network of Towns)”: what the acronym stands for; and the same in another language.
  for (const [index, phrase] of phrases.entries()) {
    const between = (a: Phrase, b: Phrase | undefined) => (b ? text.matching.slice(a.end, b.start) : '')
    const [next, other] = phrases.slice(index + 1, index + 3)
    if (!next || between(phrase, next).length > 3 || !/^ \(["']?$/.test(between(phrase, next))) continue
    if (next.shape !== 'organization' || next.words.length < 3) continue
    if (phrase.shape !== 'organization' && !(phrase.shape === 'name' && isAcronym(phrase.text))) continue
    if (phrase.words.length > 1 && organizationHeads.has(lower(phrase.words.at(-1)!.text))) continue
    phrase.shape = 'organization'
    const keys = [key(phrase.text), key(next.text)]
    if (
      other?.shape === 'organization' &&
      /^["']?[,;/] ?["']?$/.test(between(next, other)) &&
      text.matching[other.end] === ')'
    )
      unite(other, [...keys, key(other.text)])
    if (/^["']?[),;]/.test(text.matching.slice(next.end, next.end + 2))) {
      unite(next, keys)
      unite(phrase, keys)
    }
  }
  // “…, or NNT for short”, “… (in Finnish Pohjola)”: another name of the same.
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.shape !== 'organization') continue
    const next = phrases
      .slice(index + 1, index + 3)
      .find(({start}) => ALSO_CALLED.test(text.matching.slice(phrase.end, Math.min(start, phrase.end + 80) + 1)))
    if (!next || !['name', 'organization'].includes(next.shape)) continue
    const short = / for short/.test(text.matching.slice(next.end, next.end + 10))
    const or = /,? or [^ ]?$/.test(text.matching.slice(phrase.end, next.start + 1))
    if (or && !short) continue
    next.shape = 'organization'
    unite(next, [key(next.text), key(phrase.text)])
  }
  for (const [index, phrase] of phrases.entries()) {
    if (!isAcronym(phrase.words[0]!.text)) continue
    // “ZOLT, the Association of Lowland Towns, to which …”
    const next = phrases[index + 1]
    if (
      phrase.words.length === 1 &&
      next?.shape === 'organization' &&
      next.words.length > 2 &&
      text.matching.slice(phrase.end, next.start) === ', the ' &&
      /^(?:\.|, (?:(?:to|of|in) which|which|whose|where|is|was|has|brings|unites) )/.test(
        text.matching.slice(next.end, next.end + 12)
      )
    ) {
      phrase.shape = 'organization'
      unite(phrase, [key(phrase.text), key(next.text)])
    }
    // “ENR Africa”, where ENR is one
    const region = lower(phrase.words[1]?.text ?? '')
    if (phrase.words.length === 2 && REGION_WORDS.has(region) && byKey.has(key(phrase.words[0]!.text))) {
      phrase.shape = 'organization'
      unite(phrase, [key(phrase.text), key(phrase.words[0]!.text)])
    }
  }
  // “NALA, the Network of Local Associations of …”: the letters of the acronym stand in the name, in order.
  for (const [index, phrase] of phrases.entries()) {
    const next = phrases[index + 1]
    if (!isAcronym(phrase.text) || !['name', 'organization'].includes(phrase.shape)) continue
    if (next?.shape !== 'organization' || next.words.length < 3) continue
    if (!/^(?:, the| – the| -)? ?$/u.test(text.matching.slice(phrase.end, next.start))) continue
    const spelled = new RegExp(
      [...phrase.text].map(letter => (/\p{L}/u.test(letter) ? letter : '')).join('.{0,3}'),
      'iu'
    )
    if (!spelled.test(initials(next.words))) continue
    phrase.shape = 'organization'
    unite(phrase, [key(phrase.text), key(next.text)])
  }
  for (const [short, long] of shortForms(phrases)) unite(short, [key(short.text), key(long.text)])
  const acronyms = new Map<string, Cluster>()
  for (const cluster of new Set(byKey.values())) {
    for (const {words} of cluster.phrases)
      if (words.length > 1 && !acronyms.has(initials(words))) acronyms.set(initials(words), cluster)
  }
  for (const phrase of phrases) {
    if (phrase.shape !== 'name') continue
    const cluster = byKey.get(key(phrase.text)) ?? (isAcronym(phrase.text) ? acronyms.get(phrase.text) : undefined)
    if (!cluster) continue
    phrase.shape = 'organization'
    cluster.phrases.push(phrase)
    cluster.keys.add(key(phrase.text))
  }
  const clusters = [...new Set(byKey.values())]
  for (const cluster of clusters) cluster.phrases.sort((a, b) => a.start - b.start)
  return clusters
}

/** The entity of a cluster: the bare name if there is one, else the first that is no acronym; the others are aliases. */
export function organizationEntity(cluster: Cluster, networks: ReadonlySet<string>): Entity {
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
    ![...cluster.keys].some(name => OF_STATES.has(name)) &&
    !(
      phrases.some(({words}) => smallWords(words).some(word => OF_OTHERS.has(word))) &&
      ![...cluster.keys].some(name => networks.has(name))
    ) &&
    (phrases.some(({words}) => smallWords(words).some(word => NETWORK_HEADS.includes(word))) ||
      phrases.some(({text}) => /^\p{Lu}\p{Ll}+(?:Net|Cities|Towns|Ports)$/u.test(text)) ||
      phrases.some(({words}) => smallWords(words).some(word => municipalNouns.has(word))) ||
      [...cluster.keys].some(name => networks.has(name)))
  const head = phrases.flatMap(phrase => phrase.words).find(word => organizationHeads.has(lower(word.text)))
  return {
    type: 'Organization',
    name: stated(named.text, spanOf(named)),
    aliases: [...forms.values()].map(phrase => stated(phrase.text, spanOf(phrase))),
    kind: {value: network ? 'network' : 'other', basis: 'inferred', rule: KIND_RULE, spans: [spanOf(head ?? named)]}
  }
}
