/** Every record against the schema of its type, JSON Schema 2020-12. An error points at the words the value rests on. */
import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js'
import {isEdtf} from '../edtf.ts'
import {type RecordType, schemas} from '../generated/records.ts'
import type {AnyRecord, Literal} from '../types.ts'

/** What is wrong with one record: the property, what stands there, and what should. */
export interface Fault {
  record: AnyRecord
  property?: string
  reason: string
  rule: string
  /** An error where nothing else is said. */
  severity?: 'warning'
}

/** Characters that RFC 3987 keeps out of IRIs. */
export const isIri = (text: string): boolean =>
  /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u0020\u007F-\u009F]+$/i.test(text)

const ajv = new Ajv2020({allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false})
ajv.addFormat('iri', isIri)
ajv.addFormat('edtf', isEdtf)
ajv.addVocabulary([
  'x-label',
  'x-description',
  'x-class',
  'x-class-private',
  'x-class-when',
  'x-subclass-of',
  'x-table',
  'x-triples',
  'x-claimable',
  'x-predicate',
  'x-predicate-private',
  'x-predicate-partial',
  'x-subproperty-of',
  'x-inverse',
  'x-scheme',
  'x-concepts',
  'x-concept-class',
  'x-reference',
  'x-datatype'
])

/** Made when the first record of the type comes: making all is a tenth of what it costs to read one page. */
const validatorOf = (type: RecordType): ValidateFunction => ajv.compile(schemas[type])

/** The schemas of single values: of a field with several values that of one of them. */
const ofValues = new Map<string, ValidateFunction>()

/** @returns what is expected of a value of a property that is no reference; nothing where the value is right */
export function expectedOf(type: RecordType, property: string, value: Literal): string | undefined {
  const key = `${type}.${property}`
  const {items, ...own} = (schemas[type].properties as Record<string, ValueSchema>)[property]!
  const validate = ofValues.get(key) ?? ajv.compile(items?.properties?.['text'] ?? items ?? own)
  ofValues.set(key, validate)
  return validate(value) ? undefined : expected(validate.errors![0]!)
}

interface ValueSchema {
  items?: {properties?: Record<string, object>}
}

const FORMATS: Record<string, string> = {edtf: 'a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD', iri: 'an IRI'}

function expected(error: ErrorObject): string {
  switch (error.keyword) {
    case 'format':
      return FORMATS[error.params['format']] ?? `the format ${error.params['format']}`
    case 'enum':
      return `one of ${(error.params['allowedValues'] as string[]).join(', ')}`
    case 'type':
      return error.params['type'] === 'integer' ? 'a whole number' : `a value of type ${error.params['type']}`
    case 'required':
      return `a value of “${error.params['missingProperty']}”`
    case 'additionalProperties':
      return `no property “${error.params['additionalProperty']}”`
    case 'pattern':
      return error.params['pattern'] === '^[^|]*$'
        ? 'no “|”, which parts values in the tables'
        : `text like ${error.params['pattern']}`
    case 'anyOf':
      return 'a number or a date, by which an act is known'
    default:
      return error.message ?? error.keyword
  }
}

/** @returns the faults of a record; none if it is as its schema says */
export function faultsOf(record: AnyRecord): Fault[] {
  const validate = validatorOf(record.type)
  if (validate(record)) return []
  const errors = validate.errors!.filter(error => !/\/anyOf\/\d/.test(error.schemaPath))
  return errors.map(error => {
    const property =
      error.instancePath.split('/')[1] ??
      (error.keyword === 'required' ? undefined : (error.params['additionalProperty'] as string | undefined))
    const what =
      error.keyword === 'required'
        ? `absence of “${error.params['missingProperty']}”`
        : property
          ? `${property} “${short(error.data)}”`
          : 'record'
    return {
      record,
      property,
      reason: `Unexpected ${what}, expected ${expected(error)}`,
      rule: `schema/${error.keyword}`
    }
  })
}

const short = (data: unknown): string => {
  const text = typeof data === 'string' ? data : JSON.stringify(data)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
