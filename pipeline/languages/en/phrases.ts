/**
 * English phrases: runs of capitalised words with the small words between them, parted where two names meet, and what
 * each is by its own words (“… Forum”, “City of …”).
 */
import {articleBefore, type Mention, type PlainText} from '../../language.ts'
import {matchesOf} from '../../matches.ts'
import {Stretches} from '../../stretches.ts'
import type {Span, Value} from '../../types.ts'
import {asWritten, type Writing, writingOf} from './capitals.ts'
import {
  anyOf,
  articles,
  BODY_TYPES,
  CITY_HEADS,
  COMMON_WORDS,
  COUNCIL_KINDS,
  COUNTRIES,
  EVENT_HEADS,
  FOREIGN_OF,
  GENRE_WORDS,
  MEETINGS,
  MONTHS,
  MUNICIPAL_NOUNS,
  NAME_CONNECTORS,
  NAME_POSSESSIVES,
  NEVER_IN_NAMES,
  OF_STATES,
  OFFICERS,
  OFFICERS_ALONE,
  ORGANIZATION_HEADS,
  OTHER_COUNCILS,
  REGION_WORDS,
  SOFT_HEADS,
  UNIT_TYPES
} from './lexicon.ts'
import {beginsWithNumber} from './number-names.ts'

const RULE = 'en/names'
export const KIND_RULE = 'en/kind-of-organization'

export interface Word extends Span {
  text: string
  possessive: boolean
  /** Whether an apostrophe after its s makes it possessive: Workers'. */
  plural?: boolean
}

export type Shape = 'organization' | 'city' | 'body' | 'country' | 'name'

/** A run of capitalised words. Offsets are those of the plain text; `quoted` is the part in quotation marks. */
export interface Phrase extends Span {
  from: number
  sentence: number
  words: Word[]
  text: string
  quoted?: Span & {text: string}
  shape: Shape
  /** Whether what is said of it makes it a unit of a city, whatever it is called. */
  unit?: boolean
}

export const lower = (word: string): string => word.toLowerCase()
export const connectors = new Set(NAME_CONNECTORS)
const foreignOf = new Set(FOREIGN_OF)
const never = new Set(NEVER_IN_NAMES)
const MONTH_NAMES = new Set<string>(MONTHS)
export const organizationHeads = new Set(ORGANIZATION_HEADS)
export const municipalNouns = new Set(MUNICIPAL_NOUNS)
const REFERRING = new Set([
  ...ORGANIZATION_HEADS,
  ...CITY_HEADS,
  'council',
  'cabinet',
  'executive',
  'mayor',
  'networks',
  'associations'
])
const countries = new Set(COUNTRIES.map(lower))
/** Hartwell, 3Rivers, polarNet, d'Arlay, 's-Harding */
export const isCapital = (word: string): boolean => /^(?:\p{N}*|\p{Ll}+|\p{Ll}{1,2}'|'\p{Ll}-)\p{Lu}/u.test(word)
export const isAcronym = (word: string): boolean => /^[\p{Lu}\p{N}&-]{2,}$/u.test(word)

/** The same name in other clothes: without quotation marks, in small letters. */
export const key = (text: string): string =>
  lower(text)
    .replace(/["“”„'‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Roughly, Formally; not Sicily, Italy. */
const ADVERB = /^\p{Lu}\p{Ll}{3,}(?<!ci|ta|mi|he|el)ly$/u

/** What an organisation has: “Presidency of …”, “History of …” begin lines that name no other. */
const OF_THEIRS = new Set(
  'presidency presidents chairmanship headquarters history aims goals tasks objectives origins structure activities benefits members logo flag statutes representatives delegates meetings congresses meeting cost costs role'.split(
    ' '
  )
)

/** Roughly; “Implementation of …”, “Membership in …”: words that begin a sentence, and name nothing. */
const isNoun = ({text}: Word, next: Word | undefined): boolean =>
  (ADVERB.test(text) && !bodyHeads.has(lower(text))) ||
  (next?.text === 'of' && OF_THEIRS.has(lower(text))) ||
  (/^\p{Lu}\p{Ll}{3,}(?:tion|ment|ship|sion|ing)s?$/u.test(text) &&
    !organizationHeads.has(lower(text)) &&
    lower(text) !== 'convention' &&
    !(lower(text) in UNIT_TYPES) &&
    !bodyHeads.has(lower(text)) &&
    /^(?:of|for|with|by)$/.test(next?.text ?? ''))

/** “Mission: to keep …”, “Headquarters in Turku”: the words of the genre name nothing, unless a name goes on with them. */
const isWordOfGenre = ({text, end}: Word, next: Word | undefined): boolean =>
  GENRE_WORDS.has(lower(text)) && !(next && next.start === end + 1 && isCapital(next.text))

const WORD =
  /(?:St|Ste|Sta|Sto|Mt|Ft|Ss)\.(?= \p{Lu})|(?:\p{Lu}\.){2,4}(?= \p{Lu})|(?:(?<![\p{L}\p{N}])'\p{Ll}-(?=\p{Lu}))?[\p{L}\p{N}\p{M}]{1,60}(?:(?:['&./-](?=[\p{L}\p{N}])|(?<=\p{L})–(?=\p{Lu}))[\p{L}\p{N}\p{M}]{1,60}){0,20}(?:(?<=\p{Lu})\+(?![\p{L}\p{N}]))?|\S/gu

