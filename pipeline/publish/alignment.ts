/**
 * `data/alignment.ttl`: what follows from the core graph, in the words that others look for. It holds no fact of its own, and
 * whoever has `data/dataset.*` may load it or leave it.
 *
 * - org: membership without its circumstances, its interval (OWL-Time, DCAT 3), inverses
 * - schema.org: types, names, roles (https://schema.org/Role), acts as legislation
 * - labels with the language of the text that names the thing, beside the untagged ones of the core graph
 * - ELI and PROV-O: the inverses of what acts and events say
 */
import {dateDatatype, namespaces} from '../model.ts'
import {label} from '../records/index.ts'
import type {AnyRecord, Iri, Publication, Publisher, RecordOf, SourceRecord} from '../types.ts'
import {schemesOf} from '../vocabulary/schemes.ts'
import {isPrivate, PUBLIC_KINDS} from './graph.ts'
import {inEach, iri, RDF_TYPE, type Term, type Triple, text, typed} from './rdf/terms.ts'
import {turtleOf} from './rdf/turtle.ts'
import {uri} from './uri.ts'

const {org, eli, prov, skos, dct, dcat, schema, rdfs, rdf, xsd} = namespaces
const TIME = 'http://www.w3.org/2006/time#'

export const alignment: Publisher = {
  format: 'alignment',
  *files(publication) {
    const prefixes = {rdf, rdfs, xsd, org, eli, prov, skos, dct, dcat, schema, time: TIME}
    yield {
      path: 'data/alignment.ttl',
      mediaType: 'text/turtle',
      chunks: turtleOf(alignmentTriples(publication), prefixes)
    }
  }
}

export function* alignmentTriples(publication: Publication): Generator<Triple> {
  const pairs = new Set<string>()
  const around: Around = {
    publication,
    languagesOf: namesByLanguage(publication),
    labelsOf: labelsByConcept(publication),
    isNews: (member, organization) => pairs.size < pairs.add(`${member} ${organization}`).size
  }
  for (const record of publication.all()) {
    for (const [subject, predicate, object] of alignmentOf(record, around)) yield {subject, predicate, object}
  }
}

type Said = readonly [subject: Iri, predicate: Iri, object: Term]

/** What a record alone does not tell. */
interface Around {
  publication: Publication
  /** The languages of the texts that call a thing so, sorted. */
  languagesOf(id: Iri, name: string): readonly string[]
  /** What a value of a scheme is called, in every language. */
  labelsOf(scheme: string, value: string): readonly Term[]
  /** Whether a member of an organisation is met for the first time: a founding member may be a full one too. */
  isNews(member: Iri, organization: Iri): boolean
}

function* alignmentOf(record: AnyRecord, around: Around): Generator<Said> {
  switch (record.type) {
    case 'Organization':
      return yield* organization(record, around)
    case 'Body':
      return yield* body(record, around)
    case 'Place':
      yield [record.id, RDF_TYPE, iri(`${schema}Place`)]
      return yield* names(record, around)
    case 'Act':
      return yield* act(record, around)
    case 'Membership':
      return yield* membership(record, around)
    case 'MembershipEvent':
      if (record.membership) yield [record.membership, `${prov}wasGeneratedBy`, iri(record.id)]
      return yield* labelled(record, around)
    case 'Observation':
    case 'Responsibility':
      return yield* labelled(record, around)
    case 'Source':
      return yield* source(record)
  }
}

function* organization(record: RecordOf<'Organization'>, around: Around): Generator<Said> {
  const type = PUBLIC_KINDS.has(record.kind) ? 'GovernmentOrganization' : 'Organization'
  yield [record.id, RDF_TYPE, iri(schema + type)]
  yield* names(record, around)
  for (const match of record.exactMatch ?? []) yield [record.id, `${schema}sameAs`, iri(uri(match))]
}

function* body(record: RecordOf<'Body'>, around: Around): Generator<Said> {
  yield [record.id, RDF_TYPE, iri(`${schema}Organization`)]
  yield* names(record, around)
  yield [record.id, `${schema}parentOrganization`, iri(record.organization)]
  yield [record.organization, `${org}hasUnit`, iri(record.id)]
}

function* act(record: RecordOf<'Act'>, around: Around): Generator<Said> {
  const {id, actType, number, date, passedBy, amends = [], repeals = []} = record
  const ofPrivate = isPrivate(record, around.publication)
  yield [id, RDF_TYPE, iri(schema + (ofPrivate ? 'CreativeWork' : 'Legislation'))]
  yield* labelled(record, around)
  if (number) yield [id, `${eli}number`, text(number)]
  if (!ofPrivate) {
    for (const name of around.labelsOf('act-type', actType)) yield [id, `${schema}legislationType`, name]
    if (number) yield [id, `${schema}legislationIdentifier`, text(number)]
    if (date) yield [id, `${schema}legislationDate`, dated(date)]
    if (passedBy) yield [id, `${schema}legislationPassedBy`, iri(passedBy)]
    for (const other of amends) yield [id, `${schema}legislationAmends`, iri(other)]
    for (const other of repeals) yield [id, `${schema}legislationRepeals`, iri(other)]
  }
  for (const other of amends) yield [other, `${eli}amended_by`, iri(id)]
  for (const other of repeals) yield [other, `${eli}repealed_by`, iri(id)]
}

