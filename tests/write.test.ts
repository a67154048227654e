import {execFile} from 'node:child_process'
import {createHash} from 'node:crypto'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {diskEffects, type Effects} from '../pipeline/effects.ts'
import type {Describer, Publication, Publisher} from '../pipeline/types.ts'
import {checkDist, type Dist, repair, WriteFault, writeDist} from '../pipeline/write.ts'
import {Killed, type MemoryEffects, memoryEffects, systemError} from './memory-effects.ts'

type Files = Record<string, string>

const publication = {} as Publication

/** Publishes the files, each in up to two chunks. */
const publisher = (files: Files): Publisher => ({
  format: 'fake',
  *files() {
    for (const [path, text] of Object.entries(files))
      yield {path, mediaType: 'text/plain', chunks: [text.slice(0, 2), Buffer.from(text.slice(2))]}
  }
})

const sums: Describer = {
  format: 'sums',
  *files(_, receipts) {
    const lines = receipts.map(({sha256, path}) => `${sha256}  ${path}\n`)
    yield {path: 'SHA256SUMS', mediaType: 'text/plain', chunks: lines}
  }
}

const distOf = (files: Files, effects: Effects, out = '/w/dist'): Dist & {sources: string} => ({
  out,
  sources: join(dirname(out), 'sources'),
  publication,
  publishers: [publisher(files)],
  describers: [sums],
  effects
})

const build = (files: Files, effects: Effects, out?: string) => writeDist(distOf(files, effects, out))

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What the folder of a build holds: its files and their sums. */
const built = (files: Files): Files => ({
  ...files,
  SHA256SUMS: Object.entries(files)
    .map(([path, text]) => `${sha256(text)}  ${path}\n`)
    .join('')
})

const inDist = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`/w/dist/${path}`, text]))

const first: Files = {
  'build.json': '{}',
  'index.html': 'first',
  'data/facts.csv': 'a,b',
  'feed/rss.xml': '<rss/>',
  'ldes/1': 'page'
}
const second: Files = {
  'build.json': '{}',
  'index.html': 'second',
  'data/facts.csv': 'a,b',
  'data/more/x.csv': 'x',
  feed: 'a file now'
}
const foreign: Files = {CNAME: 'data.lublin.eu', '.git/HEAD': 'ref', '.git/refs/main': 'c0ffee', 'data/note.txt': 'own'}

const oldDist = inDist({...built(first), ...foreign})
const newDist = inDist({...built(second), ...foreign})

