/**
 * Reads JSON-LD 1.1 (https://www.w3.org/TR/json-ld11-api/) as far as it is written here: one inline context with
 * type-scoped ones, then `"@graph"` with a node a line. What it does not know it does not pass over: it throws.
 */
import {RDF_TYPE, type Term, type Triple, XSD} from '../../publish/rdf/terms.ts'
import {linesIn} from './text.ts'

type Definition = string | {'@id'?: string; '@reverse'?: string; '@type'?: string; '@context'?: Context}
type Context = Record<string, Definition | number>
type Node = Record<string, unknown>

/** @throws at what is not such JSON-LD */
export function* triplesInJsonLd(bytes: Uint8Array): Generator<Triple> {
  let head = ''
  let context: Context | undefined
  for (const line of linesIn(bytes)) {
    if (context === undefined) {
      head += `${line}\n`
      if (line.startsWith('"@graph": [')) context = JSON.parse(`${head}]}`)['@context'] as Context
    } else if (line !== ']}') yield* triplesOfNode(JSON.parse(line.replace(/,$/, '')) as Node, context)
  }
  if (context === undefined) throw new Error('expected a context and a graph')
}

/** The name that a context gives a keyword. */
const nameOf = (context: Context, keyword: string): string =>
  Object.entries(context).find(([, definition]) => definition === keyword)?.[0] ?? keyword

function* triplesOfNode(node: Node, context: Context): Generator<Triple> {
  const {[nameOf(context, '@id')]: subject, [nameOf(context, '@type')]: types, ...properties} = node
  if (typeof subject !== 'string')
    throw new Error(`expected a node with an IRI in ${JSON.stringify(node).slice(0, 200)}`)
  const scoped: Context = {...context}
  for (const type of listOf(types)) {
    const definition = context[String(type)]
    if (typeof definition === 'object' && definition['@context']) Object.assign(scoped, definition['@context'])
    yield {subject, predicate: RDF_TYPE, object: {iri: iriOf(String(type), context)}}
  }
  for (const [name, values] of Object.entries(properties)) {
    const definition = scoped[name]
    if (definition === undefined || typeof definition === 'number') throw new Error(`${name} stands in no context`)
    for (const value of listOf(values)) yield* triplesOfValue(subject, definition, value, scoped, context)
  }
}

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

function* triplesOfValue(
  subject: string,
  definition: Definition,
  value: unknown,
  scoped: Context,
  context: Context
): Generator<Triple> {
  const {
    '@id': predicate,
    '@reverse': reverse,
    '@type': type
  } = typeof definition === 'string' ? {'@id': definition} : (definition as Exclude<Definition, string>)
  const id = nameOf(context, '@id')
  if (typeof value === 'object' && value !== null && id in value) {
    yield {subject, predicate: predicate!, object: {iri: String((value as Node)[id])}}
    if (Object.keys(value).length > 1) yield* triplesOfNode(value as Node, context)
    return
  }
  const object = termOf(value, type, scoped)
  if (!reverse) yield {subject, predicate: predicate!, object}
  else if ('iri' in object) yield {subject: object.iri, predicate: reverse, object: {iri: subject}}
  else throw new Error(`expected an IRI that ${reverse} leads from, and not ${object.value}`)
}

function termOf(value: unknown, type: string | undefined, context: Context): Term {
  if (typeof value === 'object' && value !== null && '@value' in value && '@type' in value)
    return {value: String(value['@value']), datatype: iriOf(String(value['@type']), context)}
  if (type === '@id' && typeof value === 'string') return {iri: value}
  if (typeof value === 'string') return {value, datatype: type ? iriOf(type, context) : `${XSD}string`}
  if (Number.isSafeInteger(value))
    return {value: String(value), datatype: type ? iriOf(type, context) : `${XSD}integer`}
  throw new Error(`unexpected value ${JSON.stringify(value)}`)
}

/** A term, a compact IRI, or an IRI. */
function iriOf(name: string, context: Context): string {
  const definition = context[name]
  if (typeof definition === 'string') return iriOf(definition, {...context, [name]: 0})
  if (typeof definition === 'object' && definition['@id']) return definition['@id']
  const [prefix, local] = name.split(/:(.*)/s) as [string, string | undefined]
  const namespace = context[prefix]
  if (local !== undefined && typeof namespace === 'string' && !local.startsWith('//')) return namespace + local
  if (!name.includes(':')) throw new Error(`${name} stands in no context`)
  return name
}
