/** Publications in memory, for tests of publishers: `publicationOf` from arrays, and `sample`, which has everything. */
import {createHash} from 'node:crypto'
import type {AnyRecord, RecordOf, RecordType} from '../../pipeline/generated/records.ts'
import {models, valuesOf} from '../../pipeline/model.ts'
import {publicationOf as assembled, type Parts} from '../../pipeline/publication.ts'
import {publishers} from '../../pipeline/publish/index.ts'
import type {
  Claim,
  Config,
  Iri,
  OutputFile,
  Publication,
  PublishedSource,
  Publisher,
  Quote,
  Receipt
} from '../../pipeline/types.ts'

export const base = 'https://data.example.org/civic/'

const config: Config = {
  title: 'Lublin & its networks',
  description: 'What <Lublin> says of its memberships',
  publisher: 'City of Lublin',
  base,
  licence: 'http://creativecommons.org/publicdomain/zero/1.0/',
  contact: 'mailto:data@example.org',
  language: 'en'
}

/** The publication as the build makes it; what is not given is not there. */
export const publicationOf = (parts: Partial<Parts> = {}): Publication =>
  assembled({
    config,
    version: '0.1.0',
    rules: ['en/founded-in', 'en/resolution-of-council'],
    records: [],
    claims: [],
    sources: [],
    releases: [],
    tombstones: [],
    snapshots: [],
    messages: [],
    ...parts
  })

/** The content of every file that a publisher makes, by path. */
export const filesOf = (publisher: Publisher, publication: Publication): Map<string, string> =>
  new Map([...publisher.files(publication)].map(file => [file.path, contentOf(file)]))

export const contentOf = ({chunks}: OutputFile): string => [...chunks].join('')

/** What the build would say of the files of all publishers. */
export const receiptsOf = (publication: Publication): Receipt[] =>
  publishers.flatMap(publisher =>
    [...publisher.files(publication)].map(file => {
      const bytes = Buffer.concat([...file.chunks].map(chunk => Buffer.from(chunk)))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return {path: file.path, mediaType: file.mediaType, bytes: bytes.length, sha256}
    })
  )

// The sample

/** A record with an IRI from its path; claims are made of its values, and are its evidence. */
const record = <T extends RecordType>(
  path: string,
  fields: {type: T} & Omit<RecordOf<T>, 'id' | 'type' | 'evidence'>
): RecordOf<T> => ({id: iri(path), evidence: {}, ...fields}) as unknown as RecordOf<T>

const iri = (path: string): Iri => `${base}${path}#id`

export const hostile = {
  script: `<script>alert("x")</script> ]]> & 'co' – <!-- -->`,
  formula: `=cmd|' /C calc'!A0`,
  control: 'bell\u0007 escape\u001b[31m next\u0085line',
  lines: 'first line\nsecond "line"\r\nthird, line\rfourth',
  spaced: ' # padded\t',
  astral: 'Ministry 🏛️ of 𝓛𝓾𝓫𝓵𝓲𝓷'
} as const

