/**
 * Rules read a language, not the documents they were written with: no organisation, city or act of any corpus stands
 * in the code of the pipeline. Examples, which are tests, and comments may name them.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {expect, test} from 'vitest'

interface GoldFact {
  kind: string
  name?: string
  member?: string
  number?: string
}

/** Institutions that no city joins: rules must know them to turn them down. */
const INSTITUTIONS = new Set([
  'council of europe',
  'european commission',
  'european union',
  'interreg',
  'un-habitat',
  'unesco',
  'unia europejska',
  'urbact',
  'visegrad group',
  'world health organization'
])

/** Words of the language that a network or a programme is called by. */
const COMMON_WORDS = new Set(['leader', 'life', 'metropolis'])

/** The map of Poland names towns whose endings do not tell their nominative, whatever the corpora name. */
const MAP = join('languages', 'pl', 'gazetteer.ts')

const shared = process.env['CIVIC_RECORD_SHARED']
const corpora = [
  ...readdirSync('tests/corpus', {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(({name}) => join('tests/corpus', name)),
  ...['dev', 'seed'].flatMap(name => (shared ? [join(shared, 'corpus', name)] : []))
]

/** What the gold facts of a folder name, in small letters. */
function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.gold.json'))
    .flatMap(file => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as {facts: GoldFact[]}).facts)
    .flatMap(({kind, name, member, number}) => [
      ...(kind === 'organization' ? [name] : []),
      ...(kind === 'membership' ? [member] : []),
      // “27” is a number of anything.
      ...(kind === 'act' && /[^\p{N}].*\p{N}/u.test(number ?? '') ? [number] : [])
    ])
    .flatMap(name => (name ? [name.toLowerCase()] : []))
}

/** The strings, templates and regular expressions of a file, in small letters, those of examples left out. */
function codeOf(file: string): string {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^(?:counter)?examples$/.test(node.name.getText())) return
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found.join('\n').toLowerCase()
}

const code = readdirSync('pipeline', {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.ts') && file !== MAP)
  .map(file => ({file, text: codeOf(join('pipeline', file))}))

/** Whether a text holds a name as whole words. */
const holds = (text: string, name: string): boolean => {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '')
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isWord(at - 1) && !isWord(at + name.length)) return true
  return false
}

test.each(corpora)('nothing that %s names stands in the pipeline', folder => {
  expect(existsSync(folder)).toBe(true)
  const names = new Set(
    namesIn(folder).filter(name => name.length > 3 && !INSTITUTIONS.has(name) && !COMMON_WORDS.has(name))
  )
  expect(names.size).toBeGreaterThan(0)
  expect(
    [...names].flatMap(name => code.filter(({text}) => holds(text, name)).map(({file}) => `${name} in ${file}`))
  ).toEqual([])
})

test('a name that a rule knew would be found', () => {
  expect(code.some(({text}) => holds(text, 'unesco'))).toBe(true)
  expect(holds('the union of x-towns', 'union of x-town')).toBe(false)
})
