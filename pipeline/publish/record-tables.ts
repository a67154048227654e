/** A table for each type of record, made from its model, and one for each field that leads to many things. */
import {isDay} from '../edtf.ts'
import {conceptIri, dateDatatype, expand, type Field, type Model, models, valuesOf} from '../model.ts'
import type {AnyRecord, Iri, Publication} from '../types.ts'
import {classesOf, isPrivate, secondClassOf} from './graph.ts'
import {AN_IRI, type ColumnOf, constant, mapped, type Table, tableOf} from './table.ts'

export function recordTable(model: Model, publication: Publication): Table {
  const {base} = publication.config
  return tableOf<AnyRecord>({
    name: model.table,
    description: model.description,
    subject: '{+id}',
    key: ['id'],
    columns: [
      {name: 'id', description: 'The IRI of the record.', ...AN_IRI, cell: ({id}) => id},
      ...model.fields.flatMap(field => fieldColumns(field, publication)),
      ...classColumns(model, publication)
    ],
    constants: [
      ...(model.privateClass ? [] : [constant('rdf_type', 'rdf:type', model.class, base)]),
      ...model.triples.map(({predicate, object}, index) => constant(`constant_${index + 1}`, predicate, object, base))
    ],
    rows: () => publication.records(model.type)
  })
}

/** Classes that depend on the row. */
function classColumns(model: Model, publication: Publication): ColumnOf<AnyRecord>[] {
  const {base} = publication.config
  const classColumn = (name: string, description: string, classOf: (record: AnyRecord) => string | undefined) => ({
    name,
    description: `A class in RDF: ${description}.`,
    datatype: 'anyURI',
    meaning: {predicate: expand('rdf:type', base), object: `{+${name}}`},
    cell: (record: AnyRecord) => mapped(classOf(record), name => expand(name, base))
  })
  const {class: own, privateClass, classWhen} = model
  const columns: ColumnOf<AnyRecord>[] = []
  if (privateClass) {
    const description = `${own}, or ${privateClass} where a private association made it`
    columns.push(classColumn('rdf_type', description, record => classesOf(record, publication)[0]))
  }
  if (classWhen) {
    const description = `${classWhen.class} where ${classWhen.field} is ${classWhen.in.join(' or ')}`
    columns.push(classColumn('additional_class', description, secondClassOf))
  }
  return columns
}

/** The table that the values are ids of, where it is one; an act may be of an organisation or of a body. */
const tableReferred = ({references: [type, ...more]}: Field): string | undefined =>
  type && more.length === 0 ? models[type].table : undefined

/** Fields that lead to many things have a table of their own: a cell cannot hold several IRIs. */
const isLink = ({many, kind}: Field): boolean => many && (kind === 'reference' || kind === 'iri')

/** The columns of a field; none for one that leads to many things. */
function fieldColumns(field: Field, publication: Publication): ColumnOf<AnyRecord>[] {
  const {base} = publication.config
  const {column: name, description, required, values} = field
  const predicate = expand(field.predicate, base)
  const first = (record: AnyRecord) => valuesOf(record, field)[0]
  const plain = {name, description, required, values, references: tableReferred(field), cell: first}

  if (field.many && field.kind === 'text') {
    const cell = (record: AnyRecord) => valuesOf(record, field).join('|')
    return [{...plain, cell, separator: '|', meaning: {predicate}}]
  }
  if (isLink(field)) return []
  if (field.many) throw new Error(`no column can hold many values of ${name}: they are neither text nor IRIs`)

  switch (field.kind) {
    case 'text':
      return [{...plain, meaning: {predicate}}]
    case 'integer':
      return [{...plain, datatype: 'integer', meaning: {predicate}}]
    case 'hex':
      return [{...plain, datatype: 'hexBinary', meaning: {predicate}}]
    case 'date':
      return dateColumns(plain, predicate, expand(field.partialPredicate ?? field.predicate, base))
    case 'concept': {
      const iriOf = (record: AnyRecord) =>
        mapped(first(record), value => conceptIri(field.scheme!, String(value), base))
      const concept = {name: `${name}_concept`, description: `The concept of ${name}.`, required, cell: iriOf}
      if (field.privatePredicate) {
        const [ofAuthority, ofPrivate] = byMaker(field, {...concept, required: false}, publication, ['', '_private'])
        return [plain, ofAuthority, ofPrivate]
      }
      return [plain, {...concept, datatype: 'anyURI', meaning: {predicate, object: `{+${name}_concept}`}}]
    }
    case 'iri':
    case 'reference': {
      if (field.privatePredicate) {
        return [{...plain, datatype: 'anyURI'}, ...byMaker(field, plain, publication, ['_authority', '_creator'])]
      }
      const [subject, object] = field.inverse ? [`{+${name}}`, '{+id}'] : [undefined, `{+${name}}`]
      return [{...plain, datatype: 'anyURI', meaning: {predicate, subject, object}}]
    }
  }
}

