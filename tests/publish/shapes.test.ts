import {Parser, Store} from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import {describe, expect, test} from 'vitest'
import {expand, models} from '../../pipeline/model.ts'
import {coreTriples, provenanceTriples} from '../../pipeline/publish/graph.ts'
import {lineOf} from '../../pipeline/publish/rdf/n-quads.ts'
import {shapes} from '../../pipeline/publish/shapes.ts'
import {base, filesOf, sample} from './publication.ts'
import {n3ToLines} from './triples.ts'

const document = filesOf(shapes, sample).get('shapes.ttl')!
const validator = new SHACLValidator(storeOf(document))
const lines = [...coreTriples(sample)].map(lineOf)
const proof = [...sample.sources()].flatMap(source => [...provenanceTriples(source, sample)].map(lineOf))

function storeOf(text: string): Store {
  return new Store(new Parser().parse(text))
}

/** The faults that are found: the constraint, the shape and the record, without what is the same in all. */
async function faultsIn(graph: readonly string[]): Promise<string[]> {
  const {results} = await validator.validate(storeOf(graph.join('')))
  return results
    .map(({sourceConstraintComponent, sourceShape, focusNode}) =>
      [sourceConstraintComponent, sourceShape, focusNode]
        .map(term => term!.value.replace(/^.*shacl#|^.*shapes\.ttl#/, ''))
        .join(' ')
    )
    .sort()
}

test('shapes.ttl has no blank node', () => {
  expect(n3ToLines(document).length).toBeGreaterThan(500)
})

test('every field has a shape, and says what it is in two languages', () => {
  const store = storeOf(document)
  for (const {type, fields} of Object.values(models)) {
    for (const {name, inverse} of fields) {
      const shape = `${base}shapes.ttl#${type}-${name}`
      expect(store.countQuads(shape, 'http://www.w3.org/ns/shacl#path', null, null)).toBe(1)
      if (!inverse) expect(store.countQuads(shape, 'http://www.w3.org/ns/shacl#name', null, null)).toBe(2)
    }
  }
})

test('the whole data set conforms, and so does provenance', async () => {
  expect(await faultsIn(lines)).toEqual([])
  expect(await faultsIn(proof)).toEqual([])
})

describe('a planted fault is found', () => {
  const at = (path: string) => `<${base}${path}#id>`
  const term = (name: string) => `<${expand(name, base)}>`
  const [ministry, lublin, brussels] = ['organization/ministry', 'organization/lublin', 'place/brussels'].map(at)
  const membership = at('membership/eurocities/lublin/full')
  const resolution = at('act/lublin/council/2003/274-x-2003')
  const unnumbered = at('act/eurocities/2004')

  /** The line of a record with a predicate becomes another, several or none. */
  const exchange = (subject: string, predicate: string, ...objects: string[]): string[] => {
    const start = `${subject} ${term(predicate)} `
    expect(lines.some(line => line.startsWith(start))).toBe(true)
    return [...lines.filter(line => !line.startsWith(start)), ...objects.map(object => `${start}${object} .\n`)]
  }
  const add = (subject: string, predicate: string, object: string) => [
    ...lines,
    `${subject} ${term(predicate)} ${object} .\n`
  ]

  test.each<[string, string[], string[]]>([
    ['no name', exchange(ministry!, 'skos:prefLabel'), ['MinCount Organization-name']],
    ['two names', exchange(ministry!, 'skos:prefLabel', '"A"', '"B"'), ['MaxCount Organization-name']],
    ['an empty name', exchange(ministry!, 'skos:prefLabel', '""'), ['MinLength Organization-name']],
    ['a name with |', exchange(ministry!, 'skos:prefLabel', '"A|B"'), ['Pattern Organization-name']],
    ['a name with a language', exchange(ministry!, 'skos:prefLabel', '"A"@en'), ['Datatype Organization-name']],
    [
      'a kind of no scheme',
      exchange(ministry!, 'org:classification', `<${base}scheme/organization-kind/club>`),
      ['In Organization-kind']
    ],
    [
      'a municipality that is no public organisation',
      exchange(lublin!, 'rdf:type', term('org:FormalOrganization')),
      ['Or Organization']
    ],
    [
      'a website that is a text',
      add(ministry!, 'foaf:homepage', '"https://ministry.example/"'),
      ['NodeKind Organization-website']
    ],
    ['a member that is a place', exchange(membership, 'org:member', brussels!), ['Class Membership-member']],
    [
      'a member that is not there',
      exchange(membership, 'org:member', at('organization/gone')),
      ['Class Membership-member']
    ],
    ['an act passed by a place', exchange(resolution, 'eli:passed_by', brussels!), ['Or Act-passedBy']],
    ['a date that is a text', exchange(membership, 'schema:startDate', '"2004-02"'), ['Or Membership-from']],
    [
      'a year where ELI wants a day',
      exchange(resolution, 'eli:date_document', `"2003"^^${term('xsd:gYear')}`),
      ['Datatype Act-date']
    ],
    [
      'a day where there is a predicate for it',
      exchange(resolution, 'dct:valid', `"2003-11-01"^^${term('xsd:date')}`),
      ['Or Act-effectiveFrom-partial']
    ],
    ['an act with neither number nor date', exchange(unnumbered, 'dct:date'), ['Or PrivateAct']],
    [
      'a predicate of public acts on a private one',
      add(unnumbered, 'eli:passed_by', at('organization/eurocities')),
      ['Closed PrivateAct']
    ],
    ['a predicate of no field', add(brussels!, 'foaf:name', '"Brussels"'), ['Closed Place']],
    [
      'a negative count',
      exchange(at('observation/eurocities/member-count/2004'), 'schema:value', `"-1"^^${term('xsd:integer')}`),
      ['MinInclusive Observation-value']
    ],
    [
      'an event that is no activity',
      exchange(at('event/eurocities/lublin/undated-applied'), 'rdf:type', term('cr:MembershipEvent')),
      ['Class MembershipEvent']
    ],
    [
      'a responsibility without its role',
      exchange(at('responsibility/lublin/council/none'), 'dcat:hadRole'),
      ['HasValue Responsibility-dcat-hadRole']
    ],
    [
      'a responsibility that concerns a place',
      add(brussels!, 'prov:qualifiedAttribution', at('responsibility/lublin/council/none')),
      ['Class Responsibility-organization-start', 'Closed Place']
    ],
    [
      'a hash that is none',
      exchange(`<${base}source/resolution/#id>`, 'cr:sha256', `"00"^^${term('xsd:hexBinary')}`),
      ['Pattern Source-sha256']
    ]
  ])('%s', async (_, graph, expected) => expect(await shortFaultsIn(graph)).toEqual(expected))

  /** In every line of the claims and quotes that has a predicate the object becomes another. */
  const inProof = (predicate: string, object: string): string[] =>
    proof.map(line => line.replace(new RegExp(`(?<= ${term(predicate)} ).*(?= \\.)`), object))

  test.each<[string, string[], string]>([
    ['a basis of no scheme', inProof('cr:basis', `<${base}scheme/basis/guessed>`), 'In Claim-basis'],
    ['a claim derived from a page', inProof('prov:wasDerivedFrom', `<${base}a>`), 'Class Claim-wasDerivedFrom'],
    ['a selector that is none', inProof('oa:hasSelector', `<${base}a>`), 'Or SpecificResource-hasSelector'],
    ['a position that is a text', inProof('oa:start', '"1"'), 'Datatype TextPositionSelector-start'],
    [
      'a quote without words',
      proof.filter(line => !line.includes(term('oa:exact'))),
      'MinCount TextQuoteSelector-exact'
    ]
  ])('%s', async (_, graph, expected) => expect(await shortFaultsIn(graph)).toContain(expected))

  async function shortFaultsIn(graph: readonly string[]): Promise<string[]> {
    const found = await faultsIn(graph)
    return found.map(fault => fault.replace('ConstraintComponent', '').replace(/ \S+$/, ''))
  }
})
