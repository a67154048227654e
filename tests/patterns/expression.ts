/** Regular expressions as trees of few kinds of nodes, for what counts their steps. */
import {type AST, RegExpParser} from '@eslint-community/regexpp'
import {type Characters, charactersOf} from './characters.ts'

export type Node =
  | {kind: 'character'; set: Characters}
  | {kind: 'sequence'; parts: readonly Node[]}
  | {kind: 'choice'; options: readonly Node[]}
  /** `max` may be Infinity. */
  | {kind: 'loop'; body: Node; min: number; max: number; lazy: boolean}
  | {kind: 'look'; body: Node; ahead: boolean; negative: boolean}
  | {kind: 'anchor'; at: 'start' | 'end' | 'word' | 'no word'}
  | {kind: 'group'; body: Node; number: number}
  | {kind: 'back'; number: number}

export interface Expression {
  root: Node
  flags: string
}

/** What a line end is for `^` and `$` with the flag `m`. */
export const LINE_ENDS: Characters = [0x0a, 0x0a, 0x0d, 0x0d, 0x2028, 0x2029]

export function expressionOf(pattern: RegExp): Expression {
  const {source, flags} = pattern
  const parsed = new RegExpParser({ecmaVersion: 2024}).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v')
  })
  const kept = flags.replace(/[^isu]/g, '')
  const groups = new Map<AST.CapturingGroup, number>()
  const number = (group: AST.CapturingGroup): number => {
    if (!groups.has(group)) groups.set(group, groups.size + 1)
    return groups.get(group)!
  }
  const choice = (alternatives: readonly AST.Alternative[]): Node => {
    const options = alternatives.map(({elements}): Node => {
      const parts = elements.map(nodeOf)
      return parts.length === 1 ? parts[0]! : {kind: 'sequence', parts}
    })
    return options.length === 1 ? options[0]! : {kind: 'choice', options}
  }
  const nodeOf = (element: AST.Element): Node => {
    switch (element.type) {
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
      case 'ExpressionCharacterClass':
        return {kind: 'character', set: charactersOf(element.raw, kept)}
      case 'Group':
        return choice(element.alternatives)
      case 'CapturingGroup':
        return {kind: 'group', number: number(element), body: choice(element.alternatives)}
      case 'Quantifier':
        return {
          kind: 'loop',
          body: nodeOf(element.element),
          min: element.min,
          max: element.max,
          lazy: !element.greedy
        }
      case 'Backreference':
        if (Array.isArray(element.resolved)) throw new Error(`ambiguous reference in ${source}`)
        return {kind: 'back', number: number(element.resolved)}
      case 'Assertion':
        if (element.kind === 'lookahead' || element.kind === 'lookbehind')
          return {
            kind: 'look',
            body: choice(element.alternatives),
            ahead: element.kind === 'lookahead',
            negative: element.negate
          }
        return {
          kind: 'anchor',
          at: element.kind === 'word' ? (element.negate ? 'no word' : 'word') : element.kind
        }
    }
  }
  return {root: choice(parsed.alternatives), flags}
}