const records: AnyRecord[] = [
  record('place/brussels', {type: 'Place', name: 'Brussels'}),
  record('place/lublin', {type: 'Place', name: '#Lublin'}),
  record('organization/eurocities', {
    type: 'Organization',
    name: 'Eurocities',
    aliases: ['EUROCITIES', hostile.control, '=HYPERLINK("http://evil.example","Eurocities")'],
    kind: 'network',
    founded: '1986',
    seat: iri('place/brussels'),
    website: 'https://eurocities.example/łódź?a=b&c={d}%20%zz',
    purposes: [{text: hostile.lines}, {text: hostile.spaced}],
    exactMatch: ['http://www.wikidata.org/entity/Q1', 'https://other.example/łódź?id={1}'],
    identifiers: ['REGISTER 1', hostile.script]
  }),
  record('organization/lublin', {
    type: 'Organization',
    name: 'Lublin',
    kind: 'municipality',
    founded: '1317-08',
    seat: iri('place/lublin')
  }),
  record('organization/ministry', {type: 'Organization', name: hostile.astral, kind: 'authority'}),
  record('organization/lublin/council', {
    type: 'Body',
    name: 'City Council',
    organization: iri('organization/lublin'),
    bodyType: 'council'
  }),
  record('organization/eurocities/branding', {
    type: 'Body',
    name: 'City Branding',
    organization: iri('organization/eurocities'),
    bodyType: 'working group'
  }),
  record('act/lublin/council/2003/274-x-2003', {
    type: 'Act',
    actType: 'resolution',
    number: '274/X/2003',
    passedBy: iri('organization/lublin/council'),
    date: '2003-10-16',
    subject: hostile.script,
    effect: 'consent_to_join',
    target: iri('organization/eurocities'),
    amends: [iri('act/ministry/2002/1')],
    repeals: [iri('act/ministry/2002/1'), iri('act/unknown/2001/9')],
    effectiveFrom: '2003-11',
    legalBasis: ['art. 18 ust. 2 pkt 12', 'Dz.U. 2001 nr 142 poz. 1591']
  }),
  record('act/eurocities/branding/2003-11-26', {
    type: 'Act',
    actType: 'resolution',
    passedBy: iri('organization/eurocities/branding'),
    date: '2003-11-26'
  }),
  record('act/eurocities/2004', {
    type: 'Act',
    actType: 'decision',
    passedBy: iri('organization/eurocities'),
    date: '2004'
  }),
  record('act/ministry/2002/1', {
    type: 'Act',
    actType: 'statute',
    number: '1',
    passedBy: iri('organization/ministry'),
    date: '2002'
  }),
  record('act/unknown/2001/9', {type: 'Act', actType: 'ordinance', number: '9'}),
  record('membership/eurocities/lublin/associate', {
    type: 'Membership',
    member: iri('organization/lublin'),
    organization: iri('organization/eurocities'),
    class: 'associate',
    from: '2003-11-26',
    until: '2004-05-01',
    status: 'ended',
    reason: 'accession to the European Union',
    establishedBy: iri('act/eurocities/branding/2003-11-26')
  }),
  record('membership/eurocities/lublin/full', {
    type: 'Membership',
    member: iri('organization/lublin'),
    organization: iri('organization/eurocities'),
    class: 'full',
    from: '2004-02',
    status: 'current'
  }),
  record('event/eurocities/lublin/2003-10-16-consent-granted', {
    type: 'MembershipEvent',
    eventType: 'consent granted',
    date: '2003-10-16',
    member: iri('organization/lublin'),
    organization: iri('organization/eurocities'),
    act: iri('act/lublin/council/2003/274-x-2003'),
    membership: iri('membership/eurocities/lublin/associate')
  }),
  record('event/eurocities/lublin/undated-applied', {
    type: 'MembershipEvent',
    eventType: 'applied',
    member: iri('organization/lublin'),
    organization: iri('organization/eurocities')
  }),
  record('observation/eurocities/member-count/2004', {
    type: 'Observation',
    organization: iri('organization/eurocities'),
    measure: 'member-count',
    value: 186,
    qualifier: 'at_least',
    asOf: '2004'
  }),
  record('responsibility/lublin/council/eurocities', {
    type: 'Responsibility',
    unit: iri('organization/lublin/council'),
    matter: 'coordinates Lublin’s activities in Eurocities',
    organization: iri('organization/eurocities')
  }),
  record('responsibility/lublin/council/none', {
    type: 'Responsibility',
    unit: iri('organization/lublin/council'),
    matter: 'foreign affairs'
  })
]

const page = `🏙 Eurocities was established in 1986.

Lublin is a **member** of Eurocities, ${hostile.script}
${hostile.lines.replaceAll('\r\n', '\n').replaceAll('\r', '\n')}

By resolution 274/X/2003 of 2003-10-16 consent was granted. Eurocities has at least 186 members.
Nobody knows what this sentence means – Lublin.`

const resolution = `Eurocities was founded in 1985, says this resolution.`

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A source whose sentences are its lines; what became of them is dealt out in turn. */
export function sourceOf(slug: string, text: string, more: {url?: string; title: string; textLicence?: string}) {
  const hash = sha256(text)
  let start = 0
  const sentences = text.split('\n').map((line, index) => {
    const sentence = {index, start, end: start + [...line].length}
    start = sentence.end + 1
    return index % 2 === 0
      ? {...sentence, disposition: 'claimed' as const, rule: 'en/founded-in'}
      : {...sentence, disposition: 'unexplained' as const, reason: 'no rule reads “Lublin”'}
  })
  const source: PublishedSource = {
    record: {
      id: `${base}source/${slug}/#id`,
      type: 'Source',
      title: more.title,
      url: more.url,
      publisher: 'City of Lublin',
      language: 'en',
      retrieved: '2026-11-22',
      kind: more.url ? 'page' : 'resolution',
      sha256: hash
    },
    slug,
    path: `sources/${slug}.md`,
    textLicence: more.textLicence,
    linesBefore: 8,
    text,
    snapshot: `${base}source/${slug}/${hash.slice(0, 12)}.txt`,
    sentences
  }
  if (!more.url) delete source.record.url
  return source
}

