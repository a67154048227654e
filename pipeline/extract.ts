/**
 * One document -> what is read in it: sentences with what became of them, and readings with their evidence.
 * A pure function of the source and the language pack.
 */

import {type Account, accountFor, compileCues, type Settled, type Use} from './account.ts'
import {type Field, Fields} from './fields.ts'
import {type CompiledFurniture, compileFurniture, linksOf, mayListMembers, pieceOf, withCompany} from './furniture.ts'
import {addTo} from './grouping.ts'
import {
  articleBefore,
  type CompiledGrammar,
  compile,
  compileGrammar,
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
import {NamedActs, tell} from './refine/named-acts.ts'
import {isIdentified, OwnActs} from './refine/own-acts.ts'
import {Mentioned, OwnCity, resolveReferences} from './refine/references.ts'
import {segment} from './segment.ts'
import {Sieve} from './sieve.ts'
import {Stretches} from './stretches.ts'
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

interface CompiledPack {
  acts: Sieve<CompiledRule>
  ownActs: Sieve<CompiledRule>
  rules: Sieve<CompiledRule>
  furniture: CompiledFurniture
  grammar: CompiledGrammar
  cues: ReturnType<typeof compileCues>
}
const compiled = new WeakMap<LanguagePack, CompiledPack>()
type CompiledRule = Omit<Rule, 'pattern'> & {pattern: RegExp; above?: RegExp}

function compilePack(pack: LanguagePack): CompiledPack {
  const known = compiled.get(pack)
  if (known) return known
  const compileRule = (rule: Rule): CompiledRule => ({
    ...rule,
    pattern: compile(rule.pattern),
    ...(rule.under !== undefined && {above: compile(rule.under, 'words', 'du')})
  })
  const sieveOf = (rules: readonly Rule[]) => new Sieve(rules.map(compileRule))
  const made = {
    acts: sieveOf(pack.acts),
    ownActs: sieveOf(pack.ownActs),
    rules: sieveOf(pack.rules),
    furniture: compileFurniture(pack.furniture),
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
  const rules = compilePack(pack)
  const isFurniture = (line: string) => pieceOf(line, rules.furniture, pack.links)?.disposition === 'boilerplate'
  const sentences = segment(page, pack.abbreviations, pack.layout, isFurniture)
  const whole: PlainText = {
    plain: page.plain,
    matching: page.matching,
    sentences,
    blocks: page.blocks,
    publisher: source.frontMatter.publisher
  }
  const settled = settle(page, source.text, whole, pack, rules.furniture)
  // What is furniture or a repetition is not read: it holds no words for the rules.
  const text: PlainText = {
    ...whole,
    sentences: sentences.map((sentence, index) => (settled[index] ? {...sentence, end: sentence.start} : sentence))
  }

  const literals = text.sentences.map(sentence => pack.literals(text, sentence))
  const named = pack.names(text, literals)
  const own = new OwnCity(named.entities, pack.publisherCity(source.frontMatter.publisher, named.entities))
  const mentions = resolveReferences(text, pack, named, own, rules.grammar)

  const mentioned = new Mentioned(text, mentions, own)
  const reader = new Reader(text, mentions, mentioned, own, pack, rules.grammar)
  const withNamed = text.sentences.map((_, index) => reader.readActs(index, mentions[index]!, rules.acts))
  reader.tellOwnActs(whole, source.frontMatter.kind)
  const withActs = text.sentences.map((_, index) => reader.readActs(index, withNamed[index]!, rules.ownActs))
  reader.completeOwnActs()
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
      network,
      city: at => own.city(at),
      council: own.council,
      ownActs: new Set(reader.ownActs),
      networks: mentioned.networks
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
    ...headings(page, source, sentences, reader.labelCells)
  ])
  const accounts = withCompany(
    whole,
    sentences.map((sentence, index) =>
      accountFor(
        whole,
        sentence,
        mentions[index]!,
        uses[index]!,
        rules.cues,
        settled[index],
        headerOf(page, sentence.block, pack.charge)
      )
    )
  )
  return {
    source,
    sentences: [
      ...sentences.map((sentence, index) => accounted(sentence, accounts[index]!, page)),
      ...page.html
        .filter(({start, end}) => /[\p{L}\p{N}]/u.test(source.text.slice(start, end).replace(/<[^>]{0,2000}>/g, '')))
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

/** The header of the column or the row of a cell, where it asks who has charge of something. */
function headerOf({blocks, matching}: Page, block: number, charge: RegExp): string | undefined {
  const {cell} = blocks[block]!
  if (!cell || cell.row === 0) return undefined
  return [cell.columnHeader, cell.rowHeader]
    .flatMap(header => (header === undefined ? [] : matching.slice(blocks[header]!.start, blocks[header]!.end)))
    .find(words => charge.test(words.toLowerCase()))
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

/** Nobody writes a longer sentence, in characters: what is longer is a table or a list that has lost its lines. */
const LONGEST_SENTENCE = 10_000

/**
 * Sentences that are taken whole before anything is read: furniture, lines that repeat an earlier one, and what is too
 * long to be a sentence.
 */
function settle(
  page: Page,
  source: string,
  text: PlainText,
  {links}: LanguagePack,
  furniture: CompiledFurniture
): (Settled | undefined)[] {
  const seen = new Set<string>()
  // A cell that says what another says does so of something else.
  const repeated = page.blocks.map(({kind, start, end}) => {
    if (kind === 'cell') return false
    const words = page.matching.slice(start, end).toLowerCase()
    return seen.has(words) || !seen.add(words)
  })
  const byPlace = linksOf(page, source, text, furniture, links)
  return text.sentences.map(sentence => {
    const length = sentence.end - sentence.start
    if (length > LONGEST_SENTENCE) {
      const reason = `no sentence has ${length} characters, and nothing was read in it`
      return {disposition: 'unexplained', rule: 'account/too-long', reason}
    }
    const words = text.matching.slice(sentence.start, sentence.end)
    const block = text.blocks[sentence.block]!
    // A cell belongs to its row: an officer in it does not sign, and a number is none of a page or a paragraph.
    const piece = block.kind === 'cell' ? undefined : (pieceOf(words, furniture, links) ?? byPlace[sentence.block])
    const isRow = piece && /[/](?:link-row|links|menu-list)$/.test(piece.id)
    if (piece && !(isRow && mayListMembers(page, sentence.block, text, links)))
      return {disposition: piece.disposition, rule: piece.id, reason: piece.description}
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
  readings: Reading[] = []
  readonly uses: Use[] = []
  readonly #text: PlainText
  readonly #mentions: readonly (readonly Mention[])[]
  readonly #mentioned: Mentioned
  readonly #ownCity: OwnCity
  readonly #pack: LanguagePack
  readonly #grammar: CompiledGrammar
  readonly #ofBlock: number[][]
  readonly #fields: Fields
  /** The acts of each sentence. */
  readonly #acts: Mention[][] = []
  readonly #namedActs = new NamedActs()
  #own: OwnActs
  /** What rules have read of memberships in each sentence. */
  readonly #phases = new Map<number, Reading[]>()
  /** Of each group of fields those that labels have been asked for. */
  readonly #labelled = new Map<readonly Field[], Map<RegExp, Field | undefined>>()
  /** What rules have read of each sentence. */
  readonly #taken = new Map<number, {words: Stretches; mentions: Set<Mention>}>()

  constructor(
    text: PlainText,
    mentions: readonly (readonly Mention[])[],
    mentioned: Mentioned,
    ownCity: OwnCity,
    pack: LanguagePack,
    grammar: CompiledGrammar
  ) {
    this.#ownCity = ownCity
    this.#grammar = grammar
    this.#ofBlock = sentencesOf(text)
    this.#fields = new Fields(text, pack.layout?.isLabel)
    this.#text = text
    this.#mentions = mentions
    this.#mentioned = mentioned
    this.#pack = pack
    this.#own = new OwnActs(text, 'page', [], pack.documents)
  }

  /** Reads the acts of a sentence. @returns its mentions, with an act in place of the words that name one */
  readActs(index: number, mentions: readonly Mention[], rules: Sieve<CompiledRule>): Mention[] {
    const acts: Mention[] = []
    for (const {match, outcome} of this.#matches(index, mentions, rules)) {
      const act = outcome[0]
      if (!act) continue
      const inner = mentions.filter(mention => touches(mention, match.span))
      const known = act.subject ? (act.subject as Reading) : this.#namedActs.known(act)
      acts.push({
        type: 'act',
        value: known,
        ...match.span,
        from: Math.min(match.span.start, ...inner.map(({from}) => from))
      })
    }
    for (const act of acts) {
      const {start} = this.#text.sentences[index]!
      act.from -= articleBefore(this.#pack.articles, this.#text.matching.slice(start, act.from), act.from - start)
    }
    this.#acts[index] = [...(this.#acts[index] ?? []), ...acts].sort((a, b) => a.start - b.start)
    const rest = mentions.filter(mention => !acts.some(act => touches(mention, act)))
    return [...rest, ...acts].sort((a, b) => a.start - b.start)
  }

  /** Finds which acts the document is, once those that it names are read; its formulas say so, too. */
  tellOwnActs(whole: PlainText, kind: 'page' | 'resolution'): void {
    this.#own = new OwnActs(whole, kind, this.#acts, this.#pack.documents)
    this.readings = this.readings.concat(this.#own.items)
    const voided = new Stretches()
    for (const [index, sentence] of this.#text.sentences.entries()) {
      const verdict = this.#own.voided(index)
      if (!verdict || sentence.end === sentence.start) continue
      voided.add(sentence)
      this.uses.push({...sentence, by: 'decline', ...verdict})
    }
    this.readings = this.readings.filter(({span}) => !voided.touch(span))
  }

  /** Acts of one meeting share its body and its date; one that has no number is an act by them. */
  completeOwnActs(): void {
    const {frame, acts} = this.#own
    if (!frame) return
    const told = this.readings.filter(({subject}) => subject === frame)
    if (acts.length && !acts.includes(frame)) {
      this.readings = this.readings.filter(({subject}) => subject !== frame)
      for (const {values, ...reading} of told) {
        const shared = Object.fromEntries(
          Object.entries(values).map(([property, value]) => [
            property,
            {...value, basis: 'inferred' as const, rule: 'reference/meeting'}
          ])
        )
        for (const act of acts) {
          const missing = Object.entries(shared).filter(([property]) => act.values[property] === undefined)
          if (!missing.length) continue
          const copy = {...reading, subject: act, values: Object.fromEntries(missing)}
          this.readings.push(copy)
          tell(act, copy)
        }
      }
    }
    if (!acts.length) this.readings.push(frame)
  }

  get ownActs(): readonly Reading[] {
    return this.#own.acts
  }

  /** The tables whose columns are organisations or cities. */
  get #matrices(): ReadonlySet<number> {
    if (this.#crossed) return this.#crossed
    const named = this.#text.sentences.flatMap(({start, end, block}, index) => {
      const {cell} = this.#text.blocks[block]!
      const [first] = cell?.row === 0 && cell.column > 0 ? this.#mentions[index]! : []
      const isAll = first && first.from === start && (first.to ?? first.end) === end
      return isAll ? [{type: first.type, table: cell!.table}] : []
    })
    const crossed = new Set<number>()
    const ofCities = new Set<number>()
    for (const {type, table} of named) {
      // One city may be the header of a column of cities.
      if (type === 'organization' || (type === 'city' && ofCities.has(table))) crossed.add(table)
      if (type === 'city') ofCities.add(table)
    }
    this.#crossed = crossed
    return crossed
  }
  #crossed: Set<number> | undefined

  /** The cells that hold labels, which say nothing by themselves. */
  get labelCells(): ReadonlySet<number> {
    return this.#fields.labelCells
  }

  readSentence(index: number, mentions: readonly Mention[], rules: Sieve<CompiledRule>): void {
    const {block} = this.#text.sentences[index]!
    if (this.#fields.labelCells.has(block) && !this.#fields.groupOf(index)) return
    for (const _ of this.#matches(index, mentions, rules));
  }

  /** A cell of the same row whose header matches; in a column of a transposed table, one below the first. */
  #cell(index: number, header: RegExp, resolve: Resolve): Match | undefined {
    const fields = this.#fields.groupOf(index)
    if (fields) return this.#field(index, header, 'value', resolve)
    const own = this.#text.sentences[index]!.block
    const {cell} = this.#text.blocks[own]!
    if (!cell) return undefined
    const words = (block: number | undefined) => {
      const {start, end} = this.#text.blocks[block ?? -1] ?? {start: 0, end: 0}
      return this.#text.matching.slice(start, end)
    }
    const transposed = cell.row === 0
    // The cells of one table stand one after the other.
    const step = (from: number, by: 1 | -1): number | undefined => {
      for (let at = from; this.#text.blocks[at]?.cell?.table === cell.table; at += by) {
        const other = this.#text.blocks[at]!.cell!
        const aligned = transposed ? other.column === cell.column && other.row > 0 : other.row === cell.row
        if (at !== own && aligned && header.test(words(transposed ? other.rowHeader : other.columnHeader))) return at
        if (!transposed && other.row !== cell.row) return undefined
      }
      return undefined
    }
    return this.#whole(step(own, 1) ?? step(own, -1), resolve)
  }

  /** The label or the value of the first of the fields beside whose label matches. */
  #field(index: number, header: RegExp, part: 'label' | 'value', resolve: Resolve): Match | undefined {
    const words = ({start, end}: Span) => this.#text.matching.slice(start, end).replace(/ ?:$/, '')
    const fields = this.#fields.groupOf(index)
    if (!fields) return undefined
    // A long table is one group: what stands in it is looked for once.
    const known = this.#labelled.get(fields) ?? new Map<RegExp, Field | undefined>()
    this.#labelled.set(fields, known)
    if (!known.has(header))
      known.set(
        header,
        fields.find(({label}) => header.test(words(label)))
      )
    const field = known.get(header)
    return field && this.#piece(field[part], resolve)
  }

  /** A stretch of a sentence or of a cell, as the group `all`. */
  #piece(span: Span, resolve: Resolve): Match {
    const inside = ({from, end}: Mention) => from >= span.start && end <= span.end
    const from = sentenceAt(this.#text.sentences, span.start)
    const to = sentenceAt(this.#text.sentences, span.end - 1)
    const mentions = this.#mentions.slice(from, to + 1).flatMap(here => here.filter(inside))
    const tagged = new TaggedSentence(this.#text, span, mentions)
    return new Match(/^(?<all>[\s\S]*)$/d.exec(tagged.text)!, tagged, resolve)
  }

  /** The network that fields tell of, at the first of them: one of them names it, or what stands above them. */
  #described(index: number): Mention | undefined {
    const fields = this.#fields.groupOf(index)
    if (!fields || fields[0]!.sentence !== index) return undefined
    const named = fields.flatMap(({value}) => {
      const first = this.#mentions[sentenceAt(this.#text.sentences, value.start)]!.find(({end}) => end > value.start)
      return first?.type === 'organization' && first.from === value.start ? [first] : []
    })
    if (named.length) {
      // A table with its name in the first row is read as one whose columns are organisations.
      const inTable = this.#text.blocks[this.#text.sentences[index]!.block]!.cell !== undefined
      return named.length === 1 && !(inTable && named[0]!.start < fields[0]!.value.end) ? named[0] : undefined
    }
    return this.#mentioned.above(index)
  }

  /** The fields that a match has read. */
  #readFields(index: number, {found, prose}: Match): Field[] {
    const fields = this.#fields.groupOf(index)
    if (!fields) return []
    const touched = new Set<Field>()
    for (const span of [...found, ...prose]) {
      // Fields stand in their order, and so do their values.
      let [low, high] = [0, fields.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (fields[middle]!.value.end <= span.start) low = middle + 1
        else high = middle
      }
      for (; low < fields.length && fields[low]!.value.start < span.end; low++)
        if (touches(span, fields[low]!.value)) touched.add(fields[low]!)
    }
    return fields.length > 1 ? [...touched].sort((a, b) => a.label.start - b.label.start) : [...touched]
  }

  /** The words that rules have read of a sentence. */
  #read(index: number): {words: Stretches; mentions: Set<Mention>} {
    const known = this.#taken.get(index)
    if (known) return known
    const made = {words: new Stretches(), mentions: new Set<Mention>()}
    this.#taken.set(index, made)
    return made
  }

  /** The headers of the column and of the row that a cell stands in. */
  #headers(index: number, resolve: Resolve): Match[] {
    const {cell} = this.#text.blocks[this.#text.sentences[index]!.block]!
    return [cell?.columnHeader, cell?.rowHeader].flatMap(block => this.#whole(block, resolve) ?? [])
  }

  /** The first sentence of a block, as the group `all`. */
  #whole(block: number | undefined, resolve: Resolve): Match | undefined {
    const sentence = block === undefined ? undefined : this.#ofBlock[block]!.at(0)
    if (sentence === undefined) return undefined
    const tagged = new TaggedSentence(this.#text, this.#text.sentences[sentence]!, this.#mentions[sentence]!)
    return new Match(/^(?<all>[\s\S]*)$/d.exec(tagged.text)!, tagged, resolve)
  }

  /** The question that a sentence answers, where it begins the block after it. */
  #question(index: number): number | undefined {
    const {block} = this.#text.sentences[index]!
    const before = this.#text.blocks[block - 1]
    return this.#ofBlock[block]![0] === index && before && this.#text.matching[before.end - 1] === '?'
      ? block - 1
      : undefined
  }

  /** What a sentence stands under, as far as it matches: what leads to its list, the header of its column, a heading. */
  #under(index: number, pattern: RegExp, resolve: Resolve): Match | undefined {
    const block = this.#text.blocks[this.#text.sentences[index]!.block]!
    // Where cities and organisations meet in cells, neither stands in a list of its own; a header never does.
    if (block.cell?.row === 0 || (block.cell?.column === 0 && this.#matrices.has(block.cell.table))) return undefined
    let above = block.introduction ?? block.cell?.columnHeader ?? this.#question(index) ?? block.heading
    const passed: string[] = []
    for (let depth = 0; above !== undefined && depth < 8; depth++) {
      const last = this.#ofBlock[above]!.at(-1)
      if (last !== undefined && last !== index) {
        const sentence = this.#text.sentences[last]!
        // Words in capitals that name nothing known are words: “Status”, “Memberships”.
        const mentions = this.#mentions[last]!.filter(({type}) => type !== 'name')
        const tagged = new TaggedSentence(this.#text, sentence, mentions)
        const found = pattern.exec(tagged.text)
        if (found) return new Match(found, tagged, resolve, undefined, passed.join(' '))
        passed.push(tagged.text)
      }
      // A line that leads to a list and says something else is not overruled by a heading.
      const {kind, introduction, heading} = this.#text.blocks[above]!
      above = kind === 'item' ? introduction : kind === 'heading' && block.kind !== 'paragraph' ? heading : undefined
      if (above === undefined && (kind === 'paragraph' || kind === 'cell')) above = heading
    }
    return undefined
  }

  /** What was last read of a membership before an offset, in the sentence or in its paragraph. */
  #phaseBefore(index: number, at: number, reach: 'sentence' | 'paragraph'): Reading | undefined {
    const {block} = this.#text.sentences[index]!
    const first = reach === 'sentence' ? index : this.#ofBlock[block]![0]!
    for (let sentence = index; sentence >= first; sentence--) {
      const before = (this.#phases.get(sentence) ?? []).filter(({span}) => span.start < at)
      const last = Math.max(...before.map(({span}) => span.start))
      if (before.length) return before.find(({span}) => span.start === last)
    }
    return undefined
  }

  /** Runs rules over a sentence in their order; words that one has read are not read again by the next. */
  *#matches(
    index: number,
    mentions: readonly Mention[],
    rules: Sieve<CompiledRule>
  ): Generator<{match: Match; outcome: Reading[]}> {
    const sentence = this.#text.sentences[index]!
    if (sentence.end === sentence.start || this.#own.voided(index)) return
    const tagged = new TaggedSentence(this.#text, sentence, mentions)
    const {words: taken, mentions: used} = this.#read(index)
    const resolve: Resolve = {
      grammar: this.#grammar,
      network: (before, reach) => this.#mentioned.network(index, before, reach),
      city: (at: Span) => this.#mentioned.city(at),
      act: () => [this.#acts[index], this.#acts[index - 1]].find(acts => acts?.length === 1)?.[0],
      unit: () => this.#mentioned.unit(index),
      ownAct: () => this.#own.of(index),
      organ: (name: string, at: Span) =>
        this.#ownCity.organ(this.#pack.references.councilName(name), this.#pack.references.isCouncil.test(name), at),
      decides: () => this.#own.decides(index),
      inHead: () => this.#own.inHead(index),
      inTitle: () => this.#own.inTitle(index),
      phaseBefore: (at, reach) => this.#phaseBefore(index, at, reach),
      cell: (header: RegExp) => this.#cell(index, header, resolve),
      label: (header: RegExp) => this.#field(index, header, 'label', resolve),
      kind: this.#text.blocks[sentence.block]!.kind,
      described: () => this.#described(index),
      entry: () => this.#mentioned.dateOfEntry(index),
      headers: () => this.#headers(index, resolve),
      taken: (mention: Mention) => used.has(mention)
    }
    for (const rule of rules.of(tagged.text)) {
      const under = rule.above && this.#under(index, rule.above, resolve)
      if (rule.above && !under) continue
      for (const found of matchesOf(rule.pattern, tagged.text)) {
        const match = new Match(found, tagged, resolve, under)
        const words = match.groups()
        const own = words.filter(([name]) => match.mentionsIn(name).length === 0).map(([, span]) => span)
        if (own.some(span => taken.touch(span))) continue
        const statements = [match.assertion(rule.prose), under?.statement ?? '']
        const mood = rule.asserts
          ? this.#grammar.moods.find(
              ({pattern, voids}) =>
                (rule.asserts === true || voids) && statements.some(statement => pattern.test(statement))
            )
          : undefined
        if (mood) {
          for (const span of own) taken.add(span)
          this.uses.push({...match.statementSpan, by: 'decline', rule: mood.id, reason: mood.reason})
          continue
        }
        const outcome = rule.declines && !rule.read ? [] : (rule.read?.(match) as Reading[] | undefined)
        if (!outcome) continue
        for (const span of own) taken.add(span)
        const mentioned = [...match.found, ...words.flatMap(([name]) => match.mentionsIn(name))]
        if (under) for (const [, span] of under.groups()) this.uses.push({...span, by: 'claim', rule: rule.id})
        for (const mention of mentioned) used.add(mention)
        for (const reading of outcome) {
          Object.assign(reading, {rule: rule.id, span: match.span})
          if (reading.type === 'Act' && reading.subject) tell(reading.subject as Reading, reading)
        }
        for (const reading of outcome) {
          this.readings.push(reading)
          if (reading.type !== 'Membership' && reading.type !== 'MembershipEvent') continue
          addTo(this.#phases, index, reading)
        }
        const use = {
          match: match.span,
          by: rule.declines ? ('decline' as const) : ('claim' as const),
          rule: rule.id,
          reason: rule.declines
        }
        for (const [name, span] of words) this.uses.push({...span, ...use, prose: rule.prose?.includes(name)})
        for (const {start, end} of [...match.found, ...match.asideWords]) this.uses.push({start, end, ...use})
        for (const span of match.prose) this.uses.push({...span, ...use, prose: true})
        for (const {sentence: at, label, value} of this.#readFields(index, match)) {
          this.uses.push({...label, ...use}, {...value, ...use, prose: true})
          this.#read(at).words.add(label)
          this.#read(sentenceAt(this.#text.sentences, value.start)).words.add(value)
        }
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

/**
 * A reading stands if what it is about can be named: a body needs to belong to something, an act to have a number or a
 * date. What is told of a thing besides goes without an act that cannot be.
 */
function complete(reading: Reading): boolean {
  const known = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return true
    if ('values' in value) return (value as Reading).type !== 'Act' || isIdentified(value as Reading)
    return (value as Entity).type !== 'Body' || (value as Entity).organization !== undefined
  }
  for (const property of ['act', 'establishedBy', 'passedBy'])
    if (!known(reading.values[property]?.value)) delete reading.values[property]
  return (
    (reading.subject ? known(reading.subject) : reading.type !== 'Act' || isIdentified(reading)) &&
    Object.values(reading.values).every(({value}) => known(value))
  )
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
  return [...entitiesOf(readings)]
    .filter(({type, bodyType}) => !(type === 'Body' && bodyType?.value === 'office'))
    .flatMap(({name, aliases, kind, bodyType, organization}) =>
      [name, ...aliases, kind, bodyType, organization]
        .filter((value): value is Value<string> => value !== undefined)
        .flatMap(({spans, rule}) => spans.map((span): Use => ({...span, by: 'name', rule: rule ?? ''})))
    )
}

const isPlain = ({type, bodyType, organization}: Entity, here: readonly Mention[]) =>
  type !== 'Body' ||
  bodyType?.value === 'council' ||
  (bodyType?.value !== 'office' &&
    organization !== undefined &&
    !here.some(m => m.type === 'organization' && m.value !== organization.value))

/** Where else a thing that is published is named, or meant, it need not be read again. */
function usesOfMentions(readings: readonly Reading[], mentions: readonly (readonly Mention[])[]): Use[] {
  const known = entitiesOf(readings)
  return mentions
    .flatMap(here => here.filter(({value}) => known.has(value as Entity) && isPlain(value as Entity, here)))
    .map(({from, to, end}) => ({start: from, end: to ?? end, by: 'mention', rule: 'reference/known', prose: true}))
}

/** The cells that head columns and, in tables whose first cell is empty, rows. */
function labelsOf({blocks}: Page): Set<number> {
  const cornered = new Set(blocks.flatMap(({cell}) => (cell?.row === 0 && cell.column === 0 ? [cell.table] : [])))
  return new Set(
    blocks.flatMap(({cell}) =>
      cell ? [cell.columnHeader, cornered.has(cell.table) ? undefined : cell.rowHeader] : []
    ) as number[]
  )
}

/** Headings name topics: their names and nouns are structure, but a date or a number in them is not. */
function headings(
  page: Page,
  source: Source,
  sentences: readonly {block: number}[],
  labelCells: ReadonlySet<number>
): Use[] {
  const title = source.frontMatter.title.replace(/\s+/g, ' ')
  const labels = new Set([...labelsOf(page), ...labelCells])
  const isHeading = page.blocks.map(
    (block, index) =>
      block.kind === 'heading' || labels.has(index) || page.plain.slice(block.start, block.end) === title
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
