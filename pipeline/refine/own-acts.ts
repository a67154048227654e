/**
 * The acts that a document is: one resolution, or those that the minutes of a meeting record. Which sentence belongs to
 * which act, and whether it decides or only tells.
 */
import type {ActDocuments, Mention, PlainText} from '../language.ts'
import type {Reading} from '../types.ts'
import {type Item, itemsOf} from './items.ts'

/** Where the head of a document is looked for, in sentences. */
const HEAD = 14

/** A stretch of sentences about one act. */
interface Part {
  /** The first sentence; the line that begins the act. */
  from: number
  /** None for an item of minutes that decides nothing. */
  act?: Reading
  /** The first sentence of its decision. */
  decides: number
}

export interface Verdict {
  reason: string
  rule: string
}

export class OwnActs {
  readonly #parts: Part[] = []
  /** What is told before the first act: of the meeting, or of the only act. */
  readonly #frame: Reading | undefined
  readonly #reasons = new Set<number>()
  /** Sentences that decide nothing because what they say was not adopted. */
  readonly #void = new Map<number, Verdict>()
  readonly minutes: boolean
  /** Acts that are items of minutes, by no other words. */
  readonly items: readonly Reading[] = []
  readonly #titles = new Set<number>()
  /** The last sentence of what stands above the decision. */
  readonly #headEnd: number

  /** @param acts the acts that each sentence names */
  constructor(
    text: PlainText,
    kind: 'page' | 'resolution',
    acts: readonly (readonly Mention[])[],
    documents: ActDocuments
  ) {
    const {matching, sentences} = text
    const words = sentences.map(({start, end}) => matching.slice(start, end))
    const head = words.slice(0, HEAD)
    this.#headEnd = -1
    this.minutes = false
    if (kind !== 'resolution') return
    const begins = sentences.flatMap(({start}, index) => {
      const act = acts[index]![0]
      const before = act ? matching.slice(start, act.from) : ''
      return act && (documents.before.test(before) || documents.cited?.test(before))
        ? [{from: index, decides: index, act: act.value as Reading}]
        : []
    })
    const enacted = words.findIndex(line => documents.enacting.test(line))
    const heads = begins.filter(({from}) => from < (enacted < 0 ? HEAD : enacted + 1)).slice(0, 1)
    const items = documents.items ? itemsOf(text, documents.items) : []
    this.minutes =
      head.some(line => documents.minutes.test(line)) ||
      (!heads.length && items.some(({act}) => act) && (enacted < 0 || enacted >= items[0]!.from))
    const own = this.minutes
      ? withItems(
          begins.filter(({act}) => act.values['number']),
          items
        )
      : heads
    const known = new Set<Reading>()
    for (const part of own) {
      if (!part.act || !known.has(part.act)) this.#parts.push(part)
      if (part.act) known.add(part.act)
    }
    if (this.minutes) {
      for (const {title} of items) if (title !== undefined) this.#titles.add(title)
      const decided = (line: string) =>
        [documents.enacting, documents.recital, documents.first].some(pattern => pattern.test(line))
      for (const {act, decides} of this.#parts)
        for (let below = decides + 1; act && below < decides + 3 && !decided(words[below] ?? 'that '); below++)
          this.#titles.add(below)
      const ofItems = new Set(items.map(({act}) => act))
      this.items = this.#parts.flatMap(({act}) => (act && ofItems.has(act) ? [act] : []))
    }
    const decision = words.findIndex(line =>
      [documents.enacting, documents.recital, documents.first].some(pattern => pattern.test(line))
    )
    const [first] = this.#parts
    // A document of one item tells below its title, too, who met and when.
    const alone = this.#parts.length === 1 && first ? Math.min(first.from + 4, first.decides - 1) : -1
    const last = this.minutes ? Math.max((first?.from ?? HEAD) - 1, alone) : (first?.from ?? 0) + 6
    this.#headEnd = decision < 0 ? last : Math.min(decision, this.minutes ? last : HEAD)
    const [line] = sentences
    this.#frame =
      !this.minutes && first?.act
        ? first.act
        : line && {type: 'Act', rule: 'document/meeting', values: {}, span: {start: line.start, end: line.end}}
    this.#tellReasons(words, documents)
    this.#tellVoid(words, documents)
  }

  #tellReasons(words: readonly string[], documents: ActDocuments): void {
    let told = false
    const begins = new Set(this.#parts.map(({from}) => from))
    for (const [index, line] of words.entries()) {
      if (begins.has(index)) told = false
      if (documents.decision?.test(line)) told = false
      told ||= documents.reasons.test(line)
      if (told || documents.recital.test(line)) this.#reasons.add(index)
    }
  }

  #tellVoid(words: readonly string[], documents: ActDocuments): void {
    const draft = words.slice(0, this.minutes ? 0 : HEAD).some(line => documents.draft.test(line))
    if (draft) this.#turnDown(0, words.length, {rule: 'document/draft', reason: 'is a draft, not an act'})
    for (const [at, {from, act}] of [...this.#parts].reverse().entries()) {
      // What decides nothing may tell what is so.
      if (!act) continue
      const to = this.#parts[this.#parts.length - at]?.from ?? words.length
      const part = words.slice(from, to)
      if (part.some(line => documents.rejected.test(line)) && !part.some(line => documents.carried.test(line))) {
        this.#turnDown(from, to, {rule: 'document/rejected', reason: 'was not adopted'})
        if (this.minutes) this.#parts.splice(this.#parts.length - 1 - at, 1)
      }
    }
  }

  #turnDown(from: number, to: number, verdict: Verdict): void {
    for (let index = from; index < to; index++) if (!this.#reasons.has(index)) this.#void.set(index, verdict)
  }

  /** The acts that begin a part of the document. */
  get acts(): readonly Reading[] {
    return this.#parts.flatMap(({act}) => act ?? [])
  }

  /** The act that a sentence belongs to; before the first, the frame of them all. */
  of(sentence: number): Reading | undefined {
    const part = this.#partOf(sentence)
    return part ? part.act : this.#frame
  }

  /** The last part that begins with a sentence or before it; they stand in their order. */
  #partOf(sentence: number): Part | undefined {
    let [low, high] = [0, this.#parts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#parts[middle]!.from <= sentence) low = middle + 1
      else high = middle
    }
    return this.#parts[low - 1]
  }

