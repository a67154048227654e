/** Tables that say nothing of their own: the same once more, as people want to read it. */
import {recordTypes} from '../generated/records.ts'
import {type Field, models} from '../model.ts'
import {actOf, label, labelOf} from '../records/index.ts'
import {
  type AnyRecord,
  bases,
  type Claim,
  dispositions,
  type Iri,
  type Publication,
  type PublishedSentence,
  type PublishedSource
} from '../types.ts'
import {subjectOf} from './graph.ts'
import {walk} from './position.ts'
import {AN_IRI, mapped, type Table, tableOf} from './table.ts'
import {highlighter} from './text-fragment.ts'
import {uri} from './uri.ts'

interface FactRow {
  claim: Claim
  record: AnyRecord
  field: Field
  source: PublishedSource
  link?: Iri
}

export const factsTable = (publication: Publication): Table =>
  tableOf<FactRow>({
    name: 'facts',
    description:
      'Every value that a record has, once for each source that gives it, with the words that state it. Values that ' +
      'another source’s was preferred to are in claims only.',
    key: ['claim'],
    columns: [
      {
        name: 'subject',
        description: 'What the value is about, in words.',
        required: true,
        cell: ({record}) => label(record, publication.find)
      },
      {
        name: 'type',
        description: 'The type of the record.',
        required: true,
        values: recordTypes,
        cell: ({record}) => record.type
      },
      {
        name: 'property',
        description: 'The column of the table of the record.',
        required: true,
        cell: ({field}) => field.column
      },
      {
        name: 'value',
        description: 'The value; of a reference, the label of the record it leads to.',
        required: true,
        cell: ({claim: {value}, field}) =>
          field.kind === 'reference' ? labelOf(String(value), publication.find) : value
      },
      {
        name: 'basis',
        description: 'stated in the text, inferred by a rule, computed by the build, or set by a steward.',
        required: true,
        values: bases,
        cell: ({claim}) => claim.basis
      },
      {
        name: 'quote',
        description: 'The exact words; several quotes are joined with “ … ”.',
        cell: ({claim}) => claim.quotes.map(({exact}) => exact).join(' … ')
      },
      {
        name: 'link',
        description: 'The original page with the quote highlighted; our page of the source where there is no other.',
        datatype: 'anyURI',
        cell: ({link}) => link
      },
      {
        name: 'source',
        description: 'The title of the source.',
        required: true,
        cell: ({source}) => source.record.title
      },
      {
        name: 'act',
        description: 'The act that the record rests on, or is, in words.',
        cell: ({record}) => mapped(actOf(record), act => labelOf(act, publication.find))
      },
      {
        name: 'act_iri',
        description: 'The IRI of that act.',
        datatype: 'anyURI',
        references: models.Act.table,
        cell: ({record}) => actOf(record)
      },
      {name: 'record', description: 'The IRI of the record.', ...AN_IRI, cell: ({record}) => record.id},
      {
        name: 'claim',
        description: 'The IRI of the claim.',
        ...AN_IRI,
        references: 'claims',
        cell: ({claim}) => claim.id
      }
    ],
    *rows() {
      for (const source of publication.sources()) yield* factsOf(source, publication)
    }
  })

/** The facts of a source, in the order of the records and their fields; only those of one source are in memory. */
function factsOf(source: PublishedSource, publication: Publication): FactRow[] {
  const link = highlighter(source.text)
  const page = source.record.url ? uri(source.record.url) : source.record.id.replace(/#.*$/s, '')
  return [...publication.claims(source.record.id)]
    .filter(({rank}) => rank === 'preferred')
    .map(claim => ({
      claim,
      ...subjectOf(claim, publication),
      source,
      link: claim.quotes.length > 0 ? link(page, claim.quotes) : undefined
    }))
    .sort(byRecordAndField)
}

function byRecordAndField(a: FactRow, b: FactRow): number {
  if (a.record.type !== b.record.type) return recordTypes.indexOf(a.record.type) - recordTypes.indexOf(b.record.type)
  if (a.record.id !== b.record.id) return a.record.id < b.record.id ? -1 : 1
  const {fields} = models[a.record.type]
  return fields.indexOf(a.field) - fields.indexOf(b.field)
}

interface SentenceRow {
  source: PublishedSource
  sentence: PublishedSentence
  text?: string
}

export const sentencesTable = (publication: Publication): Table =>
  tableOf<SentenceRow>({
    name: 'sentences',
    description: 'Every sentence of every source and what became of it. Positions count code points of the snapshot.',
    key: ['source', 'index'],
    columns: [
      {
        name: 'source',
        description: 'The source.',
        ...AN_IRI,
        references: models.Source.table,
        cell: ({source}) => source.record.id
      },
      {
        name: 'index',
        description: 'The place of the sentence in the text.',
        datatype: 'integer',
        required: true,
        cell: ({sentence}) => sentence.index
      },
      {
        name: 'start',
        description: 'Where it begins, from 0.',
        datatype: 'nonNegativeInteger',
        required: true,
        cell: ({sentence}) => sentence.start
      },
      {
        name: 'end',
        description: 'Where it ends: the position after its last code point.',
        datatype: 'nonNegativeInteger',
        required: true,
        cell: ({sentence}) => sentence.end
      },
      {
        name: 'disposition',
        description: 'claimed, declined, signature, boilerplate, structure, background or unexplained.',
        required: true,
        values: dispositions,
        cell: ({sentence}) => sentence.disposition
      },
      {name: 'rule', description: 'The rule that decided it.', cell: ({sentence}) => sentence.rule},
      {
        name: 'reason',
        description: 'Why it was declined, or what in it nothing used.',
        cell: ({sentence}) => sentence.reason
      },
      {name: 'text', description: 'The sentence, where the whole text may be published.', cell: ({text}) => text}
    ],
    *rows() {
      for (const source of publication.sources()) {
        const positionOf = walk(source.text)
        for (const sentence of source.sentences) {
          const [start, end] = [positionOf(sentence.start).unit, positionOf(sentence.end).unit]
          yield {source, sentence, text: source.textLicence ? source.text.slice(start, end) : undefined}
        }
      }
    }
  })
