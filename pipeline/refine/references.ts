/**
 * References inside one document: “the Association”, “it”, and the network that a sentence leaves out.
 * One candidate or none: what could mean two things is not resolved, and its sentence is reported.
 */

import {edtf} from '../edtf.ts'
import {addTo} from '../grouping.ts'
import {
  articleBefore,
  type CompiledGrammar,
  type LanguagePack,
  type Mention,
  type Names,
  type PlainText
} from '../language.ts'
import {matchesOf} from '../matches.ts'
import type {Entity, Span} from '../types.ts'

const isNetwork = (entity: unknown): entity is Entity =>
  typeof entity === 'object' &&
  (entity as Entity).type === 'Organization' &&
  (entity as Entity).kind?.value === 'network'
const isCity = (entity: unknown): entity is Entity =>
  typeof entity === 'object' &&
  (entity as Entity).type === 'Organization' &&
  (entity as Entity).kind?.value === 'municipality'
const isCouncil = (entity: unknown): entity is Entity =>
  typeof entity === 'object' && (entity as Entity).type === 'Body' && (entity as Entity).bodyType?.value === 'council'

const isUnit = (entity: unknown): boolean =>
  typeof entity === 'object' && (entity as Entity).type === 'Body' && (entity as Entity).bodyType?.value === 'office'

const only = <T>(candidates: Iterable<T>): T | undefined => {
  const all = [...new Set(candidates)]
  return all.length === 1 ? all[0] : undefined
}

const isDay = (mention: Mention | undefined): mention is Mention =>
  mention?.type === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(mention.value))

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** The year in which a month lies nearest to a day. */
function nearestYear(day: string, month: number): number {
  const [year, of] = day.split('-').map(Number) as [number, number]
  return month - of > 6 ? year - 1 : of - month > 6 ? year + 1 : year
}

const named = (entity: Entity): string =>
  [entity.name, ...entity.aliases].map(({value}) => value.toLowerCase()).join(' ')

/** The city whose page a document is, or whose act. */
export class OwnCity {
  readonly #entities: Entity[]
  readonly #name: string | undefined
  #entity: Entity | undefined
  /** How many of the entities have been looked at for bodies: there may be many, and more come. */
  #seen = 0
  readonly #councils: Entity[] = []
  readonly #bodies = new Map<string, Entity[]>()

  /** @param entities those of the document; the city is added when it is meant and never named */
  constructor(entities: Entity[], name: string | undefined) {
    this.#entities = entities
    this.#name = name
    const wanted = name?.toLowerCase()
    const cities = entities.filter(isCity)
    this.#entity =
      cities.find(({name: {value}, aliases}) =>
        [value, ...aliases.map(alias => alias.value)].some(one => one.toLowerCase() === wanted)
      ) ?? (wanted === undefined ? only(cities) : undefined)
  }

