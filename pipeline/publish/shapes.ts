/**
 * `shapes.ttl`: shapes for the records of `data/dataset.*` (SHACL, https://www.w3.org/TR/shacl/), made from the schemas,
 * and for the claims and quotes of `provenance/`. They are closed: a predicate that no field stands for is a fault, so that
 * what is validated is those graphs alone.
 *
 * No blank nodes: shapes, and the nodes of the lists that `sh:in`, `sh:or` and `sh:ignoredProperties` want, have IRIs
 * (`shapes.ttl#scheme-basis-1`). SHACL asks of a list only that each node has one first and one rest (section 1.1). An inverse
 * path must be a blank node (2.3.1.4), so that a field whose predicate leads to the record is described where it starts.
 */
import {schemas as ofRecords, type RecordType, recordTypes} from '../generated/records.ts'
import {expand, type Field, localName, type Model, models, namespaces, type Words} from '../model.ts'
import type {Iri, Publication, Publisher} from '../types.ts'
import {schemesOf} from '../vocabulary/schemes.ts'
import {inEach, iri, OWL, RDF_TYPE, type Term, type Triple, text, typed} from './rdf/terms.ts'
import {turtleOf} from './rdf/turtle.ts'
import {prefixesOf} from './turtle.ts'

const SH = 'http://www.w3.org/ns/shacl#'
const {rdf, rdfs, xsd, dct} = namespaces

export const shapes: Publisher = {
  format: 'shapes',
  *files(publication) {
    const prefixes = {...prefixesOf(publication), sh: SH, shapes: `${publication.config.base}shapes.ttl#`}
    const chunks = turtleOf(new Shapes(publication).triples(), prefixes)
    yield {path: 'shapes.ttl', mediaType: 'text/turtle', chunks}
  }
}

/** What a shape says: predicates of SHACL and their values. */
type Constraints = readonly (readonly [parameter: string, value: Term])[]

/** A class that records of a type have, with the predicates that go with it. */
interface Variant {
  /** The name of its shape: `Act`, `PrivateAct`. */
  name: string
  model: Model
  class: string
  predicateOf(field: Field): string
}

const variantsOf = (model: Model): Variant[] => [
  {name: model.type, model, class: model.class, predicateOf: ({predicate}) => predicate},
  ...(model.privateClass
    ? [
        {
          name: `Private${model.type}`,
          model,
          class: model.privateClass,
          predicateOf: ({privatePredicate, predicate}: Field) => privatePredicate ?? predicate
        }
      ]
    : [])
]

/** Of the schema of a field what its model leaves out. */
interface Limits {
  minLength?: number
  pattern?: string
  minimum?: number
  items?: Limits & {properties?: {text: Limits}}
}

const limitsOf = (type: RecordType, field: Field): Limits => {
  const own = (ofRecords[type].properties as Record<string, Limits>)[field.name]!
  return own.items?.properties?.text ?? own.items ?? own
}

/** What a value of a field is, for messages. */
const WHAT: Record<Field['kind'], Words> = {
  text: {en: 'a text', pl: 'tekst'},
  integer: {en: 'a whole number', pl: 'liczba całkowita'},
  date: {en: 'a date as precise as the text', pl: 'data tak dokładna jak tekst'},
  hex: {en: 'a number in hexadecimal', pl: 'liczba szesnastkowa'},
  iri: {en: 'an IRI', pl: 'IRI'},
  reference: {en: 'a record of the right type', pl: 'rekord właściwego typu'},
  concept: {en: 'a concept of the scheme', pl: 'pojęcie ze schematu'}
}

function howMany({required, many}: Field): Words {
  if (many) return {en: 'values', pl: 'wartości'}
  return required
    ? {en: 'exactly one value', pl: 'dokładnie jedna wartość'}
    : {en: 'at most one value', pl: 'najwyżej jedna wartość'}
}

const PARTIAL = ['gYearMonth', 'gYear']

