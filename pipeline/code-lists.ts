/**
 * Codes of others that publication.yaml may use, and what those who describe the data call them: of the EU's tables
 * (https://op.europa.eu/en/web/eu-vocabularies), of ADMS 1.0 and of the Open Definition.
 */
import type {Iri} from './types.ts'

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

export interface Licence {
  /** Its identifier at https://opendefinition.org/licenses/. */
  openDefinition: string
  /** What DCAT-AP wants to know of it, where the EU's table has it. */
  eu?: {
    /** Its code in the authority table. */
    code: string
    /** As the register of Open Definition calls it, by which CKAN knows it again. */
    title: string
    /** Of the ADMS licence types. */
    type: {code: string; label: string}
  }
}

const attribution = {code: 'Attribution', label: 'Attribution'}
const shareAlike = {code: 'ViralEffect-ShareAlike', label: 'Viral effect (a.k.a. Share-alike)'}
const publicDomain = {code: 'PublicDomain', label: 'Work in the public domain'}

/** By address, without its scheme and a slash at its end. */
export const licences: Readonly<Record<string, Licence>> = {
  'creativecommons.org/publicdomain/zero/1.0': {
    openDefinition: 'CC0-1.0',
    eu: {code: 'CC0', title: 'Creative Commons CCZero', type: publicDomain}
  },
  'creativecommons.org/licenses/by/4.0': {
    openDefinition: 'CC-BY-4.0',
    eu: {code: 'CC_BY_4_0', title: 'Creative Commons Attribution', type: attribution}
  },
  'creativecommons.org/licenses/by-sa/4.0': {
    openDefinition: 'CC-BY-SA-4.0',
    eu: {code: 'CC_BYSA_4_0', title: 'Creative Commons Attribution Share-Alike', type: shareAlike}
  },
  'opendatacommons.org/licenses/by/1-0': {openDefinition: 'ODC-BY-1.0'},
  'opendatacommons.org/licenses/odbl/1-0': {openDefinition: 'ODbL-1.0'},
  'opendatacommons.org/licenses/pddl/1-0': {openDefinition: 'ODC-PDDL-1.0'}
}

export const licenceAt = (address: Iri): Licence | undefined =>
  licences[address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')]
