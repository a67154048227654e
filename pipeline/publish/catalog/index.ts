/**
 * `catalog.ttl`, `catalog.jsonld` and `catalog.rdf`: where harvesters start. DCAT-AP 3.0.1
 * (https://semiceu.github.io/DCAT-AP/releases/3.0.1/), one list of triples in three formats. Only current versions are
 * listed, for CKAN makes a data set of its own of each that it sees. See docs/catalogue.md.
 */
import {isWeb} from '../../load.ts'
import type {Box, Describer, Iri, Publication, Receipt} from '../../types.ts'
import {jsonLdOf} from '../rdf/json-ld.ts'
import {rdfXmlOf} from '../rdf/rdf-xml.ts'
import {iri, type Term, type Triple, text, typed} from '../rdf/terms.ts'
import {turtleOf} from '../rdf/turtle.ts'
import {uri} from '../uri.ts'
import {Terms} from './authorities.ts'
import {type Dates, datesFinder, type Period, periodFinder} from './coverage.ts'
import {type Dataset, type Distribution, datasetsOf, type Tongue, tongueOf} from './datasets.ts'
import {day, describe, edtf, full, named, prefixes} from './names.ts'

export const catalog: Describer = {
  format: 'dcat',
  *files(publication, receipts) {
    const triples = [...catalogTriples(publication, receipts)]
    yield {path: 'catalog.ttl', mediaType: 'text/turtle', chunks: turtleOf(triples, prefixes)}
    yield {path: 'catalog.jsonld', mediaType: 'application/ld+json', chunks: jsonLdOf(triples, prefixes)}
    yield {path: 'catalog.rdf', mediaType: 'application/rdf+xml', chunks: rdfXmlOf(triples, prefixes)}
  }
}

/** What all descriptions share. */
interface Shared {
  publication: Publication
  tongue: Tongue
  terms: Terms
  publisher: Iri
  contact: Iri
  licence: Iri
  /** How the data came to be: an activity and a statement. */
  activity: Iri
  provenance: Iri
}

export function* catalogTriples(publication: Publication, receipts: readonly Receipt[]): Generator<Triple> {
  const {base, licence} = publication.config
  const terms = new Terms()
  const shared: Shared = {
    publication,
    tongue: tongueOf(publication),
    terms,
    publisher: `${base}#publisher`,
    contact: `${base}#contact`,
    licence: terms.licence(licence),
    activity: `${base}build.json#build`,
    provenance: `${base}report.json#provenance`
  }
  const datasets = datasetsOf(publication, receipts)
  const datesOf = datesFinder(publication)
  const periodOf = periodFinder(publication)
  yield* describeCatalog(datasets, datesOf(), shared)
  for (const dataset of datasets) {
    const dates = datesOf(dataset.type)
    yield* describeRecord(dataset, dates, shared)
    yield* describeDataset(dataset, dates, periodOf(dataset.type), receipts, shared)
    for (const distribution of dataset.distributions) yield* describeDistribution(distribution, dates, shared)
  }
  yield* describeAgents(shared)
  yield* describeOrigin(shared)
  yield* terms.triples()
}

const recordOf = ({iri}: Dataset): Iri => `${iri}#record`

const optional = (value: Iri | undefined): Term | undefined => (value === undefined ? undefined : iri(value))

function describeCatalog(datasets: readonly Dataset[], dates: Dates | undefined, shared: Shared): Triple[] {
  const {publication, tongue, terms, publisher, licence} = shared
  const {base, title, description, language} = publication.config
  return describe(`${base}#catalog`, {
    'rdf:type': named('dcat:Catalog'),
    'dct:title': text(title, language),
    'dct:description': text(description, language),
    'dct:publisher': iri(publisher),
    'dct:license': iri(licence),
    'dct:language': optional(terms.language(tongue)),
    'dct:issued': dates && day(dates.issued),
    'dct:modified': dates && day(dates.modified),
    'dct:spatial': optional(place(shared)),
    'dcat:themeTaxonomy': iri(terms.dataThemes()),
    'foaf:homepage': iri(terms.document(base)),
    'dcat:dataset': datasets.map(dataset => iri(dataset.iri)),
    'dcat:record': datasets.map(dataset => iri(recordOf(dataset)))
  })
}