/** Claims and quotes are no records and have no schema: what `graph.ts` writes of them. */
const PROVENANCE: readonly {
  class: string
  also?: string
  properties: readonly {path: string; count: readonly [least: number, most?: number]; is: readonly string[]}[]
}[] = [
  {
    class: 'cr:Claim',
    also: 'rdf:Statement',
    properties: [
      {path: 'rdf:subject', count: [1, 1], is: ['an IRI']},
      {path: 'rdf:predicate', count: [1, 1], is: ['an IRI']},
      {path: 'rdf:object', count: [1, 1], is: []},
      {path: 'cr:basis', count: [1, 1], is: ['scheme/basis']},
      {path: 'cr:rule', count: [1, 1], is: ['xsd:string']},
      {path: 'cr:rank', count: [1, 1], is: ['scheme/rank']},
      // A value that was computed where the text says nothing else rests on no quote.
      {path: 'prov:wasDerivedFrom', count: [0], is: ['oa:SpecificResource']}
    ]
  },
  {
    class: 'oa:SpecificResource',
    properties: [
      {path: 'oa:hasSource', count: [1, 1], is: ['an IRI']},
      {path: 'oa:hasSelector', count: [2, 2], is: ['oa:TextPositionSelector', 'oa:TextQuoteSelector']},
      {path: 'foaf:page', count: [0, 1], is: ['an IRI']}
    ]
  },
  {
    class: 'oa:TextPositionSelector',
    properties: [
      {path: 'oa:start', count: [1, 1], is: ['xsd:nonNegativeInteger']},
      {path: 'oa:end', count: [1, 1], is: ['xsd:nonNegativeInteger']}
    ]
  },
  {
    class: 'oa:TextQuoteSelector',
    properties: [
      {path: 'oa:exact', count: [1, 1], is: ['xsd:string']},
      {path: 'oa:prefix', count: [0, 1], is: ['xsd:string']},
      {path: 'oa:suffix', count: [0, 1], is: ['xsd:string']}
    ]
  }
]

/** Gathers lists that several shapes share, so that each is written once. */
class Shapes {
  readonly #base: Iri
  readonly #publication: Publication
  readonly #shared = new Map<Iri, Triple[]>()

  constructor(publication: Publication) {
    this.#publication = publication
    this.#base = publication.config.base
  }

