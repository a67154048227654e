/** The tables of claims, of quotes, and of which claim rests on which quotes. */
import {expand, models} from '../model.ts'
import {bases, type Claim, type Iri, type Publication, type Quote} from '../types.ts'
import {type CoreTriple, subjectOf, tripleOfClaim} from './graph.ts'
import {type QuoteOnPage, quotesOf} from './quotes.ts'
import {AN_IRI, type ColumnOf, constant, type Meaning, type Table, tableOf} from './table.ts'

interface ClaimRow {
  claim: Claim
  column: string
  triple: CoreTriple
}

export function claimsTable(publication: Publication): Table {
  const {base} = publication.config
  const predicate = expand('rdf:object', base)
  const literal = (suffix: string, name: string): ColumnOf<ClaimRow> => {
    const datatype = expand(`xsd:${name}`, base)
    return {
      name: `value_${suffix}`,
      description: `The object of the triple, where it is a literal of the datatype ${name}.`,
      datatype: name,
      meaning: {predicate},
      cell: ({triple: {object}}) => ('datatype' in object && object.datatype === datatype ? object.value : undefined)
    }
  }
  return tableOf<ClaimRow>({
    name: 'claims',
    description: 'One value of one record in one source, and how it came to be. Its quotes are in claim_quotes.',
    subject: '{+id}',
    key: ['id'],
    columns: [
      {name: 'id', description: 'The IRI of the claim.', ...AN_IRI, cell: ({claim}) => claim.id},
      {name: 'record', description: 'The record that the claim is about.', ...AN_IRI, cell: ({claim}) => claim.record},
      {
        name: 'property',
        description: 'The column of the table of the record.',
        required: true,
        cell: ({column}) => column
      },
      {
        name: 'value',
        description: 'The value as it stands in that column.',
        required: true,
        cell: ({claim}) => claim.value
      },
      {
        name: 'basis',
        description: 'stated in the text, inferred by the rule, computed by the build, or set by a steward.',
        required: true,
        values: bases,
        meaning: {predicate: expand('cr:basis', base), object: `${base}scheme/basis/{basis}`},
        cell: ({claim}) => claim.basis
      },
      {
        name: 'rule',
        description: 'The rule that gave the value.',
        required: true,
        meaning: {predicate: expand('cr:rule', base)},
        cell: ({claim}) => claim.rule
      },
      {
        name: 'rank',
        description: 'preferred where the record has this value, other where it has that of another source.',
        required: true,
        values: ['preferred', 'other'] satisfies Claim['rank'][],
        meaning: {predicate: expand('cr:rank', base), object: `${base}scheme/rank/{rank}`},
        cell: ({claim}) => claim.rank
      },
      {
        name: 'source',
        description: 'The source.',
        ...AN_IRI,
        references: models.Source.table,
        cell: ({claim}) => claim.source
      },
      {
        name: 'subject',
        description: 'The subject of the triple that the claim states: the record, unless the predicate leads to it.',
        ...AN_IRI,
        meaning: {predicate: expand('rdf:subject', base), object: '{+subject}'},
        cell: ({triple}) => triple.subject
      },
      {
        name: 'predicate',
        description: 'The predicate of the triple.',
        ...AN_IRI,
        meaning: {predicate: expand('rdf:predicate', base), object: '{+predicate}'},
        cell: ({triple}) => triple.predicate
      },
      {
        name: 'value_iri',
        description: 'The object of the triple, where it is an IRI; of the columns from here on exactly one is filled.',
        datatype: 'anyURI',
        meaning: {predicate, object: '{+value_iri}'},
        cell: ({triple: {object}}) => ('iri' in object ? object.iri : undefined)
      },
      literal('text', 'string'),
      literal('integer', 'integer'),
      literal('year', 'gYear'),
      literal('month', 'gYearMonth'),
      literal('date', 'date')
    ],
    constants: [
      constant('claim_type', 'rdf:type', 'cr:Claim', base),
      constant('rdf_type', 'rdf:type', 'rdf:Statement', base)
    ],
    *rows() {
      for (const claim of publication.claims()) {
        yield {claim, column: subjectOf(claim, publication).field.column, triple: tripleOfClaim(claim, publication)}
      }
    }
  })
}

