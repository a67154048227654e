/**
 * `sources/identities.yaml`: what a steward knows of things that no single source says. Here it is read; what it says of
 * names takes effect where things are put together (identity/names.ts). docs/identities.md explains it.
 */
import {complain, type Place} from '../messages.ts'
import type {Message} from '../types.ts'
import {isIri} from '../validate/schema.ts'
import type {Yaml, YamlMap, YamlText} from '../yaml.ts'
import {EntryReader, type Keys, under} from './entries.ts'

/** Things are called by a name that a source uses, or by the path of their IRI. */
export type Identity = {place: Place} & (
  | {verb: 'identify'; thing: YamlText; exactMatch: YamlText[]; identifiers: YamlText[]}
  | {verb: 'same'; names: YamlText[]}
  | {verb: 'renamed'; from: YamlText; to: YamlText}
  | {verb: 'split'; name: YamlText; in: YamlText[]; as: YamlText}
  | {verb: 'retired'; things: YamlText[]; reason: string; replacedBy?: YamlText}
  | {verb: 'kept'; things: YamlText[]; reason: string}
  | {verb: 'withdrawals'; count: number; release: number; reason: string}
)

export interface Identities {
  path: string
  entries: Identity[]
}

const GUIDE = 'docs/identities.md shows the form of entries.'
const KEYS = {
  identify: {needs: [], may: ['exactMatch', 'identifiers']},
  same: {needs: [], may: []},
  renamed: {needs: ['to'], may: []},
  split: {needs: ['in', 'as'], may: []},
  retired: {needs: ['reason'], may: ['replacedBy']},
  kept: {needs: ['reason'], may: []},
  withdrawals: {needs: ['release', 'reason'], may: []}
} as const satisfies Record<Identity['verb'], Keys>
const VERBS = Object.keys(KEYS) as Identity['verb'][]

export type IdentityOf<V extends Identity['verb']> = Extract<Identity, {verb: V}>

/** The entries of one verb. */
export const entriesOf = <V extends Identity['verb']>(verb: V, identities?: Identities): IdentityOf<V>[] =>
  identities?.entries.filter((entry): entry is IdentityOf<V> => entry.verb === verb) ?? []

/** Reads the identities; an entry that is wrong gives messages, and the others are read. */
export function readIdentities(yaml: string, path: string): Identities & {messages: Message[]} {
  const messages: Message[] = []
  const reader = new Reader(VERBS, GUIDE, (place, reason, next, rule) =>
    messages.push(complain({path, place, reason, next, rule: `identities/${rule}`}))
  )
  return {path, entries: [...reader.identities(yaml)], messages}
}

class Reader extends EntryReader<Identity['verb']> {
  *identities(yaml: string): Generator<Identity> {
    for (const {node, verb, value} of this.entries(yaml)) {
      if (!this.hasKeys(node, verb, KEYS[verb])) continue
      const entry = this.#read(node, verb, value)
      if (entry) yield entry
    }
  }

  #read(node: YamlMap, verb: Identity['verb'], value: Yaml): Identity | undefined {
    const {place} = node
    if (verb === 'same') {
      const names = this.texts(value, verb)
      if (names && names.length < 2) {
        const reason = `Unexpected ${names.length} name of “same”, expected two or more`
        this.wrong(value.place, reason, 'List all names of the thing.', 'same')
        return undefined
      }
      return names && {verb, place, names}
    }
    if (verb === 'retired' || verb === 'kept') {
      const [things, reason] = [this.texts(value, verb), this.text(under(node, 'reason'), 'reason')]
      if (!things || !reason) return undefined
      const replacedBy = this.text(under(node, 'replacedBy'), 'replacedBy')
      return {verb, place, things, reason: reason.text, ...(verb === 'retired' && {replacedBy})}
    }
    if (verb === 'withdrawals') {
      const [count, release] = [this.#count(value, verb), this.#count(under(node, 'release'), 'release')]
      const reason = this.text(under(node, 'reason'), 'reason')
      return count && release && reason ? {verb, place, count, release, reason: reason.text} : undefined
    }
    const thing = this.text(value, verb)
    if (!thing) return undefined
    if (verb === 'identify') return this.#identify(node, thing)
    if (verb === 'renamed') {
      const to = this.text(under(node, 'to'), 'to')
      return to && {verb, place, from: thing, to}
    }
    const [slugs, as] = [this.texts(under(node, 'in'), 'in'), this.text(under(node, 'as'), 'as')]
    return slugs?.length && as ? {verb, place, name: thing, in: slugs, as} : undefined
  }

  #count(node: Yaml | undefined, key: string): number | undefined {
    const text = this.text(node, key)
    if (text && /^[1-9]\d{0,8}$/.test(text.text)) return Number(text.text)
    if (text)
      this.wrong(
        text.place,
        `Unexpected ${key} “${text.text.slice(0, 40)}”, expected a number`,
        'Give the number.',
        'number'
      )
    return undefined
  }

  #identify(node: YamlMap, thing: YamlText): Identity | undefined {
    const [exactMatch = [], identifiers = []] = (['exactMatch', 'identifiers'] as const).map(key =>
      this.texts(under(node, key), key)
    )
    const wrong = exactMatch.filter(({text}) => !isIri(text) || !/^https?:/.test(text))
    for (const {place, text} of wrong) {
      const reason = `Unexpected exactMatch “${text.slice(0, 80)}”, expected an IRI that begins with http`
      this.wrong(place, reason, 'Give the IRI of the thing; an identifier without one is one of `identifiers`.', 'iri')
    }
    const parted = identifiers.filter(({text}) => text.includes('|'))
    for (const {place} of parted)
      this.wrong(
        place,
        'Unexpected “|” in an identifier, expected none',
        'It parts values in the tables.',
        'identifier'
      )
    if (!exactMatch.length && !identifiers.length) {
      const next = 'Add `exactMatch: …` or `identifiers: …`.'
      this.wrong(node.place, 'Unexpected entry that identifies nothing, expected outside identifiers', next, 'key')
      return undefined
    }
    return wrong.length || parted.length
      ? undefined
      : {verb: 'identify', place: node.place, thing, exactMatch, identifiers}
  }
}
