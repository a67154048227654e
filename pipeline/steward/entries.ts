/** Lists of entries, as a steward writes them: each a map with a verb, the keys that the verb needs, and no others. */
import {forbidden} from '../characters.ts'
import {readYaml, type Wrong, type Yaml, type YamlMap, type YamlText} from '../yaml.ts'

/** The keys of an entry besides its verb: those it needs, and those it may have. */
export interface Keys {
  needs: readonly string[]
  may: readonly string[]
}

/** The value of a key, where the map has it. */
export const under = (node: YamlMap, name: string): Yaml | undefined =>
  node.entries.find(({key}) => key.text === name)?.value

/** Reads what all lists of entries have in common. A fault is reported and leaves `undefined`. */
export class EntryReader<Verb extends string> {
  readonly wrong: Wrong
  readonly #verbs: readonly Verb[]
  readonly #guide: string

  /** @param guide a sentence that says where the form of entries is explained */
  constructor(verbs: readonly Verb[], guide: string, wrong: Wrong) {
    this.#verbs = verbs
    this.#guide = guide
    this.wrong = wrong
  }

  /** The entries of a file: maps with one verb each. */
  *entries(yaml: string): Generator<{node: YamlMap; verb: Verb; value: Yaml}> {
    const root = readYaml(yaml, 1, this.wrong)
    if (root?.kind === 'list') {
      for (const item of root.items) {
        const entry = this.#entry(item)
        if (entry) yield entry
      }
    } else if (root && (root.kind === 'map' || root.text)) {
      const next = `Begin each entry with “- ”. ${this.#guide}`
      this.wrong(root.place, 'Unexpected YAML, expected a list of entries', next, 'list')
    }
  }

  #entry(node: Yaml): {node: YamlMap; verb: Verb; value: Yaml} | undefined {
    if (node.kind !== 'map') {
      const reason = `Unexpected ${node.kind}, expected an entry that begins with one of ${this.#verbs.join(', ')}`
      this.wrong(node.place, reason, this.#guide, 'entry')
      return undefined
    }
    const [first, ...others] = node.entries.filter(({key}) => this.#verbs.includes(key.text as Verb))
    if (first && !others.length) return {node, verb: first.key.text as Verb, value: first.value}
    const found = first
      ? `both ${[first, ...others].map(({key}) => key.text).join(' and ')}`
      : 'an entry without its verb'
    this.wrong(node.place, `Unexpected ${found}, expected one of ${this.#verbs.join(', ')}`, this.#guide, 'verb')
    return undefined
  }

  /** Whether an entry has the keys it needs and no others. */
  hasKeys(node: YamlMap, verb: string, {needs, may}: Keys): boolean {
    const known = [verb, ...needs, ...may]
    const strangers = node.entries.filter(({key}) => !known.includes(key.text))
    for (const {key} of strangers) {
      const reason = `Unexpected key “${key.text.slice(0, 60)}”, expected one of ${known.join(', ')}`
      this.wrong(key.place, reason, `Remove the line or mend its key. ${this.#guide}`, 'key')
    }
    const missing = needs.filter(key => !under(node, key))
    for (const key of missing) {
      const reason = `Unexpected absence of “${key}”, expected it with \`${verb}\``
      this.wrong(node.place, reason, `Add a line \`${key}: …\`. ${this.#guide}`, 'key')
    }
    return !strangers.length && !missing.length
  }

  text(node: Yaml | undefined, key: string): YamlText | undefined {
    if (!node) return undefined
    const character = node.kind === 'text' ? forbidden(node.text) : undefined
    if (node.kind !== 'text' || !node.text) {
      const found = node.kind === 'text' ? 'empty value' : node.kind
      this.wrong(node.place, `Unexpected ${found} of “${key}”, expected text`, `Write it as \`${key}: "…"\`.`, 'text')
    } else if (character) {
      this.wrong(node.place, `Unexpected ${character.name} in “${key}”, expected none`, 'Remove it.', 'characters')
    } else return node
    return undefined
  }

  /** One text or a list of texts. */
  texts(node: Yaml | undefined, key: string): YamlText[] | undefined {
    if (!node) return undefined
    const texts = (node.kind === 'list' ? node.items : [node]).map(item => this.text(item, key))
    return texts.every(text => text !== undefined) ? texts : undefined
  }
}