describe('writing', () => {
  test('gives a receipt for every file, in the order of writing', async () => {
    const effects = memoryEffects({})
    const receipts = await build({'a.txt': 'Łąka', 'b/c.txt': ''}, effects)
    expect(receipts.slice(0, 2)).toEqual([
      {path: 'a.txt', mediaType: 'text/plain', bytes: 6, sha256: sha256('Łąka')},
      {path: 'b/c.txt', mediaType: 'text/plain', bytes: 0, sha256: sha256('')}
    ])
    expect(receipts.map(({path}) => path)).toEqual(['a.txt', 'b/c.txt', 'SHA256SUMS'])
    expect(effects.files()).toEqual(inDist(built({'a.txt': 'Łąka', 'b/c.txt': ''})))
  })

  test('describers see what was written before them, not what they write', async () => {
    const seen: string[][] = []
    const catalogue: Describer = {
      format: 'catalogue',
      *files(_, receipts) {
        for (const path of ['catalog.ttl', 'catalog.rdf']) {
          yield {path, mediaType: 'text/turtle', chunks: ['']}
          seen.push(receipts.map(receipt => receipt.path))
        }
      }
    }
    await writeDist({...distOf({a: 'a'}, memoryEffects({})), describers: [catalogue, sums]})
    expect(seen).toEqual([['a'], ['a']])
  })

  test.each(['/abs', '../up', 'a/../../up', './a', 'a//b', 'a\\b', '', 'a/'])('refuses the path %j', async path => {
    const effects = memoryEffects(oldDist)
    await expect(build({[path]: 'x'}, effects)).rejects.toThrow('is not the path of a file within dist')
    expect(effects.files()).toEqual(oldDist)
  })

  test.each([
    ['a', 'a'],
    ['a', 'a/b'],
    ['a/b', 'a']
  ])('refuses %s and then %s', async (one, other) => {
    const effects = memoryEffects(oldDist)
    const dist = {...distOf({}, effects), publishers: [publisher({[one]: '1'}), publisher({[other]: '2'})]}
    await expect(writeDist(dist)).rejects.toThrow('written twice')
    expect(effects.files()).toEqual(oldDist)
  })

  test('refuses to write without sums', async () => {
    const dist = {...distOf(first, memoryEffects({})), describers: []}
    await expect(writeDist(dist)).rejects.toThrow('no describer writes SHA256SUMS')
  })

  test('an error in a publisher leaves dist as it was', async () => {
    const effects = memoryEffects(oldDist)
    const broken: Publisher = {
      format: 'broken',
      *files() {
        yield {path: 'half', mediaType: 'text/plain', chunks: chunks()}
      }
    }
    function* chunks() {
      yield 'half'
      throw new TypeError('a fault in the code')
    }
    await expect(writeDist({...distOf(first, effects), publishers: [broken]})).rejects.toThrow(TypeError)
    expect(effects.files()).toEqual(oldDist)
  })

  test('what is not to be published as it was written leaves dist as it was', async () => {
    const effects = memoryEffects({})
    await build(first, effects)
    const before = effects.files()
    const prove = async (paths: Iterable<string>, read: (path: string) => Uint8Array) => {
      expect([...paths]).toContain('SHA256SUMS')
      throw new Error(Buffer.from(read('SHA256SUMS')).toString())
    }
    await expect(writeDist({...distOf(second, effects), prove})).rejects.toThrow(sha256(Object.values(second)[0]!))
    expect(effects.files()).toEqual(before)
  })
})

describe('where out must not be', () => {
  const here = relative('/', process.cwd())
  test.each([
    ['.', 'the current folder'],
    ['..', 'the current folder'],
    ['./tests/..', 'the current folder'],
    [`/${here}`, 'the current folder'],
    ['/', 'the root'],
    ['/w', 'holds the sources'],
    ['/w/sources/', 'holds the sources']
  ])('%s', async (out, why) => {
    const effects = memoryEffects({'/w/sources/a.md': 'a'})
    const refused = writeDist({...distOf(first, effects, out), sources: '/w/sources'})
    await expect(refused).rejects.toThrow(why)
    await expect(refused).rejects.toThrow(WriteFault)
    expect(effects.files()).toEqual({'/w/sources/a.md': 'a'})
  })

  test('a file', async () => {
    const effects = memoryEffects({'/w/dist': 'a file'})
    await expect(build(first, effects)).rejects.toThrow('/w/dist is a file, not a folder. Next:')
    expect(effects.files()).toEqual({'/w/dist': 'a file'})
  })

  test('folders beside the sources, in them and not yet made will do', async () => {
    for (const out of ['/w/dist', '/w/sources/dist', '/w/sources-dist', '/w/x/y/dist/', '/w/x/../dist', '/..dist']) {
      const effects = memoryEffects({'/w/sources/a.md': 'a'})
      await writeDist({...distOf(first, effects, out), sources: '/w/sources'})
      expect(checkDist(distOf(first, effects, out))).toEqual([])
    }
  })
})

