import {readFileSync} from 'node:fs'
import {Parser, Store} from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import {describe, expect, test} from 'vitest'
import {catalog, catalogTriples} from '../../pipeline/publish/catalog/index.ts'
import {prefixes} from '../../pipeline/publish/catalog/names.ts'
import {rdfXmlOf} from '../../pipeline/publish/rdf/rdf-xml.ts'
import {iri, type Triple, text, typed} from '../../pipeline/publish/rdf/terms.ts'
import {turtleOf} from '../../pipeline/publish/rdf/turtle.ts'
import type {Config, Publication, Receipt} from '../../pipeline/types.ts'
import {base, contentOf, hostile, publicationOf, receiptsOf, sample} from './publication.ts'
import {jsonLdToLines, linesOf, n3ToLines} from './triples.ts'
import {parseXml} from './xml.ts'

/** Everything that a publication can say of itself. */
const complete: Partial<Config> = {
  publisherHomepage: 'https://lublin.example/łódź?a={b}',
  publisherType: 'LocalAuthority',
  contactName: hostile.script,
  contactEmail: 'data+łódź@lublin.example',
  themes: ['GOVE', 'REGI'],
  keywords: ['networks', hostile.formula],
  spatial: 'http://publications.europa.eu/resource/authority/country/POL',
  spatialName: 'Poland',
  spatialBbox: [14.12, 49, 24.15, 54.84]
}

const withConfig = (more: Partial<Config>, publication: Publication = sample): Publication => ({
  ...publication,
  config: {...publication.config, ...more}
})

const full = withConfig(complete)
const receipts = receiptsOf(full)
const triplesOf = (publication: Publication, files: readonly Receipt[] = receipts): Triple[] => [
  ...catalogTriples(publication, files)
]
const triples = triplesOf(full)

const DCT = 'http://purl.org/dc/terms/'
const DCAT = 'http://www.w3.org/ns/dcat#'

/** The objects of a predicate, as strings. */
const objects = (subject: string, predicate: string, among: readonly Triple[] = triples): string[] =>
  among
    .filter(triple => triple.subject === subject && triple.predicate === predicate)
    .map(({object}) => ('iri' in object ? object.iri : object.value))

const ofType = (name: string): string[] =>
  triples
    .filter(({predicate, object}) => predicate === prefixes.rdf + 'type' && 'iri' in object && object.iri === name)
    .map(({subject}) => subject)

describe('the three files', () => {
  const files = new Map([...catalog.files(full, receipts)].map(file => [file.path, contentOf(file)]))

  test('say the same', async () => {
    const lines = linesOf(triples)
    expect(lines.length).toBeGreaterThan(1000)
    expect(n3ToLines(files.get('catalog.ttl')!)).toEqual(lines)
    expect(await jsonLdToLines(files.get('catalog.jsonld')!)).toEqual(lines)
    const statements = parseXml(files.get('catalog.rdf')!).children.flatMap(({children}) => children)
    expect(statements.length).toBe(lines.length)
  })

  test('describe each thing in one place', () => {
    const runs = triples.filter(({subject}, index) => subject !== triples[index - 1]?.subject)
    expect(new Set(runs.map(({subject}) => subject)).size).toBe(runs.length)
  })

  test('are there even where nothing is published', async () => {
    const empty = [...catalog.files(publicationOf(), [])].map(contentOf)
    expect(n3ToLines(empty[0]!)).toEqual(await jsonLdToLines(empty[1]!))
  })
})

