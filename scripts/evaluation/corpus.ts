/** Folders of documents with gold facts: pairs NAME.md and NAME.gold.json, checked so that no number rests on a slip. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js'
import {complain, placeIn} from '../../pipeline/messages.ts'
import type {Message} from '../../pipeline/types.ts'
import {type GoldFact, type Kind, kinds} from './facts.ts'

/** The splits, and what their figures are worth. */
export const SPLITS = {
  dev: {
    title: 'Development',
    what: 'Rules are written with these documents in view: the figures are optimistic.',
    heldOut: false
  },
  exchanged: {
    title: 'Exchanged',
    what: 'The first page published with all its facts exchanged, and short pages of traps. Rules are written with these documents in view: the figures are optimistic.',
    heldOut: false
  },
  test: {
    title: 'Held out',
    what: 'No rule is written or mended with these documents in view: what a new text can expect.',
    heldOut: true
  }
} as const
export type SplitName = keyof typeof SPLITS

export interface Split {
  name: SplitName
  documents: GoldDocument[]
}

export interface GoldDocument {
  /** The name of the files, without extension. */
  name: string
  /** The path of the Markdown file. */
  path: string
  /** The file after its front matter, line ends as LF, a BOM taken off. */
  text: string
  facts: GoldFact[]
  /** What may not be read, although the words could be taken for it. */
  mustNot: {kind: Kind; why: string; quote: string}[]
  /** Quotes of furniture. */
  boilerplate: string[]
}

interface GoldFile {
  document: string
  facts: GoldFact[]
  must_not: GoldDocument['mustNot']
  boilerplate: string[]
  signatures: string[]
}

/** What a quote or a document is, whatever the system that wrote it: line ends as LF. */
const withLf = (text: string): string => text.replace(/\r\n?/g, '\n')

/** Where the quote stands in a text: every occurrence, in code points. */
export function occurrences(text: string, quote: string): [start: number, end: number][] {
  const words = withLf(quote)
  const length = [...words].length
  const found: [number, number][] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const start = [...text.slice(0, at)].length
    found.push([start, start + length])
  }
  return found
}

/** Reads every split in a folder, `tests/corpus`. Splits come in the order of `SPLITS`, documents by name. */
export function readCorpus(folder: string): {splits: Split[]; messages: Message[]} {
  const messages: Message[] = []
  const wrong = (path: string, reason: string, next: string, rule: string) =>
    messages.push(complain({path, reason, next, rule: `corpus/${rule}`}))
  const folders = existsSync(folder)
    ? readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory())
    : []
  const splits = (Object.keys(SPLITS) as SplitName[])
    .filter(name => folders.some(entry => entry.name === name))
    .map(name => ({name, documents: readSplit(join(folder, name), messages)}))
  for (const {name} of folders) {
    if (Object.hasOwn(SPLITS, name)) continue
    const next = 'Rename it, or say in scripts/evaluation/corpus.ts what its figures are worth.'
    wrong(join(folder, name), `Unexpected folder, expected one of ${Object.keys(SPLITS).join(', ')}`, next, 'split')
  }
  if (!splits.length && !messages.length) {
    const next = `Put documents with gold facts into ${join(folder, 'dev')}.`
    wrong(
      folder,
      `Unexpected absence of a corpus, expected one of the folders ${Object.keys(SPLITS).join(', ')}`,
      next,
      'absent'
    )
  }
  return {splits, messages}
}

