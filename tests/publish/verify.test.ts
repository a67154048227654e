/** The verifier on a real publication, and on copies of it that are broken in one way each. */
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {build} from '../../pipeline/build.ts'
import {diskEffects} from '../../pipeline/effects.ts'
import {describers, publishers} from '../../pipeline/publish/index.ts'
import type {OutputFile, Publication, Receipt} from '../../pipeline/types.ts'
import {verify} from '../../pipeline/verify/verify.mjs'
import {publicationOf, sample} from './publication.ts'

let root: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'civic-record-verify-'))
  await build({sources: 'sources', out: join(root, 'real')}, diskEffects)
  write(sample, join(root, 'sample'))
  write(publicationOf(), join(root, 'empty'))
})
afterAll(() => rmSync(root, {recursive: true, force: true}))

/** Writes what is published without the checks of a build, which would turn the sample's texts down. */
function write(publication: Publication, folder: string): void {
  const receipts: Receipt[] = []
  const put = ({path, mediaType, chunks}: OutputFile) => {
    const content = Buffer.concat([...chunks].map(chunk => Buffer.from(chunk as string)))
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
    const sha256 = createHash('sha256').update(content).digest('hex')
    receipts.push({path, mediaType, bytes: content.length, sha256})
  }
  for (const publisher of publishers) for (const file of publisher.files(publication)) put(file)
  for (const describer of describers) for (const file of describer.files(publication, [...receipts])) put(file)
}

async function verdict(folder: string) {
  const failures: string[] = []
  const notes: string[] = []
  const counts = await verify(join(root, folder), {
    fail: ({file, line, what}) => failures.push(`${file}${line === undefined ? '' : `:${line}`}: ${what}`),
    note: text => notes.push(text)
  })
  return {failures, notes, counts}
}

describe('what is right', () => {
  test.each([['real'], ['sample'], ['empty']])('is found right: %s', async folder => {
    const {failures, notes, counts} = await verdict(folder)
    expect(failures).toEqual([])
    expect(counts.failures).toBe(0)
    expect(notes).toEqual(
      folder === 'sample' ? ['2 quotes are from texts that are not published, so they cannot be checked here'] : []
    )
    if (folder !== 'empty') expect(Math.min(...Object.values({...counts, failures: 14}))).toBeGreaterThan(13)
  })
})

/** A copy of the real publication, or of the sample, with how to break it. */
class Broken {
  folder: string
  constructor(of: string, name: string) {
    this.folder = name
    cpSync(join(root, of), join(root, name), {recursive: true})
  }
  read(path: string): string {
    return readFileSync(join(root, this.folder, path), 'utf8')
  }
  write(path: string, content: string): void {
    writeFileSync(join(root, this.folder, path), content)
  }
  remove(path: string): void {
    rmSync(join(root, this.folder, path))
  }
  link(path: string, target: string): void {
    symlinkSync(target, join(root, this.folder, path))
  }
  /** Changes a file, and its checksum with it: only what it says is wrong then. */
  change(path: string, from: string | RegExp, to: string): void {
    const [before, sums] = [this.read(path), this.read('SHA256SUMS')]
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    this.write(path, after)
    const sum = createHash('sha256').update(after).digest('hex')
    this.write('SHA256SUMS', sums.replace(new RegExp(`^[0-9a-f]{64}(?=  ${path}$)`, 'm'), sum))
  }
  drop(path: string): void {
    this.remove(path)
    this.write('SHA256SUMS', this.read('SHA256SUMS').replace(new RegExp(`^.*  ${path}\n`, 'm'), ''))
  }
  get snapshot(): string {
    return /source\/[^/\s]+\/[0-9a-f]{12}\.txt/.exec(this.read('SHA256SUMS'))![0]
  }
}