describe('foreign files', () => {
  test('stay, also where everything of a build in their folder went', async () => {
    const effects = memoryEffects({...oldDist, '/w/dist/ldes/mine.txt': 'mine'})
    effects.makeFolder('/w/dist/empty')
    await build(second, effects)
    expect(effects.files()).toEqual({...newDist, '/w/dist/ldes/mine.txt': 'mine', '/w/dist/empty/': ''})
  })

  test.each<[string, Files, string]>([
    ['a file in the place of a file', {'robots.txt': 'own'}, '/w/dist/robots.txt'],
    ['a file in the place of a folder', {scheme: 'own'}, '/w/dist/scheme'],
    ['a folder in the place of a file', {'robots.txt/own': 'own'}, '/w/dist/robots.txt'],
    ['a file in a folder that is to be a file', {'feed/own': 'own'}, '/w/dist/feed/own']
  ])('%s is refused', async (_, own, named) => {
    const before = {...oldDist, ...inDist(own)}
    const effects = memoryEffects(before)
    const refused = build({'robots.txt': '', 'scheme/role': '', feed: ''}, effects)
    await expect(refused).rejects.toThrow(`${named} was not written by a build and stands where`)
    await expect(refused).rejects.toThrow(WriteFault)
    expect(effects.files()).toEqual(before)
  })

  test('a folder in the place of a file that an earlier build wrote is foreign', async () => {
    const {'/w/dist/ldes/1': _, ...rest} = oldDist
    const effects = memoryEffects({...rest, '/w/dist/ldes/1/mine': 'mine'})
    await build(second, effects)
    expect(effects.files()).toEqual({...newDist, '/w/dist/ldes/1/mine': 'mine'})
  })

  test('a folder that no build wrote is not taken over', async () => {
    const effects = memoryEffects({'/w/dist/index.html': 'by hand', '/w/dist/feed': 'too'})
    await expect(build(second, effects)).rejects.toThrow(
      '/w/dist/feed is to be written, and 1 more like it. Next: move them'
    )
    expect(effects.files()).toEqual({'/w/dist/index.html': 'by hand', '/w/dist/feed': 'too'})
  })

  test('the sums of somebody else say nothing of what is ours', async () => {
    const downloads = inDist({'image.iso': 'large', SHA256SUMS: `${sha256('large')}  image.iso\n`})
    const effects = memoryEffects(downloads)
    await expect(build(second, effects)).rejects.toThrow('SHA256SUMS was not written by a build')
    expect(effects.files()).toEqual(downloads)
  })

  test('lines of SHA256SUMS that cannot be read list nothing; the others count', async () => {
    const [ours, theirs] = [built(first), built({...first, 'index.html': 'theirs'})].map(files => files['SHA256SUMS'])
    const merged = `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n${sha256('')}  ../../etc/passwd\n`
    const effects = memoryEffects({
      ...oldDist,
      '/w/dist/SHA256SUMS': merged.replaceAll('\n', '\r\n'),
      '/etc/passwd': 'root'
    })
    await build(second, effects)
    expect(effects.files()).toEqual({...newDist, '/etc/passwd': 'root'})

    const cut = memoryEffects({...oldDist, '/w/dist/SHA256SUMS': ours!.slice(0, 80)})
    await expect(build(first, cut)).rejects.toThrow('was not written by a build')
    expect(cut.files()['/w/dist/index.html']).toBe('first')
  })
})

describe('checking', () => {
  test('says what is missing, different and stale, and writes nothing', () => {
    const effects = memoryEffects({...oldDist, '/w/dist/data/facts.csv': 'a,bc'}, {failAfter: 0})
    const before = effects.files()
    expect(checkDist(distOf({...second, 'index.html': 'firs'}, effects))).toEqual([
      {path: 'index.html', problem: 'different'},
      {path: 'data/facts.csv', problem: 'different'},
      {path: 'data/more/x.csv', problem: 'missing'},
      {path: 'feed', problem: 'missing'},
      {path: 'SHA256SUMS', problem: 'different'},
      {path: 'feed/rss.xml', problem: 'stale'},
      {path: 'ldes/1', problem: 'stale'}
    ])
    expect(effects.files()).toEqual(before)
  })

  test('finds nothing where dist is what a build gives', () => {
    expect(checkDist(distOf(first, memoryEffects(oldDist)))).toEqual([])
  })

  test('finds everything missing where there is no dist', () => {
    const problems = checkDist(distOf(first, memoryEffects({}))).map(({problem}) => problem)
    expect(problems).toEqual(['missing', 'missing', 'missing', 'missing', 'missing', 'missing'])
  })
})

