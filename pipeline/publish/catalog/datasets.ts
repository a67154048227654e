/**
 * The data sets that catalogues list, and the files that each is to be had in: one for all records together, one for each
 * table, one each for the claims, the changes and the vocabulary. A data set is listed where files of it were written.
 */
import {recordTypes} from '../../generated/records.ts'
import {models} from '../../model.ts'
import type {Iri, Publication, Receipt, RecordType} from '../../types.ts'
import {linkTables} from '../record-tables.ts'
import {type Format, formatOf} from './formats.ts'

/** Texts of ours are in Polish where the publication is, else in English. */
export type Tongue = 'en' | 'pl'
export const tongueOf = ({config: {language}}: Publication): Tongue => (language === 'pl' ? 'pl' : 'en')

export interface Distribution {
  /** `{base}dataset/memberships#csv` */
  iri: Iri
  title: string
  description: string
  format: Format
  file: Receipt
  /** The file that describes its columns, where there is one. */
  metadata?: string
}

export interface Dataset {
  /** `memberships` */
  name: string
  /** `{base}dataset/memberships` */
  iri: Iri
  title: string
  description: string
  /** What it holds, in a word or two. */
  subject: string
  /** Only where it holds the records of one type. */
  type?: RecordType
  distributions: Distribution[]
}

interface Entry {
  name: string
  type?: RecordType
  /** Path of its own files, without their ending; their formats name them, `#csv`. */
  main?: string
  /** Other files of it, which their names name, `#act_amends.csv`. */
  others?: (path: string) => boolean
  subject: Record<Tongue, string>
  description: Record<Tongue, string>
}

/** What the tables of records hold; a forgotten type does not compile. */
const tables: Record<RecordType, Pick<Entry, 'subject' | 'description'>> = {
  Place: {
    subject: {en: 'places', pl: 'miejsca'},
    description: {
      en: 'Places where organisations have their seats.',
      pl: 'Miejsca, w których organizacje mają siedziby.'
    }
  },
  Organization: {
    subject: {en: 'organisations', pl: 'organizacje'},
    description: {
      en: 'Networks, municipalities, authorities and other organisations: names, kind, foundation, seat, purposes, and how others identify them.',
      pl: 'Sieci, gminy, organy władzy i inne organizacje: nazwy, rodzaj, rok założenia, siedziba, cele oraz identyfikatory nadane przez innych.'
    }
  },
  Body: {
    subject: {en: 'bodies of organisations', pl: 'organy organizacji'},
    description: {
      en: 'Standing bodies and units of organisations: forums, working groups, committees, councils, offices.',
      pl: 'Stałe organy i jednostki organizacji: fora, grupy robocze, komitety, rady, biura.'
    }
  },
  Act: {
    subject: {en: 'acts', pl: 'akty'},
    description: {
      en: 'Resolutions, statutes, decisions and agreements: number, date, who passed them, subject, effect, legal basis, and what they amend or repeal.',
      pl: 'Uchwały, statuty, decyzje i porozumienia: numer, data, kto je podjął, przedmiot, skutek, podstawa prawna oraz akty zmieniane i uchylane.'
    }
  },
  Membership: {
    subject: {en: 'memberships', pl: 'członkostwa'},
    description: {
      en: 'Memberships of organisations, a phase each: member, organisation, class, from when until when, and the act that established it.',
      pl: 'Członkostwa w organizacjach, każda faza osobno: członek, organizacja, rodzaj, od kiedy do kiedy oraz akt, który je ustanowił.'
    }
  },
  MembershipEvent: {
    subject: {en: 'membership events', pl: 'zdarzenia członkostwa'},
    description: {
      en: 'What happened to memberships: consent, application, admission, change of class, suspension, withdrawal.',
      pl: 'Co działo się z członkostwami: zgoda, wniosek, przyjęcie, zmiana rodzaju, zawieszenie, wystąpienie.'
    }
  },
  Observation: {
    subject: {en: 'observations', pl: 'obserwacje'},
    description: {
      en: 'Numbers that texts state of organisations at a time, such as how many members they have.',
      pl: 'Liczby, które teksty podają o organizacjach w danym czasie, na przykład liczba członków.'
    }
  },
  Responsibility: {
    subject: {en: 'responsibilities', pl: 'zadania'},
    description: {
      en: 'Which unit is responsible for which matter.',
      pl: 'Która jednostka odpowiada za którą sprawę.'
    }
  },
  Source: {
    subject: {en: 'sources', pl: 'źródła'},
    description: {
      en: 'The documents that were read: title, address, publisher, language, day of retrieval, checksum of the text.',
      pl: 'Odczytane dokumenty: tytuł, adres, wydawca, język, dzień pobrania, suma kontrolna tekstu.'
    }
  }
}

