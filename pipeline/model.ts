/**
 * The fields of every record type, read off the schemas: the one place from which JSON-LD terms, CSV columns, triples
 * and their order come. IRIs of the own vocabulary (`cr:`) and of concepts depend on the publication's base.
 */
import {type AnyRecord, type RecordType, recordTypes, schemas} from './generated/records.ts'
import type {Iri} from './types.ts'

export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  org: 'http://www.w3.org/ns/org#',
  cv: 'http://data.europa.eu/m8g/',
  eli: 'http://data.europa.eu/eli/ontology#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  dcat: 'http://www.w3.org/ns/dcat#',
  adms: 'http://www.w3.org/ns/adms#',
  schema: 'http://schema.org/'
} as const

/** `cr:effect` -> `{base}ns#effect`, `org:member` -> its IRI, `scheme/role/x` -> `{base}scheme/role/x`. */
export function expand(name: string, base: Iri): Iri {
  const [prefix, local] = name.split(':', 2) as [string, string | undefined]
  if (local === undefined) return base + name
  if (prefix === 'cr') return `${base}ns#${local}`
  const namespace = namespaces[prefix as keyof typeof namespaces]
  if (!namespace) throw new Error(`the prefix of ${name} is not declared`)
  return namespace + local
}

/** The same words in every language of the publication; BCP 47. */
export type Words = Readonly<Record<'en' | 'pl', string>>

/** `org:member` -> `member` */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** How the value of a field is written in RDF. */
export type FieldKind = 'text' | 'integer' | 'date' | 'iri' | 'reference' | 'concept' | 'hex'

export interface Field {
  /** camelCase, as in the records. */
  name: string
  /** snake_case, as in the CSV. */
  column: string
  /** Prefixed name; `expand` makes the IRI. */
  predicate: string
  /** The predicate where the act is one of a private association. */
  privatePredicate?: string
  /** The predicate of a date that is not given to the day, where the other wants a day. */
  partialPredicate?: string
  kind: FieldKind
  many: boolean
  /** The value is the subject of the triple, the record its object. */
  inverse: boolean
  /** For concepts: the code of the concept scheme. */
  scheme?: string
  /** The only values there are, where they are on a list. */
  values?: readonly string[]
  /** For references: the types of record that may stand here. */
  references: readonly RecordType[]
  required: boolean
  /** Whether its values are read from texts, so that each needs a claim; outside identifiers are a steward's. */
  claimable: boolean
  label: Words
  /** In English. */
  description: string
  descriptions: Words
  /** Of an own predicate (`cr:`): the predicates that say the same less precisely. */
  broaderPredicates: readonly string[]
  /** For concepts: what each value means, in the order of the enumeration. */
  concepts: Readonly<Record<string, Concept>>
  /** For concepts: the class that the predicate wants besides `skos:Concept`. */
  conceptClass?: string
}

/** What a value of an enumeration means. */
export interface Concept {
  label: Words
  definition: Words
  /** A concept of others that can often be used in its stead (SKOS, 10). */
  closeMatch?: Iri
}

export interface Model {
  type: RecordType
  /** The name of the CSV table. */
  table: string
  class: string
  /** The class of an act of a private association. */
  privateClass?: string
  /** A second class where a field has one of some values. */
  classWhen?: {field: string; in: readonly string[]; class: string}
  /** Triples that every record of the type has. */
  triples: readonly {predicate: string; object: string}[]
  /** Whether its values are read from the text, so that each needs a claim. */
  claimable: boolean
  label: Words
  /** In English. */
  description: string
  descriptions: Words
  /** Of an own class (`cr:`): the classes that it is a part of. */
  broaderClasses: readonly string[]
  fields: readonly Field[]
}

