/** Where the pages of things are, relative to the base. */
import {models} from '../../model.ts'
import type {Claim, Iri, PublishedSource, RecordType} from '../../types.ts'
import {recordPath} from '../record-path.ts'

/** `place/brussels#id` -> `place/brussels/`, and so `source/page/#id` -> `source/page/` */
export const pageOfId = (id: string): string => `${recordPath(id)}/`

/** The list of all records of a type. */
export const listPath = (type: RecordType): string => `${models[type].table}/`

/** The page of the claims of a source; each has the fragment of its IRI as its id. */
export const claimsPath = ({slug}: PublishedSource): string => `claims/${slug}/`

export const fragmentOf = (iri: Iri): string => iri.slice(iri.indexOf('#') + 1)

export const claimPath = (claim: Claim, source: PublishedSource): string =>
  `${claimsPath(source)}#${fragmentOf(claim.id)}`
