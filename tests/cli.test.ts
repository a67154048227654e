/** The command line as a user meets it: exit status, what goes to which stream, and never a stack trace. */
import {type ChildProcess, spawn} from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const CLI = fileURLToPath(new URL('../pipeline/cli.ts', import.meta.url))
const TSX = import.meta.resolve('tsx')

const FRONT_MATTER = `---
title: A page
publisher: City of Hartwell
language: en
retrieved: 2026-01-31
kind: page
---
`
const FILES = {
  'publication.yaml': `title: Hartwell
description: Its memberships
publisher: City of Hartwell
base: https://data.hartwell.example/
licence: https://creativecommons.org/publicdomain/zero/1.0/
contact: data@hartwell.example
language: en
`,
  'page.md': `${FRONT_MATTER}The City of Hartwell has been a full member of Northern Towns since 2011.\n`,
  'vague.md': `${FRONT_MATTER}The members came on 3 May 1991.\n`
}

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'civic-record-cli-'))
  folder('sources')
  mkdirSync(join(root, 'text'))
  writeFileSync(join(root, 'text/page.txt'), '')
  folder('bad', {'bad.md': 'no front matter', 'a\u001B[31m.md': FRONT_MATTER})
})
afterAll(() => rmSync(root, {recursive: true, force: true}))

/** Makes a folder of sources. */
function folder(name: string, more: Record<string, string> = {}): void {
  mkdirSync(join(root, name))
  for (const [file, text] of Object.entries({...FILES, ...more})) writeFileSync(join(root, name, file), text)
}

interface Outcome {
  status: number | null
  out: string
  err: string
}

/** @param meet what to do with the process while it runs; @param stdout where its output goes, else it is gathered */
function run(args: string[], meet?: (child: ChildProcess) => void, stdout: number | 'pipe' = 'pipe'): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', TSX, CLI, ...args], {
      cwd: root,
      stdio: ['ignore', stdout, 'pipe']
    })
    const outcome: Outcome = {status: null, out: '', err: ''}
    child.stdout?.on('data', data => (outcome.out += data))
    child.stderr!.on('data', data => (outcome.err += data))
    child.on('error', reject)
    child.on('close', status => {
      try {
        expect(outcome.err, 'no stack trace').not.toMatch(/^ +at |node:internal|node_modules/m)
        resolve({...outcome, status})
      } catch (error) {
        reject(error)
      }
    })
    meet?.(child)
  })
}

const words = (line: string): string[] => (line ? line.split(' ') : [])

