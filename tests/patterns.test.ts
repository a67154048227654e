/**
 * The gate for patterns: that each costs no more for a character at the end of a text than at its beginning, and not
 * much, whatever the text. Proved from the pattern, for all texts; see docs/decisions on safe patterns.
 */
import {describe, expect, test} from 'vitest'
import {literals, madeDuring} from './patterns/collect.ts'
import {type Cost, costOf} from './patterns/cost.ts'
import {expressionOf} from './patterns/expression.ts'

/** Steps of the search for one character of a text that somebody made to be slow; 10⁸ take about a second. */
const MOST_PER_CHARACTER = 100_000
/** Steps that do not grow with the text. */
const MOST_AT_ALL = 10_000_000

const cost = (pattern: RegExp) => costOf(expressionOf(pattern))
const isBounded = ({steps, perCharacter}: Cost): boolean => steps <= MOST_AT_ALL && perCharacter <= MOST_PER_CHARACTER
const isSafe = (pattern: RegExp): boolean => isBounded(cost(pattern))

describe('the bound', () => {
  test.each([
    ['a loop in a loop', /(?:a{1,40}){1,40}b/],
    ['a loop that goes on for ever, from every place', /a+b/],
    ['the same words twice in a choice', /(?:a|a){0,40}b/],
    ['words that begin alike and may follow each other', /(?:ab|a|b){0,40}c/],
    ['three loops over the same characters', /[a-z ]{0,80} [a-z ]{0,80} [a-z ]{0,80}!/],
    ['a loop in what stands before', /(?<=(?:a{1,40}){1,40})b/],
    ['a group that is said again', /(a+)\1+b/]
  ])('turns down %s', (_, pattern) => {
    expect(isSafe(pattern)).toBe(false)
  })

  test.each([
    ['words', /(?<![\p{L}\p{N}])(?:joined|joins|join)(?![\p{L}\p{N}])/u],
    ['a loop with an end', /a{1,40}b/],
    ['a loop that nothing follows', /(?<!a)a+/],
    ['a row', /x(?:(?:, |,? and )x){0,40}/],
    ['a text from its beginning', /^[^\n]*\n/]
  ])('lets %s pass', (_, pattern) => {
    expect(isSafe(pattern)).toBe(true)
  })

  test('is the number of ways for a loop over two ways', () => {
    expect(cost(/(?:a|a){0,10}b/).perCharacter).toBeGreaterThan(2 ** 10)
    expect(cost(/a{0,10}b/).perCharacter).toBeLessThan(40)
  })
})

/** What no proof covers yet is on file, by the beginning of each pattern: a list that may only get shorter. */
test('all patterns that read texts are safe, but for those on the list', async () => {
  const made = await madeDuring(async () => {
    const {documentOf, readDocument} = await import('./documents.ts')
    readDocument(documentOf('Hartwell is a member of Polaris.', {language: 'en'}))
    readDocument(documentOf('Brzezinek należy do Polaris.', {language: 'pl'}))
  })
  expect(made.length).toBeGreaterThan(300)
  const patterns = new Map([...made, ...literals()].map(pattern => [String(pattern.regexp), pattern]))
  const dear = [...patterns.values()].filter(({regexp}) => !isSafe(regexp))
  const shown = dear.map(({of, regexp}) => `${of} ${String(regexp).slice(0, 120)}`.replace(/[\p{Co}\n]/gu, '∎'))
  await expect(`${[...new Set(shown)].sort().join('\n')}\n`).toMatchFileSnapshot('patterns/unproved.txt')
}, 600_000)
