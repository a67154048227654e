/**
 * What was read in a document -> what stands after a steward has corrected it: between accounting and assembly.
 * An entry that no longer fits the document is an error, so that no correction outlives what it corrects.
 */
import type {Extraction} from '../extract.ts'
import {recordTypes} from '../generated/records.ts'
import {complain, type Place, placeInSource} from '../messages.ts'
import {type Field, models} from '../model.ts'
import type {Entity, Literal, Message, Reading, RecordType, Sentence, Span, Value} from '../types.ts'
import type {Corrections, Entry, Given, GivenValues} from './facts.ts'
import {nearestTo, occurrencesOf} from './quote.ts'
import {fits, type Held, isEntity, isGiven, isNamed, type Thing, thingsOf, touches, within} from './things.ts'

/** The rules by which a steward gives a value or a disposition. */
export const stewardRules: readonly {id: string; description: string}[] = [
  {id: 'steward/add', description: 'A steward read it in the words quoted; no rule did.'},
  {id: 'steward/change', description: 'A steward put right what a rule read in the words quoted.'},
  {
    id: 'steward/unsaid',
    description:
      'What a steward’s addition leaves out: a membership without an end is current, a count is of members and exact.'
  },
  {id: 'steward/reject', description: 'A steward turned down what a rule read in the words quoted.'},
  {id: 'steward/accept', description: 'A steward read the sentence, and nothing is in it.'}
]

/** What records need and a steward need not write. */
const UNSAID: Partial<Record<RecordType, (values: Record<string, unknown>) => Record<string, Literal>>> = {
  Membership: ({until}) => ({status: until ? 'ended' : 'current'}),
  Observation: () => ({measure: 'member-count', qualifier: 'exact'})
}

/** First what was read is put right, then more is added, things before what refers to them. */
const ORDER: readonly Entry['verb'][] = ['change', 'remove', 'reject', 'add', 'complete', 'accept']
const rank = (entry: Entry): number =>
  ORDER.indexOf(entry.verb) + (entry.verb === 'add' ? recordTypes.indexOf(entry.type) / recordTypes.length : 0)

export function correct(
  extraction: Extraction,
  {path, entries}: Corrections
): {extraction: Extraction; messages: Message[]} {
  const {source, ...read} = extraction
  const correction = new Correction({source, ...structuredClone(read)}, path)
  for (const entry of [...entries].sort((a, b) => rank(a) - rank(b))) correction.apply(entry)
  return {extraction: correction.result(), messages: correction.messages}
}

type EntryOf<V extends Entry['verb']> = Extract<Entry, {verb: V}>

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

class Correction {
  readonly messages: Message[] = []
  readonly #extraction: Extraction
  readonly #path: string
  /** The quotes of the entries that had an effect, with what they make of the cues in them. */
  readonly #quotes: (Span & {rule: string; declines?: string})[] = []
  /** What rested on words that it rests on no more. */
  readonly #dropped: (Span & {reason: string})[] = []

  constructor(extraction: Extraction, path: string) {
    this.#extraction = extraction
    this.#path = path
  }

  apply(entry: Entry): void {
    const quote = this.#locate(entry)
    if (!quote) return
    switch (entry.verb) {
      case 'add':
        this.#add(entry, quote)
        break
      case 'complete':
        this.#complete(entry, quote)
        break
      case 'change':
        this.#change(entry, quote)
        break
      case 'remove':
        this.#remove(entry, quote)
        break
      case 'reject':
        this.#reject(entry, quote)
        break
      case 'accept':
        this.#accept(entry, quote)
        break
    }
  }

