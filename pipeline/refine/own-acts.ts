/**
 * The acts that a document is: one resolution, or those that the minutes of a meeting record. Which sentence belongs to
 * which act, and whether it decides or only tells.
 */
import type {ActDocuments, Mention, PlainText} from '../language.ts'
import type {Reading} from '../types.ts'

/** Where the head of a document is looked for, in sentences. */
const HEAD = 14

/** A stretch of sentences about one act. */
interface Part {
  /** The first sentence; the line that begins the act. */
  from: number
  act: Reading
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
  /** The sentences that begin items of a meeting, in minutes. */
  readonly #items: readonly number[]
  readonly minutes: boolean
  /** The last sentence of what stands above the decision. */
  readonly #headEnd: number

  /** @param acts the acts that each sentence names */
  constructor(
    {matching, sentences}: PlainText,
    kind: 'page' | 'resolution',
    acts: readonly (readonly Mention[])[],
    documents: ActDocuments
  ) {
    const words = sentences.map(({start, end}) => matching.slice(start, end))
    const head = words.slice(0, HEAD)
    this.minutes = kind === 'resolution' && head.some(line => documents.minutes.test(line))
    this.#items = this.minutes
      ? words.flatMap((line, index) => (documents.item.test(line) && !acts[index]!.length ? [index] : []))
      : []
    this.#headEnd = -1
    if (kind !== 'resolution') return
    const begins = sentences.flatMap(({start}, index) => {
      const act = acts[index]![0]
      return act && documents.before.test(matching.slice(start, act.from))
        ? [{from: index, act: act.value as Reading}]
        : []
    })
    const enacted = words.findIndex(line => documents.enacting.test(line))
    const own = this.minutes
      ? begins.filter(({act}) => act.values['number'])
      : begins.filter(({from}) => from < (enacted < 0 ? HEAD : enacted + 1)).slice(0, 1)
    for (const part of own) if (!this.#parts.some(({act}) => act === part.act)) this.#parts.push(part)
    const decision = words.findIndex(line =>
      [documents.enacting, documents.recital, documents.first].some(pattern => pattern.test(line))
    )
    const last = this.minutes ? (this.#parts[0]?.from ?? HEAD) - 1 : (this.#parts[0]?.from ?? 0) + 6
    this.#headEnd = decision < 0 ? last : Math.min(decision, this.minutes ? last : HEAD)
    const first = sentences[0]
    this.#frame =
      !this.minutes && this.#parts[0]
        ? this.#parts[0].act
        : first && {type: 'Act', rule: 'document/meeting', values: {}, span: {start: first.start, end: first.end}}
    this.#tellReasons(words, documents)
    this.#tellVoid(words, documents)
  }

  #tellReasons(words: readonly string[], documents: ActDocuments): void {
    let told = false
    for (const [index, line] of words.entries()) {
      if (this.#parts.some(({from}) => from === index)) told = false
      told ||= documents.reasons.test(line)
      if (told || documents.recital.test(line)) this.#reasons.add(index)
    }
  }

  #tellVoid(words: readonly string[], documents: ActDocuments): void {
    const draft = words.slice(0, this.minutes ? 0 : HEAD).some(line => documents.draft.test(line))
    if (draft) this.#turnDown(0, words.length, {rule: 'document/draft', reason: 'is a draft, not an act'})
    for (const [at, {from}] of [...this.#parts].reverse().entries()) {
      const next = this.#parts[this.#parts.length - at]?.from ?? words.length
      const to = Math.min(next, this.#items.find(item => item > from) ?? next)
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
    return this.#parts.map(({act}) => act)
  }

  /** The act that a sentence belongs to; before the first, and under another item of a meeting, the frame of them all. */
  of(sentence: number): Reading | undefined {
    return this.#partOf(sentence)?.act ?? this.#frame
  }

  #partOf(sentence: number): Part | undefined {
    const part = this.#parts.findLast(({from}) => from <= sentence)
    return part && this.#items.some(item => part.from < item && item <= sentence) ? undefined : part
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
    if (this.#items.length && !this.#partOf(sentence)) return false
    return this.#frame !== undefined && !this.#reasons.has(sentence) && !this.#void.has(sentence)
  }

  /** Why a sentence holds nothing, where what it decides was not adopted. */
  voided(sentence: number): Verdict | undefined {
    return this.#void.get(sentence)
  }
}

/** Whether an act can be told from others: by its number, or by its date. */
export const isIdentified = ({values}: Reading): boolean =>
  values['actType'] !== undefined && (values['number'] !== undefined || values['date'] !== undefined)
