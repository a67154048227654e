/**
 * Does each value rest on the words it quotes, and on nothing else? The words of every claim are altered, and the claim
 * must go or change; every piece of furniture is replaced, and no claim may change. Pure; how a source is read is given.
 */
import type {Assembled} from './assemble.ts'
import {PLACEHOLDER_BASE} from './load.ts'
import {complain, placeInSource} from './messages.ts'
import type {Claim, Message, PublishedSentence, Source} from './types.ts'

/** What is read in one source: the corrections of the publication included, where there are any. */
export type Reader = (source: Source) => Pick<Assembled, 'claims' | 'sources'>

export interface Perturbed {
  source: Source
  /** Claims of the text: stated, inferred, or set by a steward. */
  claims: Tally<Claim>
  /** Claims that the build computed, counted apart: a default rests on the absence of words. */
  computed: Tally<Claim>
  /** Replacements of furniture. */
  furniture: Tally<Replacement>
}

/** How many were tried, and which fell short of what is asked of them. */
export interface Tally<T> {
  tried: number
  fellShort: T[]
}

/** Furniture that was replaced, though claims went or came with it. */
export interface Replacement {
  sentence: PublishedSentence
  by: string
  went: Claim[]
  came: Claim[]
}

/** Other words for furniture: none, and more than any furniture has. */
const OTHER_LENGTHS = ['', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(5)]

/** Every letter and digit exchanged for another of the same kind: as many code points, none of the words. */
export const altered = (words: string): string =>
  words.replace(/\p{Lu}|\p{L}|\p{N}/gu, character => {
    if (/\d/.test(character)) return String((Number(character) + 7) % 10)
    if (/\p{N}/u.test(character)) return '7'
    if (/\p{Lu}/u.test(character)) return character === 'Q' ? 'X' : 'Q'
    return character === 'q' ? 'x' : 'q'
  })

/** @param progress is told how many of the readings that are needed are done */
export function perturb(
  source: Source,
  read: Reader,
  progress: (done: number, all: number) => void = () => {}
): Perturbed {
  const points = [...source.text]
  const original = read(source)
  const groups = byWords(original.claims)
  const furniture = original.sources[0]!.sentences.filter(({disposition}) => disposition === 'boilerplate')
  const replacements = furniture.flatMap(sentence => {
    const words = points.slice(sentence.start, sentence.end).join('')
    return [altered(words), ...OTHER_LENGTHS].map(by => ({sentence, by}))
  })
  const all = groups.length + replacements.length
  let done = 0
  /** The claims that are read where stretches of the text, in code points, have other words. */
  const claimsWith = (changes: readonly {start: number; end: number; by: string}[]): readonly Claim[] => {
    const text = [...points]
    for (const {start, end, by} of changes) text.splice(start, end - start, ...by)
    const {claims} = read({...source, text: text.join('')})
    progress(++done, all)
    return claims
  }

  const result: Perturbed = {
    source,
    claims: {tried: 0, fellShort: []},
    computed: {tried: 0, fellShort: []},
    furniture: {tried: replacements.length, fellShort: []}
  }
  for (const group of groups) {
    const after = claimsWith(group[0]!.quotes.map(({start, end, exact}) => ({start, end, by: altered(exact)})))
    for (const claim of group) {
      const tally = claim.basis === 'computed' ? result.computed : result.claims
      tally.tried++
      if (after.some(other => restates(other, claim))) tally.fellShort.push(claim)
    }
  }
  for (const {sentence, by} of replacements) {
    const after = claimsWith([{start: sentence.start, end: sentence.end, by}])
    const [went, came] = [without(original.claims, after), without(after, original.claims)]
    if (went.length || came.length) result.furniture.fellShort.push({sentence, by, went, came})
  }
  return result
}

/** Claims that quote the same words are tried by one reading. */
function byWords(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const words = claim.quotes.map(({start, end}) => `${start} ${end}`).join()
    groups.set(words, [...(groups.get(words) ?? []), claim])
  }
  return [...groups.values()]
}

/** Whether a claim, read after the words of another were altered, says the same of the same, still by those words. */
const restates = (after: Claim, before: Claim): boolean =>
  after.record === before.record &&
  after.property === before.property &&
  after.value === before.value &&
  after.quotes.every(quote => before.quotes.some(({start, end}) => quote.start < end && start < quote.end))

