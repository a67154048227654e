/**
 * One document -> what is read in it: sentences with what became of them, and readings with their evidence.
 * A pure function of the source and the language pack.
 */
import {type Account, accountFor, compileCues, type Settled, type Use} from './account.ts'
import {
  articleBefore,
  type CompiledGrammar,
  compile,
  compileGrammar,
  type Furniture,
  type LanguagePack,
  Match,
  type Mention,
  type PlainText,
  type Resolve,
  type Rule,
  TaggedSentence
} from './language.ts'
import {type Page, parsePage} from './markdown/parse.ts'
import {matchesOf} from './matches.ts'
import {inferences} from './refine/inference.ts'
import {Mentioned, OwnCity, resolveReferences} from './refine/references.ts'
import {segment} from './segment.ts'
import {Stretches} from './stretches.ts'
import type {Entity, Reading, Sentence, Source, Span, Value} from './types.ts'

/** What a document holds; all offsets are those of `Source.text`, in UTF-16 code units. */
export interface Extraction {
  source: Source
  sentences: Sentence[]
  readings: Reading[]
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
    furniture: CompiledFurniture[]
    grammar: CompiledGrammar
    cues: ReturnType<typeof compileCues>
  }
>()
type RuleWithPattern = Rule & {regexp: RegExp; above?: RegExp}
type CompiledFurniture = Required<Pick<Furniture, 'id' | 'description' | 'disposition'>> & {pattern: RegExp}

