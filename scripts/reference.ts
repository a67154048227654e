/** The reference part of docs/, made from the schemas and the rules. */
import type {Schema} from './schemas.ts'

const kindOf = (field: Schema): string =>
  field['x-reference']?.join(' or ') ??
  (field.enum ? `one of ${field.enum.map(value => `\`${value}\``).join(', ')}` : undefined) ??
  (field.format === 'edtf' ? 'date, EDTF level 0' : undefined) ??
  (field.type === 'array' ? `list of ${field.items?.properties ? 'objects' : kindOf(field.items!)}` : undefined) ??
  (field.format === 'iri' ? 'IRI' : undefined) ??
  (field.const ? `\`${field.const}\`` : field.type!)

const cell = (text: string): string => text.replaceAll('|', '\\|')

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
      `| \`${name}\` | ${schema.required!.includes(name) ? 'yes' : ''} | ${cell(kindOf(field))} | \`${field['x-predicate']}\` | ${cell(field.description ?? '')} |`
  )
  .join('\n')}
`
  )
  .join('\n')}`

/** @returns path -> content of every generated page. */
export function referencePages(schemas: Schema[]): Record<string, string> {
  return {'docs/reference/records.md': records(schemas)}
}
