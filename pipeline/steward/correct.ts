/**
 * What was read in a document -> what stands after a steward has corrected it: between accounting and assembly.
 * An entry that no longer fits the document is an error, so that no correction outlives what it corrects.
 */
import type {Extraction} from '../extract.ts'
import {recordTypes} from '../generated/records.ts'
import {models} from '../model.ts'
import type {Entity, Literal, Message, Reading, RecordType, Span} from '../types.ts'
import {accountAnew} from './accounting.ts'
import {CorrectedDocument, given, shownGiven} from './document.ts'
import {type Corrections, type Entry, type Given, redactionsIn} from './facts.ts'
import {fieldOf, meaningOf, meaningsOf} from './meaning.ts'
import {BLOCK} from './redact.ts'
import {fits, type Held, isGiven, isNamed, type Thing, touches, within} from './things.ts'

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
  {id: 'steward/accept', description: 'A steward read the sentence, and nothing is in it.'},
  {id: 'steward/redact', description: 'A steward took the words back; blocks stand for them.'}
]

/** What records need and a steward need not write. */
const UNSAID: Partial<Record<RecordType, (values: Record<string, unknown>) => Record<string, Literal>>> = {
  Membership: ({until}) => ({status: until ? 'ended' : 'current'}),
  Observation: () => ({measure: 'member-count', qualifier: 'exact'})
}

type EntryOf<V extends Entry['verb']> = Extract<Entry, {verb: V}>

/** Words are taken back before they are read. */
type Correction = Exclude<Entry, {verb: 'redact'}>

/** What each entry does, in their order: what was read is put right first, then more is added. */
const VERBS = {change, remove, reject, add, complete, accept} satisfies {
  [V in Exclude<Entry['verb'], 'redact'>]: (entry: EntryOf<V>, quote: Span, document: CorrectedDocument) => undefined
}

/** Things are added before what refers to them. */
const rank = (entry: Correction): number =>
  Object.keys(VERBS).indexOf(entry.verb) +
  (entry.verb === 'add' ? recordTypes.indexOf(entry.type) / recordTypes.length : 0)

export function correct(
  extraction: Extraction,
  {path, entries}: Corrections
): {extraction: Extraction; messages: Message[]} {
  const {source, ...read} = extraction
  const document = new CorrectedDocument({source, ...structuredClone(read)}, path)
  const redactions = redactionsIn({entries})
  if (redactions.length) dropBlotted(redactions.map(({reason}) => reason).join('; '), document)
  const corrections = entries.filter((entry): entry is Correction => entry.verb !== 'redact')
  for (const entry of corrections.sort((a, b) => rank(a) - rank(b))) {
    const quote = document.locate(entry)
    if (quote) VERBS[entry.verb](entry as never, quote, document)
  }
  return {extraction: accountAnew(document), messages: document.messages}
}

// What is added

function add(entry: EntryOf<'add'>, quote: Span, document: CorrectedDocument): undefined {
  const {type, values, place} = entry
  const {readings} = document.extraction
  if (!isWhole(entry, document)) return
  const things = document.things()
  const said = things.find(thing => thing.type === type && fits(thing, values, things))
  if (said) {
    const reason = `Unexpected ${type} that is read without this entry (${document.shown(said)}), expected one that is not`
    return document.fail(place, reason, 'Remove the entry; what it adds is there.', 'stale')
  }
  const subject = isNamedType(type) ? entityOf(entry, quote, document) : undefined
  const meanings = isNamedType(type) && !subject ? undefined : meaningsOf(values, type, quote, document)
  if (!meanings) return
  const reading: Reading = {type, rule: 'steward/add', subject, values: {}, span: quote}
  readings.push(reading)
  for (const {property, value} of meanings) {
    // A thing may be called by an alias; that is not its name.
    if (property === 'name' && value !== subject!.name.value) continue
    // Of several values of a property each is a reading of its own.
    const holder = reading.values[property] ? {...reading, subject: subject ?? reading, values: {}} : reading
    holder.values[property] = given(value, 'steward/add', quote)
    if (holder !== reading) readings.push(holder)
  }
  for (const [property, value] of Object.entries(UNSAID[type]?.(reading.values) ?? {}))
    reading.values[property] ??= {value, basis: 'computed', rule: 'steward/unsaid', spans: [quote]}
  document.quotes.push({...quote, rule: 'steward/add'})
}

const isNamedType = (type: RecordType): boolean => models[type].fields.some(({name}) => name === 'name')

/** Whether an addition has what every record of its type needs; of a thing that may be read elsewhere its name. */
function isWhole({type, values, place}: EntryOf<'add'>, document: CorrectedDocument): boolean {
  const has = Object.fromEntries(values.map(({property}) => [property, true]))
  const needed = isNamedType(type)
    ? ['name']
    : models[type].fields.flatMap(({name, required}) => (required ? name : []))
  const unsaid = UNSAID[type]?.(has) ?? {}
  const missing = needed.filter(name => !has[name] && unsaid[name] === undefined)
  if (missing.length) {
    const reason = `Unexpected ${type} without ${missing.join(', ')}, expected all that it needs`
    const next = `Add ${missing.map(name => `\`${name}: …\``).join(', ')} to \`values\`.`
    document.fail(place, reason, next, 'incomplete')
  }
  return !missing.length
}