function describeRecord(dataset: Dataset, dates: Dates | undefined, {terms, tongue}: Shared): Triple[] {
  return describe(recordOf(dataset), {
    'rdf:type': named('dcat:CatalogRecord'),
    'foaf:primaryTopic': iri(dataset.iri),
    'dct:issued': dates && day(dates.issued),
    'dct:modified': dates && day(dates.modified),
    'adms:status': iri(terms.changeType(dates?.isUpdated ? 'updated' : 'created')),
    'dct:conformsTo': iri(terms.standard(prefixes.dcatap, 'DCAT-AP 3.0.1')),
    'dct:language': optional(terms.language(tongue))
  })
}

function* describeDataset(
  {iri: subject, title, description, subject: about, distributions}: Dataset,
  dates: Dates | undefined,
  period: Period | undefined,
  receipts: readonly Receipt[],
  shared: Shared
): Generator<Triple> {
  const {publication, tongue, terms, publisher, contact, activity, provenance} = shared
  const {config} = publication
  const languages = new Set([config.language, ...[...publication.records('Source')].map(({language}) => language)])
  const vocabulary = receipts.some(({path}) => path === 'ns.ttl')
    ? iri(terms.standard(`${config.base}ns`, 'Vocabulary of civic-record'))
    : undefined
  yield* describe(subject, {
    'rdf:type': [named('dcat:Dataset'), named('dcat:Resource')],
    'dct:identifier': text(subject),
    'dct:title': text(title, tongue),
    'dct:description': text(description, tongue),
    'dct:publisher': iri(publisher),
    'dcat:contactPoint': iri(contact),
    'dcat:keyword': [text(about, tongue), ...(config.keywords ?? []).map(word => text(word, config.language))],
    'dcat:theme': (config.themes ?? ['GOVE']).map(code => iri(terms.theme(code))),
    'dct:language': [...languages].sort().map(code => optional(terms.language(code))),
    'dct:spatial': optional(place(shared)),
    'dct:temporal': period && iri(`${subject}#period`),
    'dct:issued': dates && day(dates.issued),
    'dct:modified': dates && day(dates.modified),
    'dcat:version': dates?.release && text(String(dates.release.number)),
    'adms:versionNotes': dates?.release && text(notesOf(dates.release, tongue), tongue),
    'dct:accrualPeriodicity': iri(terms.irregular()),
    'dct:accessRights': iri(terms.publicAccess()),
    'dct:conformsTo': vocabulary,
    'dct:provenance': iri(provenance),
    'prov:wasGeneratedBy': iri(activity),
    'dcat:landingPage': iri(terms.document(`${subject}/`)),
    'dcat:distribution': distributions.map(distribution => iri(distribution.iri))
  })
  if (period) {
    yield* describe(`${subject}#period`, {
      'rdf:type': named('dct:PeriodOfTime'),
      'dcat:startDate': edtf(period.start),
      'dcat:endDate': edtf(period.end)
    })
  }
}

/** What a release changed, in one sentence. */
function notesOf({number, changes}: NonNullable<Dates['release']>, tongue: Tongue): string {
  const count = (kind: string): number => changes.filter(change => change.kind === kind).length
  const [added, changed, withdrawn] = [count('added'), count('changed'), count('withdrawn')]
  return tongue === 'pl'
    ? `Wydanie ${number}: rekordy dodane: ${added}, zmienione: ${changed}, wycofane: ${withdrawn}.`
    : `Release ${number}: ${added} records added, ${changed} changed, ${withdrawn} withdrawn.`
}

