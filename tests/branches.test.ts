/** Two branches that both released: the build says so, and what to do, and doing that loses nothing. With a real git. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {prepare} from '../pipeline/build.ts'
import {diskEffects} from '../pipeline/effects.ts'
import {changesSince, writeRelease} from '../pipeline/release.ts'
import {folder} from './folders.ts'

const GIT = spawnSync('git', ['--version']).status === 0
if (!GIT) process.stderr.write('There is no git: what becomes of branches that both released is not tested.\n')

let home = ''
const sources = () => join(home, 'sources')
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Steward', '-c', 'user.email=steward@hartwell.example', ...args], {
    cwd: home,
    encoding: 'utf8',
    stdio: 'pipe'
  })

const member = (city: string) => `The City of ${city} has been a full member of Northern Towns since 2011.`

function put(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(folder(files).files())) writeFileSync(join(sources(), path.slice(3)), text)
}

/** Releases what is there. @returns the paths of what was added */
function release(date: string): string[] {
  const prepared = prepare({sources: sources()}, diskEffects)
  if (!prepared.publication) throw new Error(prepared.messages.map(String).join('\n'))
  const result = changesSince(prepared.publication, prepared)
  writeRelease(sources(), date, result, prepared, diskEffects)
  return result.changes.map(({kind, id}) => `${kind} ${id}`)
}

const changesSinceLast = () => {
  const prepared = prepare({sources: sources()}, diskEffects)
  return changesSince(prepared.publication!, prepared).changes
}

const errors = () => prepare({sources: sources()}, diskEffects).messages.filter(({fatal}) => fatal)

/** One release on `main`, and then one more there and two on `other`. */
function fork(): void {
  home = mkdtempSync(join(tmpdir(), 'branches-'))
  mkdirSync(sources())
  git('init', '--quiet', '--initial-branch=main')
  const commit = () => {
    git('add', '--all')
    git('commit', '--quiet', '--message=Release')
  }
  put({'a.md': member('Ambridge')})
  release('2026-01-01')
  commit()
  git('switch', '--quiet', '--create', 'other')
  put({'b.md': member('Borchester')})
  release('2026-02-01')
  put({'c.md': member('Casterbridge')})
  release('2026-02-02')
  commit()
  git('switch', '--quiet', 'main')
  put({'d.md': member('Dunmere')})
  release('2026-02-01')
  commit()
}

describe.skipIf(!GIT)('two branches that both released', () => {
  beforeAll(() => {
    fork()
    expect(() => git('merge', '--quiet', 'other')).toThrow()
  }, 120_000)
  afterAll(() => rmSync(home, {recursive: true, force: true}))

  test('an unfinished merge is said to be one, and what to do', () => {
    const found = errors()
    expect(new Set(found.map(({ruleId}) => ruleId))).toEqual(new Set(['history/merge', 'history/branches']))
    for (const {note} of found) expect(note).toContain('git restore --source=BRANCH --staged --worktree -- ')
  })

  test('releases of both in one line are told apart', () => {
    git('checkout', '--ours', '--', 'sources/releases/2.ndjson')
    git('checkout', '--ours', '--', 'sources/ids.ndjson')
    const found = errors()
    expect(found.map(({ruleId, file}) => `${ruleId} ${file!.slice(sources().length)}`)).toContain(
      'history/branches /releases/3.ndjson'
    )
  })

  test('doing what is said loses nothing that either had', () => {
    const [command] = /git restore [^`]+/.exec(errors()[0]!.note!)!
    git(...command.replace('BRANCH', 'main').split(' ').slice(1))
    expect(errors()).toEqual([])
    const published = readFileSync(join(sources(), 'releases/2.ndjson'), 'utf8')
    expect(published).toContain('organization/dunmere#id')
    const appended = release('2026-03-01')
    expect(appended).toEqual(
      expect.arrayContaining(['added organization/borchester#id', 'added organization/casterbridge#id'])
    )
    expect(readFileSync(join(sources(), 'releases/2.ndjson'), 'utf8')).toBe(published)
    expect(errors()).toEqual([])
    expect(changesSinceLast()).toEqual([])
  })
})

test('a merge by union, which leaves no marks, is told too', () => {
  const files = folder({'a.md': member('Ambridge')})
  const head = '{"release":1,"date":"2026-01-01"}\n'
  files.makeFolder('/s/releases')
  files.write('/s/releases/1.ndjson', [head, head])
  expect(prepare({sources: '/s'}, files).messages.map(({ruleId, line}) => `${line} ${ruleId}`)).toContain(
    '2 history/branches'
  )
})
