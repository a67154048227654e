/** Members that turn out to be one, put together step by step (a disjoint-set forest). */
export class Groups<T> {
  readonly #parent: Map<T, T>

  constructor(members: readonly T[]) {
    this.#parent = new Map(members.map(member => [member, member]))
  }

  /** The member that stands for the group. */
  root(member: T): T {
    let root = member
    while (this.#parent.get(root) !== root) root = this.#parent.get(root)!
    for (let at = member; at !== root; ) {
      const next = this.#parent.get(at)!
      this.#parent.set(at, root)
      at = next
    }
    return root
  }

  /** @returns whether they were two */
  unite(a: T, b: T): boolean {
    const [first, second] = [this.root(a), this.root(b)]
    if (first === second) return false
    this.#parent.set(second, first)
    return true
  }

  /** Puts together what has one key. */
  uniteBy(keyOf: (member: T) => string): void {
    const first = new Map<string, T>()
    for (const member of this.#parent.keys()) {
      const known = first.get(keyOf(member))
      if (known === undefined) first.set(keyOf(member), member)
      else this.unite(known, member)
    }
  }

  /**
   * Puts groups together that may be one, where that is clear: all that a group may be one with may be one with each
   * other. @returns the groups of which it is not
   */
  uniteClear(mayBeOne: (a: readonly T[], b: readonly T[]) => boolean): T[][] {
    const groups = this.all()
    const fitting = new Map(
      groups.map(group => [group, groups.filter(other => other !== group && mayBeOne(group, other))] as const)
    )
    const isClear = (group: T[]) =>
      fitting.get(group)!.every(one => fitting.get(group)!.every(other => one === other || mayBeOne(one, other)))
    const clear = new Set(groups.filter(isClear))
    for (const group of clear) {
      for (const other of fitting.get(group)!) if (clear.has(other)) this.unite(group[0]!, other[0]!)
    }
    return groups.filter(group => !clear.has(group))
  }

  areOne(members: readonly T[]): boolean {
    return new Set(members.map(member => this.root(member))).size <= 1
  }

  /** The groups in the order of their first members. */
  all(): T[][] {
    const groups = new Map<T, T[]>()
    for (const member of this.#parent.keys()) {
      const root = this.root(member)
      const group = groups.get(root)
      if (group) group.push(member)
      else groups.set(root, [member])
    }
    return [...groups.values()]
  }
}