export const claimQuotesTable = (publication: Publication): Table =>
  tableOf<{claim: Claim; quote: Quote; position: number}>({
    name: 'claim_quotes',
    description: 'Which quotes a claim rests on.',
    subject: '{+claim}',
    key: ['claim', 'quote'],
    columns: [
      {name: 'claim', description: 'The claim.', ...AN_IRI, references: 'claims', cell: ({claim}) => claim.id},
      {
        name: 'quote',
        description: 'The quote.',
        ...AN_IRI,
        references: 'quotes',
        meaning: {predicate: expand('prov:wasDerivedFrom', publication.config.base), object: '{+quote}'},
        cell: ({quote}) => quote.id
      },
      {
        name: 'position',
        description: 'Its place among the quotes of the claim, from 1.',
        datatype: 'integer',
        required: true,
        cell: ({position}) => position
      }
    ],
    *rows() {
      for (const claim of publication.claims()) {
        for (const [index, quote] of claim.quotes.entries()) yield {claim, quote, position: index + 1}
      }
    }
  })

/** A quote and its two selectors: `oa:` is the Web Annotation vocabulary (https://www.w3.org/TR/annotation-vocab/). */
export function quotesTable(publication: Publication): Table {
  const {base} = publication.config
  const [position, wording] = ['{+id}&position', '{+id}&quote']
  const about = (subject: string, predicate: string): Meaning => ({subject, predicate: expand(predicate, base)})
  return tableOf<{quote: QuoteOnPage; snapshot: Iri}>({
    name: 'quotes',
    description: 'The exact words that state values. Positions count Unicode code points of the snapshot.',
    subject: '{+id}',
    key: ['id'],
    columns: [
      {name: 'id', description: 'The IRI of the quote.', ...AN_IRI, cell: ({quote}) => quote.id},
      {
        name: 'snapshot',
        description: 'The text that the quote stands in.',
        ...AN_IRI,
        meaning: {predicate: expand('oa:hasSource', base), object: '{+snapshot}'},
        cell: ({snapshot}) => snapshot
      },
      {
        name: 'start',
        description: 'Where the quote begins, from 0.',
        datatype: 'nonNegativeInteger',
        required: true,
        meaning: about(position, 'oa:start'),
        cell: ({quote}) => quote.start
      },
      {
        name: 'end',
        description: 'Where the quote ends: the position after its last code point.',
        datatype: 'nonNegativeInteger',
        required: true,
        meaning: about(position, 'oa:end'),
        cell: ({quote}) => quote.end
      },
      {
        name: 'exact',
        description: 'The exact words.',
        required: true,
        meaning: about(wording, 'oa:exact'),
        cell: ({quote}) => quote.exact
      },
      {
        name: 'prefix',
        description: 'What stands before it: 32 code points, fewer where the text begins before.',
        meaning: about(wording, 'oa:prefix'),
        cell: ({quote}) => quote.prefix
      },
      {
        name: 'suffix',
        description: 'What stands after it: 32 code points, fewer where the text ends before.',
        meaning: about(wording, 'oa:suffix'),
        cell: ({quote}) => quote.suffix
      },
      {
        name: 'page',
        description: 'The page that the source was taken from, with the quote highlighted.',
        datatype: 'anyURI',
        meaning: {predicate: expand('foaf:page', base), object: '{+page}'},
        cell: ({quote}) => quote.page
      }
    ],
    constants: [
      constant('rdf_type', 'rdf:type', 'oa:SpecificResource', base),
      {name: 'position_selector', meaning: {predicate: expand('oa:hasSelector', base), object: position}},
      constant('position_selector_type', 'rdf:type', 'oa:TextPositionSelector', base, position),
      {name: 'quote_selector', meaning: {predicate: expand('oa:hasSelector', base), object: wording}},
      constant('quote_selector_type', 'rdf:type', 'oa:TextQuoteSelector', base, wording)
    ],
    *rows() {
      for (const source of publication.sources()) {
        for (const quote of quotesOf(source, publication)) yield {quote, snapshot: source.snapshot}
      }
    }
  })
}
