/**
 * `sources/<slug>.facts.yaml`: what a steward adds to the reading of a source, changes and rejects in it, or accepts
 * unread. Here it is read and checked against the schemas; correct.ts applies it. docs/correct-a-reading.md explains it.
 */
import {type RecordType, recordTypes} from '../generated/records.ts'
import {complain, type Place} from '../messages.ts'
import {type Field, models} from '../model.ts'
import type {Literal, Message} from '../types.ts'
import {expectedOf} from '../validate/schema.ts'
import type {Yaml, YamlMap, YamlText} from '../yaml.ts'
import {EntryReader, type Keys, under} from './entries.ts'

/** A value as a steward writes it: a reference is the name of a thing, or the values by which a thing is known. */
export type Given =
  | {kind: 'literal'; value: Literal; place: Place}
  | {kind: 'name'; name: string; place: Place}
  | {kind: 'described'; values: GivenValues; place: Place}

/** Values by property; of a field that has several, each by itself. */
export type GivenValues = {property: string; given: Given}[]

/** What every entry has: where it stands, and the words that it rests on. */
interface Quoted {
  place: Place
  quote: YamlText
  prefix?: YamlText
  suffix?: YamlText
}

export type Entry = Quoted &
  (
    | {verb: 'add'; type: RecordType; values: GivenValues}
    | {verb: 'complete'; type: RecordType; property: string; to: Given; where: GivenValues}
    | {verb: 'change'; type: RecordType; property: string; expect: Given; to: Given; where: GivenValues}
    | {verb: 'remove'; type: RecordType; property: string; expect: Given; where: GivenValues; reason: string}
    | {verb: 'reject'; types: RecordType[]; where: GivenValues; reason: string}
    | {verb: 'accept'; reason: string}
    | {verb: 'redact'; reason: string}
  )

/** The corrections of one source. */
export interface Corrections {
  path: string
  /** The slug of the source. */
  slug: string
  entries: Entry[]
}

/** The entries that take words back. */
export const redactionsIn = (corrections?: Pick<Corrections, 'entries'>): Extract<Entry, {verb: 'redact'}>[] =>
  corrections?.entries.filter((entry): entry is Extract<Entry, {verb: 'redact'}> => entry.verb === 'redact') ?? []

const GUIDE = 'docs/correct-a-reading.md shows the form of entries.'
const VERBS = ['add', 'change', 'reject', 'accept', 'redact'] as const
const TYPES = recordTypes.filter(type => models[type].claimable)

/** The keys of an entry besides its verb and its quote. */
const KEYS = {
  add: {needs: ['values'], may: []},
  complete: {needs: ['to'], may: ['where']},
  change: {needs: ['expect', 'to'], may: ['where']},
  remove: {needs: ['expect', 'reason'], may: ['where']},
  reject: {needs: ['reason'], may: ['where']},
  accept: {needs: [], may: []},
  redact: {needs: [], may: []}
} as const satisfies Record<Entry['verb'], Keys>

/** Reads the corrections of a source; an entry that is wrong gives messages, and the others are read. */
export function readCorrections(yaml: string, path: string, slug: string): Corrections & {messages: Message[]} {
  const messages: Message[] = []
  const reader = new Reader(VERBS, GUIDE, (place, reason, next, rule) =>
    messages.push(complain({path, place, reason, next, rule: `facts/${rule}`}))
  )
  return {path, slug, entries: [...reader.corrections(yaml)], messages}
}

class Reader extends EntryReader<(typeof VERBS)[number]> {
  *corrections(yaml: string): Generator<Entry> {
    const readers = {
      add: (node, value) => this.#add(node, value),
      change: (node, value) => this.#change(node, value),
      reject: (node, value) => this.#reject(node, value),
      accept: (node, value) => this.#accept(node, value),
      redact: (node, value) => this.#redact(node, value)
    } satisfies Record<(typeof VERBS)[number], (node: YamlMap, value: Yaml) => Entry | undefined>
    for (const {node, verb, value} of this.entries(yaml)) {
      const entry = readers[verb](node, value)
      if (entry) yield entry
    }
  }

