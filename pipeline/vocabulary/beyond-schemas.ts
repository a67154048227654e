/**
 * The terms and concepts of the own vocabulary that no field of a schema stands for: those of claims, which are no
 * records, and the role of whoever has a task, which every responsibility has.
 */
import type {Concept, Words} from '../model.ts'
import type {Basis, Claim} from '../types.ts'

/** A class or property of its own; names with a prefix, as in the schemas. */
export interface OwnTerm {
  kind: 'class' | 'property'
  label: Words
  comment: Words
  /** Terms of others, less precise, that it is a part of. */
  broader: readonly string[]
  domain?: string
  range?: string
}

export const claimTerms: Readonly<Record<string, OwnTerm>> = {
  'cr:Claim': {
    kind: 'class',
    label: {en: 'claim', pl: 'twierdzenie'},
    comment: {
      en: 'One value of one record in one source, and how it came to be; a statement, derived from the quotes that it rests on.',
      pl: 'Jedna wartość jednego rekordu w jednym źródle i sposób, w jaki powstała; zdanie, które wywodzi się z cytatów, na których się opiera.'
    },
    broader: ['rdf:Statement', 'prov:Entity']
  },
  'cr:basis': {
    kind: 'property',
    label: {en: 'basis', pl: 'podstawa'},
    comment: {en: 'How the value came to be.', pl: 'Jak powstała wartość.'},
    broader: [],
    domain: 'cr:Claim',
    range: 'skos:Concept'
  },
  'cr:rule': {
    kind: 'property',
    label: {en: 'rule', pl: 'reguła'},
    comment: {
      en: 'The name of the rule that gave the value: “en/founded”.',
      pl: 'Nazwa reguły, która dała wartość: „en/founded”.'
    },
    broader: [],
    domain: 'cr:Claim',
    range: 'xsd:string'
  },
  'cr:rank': {
    kind: 'property',
    label: {en: 'rank', pl: 'ranga'},
    comment: {
      en: 'Whether the value stands in the record, or that of another source does.',
      pl: 'Czy wartość stoi w rekordzie, czy stoi w nim wartość z innego źródła.'
    },
    broader: [],
    domain: 'cr:Claim',
    range: 'skos:Concept'
  }
}

/** A scheme before it is published: values and what they mean. */
export interface OwnScheme {
  label: Words
  definition: Words
  concepts: Readonly<Record<string, Concept>>
  /** The class of its concepts besides `skos:Concept`. */
  conceptClass?: string
}

const bases: Record<Basis, Concept> = {
  stated: {
    label: {en: 'stated', pl: 'podana'},
    definition: {en: 'The words quoted state the value.', pl: 'Wartość podają przytoczone słowa.'}
  },
  inferred: {
    label: {en: 'inferred', pl: 'wywnioskowana'},
    definition: {
      en: 'A named rule inferred the value from the words quoted.',
      pl: 'Nazwana reguła wywnioskowała wartość z przytoczonych słów.'
    }
  },
  computed: {
    label: {en: 'computed', pl: 'obliczona'},
    definition: {
      en: 'The build computed the value where the text says nothing else.',
      pl: 'Wartość obliczono tam, gdzie tekst nic innego nie mówi.'
    }
  },
  steward: {
    label: {en: 'set by a steward', pl: 'ustalona przez opiekuna danych'},
    definition: {
      en: 'A steward of the data set the value, with the words that it rests on.',
      pl: 'Wartość ustalił opiekun danych, wraz ze słowami, na których się opiera.'
    }
  }
}

const ranks: Record<Claim['rank'], Concept> = {
  preferred: {
    label: {en: 'preferred', pl: 'preferowana'},
    definition: {en: 'The value stands in the record.', pl: 'Wartość stoi w rekordzie.'}
  },
  other: {
    label: {en: 'other', pl: 'inna'},
    definition: {
      en: 'The record has another value, of another source; this one is on file and not asserted.',
      pl: 'Rekord ma inną wartość, z innego źródła; ta jest odnotowana, lecz nie jest stwierdzona.'
    }
  }
}

export const ownSchemes: Readonly<Record<string, OwnScheme>> = {
  basis: {
    label: {en: 'basis of a value', pl: 'podstawa wartości'},
    definition: {en: 'How a value came to be.', pl: 'Jak powstała wartość.'},
    concepts: bases
  },
  rank: {
    label: {en: 'rank of a claim', pl: 'ranga twierdzenia'},
    definition: {
      en: 'Which of the values that sources give stands in the record.',
      pl: 'Która z wartości podanych przez źródła stoi w rekordzie.'
    },
    concepts: ranks
  },
  role: {
    label: {en: 'role', pl: 'rola'},
    definition: {
      en: 'What a unit is to the organisation that its task concerns.',
      pl: 'Czym jest jednostka dla organizacji, której dotyczy jej zadanie.'
    },
    concepts: {
      responsible: {
        label: {en: 'responsible', pl: 'odpowiedzialna'},
        definition: {en: 'It has the task.', pl: 'Ma to zadanie.'}
      }
    },
    conceptClass: 'dcat:Role'
  }
}