/** The thing of the name that an addition gives, or a new one. */
function entityOf({type, values, place}: EntryOf<'add'>, quote: Span, document: CorrectedDocument): Entity | undefined {
  const named = values.find(({property}) => property === 'name')!.given as Extract<Given, {kind: 'literal'}>
  const name = String(named.value)
  const owner = values.find(({property}) => property === 'organization')?.given
  const things = document.things('named')
  const mayBelong = ({held}: Thing) =>
    !owner || held.every(({property, value}) => property !== 'organization' || isGiven(value, owner, things))
  const known = things.filter(thing => thing.type === type && isNamed(thing.self as Entity, name) && mayBelong(thing))
  if (known.length > 1) {
    const reason = `Unexpected name “${name}” of ${known.length} things, expected one${document.listed(known)}`
    return document.fail(named.place, reason, 'Use a name that only one of them has.', 'ambiguous')
  }
  if (known[0]) return known[0].self as Entity
  if (type === 'Body' && !owner) {
    const next = 'Add `organization` to `values`: the organisation it belongs to.'
    return document.fail(place, `Unexpected Body “${name}” of no organisation, expected one`, next, 'incomplete')
  }
  return {type: type as Entity['type'], name: given(name, 'steward/add', quote), aliases: []}
}

function complete(entry: EntryOf<'complete'>, quote: Span, document: CorrectedDocument): undefined {
  const {type, property, where, to, place} = entry
  const things = document.things()
  const fitting = things.filter(thing => thing.type === type && fits(thing, where, things))
  const here = fitting.length > 1 ? fitting.filter(({at}) => at.some(span => touches(span, quote))) : fitting
  const [thing] = here
  if (!thing || here.length > 1) {
    const found = fitting.length ? `${fitting.length} such records` : 'absence of such a record'
    const reason = `Unexpected ${found}, expected one ${type} that ${property} can be added to${document.listed(fitting)}`
    const next = fitting.length
      ? 'Say which by `where: {…}`, or quote the words that it is read in.'
      : `Mend \`where\`, or add the whole ${type}.`
    return document.fail(place, reason, next, fitting.length ? 'ambiguous' : 'stale')
  }
  const field = fieldOf(type, property)
  const present = thing.held.filter(held => held.property === property)
  if (present.some(({value}) => isGiven(value, to, things))) {
    const reason = `Unexpected ${property} that is read without this entry (${document.shown(thing)}), expected one that is not`
    return document.fail(place, reason, 'Remove the entry; what it adds is there.', 'stale')
  }
  if (!field.many && present[0]) {
    const reason = `Unexpected second ${property} beside ${document.shownValue(present[0].value)}, expected one value`
    return document.fail(place, reason, `Write \`change: ${type}.${property}\` with \`expect\` instead.`, 'second')
  }
  const value = meaningOf(to, field, quote, document)
  if (value === undefined) return
  const values = {[property]: given(value, 'steward/add', quote)}
  document.extraction.readings.push({type, rule: 'steward/add', subject: thing.self, values, span: quote})
  document.quotes.push({...quote, rule: 'steward/add'})
}

// What is put right, and what is taken away

function change(entry: EntryOf<'change'>, quote: Span, document: CorrectedDocument): undefined {
  const {type, property, to} = entry
  const found = heldAt(entry, quote, document, to)
  const value = found && meaningOf(to, fieldOf(type, property), quote, document)
  if (!found || value === undefined) return
  const changed = given(value, 'steward/change', quote)
  const {value: old} = found
  // What is the same value by the same words, or was inferred from it, follows.
  const follows = ({property: other, value}: Held) =>
    value.value === old.value &&
    (typeof old.value !== 'object' || other === property) &&
    old.spans.every(span => value.spans.some(({start, end}) => start === span.start && end === span.end))
  for (const held of document.things().flatMap(({held}) => held.filter(follows))) {
    drop(held, 'put right by a steward', document)
    held.put(changed)
  }
  document.quotes.push({...quote, rule: 'steward/change'})
}

function remove(entry: EntryOf<'remove'>, quote: Span, document: CorrectedDocument): undefined {
  const found = heldAt(entry, quote, document)
  if (!found) return
  drop(found, entry.reason, document)
  found.put()
  document.quotes.push({...quote, rule: 'steward/reject', declines: entry.reason})
}

