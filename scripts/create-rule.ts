/**
 * `npm run create-rule -- en has-members "An organisation has a number of members."` writes the file of a new rule and
 * puts it into the list of its language. What it reads, and its examples, are then yours to write.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'

const [language, name, description = 'What it reads, in one sentence.'] = process.argv.slice(2)
const folder = `pipeline/languages/${language}`
const refuse = (reason: string): never => {
  console.error(
    `${reason}\nUsage: npm run create-rule -- <language> <name-of-the-phrasing> ["What it reads, in one sentence."]`
  )
  process.exit(2)
}
if (!language || !name) refuse('A language and a name are needed.')
if (!existsSync(`${folder}/index.ts`)) refuse(`There is no language ${language} in pipeline/languages/.`)
if (!/^[a-z]+(-[a-z]+)*$/.test(name!))
  refuse(`“${name}” is no name for a rule: small letters and hyphens, such as has-members.`)
const file = `${folder}/rules/${name}.ts`
if (existsSync(file)) refuse(`${file} exists already.`)

const constant = name!.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
writeFileSync(
  file,
  `import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'

export const ${constant}: Rule = {
  id: '${language}/${name}',
  description: '${description.replaceAll("'", '’')}',
  pattern: '{organization} (?<verb>was founded) in {founded:date}',
  read: match => organization(match.entity('organization'), {founded: match.mention('founded')}),
  examples: [
    {
      text: 'The Network of Northern Towns was founded in 1999.',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns', founded: '1999'}]
    }
  ],
  counterexamples: ['The Network of Northern Towns was not founded in 1999.']
}
`
)
const index = `${folder}/index.ts`
const lines = readFileSync(index, 'utf8').split('\n')
const line = `import {${constant}} from './rules/${name}.ts'`
const imports = lines.flatMap((text, at) => (text.includes("from './rules/") ? [at] : []))
lines.splice(
  imports.find(at => lines[at]!.replace(/.*'\.\/rules\//, '') > `${name}.ts'`) ?? (imports.at(-1) ?? 0) + 1,
  0,
  line
)
const list = lines.findIndex(text => /^ {2}rules: \[/.test(text))
lines.splice(list + 1, 0, `    ${constant},`)
writeFileSync(index, lines.join('\n'))
console.error(`Wrote ${file} and put it first in the list of ${index}.
Next: write its pattern and examples, move it to its place in the list (an earlier rule reads first),
then: npx vitest run tests/rules.test.ts && npm run generate`)
