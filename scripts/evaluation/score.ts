/** What was read in a document against its gold facts: found, missed, stated though it is not so. */
import {comparisons} from './comparisons.ts'
import {type GoldDocument, occurrences} from './corpus.ts'
import {factsOf, type GoldFact, type Kind, type Read, type StatedFact, type Stretch} from './facts.ts'

/** A gold fact that is asked for, and what became of it. */
export interface Asked {
  gold: GoldFact
  /** What states it, where something does. */
  stated?: StatedFact
  /** Whether every attribute is right, too. */
  exact: boolean
  /** Whether the words that the statement rests on are those of the gold fact. */
  evidenced: boolean
  /** Attributes that the text does not give. */
  madeUp: string[]
  /** Whether its words are reported as not understood. */
  reported: boolean
}

/** What was stated although gold has no such fact, or has it stated already. */
export interface Surplus {
  stated: StatedFact
  /** Why it may not be stated, where gold says so. */
  forbidden?: string
}

export interface DocumentScore {
  name: string
  /** Whether the document could be read. */
  read: boolean
  asked: Asked[]
  surplus: Surplus[]
  sentences: number
  unexplained: number
  /** Unexplained sentences that hide no missed fact. */
  falseAlarms: number
  boilerplate: number
  boilerplateRecognised: number
  /** What the output says that cannot be: a quote that does not stand where it says. */
  broken?: string
}

/** A report of a whole page is no report: an unexplained stretch counts up to so many code points. */
const LONGEST_REPORT = 600

const touch = ([a, b]: Stretch, [c, d]: Stretch): boolean => a < d && c < b
const shared = ([a, b]: Stretch, [c, d]: Stretch): number => Math.min(b, d) - Math.max(a, c)
const lengthOf = ([start, end]: Stretch): number => end - start

/** @param read what was read; nothing where the document could not be read */
export function scoreDocument(document: GoldDocument, read: Read | undefined): DocumentScore {
  const {name, text, facts, mustNot, boilerplate} = document
  const sentences = read?.sentences ?? []
  const stated = read ? factsOf(read) : []
  const unexplained = sentences
    .filter(({disposition}) => disposition === 'unexplained')
    .map(({start, end}): Stretch => [start, Math.min(end, start + LONGEST_REPORT)])
  const stretchesOf = ({quote, more_quotes = []}: GoldFact) =>
    [quote, ...more_quotes].flatMap(each => occurrences(text, each))

  const used = new Set<StatedFact>()
  const excused = new Set<StatedFact>()
  const missed: Stretch[] = []
  const asked: Asked[] = []
  for (const gold of facts) {
    const candidates = stated.filter(each => !used.has(each) && isSame(gold, each, facts))
    if (gold.optional) {
      const excusable = candidates.find(each => !excused.has(each)) ?? candidates[0]
      if (excusable) excused.add(excusable)
      continue
    }
    const hit = candidates.find(each => isExact(gold, each, facts)) ?? candidates[0]
    const stretches = stretchesOf(gold)
    if (hit) used.add(hit)
    else missed.push(...stretches)
    asked.push({
      gold,
      stated: hit,
      exact: hit !== undefined && isExact(gold, hit, facts),
      evidenced: hit !== undefined && restsOn(hit, stretches),
      madeUp: hit ? madeUp(gold, hit) : [],
      reported: stretches.some(stretch => unexplained.some(each => touch(stretch, each)))
    })
  }
  const surplus = stated
    .filter(each => !used.has(each) && !excused.has(each))
    .map((each): Surplus => {
      const ban = mustNot.find(
        ({kind, quote}) =>
          kind === each.kind &&
          occurrences(text, quote).some(stretch =>
            each.evidence.some(own => 2 * shared(own, stretch) >= Math.min(lengthOf(own), lengthOf(stretch)))
          )
      )
      return {stated: each, forbidden: ban && `${ban.why}: ${ban.quote}`}
    })
  return {
    name,
    read: read !== undefined,
    asked,
    surplus,
    sentences: sentences.length,
    unexplained: unexplained.length,
    falseAlarms: unexplained.filter(each => !missed.some(stretch => touch(each, stretch))).length,
    boilerplate: boilerplate.length,
    boilerplateRecognised: boilerplate.filter(quote => {
      const [at] = occurrences(text, quote)
      const here = sentences.filter(({start, end}) => at && touch([start, end], at))
      return here.length > 0 && here.every(({disposition}) => disposition === 'boilerplate')
    }).length,
    broken: read && brokenIn(read, text)
  }
}