/** Numbers that stand after the same capitalised word more than once are part of a name: Agora 21. */
function numberedNames(text: PlainText): Set<string> {
  const counts = new Map<string, number>()
  for (const [words] of text.matching.matchAll(
    /(?<![\p{L}\p{N}])\p{Lu}[\p{L}]{1,40} \d{1,3}(?![\p{L}\p{N}.,]?\p{N}|\p{L})/gu
  )) {
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([words, count]) => (count > 1 ? [words] : [])))
}

function wordsOf(
  text: PlainText,
  sentence: Span,
  literals: readonly Mention[],
  numbered: ReadonlySet<string>,
  writing: Writing
): Word[] {
  const words: Word[] = []
  const line = text.matching.slice(sentence.start, sentence.end)
  let next = 0
  for (const match of matchesOf(WORD, line)) {
    const start = sentence.start + match.index
    const before = words.at(-1)
    if (
      match[0] === "'" &&
      before?.end === start &&
      /s$/i.test(before.text) &&
      /^' \p{Lu}/u.test(text.matching.slice(start, start + 3))
    ) {
      before.plural = true
      continue
    }
    const possessive = /'s$/.test(match[0]) && match[0].length > 2
    const end = start + match[0].length - (possessive ? 2 : 0)
    while (next < literals.length && literals[next]!.end <= start) next++
    const literal = next < literals.length && literals[next]!.start < start + match[0].length
    const ofName = literal && words.length > 0 && numbered.has(text.matching.slice(words.at(-1)!.start, end))
    // “25 November Hartwell”: the month belongs to the day.
    const ofDay = before?.text === '\0' && MONTH_NAMES.has(lower(match[0]))
    words.push({
      start,
      end,
      text: ofDay || (literal && !ofName) ? '\0' : asWritten(text.matching.slice(start, end), line, writing),
      possessive
    })
  }
  return words
}

