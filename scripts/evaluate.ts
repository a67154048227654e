/**
 * Measures how well the tool reads, on every split of tests/corpus: `npm run evaluate` writes the figures and shows which
 * facts were gained and lost; `-- --check` fails if they are stale; `-- --only NAME` and `-- --misses` look closer.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {parseArgs} from 'node:util'
import picocolors from 'picocolors'
import {isError} from '../pipeline/messages.ts'
import {reporters} from '../pipeline/report/index.ts'
import type {Message} from '../pipeline/types.ts'
import {accuracyOf} from './evaluation/accuracy.ts'
import {readCorpus, SPLITS} from './evaluation/corpus.ts'
import {differencesOf, outcomesOf} from './evaluation/outcomes.ts'
import {readAlone} from './evaluation/read.ts'
import {scoreDocument} from './evaluation/score.ts'
import {differencesShown, missesOf, pageOf, tableOf} from './evaluation/shown.ts'

const CORPUS = 'tests/corpus'
const USAGE = `Usage: npm run evaluate [-- OPTIONS]
  --check      write nothing; fail if the figures on file are not what an evaluation gives
  --only NAME  only documents whose <split>/<name> holds NAME; writes nothing
  --misses     list what was missed or wrong; of a held-out split only where --only names it`

const show = (messages: readonly Message[]) =>
  process.stderr.write(reporters.text(messages, {colour: picocolors.createColors(Boolean(process.stderr.isTTY))}))

function options() {
  try {
    const {values} = parseArgs({
      options: {check: {type: 'boolean'}, only: {type: 'string'}, misses: {type: 'boolean'}}
    })
    if (values.check && values.only !== undefined) throw new Error('--check takes all documents, not --only some.')
    return values
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`)
    process.exit(2)
  }
}

function evaluate({check = false, only, misses = false}: ReturnType<typeof options>): number {
  const {splits, messages} = readCorpus(CORPUS)
  if (messages.length) {
    show(messages)
    console.error('Nothing was evaluated.')
    return 1
  }
  const measured = splits.flatMap(({name, documents}) => {
    const chosen = documents.filter(document => `${name}/${document.name}`.includes(only ?? ''))
    if (!chosen.length) return []
    const readings = chosen.map(readAlone)
    const scores = chosen.map((document, index) => scoreDocument(document, readings[index]!.read))
    const faults = readings.flatMap(({messages}) => messages.filter(isError))
    return [{name, path: `${CORPUS}/${name}.outcomes.txt`, scores, faults, figures: accuracyOf(name, scores)}]
  })
  if (!measured.length) {
    console.error(`No document of ${CORPUS} has “${only}” in <split>/<name>. Next: look for it with ls ${CORPUS}/*.`)
    return 2
  }
  for (const {name, path, scores, faults, figures} of measured) {
    if (!check) {
      console.log(tableOf(figures))
      show(faults)
    }
    if (misses && (only !== undefined || !SPLITS[name].heldOut))
      for (const line of scores.flatMap(missesOf)) console.log(line)
    if (only !== undefined || !existsSync(path)) continue
    const before = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    process.stdout.write(differencesShown(name, differencesOf(before, scores.flatMap(outcomesOf))))
  }
  if (only !== undefined) return 0
  const figures = measured.map(({figures}) => figures)
  const files = {
    'pipeline/generated/accuracy.json': `${JSON.stringify(figures, null, 2)}\n`,
    'docs/reference/accuracy.md': pageOf(figures),
    ...Object.fromEntries(measured.map(({path, scores}) => [path, `${scores.flatMap(outcomesOf).join('\n')}\n`]))
  }
  return settle(files, check)
}

/** Writes what is not as it is on file, or says so. @returns the exit status */
function settle(files: Record<string, string>, check: boolean): number {
  const stale = Object.entries(files).filter(
    ([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content
  )
  for (const [path, content] of stale) {
    if (check) {
      console.error(`${path} is not what an evaluation gives. Next: npm run evaluate, and commit what it writes`)
      continue
    }
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, content)
    console.error(`wrote ${path}`)
  }
  return check && stale.length ? 1 : 0
}

process.exitCode = evaluate(options())
