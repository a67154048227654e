/** Corrections by a steward: what each entry does, that it rests on its quote, and that it fails when it no longer fits. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {claimsFor, explain} from '../pipeline/explain.ts'
import {languages} from '../pipeline/languages/index.ts'
import {jsonLd} from '../pipeline/publish/json-ld.ts'
import {stewardRules} from '../pipeline/steward/correct.ts'
import {nearestTo, occurrencesOf} from '../pipeline/steward/quote.ts'
import type {Publication} from '../pipeline/types.ts'
import {altered} from './documents.ts'
import {BASE, prepareFolder, publish, shown} from './folders.ts'
import {filesOf} from './publish/publication.ts'

const TEXT = `The Network of Northern Towns (NNT) was founded in 1986. Hartwell became an associate member of the
Network of Northern Towns in May 2004. The Culture Forum came to Hartwell on 3 May 1991, and to Dunmere on 4 June 1992.

Its *seat* is now a house in Turku. Kirkby holds the chair since 1 June 2007.`

const prepared = (facts: string, text = TEXT, more: Record<string, string> = {}) =>
  prepareFolder({'page.md': text, 'page.facts.yaml': facts, ...more})

const published = (facts: string, text = TEXT): Publication =>
  publish({'page.md': text, 'page.facts.yaml': facts}).publication

/** `record property = value (basis by rule: quotes)` of the claims that a steward made. */
const stewardClaims = (publication: Publication) =>
  [...publication.claims()]
    .filter(({basis, rule}) => basis === 'steward' || rule.startsWith('steward/'))
    .map(
      ({record, property, value, basis, rule, quotes}) =>
        `${record.slice(BASE.length, -3)} ${property} = ${String(value).replace(BASE, '').replace(/#id$/, '')} (${basis} by ${rule}: ${quotes.map(({exact}) => exact).join(' … ')})`
    )
    .sort()

const sentencesOf = (publication: Publication) =>
  [...publication.sources()].flatMap(({text, sentences}) =>
    sentences.map(({start, end, disposition, rule, reason}) => ({
      text: [...text].slice(start, end).join('').replace(/\s+/g, ' '),
      disposition,
      rule,
      reason
    }))
  )

const FULL = `- add: Membership
  values: {member: Kirkby, organization: NNT, class: full, from: 2007-06-01}
  quote: Kirkby holds the chair since 1 June 2007
- add: Organization
  values: {name: Kirkby, kind: municipality}
  quote: Kirkby
`

