/**
 * YAML as people write it: texts, lists and maps, each with the place where it stands. It is read with the failsafe
 * schema, so that a value is what stands there; aliases and tags are refused.
 */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError
} from 'yaml'
import type {Place} from './messages.ts'

/** Runs of blanks and line ends are one blank in `text`, none at its ends. */
export type YamlText = {kind: 'text'; text: string; place: Place}
export type YamlList = {kind: 'list'; items: Yaml[]; place: Place}
export type YamlMap = {kind: 'map'; entries: {key: YamlText; value: Yaml}[]; place: Place}
export type Yaml = YamlText | YamlList | YamlMap

/** Something wrong at a place, and what to do about it. */
export type Wrong = (place: Place, reason: string, next: string, rule: string, severity?: 'warning') => void

/**
 * @param line where the first line of the YAML stands in its file
 * @returns what it holds, the empty text where it holds nothing; `undefined` where something is wrong with it
 */
export function readYaml(yaml: string, line: number, wrong: Wrong): Yaml | undefined {
  const lineCounter = new LineCounter()
  const options = {schema: 'failsafe', lineCounter, logLevel: 'error', prettyErrors: false} as const
  const document = parseDocument(yaml, options)
  const placeOf = (offset: number): Place => {
    const {line: inYaml, col} = lineCounter.linePos(offset)
    return {line: inYaml + line - 1, column: col}
  }
  const faults = faultsOf(document, yaml)
  for (const {offset, reason, next} of faults) wrong(placeOf(offset), reason, next, 'yaml')
  return faults.length ? undefined : located(document.contents as ParsedNode | null, 0, placeOf)
}

/** @param after where an empty node is missed: its key has the only place */
function located(node: ParsedNode | null, after: number, placeOf: (offset: number) => Place): Yaml {
  const offset = node?.range[0] ?? after
  const place = placeOf(offset)
  if (isMap(node)) {
    const entries = node.items.map(({key, value}) => {
      const at = key.range[0]
      const text = isScalar(key) ? plain(String(key.value)) : String(key)
      return {key: {kind: 'text', text, place: placeOf(at)} as const, value: located(value, at, placeOf)}
    })
    return {kind: 'map', entries, place}
  }
  if (isSeq(node)) return {kind: 'list', items: node.items.map(item => located(item, offset, placeOf)), place}
  return {kind: 'text', text: isScalar(node) ? plain(String(node.value)) : '', place}
}

const plain = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim()

interface Fault {
  offset: number
  reason: string
  next: string
}

/** What is wrong with the YAML itself, in words for people who do not know YAML; of each line the first fault. */
function faultsOf(document: Document, yaml: string): Fault[] {
  const lineStart = (offset: number) => yaml.lastIndexOf('\n', offset - 1) + 1
  const faults = new Map(document.errors.toReversed().map(error => [lineStart(error.pos[0]), faultOf(error, yaml)]))
  if (faults.size) return [...faults.values()].reverse()
  let found: Fault | undefined
  visit(document, (_, node) => {
    if (!isNode(node)) return undefined
    const tag = node.tag === 'tag:yaml.org,2002:str' ? undefined : node.tag?.replace('tag:yaml.org,2002:', '!!')
    if (!tag && !isAlias(node)) return undefined
    const what = isAlias(node) ? `alias *${node.source}` : `tag ${tag}`
    // A node begins after its tag.
    const [start] = node.range!
    const tagStart = yaml.slice(0, start).search(/(?<!\S)!\S*\s+$/)
    const offset = tag && tagStart >= 0 ? tagStart : start
    found = {offset, reason: `Unexpected ${what}, expected plain values`, next: 'Write the value out as text.'}
    return visit.BREAK
  })
  return found ? [found] : []
}

function faultOf({code, message, pos: [offset]}: YAMLError, yaml: string): Fault {
  const quotes = 'Put the value in double quotes, with \\" for those in it.'
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /[^:\n]*/.exec(yaml.slice(offset))![0]
      return {offset, reason: `Unexpected second “${key}”, expected each key once`, next: 'Remove one of the two.'}
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {offset, reason: 'Unexpected colon in a value without quotes, expected none', next: quotes}
    case 'MULTIPLE_DOCS':
      return {offset, reason: 'Unexpected line after a line of dots or dashes, expected none', next: 'Remove the dots.'}
    case 'RESOURCE_EXHAUSTION':
      return {offset, reason: 'Unexpected structure within structures, expected text', next: quotes}
    case 'MISSING_CHAR': {
      // It is missed at the end; what people look for is the line that opens it.
      const opened = yaml.slice(0, offset).search(/(?<=^[^"'\n]*:[ \t]*)["'](?=[^"'\n]*$)/m)
      const reason = 'Unexpected value without its end, expected the quotation mark or bracket that closes it'
      return {offset: opened < 0 ? offset : opened, reason, next: quotes}
    }
    default: {
      const reason = `Unexpected YAML (${message.replace(/\s+/g, ' ')}), expected lines of the form \`key: value\``
      return {offset, reason, next: `Mend the line. ${quotes}`}
    }
  }
}
