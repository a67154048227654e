/**
 * The controlled vocabularies of DCAT-AP 3.0.1 (12.1), as far as they are used: the tables of the Publications Office of
 * the EU (https://op.europa.eu/en/web/eu-vocabularies), ADMS 1.0 and SPDX. Codes are never made up: a value that has none
 * is left out.
 */
import {type Licence, licenceAt, licences, publisherTypes, themes} from '../../code-lists.ts'
import type {Iri} from '../../types.ts'
import {iri, type Triple, text} from '../rdf/terms.ts'
import {describe, full, type Name, named, type Properties} from './names.ts'

const AUTHORITY = 'http://publications.europa.eu/resource/authority/'
const ADMS = 'http://purl.org/adms/'

export type Table =
  | 'access-right'
  | 'country'
  | 'data-theme'
  | 'file-type'
  | 'frequency'
  | 'language'
  | 'licence'
  | 'planned-availability'

export const authority = (table: Table, code: string): Iri => `${AUTHORITY}${table}/${code}`

/** ISO 639-1 -> the code of the authority table, which is ISO 639-3 in capitals. */
const LANGUAGES: Readonly<Record<string, string>> = {
  be: 'BEL',
  bg: 'BUL',
  bs: 'BOS',
  ca: 'CAT',
  cs: 'CES',
  cy: 'CYM',
  da: 'DAN',
  de: 'DEU',
  el: 'ELL',
  en: 'ENG',
  es: 'SPA',
  et: 'EST',
  eu: 'EUS',
  fi: 'FIN',
  fr: 'FRA',
  ga: 'GLE',
  gl: 'GLG',
  hr: 'HRV',
  hu: 'HUN',
  is: 'ISL',
  it: 'ITA',
  lb: 'LTZ',
  lt: 'LIT',
  lv: 'LAV',
  mk: 'MKD',
  mt: 'MLT',
  nb: 'NOB',
  nl: 'NLD',
  nn: 'NNO',
  no: 'NOR',
  pl: 'POL',
  pt: 'POR',
  ro: 'RON',
  ru: 'RUS',
  sk: 'SLK',
  sl: 'SLV',
  sq: 'SQI',
  sr: 'SRP',
  sv: 'SWE',
  tr: 'TUR',
  uk: 'UKR'
}

/** The IRI of a language by its code (BCP 47); `undefined` where the table here has none. */
export function languageIri(code: string): Iri | undefined {
  const known = code.length === 3 ? code.toUpperCase() : LANGUAGES[code]
  return known && authority('language', known)
}

/** A licence that the tables know, by its address or its IRI in the table; others are published under their address. */
const knownLicence = (address: Iri): Licence['eu'] =>
  (licenceAt(address) ?? Object.values(licences).find(({eu}) => eu && authority('licence', eu.code) === address))?.eu

/**
 * What a harvester has to be told of the terms of these vocabularies, for the shapes ask for classes, labels and schemes
 * and load nothing: each term that was asked for is described once, in the order of asking.
 */
export class Terms {
  readonly #triples = new Map<Iri, Triple[]>()

  /** All that was asked for. */
  triples(): Triple[] {
    return [...this.#triples.values()].flat()
  }

  theme(code: string): Iri {
    return this.#concept(authority('data-theme', code), themes[code]!, this.dataThemes())
  }

  dataThemes(): Iri {
    return this.#scheme(`${AUTHORITY}data-theme`, 'Data theme')
  }

  publisherType(code: string): Iri {
    const scheme = this.#scheme(`${ADMS}publishertype/1.0`, 'ADMS publisher type')
    return this.#concept(`${ADMS}publishertype/${code}`, publisherTypes[code]!, scheme)
  }

  changeType(code: 'created' | 'updated'): Iri {
    return this.#concept(`${ADMS}changetype/${code}`, code)
  }

  stable(): Iri {
    return this.#concept(authority('planned-availability', 'STABLE'), 'stable', `${AUTHORITY}planned-availability`)
  }

  language(code: string): Iri | undefined {
    const language = languageIri(code)
    return language && this.#member(language, 'dct:LinguisticSystem', 'language')
  }

  publicAccess(): Iri {
    return this.#member(authority('access-right', 'PUBLIC'), 'dct:RightsStatement', 'access-right')
  }

  irregular(): Iri {
    return this.#member(authority('frequency', 'IRREG'), 'dct:Frequency', 'frequency')
  }

  fileType(code: string): Iri {
    return this.#member(authority('file-type', code), 'dct:MediaTypeOrExtent', 'file-type')
  }

  /** A type of the register of IANA (https://www.iana.org/assignments/media-types/). */
  mediaType(name: string): Iri {
    return this.#describe(`http://www.iana.org/assignments/media-types/${name}`, 'dct:MediaType')
  }

  standard(standard: Iri, title: string): Iri {
    return this.#describe(standard, 'dct:Standard', {'dct:title': text(title, 'en')})
  }

  document(document: Iri): Iri {
    return this.#describe(document, 'foaf:Document')
  }

  licence(address: Iri): Iri {
    const known = knownLicence(address)
    if (!known) return this.#describe(address, 'dct:LicenseDocument')
    const {code, title, type} = known
    const licence = authority('licence', code)
    const licenceType = this.#concept(`${ADMS}licencetype/${type.code}`, type.label, `${ADMS}licencetype/1.0`)
    return this.#describe(licence, 'dct:LicenseDocument', {
      'dct:title': text(title, 'en'),
      'dct:type': iri(licenceType),
      'skos:exactMatch': licence === address ? undefined : iri(address)
    })
  }

  sha256(): Iri {
    return this.#describe(full('spdx:checksumAlgorithm_sha256'), 'spdx:ChecksumAlgorithm')
  }

  place(place: Iri, more: Properties): Iri {
    const table = /^.*\/authority\/(?:country|place|continent)(?=\/)/.exec(place)?.[0]
    if (table) this.#scheme(table, `${table.slice(AUTHORITY.length)} authority table`)
    return this.#describe(place, 'dct:Location', {'skos:inScheme': table ? iri(table) : undefined, ...more})
  }

  #member(term: Iri, type: Name, table: Table): Iri {
    return this.#describe(term, type, {'skos:inScheme': iri(AUTHORITY + table)})
  }

  #concept(concept: Iri, label: string, scheme?: Iri): Iri {
    const inScheme = scheme === undefined ? undefined : iri(scheme)
    return this.#describe(concept, 'skos:Concept', {'skos:prefLabel': text(label, 'en'), 'skos:inScheme': inScheme})
  }

  #scheme(scheme: Iri, title: string): Iri {
    return this.#describe(scheme, 'skos:ConceptScheme', {'dct:title': text(title, 'en')})
  }

  #describe(subject: Iri, type: Name, properties: Properties = {}): Iri {
    if (!this.#triples.has(subject))
      this.#triples.set(subject, describe(subject, {'rdf:type': named(type), ...properties}))
    return subject
  }
}