function* membership(record: RecordOf<'Membership'>, around: Around): Generator<Said> {
  const {id, member, organization, status} = record
  yield [id, RDF_TYPE, iri(`${schema}OrganizationRole`)]
  yield* labelled(record, around)
  for (const name of around.labelsOf('membership-class', record.class)) yield [id, `${schema}roleName`, name]
  yield [id, `${schema}member`, iri(member)]
  yield* interval(record)
  yield [organization, `${schema}member`, iri(id)]
  yield [member, `${org}hasMembership`, iri(id)]
  // Without its circumstances membership is true only while it lasts, and a candidate or partner is no member.
  if (status === 'current' && MEMBERS.has(record.class) && around.isNews(member, organization)) {
    yield [member, `${org}memberOf`, iri(organization)]
    yield [member, `${schema}memberOf`, iri(organization)]
    yield [organization, `${org}hasMember`, iri(member)]
  }
}

/** Classes of those who are members in the plain sense. */
const MEMBERS = new Set(['full', 'associate', 'founding', 'member'])

/** `…#during`, from `…#from` until `…#until`, of those that the text gives. */
function* interval({id, from, until}: RecordOf<'Membership'>): Generator<Said> {
  if (!from && !until) return
  const part = (name: string): Iri => id.replace(/#id$/, `#${name}`)
  const whole = part('during')
  yield [id, `${org}memberDuring`, iri(whole)]
  yield [whole, RDF_TYPE, iri(`${TIME}Interval`)]
  yield [whole, RDF_TYPE, iri(`${dct}PeriodOfTime`)]
  if (from) {
    yield [whole, `${dcat}startDate`, dated(from)]
    yield [whole, `${TIME}hasBeginning`, iri(part('from'))]
  }
  if (until) {
    yield [whole, `${dcat}endDate`, dated(until)]
    yield [whole, `${TIME}hasEnd`, iri(part('until'))]
  }
  if (from) yield* instant(part('from'), from)
  if (until) yield* instant(part('until'), until)
}

const IN_XSD = {date: 'inXSDDate', gYearMonth: 'inXSDgYearMonth', gYear: 'inXSDgYear'} as const

function* instant(id: Iri, date: string): Generator<Said> {
  yield [id, RDF_TYPE, iri(`${TIME}Instant`)]
  yield [id, TIME + IN_XSD[dateDatatype(date)], dated(date)]
}

const dated = (date: string): Term => typed(date, dateDatatype(date))

function* source({id, title, language}: SourceRecord): Generator<Said> {
  yield [id, RDF_TYPE, iri(`${schema}CreativeWork`)]
  yield [id, `${rdfs}label`, text(title, language)]
  yield [id, `${schema}name`, text(title, language)]
  yield [id, `${schema}inLanguage`, text(language)]
}

/** The names that texts give, each with the languages of those texts. */
function* names(thing: {id: Iri; name: string; aliases?: string[]}, {languagesOf}: Around): Generator<Said> {
  const {id, name, aliases = []} = thing
  const inLanguages = (word: string) => languagesOf(id, word).map(language => text(word, language))
  for (const predicate of [`${rdfs}label`, `${schema}name`]) {
    for (const term of inLanguages(name)) yield [id, predicate, term]
  }
  for (const predicate of [`${skos}altLabel`, `${schema}alternateName`]) {
    for (const term of aliases.flatMap(inLanguages)) yield [id, predicate, term]
  }
}

/** What has no name in the texts is called something in English, so that no one is shown a bare IRI. */
function* labelled(record: AnyRecord, {publication}: Around): Generator<Said> {
  yield [record.id, `${rdfs}label`, text(label(record, publication.find), 'en')]
}

function namesByLanguage(publication: Publication): Around['languagesOf'] {
  const found = new Map<string, Set<string>>()
  const keyOf = (id: Iri, name: string): string => `${id} ${name}`
  for (const source of publication.sources()) {
    for (const {record, property, value} of publication.claims(source.record.id)) {
      if (property !== 'name' && property !== 'aliases') continue
      const key = keyOf(record, String(value))
      found.set(key, (found.get(key) ?? new Set()).add(source.record.language))
    }
  }
  return (id, name) => [...(found.get(keyOf(id, name)) ?? [])].sort()
}

function labelsByConcept(publication: Publication): Around['labelsOf'] {
  const found = new Map<string, Term[]>()
  for (const {code, concepts} of schemesOf(publication)) {
    for (const {notation, label} of concepts) found.set(`${code} ${notation}`, inEach(label))
  }
  return (scheme, value) => found.get(`${scheme} ${value}`) ?? []
}