/** Each with what is told first, or at all where several things are wrong with it. */
const BREAKS: [what: string, act: (broken: Broken) => void, told: RegExp][] = [
  [
    'a byte of a file is another',
    b => b.write('data/facts.csv', b.read('data/facts.csv').replace('e', 'f')),
    /^data\/facts\.csv: has another checksum than in SHA256SUMS:\d+/
  ],
  ['a file is missing', b => b.remove('feed/rss.xml'), /^feed\/rss\.xml: is missing .*, but listed in SHA256SUMS:\d+/],
  [
    'a file is a link',
    b => {
      b.remove('build.json')
      b.link('build.json', '/etc/hostname')
    },
    /^build\.json: is missing \(or no plain file\)/
  ],
  ['the checksums are missing', b => b.remove('SHA256SUMS'), /^SHA256SUMS: is missing/],
  [
    'a line of the checksums is none',
    b => b.write('SHA256SUMS', `<<<<<<< HEAD\n${b.read('SHA256SUMS')}`),
    /^SHA256SUMS:1: “<<<<<<< HEAD” is not a checksum/
  ],
  [
    'a path leads out',
    b => b.write('SHA256SUMS', `${b.read('SHA256SUMS')}${'0'.repeat(64)}  ../secret\n`),
    /^SHA256SUMS:\d+: \.\.\/secret leads out of the folder/
  ],
  [
    'a file is listed twice',
    b => b.write('SHA256SUMS', b.read('SHA256SUMS').replace(/^.*\n/, '$&$&')),
    /^SHA256SUMS:2: .* is listed twice/
  ],
  ['the graph is not listed', b => b.drop('data/dataset.nq'), /^SHA256SUMS: data\/dataset\.nq is not listed/],
  [
    'a word of a quote is another',
    b => b.change('data/quotes.csv', 'Lublin', 'Dublin'),
    /^data\/quotes\.csv:\d+: (?:exact|prefix|suffix) is “.*Dublin.*”, but in source\/\S+ at \d+ to \d+ stands “.*Lublin/
  ],
  [
    'a quote is moved',
    b => b.change('data/quotes.csv', /#char=(\d+),(\d+)"/, '#char=1$1,$2"'),
    /^data\/quotes\.csv:\d+: \S+ is not the place of its quote/
  ],
  [
    'a quote lies behind the end',
    b => b.change('data/quotes.csv', /(\.txt),\d+,\d+,/, '$1,999990,999999,'),
    /^data\/quotes\.csv:\d+: from 999990 to 999999 is no place in/
  ],
  [
    'the words before a quote are others',
    b =>
      b.change(
        'data/quotes.csv',
        /(\.txt,\d+,\d+,(?:"(?:[^"]|"")*"|[^,"]*),)(?:"(?:[^"]|"")+"|[^,"]+),/,
        '$1elsewhere,'
      ),
    /^data\/quotes\.csv:\d+: prefix is “elsewhere”/
  ],
  [
    'a snapshot is another text',
    b => b.change(b.snapshot, /$/, '\nOne more.'),
    /^source\/\S+\.txt: is not the text of which data\/sources\.csv has the checksum/
  ],
  [
    'a snapshot that may be published is not',
    b => b.drop(b.snapshot),
    /^data\/quotes\.csv:2: source\/\S+\.txt is not listed in SHA256SUMS, though the text may be published/
  ],
  [
    'a stated claim has no quote',
    b => {
      const [claim] = b.read('data/claim_quotes.csv').split('\r\n')[1]!.split(',')
      b.change('data/claim_quotes.csv', new RegExp(`^${claim},.*\r\n`, 'gm'), '')
    },
    /^data\/claims\.csv:\d+: \S+ is (?:stated|inferred), but has no quote/
  ],
  [
    'a claim rests on a quote that is not there',
    b => b.change('data/claim_quotes.csv', /(#char=)\d+,(\d+)/, '$17,$2'),
    /^data\/claim_quotes\.csv:2: \S+ (?:is no quote of|leads to a quote that)/
  ],
  [
    'a triple is not in the graph',
    b => b.change('data/dataset.nq', /^.*terms\/title.*\n|^.*(?:prefLabel).*\n/m, ''),
    /^data\/claims\.csv:\d+: the triple of \S+ is not in data\/dataset\.nq: </
  ],
  [
    'a value is another in the graph',
    b => b.change('data/dataset.nq', '"274/X/2003"', '"275/X/2003"'),
    /^data\/claims\.csv:\d+: the triple of \S+ is not in data\/dataset\.nq: .*"274\/X\/2003"/
  ],
  [
    'a claim has two objects',
    b => b.change('data/claims.csv', /,,,,,(?=\r\n)/, ',,1,,,'),
    /^data\/claims\.csv:\d+: \S+ has 2 objects/
  ],
  [
    'a line of the graph is none',
    b => b.change('data/dataset.nq', /^</, '_:b0 <'),
    /^data\/dataset\.nq:1: is no triple without blank nodes/
  ],
  [
    'a claim is lost',
    b => b.change('data/claims.csv', /\r\n[^\r]*\r\n/, '\r\n'),
    /^(?:data\/records\.ndjson|data\/facts\.csv|data\/claim_quotes\.csv|provenance\/\S+):\d+: \S+ (?:leads to a claim|is no claim)/
  ],
  [
    'a claim is not in the facts',
    b => b.change('data/facts.csv', /\r\n[^\r]*\r\n/, '\r\n'),
    /^data\/claims\.csv:\d+: \S+ has the rank preferred, and is not in data\/facts\.csv/
  ],
  [
    'a claim is not in the provenance',
    b => b.change('provenance/lublin-eurocities.nq', /^.*#Statement> \.\n/m, ''),
    /^data\/claims\.csv:\d+: \S+ is not in provenance\//
  ],
  [
    'a record is in one format only',
    b =>
      b.change(
        'data/records.ndjson',
        /$/,
        '{"id":"https://example.org/civic-record/place/nowhere#id","type":"Place","name":"Nowhere"}\n'
      ),
    /^data\/records\.ndjson:\d+: \S+nowhere#id is not in data\/dataset\.nq/
  ],
  [
    'a record is lost in JSON',
    b => b.change('data/records.ndjson', /^.*"type":"Place".*\n/m, ''),
    /^data\/records\.ndjson:\d+: \S+ leads to a record that is not published/
  ],
  [
    'a record is lost in its table',
    b => b.change('data/places.csv', /\r\n[^\r]*\r\n/, '\r\n'),
    /^data\/records\.ndjson:\d+: \S+place\/\S+ is in none of the tables/
  ],
  [
    'a line of JSON is none',
    b => b.change('data/records.ndjson', /\}\n/, '\n'),
    /^data\/records\.ndjson:1: is no JSON/
  ],
  [
    'a reference leads nowhere',
    b => b.change('data/memberships.csv', /organization\/lublin#id/, 'organization/dublin#id'),
    /^data\/memberships\.csv:\d+: \S+dublin#id leads to a record that is not published/
  ],
  [
    'a row has a cell too many',
    b => b.change('data/acts.csv', /\r\n$/, ',one more\r\n'),
    /^data\/acts\.csv:\d+: has \d+ cells, but the header has \d+/
  ]
]

describe('what is broken is named', () => {
  test.each(BREAKS)('%s', async (what, act, told) => {
    const broken = new Broken('real', `broken: ${what}`)
    act(broken)
    const {failures, counts} = await verdict(broken.folder)
    expect(
      failures.find(failure => told.test(failure)),
      failures.join('\n')
    ).toBeDefined()
    expect(counts.failures).toBeGreaterThan(0)
  })

  test('lines are counted through cells of several lines', async () => {
    const broken = new Broken('sample', 'broken: lines')
    const text = broken.read('data/quotes.csv')
    expect(text).toMatch(/"[^"]*[^\r]\n/)
    broken.change('data/quotes.csv', /$/, 'a,b\r\n')
    const {failures} = await verdict(broken.folder)
    expect(failures).toEqual([`data/quotes.csv:${text.split('\n').length}: has 2 cells, but the header has 8`])
  })

  test('what is not listed is noted, and version control is not', async () => {
    const broken = new Broken('real', 'more')
    broken.write('CNAME', 'data.example.org\n')
    mkdirSync(join(root, 'more/.git'))
    broken.write('.git/HEAD', 'x')
    const {failures, notes} = await verdict('more')
    expect(failures).toEqual([])
    expect(notes).toEqual(['not listed in SHA256SUMS, so not checked: CNAME'])
  })

  test('of many failures of one file twenty are told, and how many there are', async () => {
    const broken = new Broken('real', 'broken: many')
    broken.change('data/dataset.nq', /^/gm, ' ')
    const {failures, counts} = await verdict(broken.folder)
    const own = failures.filter(failure => failure.startsWith('data/dataset.nq'))
    expect(own).toHaveLength(21)
    expect(own.at(-1)).toMatch(/^data\/dataset\.nq: \d+ more failures of this file are not told$/)
    expect(counts.failures).toBeGreaterThan(100)
  })
})

describe('verify.mjs in the published folder, run by Node alone', () => {
  const run = (folder: string, ...words: string[]) =>
    spawnSync(process.execPath, [join(root, folder, 'verify.mjs'), ...words], {encoding: 'utf8', cwd: tmpdir()})

  test('checks the folder that it is in: exit status 0, nothing on standard output', () => {
    const {status, stdout, stderr} = run('real')
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^All is right: \d+ files, \d+ records, \d+ claims, \d+ quotes, \d+ triples\.$/m)
    expect(run('real', '--quiet')).toMatchObject({status: 0, stdout: '', stderr: ''})
  })

  test('names what is wrong on standard output: exit status 1', () => {
    const broken = new Broken('real', 'run')
    broken.write('build.json', '{}')
    expect(run('real', join(root, 'run'))).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /^build\.json: has another checksum than in SHA256SUMS:\d+: its content was changed\n$/
      ),
      stderr: expect.stringMatching(/^1 failures in /)
    })
  })

  test('wrong usage is exit status 2, with help', () => {
    for (const words of [['--nonsense'], ['a', 'b'], [join(root, 'nowhere')]]) {
      expect(run('real', ...words)).toMatchObject({status: 2, stdout: '', stderr: expect.stringContaining('Usage:')})
    }
    expect(run('real', '--help')).toMatchObject({status: 0, stdout: expect.stringContaining('Usage:'), stderr: ''})
  })

  test('imports nothing but Node', () => {
    const imports = [...readFileSync(join(root, 'real/verify.mjs'), 'utf8').matchAll(/^import .* from '(.*)'$/gm)]
    expect(imports.length).toBeGreaterThan(3)
    for (const [, module] of imports) expect(module).toMatch(/^node:/)
  })
})