describe('what is asked wrongly ends with 2 and says what is wanted', () => {
  test.concurrent.each([
    ['', /Usage: civic-record/],
    ['biuld', /unknown command 'biuld'\n\(Did you mean build\?\)/],
    ['build --format xml', /Allowed choices are text, json, github/],
    ['check --sources=', /expected the path of a folder/],
    ['release --date 2026-02-30', /a day that exists, written YYYY-MM-DD/]
  ] as [string, RegExp][])('civic-record %s', async (line, message) => {
    const {status, out, err} = await run(words(line))
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})

describe('what is answered', () => {
  test.concurrent.each([
    ['--help', 0, /build.*\n[\s\S]*release/, /^$/],
    [
      'check',
      0,
      /^$/,
      /vague\.md:8:1 warning [\s\S]*0 errors, 1 warning\n2 sources \(the text of 2 not published: no text_licence\), /
    ],
    ['check --quiet', 0, /^$/, /^$/],
    ['--no-color check --strict', 1, /^$/, /vague\.md:8:1 error [\s\S]*1 error, 0 warnings\n$/],
    [
      'check --strict --format github',
      1,
      /^$/,
      /^::error file=sources\/vague\.md,line=8,col=1,title=account\/unexplained::/
    ],
    ['check --sources nowhere', 1, /^$/, /^nowhere error Unexpected absence of the folder, expected /],
    [
      'check --sources bad',
      1,
      /^$/,
      /^bad\/a\\u\{1B\}\[31m\.md:1:1 error [\s\S]*bad\/bad\.md:1:1 error [\s\S]*bad\/vague\.md:8:1 warning/
    ],
    ['check --sources bad --quiet', 1, /^$/, /^bad\/a[\s\S]*next: Put `---`[^\n]*\n$/],
    ['explain 2011', 0, /from: 2011\n +stated by [\s\S]*sources\/page\.md:8:\d+\n/, /^$/],
    ['explain nothing-of-the-sort', 1, /^$/, /Next: /],
    ['extract sources/page.md --format text', 0, /^sources\/page\.md: 1 sentence/, /^$/],
    [
      'perturb sources',
      0,
      /^ +claims +computed +furniture\n +(\d+)\/\1 100\.0 % .* {2}sources\/page\.md\n.* all of 2\n$/s,
      /^$/
    ],
    [
      'perturb sources/page.md --format json',
      0,
      /^\{\n {2}"claims": \{\n {4}"tried": [1-9]\d*,\n {4}"fellShort": 0,/,
      /^$/
    ],
    [
      'perturb sources/page.md nowhere.md',
      1,
      /\d.* {2}sources\/page\.md\n$/,
      /^nowhere\.md:1:1 error .*absence of the file/
    ],
    ['perturb text', 1, /^$/, /^text error Unexpected folder without Markdown files, .*\n +next: Name /],
    ['build --out sources', 1, /^$/, /^sources error .*holds the sources[\s\S]*next: /],
    ['build --out sources/page.md/dist', 1, /^$/, /next: /]
  ] as [string, number, RegExp, RegExp][])('civic-record %s', async (line, wanted, onOut, onErr) => {
    const {status, out, err} = await run(words(line))
    expect(status).toBe(wanted)
    expect(out).toMatch(onOut)
    expect(err).toMatch(onErr)
  })

  test.concurrent.each([
    ['check --sources bad --format json', 1, 3],
    ['check --format json --quiet', 0, 0],
    ['build --out sources --format json', 1, 1],
    ['build --check --out none --format json --quiet', 1, undefined],
    ['extract nowhere.md sources/page.md sources', 1, 1],
    ['extract nowhere.md', 1, 0]
  ] as [string, number, number | undefined][])('civic-record %s prints JSON', async (line, wanted, length) => {
    const {status, out} = await run(words(line))
    expect(status).toBe(wanted)
    const data = JSON.parse(out) as unknown[]
    if (length === undefined) expect(data.length).toBeGreaterThan(10)
    else expect(data).toHaveLength(length)
  })
})

test('build, --check, a folder that differs, and a build with errors', async () => {
  folder('here')
  const dist = join(root, 'public')
  const build = ['build', '--sources', 'here', '--out', 'public']
  const first = await run([...build, '--verbose'])
  expect([first.status, first.out]).toEqual([0, ''])
  expect(first.err).toMatch(
    /public\/data\/facts\.csv \d+ bytes\n[\s\S]*Built public: 2 sources \(the text of 2 not published: no text_licence\), [\s\S]*since the last release\. Next: civic-record release/
  )
  expect(await run([...build, '--check', '--quiet'])).toEqual({status: 0, out: '', err: ''})

  appendFileSync(join(dist, 'report.json'), ' ')
  rmSync(join(dist, 'data/facts.csv'))
  writeFileSync(join(dist, 'CNAME'), 'data.hartwell.example')
  writeFileSync(join(dist, 'old.csv'), '')
  appendFileSync(join(dist, 'SHA256SUMS'), `${'0'.repeat(64)}  old.csv\n`)
  const before = readdirSync(dist)
  const checked = await run([...build, '--check', '--quiet'])
  expect(checked.status).toBe(1)
  expect(checked.err.split('\n').filter(line => !line.startsWith('    next: '))).toEqual([
    expect.stringMatching(/^public\/data\/facts\.csv error .* dist\/missing$/),
    expect.stringMatching(/^public\/report\.json error .* dist\/different$/),
    expect.stringMatching(/^public\/SHA256SUMS error .* dist\/different$/),
    expect.stringMatching(/^public\/old\.csv error .* dist\/stale$/),
    ''
  ])
  expect(readdirSync(dist)).toEqual(before)

  writeFileSync(join(root, 'here/bad.md'), '')
  const failed = await run(build)
  expect(failed.status).toBe(1)
  expect(failed.err).toMatch(/here\/bad\.md:1:1 error [\s\S]*Nothing was published; public is as it was\.\n$/)
  expect(readdirSync(dist)).toEqual(before)

  rmSync(join(root, 'here/bad.md'))
  const both = await Promise.all([run([...build, '--quiet']), run([...build, '--quiet'])])
  expect(both.map(({status, err}) => [status, err])).toEqual([
    [0, ''],
    [0, '']
  ])
  expect((await run([...build, '--check', '--quiet'])).status).toBe(0)
  expect(readFileSync(join(dist, 'CNAME'), 'utf8')).toBe('data.hartwell.example')
  expect(readdirSync(root).filter(name => name.startsWith('.public'))).toEqual([])
})

test('release appends once, and takes no day before the last', async () => {
  folder('told')
  const release = (date: string) => run(['release', '--quiet', '--sources', 'told', '--date', date])
  expect(await release('2026-02-01')).toEqual({status: 0, out: '', err: ''})
  const names = readdirSync(join(root, 'told')).sort()
  expect(names).toEqual(['ids.ndjson', 'page.md', 'publication.yaml', 'releases', 'vague.md'])
  expect(await release('2026-02-02')).toEqual({status: 0, out: '', err: ''})
  expect(readdirSync(join(root, 'told/releases'))).toEqual(['1.ndjson'])
  const early = await release('2026-01-31')
  expect(early.status).toBe(2)
  expect(early.err).toMatch(/Release 1 is of 2026-02-01; .*Next: /)
  writeFileSync(join(root, 'told/ids.ndjson'), '<<<<<<< HEAD\n')
  const merged = await release('2026-02-02')
  expect(merged.status).toBe(1)
  expect(merged.err).toMatch(/^told\/ids\.ndjson:1:1 error .*history\/merge[\s\S]*Nothing was released\.\n$/)
})

describe('streams that fail', () => {
  test('a reader of the output that stops early is no fault', async () => {
    const {status, err} = await run(['extract', ...Array(20).fill('sources/page.md')], child => child.stdout!.destroy())
    expect([status, err]).toEqual([0, ''])
  })

  test('a reader of the messages that stops early leaves the exit status', async () => {
    const statuses = ['sources', 'bad'].map(async name => {
      const {status} = await run(['check', '--sources', name], child => child.stderr!.destroy())
      return status
    })
    expect(await Promise.all(statuses)).toEqual([0, 1])
  })

  test('an output that cannot be written is said', async () => {
    const {status, err} = await run(['extract', 'sources/page.md'], undefined, openSync(CLI, 'r'))
    expect(status).toBe(1)
    expect(err).toMatch(/^The system refused \(\w+\): .+\. Next: /)
  })
})
