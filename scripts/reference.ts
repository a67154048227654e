/** The reference part of docs/, made from the schemas and the rules. */
import type {LanguagePack, Rule} from '../pipeline/language.ts'
import {languages} from '../pipeline/languages/index.ts'
import {publicationOf} from '../pipeline/publication.ts'
import {tablesOf} from '../pipeline/publish/tables.ts'
import {readingRules} from '../pipeline/readings.ts'
import {inferences} from '../pipeline/refine/inference.ts'
import {stewardRules} from '../pipeline/steward/correct.ts'
import type {Schema} from './schemas.ts'

const kindOf = (field: Schema): string =>
  field['x-reference']?.join(' or ') ??
  (field.enum ? `one of ${field.enum.map(value => `\`${value}\``).join(', ')}` : undefined) ??
  (field.format === 'edtf' ? 'date, EDTF level 0' : undefined) ??
  (field.type === 'array' ? `list of ${field.items?.properties ? 'objects' : kindOf(field.items!)}` : undefined) ??
  (field.format === 'iri' ? 'IRI' : undefined) ??
  (field.const ? `\`${field.const}\`` : field.type!)

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** The predicate, and those that stand for it where it does not fit. */
const predicatesOf = (field: Schema): string =>
  [
    `\`${field['x-predicate']}\``,
    field['x-predicate-private'] && `\`${field['x-predicate-private']}\` of a private association`,
    field['x-predicate-partial'] && `\`${field['x-predicate-partial']}\` where it is not given to the day`
  ]
    .filter(Boolean)
    .join('; ')

const records = (schemas: Schema[]): string =>
  `# Records

Made from \`schemas/\` by \`npm run generate\`. One JSON Schema a record type is the only place where a field is written down; types, JSON-LD terms, CSV columns and this page follow from it.

${schemas
  .map(
    schema => `## ${schema.title}

${schema.description}

Class \`${schema['x-class']}\`, table \`data/${schema['x-table']}.csv\`.

| field | required | value | predicate | meaning |
| --- | --- | --- | --- | --- |
${Object.entries(schema.properties!)
  .map(
    ([name, field]) =>
      `| \`${name}\` | ${schema.required!.includes(name) ? 'yes' : ''} | ${cell(kindOf(field))} | ${predicatesOf(field)} | ${cell(field.description ?? '')} |`
  )
  .join('\n')}
`
  )
  .join('\n')}`

const quoteList = (texts: readonly string[]): string => texts.map(text => `- ${text}\n`).join('')

const rule = ({id, description, declines, examples, counterexamples = []}: Rule): string => `### ${id}

${description}${declines ? ` Turned down: it ${declines}.` : ''}

${quoteList(
  examples.map(
    ({text, reads = []}) =>
      `“${text}”${reads
        .map(
          read =>
            `\n  - ${Object.entries(read)
              .map(([key, value]) => `${key} \`${value}\``)
              .join(', ')}`
        )
        .join('')}`
  )
)}${counterexamples.length ? `\nNot:\n\n${quoteList(counterexamples.map(text => `“${text}”`))}` : ''}`

const rulesOf = (pack: LanguagePack): string => `# Rules: ${pack.language}

Made from \`pipeline/languages/${pack.language}/\` by \`npm run generate\`. Rules run in this order; of two that would read the same words, the earlier reads them. The examples are the tests.

## Acts

${pack.acts.map(rule).join('\n')}
## Facts, and what is turned down

${pack.rules.map(rule).join('\n')}
## Furniture of web pages

${pack.furniture.map(({id, description, examples, counterexamples = []}) => `### ${id}\n\n${description}\n\n${quoteList(examples.map(text => `“${text}”`))}${counterexamples.length ? `\nNot:\n\n${quoteList(counterexamples.map(text => `“${text}”`))}` : ''}`).join('\n')}
## Cues

Words that must be read or turned down; otherwise the sentence is reported as unexplained. In prose that a rule reads as a whole (a purpose, a task) those marked so may stand.

| cue | may stand in prose |
| --- | --- |
${pack.cues.map(({kind, inProse}) => `| ${kind} | ${inProse ? 'yes' : ''} |`).join('\n')}
`

const inferenceRules = (): string => `# Inferences

Made from \`pipeline/refine/inference.ts\` by \`npm run generate\`. What follows from what was read has the basis \`inferred\` and names one of these rules. They run in this order.

| rule | what it infers |
| --- | --- |
${inferences.map(({id, description}) => `| \`${id}\` | ${description} |`).join('\n')}

Rules of reading, in \`pipeline/readings.ts\` and \`pipeline/refine/references.ts\`: a reading holds more than its words state.

| rule | what it infers |
| --- | --- |
${readingRules.map(({id, description}) => `| \`${id}\` | ${description} |`).join('\n')}

Rules of a steward, in \`pipeline/steward/correct.ts\`: values of the basis \`steward\`, and sentences that a steward explains ([Correct a reading](../correct-a-reading.md)).

| rule | what it says |
| --- | --- |
${stewardRules.map(({id, description}) => `| \`${id}\` | ${description} |`).join('\n')}
`

const tables = (): string => {
  const config = {
    title: '',
    description: '',
    publisher: '',
    base: 'https://example.org/',
    licence: '',
    contact: '',
    language: 'en'
  }
  const empty = publicationOf({
    records: [],
    claims: [],
    sources: [],
    config,
    version: '',
    rules: [],
    releases: [],
    tombstones: [],
    snapshots: [],
    messages: []
  })
  return `# Tables

Made from the descriptions of the tables by \`npm run generate\`. Every table is a CSV file (RFC 4180, UTF-8) in \`data/\`, with its CSVW metadata beside it. Columns with several values part them with \`|\`.

${tablesOf(empty)
  .map(
    ({name, description, columns}) => `## ${name}.csv

${description}

| column | type | meaning |
| --- | --- | --- |
${columns.map(column => `| \`${column.name}\`${column.required ? '' : '?'} | ${column.datatype ?? 'string'}${column.separator ? ', several' : ''} | ${cell(column.description)} |`).join('\n')}
`
  )
  .join('\n')}`
}

/** @returns path -> content of every generated page. */
export function referencePages(schemas: Schema[]): Record<string, string> {
  return {
    'docs/reference/records.md': records(schemas),
    'docs/reference/tables.md': tables(),
    'docs/reference/inferences.md': inferenceRules(),
    ...Object.fromEntries(
      Object.values(languages).map(pack => [`docs/reference/rules-${pack.language}.md`, rulesOf(pack)])
    )
  }
}