  /** The document with the corrections, each sentence accounted for anew. */
  result(): Extraction {
    const {sentences, html, ...rest} = this.#extraction
    const resting = thingsOf(rest).flatMap(({held}) => held.flatMap(({value}) => value.spans))
    return {
      ...rest,
      sentences: sentences.map(sentence => this.#accountFor(sentence, resting)),
      html: html.filter(span => !this.#quotes.some(quote => within(span, quote)))
    }
  }

  #accountFor(sentence: Sentence, resting: readonly Span[]): Sentence {
    const {start, end} = sentence
    const here = this.#quotes.filter(quote => touches(quote, sentence))
    const claim = here.find(({declines}) => declines === undefined)
    const isClaimed = () => resting.some(span => touches(span, sentence))
    if (sentence.unused) {
      const unused = sentence.unused.filter(cue => !here.some(quote => within(cue, quote)))
      if (unused.length) return {...sentence, unused, reason: unused[0]!.reason}
      if (!claim && !isClaimed())
        return {start, end, disposition: 'declined', rule: here[0]!.rule, reason: here[0]!.declines}
    }
    if (sentence.unused || (claim && sentence.disposition !== 'claimed'))
      return {start, end, disposition: 'claimed', rule: (claim ?? here[0]!).rule}
    const dropped = this.#dropped.find(span => touches(span, sentence))
    if (sentence.disposition !== 'claimed' || !dropped || isClaimed()) return sentence
    return {start, end, disposition: 'declined', rule: 'steward/reject', reason: dropped.reason}
  }

  // The entries

  #add(entry: EntryOf<'add'>, quote: Span): void {
    const {type, values} = entry
    if (!this.#isWhole(entry)) return
    const things = thingsOf(this.#extraction)
    const said = things.find(thing => thing.type === type && fits(thing, values, things))
    if (said) {
      const reason = `Unexpected ${type} that is read without this entry (${this.#shown(said)}), expected one that is not`
      this.#fail(entry.place, reason, 'Remove the entry; what it adds is there.', 'stale')
      return
    }
    const subject = isNamedType(type) ? this.#entity(entry, quote) : undefined
    const resolved = isNamedType(type) && !subject ? undefined : this.#resolveAll(values, type, quote)
    if (!resolved) return
    const reading: Reading = {type, rule: 'steward/add', subject, values: {}, span: quote}
    this.#extraction.readings.push(reading)
    for (const {property, value} of resolved) {
      // A thing may be called by an alias; that is not its name.
      if (property === 'name' && value !== subject!.name.value) continue
      // Of several values of a property each is a reading of its own.
      const holder = reading.values[property] ? {...reading, subject: subject ?? reading, values: {}} : reading
      holder.values[property] = this.#value(value, 'steward/add', quote)
      if (holder !== reading) this.#extraction.readings.push(holder)
    }
    for (const [property, value] of Object.entries(UNSAID[type]?.(reading.values) ?? {}))
      reading.values[property] ??= {value, basis: 'computed', rule: 'steward/unsaid', spans: [quote]}
    this.#quotes.push({...quote, rule: 'steward/add'})
  }

  /** The thing of that name, or a new one. */
  #entity(entry: EntryOf<'add'>, quote: Span): Entity | undefined {
    const {type, values, place} = entry
    const {given: name} = values.find(({property}) => property === 'name') as {given: Extract<Given, {kind: 'literal'}>}
    const things = thingsOf(this.#extraction, 'named')
    const owner = values.find(({property}) => property === 'organization')
    const known = things.filter(
      ({type: other, self, held}) =>
        other === type &&
        isNamed(self as Entity, String(name.value)) &&
        (!owner ||
          held.every(({property, value}) => property !== 'organization' || isGiven(value, owner.given, things)))
    )
    if (known.length > 1) return this.#ambiguous(name.place, String(name.value), known)
    if (known[0]) return known[0].self as Entity
    if (type === 'Body' && !owner) {
      const next = 'Add `organization` to `values`: the organisation it belongs to.'
      this.#fail(place, `Unexpected Body “${name.value}” of no organisation, expected one`, next, 'incomplete')
      return undefined
    }
    const stated = this.#value(name.value, 'steward/add', quote) as Value<string>
    return {type: type as Entity['type'], name: stated, aliases: []}
  }

  #complete(entry: EntryOf<'complete'>, quote: Span): void {
    const {type, property, where, to, place} = entry
    const things = thingsOf(this.#extraction)
    const fitting = things.filter(thing => thing.type === type && fits(thing, where, things))
    const thing =
      fitting.length > 1 ? only(fitting.filter(({at}) => at.some(span => touches(span, quote)))) : fitting[0]
    if (!thing) {
      const found = fitting.length ? `${fitting.length} such records` : 'absence of such a record'
      const reason = `Unexpected ${found}, expected one ${type} that ${property} can be added to${this.#listed(fitting)}`
      const next = fitting.length
        ? 'Say which by `where: {…}`, or quote the words that it is read in.'
        : `Mend \`where\`, or add the whole ${type}.`
      this.#fail(place, reason, next, fitting.length ? 'ambiguous' : 'stale')
      return
    }
    const field = fieldOf(type, property)
    const present = thing.held.filter(held => held.property === property)
    if (present.some(({value}) => isGiven(value, to, things))) {
      const reason = `Unexpected ${property} that is read without this entry (${this.#shown(thing)}), expected one that is not`
      this.#fail(place, reason, 'Remove the entry; what it adds is there.', 'stale')
      return
    }
    if (!field.many && present[0]) {
      const shown = this.#shownValue(present[0].value)
      const reason = `Unexpected second ${property} beside ${shown}, expected one value`
      this.#fail(place, reason, `Write \`change: ${type}.${property}\` with \`expect\` instead.`, 'second')
      return
    }
    const value = this.#resolve(to, field, quote)
    if (value === undefined) return
    const values = {[property]: this.#value(value, 'steward/add', quote)}
    this.#extraction.readings.push({type, rule: 'steward/add', subject: thing.self, values, span: quote})
    this.#quotes.push({...quote, rule: 'steward/add'})
  }

  #change(entry: EntryOf<'change'>, quote: Span): void {
    const {type, property, to} = entry
    const found = this.#heldAt(entry, quote, to)
    if (!found) return
    const value = this.#resolve(to, fieldOf(type, property), quote)
    if (value === undefined) return
    const changed = this.#value(value, 'steward/change', quote)
    const {value: old} = found
    // What is the same value by the same words, or was inferred from it, follows.
    const follows = ({property: other, value}: Held) =>
      value.value === old.value &&
      (typeof old.value !== 'object' || other === property) &&
      old.spans.every(span => value.spans.some(({start, end}) => start === span.start && end === span.end))
    const all = thingsOf(this.#extraction).flatMap(({held}) => held)
    for (const held of all.filter(follows)) {
      this.#drop(held, 'put right by a steward')
      held.put(changed)
    }
    this.#quotes.push({...quote, rule: 'steward/change'})
  }

  #remove(entry: EntryOf<'remove'>, quote: Span): void {
    const found = this.#heldAt(entry, quote)
    if (!found) return
    this.#drop(found, entry.reason)
    found.put()
    this.#quotes.push({...quote, rule: 'steward/reject', declines: entry.reason})
  }

  #reject(entry: EntryOf<'reject'>, quote: Span): void {
    const {types, where, reason} = entry
    const things = thingsOf(this.#extraction)
    const rejected = types.map(type => {
      const ofType = things.filter(thing => thing.type === type && fits(thing, where, things))
      const here = ofType.filter(({at}) => at.some(span => touches(span, quote)))
      if (!here.length) {
        const nearest = ofType.flatMap(({at}) => at).sort((a, b) => distance(a, quote) - distance(b, quote))[0]
        const other = nearest
          ? `; the nearest is read at ${this.#at(nearest.start)}`
          : `; none is read in ${this.#extraction.source.path}`
        this.#fail(
          entry.place,
          `Unexpected absence of what is to be rejected: no ${type} is read at ${this.#at(quote.start)}${other}, expected one`,
          'Remove the entry if nothing is left to reject, else mend its quote or `where`.',
          'stale'
        )
      }
      return here
    })
    if (rejected.some(here => !here.length)) return
    for (const thing of rejected.flat()) this.#take(thing, reason)
    this.#quotes.push({...quote, rule: 'steward/reject', declines: reason})
  }

  /** Takes a thing away, and what cannot be without it. */
  #take({self, held}: Thing, reason: string): void {
    const {readings} = this.#extraction
    for (const one of held) this.#drop(one, reason)
    this.#extraction.readings = readings.filter(reading => (reading.subject ?? reading) !== self)
    for (const thing of thingsOf(this.#extraction)) {
      for (const one of thing.held.filter(({value}) => value.value === self)) {
        if (fieldOf(thing.type, one.property).required) this.#take(thing, reason)
        else one.put()
      }
    }
  }

  #accept(entry: EntryOf<'accept'>, quote: Span): void {
    const here = this.#extraction.sentences.filter(sentence => touches(sentence, quote))
    const cues = here.flatMap(({unused = []}) => unused)
    if (cues.some(cue => within(cue, quote))) {
      this.#quotes.push({...quote, rule: 'steward/accept', declines: entry.reason})
      return
    }
    const [cue] = cues
    const [sentence] = here
    const reason = cue
      ? `Unexpected quote without what is not understood, expected one that reaches over it: ${cue.reason} at ${this.#at(cue.start)}`
      : `Unexpected sentence that is explained (${[sentence?.disposition, sentence?.rule].filter(Boolean).join(' by ')}) at ${this.#at(quote.start)}, expected one that is not`
    this.#fail(entry.place, reason, cue ? 'Let the quote reach over it.' : 'Remove the entry.', 'stale')
  }

