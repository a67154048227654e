/**
 * A converter of CSV on the Web that is not ours (rdf-parser-csvw) reads every table by its metadata: each triple that it
 * gives must be in the graph, and nearly all of the graph among them. Two faults of the converter (1.1.0) are allowed for:
 * it does not split cells by their separator, and encodes `%` of a template's value once more (RFC 6570, 3.2.3).
 *
 *     node .ci/csvw.mjs DIST FOLDER-WITH-THE-CONVERTER CSVW-CONTEXT
 */
import {createReadStream, readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import jsonld from 'jsonld'
import {Parser, Store} from 'n3'

const [dist, folder, contextPath] = process.argv.slice(2)
const {default: Converter} = await import(
  pathToFileURL(createRequire(join(folder, 'package.json')).resolve('rdf-parser-csvw')).href
)
const context = JSON.parse(readFileSync(contextPath, 'utf8'))

const graph = new Store()
for (const path of ['data/dataset.nq', ...readdirSync(`${dist}/provenance`).map(name => `provenance/${name}`)])
  if (path.endsWith('.nq'))
    graph.addQuads(new Parser({format: 'application/n-quads'}).parse(readFileSync(`${dist}/${path}`, 'utf8')))

const given = new Store()
const foreign = []
for (const name of readdirSync(`${dist}/data`).filter(name => name.endsWith('.csv-metadata.json'))) {
  const document = JSON.parse(readFileSync(`${dist}/data/${name}`, 'utf8'))
  const documentLoader = async url => {
    if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`${url} would have to be loaded`)
    return {document: context, documentUrl: url, contextUrl: null}
  }
  const table = name.replace('-metadata.json', '')
  const metadata = new Store(await jsonld.toRDF(document, {base: `https://data.example/${name}`, documentLoader}))
  const separated = new Set(
    document.tableSchema.columns.filter(({separator}) => separator).map(({propertyUrl}) => propertyUrl)
  )
  const converter = new Converter({metadata, baseIRI: `https://data.example/${table}`, timezone: 'utc'})
  for await (const {subject, predicate, object} of converter.import(createReadStream(`${dist}/data/${table}`))) {
    // Standard mode also tells of rows and tables, by blank nodes.
    if (subject.termType === 'BlankNode' || object.termType === 'BlankNode') continue
    const objects =
      separated.has(predicate.value) && object.value.includes('|')
        ? graph.getObjects(subject, predicate, null).filter(({value}) => object.value.split('|').includes(value))
        : object.value.includes('%25')
          ? graph
              .getObjects(subject, predicate, null)
              .filter(({value}) => value === object.value.replaceAll('%25', '%'))
          : [object]
    if (!objects.length || !objects.every(one => graph.has(subject, predicate, one)))
      foreign.push(`${table}: ${subject.value} ${predicate.value} ${object.value}`)
    for (const one of objects)
      given.add({subject, predicate, object: one, graph: {termType: 'DefaultGraph', value: ''}})
  }
}
console.log(`  ${given.size} of ${graph.size} triples by rdf-parser-csvw`)
if (foreign.length || given.size !== graph.size || graph.size < 100) {
  console.error(`${foreign.length} triples are not in the graph`, foreign.slice(0, 5))
  process.exit(1)
}
