/** Bad input: each gets a message with a place and a next step, hurts no other source, and keeps all from being published. */
import {describe, expect, test} from 'vitest'
import {build} from '../pipeline/build.ts'
import type {Effects, Entry} from '../pipeline/effects.ts'
import {loadPublication, loadSource} from '../pipeline/load.ts'
import {reporters} from '../pipeline/report/index.ts'
import type {Message} from '../pipeline/types.ts'
import {memoryEffects, systemError} from './memory-effects.ts'

type Files = Record<string, string | Uint8Array>

const KEYS = {
  title: 'A page',
  publisher: 'City of Hartwell',
  language: 'en',
  retrieved: '2026-01-31',
  kind: 'page'
}
/** Front matter of seven lines, with some values as given, and a text after it. */
const page = (text = 'Nothing is said here.', values: Record<string, string> = {}) =>
  `---\n${Object.entries({...KEYS, ...values})
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n${text}`
const withLine = (line: string) => page().replace('---\nNothing', `${line}\n---\nNothing`)

const PUBLICATION = {
  title: 'Hartwell',
  description: 'Its memberships',
  publisher: 'City of Hartwell',
  base: 'https://data.hartwell.example/',
  licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
  contact: 'data@hartwell.example',
  language: 'en'
}
const publication = (values: Record<string, string> = {}) =>
  Object.entries({...PUBLICATION, ...values})
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')

const folderOf = (files: Files) =>
  memoryEffects(Object.fromEntries(Object.entries(files).map(([name, content]) => [`/s/${name}`, content])))
const load = (effects: Effects) => loadPublication('/s', effects, ['en'])

/** `bad.md:5:12 error front-matter/retrieved` */
const shown = ({file, line, column, fatal, ruleId}: Message) =>
  `${[file!.replace(/^\/s\//, ''), line, column].filter(part => part !== undefined).join(':')} ${fatal ? 'error' : 'warning'} ${ruleId}`