  // What entries speak of

  /** Where the words of an entry stand. */
  #locate({quote, prefix, suffix}: Entry): Span | undefined {
    const {source} = this.#extraction
    const selector = {quote: quote.text, prefix: prefix?.text, suffix: suffix?.text}
    const found = occurrencesOf(selector, source.text)
    if (found.length === 1) return found[0]
    if (found.length) {
      const places = `${found
        .slice(0, 5)
        .map(({start}) => this.#at(start))
        .join(', ')}${found.length > 5 ? ', …' : ''}`
      const reason = `Unexpected quote that stands in ${found.length} places (${places}), expected one`
      this.#fail(
        quote.place,
        reason,
        'Quote more, or give the words before it as `prefix` or after it as `suffix`.',
        'quote'
      )
      return undefined
    }
    const bare = prefix || suffix ? occurrencesOf({quote: quote.text}, source.text) : []
    const nearest = bare[0] ?? nearestTo(quote.text, source.text)
    const words = nearest && short(source.text.slice(nearest.start, nearest.end))
    const closest = nearest
      ? bare.length
        ? `; without \`prefix\` and \`suffix\` it stands at ${this.#at(nearest.start)}`
        : `; the closest is “${words}” at ${this.#at(nearest.start)}`
      : '; nothing there is like it'
    this.#fail(
      quote.place,
      `Unexpected quote “${short(quote.text)}”, expected words of ${source.path}${closest}`,
      'If the source still says so, quote its words anew; if not, remove the entry.',
      'quote'
    )
    return undefined
  }

  /** The value that an entry changes or removes: one candidate or none. */
  #heldAt(entry: EntryOf<'change' | 'remove'>, quote: Span, to?: Given): Held | undefined {
    const {type, property, expect, where, place} = entry
    const things = thingsOf(this.#extraction)
    const ofType = things.filter(thing => thing.type === type && fits(thing, where, things))
    const all = ofType.flatMap(thing =>
      thing.held.filter(held => held.property === property).map(held => ({thing, held}))
    )
    const here = all.filter(({held}) => held.value.spans.some(span => touches(span, quote)))
    const found = here.filter(({held}) => isGiven(held.value, expect, things))
    if (found.length === 1) return found[0]!.held
    if (found.length) {
      const reason = `Unexpected ${found.length} records of which ${property} is so, expected one${this.#listed(found.map(({thing}) => thing))}`
      this.#fail(place, reason, 'Say which by `where: {…}`.', 'ambiguous')
      return undefined
    }
    const wanted = `${type}.${property} ${shownGiven(expect)}`
    if (to && here.some(({held}) => isGiven(held.value, to, things))) {
      const reason = `Unexpected change to what is read without it, ${type}.${property} ${shownGiven(to)}, expected ${shownGiven(expect)} there`
      this.#fail(place, reason, 'Remove the entry; the rules now say the same.', 'stale')
      return undefined
    }
    const elsewhere = all
      .filter(({held}) => isGiven(held.value, expect, things))
      .flatMap(({held}) => held.value.spans)
      .sort((a, b) => distance(a, quote) - distance(b, quote))[0]
    const instead = here.length
      ? `; there it is ${[...new Set(here.map(({held}) => this.#shownValue(held.value)))].join(', ')}`
      : elsewhere
        ? `; the nearest is read at ${this.#at(elsewhere.start)}`
        : '; it is read nowhere'
    this.#fail(
      place,
      `Unexpected absence of ${wanted} at ${this.#at(quote.start)}${instead}, expected it to be read there`,
      here.length ? 'Mend `expect`, or remove the entry.' : 'Mend the quote or `where`, or remove the entry.',
      'stale'
    )
    return undefined
  }

  /** Whether an addition has what every record of its type needs; of a thing that is read elsewhere its name. */
  #isWhole({type, values, place}: EntryOf<'add'>): boolean {
    const given = Object.fromEntries(values.map(({property}) => [property, true]))
    const needed = isNamedType(type)
      ? ['name']
      : models[type].fields.flatMap(({name, required}) => (required ? name : []))
    const unsaid = UNSAID[type]?.(given) ?? {}
    const missing = needed.filter(name => !given[name] && unsaid[name] === undefined)
    if (missing.length) {
      const reason = `Unexpected ${type} without ${missing.join(', ')}, expected all that it needs`
      this.#fail(place, reason, `Add ${missing.map(name => `\`${name}: …\``).join(', ')} to \`values\`.`, 'incomplete')
    }
    return !missing.length
  }

  #resolveAll(values: GivenValues, type: RecordType, quote: Span) {
    const resolved = values.map(({property, given}) => ({
      property,
      value: this.#resolve(given, fieldOf(type, property), quote)
    }))
    return resolved.every((one): one is {property: string; value: Value['value']} => one.value !== undefined)
      ? resolved
      : undefined
  }

  /** What a steward’s value means in this document. */
  #resolve(given: Given, field: Field, quote: Span): Value['value'] | undefined {
    if (given.kind === 'literal') return given.value
    const things = thingsOf(this.#extraction)
    const ofType = (all: readonly Thing[]) => all.filter(({type}) => field.references.includes(type))
    if (given.kind === 'described') {
      const found = ofType(things).filter(thing => fits(thing, given.values, things))
      // A thing may be read in several places; then the fullest reading stands for it.
      const [best, ...others] = found.sort((a, b) => b.held.length - a.held.length)
      if (best && others.every(other => agree(best, other))) return best.self
      const reason = best ? `${found.length} records that fit` : 'absence of a record that fits'
      const next = best ? 'Give more values.' : 'Add it by an entry of its own.'
      const expected = `expected one ${field.references.join(' or ')}${this.#listed(found)}`
      this.#fail(given.place, `Unexpected ${reason}, ${expected}`, next, 'reference')
      return undefined
    }
    const named = (all: readonly Thing[]) => ofType(all).filter(({self}) => isEntity(self) && isNamed(self, given.name))
    const read = named(things)
    const known = read.length ? read : named(thingsOf(this.#extraction, 'named'))
    if (known.length > 1) return this.#ambiguous(given.place, given.name, known)
    return known[0]?.self ?? this.#newlyNamed(given, field, quote)
  }

  /** A place or an organisation that no rule knows, where its name stands in the text: in the quote, or else first. */
  #newlyNamed(given: Extract<Given, {kind: 'name'}>, field: Field, quote: Span): Entity | undefined {
    const {source} = this.#extraction
    const [type] = field.references
    if (type === 'Act' || type === 'Membership') {
      const reason = `Unexpected text “${given.name}” for ${field.name}, expected values by which the ${type} is known`
      const example = type === 'Act' ? '{number: …}' : '{class: …}'
      this.#fail(given.place, reason, `Write \`${field.name}: ${example}\`.`, 'reference')
      return undefined
    }
    const places = occurrencesOf({quote: given.name}, source.text)
    const at = places.find(span => within(span, quote)) ?? places[0]
    if (type === 'Body' || !at) {
      const nearest = at ?? nearestTo(given.name, source.text)
      const closest = nearest
        ? `; the closest is “${short(source.text.slice(nearest.start, nearest.end))}” at ${this.#at(nearest.start)}`
        : ''
      this.#fail(
        given.place,
        `Unexpected ${field.name} “${given.name}”, expected the name of a thing that is read in ${source.path}${type === 'Body' ? '' : ' or stands there'}${closest}`,
        `Use a name of the source, or add it first: \`add: ${type}\`.`,
        'reference'
      )
      return undefined
    }
    const entity: Entity = {
      type: type as Entity['type'],
      name: this.#value(given.name, 'steward/add', at) as Value<string>,
      aliases: []
    }
    this.#extraction.entities.push(entity)
    return entity
  }

  // Words for messages

  #fail(place: Place, reason: string, next: string, rule: string): void {
    this.messages.push(complain({path: this.#path, place, reason, next, rule: `facts/${rule}`}))
  }

  #ambiguous(place: Place, name: string, things: readonly Thing[]): undefined {
    const reason = `Unexpected name “${name}” of ${things.length} things, expected one${this.#listed(things)}`
    this.#fail(place, reason, 'Use a name that only one of them has.', 'ambiguous')
  }

  #at(offset: number): string {
    const {source} = this.#extraction
    const {line, column} = placeInSource(source, offset)
    return `${source.path}:${line}:${column}`
  }

  #listed(things: readonly Thing[]): string {
    return things.length ? `: ${things.map(thing => this.#shown(thing)).join('; ')}` : ''
  }

  /** `Membership of member “Hartwell”, class “full” at page.md:9:1`. */
  #shown({type, held, at}: Thing): string {
    const values = held.slice(0, 4).map(({property, value}) => `${property} ${this.#shownValue(value)}`)
    return `${type} of ${values.join(', ')} at ${this.#at(at[0]?.start ?? 0)}`
  }

  #shownValue({value}: Value): string {
    if (typeof value !== 'object') return `“${short(String(value))}”`
    return isEntity(value) ? `“${value.name.value}”` : `the ${value.type} at ${this.#at(value.span.start)}`
  }

  #value<T extends Value['value']>(value: T, rule: string, span: Span): Value<T> {
    return {value, basis: 'steward', rule, spans: [span]}
  }

  #drop({value}: Held, reason: string): void {
    this.#dropped.push(...value.spans.map(span => ({...span, reason})))
  }
}

const isNamedType = (type: RecordType): boolean => models[type].fields.some(({name}) => name === 'name')

const fieldOf = (type: RecordType, property: string): Field => models[type].fields.find(({name}) => name === property)!

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)

const distance = (a: Span, b: Span): number => Math.abs(a.start - b.start)

const shownGiven = (given: Given): string =>
  given.kind === 'literal' ? `“${given.value}”` : given.kind === 'name' ? `“${given.name}”` : 'so described'

/** Whether nothing that is read of one thing contradicts what is read of the other. */
const agree = (a: Thing, b: Thing): boolean =>
  a.held.every(
    ({property, value}) =>
      fieldOf(a.type, property).many ||
      b.held.every(other => other.property !== property || other.value.value === value.value)
  )
