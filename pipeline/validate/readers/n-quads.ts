/** Reads N-Quads (https://www.w3.org/TR/n-quads/) without graphs, blank nodes and comments, which are not written. */
import type {Term, Triple} from '../../publish/rdf/terms.ts'
import {linesIn} from './text.ts'

const LINE = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:\^\^<([^>]*)>|@([A-Za-z0-9-]+))?) \.$/u

/** @throws at a line that is none */
export function* triplesInNQuads(bytes: Uint8Array): Generator<Triple> {
  for (const line of linesIn(bytes)) {
    const match = LINE.exec(line)
    if (!match) throw new Error(`expected a triple in ${line.slice(0, 200)}`)
    const [, subject, predicate, iri, value, datatype, language] = match
    yield {subject: subject!, predicate: predicate!, object: termOf(iri, value, datatype, language)}
  }
}

const STRING = 'http://www.w3.org/2001/XMLSchema#string'

export function termOf(iri?: string, value = '', datatype = STRING, language?: string): Term {
  if (iri !== undefined) return {iri}
  return language === undefined ? {value: unescaped(value), datatype} : {value: unescaped(value), language}
}

const ESCAPES: Record<string, string> = {t: '\t', b: '\b', n: '\n', r: '\r', f: '\f', '"': '"', "'": "'", '\\': '\\'}

/** What a string of N-Triples or Turtle stands for. @throws at an escape that is none */
export const unescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/gsu, (_, short, long, letter: string | undefined) => {
    if (letter === undefined) return String.fromCodePoint(Number.parseInt(short ?? long, 16))
    const character = ESCAPES[letter]
    if (character === undefined) throw new Error(`unexpected escape \\${letter}`)
    return character
  })
