/**
 * A harvester that knows nothing of the build: it starts at the catalogue alone, fetches everything that it names, and
 * everything of this publication that those name, and says what is not as it was promised: status, media type, size,
 * checksum, a record that its document does not tell of, a page without the fragment that leads to it.
 *
 *     node .ci/harvest.mjs http://127.0.0.1:8080/catalog.ttl
 *
 * IRIs of the publication are asked of the host that the catalogue came from, whatever host they name.
 */
import {createHash} from 'node:crypto'
import {Parser, Store} from 'n3'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'
const SPDX = 'http://spdx.org/rdf/terms#'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const MEDIA_TYPES = 'http://www.iana.org/assignments/media-types/'

const start = process.argv[2]
if (!start) {
  console.error('Usage: node .ci/harvest.mjs CATALOGUE-URL')
  process.exit(2)
}
const root = new URL('.', start)
const faults = []
const fault = (about, what) => faults.push(`${about}: ${what}`)

const typeOf = response => (response.headers.get('content-type') ?? '').split(';')[0].trim()

async function get(url, headers = {}, method = 'GET') {
  const response = await fetch(url, {headers, method})
  return {response, bytes: Buffer.from(await response.arrayBuffer())}
}

const parsed = (bytes, format) => new Store(new Parser({format}).parse(bytes.toString()))

// The catalogue
const {response, bytes} = await get(start)
if (response.status !== 200 || typeOf(response) !== 'text/turtle')
  fault(start, `${response.status} ${typeOf(response)}`)
const catalog = parsed(bytes, 'text/turtle')
const one = (subject, predicate) => catalog.getObjects(subject, predicate, null)[0]?.value
const [self] = catalog.getSubjects(RDF_TYPE, `${DCAT}Catalog`, null)
if (!self) throw new Error(`${start} has no dcat:Catalog`)
const base = self.value.replace(/[^/]*$/, '')
const isOurs = iri => iri.startsWith(base)
const hostOf = iri => new URL(iri.slice(base.length).replace(/#.*$/s, ''), root)

// Everything that it distributes
const files = new Map()
for (const dataset of catalog.getObjects(self, `${DCAT}dataset`, null)) {
  const distributions = catalog.getObjects(dataset, `${DCAT}distribution`, null)
  if (!distributions.length) fault(dataset.value, 'no distribution')
  for (const distribution of distributions) {
    const iri = one(distribution, `${DCAT}downloadURL`) ?? one(distribution, `${DCAT}accessURL`)
    const found = files.get(iri) ?? (await get(hostOf(iri)))
    files.set(iri, found)
    const {response, bytes} = found
    if (response.status !== 200) fault(iri, `status ${response.status}`)
    const promised = one(distribution, `${DCAT}mediaType`)?.slice(MEDIA_TYPES.length)
    if (promised && typeOf(response) !== promised) fault(iri, `is ${typeOf(response)}, not ${promised}`)
    const size = one(distribution, `${DCAT}byteSize`)
    if (size && Number(size) !== bytes.length) fault(iri, `has ${bytes.length} bytes, not ${size}`)
    const checksum = one(distribution, `${SPDX}checksum`)
    if (checksum) {
      const hash = createHash('sha256').update(bytes).digest('hex')
      if (hash !== one(checksum, `${SPDX}checksumValue`)) fault(iri, `has the SHA-256 ${hash}`)
      if (!size) fault(iri, 'has a checksum and no size')
    }
    const head = await get(hostOf(iri), {}, 'HEAD')
    if (head.response.status !== 200 || head.bytes.length) fault(iri, `HEAD gives ${head.response.status}`)
    if (response.headers.get('access-control-allow-origin') !== '*') fault(iri, 'is closed to scripts of other origins')
    for (const licence of catalog.getObjects(distribution, `${DCT}license`, null))
      if (!/^https?:/.test(licence.value)) fault(iri, `has the licence ${licence.value}`)
  }
}

// Every IRI of ours in what was found
const iris = new Map()
/** What was published once, and is said to be no more: of these 410 is the right answer. */
const withdrawn = new Set()
const note = (graph, from) => {
  for (const {value} of graph.getSubjects('http://www.w3.org/ns/prov#invalidatedAtTime', null, null))
    withdrawn.add(value)
  for (const quad of graph)
    for (const {termType, value} of [quad.subject, quad.predicate, quad.object])
      if (termType === 'NamedNode' && isOurs(value) && !iris.has(value)) iris.set(value, from)
}
note(catalog, start)
for (const [iri, {response, bytes}] of files) {
  const type = typeOf(response)
  if (type === 'text/turtle' || type === 'application/n-quads') note(parsed(bytes, type), iri)
}
const records = new Set(
  [...files].flatMap(([iri, {bytes}]) =>
    iri.endsWith('/data/dataset.nq')
      ? parsed(bytes, 'application/n-quads')
          .getSubjects(null, null, null)
          .map(({value}) => value)
      : []
  )
)

// Each of them leads somewhere
const seen = new Map()
async function pageOf(url) {
  if (!seen.has(url.href)) seen.set(url.href, await get(url, {accept: 'text/html,*/*;q=0.1'}))
  return seen.get(url.href)
}
const documents = new Map()
for (const [iri, from] of iris) {
  const fragment = iri.split('#')[1]
  const {response, bytes} = await pageOf(hostOf(iri))
  if (withdrawn.has(iri) && response.status === 410) continue
  if (response.status !== 200) {
    fault(iri, `status ${response.status}, named in ${from}`)
    continue
  }
  if (fragment && typeOf(response) === 'text/html' && !bytes.includes(`id="${fragment.replaceAll('&', '&amp;')}"`))
    fault(iri, `its page has no such id, named in ${from}`)
  if (!records.has(iri)) continue
  const {response: described, bytes: document} = await get(hostOf(iri), {accept: 'text/turtle'})
  if (typeOf(described) !== 'text/turtle') {
    fault(iri, `asked for Turtle it is ${typeOf(described)}`)
    continue
  }
  if (!documents.has(described.url)) documents.set(described.url, parsed(document, 'text/turtle'))
  if (!documents.get(described.url).getQuads(iri, null, null, null).length)
    fault(iri, `${described.url} does not tell of it`)
}

console.log(
  `  ${files.size} files, ${iris.size} IRIs at ${seen.size} addresses, ${records.size} subjects in ${documents.size} documents`
)
if (faults.length || files.size < 10 || records.size < 10) {
  console.error(`${faults.length} faults`, faults.slice(0, 20))
  process.exit(1)
}
