/**
 * One document -> what is read in it: sentences with what became of them, and readings with their evidence.
 * A pure function of the source and the language pack.
 */
import {type Account, accountFor, compileCues, type Settled, type Use} from './account.ts'
import {compile, type LanguagePack, Match, type Mention, type PlainText, type Rule, TaggedSentence} from './language.ts'
import {type Page, parsePage} from './markdown/parse.ts'
import {inferences} from './refine/inference.ts'
import {Mentioned, resolveReferences} from './refine/references.ts'
import {segment} from './segment.ts'
import type {Entity, Reading, Sentence, Source, Span, Value} from './types.ts'

/** What a document holds; all offsets are those of `Source.text`, in UTF-16 code units. */
export interface Extraction {
  source: Source
  sentences: Sentence[]
  readings: Reading[]
  /** The things that the document names, those that no reading speaks of too. */
  entities: Entity[]
  /** What was turned down, and why. */
  declined: (Span & {rule: string; reason: string})[]
  /** HTML, which is not read, and links, for messages. */
  html: Span[]
  links: Page['links']
}

const compiled = new WeakMap<
  LanguagePack,
  {
    acts: RuleWithPattern[]
    rules: RuleWithPattern[]
    furniture: {id: string; description: string; pattern: RegExp}[]
    cues: ReturnType<typeof compileCues>
  }
>()
type RuleWithPattern = Rule & {regexp: RegExp}