/** The claims of which the others have no equal: subject, property, value and exact words, wherever they stand. */
function without(claims: readonly Claim[], others: readonly Claim[]): Claim[] {
  const key = ({record, property, value, quotes}: Claim) =>
    JSON.stringify([record, property, value, quotes.map(({exact}) => exact)])
  const left = new Map<string, number>()
  for (const other of others) left.set(key(other), (left.get(key(other)) ?? 0) + 1)
  return claims.filter(claim => {
    const count = left.get(key(claim)) ?? 0
    left.set(key(claim), count - 1)
    return count <= 0
  })
}

const KINDS = ['claims', 'computed', 'furniture'] as const

/** Counts over documents; no rate where nothing was tried. */
function countsOf(results: readonly Perturbed[], kind: (typeof KINDS)[number]) {
  const tried = results.reduce((sum, result) => sum + result[kind].tried, 0)
  const fellShort = results.reduce((sum, result) => sum + result[kind].fellShort.length, 0)
  return {tried, fellShort, ...(tried && {rate: (tried - fellShort) / tried})}
}

/** A table: how many of how many did as is asked, a line a document and one for all of several. */
export function perturbedText(results: readonly Perturbed[]): string {
  if (!results.length) return ''
  const line = (name: string, some: readonly Perturbed[]) => {
    const cells = KINDS.map(kind => {
      const {tried, fellShort, rate} = countsOf(some, kind)
      const share = rate === undefined ? '' : `${(100 * rate).toFixed(1)} %`
      return `${tried - fellShort}/${tried}`.padStart(11) + share.padStart(8)
    })
    return `${cells.join('')}  ${name}\n`
  }
  const heads = ['claims', 'computed', 'furniture'].map(head => head.padStart(19)).join('')
  const lines = results.map(result => line(result.source.path, [result]))
  const all = results.length > 1 ? line(`all of ${results.length}`, results) : ''
  return [`${heads}\n`, ...lines, all].join('')
}

/** Rates of all and of each document, and what fell short: offsets in code points, columns in UTF-16 code units. */
export function perturbedJson(results: readonly Perturbed[]): string {
  const claim = ({record, property, value, basis, rule, quotes}: Claim) => ({
    record,
    property,
    value,
    basis,
    rule,
    quotes: quotes.map(({start, end, exact}) => ({start, end, exact}))
  })
  const documents = results.map(result => {
    const placed = (fell: Claim) => ({...placeOf(result, fell.quotes[0]!.start), ...claim(fell)})
    return {
      path: result.source.path,
      claims: {...countsOf([result], 'claims'), fellShort: result.claims.fellShort.map(placed)},
      computed: {...countsOf([result], 'computed'), fellShort: result.computed.fellShort.map(placed)},
      furniture: {
        ...countsOf([result], 'furniture'),
        fellShort: result.furniture.fellShort.map(({sentence: {start, end}, by, went, came}) => ({
          ...placeOf(result, start),
          start,
          end,
          by,
          went: went.map(claim),
          came: came.map(claim)
        }))
      }
    }
  })
  const all = Object.fromEntries(KINDS.map(kind => [kind, countsOf(results, kind)]))
  return `${JSON.stringify({...all, documents}, null, 2)}\n`
}

/** The place in the file of an offset in code points. */
const placeOf = ({source}: Perturbed, start: number) =>
  placeInSource(source, [...source.text].slice(0, start).join('').length)

/** A warning for each claim and each replacement that fell short; computed claims are only counted. */
export function shortfallsOf(result: Perturbed): Message[] {
  const warn = (start: number, reason: string, next: string, rule: string) =>
    complain({
      path: result.source.path,
      place: placeOf(result, start),
      reason,
      next,
      rule: `perturb/${rule}`,
      severity: 'warning'
    })
  return [
    ...result.claims.fellShort.map(claim =>
      warn(
        claim.quotes[0]!.start,
        `Unexpected ${said(claim)} when these words are altered, expected the claim to go or to change`,
        `Let ${claim.rule} quote the words that state the value.`,
        'claim'
      )
    ),
    ...result.furniture.fellShort.map(({sentence, by, went, came}) =>
      warn(
        sentence.start,
        `Unexpected ${went.length ? `loss of ${said(went[0]!)}` : said(came[0]!)} when furniture is replaced by ${count(by)}, expected every claim as it was`,
        'Find out which rule reads beyond its words; if the line is no furniture, mend the rule that takes it for such.',
        'furniture'
      )
    )
  ]
}

const count = (words: string): string => (words ? `${[...words].length} other characters` : 'nothing')

const said = ({record, property, value, rule, quotes}: Claim): string =>
  `${local(record)} ${property} = ${local(value)} (${rule}: “${quotes.map(({exact}) => exact.replace(/\s+/g, ' ')).join(' … ')}”)`

const local = (value: Claim['value']): string => String(value).replace(PLACEHOLDER_BASE, '')