/** Runs to its end, or to the death of its process. */
async function survives(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (error instanceof Killed) return false
    throw error
  }
}

/** The files in dist alone, whatever stands beside it. */
const distIn = (effects: MemoryEffects): Files =>
  Object.fromEntries(Object.entries(effects.files()).filter(([path]) => path.startsWith('/w/dist/')))

describe('killed at any moment', () => {
  // A restarted container has the name of the dead one; another process has not.
  test.each(['1@memory', '2@memory'])('after repair by %s dist is the old or the new build', async next => {
    const outcomes = new Set<string>()
    for (let changes = 0, done = false; !done; changes++) {
      const start = () => memoryEffects(oldDist, {failAfter: changes})
      const killed = start()
      done = await survives(build(second, killed))

      const repaired = killed.again({process: next})
      await repair('/w/dist', repaired)
      const outcome = repaired.files()['/w/dist/index.html']!
      outcomes.add(outcome)
      expect(repaired.files(), `killed after ${changes}`).toEqual(outcome === 'first' ? oldDist : newDist)

      for (let more = 0, repairedNow = false; !repairedNow; more++) {
        const twice = start()
        await survives(build(second, twice))
        repairedNow = await survives(repair('/w/dist', twice.again({process: next, failAfter: more})))
        const last = twice.again({process: '3@memory'})
        await repair('/w/dist', last)
        expect(last.files(), `killed after ${changes}, its repair after ${more}`).toEqual(
          outcome === 'first' ? oldDist : newDist
        )
      }

      const straight = start()
      await survives(build(second, straight))
      const again = straight.again({process: next})
      await build(second, again)
      expect(again.files(), `killed after ${changes}, then built again`).toEqual(newDist)
    }
    expect(outcomes).toEqual(new Set(['first', 'second']))
  })

  test('where there was no dist there is none or the whole', async () => {
    for (let changes = 0, done = false; !done; changes++) {
      const killed = memoryEffects({'/w/sources/a.md': 'a'}, {failAfter: changes})
      done = await survives(build(first, killed))
      const repaired = killed.again({process: '2@memory'})
      await repair('/w/dist', repaired)
      const dist = distIn(repaired)
      expect(repaired.files()).toEqual({'/w/sources/a.md': 'a', ...dist})
      if (Object.keys(dist).length > 0) expect(dist).toEqual(inDist(built(first)))
    }
  })

  test('repair writes nothing where nothing is broken', async () => {
    for (const files of [{}, oldDist, {'/w/.dist.new-7@elsewhere.1/half': 'h'}]) {
      await repair('/w/dist', memoryEffects(files, {failAfter: 0, running: ['7@elsewhere']}))
    }
  })

  test('repair takes nobody else’s files for leavings', async () => {
    const files = {
      ...oldDist,
      '/w/.dist.new-mine': 'm',
      '/w/.dist.newer': 'n',
      '/w/.dist2.old': 'o',
      '/w/dist.old': 'o'
    }
    const effects = memoryEffects({...files, '/w/.dist.new-7@x.1/half': 'h'})
    await repair('/w/dist', effects)
    expect(effects.files()).toEqual(files)
  })

  test('a dist that somebody put there in the middle of a swap is not thrown away', async () => {
    const between = {
      '/w/.dist.journal': '.dist.new-7@x.1\n',
      '/w/.dist.new-7@x.1/index.html': 'new',
      '/w/.dist.old/index.html': 'old',
      '/w/dist/index.html': 'restored'
    }
    const effects = memoryEffects(between)
    await expect(repair('/w/dist', effects)).rejects.toThrow(/was put there by somebody since\. Next: move/)
    expect(effects.files()).toEqual(between)
    effects.remove('/w/.dist.journal')
    await repair('/w/dist', effects)
    expect(effects.files()).toEqual({'/w/dist/index.html': 'restored'})
  })

  test('an old dist comes back where the new one was lost', async () => {
    const effects = memoryEffects({'/w/.dist.journal': '.dist.new-7@x.1\n', '/w/.dist.old/index.html': 'old'})
    await repair('/w/dist', effects)
    expect(effects.files()).toEqual({'/w/dist/index.html': 'old'})
  })
})