/** The value that an entry changes or removes: one candidate or none. */
function heldAt(
  {type, property, expect, where, place}: EntryOf<'change' | 'remove'>,
  quote: Span,
  document: CorrectedDocument,
  to?: Given
): Held | undefined {
  const things = document.things()
  const all = things
    .filter(thing => thing.type === type && fits(thing, where, things))
    .flatMap(thing => thing.held.filter(held => held.property === property).map(held => ({thing, held})))
  const here = all.filter(({held}) => held.value.spans.some(span => touches(span, quote)))
  const found = here.filter(({held}) => isGiven(held.value, expect, things))
  if (found.length === 1) return found[0]!.held
  if (found.length) {
    const listed = document.listed(found.map(({thing}) => thing))
    const reason = `Unexpected ${found.length} records of which ${property} is so, expected one${listed}`
    return document.fail(place, reason, 'Say which by `where: {…}`.', 'ambiguous')
  }
  if (to && here.some(({held}) => isGiven(held.value, to, things))) {
    const reason = `Unexpected change to what is read without it, ${type}.${property} ${shownGiven(to)}, expected ${shownGiven(expect)} there`
    return document.fail(place, reason, 'Remove the entry; the rules now say the same.', 'stale')
  }
  const [elsewhere] = nearestFirst(
    all.filter(({held}) => isGiven(held.value, expect, things)).flatMap(({held}) => held.value.spans),
    quote
  )
  const instead = here.length
    ? `there it is ${[...new Set(here.map(({held}) => document.shownValue(held.value)))].join(', ')}`
    : elsewhere
      ? `the nearest is read at ${document.at(elsewhere.start)}`
      : 'it is read nowhere'
  const reason = `Unexpected absence of ${type}.${property} ${shownGiven(expect)} at ${document.at(quote.start)}; ${instead}, expected it to be read there`
  const next = here.length ? 'Mend `expect`, or remove the entry.' : 'Mend the quote or `where`, or remove the entry.'
  return document.fail(place, reason, next, 'stale')
}

const nearestFirst = (spans: readonly Span[], {start}: Span): Span[] =>
  [...spans].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))

function reject({types, where, reason, place}: EntryOf<'reject'>, quote: Span, document: CorrectedDocument): undefined {
  const things = document.things()
  const rejected = types.map(type => {
    const ofType = things.filter(thing => thing.type === type && fits(thing, where, things))
    const here = ofType.filter(({at}) => at.some(span => touches(span, quote)))
    if (here.length) return here
    const [nearest] = nearestFirst(
      ofType.flatMap(({at}) => at),
      quote
    )
    const other = nearest
      ? `the nearest is read at ${document.at(nearest.start)}`
      : `none is read in ${document.extraction.source.path}`
    const found = `absence of what is to be rejected: no ${type} is read at ${document.at(quote.start)}; ${other}`
    const next = 'Remove the entry if nothing is left to reject, else mend its quote or `where`.'
    return document.fail(place, `Unexpected ${found}, expected one`, next, 'stale')
  })
  if (!rejected.every(here => here !== undefined)) return
  for (const thing of rejected.flat()) take(thing, reason, document)
  document.quotes.push({...quote, rule: 'steward/reject', declines: reason})
}

/** Takes a thing away, and what cannot be without it. */
function take({self, held}: Thing, reason: string, document: CorrectedDocument): void {
  const {extraction} = document
  for (const one of held) drop(one, reason, document)
  extraction.readings = extraction.readings.filter(reading => (reading.subject ?? reading) !== self)
  for (const thing of document.things()) {
    for (const one of thing.held.filter(({value}) => value.value === self)) {
      if (fieldOf(thing.type, one.property).required) take(thing, reason, document)
      else one.put()
    }
  }
}

const drop = ({value}: Held, reason: string, {dropped}: CorrectedDocument): void => {
  dropped.push(...value.spans.map(span => ({...span, reason})))
}

// What is taken back

/** What rests on words that were taken back was not read; in the text blocks stand for them. */
function dropBlotted(reason: string, document: CorrectedDocument): void {
  const runs = [...document.extraction.source.text.matchAll(new RegExp(`${BLOCK}+(?:\\n${BLOCK}+)*`, 'g'))]
  const blots = runs.map(({0: run, index}) => ({start: index, end: index + run.length}))
  for (const thing of document.things()) {
    for (const one of thing.held) {
      if (!one.value.spans.some(span => blots.some(blot => touches(span, blot)))) continue
      if (fieldOf(thing.type, one.property).required) take(thing, reason, document)
      else one.put()
    }
  }
  document.quotes.push(...blots.map(blot => ({...blot, rule: 'steward/redact', declines: reason})))
}

// What is accepted

function accept({reason: why, place}: EntryOf<'accept'>, quote: Span, document: CorrectedDocument): undefined {
  const here = document.extraction.sentences.filter(sentence => touches(sentence, quote))
  const cues = here.flatMap(({unused = []}) => unused)
  if (cues.some(cue => within(cue, quote))) {
    document.quotes.push({...quote, rule: 'steward/accept', declines: why})
    return
  }
  const [cue] = cues
  const explained = [here[0]?.disposition, here[0]?.rule].filter(Boolean).join(' by ')
  const reason = cue
    ? `Unexpected quote without what is not understood, expected one that reaches over it: ${cue.reason} at ${document.at(cue.start)}`
    : `Unexpected sentence that is explained (${explained}) at ${document.at(quote.start)}, expected one that is not`
  document.fail(place, reason, cue ? 'Let the quote reach over it.' : 'Remove the entry.', 'stale')
}