describe('an addition', () => {
  test('gives claims of the steward that rest on the quote, and accounts for the cues within it', () => {
    const publication = published(FULL)
    const quote = 'Kirkby holds the chair since 1 June 2007'
    const path = 'membership/network-of-northern-towns/kirkby/full'
    expect(stewardClaims(publication)).toEqual([
      `${path} class = full (steward by steward/add: ${quote})`,
      `${path} from = 2007-06-01 (steward by steward/add: ${quote})`,
      `${path} member = organization/kirkby (steward by steward/add: ${quote})`,
      `${path} organization = organization/network-of-northern-towns (steward by steward/add: ${quote})`,
      `${path} status = current (computed by steward/unsaid: ${quote})`,
      'organization/kirkby kind = municipality (steward by steward/add: Kirkby)',
      'organization/kirkby name = Kirkby (steward by steward/add: Kirkby)'
    ])
    expect(sentencesOf(publication).at(-1)).toMatchObject({disposition: 'claimed', rule: 'steward/add'})
  })

  test('is published with its basis in every format', () => {
    const publication = published(FULL)
    const ids = [...publication.claims()].flatMap(({id, basis}) => (basis === 'steward' ? [id] : []))
    expect(ids.length).toBeGreaterThan(0)
    const provenance = JSON.parse(filesOf(jsonLd, publication).get('provenance/page.jsonld')!)
    const nodes = new Map(provenance['@graph'].map((node: {id: string}) => [node.id, node]))
    for (const id of ids)
      expect(nodes.get(id)).toMatchObject({basis: `${BASE}scheme/basis/steward`, rule: 'steward/add'})
  })

  test('is explained from the value to its quote', () => {
    const publication = published(FULL)
    const claims = claimsFor('2007-06-01', publication)
    const text = explain(claims, publication, Object.values(languages), stewardRules)
    expect(text).toContain('steward by steward/add: A steward read it in the words quoted; no rule did.')
    expect(text).toContain('“Kirkby holds the chair since 1 June 2007”  /s/page.md:11:37')
  })

  test('of a value completes a record that is read', () => {
    const publication = published(`- add: Organization.seat
  to: Turku
  where: {name: NNT}
  quote: Its *seat* is now a house in Turku
`)
    expect(stewardClaims(publication)).toEqual([
      'organization/network-of-northern-towns seat = place/turku (steward by steward/add: Its *seat* is now a house in Turku)',
      'place/turku name = Turku (steward by steward/add: Turku)'
    ])
  })

  test('to a record that is read in another way is one with it', () => {
    const publication = published(`- add: Organization
  values: {name: NNT, website: "https://nnt.example/", aliases: [The North, Towns United]}
  quote: Network of Northern Towns (NNT)
`)
    const network = publication.find(`${BASE}organization/network-of-northern-towns#id`)
    expect(network).toMatchObject({
      name: 'Network of Northern Towns',
      founded: '1986',
      website: 'https://nnt.example/',
      aliases: ['The North', 'Towns United', 'NNT']
    })
  })

  test('may refer to what it can describe', () => {
    const publication = published(
      `- add: MembershipEvent
  values:
    eventType: renewed
    member: Hartwell
    organization: NNT
    act: {number: 5/2011}
    membership: {class: full}
  quote: The council spoke again
- add: Act
  values: {actType: decision, number: 5/2011, date: 2011-03-03}
  quote: in a paper numbered 5/2011
`,
      'Hartwell has been a full member of the Network of Northern Towns (NNT) since 2001. The council spoke again in a paper numbered 5/2011.'
    )
    const [event] = publication.records('MembershipEvent')
    expect(event).toMatchObject({
      act: `${BASE}act/source/page/2011/5-2011#id`,
      membership: `${BASE}membership/network-of-northern-towns/hartwell/full#id`
    })
  })

  test('leaves what it does not quote unexplained', () => {
    const publication = published(`- add: Body
  values: {name: Guild of Pilots, organization: NNT, bodyType: forum}
  quote: The Culture Forum came to Hartwell on 3 May 1991
`)
    expect(sentencesOf(publication)[2]).toMatchObject({
      disposition: 'unexplained',
      reason: 'nothing read the date “4 June 1992”'
    })
  })

  test('may quote HTML, which no rule reads', () => {
    const html = '<table><tr><td>Kirkby</td><td>since 1 June 2007</td></tr></table>'
    const text = `The Network of Northern Towns (NNT) was founded in 1986.\n\n${html}`
    const facts = FULL.replace('Kirkby holds the chair since 1 June 2007', `"${html}"`).replace(
      'quote: Kirkby\n',
      'quote: Kirkby\n  prefix: <td>\n'
    )
    expect(prepared('', text).messages.map(({ruleId}) => ruleId)).toEqual(['account/unexplained', 'source/html'])
    expect(prepared(facts, text).messages).toEqual([])
  })
})

describe('a change', () => {
  const facts = `- change: Membership.from
  expect: 2004-05
  to: 2004-05-17
  quote: in May 2004
`
  test('puts another value in its place, and what follows from it follows', () => {
    const publication = published(facts)
    expect(stewardClaims(publication)).toEqual([
      'event/network-of-northern-towns/hartwell/2004-05-17-admitted date = 2004-05-17 (steward by steward/change: in May 2004)',
      'membership/network-of-northern-towns/hartwell/associate from = 2004-05-17 (steward by steward/change: in May 2004)'
    ])
    expect([...publication.claims()].filter(({value}) => value === '2004-05')).toEqual([])
  })

  test('reaches what was inferred from it', () => {
    const publication = published(
      facts,
      'Hartwell became an associate member of Polaris in 2001. Hartwell became a full member of Polaris in May 2004.'
    )
    expect(
      [...publication.records('Membership')].map(record => [record.class, record.from, record.until, record.status])
    ).toEqual([
      ['associate', '2001', '2004-05-17', 'ended'],
      ['full', '2004-05-17', undefined, 'current']
    ])
  })

  test('of a thing leads to another', () => {
    const publication = published(`- change: Membership.member
  expect: Hartwell
  to: Dunmere
  quote: Hartwell became
- add: Organization
  values: {name: Dunmere, kind: municipality}
  quote: to Dunmere
`)
    expect([...publication.all()].map(({id}) => id.slice(BASE.length))).toEqual([
      'organization/dunmere#id',
      'organization/network-of-northern-towns#id',
      'organization/network-of-northern-towns/culture-forum#id',
      'membership/network-of-northern-towns/dunmere/associate#id',
      'event/network-of-northern-towns/dunmere/2004-05-admitted#id',
      'source/page/#id'
    ])
  })
})