interface Described {
  description: string
  'x-label': Words
  /** In the languages besides English. */
  'x-description': Omit<Words, 'en'>
}
interface FieldSchema extends Described {
  type?: string
  const?: string
  enum?: string[]
  format?: string
  items?: FieldSchema
  properties?: unknown
  'x-predicate'?: string
  'x-predicate-private'?: string
  'x-predicate-partial'?: string
  'x-inverse'?: boolean
  'x-subproperty-of'?: string[]
  'x-scheme'?: string
  'x-concepts'?: Record<string, Concept>
  'x-concept-class'?: string
  'x-reference'?: RecordType[]
  'x-datatype'?: string
  'x-claimable'?: boolean
}
interface RecordSchema extends Described {
  title: RecordType
  required: readonly string[]
  properties: Record<string, FieldSchema>
  'x-class': string
  'x-class-private'?: string
  'x-subclass-of'?: string[]
  'x-class-when'?: {field: string; in: string[]; class: string}
  'x-table': string
  'x-triples'?: {predicate: string; object: string}[]
  'x-claimable'?: boolean
}

/** Not values of the record: its subject, its class, and what leads to its claims. */
const FRAME = new Set(['id', 'type', 'evidence'])

export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

function kindOf(schema: FieldSchema): FieldKind {
  if (schema['x-reference']) return 'reference'
  if (schema['x-scheme']) return 'concept'
  if (schema['x-datatype'] === 'xsd:hexBinary') return 'hex'
  if (schema.type === 'array') return schema.items!.properties ? 'text' : kindOf(schema.items!)
  if (schema.type === 'integer') return 'integer'
  if (schema.format === 'edtf') return 'date'
  return schema.format === 'iri' ? 'iri' : 'text'
}

const wordsOf = (schema: Described) => ({
  label: schema['x-label'],
  description: schema.description,
  descriptions: {en: schema.description, ...schema['x-description']}
})

function modelOf(schema: RecordSchema): Model {
  const fields = Object.entries(schema.properties)
    .filter(([name]) => !FRAME.has(name))
    .map(([name, field]): Field => {
      if (!field['x-predicate']) throw new Error(`${schema.title}.${name} has no x-predicate`)
      return {
        name,
        column: snakeCase(name),
        predicate: field['x-predicate'],
        privatePredicate: field['x-predicate-private'],
        partialPredicate: field['x-predicate-partial'],
        kind: kindOf(field),
        many: field.type === 'array',
        inverse: field['x-inverse'] ?? false,
        scheme: field['x-scheme'],
        values: field.enum ?? (field.const === undefined ? undefined : [field.const]),
        references: field['x-reference'] ?? [],
        required: schema.required.includes(name),
        claimable: field['x-claimable'] ?? true,
        ...wordsOf(field),
        broaderPredicates: field['x-subproperty-of'] ?? [],
        concepts: field['x-concepts'] ?? {},
        conceptClass: field['x-concept-class']
      }
    })
  return {
    type: schema.title,
    table: schema['x-table'],
    class: schema['x-class'],
    privateClass: schema['x-class-private'],
    classWhen: schema['x-class-when'],
    triples: schema['x-triples'] ?? [],
    claimable: schema['x-claimable'] ?? true,
    ...wordsOf(schema),
    broaderClasses: schema['x-subclass-of'] ?? [],
    fields
  }
}

export const models = Object.fromEntries(
  recordTypes.map(type => [type, modelOf(schemas[type] as unknown as RecordSchema)])
) as Record<RecordType, Model>

/** The code of a concept is the slug of its value: `working group` -> `working-group`. */
export const conceptCode = (value: string): string => value.toLowerCase().replace(/[^a-z0-9]+/g, '-')

export const conceptIri = (scheme: string, value: string, base: Iri): Iri =>
  `${base}scheme/${scheme}/${conceptCode(value)}`

/** The values of a field as a list of literals: none, one or many, whatever the field's shape. */
export function valuesOf(record: AnyRecord, field: Field): (string | number)[] {
  const value = (record as unknown as Record<string, unknown>)[field.name]
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value]).map(item => (typeof item === 'object' ? item.text : item))
}

/** The datatype of a date by its precision: EDTF level 0 `2004`, `2004-05`, `2004-05-01`. */
export const dateDatatype = (date: string): 'gYear' | 'gYearMonth' | 'date' =>
  date.length === 4 ? 'gYear' : date.length === 7 ? 'gYearMonth' : 'date'