type Compare = (gold: GoldFact, stated: StatedFact, facts: readonly GoldFact[]) => boolean

const isSame: Compare = (gold, stated, facts) =>
  gold.kind === stated.kind && (comparisons[gold.kind].same as Compare)(gold, stated, facts)

const isExact: Compare = (gold, stated, facts) => (comparisons[gold.kind].exact as Compare)(gold, stated, facts)

/** Whether some of the evidence is about the gold words, and not the whole page. */
const restsOn = ({evidence}: StatedFact, stretches: readonly Stretch[]): boolean =>
  evidence.some(own =>
    stretches.some(stretch => touch(own, stretch) && lengthOf(own) <= Math.max(300, 2 * lengthOf(stretch)))
  )

function madeUp(gold: GoldFact, stated: StatedFact): string[] {
  const [wanted, given] = [gold, stated] as unknown as Record<string, unknown>[]
  return comparisons[gold.kind].optional.filter(
    attribute =>
      given![attribute] !== undefined &&
      wanted![attribute] === undefined &&
      wanted![`${attribute}_inferred`] === undefined
  )
}

function brokenIn({text, claims, sentences}: Read, original: string): string | undefined {
  if (text !== original) return 'the text is not the document after its front matter'
  const points = [...text]
  for (const {quotes} of claims) {
    const wrong = quotes.find(({start, end, exact}) => points.slice(start, end).join('') !== exact)
    if (wrong) return `the quote ${JSON.stringify(wrong.exact)} does not stand at ${wrong.start}-${wrong.end}`
  }
  const ordered = [...sentences].sort((a, b) => a.start - b.start)
  const overlapping = ordered.find((sentence, index) => index > 0 && sentence.start < ordered[index - 1]!.end)
  return overlapping && `sentences overlap at ${overlapping.start}`
}

/** Counts of facts of one kind, or of all. */
export interface Counts {
  /** Facts that gold asks for. */
  gold: number
  /** Facts stated, without those that gold leaves open. */
  predicted: number
  /** Gold facts found; a fact stated twice is found once. */
  found: number
  /** Found with every attribute right. */
  exact: number
  /** Found, resting on the words of the gold fact. */
  evidenced: number
}

export function countFacts(documents: readonly DocumentScore[], kind?: Kind): Counts {
  const asked = documents.flatMap(document => document.asked).filter(({gold}) => !kind || gold.kind === kind)
  const surplus = documents.flatMap(document => document.surplus).filter(({stated}) => !kind || stated.kind === kind)
  const found = asked.filter(({stated}) => stated)
  return {
    gold: asked.length,
    predicted: found.length + surplus.length,
    found: found.length,
    exact: found.filter(({exact}) => exact).length,
    evidenced: found.filter(({evidenced}) => evidenced).length
  }
}

/** Rates from 0 to 1; where there is nothing to measure by, 1. */
export interface Rates {
  precision: number
  recall: number
  f1: number
  strictRecall: number
  evidenced: number
}

export function ratesOf({gold, predicted, found, exact, evidenced}: Counts): Rates {
  const share = (part: number, whole: number) => (whole ? part / whole : 1)
  const recall = share(found, gold)
  const right = predicted ? found / predicted : 0
  return {
    precision: predicted || gold ? right : 1,
    recall,
    f1: right + recall ? (2 * right * recall) / (right + recall) : 0,
    strictRecall: share(exact, gold),
    evidenced: share(evidenced, found)
  }
}

/** Claims of facts by the rule that gave them: of those found, and of those stated though they are not so. */
export function countRules(documents: readonly DocumentScore[]): Map<string, {found: number; wrong: number}> {
  const rules = new Map<string, {found: number; wrong: number}>()
  const count = (stated: StatedFact | undefined, as: 'found' | 'wrong') => {
    for (const {rule} of stated?.claims ?? []) {
      const counts = rules.get(rule) ?? {found: 0, wrong: 0}
      counts[as]++
      rules.set(rule, counts)
    }
  }
  for (const {asked, surplus} of documents) {
    for (const {stated} of asked) count(stated, 'found')
    for (const {stated} of surplus) count(stated, 'wrong')
  }
  return new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1)))
}
