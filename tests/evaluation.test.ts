/**
 * The measuring itself: each figure on documents small enough to count by hand, gold files with slips, the command, and,
 * where the shared scorer is at hand, the same numbers as it gives.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {AnyRecord, Claim} from '../pipeline/types.ts'
import {accuracyOf} from '../scripts/evaluation/accuracy.ts'
import {type GoldDocument, occurrences, readCorpus, readSplit} from '../scripts/evaluation/corpus.ts'
import {type GoldFact, type Kind, kinds, type Read} from '../scripts/evaluation/facts.ts'
import {differencesOf, outcomesOf} from '../scripts/evaluation/outcomes.ts'
import {readAlone} from '../scripts/evaluation/read.ts'
import {countFacts, countRules, type DocumentScore, ratesOf, scoreDocument} from '../scripts/evaluation/score.ts'
import {missesOf, pageOf, tableOf} from '../scripts/evaluation/shown.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'civic-record-evaluation-'))
})
afterAll(() => rmSync(root, {recursive: true, force: true}))

/** Writes files, by path, into a new folder. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(root, 'folder-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  return folder
}

// A document with two networks, one of which the city only wants to join

const TEXT = `We use cookies.

The Hartwell League was founded in 1990 and has over 30 members.

Dunmere has been a full member since 2004. It wants to join the Polar Ring.

Something odd was set up on 3 May 1991.
`
const BASE = 'https://example.org/civic-record/'
const iri = (path: string) => `${BASE}${path}#id`
const LEAGUE = iri('organization/league')
const DUNMERE = iri('organization/dunmere')

const at = (words: string): {start: number; end: number; exact: string} => {
  const start = TEXT.indexOf(words)
  return {start, end: start + words.length, exact: words}
}
const sentenceOf = (words: string, disposition: Read['sentences'][number]['disposition']) => ({
  ...at(words),
  disposition
})
const claimOf = (record: string, property: string, value: string | number, words: string, rule = `en/${property}`) =>
  ({record, property, value, rule, quotes: [at(words)]}) as unknown as Claim

const GOLD: GoldDocument = {
  name: 'page',
  path: 'page.md',
  text: TEXT,
  facts: [
    {
      id: 'f1',
      kind: 'organization',
      name: 'Hartwell League',
      aliases: ['the League'],
      founded: '1990',
      quote: 'The Hartwell League was founded in 1990'
    },
    {
      id: 'f2',
      kind: 'member_count',
      organization: 'the League',
      value: 30,
      qualifier: 'over',
      quote: 'has over 30 members'
    },
    {
      id: 'f3',
      kind: 'membership',
      member: 'Dunmere',
      organization: 'Hartwell League',
      class: 'full',
      from: '2004',
      quote: 'Dunmere has been a full member since 2004.'
    },
    {id: 'f4', kind: 'organization', name: 'Polar Ring', aliases: [], optional: true, quote: 'the Polar Ring'},
    {id: 'f5', kind: 'organization', name: 'Odd Ones', aliases: [], quote: 'Something odd'}
  ],
  mustNot: [{kind: 'membership', why: 'plan', quote: 'wants to join the Polar Ring'}],
  boilerplate: ['We use cookies.']
}

const organization = (id: string, name: string, more: object = {}) =>
  ({id, type: 'Organization', name, kind: 'network', evidence: {}, ...more}) as unknown as AnyRecord
const membership = (path: string, values: object) =>
  ({
    id: iri(path),
    type: 'Membership',
    member: DUNMERE,
    class: 'full',
    status: 'current',
    evidence: {},
    ...values
  }) as unknown as AnyRecord
const count = (values: object = {}) =>
  ({
    id: iri('count'),
    type: 'Observation',
    organization: LEAGUE,
    measure: 'member-count',
    value: 30,
    qualifier: 'over',
    evidence: {},
    ...values
  }) as unknown as AnyRecord

const READ: Read = {
  text: TEXT,
  sentences: [
    sentenceOf('We use cookies.', 'boilerplate'),
    sentenceOf('The Hartwell League was founded in 1990 and has over 30 members.', 'claimed'),
    sentenceOf('Dunmere has been a full member since 2004.', 'claimed'),
    sentenceOf('It wants to join the Polar Ring.', 'declined'),
    sentenceOf('Something odd was set up on 3 May 1991.', 'unexplained')
  ],
  records: [
    organization(LEAGUE, '“Hartwell League”', {founded: '1990'}),
    organization(DUNMERE, 'City of Dunmere', {kind: 'municipality'}),
    count(),
    membership('membership', {organization: LEAGUE, from: '2004'})
  ],
  claims: [
    claimOf(LEAGUE, 'name', 'Hartwell League', 'Hartwell League'),
    claimOf(LEAGUE, 'founded', '1990', '1990'),
    claimOf(iri('count'), 'value', 30, '30'),
    claimOf(iri('membership'), 'from', '2004', '2004')
  ]
}
const measure = (change: Partial<Read> = {}, gold: Partial<GoldDocument> = {}) => {
  const score = scoreDocument({...GOLD, ...gold}, {...READ, ...change})
  return {score, outcomes: outcomesOf(score).slice(1), accuracy: accuracyOf('dev', [score])}
}
const replaced = (index: number, ...records: AnyRecord[]) => READ.records.toSpliced(index, 1, ...records)

describe('a document', () => {
  test('in which three of four facts are read', () => {
    const {score, outcomes, accuracy} = measure()
    expect(outcomes).toEqual([
      'page f1 organization right',
      'page f2 member_count right',
      'page f3 membership right',
      'page f5 organization missed'
    ])
    expect(score).toMatchObject({
      read: true,
      sentences: 5,
      unexplained: 1,
      falseAlarms: 0,
      boilerplateRecognised: 1,
      broken: undefined
    })
    expect(accuracy).toMatchObject({
      documents: 1,
      unread: 0,
      all: {gold: 4, predicted: 3, found: 3, precision: 1, recall: 0.75, f1: 0.8571, strictRecall: 0.75, evidenced: 1},
      kinds: {organization: {gold: 2, predicted: 1, recall: 0.5}, purpose: {gold: 0, predicted: 0}},
      forbidden: 0,
      silentMisses: 0,
      falseAlarms: 0,
      boilerplate: 1,
      boilerplateRate: 1,
      attributesMadeUp: 0,
      broken: 0,
      rules: {'en/founded': {found: 1, wrong: 0, precision: 1}, 'en/from': {found: 1, wrong: 0, precision: 1}}
    })
  })

  test('that cannot be read: every fact is missed in silence', () => {
    const score = scoreDocument(GOLD, undefined)
    expect(outcomesOf(score)).toEqual([
      'page unread',
      ...['f1 organization', 'f2 member_count', 'f3 membership', 'f5 organization'].map(fact => `page ${fact} silent`)
    ])
    expect(accuracyOf('dev', [score])).toMatchObject({
      unread: 1,
      silentMisses: 4,
      sentences: 0,
      boilerplateRecognised: 0,
      all: {recall: 0, precision: 0}
    })
  })

  test.each<[string, Partial<Read>, string[]]>([
    [
      'a wrong attribute is found, not right',
      {records: replaced(0, organization(LEAGUE, 'The League', {founded: '1991'}))},
      ['f1 organization found']
    ],
    [
      'a wrong class is another fact',
      {records: replaced(3, membership('membership', {organization: LEAGUE, class: 'associate', from: '2004'}))},
      ['f3 membership silent', '+membership membership wrong']
    ],
    [
      'a second record of one fact is surplus',
      {records: [...READ.records, count({id: iri('count-2')})]},
      ['+count-2 member_count wrong']
    ],
    [
      'surplus of one path is told apart',
      {records: [...READ.records, count(), count()]},
      ['+count member_count wrong', '+count#2 member_count wrong']
    ],
    ['what gold leaves open may be stated', {records: [...READ.records, organization(iri('ring'), 'Polar Ring')]}, []],
    [
      'but once',
      {records: [...READ.records, organization(iri('ring'), 'Polar Ring'), organization(iri('ring-2'), 'Polar Ring')]},
      ['+ring-2 organization wrong']
    ],
    [
      'a city is not scored',
      {records: [...READ.records, organization(iri('city'), 'Hartwell', {kind: 'municipality'})]},
      []
    ],
    [
      'what is banned is forbidden where it rests on the banned words',
      {
        records: [
          ...READ.records,
          organization(iri('ring'), 'Polar Ring'),
          membership('plan', {organization: iri('ring')})
        ],
        claims: [...READ.claims, claimOf(iri('plan'), 'class', 'full', 'to join')]
      },
      ['+plan membership forbidden']
    ],
    [
      'and only wrong where it rests on others',
      {
        records: [
          ...READ.records,
          organization(iri('ring'), 'Polar Ring'),
          membership('plan', {organization: iri('ring')})
        ],
        claims: [...READ.claims, claimOf(iri('plan'), 'class', 'full', 'full member')]
      },
      ['+plan membership wrong']
    ]
  ])('%s', (_, change, differs) => {
    const {outcomes} = measure(change)
    const usual = measure().outcomes
    expect(outcomes.filter(line => !usual.includes(line)).map(line => line.replace('page ', ''))).toEqual(differs)
  })

  test('evidence must touch the words, and not be the page', () => {
    const evidenced = (words: string) =>
      measure({claims: READ.claims.with(3, claimOf(iri('membership'), 'from', '2004', words))}).accuracy.kinds[
        'membership'
      ]!.evidenced
    expect(['since 2004', 'over 30', TEXT].map(evidenced)).toEqual([1, 0, 1])
    const long = TEXT.padEnd(400, ' x')
    const claims = [{...READ.claims[3]!, quotes: [{start: 0, end: 400, exact: long}]}] as unknown as Claim[]
    expect(measure({text: long, claims}, {text: long}).accuracy.kinds['membership']!.evidenced).toBe(0)
  })

  test('an attribute that the text does not give is made up', () => {
    const until = membership('membership', {organization: LEAGUE, from: '2004', until: '2010'})
    expect(measure({records: replaced(3, until)}).score.asked[2]).toMatchObject({exact: false, madeUp: ['until']})
    const implied = GOLD.facts.with(2, {...(GOLD.facts[2] as GoldFact<'membership'>), until_inferred: '2010'})
    expect(measure({records: replaced(3, until)}, {facts: implied}).score.asked[2]).toMatchObject({
      exact: true,
      madeUp: []
    })
  })

  test('an unexplained sentence that hides nothing is a false alarm, one that hides a miss is none', () => {
    const sentences = READ.sentences.map(sentence => ({...sentence, disposition: 'unexplained' as const}))
    expect(measure({sentences}).accuracy).toMatchObject({
      unexplained: 5,
      falseAlarms: 4,
      falseAlarmRate: 0.8,
      boilerplateRecognised: 0,
      boilerplateRate: 0
    })
  })

  test('a report of the whole page reports only its beginning', () => {
    const text = `${'x'.repeat(600)}\nSomething odd`
    const sentences = [{start: 0, end: text.length, disposition: 'unexplained' as const}]
    const facts = [{...GOLD.facts[4]!}]
    const score = scoreDocument({...GOLD, text, facts, boilerplate: []}, {text, sentences, records: [], claims: []})
    expect(score.asked.map(({reported}) => reported)).toEqual([false])
  })

  test.each<[string, Partial<Read>]>([
    ['the text is not the document', {text: `${TEXT} `}],
    [
      'the quote "1990" does not stand at 1-2',
      {claims: [{...READ.claims[0]!, quotes: [{start: 1, end: 2, exact: '1990'}]} as Claim]}
    ],
    [
      'sentences overlap at 3',
      {
        sentences: [
          {start: 3, end: 9, disposition: 'background'},
          {start: 0, end: 4, disposition: 'background'}
        ]
      }
    ]
  ])('is broken where %s', (what, change) => {
    const {score, accuracy} = measure(change)
    expect(score.broken).toMatch(what)
    expect(accuracy.broken).toBe(1)
    expect(missesOf(score)[0]).toMatch(/^BROKEN page: /)
  })

  test('purposes are facts of their own, by their own claims', () => {
    const purpose: GoldFact<'purpose'> = {
      id: 'f6',
      kind: 'purpose',
      organization: 'Hartwell League',
      text: 'to share what its towns have learned',
      quote: 'The Hartwell League'
    }
    const records = replaced(
      0,
      organization(LEAGUE, 'Hartwell League', {
        founded: '1990',
        purposes: [{text: 'share what its towns have learned'}, {text: 'build bridges'}]
      })
    )
    const claims = [
      ...READ.claims,
      claimOf(LEAGUE, 'purposes', 'share what its towns have learned', '1990', 'en/good'),
      claimOf(LEAGUE, 'purposes', 'build bridges', '1990', 'en/bad')
    ]
    const {outcomes, score} = measure({records, claims}, {facts: [...GOLD.facts, purpose]})
    expect(outcomes.filter(line => line.includes('purpose'))).toEqual([
      'page f6 purpose right',
      'page +organization/league purpose wrong'
    ])
    const rules = countRules([score])
    expect([rules.get('en/good'), rules.get('en/bad'), rules.get('en/founded')]).toEqual([
      {found: 1, wrong: 0},
      {found: 0, wrong: 1},
      {found: 1, wrong: 0}
    ])
  })

  test('for people: a table, what fell short, a page', () => {
    const until = membership('membership', {organization: LEAGUE, from: '2004', until: '2010'})
    const {score, accuracy} = measure({records: [...replaced(3, until), count({value: 7})]})
    expect(tableOf(accuracy)).toMatch(
      /^dev: 1 document\. .*optimistic\.\nkind .*\norganization +2 +1 +100\.0 +50\.0 +66\.7 +50\.0 +100\.0\n[\s\S]*\npurpose( +0){2}( +–){5}\n/
    )
    expect(missesOf(score).map(line => line.split(' ').slice(0, 4).join(' '))).toEqual([
      'WRONG page member_count: {"organization":["“Hartwell',
      'MISSED page f5 organization:',
      'MADE UP page f3',
      'ATTRIBUTES page f3 membership:'
    ])
    const page = pageOf([accuracy, {...accuracy, split: 'test', rules: {}}])
    expect(page).toMatch(
      /## Development[\s\S]*\| member count \| 1 \| 2 \| 50\.0 \| 100\.0 \|[\s\S]*## Held out[\s\S]*## By rule[\s\S]*\| `en\/founded` \| 1 \| 0 \| 0 \| 0 \|/
    )
  })
})

test('gained and lost: of what both evaluations have', () => {
  const before = [
    'a read',
    'a f1 act missed',
    'a f2 act right',
    'a f3 act found',
    'a f4 act right',
    'a +x act wrong',
    'b read',
    'b f1 act right',
    'd unread',
    'd f1 act silent'
  ]
  const after = [
    'a read',
    'a f1 act found',
    'a f2 act silent',
    'a f3 act right',
    'a f5 act missed',
    'a +y act forbidden',
    'c read',
    'c +z act wrong',
    'd read',
    'd f1 act right',
    'd +z act wrong'
  ]
  const shown = differencesOf(before, after).map(
    ({fact, before, after, gained}) => `${gained ? '+' : '-'} ${fact} ${before} ${after}`
  )
  expect(shown).toEqual([
    '+ a f1 act missed found',
    '- a f2 act right silent',
    '+ a f3 act found right',
    '+ a +x act wrong undefined',
    '+ d unread read',
    '+ d f1 act silent right',
    '- a +y act undefined forbidden',
    '- d +z act undefined wrong'
  ])
})

describe('a corpus', () => {
  const gold = (change: object = {}) =>
    JSON.stringify({
      document: 'page.md',
      language: 'en',
      genre: 'page',
      fictitious: true,
      traps: [],
      facts: GOLD.facts,
      must_not: GOLD.mustNot,
      boilerplate: GOLD.boilerplate,
      signatures: [],
      ...change
    })
  const page = `---\ntitle: A page\n---\n${TEXT}`
  const good = {'dev/page.md': page, 'dev/page.gold.json': gold()}

  test('is read, whatever its line ends', () => {
    const {splits, messages} = readCorpus(
      folderOf({
        ...good,
        'dev/page.md': `\uFEFF${page.replaceAll('\n', '\r\n')}`,
        'test/page.md': page,
        'test/page.gold.json': gold()
      })
    )
    expect(messages).toEqual([])
    expect(splits.map(({name}) => name)).toEqual(['dev', 'test'])
    const {path: _, ...document} = splits[0]!.documents[0]!
    expect(document).toEqual({...GOLD, path: undefined})
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['no folder at all', {}, /^[^ ]* corpus\/absent Unexpected absence of a corpus/],
    [
      'a folder of another name',
      {...good, 'other/x.md': ''},
      /^other corpus\/split Unexpected folder, expected one of dev, exchanged, test/
    ],
    ['an empty folder', {'dev/notes.txt': ''}, /^dev corpus\/empty Unexpected folder without documents/],
    [
      'gold without its document',
      {'dev/page.gold.json': gold()},
      /^dev\/page\.gold\.json corpus\/pair Unexpected absence of page\.md/
    ],
    [
      'a document without gold',
      {...good, 'dev/new.md': page},
      /^dev\/new\.md corpus\/pair Unexpected absence of new\.gold\.json/
    ],
    [
      'JSON that is none',
      {...good, 'dev/page.gold.json': '{\n "document": "page.md",\n}'},
      /^dev\/page\.gold\.json:3:1 corpus\/json Unexpected JSON/
    ],
    ['JSON cut off', {...good, 'dev/page.gold.json': '{\n "document":'}, /^dev\/page\.gold\.json:2:13 corpus\/json /],
    [
      'JSON of something else',
      {...good, 'dev/page.gold.json': 'null'},
      /^dev\/page\.gold\.json:1:1 corpus\/gold Unexpected /
    ],
    [
      'a key missing',
      {...good, 'dev/page.gold.json': gold({must_not: undefined})},
      /corpus\/gold Unexpected absence of “must_not”/
    ],
    ['a key too many', {...good, 'dev/page.gold.json': gold({notes: ''})}, /corpus\/gold Unexpected property “notes”/],
    [
      'facts that are no list',
      {...good, 'dev/page.gold.json': gold({facts: 3})},
      /corpus\/gold Unexpected facts 3, expected what must be array/
    ],
    [
      'a fact of no kind',
      {...good, 'dev/page.gold.json': gold({facts: [{id: 'f1', kind: 'party'}]})},
      /corpus\/gold Unexpected kind “party”, expected one of organization, .* \(fact f1\)/
    ],
    [
      'a fact that is none',
      {...good, 'dev/page.gold.json': gold({facts: [null]})},
      /corpus\/gold Unexpected kind “undefined”.* \(fact 1\)/
    ],
    [
      'a fact without its class',
      {...good, 'dev/page.gold.json': gold({facts: [GOLD.facts[0], {...GOLD.facts[2], class: undefined}]})},
      /^dev\/page\.gold\.json:1:\d{3} corpus\/gold Unexpected absence of “class”.* \(fact f3\)/
    ],
    [
      'a date that is none',
      {...good, 'dev/page.gold.json': gold({facts: [{...GOLD.facts[2], from: '2004-13'}]})},
      /corpus\/gold Unexpected from "2004-13"/
    ],
    [
      'an id used twice',
      {...good, 'dev/page.gold.json': gold({facts: [GOLD.facts[0], {...GOLD.facts[1], id: 'f1'}]})},
      /corpus\/id Unexpected second f1/
    ],
    [
      'the name of another document',
      {...good, 'dev/page.gold.json': gold({document: 'other.md'})},
      /corpus\/document Unexpected document “other\.md”, expected page\.md/
    ],
    [
      'a quote that does not stand in it',
      {...good, 'dev/page.gold.json': gold({signatures: ['Jo Doe, mayor']})},
      /^dev\/page\.gold\.json:1:\d+ corpus\/quote Unexpected quote “Jo Doe, mayor”/
    ]
  ])('with %s says where, and what to do', (_, files, wanted) => {
    const folder = folderOf(files)
    const {messages} = readCorpus(folder)
    const shown = messages.map(
      ({file, line, column, ruleId, reason}) =>
        `${[file!.replace(folder, '').replace(/^\//, ''), line, column].filter(part => part !== undefined).join(':')} ${ruleId} ${reason}`
    )
    expect(shown).toEqual([expect.stringMatching(wanted)])
    expect(messages[0]!.note).toMatch(/\.$/)
    expect(messages[0]!.reason).not.toMatch(/undefined,|\[object/)
  })
})

describe('npm run evaluate', () => {
  const TSX = import.meta.resolve('tsx')
  const SCRIPT = fileURLToPath(new URL('../scripts/evaluate.ts', import.meta.url))
  const evaluate = (folder: string, ...args: string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', TSX, SCRIPT, ...args], {
      cwd: folder,
      encoding: 'utf8'
    })
    expect(stderr).not.toMatch(/^ +at |node:internal/m)
    return {status, stdout, stderr}
  }
  const pages = readdirSync('tests/corpus/exchanged').filter(file => /^c1[0-2].*(\.md|gold\.json)$/.test(file))

  test('writes, shows what was gained and lost, and checks', () => {
    const folder = folderOf({})
    for (const file of pages) cpSync(`tests/corpus/exchanged/${file}`, join(folder, 'tests/corpus/dev', file))
    const [gold] = pages.filter(file => file.endsWith('.gold.json'))
    const name = gold!.replace('.gold.json', '')
    const foreign = JSON.parse(readFileSync(join(folder, 'tests/corpus/dev', gold!), 'utf8'))
    mkdirSync(join(folder, 'tests/corpus/test'))
    writeFileSync(
      join(folder, 'tests/corpus/test/strange.gold.json'),
      JSON.stringify({...foreign, document: 'strange.md'})
    )
    const text = readFileSync(join(folder, `tests/corpus/dev/${name}.md`), 'utf8')
    writeFileSync(join(folder, 'tests/corpus/test/strange.md'), text.replace(/^language: .*$/m, 'language: tlh'))
    const read = (path: string) => readFileSync(join(folder, path), 'utf8')
    const written = [
      'pipeline/generated/accuracy.json',
      'docs/reference/accuracy.md',
      'tests/corpus/dev.outcomes.txt',
      'tests/corpus/test.outcomes.txt'
    ]

    expect(evaluate(folder, '--check').status).toBe(1)
    expect(written.filter(path => existsSync(join(folder, path)))).toEqual([])

    const first = evaluate(folder)
    expect(first.status).toBe(0)
    expect(first.stdout).toMatch(/^dev: 3 documents\. [\s\S]*\ntest: 1 document, 1 of them not read\. /)
    expect(first.stderr).toMatch(/^tests\/corpus\/test\/strange\.md:\d+:\d+ error Unexpected language “tlh”/)
    expect(JSON.parse(read(written[0]!))).toMatchObject([
      {split: 'dev', documents: 3, unread: 0},
      {split: 'test', documents: 1, unread: 1, all: {recall: 0}}
    ])
    expect(read(written[3]!)).toMatch(/^strange unread\nstrange f1 \w+ silent\n/)
    expect(evaluate(folder, '--check')).toEqual({status: 0, stdout: '', stderr: ''})

    const outcomes = read(written[2]!)
    const fact = / (f\d+ \w+) right$/m.exec(outcomes)![1]!
    const document = new RegExp(`^(.*) ${fact} right$`, 'm').exec(outcomes)![1]!
    writeFileSync(join(folder, written[2]!), outcomes.replace(` ${fact} right`, ` ${fact} missed`))
    const stale = evaluate(folder, '--check')
    expect([stale.status, stale.stdout]).toEqual([
      1,
      `dev: 1 gained, 0 lost\n  + ${document} ${fact}: missed -> right\n`
    ])
    expect(stale.stderr).toBe(
      'tests/corpus/dev.outcomes.txt is not what an evaluation gives. Next: npm run evaluate, and commit what it writes\n'
    )
    expect(evaluate(folder)).toMatchObject({status: 0, stdout: expect.stringContaining('1 gained, 0 lost')})
    expect(read(written[2]!)).toBe(outcomes)

    rmSync(join(folder, written[0]!))
    const some = evaluate(folder, '--only', name)
    expect([some.status, some.stdout.split('\n')[0]]).toEqual([0, expect.stringMatching(/^dev: 1 document\./)])
    expect(existsSync(join(folder, written[0]!))).toBe(false)
    expect(evaluate(folder, '--misses').stdout).not.toContain('SILENT strange')
    expect(evaluate(folder, '--misses', '--only', 'test/').stdout).toContain('SILENT strange f1')

    expect(evaluate(folder, '--only', 'nowhere')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Next: ')
    })
    for (const wrong of [['--quick'], ['--check', '--only', name], ['here']])
      expect(evaluate(folder, ...wrong)).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringContaining('Usage: ')
      })

    writeFileSync(join(folder, 'tests/corpus/dev', gold!), '{')
    const bad = evaluate(folder)
    expect([bad.status, bad.stdout]).toEqual([1, ''])
    expect(bad.stderr).toMatch(/gold\.json:1:2 error Unexpected JSON .*\n +next: .*\nNothing was evaluated\.\n$/)
  })
})

const shared = process.env['CIVIC_RECORD_SHARED']
const scorer = shared && join(shared, 'tools/score.mjs')

/** Ways to spoil what was read, so that every figure has something to count. */
const SPOILS: Record<string, (read: Read, document: GoldDocument) => Read> = {
  'as it was read': read => read,
  'every third record lost': read => ({...read, records: read.records.filter((_, index) => index % 3)}),
  'every fourth record twice': read => ({
    ...read,
    records: read.records.flatMap((record, index) =>
      index % 4 ? [record] : [record, {...record, id: `${record.id}-2`}]
    )
  }),
  'dates, numbers and classes exchanged': read => ({
    ...read,
    records: JSON.parse(
      JSON.stringify(read.records)
        .replaceAll('"2004', '"2005')
        .replaceAll('"full"', '"associate"')
        .replaceAll('"over"', '"about"')
        .replaceAll(/"number":"/g, '"number":"No. ')
    ) as AnyRecord[]
  }),
  'dates made up': read => ({
    ...read,
    records: read.records.map(
      record =>
        ({until: '2020', asOf: '2021', effectiveFrom: '2022', seat: 'Nowhere', ...record}) as unknown as AnyRecord
    )
  }),
  'claims of the whole page': read => ({
    ...read,
    claims: read.claims.map(claim => ({
      ...claim,
      quotes: claim.quotes.map((quote, index) =>
        index ? quote : {...quote, start: 0, end: [...read.text].length, exact: read.text}
      )
    }))
  }),
  'claims moved': read => ({
    ...read,
    claims: read.claims.map(claim => ({
      ...claim,
      quotes: claim.quotes.map(quote => ({...quote, start: quote.start + 40, end: quote.end + 40}))
    }))
  }),
  'all unexplained': read => ({
    ...read,
    sentences: read.sentences.map(sentence => ({...sentence, disposition: 'unexplained' as const}))
  }),
  'one sentence for all': read => ({
    ...read,
    sentences: [{start: 0, end: [...read.text].length, disposition: 'unexplained'}]
  }),
  'sentences that overlap, all boilerplate': read => ({
    ...read,
    sentences: read.sentences.map(sentence => ({
      ...sentence,
      end: sentence.end + 3,
      disposition: 'boilerplate' as const
    }))
  }),
  'organisations unknown': read => ({
    ...read,
    records: read.records.map(record => ('organization' in record ? {...record, organization: 'nobody'} : record))
  }),
  'all that may not be read': (read, {mustNot, text}) => ({
    ...read,
    records: [
      ...read.records,
      ...mustNot.map(({kind}, index) => ({id: `ban-${index}`, evidence: {}, ...STATED[kind]}) as unknown as AnyRecord)
    ],
    claims: [
      ...read.claims,
      ...mustNot.flatMap(({quote}, index) =>
        occurrences(text, quote).map(
          ([start, end]) => ({record: `ban-${index}`, quotes: [{start, end, exact: quote}]}) as unknown as Claim
        )
      )
    ]
  })
}

/** A record that states a fact of each kind, of which no document knows. */
const STATED: Record<Kind, object> = {
  organization: {type: 'Organization', name: 'Nobody', kind: 'network'},
  purpose: {type: 'Organization', name: 'Nobody', kind: 'network', purposes: [{text: 'nothing whatever'}]},
  member_count: {type: 'Observation', measure: 'member-count', value: 0, qualifier: 'exact'},
  membership: {type: 'Membership', member: 'nobody', organization: 'nowhere', class: 'full'},
  act: {type: 'Act', actType: 'resolution', number: '0/0'},
  body: {type: 'Body', name: 'Nobody', organization: 'nowhere', bodyType: 'board'},
  responsibility: {type: 'Responsibility', unit: 'nobody', matter: 'nothing'}
}

describe.skipIf(!scorer || !existsSync(scorer))('the shared scorer gives the same numbers', () => {
  const corpora = shared ? [join(shared, 'corpus'), 'tests/corpus'] : []
  const folders = corpora.flatMap(corpus =>
    readdirSync(corpus, {withFileTypes: true}).flatMap(entry => (entry.isDirectory() ? [join(corpus, entry.name)] : []))
  )

  describe.each(folders.map(folder => [folder]))('%s', folder => {
    const messages: never[] = []
    const documents = readSplit(folder, messages)
    const readings = documents.map(document => ({document, read: readAlone(document).read}))

    test('has documents', () => {
      expect(messages).toEqual([])
      expect(readings.filter(({read}) => read).length).toBeGreaterThan(0)
    })

    test.each(Object.entries(SPOILS))('%s', (_, spoil) => {
      const spoiled = readings.map(({document, read}) => ({document, read: read && spoil(read, document)}))
      const extracted = join(root, 'extracted.ndjson')
      const lines = spoiled.flatMap(({document, read}) => {
        if (!read) return []
        const {text, ...rest} = read
        return [JSON.stringify({source: {path: document.path, text}, ...rest})]
      })
      writeFileSync(extracted, lines.join('\n'))
      const wanted = JSON.parse(
        execFileSync(process.execPath, [scorer!, folder, extracted, '--json'], {encoding: 'utf8'})
      )
      expect(numbersOf(spoiled.map(({document, read}) => scoreDocument(document, read)))).toEqual({
        ...wanted,
        broken: wanted.broken.length
      })
    })
  })
})

/** Scores in the words of the shared scorer, not rounded. */
function numbersOf(scores: readonly DocumentScore[]) {
  const sum = (count: (score: DocumentScore) => number) => scores.reduce((all, score) => all + count(score), 0)
  const share = (part: number, whole: number) => (whole ? part / whole : 1)
  const row = (kind: string, counts: ReturnType<typeof countFacts>) => ({
    kind,
    gold: counts.gold,
    predicted: counts.predicted,
    ...ratesOf(counts)
  })
  const accuracy = accuracyOf('dev', scores)
  return {
    documents: accuracy.documents,
    absent: scores.filter(({read}) => !read).map(({name}) => name),
    broken: accuracy.broken,
    falseAlarms: share(accuracy.falseAlarms, accuracy.sentences),
    attributesMadeUp: accuracy.attributesMadeUp,
    rows: [...kinds.map(kind => row(kind, countFacts(scores, kind))), row('ALL', countFacts(scores))],
    violations: accuracy.forbidden,
    silentMisses: accuracy.silentMisses,
    boilerplate: share(
      sum(({boilerplateRecognised}) => boilerplateRecognised),
      sum(({boilerplate}) => boilerplate)
    ),
    unexplainedSentences: accuracy.unexplained
  }
}
