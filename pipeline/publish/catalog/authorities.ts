/**
 * The controlled vocabularies of DCAT-AP 3.0.1 (12.1), as far as they are used: the tables of the Publications Office of
 * the EU (https://op.europa.eu/en/web/eu-vocabularies), ADMS 1.0 and SPDX. Codes are never made up: a value that has none
 * is left out.
 */
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

/** data-theme, by code, with its label in English. */
export const themes: Readonly<Record<string, string>> = {
  AGRI: 'Agriculture, fisheries, forestry and food',
  ECON: 'Economy and finance',
  EDUC: 'Education, culture and sport',
  ENER: 'Energy',
  ENVI: 'Environment',
  GOVE: 'Government and public sector',
  HEAL: 'Health',
  INTR: 'International issues',
  JUST: 'Justice, legal system and public safety',
  REGI: 'Regions and cities',
  SOCI: 'Population and society',
  TECH: 'Science and technology',
  TRAN: 'Transport'
}

/** ADMS publisher types, by code, with their labels in English. */
export const publisherTypes: Readonly<Record<string, string>> = {
  'Academia-ScientificOrganisation': 'Academia/Scientific organisation',
  Company: 'Company',
  IndustryConsortium: 'Industry consortium',
  LocalAuthority: 'Local authority',
  NationalAuthority: 'National authority',
  NonGovernmentalOrganisation: 'Non-governmental organisation',
  NonProfitOrganisation: 'Non-profit organisation',
  'PrivateIndividual(s)': 'Private individual(s)',
  RegionalAuthority: 'Regional authority',
  StandardisationBody: 'Standardisation body',
  SupraNationalAuthority: 'Supra-national authority'
}

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

interface Licence {
  /** Its code in the authority table. */
  code: string
  /** As the register of Open Definition calls it, by which CKAN knows it again. */
  title: string
  /** Of the ADMS licence types. */
  type: {code: string; label: string}
}

const attribution = {code: 'Attribution', label: 'Attribution'}
const shareAlike = {code: 'ViralEffect-ShareAlike', label: 'Viral effect (a.k.a. Share-alike)'}

/** By address, without its scheme and a slash at its end. */
const LICENCES: Readonly<Record<string, Licence>> = {
  'creativecommons.org/publicdomain/zero/1.0': {
    code: 'CC0',
    title: 'Creative Commons CCZero',
    type: {code: 'PublicDomain', label: 'Work in the public domain'}
  },
  'creativecommons.org/licenses/by/4.0': {code: 'CC_BY_4_0', title: 'Creative Commons Attribution', type: attribution},
  'creativecommons.org/licenses/by-sa/4.0': {
    code: 'CC_BYSA_4_0',
    title: 'Creative Commons Attribution Share-Alike',
    type: shareAlike
  }
}

/** A licence that the tables know, by its address or its IRI in the table; others are published under their address. */
function knownLicence(address: Iri): Licence | undefined {
  const plain = address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
  return LICENCES[plain] ?? Object.values(LICENCES).find(({code}) => authority('licence', code) === address)
}

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