describe('two builds at once', () => {
  const other: Files = {'build.json': '{}', 'index.html': 'other', 'other.txt': 'o'}
  const otherDist = inDist({...built(other), ...foreign})
  /** Left by a process that died between the two renames of its swap. */
  const wreck = (): MemoryEffects => {
    const files = Object.entries(oldDist).map(([path, text]) => [path.replace('/w/dist', '/w/.dist.old'), text])
    const dead = Object.entries(newDist).map(([path, text]) => [path.replace('/w/dist', '/w/.dist.new-9@dead.1'), text])
    const marks = {'/w/.dist.lock-9@dead.1': '', '/w/.dist.journal': '.dist.new-9@dead.1\n'}
    return memoryEffects({...Object.fromEntries([...files, ...dead]), ...marks})
  }

  // The other build begins, and runs as far as it can, just before each operation of the first in turn.
  test.each<[string, () => MemoryEffects, string, string]>([
    ['over an earlier dist', () => memoryEffects(oldDist), '1@memory', '2@memory'],
    ['over an earlier dist, named the other way round', () => memoryEffects(oldDist), '2@memory', '1@memory'],
    ['after one that died in its swap', wreck, '1@memory', '2@memory'],
    ['in one process', () => memoryEffects(oldDist), '1@memory', '1@memory']
  ])('do not mix: %s', async (_, start, one, two) => {
    const outcomes = new Set<string>()
    for (let moment = 1, met = true; met; moment++) {
      let operations = 0
      let second_: Promise<unknown> | undefined
      const disk = start()
      const b = disk.again({process: two, running: [one]})
      const a = disk.again({
        process: one,
        running: [two],
        before() {
          if (++operations === moment) second_ = build(other, b)
        }
      })
      const first_ = build(second, a)
      met = second_ !== undefined
      await Promise.all([first_, second_])
      const outcome = disk.files()['/w/dist/index.html']!
      if (met) outcomes.add(outcome)
      expect(disk.files(), `met before operation ${moment}`).toEqual(outcome === 'second' ? newDist : otherDist)
    }
    expect(outcomes).toEqual(new Set(['second', 'other']))
  })

  test('a lock that a living process keeps is reported after its time, by name', async () => {
    let slept = 0
    const files = {...oldDist, '/w/.dist.lock-7@web.1': ''}
    const effects = memoryEffects(files, {
      running: ['7@web'],
      before(operation) {
        if (operation === 'sleep') slept++
      }
    })
    const refused = build(second, effects)
    await expect(refused).rejects.toThrow(/^Process 7 on host web has been busy with \/w\/dist for 30 seconds\. Next: /)
    await expect(refused).rejects.toThrow(WriteFault)
    expect(slept).toBe(300)
    expect(effects.files()).toEqual(files)
  })
})