const CLAIM_TABLES = new Set(['claims', 'claim_quotes', 'quotes'].map(name => `data/${name}.csv`))

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** In the order of the catalogue. The name of a data set is part of its IRI and must not change. */
const entriesOf = (publication: Publication): Entry[] => [
  {
    name: 'records',
    main: 'data/dataset',
    others: path => ['data/records.ndjson', 'data/civic-record.xlsx', 'datapackage.json'].includes(path),
    subject: {en: 'all records', pl: 'wszystkie rekordy'},
    description: {
      en: 'All records as one graph: organisations, bodies, acts, memberships, events, observations, responsibilities, places and sources.',
      pl: 'Wszystkie rekordy jako jeden graf: organizacje, organy, akty, członkostwa, zdarzenia, obserwacje, zadania, miejsca i źródła.'
    }
  },
  {
    name: 'facts',
    main: 'data/facts',
    subject: {en: 'facts', pl: 'fakty'},
    description: {
      en: 'Every value with the words that state it and a link to them: what most readers want.',
      pl: 'Każda wartość wraz ze słowami, które ją podają, i odsyłaczem do nich: to, czego szuka większość czytelników.'
    }
  },
  ...recordTypes.map((type): Entry => {
    const {table} = models[type]
    const links = new Set(linkTables(models[type], publication).map(({name}) => `data/${name}.csv`))
    return {name: table, type, main: `data/${table}`, others: path => links.has(path), ...tables[type]}
  }),
  {
    name: 'provenance',
    others: path => CLAIM_TABLES.has(path) || path.startsWith('provenance/'),
    subject: {en: 'claims and quotes', pl: 'twierdzenia i cytaty'},
    description: {
      en: 'The evidence: for every value of every record the rule that gave it, its basis and the exact words it rests on; a file for each source, and tables of all.',
      pl: 'Dowody: dla każdej wartości każdego rekordu reguła, która ją dała, podstawa oraz dokładne słowa, na których się opiera; plik dla każdego źródła oraz tabele całości.'
    }
  },
  {
    name: 'sentences',
    main: 'data/sentences',
    subject: {en: 'sentences of the sources', pl: 'zdania źródeł'},
    description: {
      en: 'Every sentence of every source and what became of it.',
      pl: 'Każde zdanie każdego źródła i to, co z nim zrobiono.'
    }
  },
  {
    name: 'changes',
    others: path => path.startsWith('feed/') || path.startsWith('data/withdrawn.'),
    subject: {en: 'published changes', pl: 'opublikowane zmiany'},
    description: {
      en: 'Which records were added, changed or withdrawn in which release, and what became of those withdrawn.',
      pl: 'Które rekordy dodano, zmieniono lub wycofano w którym wydaniu i co stało się z wycofanymi.'
    }
  },
  {
    name: 'alignment',
    main: 'alignment',
    subject: {en: 'alignment with other vocabularies', pl: 'powiązania z innymi słownikami'},
    description: {
      en: 'The records once more in the terms of other vocabularies.',
      pl: 'Rekordy raz jeszcze, w terminach innych słowników.'
    }
  },
  {
    name: 'vocabulary',
    others: path => /^(?:ns\.(?:ttl|jsonld)|shapes\.ttl|context\.jsonld|(?:scheme|schemas)\/[^/]+)$/.test(path),
    subject: {en: 'vocabulary', pl: 'słownik'},
    description: {
      en: 'The terms, the code lists, the shapes and the schemas that the data are written in.',
      pl: 'Terminy, listy kodów, kształty i schematy, w których zapisano dane.'
    }
  }
]

/**
 * The data sets, and of each the files that were written.
 * @throws where two files of a data set have one name
 */
export function datasetsOf(publication: Publication, receipts: readonly Receipt[]): Dataset[] {
  const {base, title} = publication.config
  const tongue = tongueOf(publication)
  const paths = new Set(receipts.map(({path}) => path))
  return entriesOf(publication).flatMap(({name, type, main, others, subject, description}) => {
    const iri = `${base}dataset/${name}`
    const distributions = receipts.flatMap((file): Distribution[] => {
      const {path} = file
      const format = formatOf(file)
      const isMain = main !== undefined && path.startsWith(`${main}.`) && !path.slice(main.length + 1).includes('.')
      if (!format || !(isMain || others?.(path))) return []
      const fileName = path.slice(path.indexOf('/') + 1)
      const metadata = `${path}-metadata.json`
      return [
        {
          iri: `${iri}#${isMain ? path.slice(main.length + 1) : fileName}`,
          title: `${isMain ? capitalized(subject[tongue]) : fileName} (${format.name})`,
          description: format.about[tongue],
          format,
          file,
          metadata: paths.has(metadata) ? metadata : undefined
        }
      ]
    })
    if (new Set(distributions.map(({iri}) => iri)).size < distributions.length)
      throw new Error(`two files of the data set ${name} have one name`)
    if (distributions.length === 0) return []
    return [
      {
        name,
        iri,
        title: `${title}: ${subject[tongue]}`,
        description: description[tongue],
        subject: subject[tongue],
        type,
        distributions
      }
    ]
  })
}