  *triples(): Generator<Triple> {
    const own = `${this.#base}shapes.ttl`
    const title = {en: 'Shapes of the records', pl: 'Kształty rekordów'}
    yield {subject: own, predicate: RDF_TYPE, object: iri(`${OWL}Ontology`)}
    for (const object of inEach(title)) yield {subject: own, predicate: `${dct}title`, object}
    for (const type of recordTypes) for (const variant of variantsOf(models[type])) yield* this.#node(variant)
    for (const node of PROVENANCE) yield* this.#provenance(node)
    for (const triples of this.#shared.values()) yield* triples
  }

  *#provenance({class: of, also, properties}: (typeof PROVENANCE)[number]): Generator<Triple> {
    const name = localName(of)
    const nameOf = (path: string): string => `${name}-${localName(path)}`
    yield* shapeTriples(this.#iri(name), 'NodeShape', [
      ['targetClass', this.#expand(of)],
      ['nodeKind', iri(`${SH}IRI`)],
      ...(also ? [['class', this.#expand(also)] as const] : []),
      ...this.#closed(),
      ...properties.map(({path}) => ['property', iri(this.#iri(nameOf(path)))] as const)
    ])
    for (const {path, count, is} of properties) {
      const [least, most] = count
      yield* shapeTriples(this.#iri(nameOf(path)), 'PropertyShape', [
        ['path', this.#expand(path)],
        ['minCount', typed(least, 'integer')],
        ...(most === undefined ? [] : [['maxCount', typed(most, 'integer')] as const]),
        ...this.#kind(is)
      ])
    }
  }

  /** Of a datatype, a scheme, or one of some classes. */
  #kind(is: readonly string[]): Constraints {
    const [first] = is
    if (first === undefined) return []
    if (first === 'an IRI') return [['nodeKind', iri(`${SH}IRI`)]]
    if (first.startsWith('xsd:')) return [['datatype', this.#expand(first)]]
    if (first.startsWith('scheme/')) return [['in', this.#scheme(first.slice('scheme/'.length))]]
    if (is.length === 1) return [['class', this.#expand(first)]]
    const choices = is.map(of => this.#shape(`is-${localName(of)}`, 'NodeShape', [['class', this.#expand(of)]]))
    return [['or', this.#list(`is-${is.map(localName).join('-or-')}`, choices)]]
  }

  #closed(): Constraints {
    return [
      ['closed', typed('true', 'boolean')],
      ['ignoredProperties', this.#list('ignored', [iri(RDF_TYPE)])]
    ]
  }

  #iri(name: string): Iri {
    return `${this.#base}shapes.ttl#${name}`
  }

  #expand(name: string): Term {
    return iri(expand(name, this.#base))
  }

  /** Something that several shapes lead to, written after them. */
  #share(name: string, triples: (subject: Iri) => Triple[]): Term {
    const subject = this.#iri(name)
    if (!this.#shared.has(subject)) this.#shared.set(subject, triples(subject))
    return iri(subject)
  }

  /** An RDF list whose nodes are `{name}-1`, `{name}-2` … @returns its first node */
  #list(name: string, items: readonly Term[]): Term {
    const node = (index: number): Iri => (index < items.length ? this.#iri(`${name}-${index + 1}`) : `${rdf}nil`)
    return this.#share(`${name}-1`, () =>
      items.flatMap((item, index) => [
        {subject: node(index), predicate: `${rdf}first`, object: item},
        {subject: node(index), predicate: `${rdf}rest`, object: iri(node(index + 1))}
      ])
    )
  }

  /** A shape of that kind with a name of its own. */
  #shape(name: string, kind: 'NodeShape' | 'PropertyShape', constraints: Constraints): Term {
    return this.#share(name, subject => shapeTriples(subject, kind, constraints))
  }

  *#node(variant: Variant): Generator<Triple> {
    const {name, model} = variant
    const properties: {name: string; constraints: Constraints}[] = [
      ...model.fields.filter(({inverse}) => !inverse).flatMap(field => this.#fieldShapes(field, variant)),
      ...this.#constants(variant),
      ...this.#leadingFrom(model)
    ]
    const constraints: Constraints = [
      ['targetClass', this.#expand(variant.class)],
      ['nodeKind', iri(`${SH}IRI`)],
      ...model.triples
        .filter(({predicate}) => predicate === 'rdf:type')
        .map(({object}) => ['class', this.#expand(object)] as const),
      ...this.#closed(),
      ...this.#alternatives(variant),
      ...this.#secondClass(variant),
      ...properties.map(property => ['property', iri(this.#iri(property.name))] as const)
    ]
    yield* shapeTriples(this.#iri(name), 'NodeShape', constraints)
    for (const [predicate, words] of [
      [`${rdfs}label`, model.label],
      [`${rdfs}comment`, model.descriptions]
    ] as const)
      for (const object of inEach(words)) yield {subject: this.#iri(name), predicate, object}
    for (const property of properties)
      yield* shapeTriples(this.#iri(property.name), 'PropertyShape', property.constraints)
    for (const field of model.fields.filter(({inverse}) => inverse)) yield* this.#startOf(field, model)
  }

  /** One for each predicate of a field: a date that is not given to the day may have another. */
  #fieldShapes(field: Field, variant: Variant): {name: string; constraints: Constraints}[] {
    const {model, name: node} = variant
    const name = `${node}-${field.name}`
    const path = variant.predicateOf(field)
    if (!field.partialPredicate) {
      const minimum: Constraints = field.required ? [['minCount', typed(1, 'integer')]] : []
      const constraints = [...this.#about(field, model, path), ...minimum, ...this.#values(field, model.type)]
      return [{name, constraints}]
    }
    return [
      {name, constraints: [...this.#about(field, model, path), ['datatype', iri(`${xsd}date`)]]},
      {
        name: `${name}-partial`,
        constraints: [
          ...this.#about(field, model, field.partialPredicate),
          [
            'or',
            this.#list(
              'partial-dates',
              PARTIAL.map(datatype => this.#datatype(datatype))
            )
          ]
        ]
      }
    ]
  }

  #about(field: Field, model: Model, path: string): Constraints {
    const {label, descriptions, many} = field
    const message = each(
      language =>
        `${model.label[language]}, ${label[language]}: ${howMany(field)[language]}, ${WHAT[field.kind][language]}`
    )
    return [
      ['path', this.#expand(path)],
      ...inEach(label).map(words => ['name', words] as const),
      ...inEach(descriptions).map(words => ['description', words] as const),
      ...inEach(message).map(words => ['message', words] as const),
      ['order', typed(model.fields.indexOf(field) + 1, 'integer')],
      ...(many ? [] : [['maxCount', typed(1, 'integer')] as const])
    ]
  }

  #values(field: Field, type: RecordType): Constraints {
    const {minLength, pattern, minimum} = limitsOf(type, field)
    const limits: Constraints = [
      ...(minLength === undefined ? [] : [['minLength', typed(minLength, 'integer')] as const]),
      ...(pattern === undefined ? [] : [['pattern', text(pattern)] as const]),
      ...(minimum === undefined ? [] : [['minInclusive', typed(minimum, 'integer')] as const])
    ]
    switch (field.kind) {
      case 'text':
        return [['datatype', iri(`${xsd}string`)], ...limits]
      case 'integer':
        return [['datatype', iri(`${xsd}integer`)], ...limits]
      case 'hex':
        return [['datatype', iri(`${xsd}hexBinary`)], ...limits]
      case 'date':
        return [
          [
            'or',
            this.#list(
              'dates',
              ['date', ...PARTIAL].map(datatype => this.#datatype(datatype))
            )
          ]
        ]
      case 'iri':
        return [['nodeKind', iri(`${SH}IRI`)]]
      case 'concept':
        return [['in', this.#scheme(field.scheme!)]]
      case 'reference':
        return [['nodeKind', iri(`${SH}IRI`)], this.#ofType(field.references)]
    }
  }

  #datatype(name: string): Term {
    return this.#shape(`is-${name}`, 'NodeShape', [['datatype', iri(xsd + name)]])
  }

  #scheme(code: string): Term {
    const {concepts} = schemesOf(this.#publication).find(scheme => scheme.code === code)!
    return this.#list(
      `scheme-${code}`,
      concepts.map(concept => iri(concept.iri))
    )
  }

  /** Of one of the classes that records of these types have. */
  #ofType(types: readonly RecordType[]): readonly [parameter: string, value: Term] {
    const variants = types.flatMap(type => variantsOf(models[type]))
    if (variants.length === 1) return ['class', this.#expand(variants[0]!.class)]
    const choices = variants.map(({name, class: of}) =>
      this.#shape(`is-${name}`, 'NodeShape', [['class', this.#expand(of)]])
    )
    return ['or', this.#list(`is-${variants.map(({name}) => name).join('-or-')}`, choices)]
  }

  /** What every record of the type has, in no field. */
  #constants({model, name}: Variant): {name: string; constraints: Constraints}[] {
    return model.triples
      .filter(({predicate}) => predicate !== 'rdf:type')
      .map(({predicate, object}) => ({
        name: `${name}-${predicate.replace(':', '-')}`,
        constraints: [
          ['path', this.#expand(predicate)],
          ['hasValue', this.#expand(object)],
          ['maxCount', typed(1, 'integer')]
        ]
      }))
  }

  /** Predicates that lead from records of this type to others whose fields they are. */
  #leadingFrom({type}: Model): {name: string; constraints: Constraints}[] {
    return recordTypes.flatMap(other =>
      models[other].fields
        .filter(({inverse, references}) => inverse && references.includes(type))
        .map(field => ({
          name: `${other}-${field.name}`,
          constraints: [['path', this.#expand(field.predicate)], ['nodeKind', iri(`${SH}IRI`)], this.#ofType([other])]
        }))
    )
  }

  /** Whatever such a predicate starts from is a record of the right type. */
  #startOf({name, predicate, references}: Field, model: Model): Triple[] {
    return shapeTriples(this.#iri(`${model.type}-${name}-start`), 'NodeShape', [
      ['targetSubjectsOf', this.#expand(predicate)],
      this.#ofType(references)
    ])
  }

  /** `anyOf` of the schema: of some fields at least one is there. */
  #alternatives({model, name, predicateOf}: Variant): Constraints {
    const {anyOf = []} = ofRecords[model.type] as {anyOf?: readonly {required: readonly string[]}[]}
    const choices = anyOf.flatMap(({required}) =>
      required.flatMap(fieldName => {
        const field = model.fields.find(one => one.name === fieldName)!
        return [predicateOf(field), ...(field.partialPredicate ? [field.partialPredicate] : [])]
      })
    )
    if (choices.length === 0) return []
    const given = choices.map(predicate =>
      this.#shape(`has-${predicate.replace(':', '-')}`, 'PropertyShape', [
        ['path', this.#expand(predicate)],
        ['minCount', typed(1, 'integer')]
      ])
    )
    return [['or', this.#list(`${name}-has`, given)]]
  }

  /** A record has its second class, or a value that does not call for it. */
  #secondClass({model, name}: Variant): Constraints {
    const {classWhen} = model
    if (!classWhen) return []
    const field = model.fields.find(one => one.name === classWhen.field)!
    const {concepts} = schemesOf(this.#publication).find(({code}) => code === field.scheme)!
    const others = concepts.filter(({notation}) => !classWhen.in.includes(notation)).map(concept => iri(concept.iri))
    const choices = [
      this.#shape(`is-${classWhen.class.replace(':', '-')}`, 'NodeShape', [['class', this.#expand(classWhen.class)]]),
      this.#shape(`${name}-${field.name}-other`, 'PropertyShape', [
        ['path', this.#expand(field.predicate)],
        ['in', this.#list(`${name}-${field.name}-others`, others)]
      ])
    ]
    return [['or', this.#list(`${name}-class`, choices)]]
  }
}

const each = (wordsIn: (language: keyof Words) => string): Words => ({en: wordsIn('en'), pl: wordsIn('pl')})

const shapeTriples = (subject: Iri, kind: 'NodeShape' | 'PropertyShape', constraints: Constraints): Triple[] => [
  {subject, predicate: RDF_TYPE, object: iri(SH + kind)},
  ...constraints.map(([parameter, object]) => ({subject, predicate: SH + parameter, object}))
]