function compilePack(pack: LanguagePack) {
  const known = compiled.get(pack)
  if (known) return known
  const withPattern = (rule: Rule): RuleWithPattern => ({
    ...rule,
    regexp: compile(rule.pattern),
    ...(rule.under !== undefined && {above: new RegExp(compile(rule.under).source, 'diu')})
  })
  const made = {
    acts: pack.acts.map(withPattern),
    rules: pack.rules.map(withPattern),
    furniture: pack.furniture.map(({id, description, disposition = 'boilerplate' as const, pattern}) => ({
      id,
      description,
      disposition,
      pattern: new RegExp(`^(?:${pattern})$`, 'iu')
    })),
    grammar: compileGrammar(pack.grammar),
    cues: compileCues(pack.cues)
  }
  compiled.set(pack, made)
  return made
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Reads a document. Throws only on a fault of the rules. */
export function extract(source: Source, pack: LanguagePack): Extraction {
  const page = parsePage(source.text, pack.layout)
  const sentences = segment(page, pack.abbreviations, pack.layout)
  const rules = compilePack(pack)
  const whole: PlainText = {
    plain: page.plain,
    matching: page.matching,
    sentences,
    blocks: page.blocks,
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
  const own = new OwnCity(named.entities, pack.publisherCity(source.frontMatter.publisher, named.entities))
  const mentions = resolveReferences(text, pack, named, own)

  const mentioned = new Mentioned(text, mentions, own)
  const reader = new Reader(text, mentions, mentioned, pack, rules.grammar)
  const withActs = text.sentences.map((_, index) => reader.readActs(index, rules.acts))
  for (const [index] of text.sentences.entries()) reader.readSentence(index, withActs[index]!, rules.rules)

  const network = (at: Span) => mentioned.network(sentenceAt(sentences, at.start), at.start)
  for (const inference of inferences)
    inference.run({
      text,
      kind: source.frontMatter.kind,
      readings: reader.readings,
      entities: named.entities,
      mentions,
      endings: pack.endings,
      network
    })
  const readings = reader.readings.filter(complete)
  // Words whose reading came to nothing were not read.
  const lost = new Set(
    reader.readings.filter(reading => !complete(reading)).map(({rule, span}) => `${rule} ${span.start} ${span.end}`)
  )
  const kept = reader.uses.filter(({rule, match}) => !lost.has(`${rule} ${match?.start} ${match?.end}`))

  const uses = bySentence(sentences, [
    ...kept,
    ...usesOfNames(readings),
    ...usesOfMentions(readings, mentions),
    ...headings(page, source, sentences)
  ])
  const accounts = sentences.map((sentence, index) =>
    accountFor(whole, sentence, mentions[index]!, uses[index]!, rules.cues, settled[index])
  )
  return {
    source,
    sentences: [
      ...sentences.map((sentence, index): Sentence => ({...page.map.toSource(sentence), ...tidy(accounts[index]!)})),
      ...page.html
        .filter(({start, end}) => /[\p{L}\p{N}]/u.test(source.text.slice(start, end).replace(/<[^>]*>/g, '')))
        .map((span): Sentence => ({...span, disposition: 'unexplained', reason: 'HTML is not read'}))
    ].sort((a, b) => a.start - b.start),
    readings: toSource(readings, page),
    declined: kept.flatMap(({rule, reason, ...use}) =>
      use.by === 'decline' && reason ? [{rule, reason, ...page.map.toSource(use)}] : []
    ),
    html: page.html,
    links: page.links
  }
}

const tidy = ({disposition, rule, reason}: Account): Account => ({
  disposition,
  ...(rule && {rule}),
  ...(reason && {reason})
})

/** Nobody writes a longer sentence, in characters: what is longer is a table or a list that has lost its lines. */
const LONGEST_SENTENCE = 10_000

/**
 * Sentences that are taken whole before anything is read: furniture, lines that repeat an earlier one, and what is too
 * long to be a sentence.
 */
function settle(page: Page, text: PlainText, furniture: readonly CompiledFurniture[]): (Settled | undefined)[] {
  const seen = new Set<string>()
  const repeated = page.blocks.map(({start, end}) => {
    const words = page.matching.slice(start, end).toLowerCase()
    return seen.has(words) || !seen.add(words)
  })
  return text.sentences.map(sentence => {
    const length = sentence.end - sentence.start
    if (length > LONGEST_SENTENCE) {
      const reason = `no sentence has ${length} characters, and nothing was read in it`
      return {disposition: 'unexplained', rule: 'account/too-long', reason}
    }
    const words = text.matching.slice(sentence.start, sentence.end)
    const piece = furniture.find(({pattern}) => pattern.test(words))
    if (piece) return {disposition: piece.disposition, rule: piece.id, reason: piece.description}
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
  readonly #grammar: CompiledGrammar
  readonly #ofBlock: number[][]
  /** The acts of each sentence. */
  readonly #acts: Mention[][] = []

  constructor(
    text: PlainText,
    mentions: readonly (readonly Mention[])[],
    mentioned: Mentioned,
    pack: LanguagePack,
    grammar: CompiledGrammar
  ) {
    this.#grammar = grammar
    this.#ofBlock = sentencesOf(text)
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
      const {start} = this.#text.sentences[index]!
      act.from -= articleBefore(this.#pack.articles, this.#text.matching.slice(start, act.from), act.from - start)
    }
    this.#acts[index] = acts
    const rest = this.#mentions[index]!.filter(mention => !acts.some(act => touches(mention, act)))
    return [...rest, ...acts].sort((a, b) => a.start - b.start)
  }

  readSentence(index: number, mentions: readonly Mention[], rules: readonly RuleWithPattern[]): void {
    for (const _ of this.#matches(index, mentions, rules));
  }

  /** What a sentence stands under, as far as it matches: what leads to its list, the header of its column, a heading. */
  #under(index: number, pattern: RegExp, resolve: Resolve): Match | undefined {
    const block = this.#text.blocks[this.#text.sentences[index]!.block]!
    let above = block.introduction ?? block.cell?.columnHeader ?? block.heading
    for (let depth = 0; above !== undefined && depth < 8; depth++) {
      const last = this.#ofBlock[above]!.at(-1)
      if (last !== undefined && last !== index) {
        const sentence = this.#text.sentences[last]!
        const tagged = new TaggedSentence(this.#text, sentence, this.#mentions[last]!)
        const found = pattern.exec(tagged.text)
        if (found) return new Match(found, tagged, resolve)
      }
      // A line that leads to a list and says something else is not overruled by a heading.
      const {kind, introduction, heading} = this.#text.blocks[above]!
      above = kind === 'item' ? introduction : kind === 'heading' && block.kind !== 'paragraph' ? heading : undefined
      if (above === undefined && kind === 'paragraph') above = heading
    }
    return undefined
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
    const used = new Set<Mention>()
    const resolve: Resolve = {
      grammar: this.#grammar,
      network: (before: number) => this.#mentioned.network(index, before),
      city: (at: Span) => this.#mentioned.city(at),
      act: () =>
        [this.#acts[index], this.#acts[index - 1]].find(acts => acts?.length === 1)?.[0] ?? this.#mentioned.ownAct,
      taken: (mention: Mention) => used.has(mention)
    }
    const taken = new Stretches()
    for (const rule of rules) {
      const under = rule.above && this.#under(index, rule.above, resolve)
      if (rule.above && !under) continue
      for (const found of matchesOf(rule.regexp, tagged.text)) {
        const match = new Match(found, tagged, resolve, under)
        const words = match.groups()
        const own = words.filter(([name]) => match.mentionsIn(name).length === 0).map(([, span]) => span)
        if (own.some(span => taken.touch(span))) continue
        const mood = rule.asserts ? this.#grammar.moods.find(({pattern}) => pattern.test(match.statement)) : undefined
        if (mood) {
          for (const span of own) taken.add(span)
          this.uses.push({...match.statementSpan, by: 'decline', rule: mood.id, reason: mood.reason})
          continue
        }
        const outcome = rule.declines ? [] : (rule.read?.(match) as Reading[] | undefined)
        if (!outcome) continue
        for (const span of own) taken.add(span)
        const mentioned = [...match.found, ...words.flatMap(([name]) => match.mentionsIn(name))]
        if (under) for (const [, span] of under.groups()) this.uses.push({...span, by: 'claim', rule: rule.id})
        for (const mention of mentioned) used.add(mention)
        for (const reading of outcome) Object.assign(reading, {rule: rule.id, span: match.span})
        this.readings.push(...outcome)
        const use = {
          match: match.span,
          by: rule.declines ? ('decline' as const) : ('claim' as const),
          rule: rule.id,
          reason: rule.declines
        }
        for (const [name, span] of words) this.uses.push({...span, ...use, prose: rule.prose?.includes(name)})
        for (const {start, end} of match.found) this.uses.push({start, end, ...use})
        for (const span of match.prose) this.uses.push({...span, ...use, prose: true})
        yield {match, outcome}
      }
    }
  }
}

/** The sentences of each block, as indices. */
function sentencesOf(text: PlainText): number[][] {
  const found: number[][] = text.blocks.map(() => [])
  for (const [index, {block}] of text.sentences.entries()) found[block]!.push(index)
  return found
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

/** Where else a thing that is published is named, or meant, it need not be read again. */
function usesOfMentions(readings: readonly Reading[], mentions: readonly (readonly Mention[])[]): Use[] {
  const known = entitiesOf(readings)
  return mentions
    .flat()
    .filter(({value}) => known.has(value as Entity))
    .map(({from, to, end}) => ({start: from, end: to ?? end, by: 'mention', rule: 'reference/known', prose: true}))
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
function toSource(readings: Reading[], page: Page): Reading[] {
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
  for (const reading of readings) visit(reading)
  return readings
}

const distinct = (spans: Span[]): Span[] =>
  spans.filter(
    (span, index) => spans.findIndex(other => other.start === span.start && other.end === span.end) === index
  )