describe('a rejection', () => {
  test('takes records away, and the sentence is declined with the reason', () => {
    const publication = published(`- reject: [Membership, MembershipEvent]
  reason: a hope
  quote: Hartwell became an associate member of the Network of Northern Towns in May 2004.
`)
    expect([...publication.all()].map(({id}) => id.slice(BASE.length))).toEqual([
      'organization/network-of-northern-towns#id',
      'organization/network-of-northern-towns/culture-forum#id',
      'source/page/#id'
    ])
    expect(sentencesOf(publication)[1]).toMatchObject({
      disposition: 'declined',
      rule: 'steward/reject',
      reason: 'a hope'
    })
  })

  test('takes away what cannot be without it', () => {
    const publication = published(`- reject: Organization
  where: {kind: network}
  reason: another network
  quote: The Network of Northern Towns (NNT)
`)
    expect([...publication.all()].map(({type}) => type)).toEqual(['Source'])
  })

  test('of a value leaves the rest', () => {
    const publication = published(`- reject: Organization.founded
  expect: 1986
  reason: that was the programme
  quote: founded in 1986
`)
    const network = publication.find(`${BASE}organization/network-of-northern-towns#id`)
    expect(network).not.toHaveProperty('founded')
    expect([...publication.records('Membership')]).toHaveLength(1)
  })
})

test('an acceptance says why nothing is in the sentence', () => {
  const publication = published(`- accept: the tour of an exhibition
  quote: The Culture Forum came to Hartwell on 3 May 1991, and to Dunmere on 4 June 1992.
`)
  expect(sentencesOf(publication)[2]).toMatchObject({
    disposition: 'declined',
    rule: 'steward/accept',
    reason: 'the tour of an exhibition'
  })
  expect([...publication.claims()].some(({basis}) => basis === 'steward')).toBe(false)
})

test('quotes that stand twice are told apart by what stands beside them', () => {
  const text = 'The first members met on 3 May 1991. The last members met on 3 May 1991.'
  const accept = (more: string) => `- accept: a meeting\n  quote: members met on 3 May 1991\n${more}`
  const unexplained = (more: string) =>
    sentencesOf(published(accept(more), text)).map(({disposition}) => disposition === 'unexplained')
  expect(unexplained('  prefix: The last\n')).toEqual([true, false])
  expect(unexplained('  suffix: . The last\n')).toEqual([false, true])
  const {messages} = prepared(accept(''), text)
  expect(messages.filter(({fatal}) => fatal).map(shown)).toEqual(['page.facts.yaml:2:10 error facts/quote'])
  expect(messages.find(({fatal}) => fatal)!.reason).toContain('2 places (/s/page.md:8:11, /s/page.md:8:47)')
})

describe('the example of the guide', () => {
  const guide = readFileSync('docs/correct-a-reading.md', 'utf8')
  const [text, facts] = ['markdown', 'yaml'].map(
    language => new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(guide)![1]!
  ) as [string, string]

  test('explains its text', () => {
    expect(prepared(facts, text).messages).toEqual([])
    expect(
      [...published(facts, text).records('Membership')].map(({member, from, until, status}) => [
        member.slice(BASE.length),
        from,
        until,
        status
      ])
    ).toEqual([
      ['organization/hartwell#id', '2004-05-17', '2007-06-01', 'ended'],
      ['organization/hartwell#id', '2007-06-01', undefined, 'current']
    ])
  })

  test('is stale, entry by entry, once the words of a quote are others', () => {
    const quotes = [...facts.matchAll(/quote: (.+)/g)].map(([, quote]) => quote!)
    expect(quotes.length).toBeGreaterThan(4)
    for (const quote of quotes) {
      const [span] = occurrencesOf({quote}, text)
      const other = text.slice(0, span!.start) + altered(text.slice(span!.start, span!.end)) + text.slice(span!.end)
      const lines = facts.split('\n').flatMap((line, index) => (line.endsWith(`quote: ${quote}`) ? [index + 1] : []))
      const found = prepared(facts, other).messages.filter(({ruleId}) => ruleId === 'facts/quote')
      expect(found.map(({line}) => line)).toEqual(expect.arrayContaining(lines))
    }
  })
})