  /** @param words what means it without naming it: “we”, a verb without a subject */
  city(words: Span): Entity | undefined {
    if (this.#entity || this.#name === undefined) return this.#entity
    const inferred = {basis: 'inferred' as const, rule: 'reference/publisher', spans: [words]}
    this.#entity = {
      type: 'Organization',
      name: {value: this.#name, ...inferred},
      aliases: [],
      kind: {value: 'municipality', ...inferred}
    }
    this.#entities.push(this.#entity)
    return this.#entity
  }

  #look(): void {
    for (; this.#seen < this.#entities.length; this.#seen++) {
      const entity = this.#entities[this.#seen]!
      if (isCouncil(entity)) this.#councils.push(entity)
      if (entity.type !== 'Body') continue
      addTo(this.#bodies, entity.name.value, entity)
    }
  }

  /** The council of the city, where the document names one; of another city only if that is the only one named. */
  get council(): Entity | undefined {
    this.#look()
    const owns = this.#councils.filter(
      ({organization}) => !organization || (this.#entity && organization.value === this.#entity)
    )
    return only(owns) ?? (owns.length || this.#entity ? undefined : only(this.#councils))
  }

  /** A body of the city by a noun for it: its council, or one that is named so for the first time. */
  organ(name: string, isCouncilNoun: boolean, words: Span): Entity | undefined {
    this.#look()
    if (isCouncilNoun && this.#councils.length) return this.council
    const city = this.city(words)
    if (!city) return undefined
    const known = this.#bodies.get(name)?.find(({organization}) => organization?.value === city)
    if (known) return known
    const inferred = {basis: 'inferred' as const, rule: 'reference/own-council', spans: [words]}
    const body: Entity = {
      type: 'Body',
      name: {value: name, ...inferred},
      aliases: [],
      bodyType: {value: isCouncilNoun ? 'council' : 'board', ...inferred},
      organization: {value: city, ...inferred, spans: [words, ...city.name.spans.slice(0, 1)]}
    }
    this.#entities.push(body)
    return body
  }
}

/** Where a document mentions its things, and what it means where it leaves one out. */
export class Mentioned {
  readonly #text: PlainText
  readonly #mentions: readonly (readonly Mention[])[]
  /** The mentions of each thing by name, in order. */
  readonly #ofThing = new Map<Entity, Mention[]>()
  /** The network, where the document mentions only one. */
  readonly #network: Entity | undefined
  readonly #own: OwnCity

  constructor(text: PlainText, mentions: readonly (readonly Mention[])[], own: OwnCity) {
    this.#text = text
    this.#own = own
    this.#mentions = mentions
    for (const mention of mentions.flat()) {
      const thing = mention.value as Entity
      if (typeof thing !== 'object' || mention.antecedent) continue
      addTo(this.#ofThing, thing, mention)
    }
    this.#blockMentions = []
    for (const [index, {block}] of text.sentences.entries())
      (this.#blockMentions[block] ??= []).push(...mentions[index]!)
    this.#network = only([...this.#ofThing.keys()].filter(isNetwork))
  }

  /** The latest mention of a thing that ends before an offset, else its first one. */
  latest(thing: Entity, before: number): Mention | undefined {
    const all = this.#ofThing.get(thing) ?? []
    let [low, high] = [0, all.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (all[middle]!.end <= before) low = middle + 1
      else high = middle
    }
    const [span] = thing.name.spans
    // A city may be named only within the name of its council.
    return all[low - 1] ?? all[0] ?? (span && {...span, type: 'name', value: thing, from: span.start})
  }

  /** The date that heads the entry of a chronicle in which a sentence stands: its first words, or its heading. */
  dateOfEntry(sentence: number): Mention | undefined {
    const {sentences} = this.#text
    const {block} = sentences[sentence]!
    const own = this.#headOf(sentence)
    if (own !== 'none') return own
    // The entries of a paragraph stand in lines of their own.
    let at = sentence - 1
    let found: Mention | 'none' | undefined = 'none'
    for (; found === 'none' && sentences[at]?.block === block; at--)
      found = this.#entries.has(at) ? this.#entries.get(at) : this.#headOf(at)
    const entry = found === 'none' ? this.#headOfBlock(block) : found
    // What is before a sentence does not change any more.
    for (let passed = at + 1; passed < sentence; passed++) this.#entries.set(passed, entry)
    return entry
  }
  /** The dates of the entries of sentences that were passed. */
  readonly #entries = new Map<number, Mention | undefined>()

  /** The date by which a sentence begins an entry; `none` where it may go on with the one before. */
  #headOf(sentence: number): Mention | 'none' | undefined {
    const {matching, sentences, blocks} = this.#text
    const {block, start} = sentences[sentence]!
    const [head] = this.#mentions[sentence]!
    if (head?.type !== 'date' || head.start - start > 2) return 'none'
    const after = matching.slice(head.end, head.end + 3)
    const isYear = /^\d{4}$/.test(String(head.value))
    if (/^ ?[–—:·|-](?! ?\d)/u.test(after) || (isYear && /^ \p{Lu}/u.test(after))) return head
    const item = blocks[block]!.kind === 'item' && head.start === start
    if (isYear && item && /^ \p{L}/u.test(after)) return head
    return sentences[sentence - 1]?.block === block ? 'none' : undefined
  }

  #headOfBlock(block: number): Mention | undefined {
    const {blocks} = this.#text
    // In a table of events the first cell of the row dates them, else the heading above.
    const {rowHeader, heading} = blocks[block]!.cell
      ? {...blocks[block]!.cell, heading: undefined}
      : {...blocks[block]!, rowHeader: undefined}
    const above = rowHeader ?? heading
    const [only] = above === undefined ? [] : this.#ofBlock(above)
    const {start: from, end} = blocks[above ?? block]!
    return only?.type === 'date' && only.start === from && only.end === end ? only : undefined
  }

  /** The day on which a text was written: that of its heading, or of a line of its own above it. */
  dateline(sentence: number): Mention | undefined {
    const {sentences, blocks} = this.#text
    const {block} = sentences[sentence]!
    for (let above = block - 1; above >= Math.max(0, block - 8); above--) {
      const {kind, start, end} = blocks[above]!
      const days = this.#ofBlock(above).filter(isDay)
      const short = kind === 'heading' || end - start < 48
      if (days.length) return days.length === 1 && short ? days[0] : undefined
    }
    return undefined
  }

  /** The networks that the document names, in order. */
  get networks(): Entity[] {
    return [...this.#ofThing.keys()].filter(isNetwork)
  }

  /** The city whose page it is. Where the text never names it, the words that leave it out stand for its name. */
  city(at: Span): Mention | undefined {
    const thing = this.#own.city(at)
    return thing && this.latest(thing, at.start)
  }

  /** The last date before an offset, in the sentence or in the three before it. */
  dateBefore(sentence: number, offset: number): Mention | undefined {
    for (let index = sentence; index >= Math.max(0, sentence - 3); index--) {
      const found = this.#mentions[index]!.findLast(({type, end}) => type === 'date' && end <= offset)
      if (found) return found
    }
    return undefined
  }

  /** The things that a sentence mentions, but those of another block. */
  inBlock(sentence: number, block: number): readonly Mention[] {
    return this.#text.sentences[sentence]?.block === block ? this.#mentions[sentence]! : []
  }

  /** The network that stands above fields: in the words before them, in the line that leads to them, or in a heading. */
  above(sentence: number): Mention | undefined {
    const {block} = this.#text.sentences[sentence]!
    const networks = (mentions: readonly Mention[]) =>
      only(mentions.map(({value}) => value).filter(isNetwork)) ?? undefined
    const before = this.inBlock(sentence - 1, block)
    const found = before.length ? networks(before) : (this.#above(sentence) ?? networks(this.#ofBlock(block - 1)))
    return found && this.latest(found, this.#text.sentences[sentence]!.start)
  }

  /** The network of the nearest line or heading above that names one. */
  #above(sentence: number): Entity | undefined {
    const {blocks} = this.#text
    const {introduction, heading} = blocks[this.#text.sentences[sentence]!.block]!
    let above = introduction ?? heading
    while (above !== undefined) {
      const named = new Set(
        this.#ofBlock(above)
          .map(({value}) => value)
          .filter(isNetwork)
      )
      if (named.size) return only(named)
      above = blocks[above]!.introduction ?? blocks[above]!.heading
    }
    return undefined
  }

  readonly #blockMentions: Mention[][]
  #ofBlock(block: number): readonly Mention[] {
    return this.#blockMentions[block] ?? []
  }

  /**
   * The network that a sentence means without a word for it: the one named before in the sentence, else in the sentence
   * before it, else the one of a heading above, the only one of the document, or that of the paragraph before.
   */
  network(sentence: number, before: number, reach: 'paragraph' | 'page' = 'page'): Mention | undefined {
    const {block} = this.#text.sentences[sentence]!
    const networks = (mentions: readonly Mention[]) => mentions.map(({value}) => value).filter(isNetwork)
    const here = networks(this.#mentions[sentence]!.filter(({end}) => end <= before))
    let found = here.length ? only(here) : undefined
    // Where the nearest sentence that names any names two, none is meant for certain.
    for (let back = 1; !here.length && !found && back <= 8; back++) {
      const named = networks(this.inBlock(sentence - back, block))
      if (named.length && !only(named)) return undefined
      found = only(named)
    }
    if (!here.length) found ??= this.#above(sentence) ?? this.#onlyNetwork(before)
    if (!here.length && reach === 'page') found ??= this.#inBlocksBefore(block)
    return found && this.latest(found, before)
  }

  /** The only network of the document, unless it comes up but later, as under “See also”. */
  #onlyNetwork(before: number): Entity | undefined {
    const first = this.#network && this.#ofThing.get(this.#network)?.[0]
    return first && first.start < before + 120 ? this.#network : undefined
  }

  /** The two networks that the text names last before an offset, in their order: of one sentence, or of some before it. */
  pair(sentence: number, before: number): [Mention, Mention] | undefined {
    const {sentences, blocks} = this.#text
    const heading = (index: number) => blocks[sentences[index]!.block]!.heading
    const named: Mention[] = []
    for (let index = sentence; index >= Math.max(0, sentence - 4) && heading(index) === heading(sentence); index--) {
      const here = this.#mentions[index]!.filter(({value, end}) => isNetwork(value) && end <= before)
      named.unshift(...here)
      const things = [...new Set(named.map(({value}) => value))]
      if (things.length > 2) return undefined
      if (things.length === 2)
        return things.map(thing => named.find(({value}) => value === thing)!) as [Mention, Mention]
    }
    return undefined
  }

  /** The unit that the sentence before speaks of, in the same paragraph: the only one. */
  unit(sentence: number): Mention | undefined {
    const before = this.inBlock(sentence - 1, this.#text.sentences[sentence]!.block)
    const units = before.filter(({value, type}) => type === 'body' && isUnit(value))
    return new Set(units.map(({value}) => value)).size === 1 ? units[0] : undefined
  }

  /** The network of the nearest paragraph before under the same heading that names one. */
  #inBlocksBefore(block: number): Entity | undefined {
    const {blocks} = this.#text
    for (let before = block - 1; before >= Math.max(0, block - 8); before--) {
      const same = blocks[before]!.heading === blocks[block]!.heading || before === blocks[block]!.heading
      const named = same
        ? this.#ofBlock(before)
            .map(({value}) => value)
            .filter(isNetwork)
        : []
      if (named.length || !same) return only(named)
    }
    return undefined
  }
}

/** @returns the mentions of each sentence with those added that refer to a thing without naming it */
export function resolveReferences(
  text: PlainText,
  pack: LanguagePack,
  {entities, mentions}: Names,
  own: OwnCity,
  {placed}: CompiledGrammar
): Mention[][] {
  // What a sentence refers to is what the next one goes on about.
  const sofar = [...mentions]
  const mentioned = new Mentioned(text, sofar, own)
  const networks = entities.filter(isNetwork)
  const onlyCity = only(entities.filter(isCity))
  /** Of each noun the network that is called by it. */
  const byNoun = new Map<string, Entity | undefined>()
  const candidate: Record<'organization' | 'city' | 'council', (noun: string, at: Span) => Entity | undefined> = {
    organization: words => {
      const noun = words.toLowerCase()
      if (!byNoun.has(noun)) byNoun.set(noun, only(networks.filter(entity => named(entity).includes(noun))))
      return byNoun.get(noun)
    },
    city: (noun, at) => {
      const found = own.city(at) ?? onlyCity
      return found && pack.references.isCity?.(noun, found.name.value) === false ? undefined : found
    },
    council: (words, at) => own.organ(pack.references.councilName(words), true, at)
  }
  // The cities that the sentence before speaks of, but those where something is or from which it comes.
  const spokenOf = (index: number, block: number): Entity[] =>
    mentioned
      .inBlock(index, block)
      .filter(({value, from}) => isCity(value) && !placed.test(text.matching.slice(Math.max(0, from - 40), from)))
      .map(({value}) => value as Entity)
  const called = pack.references.called
  // “The Association” is the network spoken of just before, where no name has the noun.
  const networkBefore = (index: number, here: readonly Mention[], {start}: Span): Entity | undefined => {
    const before = here.filter(({value, end}) => isNetwork(value) && end <= start).at(-1)
    return (before ?? mentioned.network(index, start))?.value as Entity | undefined
  }
  // On the page of a network, “we” are the network.
  const publisher = text.publisher.toLowerCase()
  const self = networks.find(({name, aliases}) =>
    [name, ...aliases].some(({value}) => value.toLowerCase() === publisher)
  )
  return text.sentences.map((sentence, index) => {
    const here = [...mentions[index]!]
    const words = text.matching.slice(sentence.start, sentence.end)
    const add = (type: Mention['type'], entity: Entity | undefined, start: number, end: number) => {
      const from = start - articleBefore(pack.articles, words, start)
      const span = {start: sentence.start + start, end: sentence.start + end, from: sentence.start + from}
      if (!entity || here.some(other => other.type !== 'name' && span.from < other.end && other.from < span.end)) return
      for (const other of here.filter(other => span.from < other.end && other.from < span.end))
        here.splice(here.indexOf(other), 1)
      const antecedent = mentioned.latest(entity, span.start)
      if (antecedent) here.push({type, value: entity, ...span, antecedent})
    }
    const at = (match: RegExpMatchArray): Span => ({
      start: sentence.start + match.index!,
      end: sentence.start + match.index! + match[0].length
    })
    // The number of a day and the name of a month are no mentions of their own.
    const addDate = (span: Span, value: string | undefined, antecedent: Mention) => {
      const over = (other: Mention) => other.from < span.end && span.start < other.end
      if (!value || here.some(other => over(other) && !['number', 'name'].includes(other.type))) return
      for (const other of here.filter(over)) here.splice(here.indexOf(other), 1)
      here.push({type: 'date', value, ...span, from: span.start, antecedent})
    }
    const monthOf = (name: string): number => pack.months.findIndex(forms => forms.includes(name.toLowerCase())) + 1
    for (const match of matchesOf(pack.references.year, words)) {
      const date = mentioned.dateBefore(index, sentence.start + match.index)
      const year = Number(/^\d{4}/.exec(String(date?.value))?.[0])
      const {day, month, next, last, whole, same} = match.groups ?? {}
      if (!date || !year) continue
      const meant = year + (next ? 1 : last ? -1 : 0)
      const value = same
        ? String(date.value)
        : whole
          ? /^\d{4}-\d\d-\d\d$/.exec(String(date.value))?.[0]
          : edtf(meant, month ? monthOf(month) : undefined, day ? Number(day) : undefined)
      addDate(at(match), value, date)
    }
    const {later, yesterday} = pack.references
    const dateline = mentioned.dateline(index)
    for (const match of dateline && yesterday ? matchesOf(yesterday, words) : [])
      addDate(at(match), dayBefore(String(dateline!.value)), dateline!)
    for (const match of later ? matchesOf(later.pattern, words) : []) {
      const before = mentioned.dateBefore(index, sentence.start + match.index)
      const year = Number(String(before?.value).slice(0, 4))
      if (before && year)
        addDate(
          at(match),
          edtf(year + (match.groups?.['earlier'] ? -1 : 1) * later!.years(match.groups?.['count'] ?? '')),
          before
        )
    }
    const entry = mentioned.dateOfEntry(index)
    const headed = entry ?? dateline
    for (const match of headed ? matchesOf(pack.references.yearless, words) : []) {
      const {day, month, only: alone} = match.groups!
      const span = at(match)
      // A line with the day of a text says of its months only those that it dates to the day.
      if (alone && !entry) continue
      if (alone) span.start = span.end - alone.length
      addDate(
        span,
        edtf(
          entry ? Number(String(entry.value).slice(0, 4)) : nearestYear(String(headed!.value), monthOf(month!)),
          monthOf((month ?? alone)!),
          day ? Number(day) : undefined
        ),
        headed!
      )
    }
    for (const match of matchesOf(pack.references.own, words))
      add(self ? 'organization' : 'city', self ?? own.city(at(match)), match.index, match.index + match[0].length)
    for (const [kind, type] of [
      ['council', 'body'],
      ['organization', 'organization'],
      ['city', 'city']
    ] as const) {
      for (const match of matchesOf(pack.references[kind], words))
        add(
          type,
          candidate[kind](match[0], at(match)) ??
            (kind === 'organization' ? networkBefore(index, here, at(match)) : undefined),
          match.index,
          match.index + match[0].length
        )
    }
    for (const match of called ? matchesOf(called, words) : [])
      add('organization', candidate.organization(match[0], at(match)), match.index, match.index + match[0].length)
    for (const match of pack.references.pair ? matchesOf(pack.references.pair, words) : []) {
      const {start, end} = at(match)
      const [first, second] = mentioned.pair(index, start) ?? []
      const over = (other: Mention) => other.from < end && start < other.end
      if (!first || !second || here.some(over)) continue
      const meant = (antecedent: Mention): Mention => ({
        type: 'organization',
        value: antecedent.value,
        start,
        end,
        from: start,
        antecedent
      })
      if (match.groups?.['both']) here.push({...meant(first), others: [meant(second)]})
      else here.push(meant(match.groups?.['former'] ? first : second))
    }
    for (const match of matchesOf(pack.references.cityPronoun, words)) {
      const before = here
        .filter(({value, end}) => isCity(value) && end <= sentence.start + match.index)
        .map(({value}) => value as Entity)
      const told = before.length ? [] : spokenOf(index - 1, sentence.block)
      const ours = own.city(at(match)) ?? onlyCity
      add(
        'city',
        before.length ? only(before) : told.length && !(ours && told.includes(ours)) ? only(told) : ours,
        match.index,
        match.index + match[0].length
      )
    }
    for (const match of matchesOf(pack.references.pronoun, words)) {
      const before = here.filter(mention => mention.end <= sentence.start + match.index).map(({value}) => value)
      // To belong to something is to belong to a network.
      const fits = (value: unknown) => isNetwork(value) || (!match.groups?.['network'] && isCity(value))
      const things = before.filter(fits) as Entity[]
      const earlier = mentioned.inBlock(index - 1, sentence.block)
      const entity =
        only(things) ?? (things.length ? undefined : only(earlier.map(({value}) => value).filter(fits) as Entity[]))
      if (isNetwork(entity)) add('organization', entity, match.index, match.index + match[0].length)
    }
    here.sort((a, b) => a.start - b.start)
    sofar[index] = here.filter(({antecedent, value}) => !antecedent || isNetwork(value))
    return here
  })
}
