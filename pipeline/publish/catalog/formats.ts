/** The formats that are published: what catalogues say of them. */
import type {Iri, Receipt} from '../../types.ts'

export interface Format {
  name: string
  /** Code of the EU authority table of file types. */
  fileType: string
  /** Whether its media type is in the register of IANA; not all that are in use are. */
  registered?: true
  /** Its specification. */
  standard?: {iri: Iri; title: string}
  /** What a file of this format is, in one sentence. */
  about: {en: string; pl: string}
}

/** By media type. */
const formats: Readonly<Record<string, Format>> = {
  'text/csv': {
    name: 'CSV',
    fileType: 'CSV',
    registered: true,
    about: {
      en: 'Comma-separated values (RFC 4180) in UTF-8 with a header row; the columns are described by CSV on the Web.',
      pl: 'Wartości rozdzielone przecinkami (RFC 4180) w UTF-8 z wierszem nagłówka; kolumny opisuje CSV on the Web.'
    }
  },
  'application/ld+json': {
    name: 'JSON-LD',
    fileType: 'JSON_LD',
    registered: true,
    standard: {iri: 'https://www.w3.org/TR/json-ld11/', title: 'JSON-LD 1.1'},
    about: {en: 'JSON-LD with its context inside.', pl: 'JSON-LD z własnym kontekstem w pliku.'}
  },
  'text/turtle': {
    name: 'Turtle',
    fileType: 'RDF_TURTLE',
    registered: true,
    standard: {iri: 'https://www.w3.org/TR/turtle/', title: 'RDF 1.1 Turtle'},
    about: {en: 'RDF in Turtle.', pl: 'RDF w notacji Turtle.'}
  },
  'application/n-quads': {
    name: 'N-Quads',
    fileType: 'RDF_N_QUADS',
    registered: true,
    standard: {iri: 'https://www.w3.org/TR/n-quads/', title: 'RDF 1.1 N-Quads'},
    about: {en: 'RDF in N-Quads, a statement a line.', pl: 'RDF w notacji N-Quads, po jednym zdaniu w wierszu.'}
  },
  'application/trig': {
    name: 'TriG',
    fileType: 'RDF_TRIG',
    registered: true,
    standard: {iri: 'https://www.w3.org/TR/trig/', title: 'RDF 1.1 TriG'},
    about: {en: 'RDF in TriG.', pl: 'RDF w notacji TriG.'}
  },
  'application/x-ndjson': {
    name: 'NDJSON',
    fileType: 'JSON',
    about: {en: 'A JSON object a line.', pl: 'Po jednym obiekcie JSON w wierszu.'}
  },
  'application/json': {
    name: 'JSON',
    fileType: 'JSON',
    registered: true,
    about: {en: 'JSON.', pl: 'JSON.'}
  },
  'application/schema+json': {
    name: 'JSON Schema',
    fileType: 'JSON',
    standard: {iri: 'https://json-schema.org/draft/2020-12/schema', title: 'JSON Schema 2020-12'},
    about: {en: 'A schema of records in JSON.', pl: 'Schemat rekordów w JSON.'}
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    name: 'Excel',
    fileType: 'XLSX',
    registered: true,
    about: {
      en: 'A workbook for spreadsheet programs, with a sheet for each table.',
      pl: 'Skoroszyt dla arkuszy kalkulacyjnych, po jednym arkuszu na tabelę.'
    }
  },
  'application/rss+xml': {
    name: 'RSS',
    fileType: 'RSS',
    standard: {iri: 'https://www.rssboard.org/rss-specification', title: 'RSS 2.0'},
    about: {en: 'A feed for feed readers.', pl: 'Kanał dla czytników.'}
  },
  'application/atom+xml': {
    name: 'Atom',
    fileType: 'ATOM',
    registered: true,
    standard: {iri: 'https://www.rfc-editor.org/info/rfc4287', title: 'The Atom Syndication Format (RFC 4287)'},
    about: {en: 'A feed for feed readers.', pl: 'Kanał dla czytników.'}
  },
  'application/feed+json': {
    name: 'JSON Feed',
    fileType: 'JSON',
    standard: {iri: 'https://www.jsonfeed.org/version/1.1/', title: 'JSON Feed 1.1'},
    about: {en: 'A feed for feed readers.', pl: 'Kanał dla czytników.'}
  }
}

const dataPackage: Format = {
  name: 'Data Package',
  fileType: 'JSON',
  registered: true,
  standard: {iri: 'https://datapackage.org/profiles/2.0/datapackage.json', title: 'Data Package 2.0'},
  about: {
    en: 'Describes every table: types, keys, sizes and hashes.',
    pl: 'Opisuje każdą tabelę: typy, klucze, rozmiary i sumy kontrolne.'
  }
}

/** `undefined` where catalogues have nothing to say of such files. */
export const formatOf = ({path, mediaType}: Receipt): Format | undefined =>
  path === 'datapackage.json' ? dataPackage : formats[mediaType]