describe('an entry that does not fit the source', () => {
  const change = (expected: string, quote: string, more = '') =>
    `- change: Membership.from\n  expect: ${expected}\n  to: "2005"\n  quote: ${quote}\n${more}`
  const TWO =
    'Hartwell has been a full member of Polaris since 2001, and Dunmere has been a full member of Polaris since 2001. Dunmere became a full member of Polaris in 2002.'

  test.each([
    [
      'quotes words that have changed',
      '- accept: x\n  quote: The Culture Forum comes to Hartwell one day\n',
      '2:10 error facts/quote',
      '; the closest is “The Culture Forum came to Hartwell” at /s/page.md:9:40'
    ],
    ['quotes what is nowhere', '- accept: x\n  quote: nowhere\n', '2:10 error facts/quote', 'nothing there is like it'],
    [
      'quotes a part of a word',
      '- accept: x\n  quote: The Culture For\n',
      '2:10 error facts/quote',
      'the closest is “The Culture” at /s/page.md:9:40'
    ],
    [
      'knows other words beside the quote',
      '- accept: x\n  quote: on 3 May 1991\n  prefix: once\n',
      '2:10 error facts/quote',
      'without `prefix` and `suffix` it stands at /s/page.md:9:75'
    ],
    ['accepts what is explained', '- accept: x\n  quote: founded in 1986\n', '1:3 error facts/stale', 'claimed by en/'],
    [
      'accepts words beside the cue',
      '- accept: x\n  quote: came to\n',
      '1:3 error facts/stale',
      'nothing read the date “3 May 1991” at /s/page.md:9:78'
    ],
    [
      'adds what a rule reads',
      '- add: Organization\n  values: {name: NNT, founded: 1986}\n  quote: founded in 1986\n',
      '1:3 error facts/stale',
      'Organization of name “Network of Northern Towns”'
    ],
    [
      'adds the same twice',
      `${FULL}${FULL}`,
      '10:3 error facts/stale',
      'read without this entry (Organization of name “Kirkby”'
    ],
    [
      'adds a value that a rule reads',
      '- add: Organization.founded\n  to: 1986\n  where: {name: NNT}\n  quote: founded in 1986\n',
      '1:3 error facts/stale',
      'read without this entry'
    ],
    [
      'adds a second value where one can stand',
      '- add: Organization.founded\n  to: 1987\n  where: {name: NNT}\n  quote: founded in 1986\n',
      '1:3 error facts/second',
      'second founded beside “1986”'
    ],
    [
      'adds to a record that is not read',
      '- add: Membership.until\n  to: 1987\n  where: {class: full}\n  quote: founded in 1986\n',
      '1:3 error facts/stale',
      'absence of such a record'
    ],
    [
      'adds a membership without its class',
      '- add: Membership\n  values: {member: Hartwell, organization: NNT}\n  quote: Kirkby holds the chair\n',
      '1:3 error facts/incomplete',
      'without class, expected'
    ],
    [
      'adds a body of no organisation',
      '- add: Body\n  values: {name: Chair, bodyType: other}\n  quote: the chair\n',
      '1:3 error facts/incomplete',
      'of no organisation'
    ],
    [
      'adds an organisation without a name',
      '- add: Organization\n  values: {kind: network}\n  quote: Kirkby\n',
      '1:3 error facts/incomplete',
      'without name, expected'
    ],
    [
      'calls a thing that is not there',
      '- add: Organization.seat\n  to: Oulu\n  where: {name: NNT}\n  quote: a house in Turku\n',
      '2:7 error facts/reference',
      'seat “Oulu”, expected the name of a thing that is read in /s/page.md or stands there'
    ],
    [
      'calls a thing by another name',
      '- add: Membership\n  values: {member: Hartwell, organization: Northern Town Network, class: full}\n  quote: the chair\n',
      '2:44 error facts/reference',
      'the closest is “Network of Northern Towns” at /s/page.md:8:5'
    ],
    [
      'calls an act by its number only',
      '- add: Membership.establishedBy\n  to: 5/2011\n  quote: the chair\n',
      '2:7 error facts/reference',
      'expected values by which the Act is known'
    ],
    [
      'describes an act that is not there',
      '- add: Membership.establishedBy\n  to: {number: 5/2011}\n  quote: the chair\n',
      '2:7 error facts/reference',
      'absence of a record that fits'
    ],
    [
      'expects another value',
      change('2003', 'in May 2004'),
      '1:3 error facts/stale',
      'Membership.from “2003” at /s/page.md:9:27; there it is “2004-05”'
    ],
    [
      'looks in another place',
      change('2004-05', 'founded in 1986'),
      '1:3 error facts/stale',
      'the nearest is read at /s/page.md:9:30'
    ],
    ['changes what is read nowhere', change('2003', 'founded in 1986'), '1:3 error facts/stale', 'it is read nowhere'],
    [
      'changes what a rule now reads so',
      change('2004', 'in May 2004').replace('"2005"', '2004-05'),
      '1:3 error facts/stale',
      'change to what is read without it, Membership.from “2004-05”'
    ],
    [
      'could change two records',
      change('2001', 'since 2001, and Dunmere has been a full member of Polaris since 2001'),
      '1:3 error facts/ambiguous',
      '2 records of which from is so',
      TWO
    ],
    [
      'could complete two records',
      '- add: Membership.until\n  to: "2020"\n  where: {class: full}\n  quote: since 2001, and Dunmere\n',
      '1:3 error facts/ambiguous',
      'member “Dunmere”',
      TWO
    ],
    [
      'rejects what is not there',
      '- reject: Membership\n  reason: x\n  quote: founded in 1986\n',
      '1:3 error facts/stale',
      'no Membership is read at /s/page.md:8:41; the nearest is read at /s/page.md:8:67'
    ],
    [
      'rejects what is nowhere',
      '- reject: Observation\n  reason: x\n  quote: founded in 1986\n',
      '1:3 error facts/stale',
      'none is read in /s/page.md'
    ]
  ] as [string, string, string, string, string?][])('%s', (_, facts, place, reason, text) => {
    const {messages, publication} = prepared(facts, text)
    const errors = messages.filter(({fatal}) => fatal)
    expect(errors.map(shown)).toContain(`page.facts.yaml:${place}`)
    expect(errors.map(error => error.reason).join('\n')).toContain(reason)
    for (const error of errors) {
      expect(error.reason).toMatch(/^Unexpected .*, expected /)
      expect(error.note).toMatch(/.\.$/)
      expect(`${error.reason}${error.note}`).not.toMatch(/undefined|\[object/)
    }
    expect(publication).toBeUndefined()
  })

  test('is singled out by `where`', () => {
    const publication = published(
      `- change: Membership.from
  expect: "2001"
  to: "1999"
  where: {member: Hartwell}
  quote: since 2001, and Dunmere has been a full member of Polaris since 2001
`,
      TWO
    )
    expect([...publication.records('Membership')].map(({from}) => from).sort()).toEqual(['1999', '2001', '2002'])
  })
})

describe('a file of corrections that is wrong', () => {
  const ADD = '- add: Membership\n  values: {member: Hartwell}\n  quote: Hartwell\n'

  test.each([
    ['text', 'Hartwell', ['1:1 facts/list']],
    ['a map', 'add: x', ['1:1 facts/list']],
    ['an entry that is text', '- Hartwell', ['1:3 facts/entry']],
    ['an entry without a verb', '- quote: Hartwell', ['1:3 facts/verb']],
    ['an entry with two verbs', '- accept: x\n  add: Place\n  quote: Hartwell', ['1:3 facts/verb']],
    ['a quote that is missing', '- accept: x', ['1:3 facts/key']],
    ['a reason that is empty', '- accept:\n  quote: Hartwell', ['1:10 facts/text']],
    ['a quote that is a list', '- accept: x\n  quote: [a]', ['2:10 facts/text']],
    ['a control character', '- accept: "a\\x1b"\n  quote: Hartwell', ['1:11 facts/characters']],
    ['a key that is unknown', '- accept: x\n  qoute: y\n  quote: Hartwell', ['2:3 facts/key']],
    ['an unknown type', ADD.replace('Membership', 'membership'), ['1:8 facts/type']],
    ['a source as a record', ADD.replace('Membership', 'Source'), ['1:8 facts/type']],
    ['an unknown property', ADD.replace('member:', 'since:'), ['2:12 facts/property']],
    ['values that are text', ADD.replace('{member: Hartwell}', 'Hartwell'), ['2:11 facts/values']],
    ['a class that is none', ADD.replace('member: Hartwell', 'class: best'), ['2:19 facts/value']],
    ['a date that does not exist', ADD.replace('member: Hartwell', 'from: 2004-02-30'), ['2:18 facts/value']],
    [
      'a count that is none',
      '- add: Observation\n  values: {organization: NNT, value: many}\n  quote: Hartwell',
      ['2:38 facts/value']
    ],
    ['a change of a record', '- change: Membership\n  expect: a\n  to: b\n  quote: Hartwell', ['1:11 facts/target']],
    ['a change without `expect`', '- change: Membership.from\n  to: "2004"\n  quote: Hartwell', ['1:3 facts/key']],
    ['a rejection without a reason', '- reject: Membership\n  quote: Hartwell', ['1:3 facts/key']],
    [
      'a rejection of what a record needs',
      '- reject: Membership.class\n  expect: full\n  reason: x\n  quote: Hartwell',
      ['1:11 facts/target']
    ],
    [
      'a rejection of properties in a list',
      '- reject: [Membership.from, Membership.until]\n  reason: x\n  quote: Hartwell',
      ['1:11 facts/target']
    ],
    ['a colon without quotes', '- accept: x\n  quote: a: b', ['2:10 facts/yaml']],
    ['an alias', '- accept: &a x\n  quote: *a', ['2:10 facts/yaml']]
  ] as [string, string, string[]][])('%s', (_, facts, wanted) => {
    const {messages, publication} = prepared(facts)
    const found = messages.filter(({ruleId}) => ruleId?.startsWith('facts/'))
    expect(found.map(shown)).toEqual(wanted.map(one => `page.facts.yaml:${one.replace(' ', ' error ')}`))
    for (const {reason, note} of found) {
      expect(reason).toMatch(/^Unexpected ./)
      expect(note).toMatch(/.\.$/)
    }
    expect(publication).toBeUndefined()
  })

  test.each([
    ['of no source', {'other.facts.yaml': ''}, ['other.facts.yaml:1:1 error facts/file']],
    ['with another ending', {'page.facts.yml': ''}, ['page.facts.yml:1:1 error facts/file']],
    ['that is a folder', {'x.facts.yaml/a': ''}, ['x.facts.yaml:1:1 error file/kind']],
    ['that is empty', {'page.facts.yaml': '# nothing yet\n'}, []]
  ] as [string, Record<string, string>, string[]][])('%s', (_, more, wanted) => {
    const {messages} = prepared('', TEXT, more)
    expect(messages.filter(({ruleId}) => /^(?:facts|file)\//.test(ruleId!)).map(shown)).toEqual(wanted)
  })
})

describe('the place that is closest to a quote', () => {
  const closest = (quote: string, text: string) => {
    const span = nearestTo(quote, text)
    return span && text.slice(span.start, span.end)
  }
  test.each([
    [
      'one word more',
      'a full member since 2011',
      'It is a full and lasting member since 2011.',
      'a full and lasting member since 2011'
    ],
    [
      'another ending',
      'członkiem Związku Miast',
      'Brzezinek jest członkiem Związkowi Miasta.',
      'członkiem Związkowi Miasta'
    ],
    ['the same words twice', 'to be or not to be', 'not to be, or to be: not to be or', 'not to be, or to be'],
    ['nothing', 'a full member', 'Nobody knows what it holds.', undefined],
    ['no words', '---', 'Nobody knows.', undefined]
  ] as [string, string, string, string | undefined][])('%s', (_, quote, text, wanted) => {
    expect(closest(quote, text)).toBe(wanted)
  })
})
