/** The server over loopback, as browsers, harvesters and attackers ask it. */
import {type ChildProcess, spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {type IncomingHttpHeaders, request} from 'node:http'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {serve} from '../../pipeline/serve/index.ts'

const page = (title: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${title}</body></html>`
const FILES: Record<string, string> = {
  'index.html': page('Lublin', '<link rel="alternate" type="text/turtle" href="catalog.ttl">'),
  '404.html': page('Nothing here'),
  'catalog.ttl': '# catalogue',
  'organization/lublin/index.html': page(
    'Lublin',
    '<link rel="stylesheet" href="../../style.css"><link rel="alternate" type="text/turtle" href="../lublin.ttl"><link href="../lublin.jsonld" type="application/ld+json" rel="alternate">'
  ),
  'organization/lublin.ttl': '# Lublin',
  'organization/lublin.jsonld': '{}',
  'organization/lublin/council/index.html': page(
    'Council',
    '<link rel="alternate" type="text/turtle" href="../../lublin.ttl"><link rel="alternate" type="text/turtle" href="https://elsewhere.example/x.ttl">'
  ),
  'organization/bare.ttl': '# without a page',
  'organization/bare.jsonld': '{"without": "a page"}',
  'place/atlantis/index.html': page('Atlantis was withdrawn'),
  'data/facts.csv': `subject,value\r\n${'Łódź,1\r\n'.repeat(2000)}`,
  'data/facts.csv-metadata.json': '{}',
  'data/civic-record.xlsx': 'x'.repeat(5000),
  'data/empty.csv': '',
  'data/dataset.nq': '<http://a.example/> <http://a.example/> "x" .\n'.repeat(100),
  'feed/rss.xml': '<rss/>',
  'source/page/0123456789ab.txt': 'The text of the source.',
  'source/Łódź & co/note.txt': 'Letters and blanks.',
  '.well-known/void.ttl': '# VoID',
  '.nojekyll': '',
  _headers:
    '/civic/*\n  X-Content-Type-Options: nosniff\n/civic/feed/*.xml\n  Content-Type: application/rss+xml\n/civic/data/*.csv\n  X-Table: yes\n',
  _redirects:
    '/.well-known/void /civic/.well-known/void.ttl 302\n/civic/place/atlantis /civic/place/atlantis/ 410!\n/civic/place/atlantis/ /civic/place/atlantis/ 410!\n/civic/organization/withdrawn.ttl /civic/ 410!\n',
  'datapackage.json': '{"id": "https://data.example.org/civic/"}'
}
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

let root: string
let port: number
let close: () => Promise<void>
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'civic-record-serve-'))
  for (const [path, content] of Object.entries(FILES)) write(path, content)
  write(
    'SHA256SUMS',
    Object.entries(FILES)
      .map(([path, content]) => `${sha256(content)}  ${path}\n`)
      .join('')
  )
  write('.git/config', 'secret')
  write('.env', 'secret')
  write('CNAME', 'data.example.org')
  writeFileSync(join(root, 'outside.txt'), 'secret')
  symlinkSync(join(root, 'outside.txt'), join(root, 'dist/link.txt'))
  symlinkSync(root, join(root, 'dist/up'))
  const served = await serve({folder: join(root, 'dist'), host: '127.0.0.1', port: 0})
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  port = Number(new URL(served.address).port)
  close = served.close
})
afterAll(async () => {
  await close()
  rmSync(root, {recursive: true, force: true})
})

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, 'dist', path)), {recursive: true})
  writeFileSync(join(root, 'dist', path), content)
}

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
}

/** The path goes out as it is, which `fetch` would not do. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({host: '127.0.0.1', port, path, headers, method, agent: false}, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () =>
        resolve({status: answer.statusCode!, headers: answer.headers, bytes: Buffer.concat(chunks)})
      )
      answer.on('error', reject)
    })
    asked.on('error', reject)
    asked.end()
  })

describe('files', () => {
  test.each(Object.keys(FILES).filter(path => path !== '404.html' && !path.includes('atlantis')))(
    '%s comes whole, with its type and tag',
    async path => {
      const {status, headers, bytes} = await ask(`/${path.split('/').map(encodeURIComponent).join('/')}`)
      expect(status).toBe(200)
      expect(bytes.toString()).toBe(FILES[path])
      expect(headers).toMatchObject({
        etag: `"${sha256(FILES[path]!).slice(0, 32)}"`,
        'content-length': String(Buffer.byteLength(FILES[path]!)),
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff'
      })
    }
  )

  test.each([
    ['data/facts.csv', 'text/csv; charset=utf-8'],
    ['data/facts.csv-metadata.json', 'application/csvm+json'],
    ['data/dataset.nq', 'application/n-quads'],
    ['catalog.ttl', 'text/turtle'],
    ['organization/lublin.jsonld', 'application/ld+json'],
    ['organization/lublin/', 'text/html; charset=utf-8'],
    ['feed/rss.xml', 'application/rss+xml'],
    ['SHA256SUMS', 'text/plain; charset=utf-8'],
    ['source/page/0123456789ab.txt', 'text/plain; charset=utf-8'],
    ['data/civic-record.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']
  ])('%s is %s', async (path, mediaType) => {
    expect((await ask(`/${path}`)).headers['content-type']).toBe(mediaType)
  })

  test('the folder is also at the path of its base, so that IRIs dereference', async () => {
    expect((await ask('/civic/data/facts.csv')).status).toBe(200)
    expect((await ask('/civic/organization/lublin')).headers.location).toBe('/civic/organization/lublin/')
  })

  test('snapshots never change, all else is asked for again', async () => {
    const cache = async (path: string) => (await ask(path)).headers['cache-control']
    expect(await cache('/source/page/0123456789ab.txt')).toBe('public, max-age=31536000, immutable')
    expect(await cache('/data/facts.csv')).toBe('no-cache')
    expect(await cache('/nothing')).toBe('no-cache')
  })

  test('rules of _headers hold where they fit', async () => {
    expect((await ask('/data/facts.csv')).headers['x-table']).toBe('yes')
    expect((await ask('/data/dataset.nq')).headers['x-table']).toBeUndefined()
  })

  test('a table names what describes it', async () => {
    expect((await ask('/data/facts.csv')).headers.link).toBe(
      '</data/facts.csv-metadata.json>; rel="describedby"; type="application/csvm+json"'
    )
    expect((await ask('/data/empty.csv')).headers.link).toBeUndefined()
  })

  test('what changes while it runs is served as it is now', async () => {
    write('data/new.csv', 'a')
    const first = await ask('/data/new.csv')
    write('data/new.csv', 'bc')
    const second = await ask('/data/new.csv')
    expect([first.bytes.toString(), second.bytes.toString()]).toEqual(['a', 'bc'])
    expect(first.headers.etag).not.toBe(second.headers.etag)
  })
})

describe('negotiation', () => {
  const TTL = '/organization/lublin.ttl'
  const JSONLD = '/organization/lublin.jsonld'
  const PAGE = 'page'
  test.each([
    ['', PAGE],
    ['*/*', PAGE],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', PAGE],
    ['text/turtle', TTL],
    ['application/ld+json', JSONLD],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted", */*;q=0.1', JSONLD],
    ['text/turtle;q=0.5, text/html', PAGE],
    ['text/html;q=0.5, text/turtle', TTL],
    ['text/html;q=0.5,text/turtle;q=0.51', TTL],
    ['text/html;q=0.5, text/turtle;q=0.500', PAGE],
    ['text/html;q=0.9, text/turtle;q=0.95, application/ld+json;q=0.951', JSONLD],
    ['TEXT/TURTLE ; q=1.0 , text/html ; q=0.999', TTL],
    ['text/html;q=0, text/*;q=0.3', TTL],
    ['text/*;q=0.3, application/*', JSONLD],
    ['text/turtle;q=0, */*;q=0.1', PAGE],
    ['application/rdf+xml', PAGE],
    ['nonsense;;;', PAGE]
  ])('%j leads to %s', async (accept, expected) => {
    const headers: Record<string, string> = accept ? {accept} : {}
    for (const path of ['/organization/lublin', '/organization/lublin/']) {
      const {status, headers: answered, bytes} = await ask(path, headers)
      expect(answered.vary).toContain('Accept')
      expect(answered.link).toBe(
        `<${TTL}>; rel="alternate"; type="text/turtle", <${JSONLD}>; rel="alternate"; type="application/ld+json"`
      )
      if (expected !== PAGE) expect([status, answered.location]).toEqual([303, expected])
      else if (path.endsWith('/'))
        expect([status, bytes.toString()]).toEqual([200, FILES['organization/lublin/index.html']])
      else expect([status, answered.location]).toEqual([301, '/organization/lublin/'])
    }
  })

  test('a page says which document holds its record; of other hosts none is taken', async () => {
    const {status, headers} = await ask('/organization/lublin/council', {accept: 'text/turtle'})
    expect([status, headers.location]).toEqual([303, TTL])
    expect((await ask('/organization/lublin/council/')).headers.link).toBe(
      `<${TTL}>; rel="alternate"; type="text/turtle"`
    )
    expect((await ask('/', {accept: 'text/turtle'})).headers.location).toBe('/catalog.ttl')
  })

  test('documents without a page are found by their name', async () => {
    const {status, headers} = await ask('/organization/bare', {accept: 'application/ld+json'})
    expect([status, headers.location]).toEqual([303, '/organization/bare.jsonld'])
    expect((await ask('/organization/bare')).headers.location).toBe('/organization/bare.ttl')
  })

  test('the query goes along to the folder', async () => {
    expect((await ask('/organization/lublin?a=b&c')).headers.location).toBe('/organization/lublin/?a=b&c')
  })
})

describe('conditions, ranges, compression', () => {
  const path = '/data/facts.csv'
  const whole = Buffer.from(FILES['data/facts.csv']!)
  const etag = `"${sha256(FILES['data/facts.csv']!).slice(0, 32)}"`

  test.each([
    [etag, 304],
    [`W/${etag}`, 304],
    [`"other", ${etag}`, 304],
    ['*', 304],
    ['"other"', 200]
  ])('If-None-Match: %s gives %i', async (tags, status) => {
    const answer = await ask(path, {'if-none-match': tags})
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({etag, 'access-control-allow-origin': '*'})
    expect(answer.headers['last-modified']).toBeUndefined()
    if (status === 304) expect(answer.bytes).toHaveLength(0)
  })

  test.each([
    ['bytes=0-9', 0, 9],
    ['bytes=5-5', 5, 5],
    ['bytes=10-', 10, whole.length - 1],
    ['bytes=-7', whole.length - 7, whole.length - 1],
    ['bytes=-99999999', 0, whole.length - 1],
    ['bytes=3-99999999', 3, whole.length - 1]
  ])('Range: %s', async (range, start, end) => {
    const {status, headers, bytes} = await ask(path, {range, 'accept-encoding': 'gzip'})
    expect([status, headers['content-range']]).toEqual([206, `bytes ${start}-${end}/${whole.length}`])
    expect(headers['content-encoding']).toBeUndefined()
    expect(headers['content-length']).toBe(String(end - start + 1))
    expect(bytes.equals(whole.subarray(start, end + 1))).toBe(true)
  })

  test.each(['bytes=99999999-', 'bytes=-0'])('Range: %s is not to be had', async range => {
    const {status, headers} = await ask(path, {range})
    expect([status, headers['content-range']]).toEqual([416, `bytes */${whole.length}`])
  })

  test.each(['bytes=9-3', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=', 'bytes=a-b'])(
    'Range: %s is passed over',
    async range => {
      const {status, bytes} = await ask(path, {range})
      expect([status, bytes.equals(whole)]).toEqual([200, true])
    }
  )

  test('If-Range gives the part only of the same file', async () => {
    expect((await ask(path, {range: 'bytes=0-9', 'if-range': etag})).status).toBe(206)
    expect((await ask(path, {range: 'bytes=0-9', 'if-range': '"other"'})).status).toBe(200)
    expect((await ask(path, {range: 'bytes=0-9', 'if-range': 'Mon, 30 Nov 2026 00:00:00 GMT'})).status).toBe(200)
  })

  test.each([
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    ['gzip;q=0', undefined],
    ['deflate', undefined]
  ])('Accept-Encoding: %s gives %s', async (accepted, encoding) => {
    const {status, headers, bytes} = await ask(path, {'accept-encoding': accepted})
    expect([status, headers['content-encoding'], headers.vary]).toEqual([200, encoding, 'Accept-Encoding'])
    const plain = encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes
    expect(plain.equals(whole)).toBe(true)
    // Another representation has another tag, and the client gets 304 for its own.
    expect(headers.etag === etag).toBe(encoding === undefined)
    expect((await ask(path, {'accept-encoding': accepted, 'if-none-match': headers.etag!})).status).toBe(304)
  })

  test('what is small or packed already is not compressed', async () => {
    for (const file of ['/catalog.ttl', '/data/civic-record.xlsx']) {
      const {headers} = await ask(file, {'accept-encoding': 'gzip'})
      expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined])
    }
  })

  test.each([path, '/', '/organization/lublin', '/nothing', '/place/atlantis', '/data/empty.csv'])(
    'HEAD of %s is as GET, without the content',
    async path => {
      for (const accepted of [{}, {'accept-encoding': 'gzip'}] as Record<string, string>[]) {
        const [get, head] = [await ask(path, accepted), await ask(path, accepted, 'HEAD')]
        const compare = ({
          status,
          headers: {date, connection, 'transfer-encoding': _, 'content-length': length, ...headers}
        }: Answer) => ({status, headers})
        expect(compare(head)).toEqual(compare(get))
        expect(head.bytes).toHaveLength(0)
      }
    }
  )

  test('HEAD tells the length', async () => {
    expect((await ask(path, {}, 'HEAD')).headers['content-length']).toBe(String(whole.length))
  })
})

describe('what is not there', () => {
  test('is 404, with the page for it', async () => {
    const {status, headers, bytes} = await ask('/nothing/here')
    expect([status, bytes.toString(), headers['content-type']]).toEqual([
      404,
      FILES['404.html'],
      'text/html; charset=utf-8'
    ])
  })

  test('was withdrawn: 410, with the page that says so', async () => {
    for (const path of ['/place/atlantis', '/place/atlantis/', '/civic/place/atlantis']) {
      for (const accept of ['text/html', 'text/turtle']) {
        const {status, bytes} = await ask(path, {accept})
        expect([status, bytes.toString()]).toEqual([410, FILES['place/atlantis/index.html']])
      }
    }
    expect((await ask('/organization/withdrawn.ttl')).status).toBe(410)
  })

  test('is elsewhere: _redirects', async () => {
    const {status, headers} = await ask('/.well-known/void')
    expect([status, headers.location]).toEqual([302, '/.well-known/void.ttl'])
  })

  test('only reading is possible', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const {status, headers} = await ask('/data/facts.csv', {}, method)
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
    }
    expect(
      await ask('/data/facts.csv', {origin: 'https://a.example', 'access-control-request-method': 'GET'}, 'OPTIONS')
    ).toMatchObject({
      status: 204,
      headers: {'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, HEAD, OPTIONS'}
    })
  })
})

describe('what must not get out', () => {
  test.each([
    '/../outside.txt',
    '/data/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/data/%2e%2e/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/data%2ffacts.csv',
    '/data/..%5c..%5coutside.txt',
    '/..\\outside.txt',
    '//etc/passwd',
    '/data//facts.csv',
    '/%00',
    '/data/facts.csv%00.html',
    '/%ff%fe',
    '/%',
    '/.env',
    '/.git/config',
    '/%2egit/config',
    '/data/.hidden',
    '/link.txt',
    '/up/outside.txt',
    '/up/dist/data/facts.csv',
    '/data/facts.csv/',
    '/data/facts.csv/index.html',
    '/data',
    '/data/',
    `/${'a'.repeat(5000)}`
  ])('%s is not answered', async path => {
    const {status, bytes} = await ask(path)
    // A backslash is not allowed in an address at all.
    expect(status).toBe(path.includes('\\') ? 400 : 404)
    expect(bytes.toString()).not.toContain('secret')
  })

  test('no header is made of a path', async () => {
    const {headers} = await ask('/organization/x%0d%0aSet-Cookie:%20a=b')
    expect(headers['set-cookie']).toBeUndefined()
  })
})

describe('civic-record serve', () => {
  const CLI = fileURLToPath(new URL('../../pipeline/cli.ts', import.meta.url))
  const run = (...words: string[]): ChildProcess =>
    spawn(process.execPath, ['--import', import.meta.resolve('tsx'), CLI, 'serve', ...words], {cwd: root})
  const untilLine = (child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      let text = ''
      child.stderr!.on('data', chunk => {
        text += chunk
        const found = pattern.exec(text)
        if (found) resolve(found)
      })
      child.on('exit', () => reject(new Error(text)))
    })
  const ended = (child: ChildProcess): Promise<number | null> => new Promise(resolve => child.on('exit', resolve))

  test.each(['SIGINT', 'SIGTERM'] as const)('says where, and stops on %s with exit status 0', async signal => {
    const child = run('--port', '0')
    const [, address] = await untilLine(child, /Serving dist at (http:\/\/127\.0\.0\.1:\d+\/)/)
    expect(await (await fetch(`${address}data/facts.csv`)).text()).toBe(FILES['data/facts.csv'])
    const end = ended(child)
    child.kill(signal)
    expect(await end).toBe(0)
  })

  test.each([
    [
      () => ['--port', String(port)],
      1,
      /^127\.0\.0\.1:\d+ cannot be listened at: another program does\. Next: name another port with --port/
    ],
    [() => ['--out', 'nowhere'], 1, /^nowhere holds no published data\. Next: civic-record build/],
    [() => ['--port', '99999'], 2, /expected a number from 0 to 65535/],
    [() => ['--host', '192.0.2.1'], 1, /cannot be listened at: this machine does not have the address/]
  ])('what keeps it from starting is said: %s', async (words, status, said) => {
    const child = run(...words())
    let text = ''
    child.stderr!.on('data', chunk => (text += chunk))
    expect(await ended(child)).toBe(status)
    expect(text).toMatch(said)
    expect(text).not.toMatch(/\n\s+at /)
  })
})