  /** What all acts of the document have in common unless they say otherwise: the body and the day of the meeting. */
  get frame(): Reading | undefined {
    return this.#frame
  }

  /** Whether a sentence stands above the decision, where the act says what it is. */
  inHead(sentence: number): boolean {
    return sentence <= this.#headEnd
  }

  /** Whether a sentence decides, and does not only tell. */
  decides(sentence: number): boolean {
    const part = this.#partOf(sentence)
    return (
      this.#frame !== undefined &&
      (!part || (part.act !== undefined && part.decides <= sentence)) &&
      !this.#reasons.has(sentence) &&
      !this.#void.has(sentence)
    )
  }

  /** Whether a sentence is the title of an item of minutes. */
  inTitle(sentence: number): boolean {
    return this.#titles.has(sentence)
  }

  /** Why a sentence holds nothing, where what it decides was not adopted. */
  voided(sentence: number): Verdict | undefined {
    return this.#void.get(sentence)
  }
}

/** The parts of minutes: acts that have words of their own, and items that are acts or hold the only one. */
function withItems(begins: readonly Part[], items: readonly Item[]): Part[] {
  const others = new Set(begins)
  // Both stand in their order, and no item within another.
  let next = 0
  const parts = items.map((item): Part => {
    const {from, to, decides = to, ofDecision, act} = item
    while (next < begins.length && begins[next]!.from < from) next++
    const named: Part[] = []
    for (; next < begins.length && begins[next]!.from < to; next++) named.push(begins[next]!)
    const [only] = named
    // “§ 87”: what its clauses name are other acts; “Minute 87” names itself.
    const itself = ofDecision && only?.from !== from
    if (act && (itself || !only)) {
      for (const one of named) others.delete(one)
      return {from, decides, act}
    }
    if (!only || new Set(named.map(one => one.act)).size > 1) return {from, decides: to}
    others.delete(only)
    return {...only, from}
  })
  return [...parts, ...others].sort((a, b) => a.from - b.from)
}

/** Whether an act can be told from others: by its number, or by its date. */
export const isIdentified = ({values}: Reading): boolean =>
  values['actType'] !== undefined && (values['number'] !== undefined || values['date'] !== undefined)
