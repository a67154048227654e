/**
 * Makes what follows from the schemas: `npm run generate` writes it, `npm run generate -- --check` fails if it is stale.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {referencePages} from './reference.ts'
import {readSchemas, type Schema} from './schemas.ts'

const typeOf = (schema: Schema): string => {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map(value => JSON.stringify(value)).join(' | ')
  if (schema.type === 'array') return `${schema.items!.enum ? `(${typeOf(schema.items!)})` : typeOf(schema.items!)}[]`
  if (schema.type === 'integer') return 'number'
  if (schema.type === 'object') {
    if (!schema.properties) return 'Record<string, string[]>'
    return `{${Object.entries(schema.properties)
      .map(([name, field]) => `${name}${schema.required?.includes(name) ? '' : '?'}: ${typeOf(field)}`)
      .join('; ')}}`
  }
  return 'string'
}

const recordTypes = (schemas: Schema[]): string => {
  const interfaces = schemas.map(schema => {
    const fields = Object.entries(schema.properties!).map(
      ([name, field]) =>
        `  /** ${field.description} */\n  ${name}${schema.required!.includes(name) ? '' : '?'}: ${typeOf(field)}\n`
    )
    return `/** ${schema.description} */\nexport interface ${schema.title}Record {\n${fields.join('')}}\n`
  })
  const names = schemas.map(schema => schema.title!)
  return `// Made from schemas/ by scripts/generate.ts; change the schemas, then \`npm run generate\`.

/** Every record type; a record refers only to types before its own, or to its own. */
export const recordTypes = [${names.map(name => `'${name}'`).join(', ')}] as const
export type RecordType = (typeof recordTypes)[number]

${interfaces.join('\n')}
export interface RecordByType {
${names.map(name => `  ${name}: ${name}Record\n`).join('')}}
export type RecordOf<T extends RecordType> = RecordByType[T]
export type AnyRecord = RecordByType[RecordType]

/** The schemas themselves. */
export const schemas = {
${schemas.map(schema => `  ${schema.title}: ${JSON.stringify(schema)}`).join(',\n')}
} as const
`
}

const schemas = readSchemas()
const files: Record<string, string> = {
  'pipeline/generated/records.ts': recordTypes(schemas),
  'pipeline/generated/version.ts': `// Made from package.json by scripts/generate.ts.\nexport const version = '${JSON.parse(readFileSync('package.json', 'utf8')).version}'\n`,
  ...referencePages(schemas)
}

const check = process.argv.includes('--check')
const stale = Object.entries(files).filter(
  ([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content
)
if (check) {
  for (const [path] of stale) console.error(`${path} is not what the schemas and rules give. Next: npm run generate`)
  process.exitCode = stale.length ? 1 : 0
} else {
  for (const [path, content] of stale) {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, content)
    console.error(`wrote ${path}`)
  }
}