/** What quotation marks enclose, if it is the name of an organisation: “Network of Towns that Walk”. */
function wholeInQuotes(words: readonly Word[], from: number): Word[] | undefined {
  if (words[from - 1]?.text !== '"') return undefined
  let end = from
  while (end - from < 10 && words[end] && /^[\p{L}\p{N}&'-]+$/u.test(words[end]!.text)) end++
  const inside = words.slice(from, end)
  const named = inside.some(({text}) => isCapital(text) && organizationHeads.has(lower(text)))
  return words[end]?.text === '"' && inside.length > 1 && named ? inside : undefined
}

/** A word in small letters with letters that no English word has, and no loan: obcí. */
const isForeign = (word: string): boolean =>
  /^\p{Ll}{3,}$/u.test(word) &&
  /[^\u0000-\u007f]/u.test(word) &&
  !/^(?:caf|fa[çc]ade|na[ïi]ve|clich|r[ée]sum[ée]|fianc|d[ée]cor|d[ée]but|r[ôo]le|[ée]lite|[ée]tude|entr[ée]e|prot[ée]g|vis-|co[öo]p|re[ëe]|per$)/u.test(
    word
  )

type Next = (a: Word, b: Word | undefined) => boolean

/**
 * Names in other languages have words in small letters: after an “of” of theirs (“Réseau des villes du Nord”), and
 * before the acronym that is made of them (“Bund kleiner Häfen (BKH)”).
 * @returns the index of the last word of the name that begins with the word `from` and goes at least to `at`
 */
function smallWordsOfName(words: readonly Word[], from: number, at: number, next: Next): number {
  const small = (word: Word | undefined) =>
    word !== undefined && /^\p{Ll}{3,}$/u.test(word.text) && !COMMON_WORDS.has(word.text) && !connectors.has(word.text)
  let end = at
  while (next(words[end]!, words[end + 1]) && foreignOf.has(words[end + 1]!.text)) {
    let of = end + 1
    while (of - end < 3 && next(words[of]!, words[of + 1]) && foreignOf.has(words[of + 1]!.text)) of++
    if (!next(words[of]!, words[of + 1]) || !small(words[of + 1])) break
    end = of + 1
    const two = next(words[end]!, words[end + 1]) && small(words[end + 1]) && words[end + 2]
    if (two && next(words[end + 1]!, two) && foreignOf.has(two.text)) end++
  }
  // “Spolek měst a obcí”: letters that no English word has.
  for (;;) {
    const joint =
      next(words[end]!, words[end + 1]) && /^(?:a|i|y|e|og|och|ja|és|in|et|und|și)$/u.test(words[end + 1]!.text)
    const at = end + (joint ? 2 : 1)
    if (!next(words[at - 1]!, words[at]) || !isForeign(words[at]!.text)) break
    end = at
  }
  let bracket = at + 1
  while (bracket - at < 9 && words[bracket] && /^[\p{L}'-]+$/u.test(words[bracket]!.text)) bracket++
  const acronym = words[bracket]?.text === '(' && words[bracket + 2]?.text === ')' ? words[bracket + 1]!.text : ''
  if (bracket === at + 1 || !isAcronym(acronym)) return end
  const name = words.slice(from, bracket)
  const letters = (some: readonly Word[]) => some.map(({text}) => text[0]).join('')
  const spelled = [name, name.filter(({text}) => !connectors.has(text) && !foreignOf.has(text))].some(
    some => letters(some).toUpperCase() === acronym
  )
  return spelled ? bracket - 1 : end
}

/** Words that rules read are part of a name before the head of one: “Members' Assembly”. */
const isNever = (words: readonly Word[], index: number): boolean =>
  never.has(lower(words[index]!.text)) && !(MEMBERLY.has(lower(words[index]!.text)) && isHeadOfBody(words[index + 1]))
const MEMBERLY = new Set(['member', 'members', 'membership', 'associate', 'regular', 'full'])
const isHeadOfBody = (word: Word | undefined): boolean =>
  word !== undefined && isCapital(word.text) && (bodyHeads.has(lower(word.text)) || lower(word.text) === 'council')

/** Runs of capitalised words in a sentence, each as long as it goes. */
function runs(words: Word[], sentenceStart: number, numberFirst: boolean): Word[][] {
  const found: Word[][] = []
  // “Workers' Housing”: the apostrophe of a plural is no border.
  const next: Next = (a, b) => {
    const gap = b === undefined ? undefined : b.start - (a.end + (a.possessive ? 2 : 0))
    return gap === 1 || (gap === 2 && a.plural === true)
  }
  const startsName = (word: Word, index: number): boolean => {
    // “C4/12 Northern Towns Network”: the number of an item.
    if (!isCapital(word.text) || isNever(words, index) || /\d[/-]\d/.test(word.text)) return false
    // “on 25 November Hartwell …”
    if (MONTHS.includes(lower(word.text)) && words[index - 1]?.text === '\0') return false
    const first = word.start === sentenceStart || /^["(:\-–•|>»]$/.test(words[index - 1]?.text ?? '')
    const common =
      (COMMON_WORDS.has(lower(word.text)) ||
        (first && (isNoun(word, words[index + 1]) || isWordOfGenre(word, words[index + 1])))) &&
      !(/^\p{Lu}{3,}$/u.test(word.text) && mixed)
    return !((first || lower(word.text) === 'the') && common) || (numberFirst && index === 0)
  }
  // WHO is a name where not everything stands in capitals.
  const mixed = words.some(({text}) => /\p{Ll}/u.test(text))
  let index = 0
  while (index < words.length) {
    if (!startsName(words[index]!, index)) {
      index++
      continue
    }
    const quoted = wholeInQuotes(words, index)
    const run = quoted ?? [words[index]!]
    let at = index + run.length - 1
    if (quoted) {
      found.push(run)
      index = at + 1
      continue
    }
    while (at < words.length) {
      const last = words[at]!
      if (last.possessive && !(NAME_POSSESSIVES.includes(lower(last.text)) && !isOwner(words, at))) break
      // “the Union of Ports' Executive Board”
      if (
        last.plural &&
        run.some(({text}) => organizationHeads.has(lower(text))) &&
        words.slice(at + 1, at + 5).some(({text}) => bodyHeads.has(lower(text)) && isCapital(text))
      )
        break
      // Small words count only where a capital follows them.
      let ahead = at + 1
      while (
        ahead - at <= 3 &&
        next(words[ahead - 1]!, words[ahead]) &&
        connectorHere(run, words[ahead]!.text, words[ahead - 1]!.text)
      )
        ahead++
      const word = words[ahead]
      const small = smallWordsOfName(words, index, at, next)
      if (small > at) {
        run.push(...words.slice(at + 1, small + 1))
        at = small
        continue
      }
      if (
        !word ||
        ahead - at > 3 ||
        !next(words[ahead - 1]!, word) ||
        !(isCapital(word.text) || /^\d+$/.test(word.text)) ||
        isNever(words, ahead) ||
        !leadsOn(run, words.slice(at + 1, ahead))
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

/** “the Council's Marine Section”, “the City's Green Office”: who has it is no part of its name. */
const isOwner = (words: readonly Word[], at: number): boolean =>
  /^(?:council|city|town|municipality)$/i.test(words[at]!.text) && /^the$/i.test(words[at - 1]?.text ?? '')

/**
 * Whether small words go on with a name: an article needs a word before it, and “for the” something that is for it, so
 * that “In the Assembly the Staff Unit …” and “to Oxmoor for the Annual Meeting” are two names each.
 */
function leadsOn(run: readonly Word[], small: readonly Word[]): boolean {
  const [first, second] = small.map(({text}) => text)
  // “Society of Places Awarded the Golden Tree”
  if (first === 'the' && second === undefined && /\p{Ll}ed$/u.test(run.at(-1)!.text))
    return run.some(({text}) => organizationHeads.has(lower(text)))
  if (first === 'the' || first === 'a') return false
  if (first !== 'for' || second === undefined) return true
  return run.some(({text}) => isHead(lower(text)))
}
const isHead = (word: string): boolean =>
  organizationHeads.has(word) ||
  bodyHeads.has(word) ||
  word in UNIT_TYPES ||
  NETWORKED.has(word) ||
  OFFICERS.has(word) ||
  SOFT_HEADS.has(word) ||
  EVENT_HEADS.has(word) ||
  ['council', 'united', 'governments', 'partners'].includes(word)

/** “Council” alone is a city's. */
const bodyHeads = new Set(
  Object.keys(BODY_TYPES)
    .flatMap(head => [head, head.split(' ').at(-1)!])
    .filter(head => head !== 'council')
)
function connectorHere(run: Word[], word: string, before: string): boolean {
  if (connectors.has(word)) return true
  // “Cities for a Clean Sea”
  if (word === 'a') return before === 'for'
  // “Network of Cities against Noise”
  if (word === 'without' || word === 'against') return run.some(({text}) => NETWORKED.has(lower(text)))
  if (word === 'in') return run.some(({text}) => text === 'on') || /^(?:council|assembly)$/i.test(run.at(-1)!.text)
  if (word === 'on')
    return (
      run.some(({text}) => bodyHeads.has(lower(text)) || lower(text) in UNIT_TYPES) ||
      lastHead(smallWords(run), BODY_TYPES) !== undefined ||
      (run.at(-1)!.text === 'Council' && run.at(-2)?.plural === true) ||
      // “Lakeland Partnership on Culture”
      (run.length > 1 && organizationHeads.has(lower(run.at(-1)!.text)))
    )
  return /^[–—-]$/.test(word) && run.length === 1 && isAcronym(run[0]!.text)
}

/** The head that ends a name, if one does: “working group” before “group”. */
export function lastHead(words: readonly string[], heads: Readonly<Record<string, string>>): string | undefined {
  const two = words.slice(-2).join(' ')
  if (words.length > 1 && two in heads) return two
  const one = words.at(-1)!
  return one in heads ? one : undefined
}

export const smallWords = (words: readonly Word[]): string[] => words.map(({text}) => lower(text))
const hasHead = (words: readonly Word[]): boolean => {
  const small = smallWords(words)
  return (
    small.some(word => organizationHeads.has(word)) ||
    lastHead(small, BODY_TYPES) !== undefined ||
    lastHead(small, UNIT_TYPES) !== undefined ||
    bodyBeforeOf(small) !== undefined ||
    small[0]! in UNIT_TYPES ||
    small[0]! === 'council'
  )
}

/**
 * “Ice Forum and Snow and Light Working Group” are two names, not one and not three: an “and”
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
    // “a President and an Executive Bureau”
    const articled = /^(?:the|an?)$/.test(part[0]?.text ?? '')
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
      ((governs && !hasHead(part)) ||
        (previous.open && !articled && (endsInHead(part) || bodyBeforeOf(smallWords(part)) !== undefined)) ||
        (NETWORKED.has(smallWords(previous.words).at(-1)!) && LOCAL.has(smallWords(part)[0]!)))
    if (joins) {
      const and = run[run.indexOf(part[0]!) - 1]!
      previous.words = [...previous.words, and, ...part]
      previous.open = !hasHead(previous.words)
    } else merged.push({words: part, open: !hasHead(part)})
  }
  return merged.map(({words}) => words)
}

/** Words for a council that sits, before “of” and its name. */
const MET = new Set('meeting session sitting'.split(' '))

/** “General Assembly of the Association of Winter Towns” is a body and an organisation. */
function splitBodyOf(words: Word[]): Word[][] {
  const small = smallWords(words)
  const first = small.indexOf('of')
  if (first > 0 && OFFICERS.has(small[first - 1]!)) {
    // “Executive Director of the Council of Towns”: what somebody is, and of what.
    const ofWhat = words.slice(small[first + 1] === 'the' ? first + 2 : first + 1)
    const inside = smallWords(ofWhat)
    const whole = ofWhat.length > 1 && (inside.some(word => organizationHeads.has(word)) || inside[0] === 'council')
    return whole && shapeOf(ofWhat, inside.join(' ')) === 'organization' ? [ofWhat] : [words]
  }
  // “Monthly Meeting of Hartwell City Council”
  const met = small.findIndex((word, at) => MET.has(word) && small[at + 1] === 'of')
  if (met >= 0 && small.slice(met).includes('council')) {
    const rest = words.slice(small[met + 2] === 'the' ? met + 3 : met + 2)
    if (rest.length) return splitBodyOf(rest)
  }
  const of = bodyBeforeOf(small)
  if (of === undefined || !['of'].includes(small[of]!)) return [words]
  const rest = words.slice(of + 1)
  while (rest.length && connectors.has(rest[0]!.text)) rest.shift()
  const head = smallWords(rest).findIndex(word => organizationHeads.has(word))
  // “Board of the Union”
  const named =
    head >= 0 ||
    (SOFT_HEADS.has(small.at(-1)!) && rest.length > 2 && shapeOf(rest, smallWords(rest).join(' ')) === 'organization')
  return named && (rest.length > 1 || REFERRING.has(lower(rest[0]!.text))) ? [words.slice(0, of), rest] : [words]
}

const endsInHead = (words: readonly Word[]): boolean => {
  const small = smallWords(words)
  return (
    lastHead(small, BODY_TYPES) !== undefined ||
    lastHead(small, UNIT_TYPES) !== undefined ||
    organizationHeads.has(small.at(-1)!)
  )
}

export const COUNCIL = new RegExp(
  `^(?:(?<before>.{1,80}?) )?(?<council>(?:(?:${anyOf(COUNCIL_KINDS)}) )(?:council|assembly)|(?:${OTHER_COUNCILS})|(?:council|assembly) of the (?:${anyOf(CITY_HEADS)}))(?: (?:of|in) (?:the )?(?:(?:${anyOf(CITY_HEADS)}) of )?(?<after>.{1,80}))?$`,
  'iu'
)
export const CITY_OF = new RegExp(`^(?:${anyOf(CITY_HEADS)}) of (?<city>.{1,80})$`, 'iu')
/** “Umlambo Local Municipality”: what a city is, after its name. */
export const MUNICIPALITY =
  /^(?<city>\p{Lu}.{0,60}?) (?:(?:local|rural|urban|metropolitan|district|regional) )?(?:municipality|municipal district)$/iu
/** “Hartwell City”, where Hartwell is the city. */
export const CITY_AFTER = /^(?<city>\p{Lu}.{0,60}?) (?:city|town|borough|township|(?:urban |rural )?district)$/iu

/** “Town Clerk”, “Director of Public Works”, “Leader of the Council”, “Mayor”: an officer of a city, not of a network. */
function isOfficer(small: readonly string[]): boolean {
  if (small.length === 1) return OFFICERS_ALONE.has(small[0]!)
  // “Office of the Mayor”
  if (small[0]! in UNIT_TYPES && small[1] === 'of' && OFFICERS.has(small.at(-1)!)) return true
  const governs = small.findIndex(word => ['of', 'for'].includes(word))
  const head = small[governs > 0 ? governs - 1 : small.length - 1]!
  if (!OFFICERS.has(head) && !(head === 'president' && small.slice(governs).join(' ') === 'of the city')) return false
  return !small.some(word => organizationHeads.has(word) || word in BODY_TYPES || NETWORKED.has(word))
}

/** What a name is, by its words alone. */
function shapeOf(words: readonly Word[], text: string): Shape {
  const small = smallWords(words)
  if (countries.has(key(text)) || (small.length > 1 && AREAS.has(small.at(-1)!) && !small.some(isOfMembers)))
    return 'country'
  if (isOfficer(small)) return 'body'
  // “Bodies of the Association” names none.
  if (small.length > 2 && REFERRING.has(small.at(-1)!) && ['of', 'the'].includes(small.at(-2)!)) return 'name'
  // “European Commission”
  if (OF_STATES.has(key(text))) return 'name'
  if (
    /^(?:council|assembly|committee|board|college|forum) of (?:the )?(?:mayors|municipalities|cities|towns)$/iu.test(
      text
    )
  )
    return 'body'
  if (COUNCIL.test(text)) return 'body'
  if (CITY_OF.test(text)) return 'city'
  if (MUNICIPALITY.test(text) && !small.some(word => organizationHeads.has(word))) return 'city'
  // “Declaration of …”, “Second Congress of … Cities”: what is held or signed, not who does.
  const governing = small.findIndex(word => ['of', 'for', 'on'].includes(word))
  if (
    governing > 0 &&
    !isConference(small, governing) &&
    (EVENT_HEADS.has(small[governing - 1]!) || MEETINGS.has(small[governing - 1]!))
  )
    return 'name'
  const head = small.findIndex(word => organizationHeads.has(word))
  const complement = ['of', 'for'].includes(small[head + 1] ?? '')
  if (head >= 0 && complement && small.length > 2) return 'organization'
  // “Council of Green Towns”; a “Council of Mayors” is a body.
  if (small[0] === 'council' && small[1] === 'of' && small.length > 3 && small.some(word => municipalNouns.has(word)))
    return 'organization'
  // “Working Group of Bicycle-Friendly Municipalities”, “Assembly of Baltic Regions”
  if (isCalledAfterMembers(small)) return 'organization'
  // “European Forum for Urban Security” is an organisation, “Forum of Young Planners” a body.
  const forum = small.indexOf('forum')
  if (forum > 0 && ['for', 'of'].includes(small[forum + 1] ?? '')) return 'organization'
  // “Northern Towns Conference”, “Rivers and Cities Forum”
  const last = small.at(-1)!
  if (
    small.length > 2 &&
    SOFT_HEADS.has(last) &&
    NETWORKED.has(small.at(-2)!) &&
    !MEMBERLY.has(small.at(-3)!) &&
    !bodyBeforeOf(small)
  )
    return 'organization'
  // “Cities of Service”
  if (NETWORKED.has(small[0]!) && AFTER_MEMBERS.has(small[1] ?? '') && !lastHead(small, BODY_TYPES))
    return 'organization'
  if (lastHead(small, BODY_TYPES) || bodyBeforeOf(small)) return 'body'
  if (
    small.length > 1 &&
    (lastHead(small, UNIT_TYPES) || (small[0]! in UNIT_TYPES && ['of', 'for', 'on'].includes(small[1]!)))
  )
    return 'body'
  // “Round Table of Mayors”, “Associations of Local Governments”, “Partner Cities”
  if (EVENT_HEADS.has(small[0]!) || PLURAL_HEADS.has(small[0]!)) return 'name'
  if (small.length === 2 && OF_ANY_KIND.has(small[0]!) && NETWORKED.has(last)) return 'name'
  // “Energy Cities”, “Mayors for Peace”
  // “CityNet”, “LiteraCities”
  if (small.length === 1 && /^\p{Lu}\p{Ll}+(?:Net|Cities|Towns|Ports)$/u.test(text)) return 'organization'
  if (isOfPlural(words)) return 'organization'
  // “Union Meeting”
  return head >= 0 && small.length > 1 && (head === small.length - 1 || !MEETINGS.has(last)) ? 'organization' : 'name'
}

/** “Energy Cities”, “Towns for Peace”, “United Cities and Local Governments”: called after its members. */
const isOfPlural = (words: readonly Word[]): boolean =>
  words.some(({text}, at) => {
    const [next = '', after = ''] = smallWords(words.slice(at + 1))
    return (
      NETWORKED.has(lower(text)) &&
      words.length > 1 &&
      !isAcronym(text) &&
      (!next || AFTER_MEMBERS.has(next) || REGION_WORDS.has(next) || (/^(?:and|&)$/.test(next) && LOCAL.has(after)))
    )
  })

/** “Conference of …” is called so also who meets. */
const isConference = (small: readonly string[], of: number): boolean =>
  small[of - 1] === 'conference' && small[of] === 'of' && small.length - of > 2

/** What is made up of cities of a kind: “Working Group of Bicycle-Friendly Municipalities”, not “Assembly of Member Cities”. */
function isCalledAfterMembers(small: readonly string[]): boolean {
  const of = small.indexOf('of')
  const whole = small.slice(of + 1)
  return (
    of > 0 &&
    /^(?:(?:\S+ ){0,2}(?:working group|working party|platform|ring|circle)|(?:(?!general|annual|plenary|ordinary)\S+ )?(?:assembly|forum))$/.test(
      small.slice(0, of).join(' ')
    ) &&
    whole.length > 1 &&
    NETWORKED.has(whole.at(-1)!) &&
    !whole.some(word => MEMBERLY.has(word) || /^(?:mayors|partner|participating|all|the)$/.test(word))
  )
}

/** How the second part of a name of cities and others begins: “… Cities and Local Governments”. */
const LOCAL = new Set([
  'local',
  'regional',
  'regions',
  'communities',
  'counties',
  'municipalities',
  'towns',
  'villages',
  'cities'
])

/** Members in the plural that networks are called after. */
const NETWORKED = new Set([
  'cities',
  'towns',
  'mayors',
  'municipalities',
  'regions',
  'metropolises',
  'ports',
  'villages',
  'capitals',
  'governments',
  'counties',
  'councils',
  'harbours',
  'harbors',
  'authorities',
  'boroughs',
  'districts',
  'islands',
  'communities'
])

/** Heads in the plural, and words for members, which name no network: “Networks for Towns”, “Member Cities”. */
const PLURAL_HEADS = new Set(
  ORGANIZATION_HEADS.map(head => (head.endsWith('y') ? `${head.slice(0, -1)}ies` : `${head}s`))
)
const OF_ANY_KIND = new Set(
  'local regional municipal member partner sister twin twinned participating other our its their associate friendship candidate national many all most some'.split(
    ' '
  )
)
/** What seas and mountains are called: places, which take part in nothing. */
const AREAS = new Set('sea seas ocean alps mountains carpathians pyrenees strait'.split(' '))
const isOfMembers = (word: string): boolean => organizationHeads.has(word) || NETWORKED.has(word)

/** What follows the members in the name of a network: “Cities for …”, “Towns Free of …”, “Counties United …”. */
const AFTER_MEMBERS = new Set('for of against in free united together without beyond on with'.split(' '))

/** “Executive Committee of X”: where the head ends and “of” begins. */
export function bodyBeforeOf(small: readonly string[]): number | undefined {
  const of = small.findIndex(word => ['of', 'on', 'for'].includes(word))
  return of > 0 && lastHead(small.slice(0, of), BODY_TYPES) ? of : undefined
}

export function phrasesOf(
  text: PlainText,
  literals: readonly (readonly Mention[])[],
  cities: ReadonlySet<string>,
  listed: ReadonlyMap<number, Span> = new Map()
): Phrase[] {
  const phrases: Phrase[] = []
  const numbered = numberedNames(text)
  const writing = writingOf(text)
  for (const [sentence, span] of text.sentences.entries()) {
    const words = wordsOf(text, span, literals[sentence]!, numbered, writing)
    const numberFirst = !listed.has(sentence) && beginsWithNumber(text, text.matching.slice(span.start, span.end))
    // An item of a list of organisations begins with the whole name of one.
    const whole = listed.get(sentence)
    const inWhole = whole ? words.filter(word => word.end <= whole.end && word.text !== '\0') : []
    if (inWhole.length) phrases.push({...phraseOf(text, words, nameIn(inWhole), sentence), shape: 'organization'})
    for (const run of runs(words.slice(inWhole.length), span.start, numberFirst)) {
      for (const part of splitAtAnd(run, cities).flatMap(splitBodyOf)) {
        // “the Association” refers to a thing; it does not name it.
        const [first] = part
        if (part.length > 1 || !REFERRING.has(lower(first!.text)) || isOfficeHere(text, first!))
          phrases.push(councilOf(phraseOf(text, words, part, sentence), cities))
      }
    }
  }
  return bodiesOfNamed(text, withSmallNames(text, joinQuoted(text, phrases)))
}

/** “the Mayor”, but not “Mayor Ulla Dahl” or “the mayor of …”. */
const isOfficeHere = (text: PlainText, {start, end, text: word}: Word): boolean =>
  OFFICERS_ALONE.has(lower(word)) &&
  /(?:^|[^\p{L}])the $/iu.test(text.matching.slice(Math.max(0, start - 5), start)) &&
  !/^ (?:of|and) /.test(text.matching.slice(end, end + 5))

/** A name without the acronym in brackets after it, and without quotation marks. */
function nameIn(words: Word[]): Word[] {
  const bracket = words.findIndex(({text}) => text === '(')
  const bare = bracket > 0 ? words.slice(0, bracket) : words
  return bare.length > 2 && /^["']$/.test(bare[0]!.text) && /^["']$/.test(bare.at(-1)!.text) ? bare.slice(1, -1) : bare
}

/** “Alliance of Harbours Board”: a body, where the words before its head are the name of an organisation. */
function bodiesOfNamed(text: PlainText, phrases: Phrase[]): Phrase[] {
  const organizations = new Set(phrases.flatMap(({shape, text: name}) => (shape === 'organization' ? [key(name)] : [])))
  // “Harbour Forum, Green Cities Forum and Transport Working Group”: a forum beside bodies is one of them.
  const inRow = (a: Phrase | undefined, b: Phrase | undefined) =>
    a &&
    b &&
    a.end < b.start &&
    b.start - a.end < 12 &&
    /^(?:,| and |, and )/.test(text.matching.slice(a.end, a.end + 6))
  for (const [index, phrase] of phrases.entries()) {
    const [before, next] = [phrases[index - 1], phrases[index + 1]]
    const beside =
      (inRow(before, phrase) && before?.shape === 'body') || (inRow(phrase, next) && next?.shape === 'body')
    if (phrase.shape === 'organization' && /(?<!\p{L})Forum$/u.test(phrase.text) && beside) phrase.shape = 'body'
  }
  for (const phrase of phrases) {
    if (phrase.shape !== 'organization' || phrase.quoted) continue
    const {words} = phrase
    for (let length = words.length - 1; length > 1; length--) {
      const rest = smallWords(words.slice(length))
      const owner = text.plain.slice(phrase.start, words[length - 1]!.end)
      if (organizations.has(key(owner)) && (lastHead(rest, BODY_TYPES) || bodyBeforeOf(rest))) phrase.shape = 'body'
    }
  }
  return phrases
}

/** A word in small letters that no English name has. */
const isSmallWord = (word: string): boolean => /^\p{Ll}{3,}$/u.test(word) && !connectors.has(word)
/** What longer names begin with, up to any of their blanks. */
const beginningsOf = (names: ReadonlySet<string>): Set<string> =>
  new Set([...names].flatMap(name => [...name.matchAll(/ /g)].map(({index}) => name.slice(0, index))))

/** Names that stand in quotation marks after a description are names wherever they stand, small letters or not. */
function withSmallNames(text: PlainText, phrases: Phrase[]): Phrase[] {
  const found = [...phrases]
  const names = new Set<string>()
  for (const phrase of phrases) {
    if (phrase.shape !== 'organization' || phrase.quoted) continue
    const quoted = /^ (["'])(\p{Ll}[^"'.]{1,60})\1/u.exec(text.matching.slice(phrase.end, phrase.end + 66))
    if (!quoted) continue
    const start = phrase.end + 2
    phrase.quoted = {start, end: start + quoted[2]!.length, text: text.plain.slice(start, start + quoted[2]!.length)}
    phrase.end = phrase.quoted.end + 1
    phrase.text = text.plain.slice(phrase.start, phrase.end)
    names.add(text.matching.slice(start, phrase.quoted.end))
  }
  for (const {shape, quoted, words, start, end} of phrases) {
    if (shape === 'organization' && !quoted && words.some(({text: word}) => isSmallWord(word)))
      names.add(text.matching.slice(start, end))
  }
  const taken = new Stretches()
  const beginnings = beginningsOf(names)
  for (const phrase of phrases) if (!beginnings.has(phrase.text)) taken.add(phrase)
  const firstWords = new Set([...names].map(name => /^[\p{L}\p{N}]+/u.exec(name)![0]))
  const lengths = [...new Set([...names].map(({length}) => length))].sort((a, b) => b - a)
  for (const [sentence, span] of names.size ? text.sentences.entries() : []) {
    const words = text.matching.slice(span.start, span.end)
    for (const {0: word, index: at} of words.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (!firstWords.has(word)) continue
      const whole = (length: number) => !/[\p{L}\p{N}]/u.test(words[at + length] ?? ' ')
      const length = lengths.find(length => names.has(words.slice(at, at + length)) && whole(length))
      const [start, end] = [span.start + at, span.start + at + (length ?? 0)]
      if (length === undefined || taken.touch({start, end})) continue
      taken.add({start, end})
      found.push({
        start,
        end,
        from: start - articleBefore(articles, words, at),
        sentence,
        words: [{start, end, text: words.slice(at, at + length), possessive: false}],
        text: text.plain.slice(start, end),
        shape: 'name'
      })
    }
  }
  // “Réseau” is part of the name that is longer.
  const longer = new Stretches()
  const small = found.slice(phrases.length)
  for (const phrase of small) longer.add(phrase)
  const all = [...phrases.filter(phrase => !longer.touch(phrase)), ...small].sort((a, b) => a.start - b.start)
  // “polarnet Steering Committee”: the small name belongs to the body's.
  return all.flatMap((phrase, index) => {
    const [before, next] = [all[index - 1], all[index + 1]]
    const joins = (name: Phrase | undefined, body: Phrase | undefined) =>
      name && body?.shape === 'body' && names.has(name.text) && name.end + 1 === body.start
    if (joins(phrase, next)) return []
    if (!before || !joins(before, phrase)) return [phrase]
    return [
      {
        ...phrase,
        start: before.start,
        from: before.from,
        words: [...before.words, ...phrase.words],
        text: text.plain.slice(before.start, phrase.end)
      }
    ]
  })
}

/** “the Flower Towns competition” */
const HELD =
  /^["']? (?:competitions?|contests?|awards?|prizes?|festivals?|fairs?|summits?|congress|exhibitions?|title|scheme|project|conference|week|day|treaty|directive)(?!\p{L})/u

/** “the Dunmere Declaration on Green Cities” */
const HELD_ON =
  /(?<!\p{L})(?:Declaration|Charter|Agreement|Convention|Conference|Congress|Report|Guide|Strategy|Plan|Bill|Act) (?:on|about) (?:the )?$/u

function phraseOf(text: PlainText, words: readonly Word[], part: Word[], sentence: number): Phrase {
  const [start, end] = [part[0]!.start, part.at(-1)!.end]
  const before = words[words.indexOf(part[0]!) - 1]
  const article = before && /^(?:the|an?)$/i.test(before.text) && start - before.end === 1
  const plain = text.plain.slice(start, end)
  // In a line in capitals, a name stands as the document writes it elsewhere.
  const written = part.map(({text: word}) => word).join(' ')
  const name = plain !== written && plain.toUpperCase() === plain && written.toUpperCase() === plain ? written : plain
  return {
    start,
    end,
    from: article ? before.start : start,
    sentence,
    words: part,
    text: name,
    shape:
      HELD.test(text.matching.slice(end, end + 30)) || HELD_ON.test(text.matching.slice(Math.max(0, start - 30), start))
        ? 'name'
        : shapeOf(part, text.matching.slice(start, end))
  }
}

/** “Hartwell Council”, where Hartwell is the city. */
const PLAIN_COUNCIL = /^(?<city>.+) council$/iu
const councilOf = (phrase: Phrase, cities: ReadonlySet<string>): Phrase => {
  const city = PLAIN_COUNCIL.exec(phrase.text)?.groups?.['city']
  return city && [...cities].some(one => key(one) === key(city)) ? {...phrase, shape: 'body'} : phrase
}

/** A name in quotation marks belongs to the name before it: Association of Cities “Polis”. */
function joinQuoted(text: PlainText, phrases: Phrase[]): Phrase[] {
  const joined: Phrase[] = []
  for (const phrase of phrases) {
    const mark = text.matching[phrase.start - 1]
    const inQuotes = (mark === '"' || mark === "'") && text.matching[phrase.end] === mark
    const previous = joined.at(-1)
    if (
      inQuotes &&
      previous?.shape === 'organization' &&
      !previous.quoted &&
      text.matching.slice(previous.end, phrase.start) === ` ${mark}`
    ) {
      previous.quoted = {start: phrase.start, end: phrase.end, text: phrase.text}
      previous.end = phrase.end + 1
      previous.text = text.plain.slice(previous.start, previous.end)
      previous.words = [...previous.words, ...phrase.words]
    } else if (
      !inQuotes &&
      previous?.quoted &&
      previous.quoted.start === previous.start &&
      phrase.shape === 'organization' &&
      /^["'] $/.test(text.matching.slice(previous.end, phrase.start))
    ) {
      // “the "Amber Trail" Tourist Organisation”
      previous.start = previous.quoted.start - 1
      previous.end = phrase.end
      previous.text = text.plain.slice(previous.start, previous.end)
      previous.words = [...previous.words, ...phrase.words]
      previous.shape = 'organization'
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

/** The type of a body by the words of its name. */
export function typeOfBody(small: readonly string[]): string {
  const of = bodyBeforeOf(small)
  const last = lastHead(of ? small.slice(0, of) : small, BODY_TYPES)
  if (last) return BODY_TYPES[last as keyof typeof BODY_TYPES]
  if (isOfficer(small)) return 'office'
  const unit = lastHead(small, UNIT_TYPES) ?? small.find(word => word in UNIT_TYPES)
  return unit ? UNIT_TYPES[unit as keyof typeof UNIT_TYPES] : 'other'
}

/** The words that say what kind of body it is. */
export function headSpan(words: readonly Word[]): Span {
  const small = smallWords(words)
  const last = lastHead(small, BODY_TYPES) ?? lastHead(small, UNIT_TYPES)
  if (last) return {start: words[words.length - last.split(' ').length]!.start, end: words.at(-1)!.end}
  const of = small.findIndex(word => ['of', 'on', 'for'].includes(word))
  const head = of > 0 ? lastHead(small.slice(0, of), {...BODY_TYPES, ...UNIT_TYPES}) : undefined
  const first = head ? of - head.split(' ').length : 0
  return {start: words[first]!.start, end: words[head ? of - 1 : 0]!.end}
}

/** The city of a council: “Hartwell City Council”, “City Council of Hartwell”. */
export function councilCity(phrase: Phrase): string | undefined {
  const groups = COUNCIL.exec(phrase.text)?.groups
  if (groups) return groups['before'] ?? groups['after']
  return phrase.shape === 'body' && !lastHead(smallWords(phrase.words), BODY_TYPES)
    ? PLAIN_COUNCIL.exec(phrase.text)?.groups?.['city']
    : undefined
}

/** A value that the words of a name state. */
export const stated = <T>(value: T, ...spans: Span[]): Value<T> => ({value, basis: 'stated', spans, rule: RULE})
export const spanOf = ({start, end}: Span): Span => ({start, end})
