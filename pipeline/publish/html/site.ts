/** What pages look up in a publication, found once for all of them. */
import {addTo} from '../../grouping.ts'
import {models, valuesOf} from '../../model.ts'
import type {AnyRecord, Change, Claim, Iri, Publication, PublishedSource, Quote, Release} from '../../types.ts'
import {type PublishedConcept, schemesOf} from '../../vocabulary/schemes.ts'
import {documentFinder} from '../rdf-documents.ts'
import {highlighter} from '../text-fragment.ts'
import {uri} from '../uri.ts'

/** A record that has another as a value. */
export interface Mention {
  record: AnyRecord
  /** The field whose value it is. */
  property: string
}

export class Site {
  readonly publication: Publication
  readonly #claims = new Map<Iri, Claim[]>()
  readonly #mentions = new Map<Iri, Mention[]>()
  readonly #changes = new Map<string, {change: Change; release: Release}[]>()
  readonly #sources = new Map<Iri, PublishedSource>()
  readonly #highlighters = new Map<Iri, ReturnType<typeof highlighter>>()
  readonly #concepts = new Map<Iri, PublishedConcept>()
  readonly #gone: ReadonlySet<string>
  /** The path, without its ending, of the RDF document that holds a record. */
  readonly documentOf: (record: AnyRecord) => string

  constructor(publication: Publication) {
    this.publication = publication
    this.documentOf = documentFinder(publication)
    for (const source of publication.sources()) this.#sources.set(source.record.id, source)
    for (const claim of publication.claims()) addTo(this.#claims, claim.record, claim)
    for (const record of publication.all()) {
      for (const field of models[record.type].fields.filter(({kind}) => kind === 'reference'))
        for (const value of valuesOf(record, field))
          addTo(this.#mentions, String(value), {record, property: field.name})
    }
    for (const release of publication.releases)
      for (const change of release.changes) addTo(this.#changes, change.id, {change, release})
    for (const {concepts} of schemesOf(publication))
      for (const concept of concepts) this.#concepts.set(concept.iri, concept)
    this.#gone = new Set(publication.tombstones.map(({id}) => id))
  }

  get base(): Iri {
    return this.publication.config.base
  }

  /** By source, then by id. */
  claimsOf(record: AnyRecord): readonly Claim[] {
    return this.#claims.get(record.id) ?? []
  }

  /** In the order of the publication. */
  mentionsOf(record: AnyRecord): readonly Mention[] {
    return this.#mentions.get(record.id) ?? []
  }

  /** Of the record with an id, relative to the base: by release. */
  changesOf(id: string): readonly {change: Change; release: Release}[] {
    return this.#changes.get(id) ?? []
  }

  sourceOf({source}: Pick<Claim, 'source'>): PublishedSource {
    return this.#sources.get(source)!
  }

  concept(iri: Iri): PublishedConcept | undefined {
    return this.#concepts.get(iri)
  }

  /** Whether there is a page for the record with an id relative to the base: of the record, or of what stands for it. */
  hasPage(id: string): boolean {
    return this.publication.find(this.base + id) !== undefined || this.#gone.has(id)
  }

  /** The page that quotes were taken from, with them highlighted; of a source without an address nothing. */
  original({record, text}: PublishedSource, quotes: readonly Quote[]): Iri | undefined {
    if (!record.url || quotes.length === 0) return undefined
    const known = this.#highlighters.get(record.id)
    const highlight = known ?? highlighter(text)
    if (!known) this.#highlighters.set(record.id, highlight)
    return highlight(uri(record.url), quotes)
  }
}
