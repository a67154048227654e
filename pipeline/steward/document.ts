/** A document while a steward corrects it: what is read in it, what the entries made of it, and words for messages. */
import type {Extraction} from '../extract.ts'
import {complain, type Place, placeInSource} from '../messages.ts'
import type {Message, Span, Value} from '../types.ts'
import type {Entry, Given} from './facts.ts'
import {nearestTo, occurrencesOf} from './quote.ts'
import {isEntity, type Thing, thingsOf} from './things.ts'

export class CorrectedDocument {
  readonly extraction: Extraction
  readonly messages: Message[] = []
  /** The quotes of the entries that had an effect, with why they decline what they hold, if they do. */
  readonly quotes: (Span & {rule: string; declines?: string})[] = []
  /** What claims rested on that are no more, and why. */
  readonly dropped: (Span & {reason: string})[] = []
  readonly #path: string

  /** @param path of the file of corrections */
  constructor(extraction: Extraction, path: string) {
    this.extraction = extraction
    this.#path = path
  }

  things(which?: 'read' | 'named'): Thing[] {
    return thingsOf(this.extraction, which)
  }

  fail(place: Place, reason: string, next: string, rule: string): undefined {
    this.messages.push(complain({path: this.#path, place, reason, next, rule: `facts/${rule}`}))
  }

  /** Where the words of an entry stand: in one place, or else that is reported. */
  locate({quote, prefix, suffix}: Entry): Span | undefined {
    const {path, text} = this.extraction.source
    const found = occurrencesOf({quote: quote.text, prefix: prefix?.text, suffix: suffix?.text}, text)
    if (found.length === 1) return found[0]
    if (found.length) {
      const places = found.slice(0, 5).map(({start}) => this.at(start))
      if (found.length > places.length) places.push('…')
      const reason = `Unexpected quote that stands in ${found.length} places (${places.join(', ')}), expected one`
      const next = 'Quote more, or give the words before it as `prefix` or after it as `suffix`.'
      return this.fail(quote.place, reason, next, 'quote')
    }
    const [bare] = prefix || suffix ? occurrencesOf({quote: quote.text}, text) : []
    const closest = bare
      ? `without \`prefix\` and \`suffix\` it stands at ${this.at(bare.start)}`
      : (this.closestTo(quote.text) ?? 'nothing there is like it')
    const reason = `Unexpected quote “${short(quote.text)}”, expected words of ${path}; ${closest}`
    const next = 'If the source still says so, quote its words anew; if not, remove the entry.'
    return this.fail(quote.place, reason, next, 'quote')
  }

  /** The words of the text that are most like others, and where they stand. */
  closestTo(words: string): string | undefined {
    const {text} = this.extraction.source
    const nearest = nearestTo(words, text)
    return nearest && `the closest is “${short(text.slice(nearest.start, nearest.end))}” at ${this.at(nearest.start)}`
  }

  /** `page.md:9:1` */
  at(offset: number): string {
    const {source} = this.extraction
    const {line, column} = placeInSource(source, offset)
    return `${source.path}:${line}:${column}`
  }

  /** `: ` and the things, for the end of a reason. */
  listed(things: readonly Thing[]): string {
    return things.length ? `: ${things.map(thing => this.shown(thing)).join('; ')}` : ''
  }

  /** `Membership of member “Hartwell”, class “full” at page.md:9:1` */
  shown({type, held, at}: Thing): string {
    const values = held.slice(0, 4).map(({property, value}) => `${property} ${this.shownValue(value)}`)
    return `${type} of ${values.join(', ')} at ${this.at(at[0]?.start ?? 0)}`
  }

  shownValue({value}: Value): string {
    if (typeof value !== 'object') return `“${short(String(value))}”`
    return isEntity(value) ? `“${value.name.value}”` : `the ${value.type} at ${this.at(value.span.start)}`
  }
}

export const shownGiven = (given: Given): string =>
  given.kind === 'literal' ? `“${given.value}”` : given.kind === 'name' ? `“${given.name}”` : 'so described'

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

/** A value that a steward gives, by the words quoted. */
export const given = <T extends Value['value']>(value: T, rule: string, span: Span): Value<T> => ({
  value,
  basis: 'steward',
  rule,
  spans: [span]
})
