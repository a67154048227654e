/**
 * The price of a sentence does not grow with the document: the steps of all walks through lists, and all matches of
 * patterns, counted for documents of one, two and four sizes. Three sizes tell what is in proportion from what is not,
 * whatever a sentence costs.
 */
import {describe, expect, test} from 'vitest'
import {languages} from '../pipeline/languages/index.ts'
import {parsePage} from '../pipeline/markdown/parse.ts'
import {documentOf, readDocument} from './documents.ts'

type Walk = (this: unknown[], visit: (...args: unknown[]) => unknown, ...rest: unknown[]) => unknown
const WALKS = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'some'
] as const
const SCANS = ['includes', 'indexOf', 'slice', 'concat'] as const

/** How many elements of lists are visited, and how often a pattern is run, while a function runs. */
function stepsOf(run: () => void): number {
  let steps = 0
  const lists = Array.prototype as unknown as Record<string, Walk>
  const patterns = RegExp.prototype
  const natives = [...WALKS, ...SCANS].map(name => [name, lists[name]!] as const)
  const {exec} = patterns
  for (const [name, native] of natives)
    lists[name] = (WALKS as readonly string[]).includes(name)
      ? function (visit, ...rest) {
          return native.call(
            this,
            (...args) => {
              steps++
              return visit(...args)
            },
            ...rest
          )
        }
      : function (...args) {
          const found = native.apply(this, args) as unknown
          steps += name === 'slice' ? (found as unknown[]).length : this.length
          return found
        }
  patterns.exec = function (text) {
    steps++
    return exec.call(this, text)
  }
  try {
    run()
  } finally {
    for (const [name, native] of natives) lists[name] = native
    patterns.exec = exec
  }
  return steps
}

/** So many parts, each with a number of its own, all of one length, in place of `#`. */
const numbered = (part: string) => (count: number) =>
  Array.from({length: count}, (_, index) => part.replaceAll('#', String(1000 + index))).join('')

const shapes: Record<string, {kind?: 'page' | 'resolution'; language?: string; text: (count: number) => string}> = {
  prose: {
    text: numbered(
      'Hartwell N# joined the Network of Towns N# on 16 October 2003 by Resolution No. #/2003 of Hartwell N# City Council. It is a full member of the network. The Association has 84 members.\n\n'
    )
  },
  'prose in Polish': {
    language: 'pl',
    text: numbered(
      'Brzezinek N# należy do Związku Miast N# od 16 października 2003 r. na mocy uchwały nr #/2003 Rady Miasta Brzezinek N#. Jest jego członkiem zwyczajnym. Stowarzyszenie liczy 84 członków.\n\n'
    )
  },
  'one paragraph': {text: numbered('Hartwell N# became a member of the Network of Towns N#. It belongs to it still. ')},
  'one list': {text: count => `Hartwell is a member of:\n\n${numbered('- Network of Towns N#, since 2003\n')(count)}`},
  'one table': {
    text: count => `| Network | Since |\n|---|---|\n${numbered('| Network of Towns N# | 16 October 2003 |\n')(count)}`
  },
  'one table of fields': {
    text: count =>
      `|  |  |\n|---|---|\n${numbered('| Network | Network of Towns N# |\n| Member since | 2003 |\n')(count)}`
  },
  'many tables': {
    text: numbered('| | Hartwell N# | Dunmere |\n|---|---|---|\n| Network of Towns N# | 2003 | 2004 |\n\nWords.\n\n')
  },
  minutes: {
    kind: 'resolution',
    text: count =>
      `# Minutes of the meeting of Hartwell City Council\n\n16 October 2003\n\n${numbered('## #. Network of Towns N#\n\nThe Council RESOLVED that the City join the Network of Towns N#.\n\n')(count)}`
  }
}

describe('a document of twice the size takes twice the steps', () => {
  const size = 30
  test.each(Object.entries(shapes))('%s', (_, {text, language = 'en', kind = 'page'}) => {
    readDocument(documentOf(text(3), {language, kind}))
    const [one, two, four] = [1, 2, 4].map(times => {
      const source = documentOf(text(times * size), {language, kind})
      // The parser gets chunks, within which its steps are its own affair.
      const parsing = stepsOf(() => parsePage(source.text, languages[language]!.layout))
      return stepsOf(() => readDocument(source)) - parsing
    }) as [number, number, number]
    // Nothing is left of what is in proportion; of one walk through all for each part, more steps than parts.
    const left = (four - 3 * two + 2 * one) / (4 * size)
    expect(left).toBeLessThan(size / 4)
  })
})