function compilePack(pack: LanguagePack) {
  const known = compiled.get(pack)
  if (known) return known
  const withPattern = (rule: Rule): RuleWithPattern => ({...rule, regexp: compile(rule.pattern)})
  const made = {
    acts: pack.acts.map(withPattern),
    rules: pack.rules.map(withPattern),
    furniture: pack.furniture.map(({id, description, pattern}) => ({
      id,
      description,
      pattern: new RegExp(`^(?:${pattern})$`, 'iu')
    })),
    cues: compileCues(pack.cues)
  }
  compiled.set(pack, made)
  return made
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Reads a document. Throws only on a fault of the rules. */
export function extract(source: Source, pack: LanguagePack): Extraction {
  const page = parsePage(source.text)
  const sentences = segment(page, pack.abbreviations)
  const rules = compilePack(pack)
  const whole: PlainText = {
    plain: page.plain,
    matching: page.matching,
    sentences,
    publisher: source.frontMatter.publisher
  }
  const settled = settle(page, whole, rules.furniture)
  // What is furniture or a repetition is not read: it holds no words for the rules.
  const text: PlainText = {
    ...whole,
    sentences: sentences.map((sentence, index) => (settled[index] ? {...sentence, end: sentence.start} : sentence))
  }

  const literals = text.sentences.map(sentence => pack.literals(text, sentence))
  const named = pack.names(text, literals)
  const mentions = resolveReferences(text, pack, named)

  const mentioned = new Mentioned(text, mentions)
  const reader = new Reader(text, mentions, mentioned, pack)
  const withActs = text.sentences.map((_, index) => reader.readActs(index, rules.acts))
  for (const [index] of text.sentences.entries()) reader.readSentence(index, withActs[index]!, rules.rules)

  const network = (at: Span) => mentioned.network(sentenceAt(sentences, at.start), at.start)
  for (const inference of inferences)
    inference.run({text, readings: reader.readings, entities: named.entities, endings: pack.endings, network})
  const readings = reader.readings.filter(complete)
  // Words whose reading came to nothing were not read.
  const lost = new Set(
    reader.readings.filter(reading => !complete(reading)).map(({rule, span}) => `${rule} ${span.start} ${span.end}`)
  )
  const kept = reader.uses.filter(({rule, match}) => !lost.has(`${rule} ${match?.start} ${match?.end}`))

  const uses = bySentence(sentences, [...kept, ...usesOfNames(readings), ...headings(page, source, sentences)])
  const accounts = sentences.map((sentence, index) =>
    accountFor(whole, sentence, mentions[index]!, uses[index]!, rules.cues, settled[index])
  )
  return {
    source,
    sentences: [
      ...sentences.map((sentence, index) => accounted(sentence, accounts[index]!, page)),
      ...page.html
        .filter(({start, end}) => /[\p{L}\p{N}]/u.test(source.text.slice(start, end).replace(/<[^>]*>/g, '')))
        .map(span => unexplained(span, 'HTML is not read'))
    ].sort((a, b) => a.start - b.start),
    ...toSource(readings, named.entities, page),
    declined: kept.flatMap(({rule, reason, ...use}) =>
      use.by === 'decline' && reason ? [{rule, reason, ...page.map.toSource(use)}] : []
    ),
    html: page.html,
    links: page.links
  }
}

/** A sentence with its account, in offsets of the source. */
const accounted = (sentence: Span, {disposition, rule, reason, unused}: Account, page: Page): Sentence => ({
  ...page.map.toSource(sentence),
  disposition,
  ...(rule && {rule}),
  ...(reason && {reason}),
  ...(unused && {unused: unused.map(cue => ({...cue, ...page.map.toSource(cue)}))})
})

const unexplained = (span: Span, reason: string): Sentence => ({
  ...span,
  disposition: 'unexplained',
  reason,
  unused: [{...span, reason}]
})

/** Sentences that are taken whole before anything is read: furniture, and lines that repeat an earlier one. */
function settle(
  page: Page,
  text: PlainText,
  furniture: readonly {id: string; description: string; pattern: RegExp}[]
): (Settled | undefined)[] {
  const seen = new Set<string>()
  const repeated = page.blocks.map(({start, end}) => {
    const words = page.matching.slice(start, end).toLowerCase()
    return seen.has(words) || !seen.add(words)
  })
  return text.sentences.map(sentence => {
    const words = text.matching.slice(sentence.start, sentence.end)
    const piece = furniture.find(({pattern}) => pattern.test(words))
    if (piece) return {disposition: 'boilerplate', rule: piece.id, reason: piece.description}
    return repeated[sentence.block]
      ? {disposition: 'structure', rule: 'structure/repetition', reason: 'repeats an earlier line'}
      : undefined
  })
}

/** The index of the sentence at an offset, or of the last one before it. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** The uses that touch each sentence. */
function bySentence(sentences: readonly Span[], uses: readonly Use[]): Use[][] {
  const found: Use[][] = sentences.map(() => [])
  for (const use of uses) {
    for (
      let index = sentenceAt(sentences, use.start);
      index < sentences.length && sentences[index]!.start < use.end;
      index++
    ) {
      if (touches(use, sentences[index]!)) found[index]!.push(use)
    }
  }
  return found
}

class Reader {
  readonly readings: Reading[] = []
  readonly uses: Use[] = []
  readonly #text: PlainText
  readonly #mentions: readonly (readonly Mention[])[]

  readonly #mentioned: Mentioned
  readonly #pack: LanguagePack
  /** The acts of each sentence. */
  readonly #acts: Mention[][] = []

  constructor(text: PlainText, mentions: readonly (readonly Mention[])[], mentioned: Mentioned, pack: LanguagePack) {
    this.#text = text
    this.#mentions = mentions
    this.#mentioned = mentioned
    this.#pack = pack
  }

  /** Reads the acts of a sentence. @returns its mentions, with an act in place of the words that name one */
  readActs(index: number, rules: readonly RuleWithPattern[]): Mention[] {
    const acts: Mention[] = []
    for (const {match, outcome} of this.#matches(index, this.#mentions[index]!, rules)) {
      const act = outcome[0]
      const inner = this.#mentions[index]!.filter(mention => touches(mention, match.span))
      if (act)
        acts.push({
          type: 'act',
          value: act,
          ...match.span,
          from: Math.min(match.span.start, ...inner.map(({from}) => from))
        })
    }
    for (const act of acts) {
      const before = this.#text.matching.slice(this.#text.sentences[index]!.start, act.from)
      act.from -= this.#pack.articles.exec(before)?.[0].length ?? 0
    }
    this.#acts[index] = acts
    const rest = this.#mentions[index]!.filter(mention => !acts.some(act => touches(mention, act)))
    return [...rest, ...acts].sort((a, b) => a.start - b.start)
  }

  readSentence(index: number, mentions: readonly Mention[], rules: readonly RuleWithPattern[]): void {
    for (const _ of this.#matches(index, mentions, rules));
  }

  /** Runs rules over a sentence in their order; words that one has read are not read again by the next. */
  *#matches(
    index: number,
    mentions: readonly Mention[],
    rules: readonly RuleWithPattern[]
  ): Generator<{match: Match; outcome: Reading[]}> {
    const sentence = this.#text.sentences[index]!
    if (sentence.end === sentence.start) return
    const tagged = new TaggedSentence(this.#text, sentence, mentions)
    const resolve = {
      network: (before: number) => this.#mentioned.network(index, before),
      act: () => [this.#acts[index], this.#acts[index - 1]].find(acts => acts?.length === 1)?.[0]
    }
    const taken: Span[] = []
    for (const rule of rules) {
      for (const found of tagged.text.matchAll(rule.regexp)) {
        const match = new Match(found as RegExpExecArray, tagged, resolve)
        const words = match.groups()
        const own = words.filter(([name]) => match.mentionsIn(name).length === 0).map(([, span]) => span)
        if (own.some(span => taken.some(other => touches(span, other)))) continue
        const outcome = rule.declines ? [] : (rule.read?.(match) as Reading[] | undefined)
        if (!outcome) continue
        taken.push(...own)
        for (const reading of outcome) Object.assign(reading, {rule: rule.id, span: match.span})
        this.readings.push(...outcome)
        for (const [name, span] of words) {
          this.uses.push({
            ...span,
            match: match.span,
            by: rule.declines ? 'decline' : 'claim',
            rule: rule.id,
            reason: rule.declines,
            prose: rule.prose?.includes(name)
          })
        }
        yield {match, outcome}
      }
    }
  }
}

/** A reading stands if what it is about can be named: a body needs to belong to something. */
function complete(reading: Reading): boolean {
  const known = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    !('name' in value) ||
    (value as Entity).type !== 'Body' ||
    (value as Entity).organization !== undefined
  return known(reading.subject) && Object.values(reading.values).every(({value}) => known(value))
}

/** Every thing that readings speak of, and what those belong to. */
export function entitiesOf(readings: readonly Reading[]): Set<Entity> {
  const found = new Set<Entity>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || !('name' in value)) return
    const entity = value as Entity
    if (found.has(entity)) return
    if (entity.organization) visit(entity.organization.value)
    found.add(entity)
  }
  for (const {subject, values} of readings) {
    visit(subject)
    for (const {value} of Object.values(values)) visit(value)
  }
  return found
}

/** The words of names that become values are read, too. */
function usesOfNames(readings: readonly Reading[]): Use[] {
  return [...entitiesOf(readings)].flatMap(({name, aliases, kind, bodyType, organization}) =>
    [name, ...aliases, kind, bodyType, organization]
      .filter((value): value is Value<string> => value !== undefined)
      .flatMap(({spans, rule}) => spans.map((span): Use => ({...span, by: 'claim', rule: rule ?? ''})))
  )
}

/** Headings name topics: their names and nouns are structure, but a date or a number in them is not. */
function headings(page: Page, source: Source, sentences: readonly {block: number}[]): Use[] {
  const title = source.frontMatter.title.replace(/\s+/g, ' ')
  const isHeading = page.blocks.map(
    block => block.kind === 'heading' || page.plain.slice(block.start, block.end) === title
  )
  return [...new Set(sentences.map(({block}) => block))]
    .filter(block => isHeading[block])
    .map(block => ({...page.blocks[block]!, by: 'heading', rule: 'structure/heading', prose: true}))
}

/** Turns the spans of everything that was read into offsets of the source, once, each object once. */
function toSource(readings: Reading[], entities: Entity[], page: Page): {readings: Reading[]; entities: Entity[]} {
  const done = new Set<object>()
  const turn = (value: Value | undefined): void => {
    if (!value || done.has(value)) return
    done.add(value)
    value.spans = distinct(value.spans.map(span => page.map.toSource(span)))
    visit(value.value)
  }
  const visit = (thing: unknown): void => {
    if (typeof thing !== 'object' || thing === null || done.has(thing)) return
    done.add(thing)
    if ('values' in thing) {
      const reading = thing as Reading
      reading.span = page.map.toSource(reading.span)
      visit(reading.subject)
      for (const value of Object.values(reading.values)) turn(value)
    } else {
      const {name, aliases, kind, bodyType, organization} = thing as Entity
      for (const value of [name, ...aliases, kind, bodyType, organization]) turn(value as Value | undefined)
    }
  }
  for (const thing of [...readings, ...entities]) visit(thing)
  return {readings, entities}
}

const distinct = (spans: Span[]): Span[] =>
  spans.filter(
    (span, index) => spans.findIndex(other => other.start === span.start && other.end === span.end) === index
  )