describe('what it lists', () => {
  const datasets = objects(`${base}#catalog`, `${DCAT}dataset`)

  test('a data set for all records, for each table, for claims, sentences and changes', () => {
    expect(datasets.map(dataset => dataset.slice(base.length))).toEqual(
      expect.arrayContaining(
        ['records', 'facts', 'organizations', 'memberships', 'sources', 'provenance', 'sentences', 'changes'].map(
          name => `dataset/${name}`
        )
      )
    )
    expect(ofType(`${DCAT}Dataset`)).toEqual(datasets)
  })

  test('distributions are the files that were written: size, checksum, media type', () => {
    const listed = ofType(`${DCAT}Distribution`)
    expect(listed.length).toBeGreaterThan(25)
    for (const distribution of listed) {
      const [address] = objects(distribution, `${DCAT}downloadURL`)
      const file = receipts.find(({path}) => base + path === address)!
      expect(objects(distribution, `${DCAT}byteSize`)).toEqual([String(file.bytes)])
      const [checksum] = objects(distribution, `${prefixes.spdx}checksum`)
      expect(objects(checksum!, `${prefixes.spdx}checksumValue`)).toEqual([file.sha256])
    }
    expect(objects(`${base}dataset/acts`, `${DCAT}distribution`)).toEqual(
      ['csv', 'act_amends.csv', 'act_repeals.csv'].map(name => `${base}dataset/acts#${name}`)
    )
    expect(objects(`${base}dataset/acts#csv`, `${DCT}conformsTo`)).toEqual([`${base}data/acts.csv-metadata.json`])
  })

  test('every table, feed and file of claims is in one of them', () => {
    const addresses = ofType(`${DCAT}Distribution`).flatMap(one => objects(one, `${DCAT}downloadURL`))
    const data = receipts.filter(({path}) => /^(?:data|provenance|feed)\/(?!.*-metadata\.json$)/.test(path))
    expect(addresses.sort()).toEqual(expect.arrayContaining(data.map(({path}) => base + path).sort()))
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  test('a data set without a file is not listed', () => {
    const some = triplesOf(
      full,
      receipts.filter(({path}) => path === 'data/facts.csv')
    )
    expect(objects(`${base}#catalog`, `${DCAT}dataset`, some)).toEqual([`${base}dataset/facts`])
  })

  test('two files of a data set with one name are a fault', () => {
    const [feed] = receipts.filter(({path}) => path === 'feed/rss.xml')
    expect(() => triplesOf(full, [feed!, feed!])).toThrow('one name')
  })
})

describe('when and where', () => {
  const at = (name: string, predicate: string, among = triples) => objects(`${base}dataset/${name}`, predicate, among)
  const period = (name: string, among = triples) =>
    ['startDate', 'endDate'].flatMap(bound => objects(`${base}dataset/${name}#period`, DCAT + bound, among))

  test('the period is that of the dates in the data, as precise as they are, until the last retrieval', () => {
    expect(period('organizations')).toEqual(['1317-08', '2026-11-22'])
    expect(period('memberships')).toEqual(['2003-11-26', '2026-11-22'])
    expect(period('sources')).toEqual(['2026-11-22', '2026-11-22'])
    expect(period('places')).toEqual(period('records'))
    expect(period('records')).toEqual(['1317-08', '2026-11-22'])
    const year = triples.find(
      ({subject, predicate}) => `${subject} ${predicate}` === `${base}dataset/acts#period ${DCAT}startDate`
    )
    expect(year?.object).toEqual(typed('2002', 'gYear'))
  })

  test('dates and version come from the release log', () => {
    const when = (name: string) => ['issued', 'modified'].flatMap(word => at(name, DCT + word))
    expect(when('records')).toEqual(['2026-11-22', '2027-02-01'])
    expect(at('records', `${DCAT}version`)).toEqual(['2'])
    expect(at('records', `${prefixes.adms}versionNotes`)).toEqual([
      'Release 2: 0 records added, 1 changed, 1 withdrawn.'
    ])
    expect([when('bodies'), at('bodies', `${DCAT}version`)]).toEqual([['2026-11-22', '2026-11-22'], ['1']])
    const status = (name: string) => objects(`${base}dataset/${name}#record`, `${prefixes.adms}status`)
    expect([status('records'), status('bodies')]).toEqual([
      ['http://purl.org/adms/changetype/updated'],
      ['http://purl.org/adms/changetype/created']
    ])
  })

  test('before the first release it is the day of the last retrieval, and there is no version', () => {
    const unreleased = triplesOf({...full, releases: []})
    expect(at('records', `${DCT}modified`, unreleased)).toEqual(['2026-11-22'])
    expect(at('records', `${DCAT}version`, unreleased)).toEqual([])
  })

  test('texts of ours are in Polish where the publication is', () => {
    const polish = triplesOf(withConfig({language: 'pl'}, full))
    const title = polish.find(
      ({subject, predicate}) => subject === `${base}dataset/memberships` && predicate === `${DCT}title`
    )
    expect(title?.object).toEqual(text('Lublin & its networks: członkostwa', 'pl'))
    expect(at('records', `${prefixes.adms}versionNotes`, polish)).toEqual([
      'Wydanie 2: rekordy dodane: 0, zmienione: 1, wycofane: 1.'
    ])
  })
})

describe('who and on what terms', () => {
  const agent = (more: Partial<Config>) => {
    const all = triplesOf(withConfig(more))
    return (subject: string, predicate: string) => objects(base + subject, predicate, all)
  }

  test('an address of the web or an e-mail address to report errors to', () => {
    const VCARD = prefixes.vcard
    const web = agent({contact: 'https://lublin.example/ł'})
    expect([web('#contact', `${VCARD}hasURL`), web('#contact', `${VCARD}hasEmail`)]).toEqual([
      ['https://lublin.example/%C5%82'],
      []
    ])
    const mail = agent({contact: 'data@lublin.example'})
    expect([mail('#contact', `${VCARD}hasURL`), mail('#contact', `${VCARD}hasEmail`)]).toEqual([
      [],
      ['mailto:data@lublin.example']
    ])
    const both = agent({contact: 'https://lublin.example/', contactEmail: 'data@lublin.example'})
    expect([both('#contact', `${VCARD}hasURL`), both('#contact', `${VCARD}hasEmail`)]).toEqual([
      ['https://lublin.example/'],
      ['mailto:data@lublin.example']
    ])
    expect(both('#contact', `${VCARD}fn`)).toEqual(['City of Lublin'])
  })

  test.each([
    [
      'https://creativecommons.org/licenses/by/4.0/',
      'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0'
    ],
    ['https://lublin.example/terms', 'https://lublin.example/terms']
  ])('%s is the licence %s', (licence, expected) => {
    expect(agent({licence})('dataset/facts#csv', `${DCT}license`)).toEqual([expected])
  })

  test('a language that the EU has no code for here is left out', () => {
    expect(agent({language: 'xx'})('dataset/facts', `${DCT}language`)).toEqual([
      'http://publications.europa.eu/resource/authority/language/ENG'
    ])
  })
})

// The official shapes

const shared = process.env['CIVIC_RECORD_SHARED']
const folder = `${shared}/standards/dcat-ap/3.0.1`
/** Core constraints, ranges, all in one, recommendations, code lists, and what is deprecated. */
const SHAPES = {
  base: 'html__shacl__shapes',
  range: 'html__shacl__range',
  full: 'shacl__dcat-ap-SHACL',
  ranges: 'shacl__ranges',
  recommended: 'html__shacl__shapes_recommended',
  'code lists': 'html__shacl__mdr-vocabularies.shape',
  deprecated: 'html__shacl__deprecateduris'
}

interface Finding {
  severity: string
  path: string
  focus: string
}

async function validate(shapes: string, data: readonly Triple[]): Promise<Finding[]> {
  const dataset = new Store(new Parser().parse([...turtleOf(data, prefixes)].join('')))
  const report = await new SHACLValidator(new Store(new Parser().parse(shapes))).validate(dataset)
  return report.results.map(({severity, path, focusNode}) => ({
    severity: severity?.value.split('#')[1] ?? '',
    path: (path as {value?: string} | null)?.value ?? '',
    focus: (focusNode as {value?: string} | null)?.value ?? ''
  }))
}

describe.skipIf(shared === undefined)('the official shapes of DCAT-AP 3.0.1', () => {
  const shapesOf = (name: keyof typeof SHAPES): string => readFileSync(`${folder}/${SHAPES[name]}.ttl`, 'utf8')

  test.each(['base', 'range', 'full', 'ranges', 'recommended'] as const)('%s: nothing to find', async name => {
    expect(await validate(shapesOf(name), triples)).toEqual([])
  })

  /** Each planted fault is one that its shapes must find. */
  const faults: [keyof typeof SHAPES, string, (triple: Triple) => Triple | undefined][] = [
    ['base', 'a data set without a title', without(`${base}dataset/acts`, `${DCT}title`)],
    ['base', 'a checksum that is not hexadecimal', changed(`${prefixes.spdx}checksumValue`, text('xyz'))],
    ['range', 'a licence of no class', changed(`${DCT}license`, iri('https://nowhere.example/'))],
    ['full', 'a record without its date', without(`${base}dataset/acts#record`, `${DCT}modified`)],
    ['full', 'a size that is text', changed(`${DCAT}byteSize`, text('12'))],
    ['ranges', 'a contact of no class', changed(`${DCAT}contactPoint`, iri('https://nowhere.example/'))],
    [
      'recommended',
      'a distribution without its availability',
      without(`${base}dataset/acts#csv`, `${prefixes.dcatap}availability`)
    ],
    ['recommended', 'a place without a box', without(complete.spatial!, `${DCAT}bbox`)],
    ['code lists', 'a language of one’s own', changed(`${DCT}language`, iri('https://nowhere.example/'))]
  ]

  test.each(faults)('%s: %s is found', async (name, _, plant) => {
    const broken = triples.flatMap(triple => plant(triple) ?? [])
    expect(linesOf(broken)).not.toEqual(linesOf(triples))
    const before = await validate(shapesOf(name), triples)
    expect((await validate(shapesOf(name), broken)).length).toBeGreaterThan(before.length)
  })

  /*
   * Two complaints are no faults of the catalogue: the pattern that the algorithm of a checksum is compared with begins
   * with https, while the terms of SPDX begin with http; and a city is not among the bodies of the EU.
   */
  test('code lists: only the two documented exceptions', async () => {
    const shapes = shapesOf('code lists')
    const findings = await validate(shapes, triples)
    // The validator checks one value by one shape 50 times at most: it does not name every checksum.
    const checksums = new Set(ofType(`${prefixes.spdx}Checksum`))
    const algorithms = findings.filter(({path}) => path === `${prefixes.spdx}algorithm`)
    expect(algorithms).not.toEqual([])
    expect(algorithms.filter(({focus}) => !checksums.has(focus))).toEqual([])
    const rest = findings.filter(({path}) => path !== `${prefixes.spdx}algorithm`)
    expect(new Set(rest.map(({severity, path}) => `${severity} ${path}`))).toEqual(new Set([`Warning ${DCT}publisher`]))
    const mended = shapes.replace('^https://spdx.org', '^http://spdx.org')
    expect(mended).not.toBe(shapes)
    expect((await validate(mended, triples)).filter(({severity}) => severity === 'Violation')).toEqual([])
  })

  test('deprecated: nothing that is left over from earlier versions', async () => {
    // Its shapes name properties and constrain nothing, so that a validator finds none: the properties are compared.
    const names = {...prefixes, schema: 'http://schema.org/', owl: 'http://www.w3.org/2002/07/owl#'}
    const old = [
      ...shapesOf('deprecated').matchAll(/sh:path (\w+):(\w+) ;\s*sh:severity sh:Warning ;\s*sh:message/g)
    ].map(([, prefix, name]) => names[prefix as keyof typeof names] + name)
    expect(old).toContain(`${DCT}hasVersion`)
    expect(triples.filter(({predicate}) => old.includes(predicate))).toEqual([])
  })

  test('a publication that says only what it must has no violation, and lacks what nobody can know', async () => {
    const plain = triplesOf(sample)
    for (const name of ['base', 'range', 'full', 'ranges'] as const)
      expect(await validate(shapesOf(name), plain)).toEqual([])
    const lacking = (await validate(shapesOf('recommended'), plain)).map(({path, severity}) => `${severity} ${path}`)
    expect(new Set(lacking)).toEqual(new Set([`Warning ${DCT}type`, `Warning ${DCT}spatial`]))
  })
})

function without(subject: string, predicate: string) {
  return (triple: Triple): Triple | undefined =>
    triple.subject === subject && triple.predicate === predicate ? undefined : triple
}

/** Another object for a predicate, at one subject. */
function changed(predicate: string, object: Triple['object']) {
  let isDone = false
  return (triple: Triple): Triple => {
    if (isDone || triple.predicate !== predicate) return triple
    isDone = true
    return {...triple, object}
  }
}

test('RDF/XML keeps hostile texts', () => {
  const words = Object.values(hostile).join(' ')
  const [description] = parseXml(
    [...rdfXmlOf([{subject: base, predicate: `${DCT}title`, object: text(words)}], prefixes)].join('')
  ).children
  expect(description?.children[0]?.text).toContain('<script>alert("x")</script>')
})