function* describeDistribution(
  {iri: subject, title, description, format, file, metadata}: Distribution,
  dates: Dates | undefined,
  {publication: {config}, tongue, terms, licence}: Shared
): Generator<Triple> {
  const checksum = `${config.base}SHA256SUMS#${file.path}`
  const address = iri(config.base + file.path)
  const {standard, registered} = format
  yield* describe(subject, {
    'rdf:type': named('dcat:Distribution'),
    'dct:title': text(title, tongue),
    'dct:description': text(description, tongue),
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dct:license': iri(licence),
    'dct:format': iri(terms.fileType(format.fileType)),
    'dcat:mediaType': registered && iri(terms.mediaType(file.mediaType)),
    'dcat:byteSize': typed(file.bytes, 'nonNegativeInteger'),
    'spdx:checksum': iri(checksum),
    'dct:modified': dates && day(dates.modified),
    'dcatap:availability': iri(terms.stable()),
    'dct:conformsTo': [
      standard && iri(terms.standard(standard.iri, standard.title)),
      metadata === undefined ? undefined : iri(terms.standard(config.base + metadata, `Columns of ${file.path}`))
    ]
  })
  yield* describe(checksum, {
    'rdf:type': named('spdx:Checksum'),
    'spdx:algorithm': iri(terms.sha256()),
    'spdx:checksumValue': typed(file.sha256, 'hexBinary')
  })
}

function* describeAgents({publication: {config}, terms, publisher, contact}: Shared): Generator<Triple> {
  const homepage = config.publisherHomepage && uri(config.publisherHomepage)
  yield* describe(publisher, {
    'rdf:type': named('foaf:Agent'),
    'foaf:name': text(config.publisher, config.language),
    'dct:type': config.publisherType ? iri(terms.publisherType(config.publisherType)) : undefined,
    'foaf:homepage': homepage ? iri(terms.document(homepage)) : undefined
  })
  const isAddress = isWeb(config.contact)
  const email = config.contactEmail ?? (isAddress ? undefined : config.contact)
  yield* describe(contact, {
    'rdf:type': named('vcard:Kind'),
    'vcard:fn': text(config.contactName ?? config.publisher, config.language),
    'vcard:hasEmail': email === undefined ? undefined : iri(uri(`mailto:${email.replace(/^mailto:/i, '')}`)),
    'vcard:hasURL': isAddress ? iri(uri(config.contact)) : undefined
  })
}

/** How the data came to be: each of its IRIs leads to a file that says more. */
function* describeOrigin({publication, tongue, activity, provenance}: Shared): Generator<Triple> {
  const sources = [...publication.records('Source')]
  const {version} = publication
  const [built, statement] =
    tongue === 'pl'
      ? [
          `Odczyt źródeł programem civic-record ${version}`,
          `Odczytane regułami z dokumentów źródłowych (${sources.length}); każda wartość ma cytat i podstawę, a każde zdanie źródeł jest rozliczone.`
        ]
      : [
          `Reading of the sources by civic-record ${version}`,
          `Read by rules from the source documents (${sources.length}); every value has its quote and its basis, and every sentence of the sources is accounted for.`
        ]
  yield* describe(activity, {
    'rdf:type': named('prov:Activity'),
    'rdfs:label': text(built, tongue),
    'prov:used': sources.map(({id}) => iri(id))
  })
  yield* describe(provenance, {
    'rdf:type': named('dct:ProvenanceStatement'),
    'rdfs:label': text(statement, tongue)
  })
}

/** What the data are about in space, as the publication says. */
function place({publication: {config}, terms}: Shared): Iri | undefined {
  const {spatial, spatialName, spatialBbox, language} = config
  if (spatial === undefined) return undefined
  const label = spatialName ? text(spatialName, language) : undefined
  return terms.place(spatial, {
    'skos:prefLabel': label,
    'dcat:bbox': spatialBbox && wkt(polygonOf(spatialBbox)),
    'dcat:centroid': spatialBbox && wkt(centreOf(spatialBbox))
  })
}

/** Well-known text, longitude first as in CRS84 (GeoSPARQL 1.1, 8.5.1). */
const wkt = (value: string): Term => ({value, datatype: full('geo:wktLiteral')})

const polygonOf = ([west, south, east, north]: Box): string =>
  `POLYGON((${west} ${south},${east} ${south},${east} ${north},${west} ${north},${west} ${south}))`

const centreOf = ([west, south, east, north]: Box): string => {
  const middle = (a: number, b: number): number => Number(((a + b) / 2).toFixed(6))
  return `POINT(${middle(west, east)} ${middle(south, north)})`
}
