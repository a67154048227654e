/**
 * An upper bound for the steps of a backtracking search, proved from the pattern alone.
 *
 * A step is one look at a character or an edge. From one place the engine follows every way through the pattern until it
 * fails, so what counts is how many ways can go on together over one text. Here all of them are followed at once: a state
 * is what is left of the pattern on each way, and each kind of character leads to the state of the ways that go on with
 * it; the costliest text is the costliest path. Longer loops are not followed round by round: they are as long as their
 * bound and, unless what follows can begin with nothing that they can go on with, can be left after every round.
 *
 * A loop without a bound counts as `ENDLESS`, which no bound that holds can hide, but for three cases in which each
 * character is paid for once: nothing after the loop can fail; the search begins nowhere else in the run (`(?<!a)a+`);
 * the pattern stands at one place only (`^`, flag `y`).
 */
import {type Characters, has, intersection, NONE, overlap, union, within} from './characters.ts'
import {type Expression, LINE_ENDS, type Node} from './expression.ts'

const ENDLESS = 1e9
/** Loops of so many rounds are followed one by one. */
const FOLLOWED = 8
/** A pattern whose ways are more tangled is not proved to be cheap. */
const MOST_STATES = 12_000
const ALL: Characters = [0, 0x10ffff]

export interface Cost {
  /** From one place, but for what grows with the text. */
  steps: number
  /** For each character of the text, when all of it is searched. */
  perCharacter: number
}

interface Bound {
  steps: number
  /** How many ways lead to the end. */
  ways: number
}

/** What is left of the pattern on one way: a node, and what follows it. The same rest is the same object. */
interface Rest {
  id: number
  node: Node
  after: Rest | undefined
}

/** What a way can go on with. */
interface Begin {
  characters: Characters
  end: boolean
}

class Search {
  readonly #flags: string
  readonly #endless: number
  readonly #paid: ReadonlySet<Node>
  readonly #groups = new Map<number, Node>()
  readonly #rests = new Map<Node, Map<Rest | undefined, Rest>>()
  readonly #known = new Map<string, Bound>()
  readonly #loops = new Map<Node, Map<string, Node>>()
  readonly #looks = new Map<Node, number>()
  /** The ends of rounds. */
  readonly #rounded = new Set<Rest>()
  #count = 0
  readonly #kindsIn: Kinds

  /** @param kindsIn those of the pattern that this one is a part of */
  constructor({root, flags}: Expression, endless: number, kindsIn?: Kinds) {
    this.#flags = flags
    this.#endless = endless
    this.#paid = paidIn(root, this.#begin(root, {characters: NONE, end: true}).characters)
    const sets = new Set<Characters>()
    const visit = (node: Node): void => {
      if (node.kind === 'character') sets.add(node.set)
      if (node.kind === 'group') this.#groups.set(node.number, node.body)
      if ('body' in node) visit(node.body)
      for (const child of childrenOf(node)) visit(child)
    }
    visit(root)
    this.#kindsIn = kindsIn ?? kindsOf([...sets])
  }

  bound(node: Node): Bound {
    return this.#state([this.#rest(node, undefined)])
  }

  #rest(node: Node, after: Rest | undefined): Rest {
    const ofNode = this.#rests.get(node) ?? new Map<Rest | undefined, Rest>()
    this.#rests.set(node, ofNode)
    const known = ofNode.get(after) ?? {id: this.#count++, node, after}
    ofNode.set(after, known)
    return known
  }