export function quoteAt(source: PublishedSource, exact: string, from = 0): Quote {
  const unit = source.text.indexOf(exact, from)
  if (unit < 0) throw new Error(`“${exact}” is not in ${source.slug}`)
  const points = [...source.text]
  const start = [...source.text.slice(0, unit)].length
  const end = start + [...exact].length
  return {
    id: `${source.snapshot}#char=${start},${end}`,
    start,
    end,
    exact,
    prefix: points.slice(Math.max(0, start - 32), start).join(''),
    suffix: points.slice(end, end + 32).join('')
  }
}

const sources = [
  sourceOf('lublin-eurocities', page, {
    title: hostile.script,
    url: 'https://lublin.example/en/eurocities/?a=b&c=ł#top',
    textLicence: 'Dz.U. 2021 poz. 1641'
  }),
  sourceOf('resolution', resolution, {title: hostile.formula})
]
const [lublin, other] = sources as [PublishedSource, PublishedSource]

/** A claim for every value: it quotes the value where the text has it, else the first sentence. */
function claimsOf(things: AnyRecord[]): Claim[] {
  const claims: Claim[] = []
  for (const thing of things) {
    if (thing.type === 'Source') continue
    for (const field of models[thing.type].fields) {
      for (const value of valuesOf(thing, field)) {
        const exact = page.includes(String(value)) ? String(value) : 'Eurocities was established in 1986.'
        const claim: Claim = {
          id: `${base}claims/lublin-eurocities#c-${String(claims.length).padStart(16, '0')}`,
          record: thing.id,
          property: field.name,
          value,
          basis: field.name === 'status' ? 'computed' : field.name === 'from' ? 'inferred' : 'stated',
          rule: 'en/founded-in',
          rank: 'preferred',
          source: lublin.record.id,
          quotes: [quoteAt(lublin, exact)]
        }
        if (claim.basis === 'computed') claim.quotes = []
        if (claim.basis === 'inferred') claim.quotes.push(quoteAt(lublin, 'member'), quoteAt(lublin, hostile.script))
        claims.push(claim)
        ;(thing.evidence[field.name] ??= []).push(claim.id)
      }
    }
  }
  return claims
}

const disagreement: Claim = {
  id: `${base}claims/resolution#c-00000000000000ff`,
  record: iri('organization/eurocities'),
  property: 'founded',
  value: '1985',
  basis: 'stated',
  rule: 'en/founded-in',
  rank: 'other',
  source: other.record.id,
  quotes: [quoteAt(other, 'founded in 1985'), quoteAt(other, 'Eurocities')]
}

/** Every field of every record type has a value; names, texts and titles are as hostile as their schemas allow. */
export const sample = publicationOf({
  records: [...records, ...sources.map(source => source.record)],
  claims: [...claimsOf(records), disagreement],
  sources,
  releases: [
    {
      number: 1,
      date: '2026-11-22',
      changes: [
        {
          change: 'change/1/organization/eurocities#id',
          kind: 'added',
          type: 'Organization',
          id: 'organization/eurocities#id',
          title: 'Eurocities was added',
          description: 'Eurocities is a network.',
          source: 'source/lublin-eurocities/#id',
          quote: 'Eurocities was established in 1986.'
        }
      ]
    },
    {
      number: 2,
      date: '2027-02-01',
      changes: [
        {
          change: 'change/2/organization/eurocities#id',
          kind: 'changed',
          type: 'Organization',
          id: 'organization/eurocities#id',
          title: `${hostile.script}${hostile.control}`,
          description: `${hostile.lines}\uD800\uFFFE`,
          source: 'act/lublin/council/2003/274-x-2003#id',
          quote: hostile.script
        },
        {
          change: 'change/2/place/gone#id',
          kind: 'withdrawn',
          type: 'Place',
          id: 'place/gone#id',
          title: 'Gone was withdrawn',
          description: 'It was a mistake.',
          source: 'source/lublin-eurocities/#id'
        }
      ]
    }
  ]
})
