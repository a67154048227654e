/**
 * `report.json`: what became of every sentence, what was published, where sources disagree, how well the tool reads, and
 * all messages.
 */
import {accuracy} from '../accuracy.ts'
import {disagreements} from '../disagreements.ts'
import {recordTypes} from '../generated/records.ts'
import {severityOf} from '../messages.ts'
import {
  bases,
  type Claim,
  type Disposition,
  dispositions,
  type Message,
  type Publication,
  type PublishedSource,
  type Publisher
} from '../types.ts'
import {walk} from './position.ts'

export const reportJson: Publisher = {
  format: 'report-json',
  *files(publication) {
    const report = `${JSON.stringify(reportOf(publication), null, 2)}\n`
    yield {path: 'report.json', mediaType: 'application/json', chunks: [report]}
  }
}

export type Report = ReturnType<typeof reportOf>

export const reportOf = (publication: Publication) => ({
  sources: [...publication.sources()].map(accountOf),
  ...countsOf(publication),
  disagreements: disagreementsOf(publication),
  accuracy: accuracy.map(({rules: _, ...figures}) => figures),
  messages: publication.messages.map(plain)
})

/** The sentences of a source by disposition, and each that is unexplained with its place in the file. */
function accountOf({record, path, linesBefore, text, sentences}: PublishedSource) {
  const counts = Object.fromEntries(dispositions.map(disposition => [disposition, 0])) as Record<Disposition, number>
  const unexplained = []
  const positionOf = walk(text)
  for (const {disposition, index, start, end, reason} of sentences) {
    counts[disposition]++
    if (disposition !== 'unexplained') continue
    const {line, column} = positionOf(start)
    unexplained.push({index, start, end, line: linesBefore + line, column, reason})
  }
  return {source: record.id, path, sentences: counts, unexplained}
}

/** How many records and claims there are, by type of the record, and claims by basis too. */
function countsOf(publication: Publication) {
  const zero = <Key extends string>(keys: readonly Key[]) =>
    Object.fromEntries(keys.map(key => [key, 0])) as Record<Key, number>
  const records = zero(recordTypes)
  const claims = {byType: zero(recordTypes), byBasis: zero(bases)}
  for (const {type} of publication.all()) records[type]++
  for (const {record, basis} of publication.claims()) {
    claims.byType[publication.find(record)!.type]++
    claims.byBasis[basis]++
  }
  return {records, claims}
}

/** The values that another source's value was preferred to. */
function disagreementsOf(publication: Publication) {
  const records = new Map([...publication.all()].map(record => [record.id, record]))
  const shown = ({id, value, source, quotes}: Claim) => ({
    claim: id,
    value,
    source,
    quotes: quotes.map(({exact}) => exact)
  })
  return [...disagreements(records, publication.claims(), publication.sources())].map(
    ({record, property, preferred, other, because}) => ({
      record: record.id,
      property,
      ...shown(other),
      preferred: {...shown(preferred), because}
    })
  )
}

const plain = ({file, line, column, fatal, ruleId, reason, note}: Message) => ({
  path: file,
  line,
  column,
  severity: severityOf({fatal}),
  rule: ruleId,
  reason,
  next: note
})