function expectKind(messages: readonly Message[]): void {
  for (const {reason, note} of messages) {
    expect(reason).toMatch(/^Unexpected ./)
    expect(note).toMatch(/.\.$/)
    expect(`${reason}${note}`).not.toMatch(/undefined|\[object|stack|node_modules/)
  }
}

/** Loads a file beside a good one, and a good publication.yaml. @returns the messages and whether the file became a source */
function loadBeside(files: Files): {messages: string[]; reasons: string; loaded: string[]} {
  const {sources, messages, config} = load(folderOf({'publication.yaml': publication(), 'good.md': page(), ...files}))
  expectKind(messages)
  expect(config).toBeDefined()
  expect(sources.map(({slug}) => slug)).toContain('good')
  const loaded = sources.flatMap(({slug}) => (slug === 'good' ? [] : [slug]))
  return {messages: messages.map(shown), reasons: messages.map(({reason}) => reason).join('\n'), loaded}
}

const utf16 = (text: string, bom: boolean) => Buffer.from((bom ? '\uFEFF' : '') + text, 'utf16le')
const bytes = (before: string, ...wrong: number[]) => Buffer.concat([Buffer.from(before), Buffer.from(wrong)])

describe('a document that is not loaded', () => {
  const bomb = [...'abcdefgh'].map(
    (name, index) => `${name}: &${name} [${index ? `*${'abcdefgh'[index - 1]},`.repeat(9) : 'lol'}]`
  )

  test.each([
    ['Latin-2', bytes(page('Za'), 0xbf, 0xf3), '8:3 error file/encoding', 'byte BF'],
    ['Latin-1 in the front matter', bytes('---\ntitle: caf', 0xe9, 0x0a), '2:11 error file/encoding', 'byte E9'],
    ['the end of the file within a character', bytes(page('Text '), 0xc5), '8:6 error file/encoding', 'byte C5'],
    [
      'surrogates in UTF-8 (CESU-8)',
      bytes(page('One.\nText '), 0xed, 0xa0, 0xbd),
      '9:6 error file/encoding',
      'byte ED'
    ],
    ['UTF-16', utf16(page(), true), '1:1 error file/encoding', 'Unexpected UTF-16, expected UTF-8'],
    ['UTF-16 without a BOM', utf16(page(), false), '1:2 error file/characters', 'U+0000, and'],
    [
      'a NUL after CRLF',
      page('\r\nA\0B\r\nC\u0007'),
      '9:2 error file/characters',
      'control character U+0000, and 1 more'
    ],
    ['an override of direction', page('A \u202E B'), '8:3 error file/characters', 'bidirectional mark U+202E'],
    ['a mark of direction in a key', withLine('ti\u200Etle: x'), '7:3 error file/characters', 'U+200E'],
    ['no front matter', 'Just text.\n', '1:1 error source/front-matter', 'expected front matter'],
    ['an empty file', '', '1:1 error source/front-matter', 'expected front matter'],
    ['nothing but a BOM', '\uFEFF', '1:1 error source/front-matter', 'expected front matter'],
    ['an unclosed front matter', page().replace(/\n---\n/, '\n'), '1:1 error source/front-matter', 'without an end'],
    [
      'an unclosed front matter with a rule in the text',
      `---\n${'a long line\n'.repeat(4000)}---\n`,
      '1:1 error front-matter/size',
      '47 KiB'
    ],
    ['a list for front matter', '---\n- a\n---\n', '2:1 error front-matter/yaml', '`key: value`'],
    ['a word for front matter', '---\na\n---\n', '2:1 error front-matter/yaml', '`key: value`'],
    ['a key twice', withLine('title: B'), '7:1 error front-matter/yaml', 'second “title”'],
    ['an alias', page('', {title: '&a x', publisher: '*a'}), '3:12 error front-matter/yaml', 'alias *a'],
    ['an alias to nothing', page('', {title: '*b'}), '2:8 error front-matter/yaml', 'lias'],
    ['a bomb of aliases', withLine(bomb.join('\n')), '8:8 error front-matter/yaml', 'alias *a'],
    [
      'a tag that would run code',
      page('', {title: "!!js/function 'f'"}),
      '2:8 error front-matter/yaml',
      'tag !!js/function'
    ],
    ['a tag of its own', page('', {title: '!mine x'}), '2:8 error front-matter/yaml', 'tag !mine'],
    ['a second document', withLine('...\na: b'), '8:1 error front-matter/yaml', 'after a line of dots'],
    ['a colon in a value', page('', {title: 'Resolution: No. 5'}), '2:8 error front-matter/yaml', 'colon'],
    [
      'a quotation mark without its pair',
      page('', {publisher: '"City'}),
      '3:12 error front-matter/yaml',
      'without its end'
    ],
    ['an indentation by tabs', page('', {title: 'x\n\ty: z'}), '3:1 error front-matter/yaml', 'Tabs'],
    [
      'structure without end',
      page('', {title: '['.repeat(9000) + ']'.repeat(9000)}),
      /^2:\d+ error front-matter\/yaml$/,
      'structure'
    ],
    ['structure for a value', page('', {title: '{a: b}'}), '2:8 error front-matter/value', 'structure of “title”'],
    ['an empty value', page('', {title: ''}), '2:8 error front-matter/value', 'empty value'],
    ['a value that is a comment', page('', {title: '# x'}), '2:8 error front-matter/value', 'empty value'],
    ['an unknown language', page('', {language: 'xx'}), '4:11 error front-matter/language', 'expected one of en'],
    [
      'a language that every object has',
      page('', {language: 'constructor'}),
      '4:11 error front-matter/language',
      'one of en'
    ],
    ['a kind that every object has', page('', {kind: 'toString'}), '6:7 error front-matter/kind', 'page or resolution'],
    [
      'a day that does not exist',
      page('', {retrieved: '2026-02-30'}),
      '5:12 error front-matter/retrieved',
      'a day that exists'
    ],
    [
      'a day after CRLF',
      page('', {retrieved: '31.1.2026'}).replaceAll('\n', '\r\n'),
      '5:12 error front-matter/retrieved',
      'YYYY-MM-DD'
    ],
    ['a time', page('', {retrieved: '2026-01-31T00:00:00Z'}), '5:12 error front-matter/retrieved', 'YYYY-MM-DD'],
    ['a script for an address', page('', {url: 'javascript:alert(1)'}), '7:6 error front-matter/url', 'http'],
    ['an address with a blank', page('', {url: '"https://a b/"'}), '7:6 error front-matter/url', 'http'],
    ['an address with a wrong escape', page('', {url: 'https://a.example/%zz'}), '7:6 error front-matter/url', 'http'],
    ['an escaped control character', page('', {title: '"a\\x1b[31m"'}), '2:8 error front-matter/characters', 'U+001B'],
    [
      'an escaped lone surrogate',
      page('', {title: '"a\\uD800b"'}),
      '2:8 error front-matter/characters',
      'lone surrogate U+D800'
    ],
    ['a document of more than 16 MiB', Buffer.alloc(17 * 2 ** 20, 'a'), '1:1 error file/size', '17.0 MiB'],
    ['quotes within quotes', page(`A.\n\n${'>'.repeat(100_000)} x`), '10:1 error source/overgrown', 'lists or quotes'],
    ['lists within lists', page('- '.repeat(20_000)), '8:1 error source/overgrown', 'lists or quotes'],
    [
      'lists that step in',
      page(Array.from({length: 1000}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')),
      '108:1 error source/overgrown',
      'lists or quotes'
    ],
    ['brackets within brackets', page(`\\[${'['.repeat(100_000)}`), '8:103 error source/overgrown', 'brackets'],
    [
      'pictures within pictures',
      page(`${'!['.repeat(50_000)}x${'](u)'.repeat(50_000)}`),
      '8:202 error source/overgrown',
      'brackets'
    ],
    [
      'stars without end',
      page(`${'**'.repeat(50_000)}a${'**'.repeat(50_000)}`),
      '8:10001 error source/overgrown',
      '10000'
    ],
    [
      'backticks of every length',
      page(Array.from({length: 1000}, (_, length) => '`'.repeat(length)).join(' ')),
      '8:10142 error source/overgrown',
      '10000'
    ]
  ] as [string, string | Uint8Array, string | RegExp, string][])('%s', (_, content, place, reason) => {
    const {messages, reasons, loaded} = loadBeside({'bad.md': content})
    expect(messages).toHaveLength(1)
    if (typeof place === 'string') expect(messages).toEqual([`bad.md:${place}`])
    else expect(messages[0]!.slice('bad.md:'.length)).toMatch(place)
    expect(reasons).toContain(reason)
    expect(loaded).toEqual([])
  })

  test('keys that are missing, each', () => {
    const {messages} = loadBeside({'bad.md': '---\n---\nText'})
    expect(messages).toEqual(Object.keys(KEYS).map(key => `bad.md:2:1 error front-matter/${key}`))
  })

  test('of faults in several lines the first of each', () => {
    const {messages} = loadBeside({'bad.md': page('', {title: 'a: b: c', publisher: '@x: y: z'})})
    expect(messages).toEqual(['bad.md:2:8 error front-matter/yaml', 'bad.md:3:12 error front-matter/yaml'])
  })

  test.each([
    ['..foo.md', 'foo.md'],
    ['Łódź.md', 'lodz.md'],
    ['.md', 'page.md'],
    ['a--b.md', 'a-b.md'],
    ['a\u001B[31m\nb.md', 'a-31m-b.md'],
    [`${'a'.repeat(120)}.md`, `${'a'.repeat(100)}.md`]
  ])('a file named %j', (name, better) => {
    const {messages} = load(folderOf({'publication.yaml': publication(), 'good.md': page(), [name]: page()}))
    expect(messages.map(shown)).toEqual([`${name}:1:1 error source/slug`])
    expect(messages[0]!.note).toContain(` ${better};`)
    const text = reporters.text(messages, {colour: {red: String, yellow: String, dim: String}})
    expect(text.split('\n')).toHaveLength(3)
    expect(text).not.toContain('\u001B')
  })

  test.each([
    [{'a.md': page(), 'a.markdown': page()}, ['a.md:1:1 error source/slug'], ['a']],
    [{'A.md': page(), 'a.md': page()}, ['A.md:1:1 error source/slug'], ['a']],
    [{'x.md/y.txt': ''}, ['x.md warning source/folder'], []],
    [{'x/y.md': page()}, ['x warning source/folder'], []],
    [{'releases/1.md': page(), 'x/notes.txt': ''}, [], []]
  ] as [Files, string[], string[]][])('names that meet, and folders: %j', (files, wanted, slugs) => {
    const {messages, loaded} = loadBeside(files)
    expect(messages).toEqual(wanted)
    expect(loaded).toEqual(slugs)
  })

  test.each([
    ['EACCES', 'lack of the right'],
    ['EIO', 'EIO'],
    ['ENOENT', 'absence']
  ])('a file that the system refuses with %s', (code, reason) => {
    const files = {'/s/publication.yaml': publication(), '/s/good.md': page(), '/s/bad.md': page()}
    const effects = memoryEffects(files, {
      before(operation, path) {
        if (operation === 'read' && path.endsWith('bad.md')) throw systemError(code, path)
      }
    })
    const {messages, sources} = load(effects)
    expectKind(messages)
    expect(messages.map(shown)).toEqual(['bad.md:1:1 error file/read'])
    expect(messages[0]!.reason).toContain(reason)
    expect(sources.map(({slug}) => slug)).toEqual(['good'])
  })

  test('a link, wherever it leads, and a pipe, which would never end', () => {
    const effects = folderOf({'publication.yaml': publication(), 'good.md': page(), 'link.md': page()})
    const asLinks = (entry: Entry): Entry => (entry.name === 'link.md' ? {...entry, kind: 'other'} : entry)
    const {messages, sources} = load({...effects, list: folder => effects.list(folder).map(asLinks)})
    expect(messages.map(shown)).toEqual(['link.md:1:1 error file/kind'])
    expect(sources.map(({slug}) => slug)).toEqual(['good'])
  })
})

describe('a document that is loaded', () => {
  test.each([
    ['with a BOM and CRLF', `\uFEFF${page('A.\r\n\r\nB.').replaceAll(/(?<!\r)\n/g, '\r\n')}`, [], 'A.\n\nB.'],
    ['with blanks after its dashes', page('A.').replaceAll('---', '---  '), [], 'A.'],
    ['with rules in its text', page('A.\n\n---\n\nB.'), [], 'A.\n\n---\n\nB.'],
    ['with words of code for a title', page('A.', {title: '\'<T>: a "b"\''}), ['2:8 warning front-matter/html'], 'A.'],
    [
      'with a script for a title',
      page('A.', {title: '<script>alert(1)</script>'}),
      ['2:8 warning front-matter/html'],
      'A.'
    ],
    [
      'with a key that is unknown',
      `${withLine('__proto__: x\n? [a]\n: b')}`,
      ['7:1 warning front-matter/key', '8:3 warning front-matter/key'],
      undefined
    ],
    ['without text', page(''), ['8:1 warning source/empty'], ''],
    ['with nothing but blank lines', page('\n \n\t\n'), ['11:1 warning source/empty'], '\n \n\t\n'],
    [
      'with marks of Markdown in reason',
      page(`${'>'.repeat(100)} a\n\n${'['.repeat(100)}\n\n${'*'.repeat(10_000)}\n`),
      [],
      undefined
    ],
    ['with every space and dash of typography', page('A\u00A0B\u2009C\u2013D\u00ADE\u200BF'), [], undefined],
    ['with private and astral characters', page('\uE000 \u{1F600} \u{E0001}'), [], undefined]
  ] as [string, string, string[], string | undefined][])('%s', (_, content, wanted, text) => {
    const {source, messages} = loadSource('a-page.md', Buffer.from(content), ['en'])
    expect(messages.map(shown)).toEqual(wanted.map(one => `a-page.md:${one}`))
    expect(source).toBeDefined()
    if (text !== undefined) expect(source!.text).toBe(text)
  })

  test('its values are text as it stands, on one line', () => {
    const values = {title: '|\n  A title\n  of two lines', publisher: '~', retrieved: '"2026-01-31"'}
    const {source} = loadSource('a.md', Buffer.from(page('', values)), ['en'])
    expect(source!.frontMatter).toMatchObject({title: 'A title of two lines', publisher: '~', retrieved: '2026-01-31'})
  })
})

describe('a publication.yaml that is wrong', () => {
  const missing = Object.keys(PUBLICATION).map(key => `publication.yaml:1:1 error publication/${key}`)

  test.each([
    ['none', {'good.md': page()}, ['publication.yaml error publication/file']],
    ['a folder', {'publication.yaml/x': '', 'good.md': page()}, ['publication.yaml:1:1 error file/kind']],
    ['empty', {'publication.yaml': '', 'good.md': page()}, missing],
    ['a comment', {'publication.yaml': '# nothing\n', 'good.md': page()}, missing],
    [
      'not UTF-8',
      {'publication.yaml': bytes('title: caf', 0xe9), 'good.md': page()},
      ['publication.yaml:1:11 error file/encoding']
    ],
    [
      'without a closing mark',
      {'publication.yaml': publication({title: '"x'}), 'good.md': page()},
      ['publication.yaml:1:8 error publication/yaml']
    ],
    [
      'too long',
      {'publication.yaml': `# ${'x'.repeat(40_000)}`, 'good.md': page()},
      ['publication.yaml:1:1 error publication/size']
    ],
    ['without sources', {'publication.yaml': publication()}, ['/s error publication/empty']],
    [
      'a stranger',
      {'publication.yaml': publication({contact: 'call us'}), 'good.md': page()},
      ['publication.yaml:6:10 error publication/contact']
    ],
    [
      'a placeholder',
      {'publication.yaml': publication({base: 'https://example.org/x/'}), 'good.md': page()},
      ['publication.yaml:4:1 warning publication/placeholder-base']
    ],
    ['with CR for line ends', {'publication.yaml': publication().replaceAll('\n', '\r'), 'good.md': page()}, []]
  ] as [string, Files, string[]][])('%s', (_, files, wanted) => {
    const {messages, config} = load(folderOf(files))
    expectKind(messages)
    expect(messages.map(shown)).toEqual(wanted)
    expect(config !== undefined).toBe(wanted.every(one => !one.includes('error') || one.startsWith('/s ')))
  })

  const CATALOGUE = {
    publisher_homepage: 'https://hartwell.example/',
    publisher_type: 'LocalAuthority',
    contact_name: 'Office of the clerk',
    contact_email: 'clerk@hartwell.example',
    themes: '[GOVE, REGI]',
    keywords: '[networks, "twin towns"]',
    spatial: 'https://sws.geonames.org/765876/',
    spatial_name: 'Hartwell',
    spatial_bbox: '-0.5 51 -0.25 51.5'
  }

  test('what it says for catalogues', () => {
    const {config, messages} = load(folderOf({'publication.yaml': publication(CATALOGUE), 'good.md': page()}))
    expect(messages).toEqual([])
    expect(config).toMatchObject({
      publisherHomepage: 'https://hartwell.example/',
      publisherType: 'LocalAuthority',
      contactName: 'Office of the clerk',
      contactEmail: 'clerk@hartwell.example',
      themes: ['GOVE', 'REGI'],
      keywords: ['networks', 'twin towns'],
      spatial: 'https://sws.geonames.org/765876/',
      spatialName: 'Hartwell',
      spatialBbox: [-0.5, 51, -0.25, 51.5]
    })
  })

  test.each([
    ['publisher_homepage', 'hartwell.example', '8:21 error publication/publisher-homepage'],
    ['publisher_type', 'City', '8:17 error publication/publisher-type'],
    ['contact_email', 'https://hartwell.example/', '8:16 error publication/contact-email'],
    ['themes', 'CITY', '8:9 error publication/themes'],
    ['themes', '[GOVE, CITY]', '8:16 error publication/themes'],
    ['themes', '[GOVE, [REGI]]', '8:16 error publication/value'],
    ['keywords', '[networks, ""]', '8:22 error publication/value'],
    ['title', '[Hartwell]', '1:8 error publication/value'],
    ['spatial', 'https://www.geonames.org/765876/', '8:10 error publication/spatial'],
    ['spatial', 'http://publications.europa.eu/resource/authority/language/POL', '8:10 error publication/spatial'],
    ['spatial_bbox', '1 2 3', '8:15 error publication/spatial-bbox'],
    ['spatial_bbox', '24.1 49 14.1 54.9', '8:15 error publication/spatial-bbox'],
    ['spatial_bbox', '14.1 49 24.1 94.9', '8:15 error publication/spatial-bbox']
  ])('%s: %s', (key, value, wanted) => {
    const {messages} = load(folderOf({'publication.yaml': publication({[key]: value}), 'good.md': page()}))
    expectKind(messages)
    expect(messages.map(shown)).toEqual([`publication.yaml:${wanted}`])
  })

  test('one theme and one keyword need no list', () => {
    const files = {'publication.yaml': publication({themes: 'GOVE', keywords: 'networks'}), 'good.md': page()}
    expect(load(folderOf(files)).config).toMatchObject({themes: ['GOVE'], keywords: ['networks']})
  })

  test('a box or a name of no place', () => {
    const files = {
      'publication.yaml': publication({spatial_name: 'Hartwell', spatial_bbox: '1 2 3 4'}),
      'good.md': page()
    }
    expect(load(folderOf(files)).messages.map(shown)).toEqual(['publication.yaml:1:1 error publication/spatial'])
  })

  test('no folder at all', () => {
    const {messages} = loadPublication('/nowhere', memoryEffects({}), ['en'])
    expect(messages.map(shown)).toEqual(['/nowhere error publication/folder'])
  })

  test.each([
    ['https://data.hartwell.example/', undefined],
    ['http://localhost:8080/x/', undefined],
    ['https://data.hartwell.example/x', 'https://data.hartwell.example/x/'],
    ['HTTPS://Data.Hartwell.Example/', 'https://data.hartwell.example/'],
    ['https://łódź.example/', 'https://xn--d-uga0v4h.example/'],
    ['https://a.example/../', 'https://a.example/'],
    ['https://a.example:443/', 'https://a.example/'],
    ['"https://a b/"', 'an address such as'],
    ['javascript:alert(1)/', 'an address such as'],
    ['file:///tmp/', 'an address such as'],
    ['https:///', 'an address such as'],
    ['https://a.example/?x/', 'an address such as'],
    ['"https://a.example/#/"', 'an address such as'],
    ['https://user:word@a.example/', 'an address such as'],
    ['https://a.example/%zz/', 'an address such as'],
    ['https://a.example/[x]/', 'an address such as'],
    ['https://a.example:99999/', 'an address such as']
  ])('base %s', (base, expected) => {
    const {messages} = load(folderOf({'publication.yaml': publication({base}), 'good.md': page()}))
    expect(messages.map(shown)).toEqual(expected ? ['publication.yaml:4:7 error publication/base'] : [])
    if (expected)
      expect(messages[0]!.reason).toContain(
        `, expected ${expected.startsWith('an') ? '' : 'its normal form '}${expected}`
      )
  })
})

describe('a build', () => {
  const IMPOSSIBLE =
    'In Resolution No. 1/2003 of Lublin City Council as of 31 February 2003 consent was granted for the City of Lublin to join the Association of European Cities "Eurocities".'

  test('points at the words of a date that does not exist', async () => {
    const effects = folderOf({'publication.yaml': publication(), 'a.md': page(`First.\n\n${IMPOSSIBLE}`)})
    const {messages} = await build({sources: '/s', out: '/dist'}, effects)
    const errors = messages.filter(({fatal}) => fatal)
    expect(errors.length).toBeGreaterThan(0)
    for (const {file, line, column, reason} of errors) {
      expect([file, line, column]).toEqual(['/s/a.md', 10, IMPOSSIBLE.indexOf('31 February') + 1])
      expect(reason).toContain('31 February 2003')
    }
  })

  test('with one bad source publishes nothing, says what it has to say of the others, and leaves what was there', async () => {
    const effects = folderOf({
      'publication.yaml': publication(),
      'good.md': page('The members came on 3 May 1991.')
    })
    await build({sources: '/s', out: '/dist'}, effects)
    const before = effects.files()
    effects.write('/s/bad.md', ['no front matter'])
    const {messages, receipts} = await build({sources: '/s', out: '/dist'}, effects)
    expect(receipts).toBeUndefined()
    expect(messages.map(shown)).toEqual([
      'bad.md:1:1 error source/front-matter',
      expect.stringMatching(/^good\.md:8:1 warning account\//)
    ])
    effects.remove('/s/bad.md')
    expect(effects.files()).toEqual(before)
  })
})

describe('messages', () => {
  const {messages} = load(
    folderOf({'publication.yaml': publication(), 'a, b: 100%.md': page(), 'c.md': page('', {title: '"\\n', kind: 'x'})})
  )
  const colour = {red: (text: string) => `<${text}>`, yellow: String, dim: String}

  test('as JSON parse', () => {
    expect(JSON.parse(reporters.json(messages, {colour}))).toEqual(
      messages.map(({file, line, column, ruleId, reason, note}) => ({
        path: file,
        line,
        column,
        severity: 'error',
        reason,
        rule: ruleId,
        next: note
      }))
    )
    expect(JSON.parse(reporters.json([], {colour}))).toEqual([])
  })

  test('as text have two lines each', () => {
    const lines = reporters.text(messages, {colour}).split('\n')
    expect(lines).toHaveLength(messages.length * 2 + 1)
    expect(lines[0]).toMatch(/^\/s\/a, b: 100%\.md:1:1 <error> Unexpected file name .+, expected .+ source\/slug$/)
    expect(lines[1]).toMatch(/^ {4}next: Rename the file/)
  })

  test('as commands for GitHub escape what would end them', () => {
    const [first] = reporters.github(messages, {colour}).split('\n')
    expect(first).toMatch(
      /^::error file=\/s\/a%2C b%3A 100%25\.md,line=1,col=1,title=source\/slug::Unexpected file name “a, b: 100%25\.md”.+%0ANext: /
    )
  })
})
