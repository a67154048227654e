/**
 * Reads Turtle (https://www.w3.org/TR/turtle/) as far as it is written here: prefixes, subjects with lists of predicates
 * and of objects; neither blank nodes nor collections, long strings or comments.
 */
import {RDF_TYPE, type Triple, XSD} from '../../publish/rdf/terms.ts'
import {termOf} from './n-quads.ts'
import {linesIn} from './text.ts'

const TOKEN =
  /\s*(?:(@prefix)|<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:\^\^(?:<([^>]*)>|([\w-]*:[\w-]*))|@([A-Za-z0-9-]+))?|([\w-]*:[\w-]*)|(-?\d+)|(a)(?=\s)|([.;,]))/uy

type Token = NonNullable<ReturnType<typeof TOKEN.exec>>

function* tokensOf(line: string): Generator<Token> {
  const end = line.trimEnd().length
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(line)
    if (!token) throw new Error(`expected a term or a mark at ${line.slice(at, at + 200)}`)
    const {lastIndex} = TOKEN
    yield token
    TOKEN.lastIndex = lastIndex
  }
}

/** @throws at what is not such Turtle */
export function* triplesInTurtle(bytes: Uint8Array): Generator<Triple> {
  const prefixes = new Map<string, string>()
  const expanded = (name: string): string => {
    const [prefix, local] = name.split(':') as [string, string]
    const namespace = prefixes.get(prefix)
    if (namespace === undefined) throw new Error(`the prefix of ${name} is not declared`)
    return namespace + local
  }
  let declared: string | undefined
  let declaring = false
  let subject: string | undefined
  let predicate: string | undefined
  for (const line of linesIn(bytes)) {
    for (const [, directive, iri, value, datatype, shortDatatype, language, short, integer, a, mark] of tokensOf(
      line
    )) {
      if (directive) declaring = true
      else if (declaring) {
        if (short) declared = short.slice(0, -1)
        else if (iri !== undefined && declared !== undefined) prefixes.set(declared, iri)
        else if (mark === '.') declaring = false
        else throw new Error(`expected a prefix in ${line}`)
      } else if (mark) {
        if (mark === '.') subject = undefined
        if (mark !== ',') predicate = undefined
      } else {
        const named = a ? RDF_TYPE : (iri ?? (short && expanded(short)))
        if (subject === undefined || predicate === undefined) {
          if (named === undefined) throw new Error(`expected an IRI in ${line.slice(0, 200)}`)
          if (subject === undefined) subject = named
          else predicate = named
        } else if (integer !== undefined) {
          yield {subject, predicate, object: {value: integer, datatype: `${XSD}integer`}}
        } else {
          const type = datatype ?? (shortDatatype && expanded(shortDatatype))
          yield {subject, predicate, object: termOf(named, value, type, language)}
        }
      }
    }
  }
}
