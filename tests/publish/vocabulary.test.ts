import {describe, expect, test} from 'vitest'
import {recordTypes, schemas} from '../../pipeline/generated/records.ts'
import {models} from '../../pipeline/model.ts'
import {coreTriples, provenanceTriples} from '../../pipeline/publish/graph.ts'
import {vocabulary} from '../../pipeline/publish/vocabulary.ts'
import {schemesOf} from '../../pipeline/vocabulary/schemes.ts'
import {vocabularyOf} from '../../pipeline/vocabulary/terms.ts'
import {base, filesOf, sample} from './publication.ts'
import {jsonLdToLines, n3ToLines} from './triples.ts'

const graph = [
  ...coreTriples(sample),
  ...[...sample.sources()].flatMap(source => [...provenanceTriples(source, sample)])
]
const used = new Set(graph.flatMap(({predicate, object}) => [predicate, ...('iri' in object ? [object.iri] : [])]))

describe('the own vocabulary', () => {
  const terms = vocabularyOf(sample)

  test('defines every term that the graph uses, and no other', () => {
    expect(terms.map(({iri}) => iri).sort()).toEqual([...used].filter(iri => iri.startsWith(`${base}ns#`)).sort())
  })

  test.each(terms)('$name is called something in English and in Polish', ({label, comment}) => {
    for (const words of [label, comment]) {
      expect(words.en).toMatch(/\S/)
      expect(words.pl).toMatch(/\S/)
      expect(words.pl === words.en && words.en !== 'SHA-256').toBe(false)
    }
  })

  test('a property has the class of the record for its domain', () => {
    expect(terms.find(({name}) => name === 'establishedBy')).toMatchObject({
      kind: 'property',
      domain: 'http://www.w3.org/ns/org#Membership',
      range: 'http://data.europa.eu/eli/ontology#Work'
    })
  })
})

describe('concept schemes', () => {
  const schemes = schemesOf(sample)
  const concepts = schemes.flatMap(scheme => scheme.concepts)

  test('have every concept that the graph uses', () => {
    const found = [...used].filter(iri => iri.startsWith(`${base}scheme/`))
    expect(found.length).toBeGreaterThan(20)
    const defined = new Set(concepts.map(({iri}) => iri))
    expect(found.filter(iri => !defined.has(iri))).toEqual([])
  })

  test('have a concept for each value of the enumeration in the schema, in its order', () => {
    for (const type of recordTypes) {
      for (const [name, field] of Object.entries(schemas[type].properties as Record<string, {enum?: string[]}>)) {
        if (!field.enum) continue
        const {scheme} = models[type].fields.find(one => one.name === name)!
        const {concepts} = schemes.find(({code}) => code === scheme)!
        expect(concepts.map(({notation}) => notation)).toEqual(field.enum)
      }
    }
  })

  test('have codes of their own', () => {
    const iris = [...schemes, ...concepts].map(({iri}) => iri)
    expect(new Set(iris).size).toBe(iris.length)
  })

  test.each(concepts)('$iri is called something in English and in Polish', ({label, definition}) => {
    for (const words of [label, definition]) expect([words.en, words.pl].every(text => /\S/.test(text))).toBe(true)
  })
})

describe('the files', () => {
  const files = filesOf(vocabulary, sample)

  test('are of the vocabulary and of every scheme', () => {
    const names = ['ns', ...schemesOf(sample).map(({code}) => `scheme/${code}`)]
    expect([...files.keys()]).toEqual(names.flatMap(name => [`${name}.ttl`, `${name}.jsonld`]))
  })

  test.each([...files.keys()].filter(path => path.endsWith('.ttl')))('%s says the same in JSON-LD', async path => {
    const lines = n3ToLines(files.get(path)!)
    expect(lines).not.toEqual([])
    expect(await jsonLdToLines(files.get(path.replace('.ttl', '.jsonld'))!)).toEqual(lines)
  })

  test('a concept is a top concept of its scheme, with its notation and what its predicate asks for', () => {
    const lines = n3ToLines(files.get('scheme/membership-class.ttl')!)
    const [concept, scheme] = [`<${base}scheme/membership-class/associate>`, `<${base}scheme/membership-class>`]
    const skos = 'http://www.w3.org/2004/02/skos/core#'
    expect(lines).toEqual(
      expect.arrayContaining(
        [
          `${concept} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#Role>`,
          `${concept} <${skos}topConceptOf> ${scheme}`,
          `${scheme} <${skos}hasTopConcept> ${concept}`,
          `${concept} <${skos}notation> "associate"`,
          `${concept} <${skos}prefLabel> "członek stowarzyszony"@pl`
        ].map(line => `${line} .\n`)
      )
    )
  })

  test('a property whose values are literals is a datatype property', () => {
    const lines = n3ToLines(files.get('ns.ttl')!)
    const isA = (name: string, kind: string) =>
      lines.includes(
        `<${base}ns#${name}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2002/07/owl#${kind}> .\n`
      )
    for (const name of ['sha256', 'retrieved', 'legalBasis']) expect(isA(name, 'DatatypeProperty')).toBe(true)
    for (const name of ['effect', 'target', 'basis']) expect(isA(name, 'ObjectProperty')).toBe(true)
  })
})