  #accept(node: YamlMap, value: Yaml): Entry | undefined {
    const reason = this.text(value, 'accept')
    const quoted = this.#quoted(node, 'accept', 'accept')
    return reason && quoted && {verb: 'accept', ...quoted, reason: reason.text}
  }

  /** Its words are taken back wherever they stand, so that nothing need tell one place from another. */
  #redact(node: YamlMap, value: Yaml): Entry | undefined {
    const reason = this.text(value, 'redact')
    const isRight = this.hasKeys(node, 'redact', {needs: ['quote'], may: []})
    const quote = this.text(under(node, 'quote'), 'quote')
    return reason && isRight && quote ? {verb: 'redact', place: node.place, quote, reason: reason.text} : undefined
  }

  #reject(node: YamlMap, value: Yaml): Entry | undefined {
    const items = value.kind === 'list' ? value.items : [value]
    const targets = items.map(item => this.#target(item, 'reject'))
    if (!targets.every(target => target !== undefined)) return undefined
    const [{type, field}] = targets as [Target]
    if (targets.length > 1 && targets.some(target => target.field)) {
      const reason = 'Unexpected property in a list, expected types of records'
      this.wrong(value.place, reason, 'Reject each property by an entry of its own.', 'target')
      return undefined
    }
    if (field?.required) {
      const next = `Change the value, or reject the ${type}.`
      this.wrong(
        value.place,
        `Unexpected ${type}.${field.name}, which every ${type} needs, expected another`,
        next,
        'target'
      )
      return undefined
    }
    const verb = field ? 'remove' : 'reject'
    const quoted = this.#quoted(node, verb, 'reject')
    const reason = this.text(under(node, 'reason'), 'reason')
    const where = this.#values(under(node, 'where'), type, 'where')
    const expect = field && this.#given(under(node, 'expect'), type, field)
    if (!quoted || !reason || !where) return undefined
    if (!field)
      return {verb: 'reject', ...quoted, types: targets.map(target => target.type), where, reason: reason.text}
    return expect && {verb: 'remove', ...quoted, type, property: field.name, expect, where, reason: reason.text}
  }

  #add(node: YamlMap, value: Yaml): Entry | undefined {
    const target = this.#target(value, 'add')
    if (!target) return undefined
    const {type, field} = target
    const verb = field ? 'complete' : 'add'
    const quoted = this.#quoted(node, verb, 'add')
    if (field) {
      const where = this.#values(under(node, 'where'), type, 'where')
      const to = this.#given(under(node, 'to'), type, field)
      return quoted && where && to && {verb: 'complete', ...quoted, type, property: field.name, to, where}
    }
    const values = this.#values(under(node, 'values'), type, 'values')
    return quoted && values?.length ? {verb: 'add', ...quoted, type, values} : undefined
  }

  #change(node: YamlMap, value: Yaml): Entry | undefined {
    const target = this.#target(value, 'change')
    if (!target) return undefined
    const {type, field} = target
    if (!field) {
      const next = 'Name the property too, such as `Membership.from`; whole records are added or rejected.'
      this.wrong(value.place, `Unexpected “${type}”, expected \`${type}.property\``, next, 'target')
      return undefined
    }
    const quoted = this.#quoted(node, 'change', 'change')
    const where = this.#values(under(node, 'where'), type, 'where')
    const [expect, to] = ['expect', 'to'].map(key => this.#given(under(node, key), type, field))
    return quoted && where && expect && to && {verb: 'change', ...quoted, type, property: field.name, expect, to, where}
  }

  /** The quote of an entry that has the keys it needs and no others. */
  #quoted(node: YamlMap, verb: Entry['verb'], written: string): Quoted | undefined {
    const {needs, may} = KEYS[verb]
    const isRight = this.hasKeys(node, written, {needs: [...needs, 'quote'], may: [...may, 'prefix', 'suffix']})
    const [quote, prefix, suffix] = ['quote', 'prefix', 'suffix'].map(key => this.text(under(node, key), key))
    return isRight && quote ? {place: node.place, quote, prefix, suffix} : undefined
  }

  /** `Membership`, or `Membership.from`. */
  #target(node: Yaml, verb: string): Target | undefined {
    const text = this.text(node, verb)
    if (!text) return undefined
    const [name, property] = text.text.split('.', 2) as [string, string | undefined]
    const type = TYPES.find(type => type === name)
    if (!type) {
      const reason = `Unexpected “${text.text.slice(0, 60)}”, expected one of ${TYPES.join(', ')}`
      this.wrong(node.place, reason, 'Name the type of a record, or a property as in `Membership.from`.', 'type')
      return undefined
    }
    const field = property === undefined ? undefined : this.#field(type, property, node.place)
    return property !== undefined && !field ? undefined : {type, field}
  }

  #field(type: RecordType, property: string, place: Place): Field | undefined {
    const fields = models[type].fields.filter(({claimable}) => claimable)
    const field = fields.find(({name}) => name === property)
    if (!field) {
      const names = fields.map(({name}) => name).join(', ')
      const reason = `Unexpected property “${property.slice(0, 60)}” of ${type}, expected one of ${names}`
      this.wrong(place, reason, 'docs/reference/records.md lists the properties of each type.', 'property')
    }
    return field
  }

  /** A map of values of a record; none where there is no node. */
  #values(node: Yaml | undefined, type: RecordType, key: string): GivenValues | undefined {
    if (!node) return []
    if (node.kind !== 'map') {
      const reason = `Unexpected ${node.kind} of “${key}”, expected a map of properties`
      this.wrong(node.place, reason, `Write \`${key}: {${models[type].fields[0]!.name}: …}\`.`, 'values')
      return undefined
    }
    const values: GivenValues = []
    let right = true
    for (const {key, value} of node.entries) {
      const field = this.#field(type, key.text, key.place)
      const items = value.kind === 'list' && field?.many ? value.items : [value]
      for (const item of items) {
        const given = field && this.#given(item, type, field)
        if (given) values.push({property: key.text, given})
        else right = false
      }
    }
    return right ? values : undefined
  }

  #given(node: Yaml | undefined, type: RecordType, field: Field): Given | undefined {
    if (!node) return undefined
    const {place} = node
    if (field.kind === 'reference' && node.kind === 'map') {
      const values = this.#values(node, field.references[0]!, field.name)
      return values?.length ? {kind: 'described', values, place} : undefined
    }
    const text = this.text(node, field.name)
    if (!text) return undefined
    if (field.kind === 'reference') return {kind: 'name', name: text.text, place}
    const value = field.kind === 'integer' && /^\d{1,15}$/.test(text.text) ? Number(text.text) : text.text
    const expected = expectedOf(type, field.name, value)
    if (expected === undefined) return {kind: 'literal', value, place}
    const reason = `Unexpected ${field.name} “${text.text.slice(0, 80)}”, expected ${expected}`
    this.wrong(place, reason, `Mend the value; docs/reference/records.md describes ${type}.`, 'value')
    return undefined
  }
}

interface Target {
  type: RecordType
  field?: Field
}
