/** What is written of any triples is read back the same: by libraries, and by the readers of the build. */
import fc from 'fast-check'
import {Parser} from 'n3'
import {describe, expect, test} from 'vitest'
import {jsonLdOf} from '../../pipeline/publish/rdf/json-ld.ts'
import {lineOf} from '../../pipeline/publish/rdf/n-quads.ts'
import {rdfXmlOf} from '../../pipeline/publish/rdf/rdf-xml.ts'
import {isIri, isLiteral, RDF_TYPE, type Triple, typed, XSD} from '../../pipeline/publish/rdf/terms.ts'
import {trigOf, turtleOf} from '../../pipeline/publish/rdf/turtle.ts'
import {triplesInNQuads} from '../../pipeline/validate/readers/n-quads.ts'
import {triplesInTurtle} from '../../pipeline/validate/readers/turtle.ts'
import {jsonLdToLines, linesOf, n3ToLines, quadOf} from './triples.ts'

const prefixes = {ex: 'http://example.org/ns#', xsd: XSD}

const word = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,6}$/)
const iri = fc.oneof(
  word.map(name => `http://example.org/ns#${name}`),
  fc.webUrl().filter(isIri),
  fc.constantFrom(
    'urn:a',
    'http://example.org/ł/ß',
    'http://example.org/a.b',
    'http://example.org/ns#1',
    'http://example.org/ns#'
  )
)
const words = fc
  .oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom('a\nb', 'ends in \\', '"""', '\u007F\u0085\u2028', '\\u0041', '𝕷')
  )
  .filter(value => isLiteral({value, datatype: `${XSD}string`}))
const literal = fc.oneof(
  words.map(value => ({value, datatype: `${XSD}string`})),
  words.map(value => ({value, language: 'pl'})),
  fc.integer().map(value => typed(value, 'integer')),
  fc.constantFrom(
    typed('1986', 'gYear'),
    typed('2004-05', 'gYearMonth'),
    typed('2004-05-01', 'date'),
    typed('00ff', 'hexBinary')
  )
)
const predicate = word.map(name => `http://example.org/ns#${name}`)
const triple: fc.Arbitrary<Triple> = fc.oneof(
  fc.record({
    subject: iri,
    predicate,
    object: fc.oneof(
      iri.map(value => ({iri: value})),
      literal
    )
  }),
  fc.record({subject: iri, predicate: fc.constant(RDF_TYPE), object: iri.map(value => ({iri: value}))})
)
const triples = fc.array(triple, {maxLength: 8})

describe('any triples', () => {
  test('in N-Quads', () => {
    fc.assert(
      fc.property(triples, some => {
        const document = some.map(lineOf).join('')
        expect(n3ToLines(document)).toEqual(linesOf(some))
        expect(linesOf(triplesInNQuads(Buffer.from(document)))).toEqual(linesOf(some))
      })
    )
  })

  test('in Turtle', () => {
    fc.assert(
      fc.property(triples, some => {
        const document = [...turtleOf(some, prefixes)].join('')
        expect(n3ToLines(document)).toEqual(linesOf(some))
        expect(linesOf(triplesInTurtle(Buffer.from(document)))).toEqual(linesOf(some))
      })
    )
  })

  test('in TriG, each in its graph', () => {
    fc.assert(
      fc.property(triples, triples, iri, (some, others, graph) => {
        const document = [...trigOf([{triples: some}, {graph, triples: others}], prefixes)].join('')
        const expected = [...some, ...others.map(other => ({...other, graph}))]
        expect(linesOf(new Parser({format: 'application/trig'}).parse(document).map(quadOf))).toEqual(linesOf(expected))
      })
    )
  })

  test('in JSON-LD', async () => {
    await fc.assert(
      fc.asyncProperty(triples, async some => {
        expect(await jsonLdToLines([...jsonLdOf(some, prefixes)].join(''))).toEqual(linesOf(some))
      }),
      {numRuns: 50}
    )
  })
})

test('RDF/XML has a description for each subject, and no name without a prefix', () => {
  const about = {subject: 'http://example.org/a', predicate: 'http://example.org/ns#b'}
  const document = [
    ...rdfXmlOf(
      [
        {...about, predicate: RDF_TYPE, object: {iri: 'http://example.org/ns#T'}},
        {...about, object: {value: '<&>', language: 'pl'}},
        {...about, object: typed('1986', 'gYear')},
        {...about, object: {iri: 'http://example.org/?a&b'}}
      ],
      prefixes
    )
  ].join('')
  expect(document).toContain(`<rdf:Description rdf:about="http://example.org/a">
  <rdf:type rdf:resource="http://example.org/ns#T"/>
  <ex:b xml:lang="pl">&#x3C;&#x26;&#x3E;</ex:b>
  <ex:b rdf:datatype="${XSD}gYear">1986</ex:b>
  <ex:b rdf:resource="http://example.org/?a&#x26;b"/>
</rdf:Description>`)
  expect(() => [
    ...rdfXmlOf([{...about, predicate: 'http://other.example/b', object: typed(1, 'integer')}], prefixes)
  ]).toThrow('has no prefix')
})

test.each([
  ['http://a.example/b%20c', true],
  ['http://a.example/ł', true],
  ['urn:x', true],
  ['http://a.example/%zz', false],
  ['http://a.example/b c', false],
  ['http://a.example/<b>', false],
  ['http://a.example/\\', false],
  ['relative', false],
  ['_:b0', false]
])('%s: an IRI that can be published? %s', (value, expected) => {
  expect(isIri(value)).toBe(expected)
  const write = () => lineOf({subject: value, predicate: 'urn:p', object: {iri: 'urn:o'}})
  if (expected) expect(write()).toContain(`<${value}>`)
  else expect(write).toThrow('is no IRI')
})