describe('where the system refuses', () => {
  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'this user has no right'],
    ['EROFS', 'the disk is read-only'],
    ['EBUSY', 'it is a mount point']
  ])('%s at any operation leaves dist whole and nothing beside it', async (code, words) => {
    const outcomes = new Set<string>()
    for (let operation = 1, refused = true; refused; operation++) {
      let operations = 0
      const effects = memoryEffects(oldDist, {
        before(_, path) {
          if (++operations === operation) throw systemError(code, path)
        }
      })
      const fault = await build(second, effects).then(
        () => undefined,
        error => error
      )
      refused = fault !== undefined
      if (refused) {
        expect(fault).toBeInstanceOf(WriteFault)
        expect(fault.message).toMatch(new RegExp(`^/w/dist cannot be written: ${words}.*\\. Next: `))
        // What could not be removed in that moment is removed by the next command.
        const next = effects.again({process: '2@memory'})
        await repair('/w/dist', next)
        const outcome = next.files()['/w/dist/index.html']!
        outcomes.add(outcome)
        expect(next.files(), `${code} at operation ${operation}`).toEqual(outcome === 'first' ? oldDist : newDist)
      }
    }
    expect(outcomes).toContain('first')
  })

  test('a disk that stays full is left as it was', async () => {
    const effects = memoryEffects(oldDist, {
      before(operation, path) {
        if (operation === 'write' && path.endsWith('x.csv')) throw systemError('ENOSPC', path)
      }
    })
    await expect(build(second, effects)).rejects.toThrow('/w/dist cannot be written: the disk is full (ENOSPC at ')
    expect(effects.files()).toEqual(oldDist)
  })

  test('a dist that cannot be renamed, as a mount point, stays', async () => {
    for (const refusedPath of ['/w/dist', '/w/.dist.new-']) {
      const effects = memoryEffects(oldDist, {
        before(operation, path) {
          if (operation === 'rename' && path.startsWith(refusedPath)) throw systemError('EBUSY', path)
        }
      })
      await expect(build(second, effects)).rejects.toThrow('it is a mount point, or in use')
      expect(effects.files()).toEqual(oldDist)
    }
  })
})