/** Reads one folder of pairs. */
export function readSplit(folder: string, messages: Message[]): GoldDocument[] {
  const wrong = (path: string, reason: string, next: string, rule: string) =>
    messages.push(complain({path, reason, next, rule: `corpus/${rule}`}))
  const files = readdirSync(folder).sort()
  const named = (ending: string) =>
    files.filter(file => file.endsWith(ending)).map(file => file.slice(0, -ending.length))
  const [documents, golds] = [named('.md'), named('.gold.json')]
  for (const name of documents) {
    if (golds.includes(name)) continue
    const next = 'Write its gold facts beside it (tests/corpus/GUIDELINES.md), or move the document away.'
    wrong(join(folder, `${name}.md`), `Unexpected absence of ${name}.gold.json, expected gold facts`, next, 'pair')
  }
  if (!documents.length && !golds.length) {
    const next = 'Add NAME.md with NAME.gold.json, or remove the folder.'
    wrong(folder, 'Unexpected folder without documents, expected pairs of NAME.md and NAME.gold.json', next, 'empty')
  }
  return golds.flatMap(name => {
    const path = join(folder, `${name}.md`)
    const goldPath = join(folder, `${name}.gold.json`)
    if (!documents.includes(name)) {
      const next = `Add ${name}.md, or remove the gold facts.`
      wrong(goldPath, `Unexpected absence of ${name}.md, expected the document of these facts`, next, 'pair')
      return []
    }
    const text = withLf(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')).replace(/^---\n[\s\S]*?\n---\n/, '')
    const gold = readGold(goldPath, text, messages)
    if (!gold) return []
    const {facts, must_not: mustNot, boilerplate} = gold
    return [{name, path, text, facts, mustNot, boilerplate}]
  })
}

/** Reads and checks the gold facts of a document; without them it says why. */
function readGold(path: string, text: string, messages: Message[]): GoldFile | undefined {
  const raw = readFileSync(path, 'utf8')
  const before = messages.length
  /** @param near words of the file to point at */
  const wrong = (near: string | number, reason: string, next: string, rule: string) => {
    const offset = typeof near === 'number' ? near : Math.max(0, raw.indexOf(near))
    messages.push(complain({path, place: placeIn(raw, offset), reason, next, rule: `corpus/${rule}`}))
  }
  let gold: GoldFile
  try {
    gold = JSON.parse(raw)
  } catch (error) {
    const {message} = error as SyntaxError
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? raw.length)
    const next = 'Mend the file at this place; most often a comma or a quotation mark is missing or too many.'
    wrong(offset, `Unexpected JSON (${message}), expected one object`, next, 'json')
    return undefined
  }
  for (const {near, reason} of faultsOf(gold))
    wrong(near, reason, 'Mend it; tests/corpus/gold.schema.json says what may stand there.', 'gold')
  if (messages.length > before) return undefined

  const name = path.split(/[\\/]/).pop()!.replace('.gold.json', '.md')
  if (gold.document !== name)
    wrong('"document"', `Unexpected document “${gold.document}”, expected ${name}`, `Write ${name}.`, 'document')
  const seen = new Set<string>()
  for (const {id} of gold.facts) {
    if (seen.has(id))
      wrong(
        raw.lastIndexOf(`"${id}"`),
        `Unexpected second ${id}, expected each id once`,
        'Number the facts anew.',
        'id'
      )
    seen.add(id)
  }
  const quotes = [
    ...gold.facts.flatMap(({quote, more_quotes = []}) => [quote, ...more_quotes]),
    ...gold.must_not.map(({quote}) => quote),
    ...gold.boilerplate,
    ...gold.signatures
  ]
  for (const quote of quotes) {
    if (text.includes(withLf(quote))) continue
    const reason = `Unexpected quote “${quote.slice(0, 60)}”, expected words as they stand in ${name}`
    wrong(JSON.stringify(quote), reason, 'Copy the words out of the file, marks and odd spaces included.', 'quote')
  }
  return messages.length > before ? undefined : gold
}

const schema = JSON.parse(readFileSync(new URL('../../tests/corpus/gold.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({verbose: true, validateFormats: false, schemas: {gold: schema}})

/** What is wrong with the form of a file; of each fact by its kind, which says more than “none of seven”. */
function* faultsOf(gold: GoldFile): Generator<{near: string; reason: string}> {
  let facts = 0
  for (const [index, fact] of (Array.isArray(gold?.facts) ? gold.facts : []).entries()) {
    const near = `"${fact?.id}"`
    const error = kinds.includes(fact?.kind)
      ? firstError(`gold#/$defs/${fact.kind}`, fact)
      : `kind “${fact?.kind}”, expected one of ${kinds.join(', ')}`
    if (!error) continue
    facts++
    yield {near, reason: `Unexpected ${error} (fact ${fact?.id ?? index + 1})`}
  }
  const error = facts ? undefined : firstError('gold', gold)
  if (error) yield {near: '', reason: `Unexpected ${error}`}
}

function firstError(name: string, data: unknown): string | undefined {
  const validate = ajv.getSchema(name)!
  if (validate(data)) return undefined
  const {instancePath, keyword, params, message, data: found} = validate.errors![0] as ErrorObject
  if (keyword === 'required')
    return `absence of “${params['missingProperty']}”${instancePath && ` in ${instancePath}`}, expected it`
  if (keyword === 'additionalProperties')
    return `property “${params['additionalProperty']}”, expected none of this name`
  return `${instancePath.slice(1) || 'content'} ${JSON.stringify(found)?.slice(0, 60)}, expected what ${message}`
}
