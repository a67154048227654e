/** The own vocabulary (`cr:`, `{base}ns#`): every class and property that no vocabulary of others has. */
import {recordTypes} from '../generated/records.ts'
import {expand, type Field, type Model, models, type Words} from '../model.ts'
import type {Iri, Publication} from '../types.ts'
import {claimTerms, type OwnTerm} from './beyond-schemas.ts'

export interface PublishedTerm {
  /** `{base}ns#{name}` */
  iri: Iri
  /** `MembershipEvent`, `legalBasis` */
  name: string
  kind: 'class' | 'property'
  label: Words
  comment: Words
  /** Classes or properties of others that it is a part of. */
  broader: readonly Iri[]
  /** Of a property: the class of its subjects. */
  domain?: Iri
  /** Of a property: a class, or a datatype; `rdfs:Literal` where the datatype differs from value to value. */
  range?: Iri
}

const isOwn = (name: string): boolean => name.startsWith('cr:')

/** The class that all records of a type have, whoever made them. */
const commonClass = ({class: own, privateClass}: Model): string => privateClass ?? own

function rangeOf({kind, references}: Field): string | undefined {
  switch (kind) {
    case 'text':
      return 'xsd:string'
    case 'integer':
      return 'xsd:integer'
    case 'hex':
      return 'xsd:hexBinary'
    case 'date':
      return 'rdfs:Literal'
    case 'concept':
      return 'skos:Concept'
    case 'reference':
      return references.length === 1 ? commonClass(models[references[0]!]) : undefined
    case 'iri':
      return undefined
  }
}

function* termsOfRecords(): Generator<[string, OwnTerm]> {
  for (const model of recordTypes.map(type => models[type])) {
    if (isOwn(model.class)) {
      const {label, descriptions: comment, broaderClasses: broader} = model
      yield [model.class, {kind: 'class', label, comment, broader}]
    }
    for (const field of model.fields.filter(({predicate}) => isOwn(predicate))) {
      const {predicate, label, descriptions: comment, broaderPredicates: broader} = field
      yield [predicate, {kind: 'property', label, comment, broader, domain: commonClass(model), range: rangeOf(field)}]
    }
  }
}

/** Classes first, then properties, each in the order of the models. */
const terms: readonly (readonly [string, OwnTerm])[] = [...termsOfRecords(), ...Object.entries(claimTerms)].sort(
  ([, a], [, b]) => Number(a.kind === 'property') - Number(b.kind === 'property')
)

export const vocabularyOf = ({config: {base}}: Pick<Publication, 'config'>): PublishedTerm[] =>
  terms.map(([name, {kind, label, comment, broader, domain, range}]) => ({
    iri: expand(name, base),
    name: name.slice('cr:'.length),
    kind,
    label,
    comment,
    broader: broader.map(other => expand(other, base)),
    domain: domain && expand(domain, base),
    range: range && expand(range, base)
  }))