  /** The same loop with fewer rounds to go. */
  #rounds(loop: Node & {kind: 'loop'}, min: number, max: number): Node {
    const key = `${min} ${max}`
    const known = this.#loops.get(loop.body)?.get(key)
    if (known) return known
    const made: Node = {...loop, min, max}
    const ofBody = this.#loops.get(loop.body) ?? new Map<string, Node>()
    this.#loops.set(loop.body, ofBody.set(key, made))
    return made
  }

  /** Follows ways from one place. `undefined` among them is a way that has come to the end. */
  #state(ways: readonly (Rest | undefined)[]): Bound {
    const key = ways
      .map(way => way?.id ?? -1)
      .sort((a, b) => a - b)
      .join()
    const known = this.#known.get(key)
    if (known) return known
    if (this.#known.size > MOST_STATES) return {steps: Number.POSITIVE_INFINITY, ways: 1}
    let steps = 0
    let ended = 0
    const reading: (Rest & {node: Node & {kind: 'character'}})[] = []
    const looping: Rest[] = []
    const open = [...ways]
    while (open.length) {
      const way = open.pop()
      if (!way || this.#rounded.has(way)) {
        ended++
        continue
      }
      const {node, after} = way
      switch (node.kind) {
        case 'character':
          reading.push(way as Rest & {node: Node & {kind: 'character'}})
          break
        case 'sequence':
          open.push(node.parts.reduceRight<Rest | undefined>((rest, part) => this.#rest(part, rest), after))
          break
        case 'choice':
          for (const option of node.options) open.push(this.#rest(option, after))
          break
        case 'group':
          open.push(this.#rest(node.body, after))
          break
        case 'loop':
          if (node.max > FOLLOWED) looping.push(way)
          else {
            if (node.min === 0) open.push(after)
            if (node.max > 0) {
              const again =
                node.max > 1 ? this.#rest(this.#rounds(node, Math.max(0, node.min - 1), node.max - 1), after) : after
              open.push(this.#rest(node.body, again))
            }
          }
          break
        case 'anchor':
          steps++
          open.push(after)
          break
        case 'look':
          steps += 1 + this.#looked(node)
          open.push(after)
          break
        case 'back':
          steps += 1 + this.#longest(this.#groups.get(node.number)!)
          open.push(after)
          break
      }
    }
    const bound: Bound = {steps: steps + reading.length + looping.length, ways: ended}
    this.#known.set(key, bound)
    for (const way of looping) {
      const {steps: more, ways: reached} = this.#loop(way)
      bound.steps += more
      bound.ways += reached
    }
    const together = new Map<string, (Rest | undefined)[]>()
    const kinds = reading.map(({node}) => this.#kindsIn(node.set))
    for (const kind of new Set(kinds.flatMap(found => [...found]))) {
      const going = reading.filter((_, index) => kinds[index]!.has(kind))
      const key = going.map(({id}) => id).join()
      if (!together.has(key))
        together.set(
          key,
          going.map(({after}) => after)
        )
    }
    let [most, reached] = [0, 0]
    for (const next of together.values()) {
      const found = this.#state(next)
      most = Math.max(most, found.steps)
      reached = Math.max(reached, found.ways)
    }
    bound.steps += most
    bound.ways += reached
    return bound
  }

  /** A look is a pattern of its own, which ends with its first success. */
  #looked(look: Node & {kind: 'look'}): number {
    const known = this.#looks.get(look)
    if (known !== undefined) return known
    const root = look.ahead ? look.body : mirrored(look.body)
    const {steps} = new Search({root, flags: this.#flags}, this.#endless, this.#kindsIn).bound(root)
    this.#looks.set(look, steps)
    return steps
  }

  #loop({node, after}: Rest): Bound {
    const {body, min, max} = node as Node & {kind: 'loop'}
    const last = isOptionalRest(after)
    const rounds = max === Number.POSITIVE_INFINITY ? Math.max(min, this.#endless) : max
    const again = this.#again(body, after)
    const once = this.#state([this.#rest(body, again)])
    const rest = after ? this.#state([after]) : {steps: 0, ways: 1}
    if (max === Number.POSITIVE_INFINITY && (last || (this.#paid.has(node) && once.ways === 1))) {
      const exits = last || this.#apart(body, after) ? 1 : this.#endless
      return {steps: (min + 2) * once.steps + exits * rest.steps, ways: rest.ways}
    }
    const ways = once.ways > 1 ? this.#waysOfRounds(body, rounds, again) : 1
    const exits = (this.#apart(body, after) ? 1 : rounds - min + 1) * ways
    return {steps: rounds * ways * (once.steps + 1) + exits * rest.steps, ways: exits * rest.ways}
  }

  /** Rounds that begin in more than one way: as they grow from the third to the fourth, so to the last. */
  #waysOfRounds(body: Node, rounds: number, again: Rest): number {
    const of = (count: number): number => {
      let way = again
      for (let round = 0; round < count; round++) way = this.#rest(body, way)
      return this.#state([way]).ways
    }
    const [three, four] = [of(3), of(4)]
    return Math.min(Number.MAX_VALUE, four * (four / three) ** Math.max(0, rounds - 4))
  }

  /** The end of a round: what comes then may fail, so each way to here counts. */
  #again(body: Node, after: Rest | undefined): Rest {
    const next = this.#begin(body, {characters: NONE, end: false}).characters
    const again = this.#rest({kind: 'character', set: union(next, this.#beginOf(after).characters)}, undefined)
    this.#rounded.add(again)
    return again
  }

  #apart(body: Node, after: Rest | undefined): boolean {
    const again = this.#begin(body, {characters: NONE, end: false})
    return !overlap(again.characters, this.#beginOf(after).characters)
  }

  #beginOf(rest: Rest | undefined): Begin {
    return rest ? this.#begin(rest.node, this.#beginOf(rest.after)) : {characters: NONE, end: true}
  }

  /** What a node can begin with, if `next` comes after it. */
  #begin(node: Node, next: Begin): Begin {
    switch (node.kind) {
      case 'character':
        return {characters: node.set, end: false}
      case 'sequence':
        return node.parts.reduceRight((after, part) => this.#begin(part, after), next)
      case 'choice':
        return node.options
          .map(option => this.#begin(option, next))
          .reduce((a, b) => ({characters: union(a.characters, b.characters), end: a.end || b.end}))
      case 'group':
        return this.#begin(node.body, next)
      case 'loop': {
        const body = this.#begin(node.body, next)
        return node.min > 0 ? body : {characters: union(body.characters, next.characters), end: body.end || next.end}
      }
      case 'look': {
        if (!node.ahead || node.negative) return next
        const seen = this.#begin(node.body, {characters: ALL, end: true})
        return {characters: intersection(seen.characters, next.end ? ALL : next.characters), end: seen.end && next.end}
      }
      case 'anchor':
        if (node.at !== 'end') return next
        return {characters: this.#flags.includes('m') ? LINE_ENDS : NONE, end: true}
      case 'back':
        return {characters: ALL, end: true}
    }
  }

  /** How many characters a node matches at most. */
  #longest(node: Node): number {
    switch (node.kind) {
      case 'character':
        return 1
      case 'sequence':
        return node.parts.reduce((sum, part) => sum + this.#longest(part), 0)
      case 'choice':
        return Math.max(...node.options.map(option => this.#longest(option)))
      case 'loop':
        return (node.max === Number.POSITIVE_INFINITY ? this.#endless : node.max) * this.#longest(node.body)
      case 'group':
        return this.#longest(node.body)
      case 'back':
        return this.#longest(this.#groups.get(node.number)!)
      default:
        return 0
    }
  }
}

const childrenOf = (node: Node): readonly Node[] =>
  node.kind === 'sequence' ? node.parts : node.kind === 'choice' ? node.options : []

/** The kinds of characters in a set, as indices: of two characters of a kind, each set has both or neither. */
type Kinds = (set: Characters) => ReadonlySet<number>

function kindsOf(sets: readonly Characters[]): Kinds {
  const kinds = new Map<string, number>()
  for (const character of new Set(sets.flatMap(set => set.map((border, index) => (index % 2 ? border + 1 : border))))) {
    const key = sets.map(set => (has(set, character) ? 1 : 0)).join('')
    if (!kinds.has(key)) kinds.set(key, character)
  }
  const characters = [...kinds.values()]
  const found = sets.map(set => new Set(characters.flatMap((character, kind) => (has(set, character) ? [kind] : []))))
  const ofSet = new Map(sets.map((set, index) => [set, found[index]!]))
  return set => ofSet.get(set)!
}

/** A part that never fails, since it may match nothing. */
const isOptional = (node: Node): boolean =>
  (node.kind === 'loop' && node.min === 0) ||
  (node.kind === 'group' && isOptional(node.body)) ||
  (node.kind === 'sequence' && node.parts.every(isOptional)) ||
  (node.kind === 'choice' && node.options.some(isOptional))
const isOptionalRest = (rest: Rest | undefined): boolean =>
  rest === undefined || (isOptional(rest.node) && isOptionalRest(rest.after))

const isEdge = (node: Node): boolean => node.kind === 'look' || node.kind === 'anchor'

/**
 * Loops that go over a run of characters once, wherever the search begins: those at the beginning that `(?<!…)` lets
 * begin only where their run does, and those over characters that the pattern cannot begin with.
 */
function paidIn(root: Node, begin: Characters): Set<Node> {
  const paid = new Set<Node>()
  const visit = (node: Node, guard: Characters | undefined): void => {
    if (node.kind === 'choice') for (const option of node.options) visit(option, guard)
    else if (node.kind === 'group') visit(node.body, guard)
    else if (node.kind === 'loop' && node.body.kind === 'character') {
      if ((guard && within(node.body.set, guard)) || !overlap(node.body.set, begin)) paid.add(node)
    } else if (node.kind === 'sequence') {
      let kept = guard
      for (const part of node.parts) {
        visit(part, kept)
        if (!isEdge(part)) kept = NONE
        else if (part.kind === 'look' && !part.ahead && part.negative && part.body.kind === 'character')
          kept = part.body.set
      }
    }
  }
  visit(root, undefined)
  return paid
}

/** A node read from its end, as what is looked behind for is. */
function mirrored(node: Node): Node {
  switch (node.kind) {
    case 'sequence':
      return {...node, parts: node.parts.map(mirrored).reverse()}
    case 'choice':
      return {...node, options: node.options.map(mirrored)}
    case 'loop':
    case 'group':
      return {...node, body: mirrored(node.body)}
    default:
      return node
  }
}

/** Whether a pattern can begin only where the text does. */
function isAnchored(node: Node): boolean {
  if (node.kind === 'anchor') return node.at === 'start'
  if (node.kind === 'choice') return node.options.every(isAnchored)
  if (node.kind === 'group') return isAnchored(node.body)
  if (node.kind !== 'sequence') return false
  const consumes = node.parts.findIndex(part => !isEdge(part))
  return node.parts.slice(0, consumes < 0 ? undefined : consumes + 1).some(isAnchored)
}

export function costOf(expression: Expression): Cost {
  const {root, flags} = expression
  const steps = new Search(expression, 1).bound(root).steps
  if (!Number.isFinite(steps)) return {steps, perCharacter: steps}
  const long = new Search(expression, ENDLESS).bound(root).steps
  const anchored = flags.includes('y') || (!flags.includes('m') && isAnchored(root))
  if (long === steps) return {steps, perCharacter: anchored ? 0 : steps}
  return {steps, perCharacter: anchored ? (long - steps) / ENDLESS : long}
}