describe('on disk', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'civic-record-'))
  })
  afterEach(() => rmSync(folder, {recursive: true, force: true}))

  /** A text too long for a test's report as its sum. */
  const brief = (text: string): string => (text.length > 10_000 ? sha256(text) : text)
  const briefly = (files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, brief(text)]))

  /** The text of every file below a folder by its path. */
  function filesIn(root: string, within = ''): Files {
    return Object.assign(
      {},
      ...readdirSync(join(root, within), {withFileTypes: true}).map(entry => {
        const path = join(within, entry.name)
        return entry.isDirectory() ? filesIn(root, path) : {[path]: brief(readFileSync(join(root, path), 'utf8'))}
      })
    )
  }

  function put(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
  }

  /** Files that each say which build wrote them, one larger than the buffer of `write`. */
  const filesOf = (letter: string): Files => ({
    'build.json': '{}',
    'index.html': letter,
    'data/large.csv': letter.repeat(600_000),
    [`only/${letter}.txt`]: letter,
    ...Object.fromEntries(Array.from({length: 20}, (_, index) => [`data/${index}.csv`, `${letter}${index}`]))
  })

  /**
   * Builds the files of a letter, `times` over, in a process of its own; it kills itself just before operation `at`,
   * as `rename 2`. Resolves to the signal that ended it.
   */
  function child(letter: string, times: number, at = ''): Promise<string | undefined> {
    const module = (name: string) => JSON.stringify(pathToFileURL(join(root, 'pipeline', name)).href)
    const code = `
      import {createHash} from 'node:crypto'
      import {writeDist} from ${module('write.ts')}
      import {diskEffects} from ${module('effects.ts')}
      const [operation, moment] = ${JSON.stringify(at)}.split(' ')
      let count = 0
      const reach = name => name === operation && ++count === Number(moment) && process.kill(process.pid, 'SIGKILL')
      const effects = Object.fromEntries(Object.entries(diskEffects).map(([name, value]) =>
        [name, typeof value === 'function' ? (...given) => (reach(name), value(...given)) : value]))
      function* chunks(text) {
        for (let start = 0; start < text.length; start += 50_000) {
          reach('chunk')
          yield text.slice(start, start + 50_000)
        }
      }
      const publisher = {format: 'fake', *files() {
        for (const [path, text] of Object.entries(${JSON.stringify(filesOf(letter))}))
          yield {path, mediaType: 'text/plain', chunks: chunks(text)}
      }}
      const sums = {format: 'sums', *files(_, receipts) {
        yield {path: 'SHA256SUMS', mediaType: 'text/plain', chunks: receipts.map(file => file.sha256 + '  ' + file.path + '\\n')}
      }}
      for (let time = 0; time < ${times}; time++) {
        await writeDist({out: 'dist', sources: 'sources', publication: {}, publishers: [publisher], describers: [sums], effects})
      }`
    put({[`${letter}.mjs`]: code})
    return new Promise((resolve, reject) => {
      const args = ['--import', import.meta.resolve('tsx'), join(folder, `${letter}.mjs`)]
      execFile(process.execPath, args, {cwd: folder}, (error, _, messages) => {
        if (error && !error.signal) reject(new Error(messages))
        else resolve(error?.signal ?? undefined)
      })
    })
  }
  const root = fileURLToPath(new URL('..', import.meta.url))
  const out = () => join(folder, 'dist')
  const beside = () => readdirSync(folder).filter(name => name.startsWith('.'))

  test('a build over a build, with foreign files', async () => {
    put({'dist/CNAME': 'data.lublin.eu', 'dist/.git/HEAD': 'ref'})
    await build(filesOf('A'), diskEffects, out())
    await build(filesOf('B'), diskEffects, out())
    expect(filesIn(out())).toEqual({...briefly(built(filesOf('B'))), CNAME: 'data.lublin.eu', '.git/HEAD': 'ref'})
    expect(checkDist(distOf(filesOf('B'), diskEffects, out()))).toEqual([])
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  test('two processes at once do not mix', async () => {
    put({'dist/CNAME': 'data.lublin.eu'})
    expect(await Promise.all([child('A', 6), child('B', 6)])).toEqual([undefined, undefined])
    const letter = readFileSync(join(out(), 'index.html'), 'utf8')
    expect(['A', 'B']).toContain(letter)
    expect(filesIn(out())).toEqual({...briefly(built(filesOf(letter))), CNAME: 'data.lublin.eu'})
    expect(beside()).toEqual([])
  }, 120_000)

  test.each([
    ['chunk 8', 'A'],
    ['link 1', 'A'],
    ['write 26', 'A'],
    ['rename 1', 'B'],
    ['rename 2', 'B'],
    ['remove 3', 'B'],
    ['remove 4', 'B']
  ])(
    'kill -9 before %s leaves, after repair, build %s',
    async (at, letter) => {
      put({'dist/CNAME': 'data.lublin.eu'})
      await build(filesOf('A'), diskEffects, out())
      expect(await child('B', 1, at)).toBe('SIGKILL')
      expect(beside()).not.toEqual([])
      await repair(out(), diskEffects)
      expect(filesIn(out())).toEqual({...briefly(built(filesOf(letter))), CNAME: 'data.lublin.eu'})
      expect(beside()).toEqual([])
    },
    120_000
  )

  test('a folder that cannot be made is a fault with a next step', async () => {
    put({file: 'x'})
    await expect(build(first, diskEffects, join(folder, 'file/dist'))).rejects.toThrow('a part of the path is a file')
    await expect(build(first, diskEffects, join(folder, 'file/dist'))).rejects.toThrow(WriteFault)
    await expect(build(first, diskEffects, join(folder, 'n'.repeat(300)))).rejects.toThrow('a path is too long')
    expect(filesIn(folder)).toEqual({file: 'x'})
  })

  test('an out that is a link is refused', async () => {
    mkdirSync(join(folder, 'real'))
    symlinkSync('real', out())
    await expect(build(first, diskEffects, out())).rejects.toThrow('is a link, not a folder')
  })

  test('links are the same file, links stay links, folders keep their mode', () => {
    put({'from/a.txt': 'a', 'from/b/c.txt': 'c'})
    symlinkSync('a.txt', join(folder, 'from/link'))
    symlinkSync('nowhere', join(folder, 'from/broken'))
    chmodSync(join(folder, 'from/b'), 0o700)
    diskEffects.link(join(folder, 'from'), join(folder, 'to'))
    expect(statSync(join(folder, 'to/b/c.txt')).ino).toBe(statSync(join(folder, 'from/b/c.txt')).ino)
    expect(['link', 'broken'].map(name => readlinkSync(join(folder, 'to', name)))).toEqual(['a.txt', 'nowhere'])
    expect(lstatSync(join(folder, 'to/b')).mode).toBe(lstatSync(join(folder, 'from/b')).mode)
  })

  test('this process runs, one that ended does not, and of another host nobody knows', async () => {
    const [id, host] = diskEffects.process.split('@')
    expect(Number(id)).toBe(process.pid)
    expect(diskEffects.running(diskEffects.process)).toBe(true)
    expect(diskEffects.running(`${id}@not-${host}`)).toBe(true)
    const ended = await new Promise<number>(resolve => {
      const {pid} = execFile(process.execPath, ['--version'], () => resolve(pid!))
    })
    expect(diskEffects.running(`${ended}@${host}`)).toBe(false)
  })
})