/** A column has one datatype: of the three after the date exactly one is filled. The last two are for sorting. */
function dateColumns(plain: ColumnOf<AnyRecord>, predicate: Iri, partial: Iri): ColumnOf<AnyRecord>[] {
  const {name, description, cell} = plain
  const precise = (suffix: string, datatype: string, unit: string): ColumnOf<AnyRecord> => ({
    name: `${name}_${suffix}`,
    description: `${name}, where the text gives it to the ${unit}.`,
    datatype,
    meaning: {predicate: datatype === 'date' ? predicate : partial},
    cell: record => mapped(cell(record), date => (dateDatatype(String(date)) === datatype ? date : undefined))
  })
  const bound = (suffix: string, which: string, day: (date: string) => string): ColumnOf<AnyRecord> => ({
    name: `${name}_${suffix}`,
    description: `The ${which} day that ${name} may be.`,
    datatype: 'date',
    cell: record => mapped(cell(record), date => day(String(date)))
  })
  return [
    {
      ...plain,
      description: `${description} YYYY, YYYY-MM or YYYY-MM-DD, as precise as the text.`,
      pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?'
    },
    precise('year', 'gYear', 'year'),
    precise('month', 'gYearMonth', 'month'),
    precise('date', 'date', 'day'),
    bound('earliest', 'first', date => date + '-01-01'.slice(date.length - 4)),
    bound('latest', 'last', lastDay)
  ]
}

/** `2004` -> `2004-12-31`, `2004-02` -> `2004-02-29`. */
function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 10) return date
  return [31, 30, 29, 28].map(day => `${date}-${day}`).find(isDay)!
}

/** An IRI in two columns, each with the predicate that fits whoever made the act; exactly one is filled. */
function byMaker(
  {predicate, privatePredicate}: Field,
  {name, description, cell}: ColumnOf<AnyRecord>,
  publication: Publication,
  [ofAuthority, ofPrivate]: [authority: string, privateAssociation: string]
): [ColumnOf<AnyRecord>, ColumnOf<AnyRecord>] {
  const column = (suffix: string, who: string, means: string, which: boolean): ColumnOf<AnyRecord> => ({
    name: name + suffix,
    description: `${description} ${who}`,
    datatype: 'anyURI',
    meaning: {predicate: expand(means, publication.config.base), object: `{+${name}${suffix}}`},
    cell: record => (isPrivate(record, publication) === which ? cell(record) : undefined)
  })
  return [
    column(ofAuthority, 'Filled unless a private association made the act.', predicate, false),
    column(ofPrivate, 'Filled where a private association made the act.', privatePredicate!, true)
  ]
}

/** A table for each field that leads to many things: `act_amends`, a row for each. */
export const linkTables = (model: Model, publication: Publication): Table[] =>
  model.fields.filter(isLink).map(field => {
    const from = model.type.toLowerCase()
    return tableOf<{record: AnyRecord; value: string | number}>({
      name: `${from}_${field.column}`,
      description: field.description,
      subject: `{+${from}}`,
      key: [from, field.column],
      columns: [
        {
          name: from,
          description: 'The IRI of the record.',
          ...AN_IRI,
          references: model.table,
          cell: ({record}) => record.id
        },
        {
          name: field.column,
          description: field.description,
          ...AN_IRI,
          references: tableReferred(field),
          meaning: {predicate: expand(field.predicate, publication.config.base), object: `{+${field.column}}`},
          cell: ({value}) => value
        }
      ],
      *rows() {
        for (const record of publication.records(model.type)) {
          for (const value of valuesOf(record, field)) yield {record, value}
        }
      }
    })
  })
