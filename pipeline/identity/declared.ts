/** What a steward declares of things, while they are put together: which entries took effect, and which could not. */
import {complain, type Place} from '../messages.ts'
import {entriesOf, type Identities, type Identity, type IdentityOf} from '../steward/identities.ts'
import type {Message} from '../types.ts'
import type {YamlText} from '../yaml.ts'

/** `organization/hartwell/#id` and `organization/hartwell` lead to the same path; a name has none. */
export const pathIn = ({text}: YamlText): string | undefined =>
  /^[a-z]+\/\S+$/.test(text) ? text.replace(/(?:#id)?$/, '') : undefined

export class Declared {
  readonly messages: Message[] = []
  readonly #identities: Identities
  readonly #found = new Set<YamlText>()
  readonly #settled = new Set<Identity>()

  constructor(identities: Identities = {path: '', entries: []}) {
    this.#identities = identities
  }

  of<V extends Identity['verb']>(verb: V): IdentityOf<V>[] {
    return entriesOf(verb, this.#identities)
  }

  /** Something that an entry calls is there. */
  found(called: YamlText): void {
    this.#found.add(called)
  }

  /** An entry took effect, or was found wrong. */
  settle(entry: Identity): void {
    this.#settled.add(entry)
  }

  isSettled(entry: Identity): boolean {
    return this.#settled.has(entry)
  }

  /** Reports what is wrong with an entry. */
  wrong(entry: Identity, place: Place, reason: string, next: string, rule: string): void {
    this.settle(entry)
    this.messages.push(complain({path: this.#identities.path, place, reason, next, rule: `identities/${rule}`}))
  }

  /** Reports the entries about names that took no effect. */
  reportUnsettled(): void {
    for (const entry of this.#identities.entries) {
      // Those are about what was released, not about names.
      if (this.isSettled(entry) || entry.verb === 'retired' || entry.verb === 'kept' || entry.verb === 'withdrawals')
        continue
      const calls =
        entry.verb === 'same'
          ? entry.names
          : entry.verb === 'renamed'
            ? [entry.to, entry.from]
            : entry.verb === 'split'
              ? [entry.name, entry.as]
              : [entry.thing]
      const missing = calls.find(call => !this.#found.has(call))
      if (missing) {
        const where = entry.verb === 'split' ? ` in ${entry.in.map(({text}) => text).join(', ')}` : ''
        const reason = `Unexpected “${missing.text.slice(0, 80)}”, expected a name that a source uses${where}, or the path of a record`
        const next = 'Use a name as it is read (`explain` finds it), or remove the entry.'
        this.wrong(entry, missing.place, reason, next, 'missing')
      } else {
        const reason = `Unexpected ${calls.map(({text}) => `“${text}”`).join(' and ')}, expected names of things of one type`
        this.wrong(entry, entry.place, reason, 'Give the paths of the records that are meant.', 'types')
      }
    }
  }
}