describe('the contract of effects is kept', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'civic-record-'))
  })
  afterEach(() => rmSync(folder, {recursive: true}))

  test.each<[string, () => Effects]>([
    ['on disk', () => diskEffects],
    ['in memory', () => memoryEffects({[join(folder, 'other')]: ''})]
  ])('%s', async (_, start) => {
    const effects = start()
    const at = (path: string): string => join(folder, path)
    const text = (path: string): string => Buffer.from(effects.read(at(path))).toString()
    const code = (work: () => unknown): unknown => {
      try {
        work()
      } catch (error) {
        return (error as NodeJS.ErrnoException).code
      }
    }
    effects.makeFolder(at('a/b'))
    effects.makeFolder(at('a/b'))
    effects.write(at('a/b/file'), ['Łą', Buffer.from('ka'), '', 'x'.repeat(300_000), 'end'])
    expect(text('a/b/file')).toBe(`Łąka${'x'.repeat(300_000)}end`)
    expect(effects.size(at('a/b/file'))).toBe(300_009)
    effects.write(at('a/b/file'), [])
    expect(text('a/b/file')).toBe('')
    effects.create(at('a/new'), 'n')
    expect(code(() => effects.create(at('a/new'), 'n'))).toBe('EEXIST')
    expect(code(() => effects.read(at('nowhere')))).toBe('ENOENT')
    expect(code(() => effects.read(at('a')))).toBe('EISDIR')
    expect(code(() => effects.write(at('no/where'), ['x']))).toBe('ENOENT')
    expect(code(() => effects.rename(at('nowhere'), at('b')))).toBe('ENOENT')
    expect(effects.list(at('a'))).toEqual([
      {name: 'b', kind: 'folder'},
      {name: 'new', kind: 'file'}
    ])
    expect(effects.list(at('nowhere'))).toEqual([])
    expect(effects.list(at('a/new'))).toEqual([])
    effects.link(at('a'), at('linked'))
    effects.write(at('linked/new'), ['through'])
    expect(text('a/new')).toBe('through')
    effects.rename(at('linked'), at('renamed'))
    expect([effects.exists(at('linked')), effects.exists(at('renamed/b/file'))]).toEqual([false, true])
    expect(code(() => effects.rename(at('a'), at('renamed')))).toBe('ENOTEMPTY')
    effects.remove(at('renamed'))
    effects.remove(at('renamed'))
    effects.remove(at('a/new/below'))
    expect(effects.exists(at('renamed'))).toBe(false)
    expect(text('a/new')).toBe('through')
    await effects.sleep(0)
  })
})
