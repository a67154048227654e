/**
 * What became of each document and fact, a line each: `<document> <fact> <kind> <outcome>`. The lines are on file, so
 * that a change of a rule shows in its diff which facts it gains and loses.
 *
 *     some-page read
 *     some-page f3 membership missed
 *     some-page +membership/northern-towns/hartwell/full membership wrong
 */
import {PLACEHOLDER_BASE} from '../../pipeline/load.ts'
import type {DocumentScore} from './score.ts'

/** From good to bad. */
export const OUTCOMES = {
  read: 'the document was read',
  right: 'found, every attribute right',
  found: 'found, an attribute wrong',
  missed: 'missed, and its words reported as unexplained',
  silent: 'missed, and not reported',
  unread: 'the document could not be read',
  wrong: 'stated, but no fact of the text, or stated twice',
  forbidden: 'stated, although the text denies or plans it or says it of others'
} as const
type Outcome = keyof typeof OUTCOMES

export function outcomesOf({name, read, asked, surplus}: DocumentScore): string[] {
  const line = (words: string, outcome: Outcome) => `${name} ${words}${outcome}`
  const seen = new Map<string, number>()
  return [
    line('', read ? 'read' : 'unread'),
    ...asked.map(({gold, stated, exact, reported}) =>
      line(`${gold.id} ${gold.kind} `, stated ? (exact ? 'right' : 'found') : reported ? 'missed' : 'silent')
    ),
    ...surplus.map(({stated, forbidden}) => {
      const path = stated.record.id.replace(PLACEHOLDER_BASE, '').replace(/#id$/, '')
      const nth = (seen.get(`${path} ${stated.kind}`) ?? 0) + 1
      seen.set(`${path} ${stated.kind}`, nth)
      return line(`+${path}${nth > 1 ? `#${nth}` : ''} ${stated.kind} `, forbidden ? 'forbidden' : 'wrong')
    })
  ]
}

/** A fact whose outcome is another than it was; what is stated beyond gold may come and go. */
export interface Difference {
  /** `<document> <fact> <kind>`. */
  fact: string
  before?: string
  after?: string
  gained: boolean
}

/** Compares the lines of two evaluations, of what both have: a new document or gold fact is neither gained nor lost. */
export function differencesOf(before: readonly string[], after: readonly string[]): Difference[] {
  const [old, now] = [before, after].map(
    lines => new Map(lines.map(line => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]))
  ) as [Map<string, string>, Map<string, string>]
  const rank = (outcome: string | undefined) => (outcome ? Object.keys(OUTCOMES).indexOf(outcome) : -1)
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(fact => {
    const [document, id] = fact.split(' ') as [string, string | undefined]
    const [was, is] = [old.get(fact), now.get(fact)]
    const comparable = id?.startsWith('+') ? old.has(document) && now.has(document) : was && is
    return comparable && was !== is ? [{fact, before: was, after: is, gained: rank(is) < rank(was)}] : []
  })
}
