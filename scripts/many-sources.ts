/**
 * A publication of many sources, to see how a build of that size goes: for each city the page of this repository with
 * invented names, dates and numbers, so that cities share networks and nothing else.
 *
 *     npx tsx scripts/many-sources.ts FOLDER [--count 2000]
 *     npm run civic-record -- build --sources FOLDER/sources --out FOLDER/dist
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'

const NETWORKS = 40
const ONSETS = ['Br', 'D', 'F', 'Gl', 'H', 'K', 'L', 'M', 'N', 'P', 'R', 'St', 'T', 'V', 'W']
const VOWELS = ['a', 'e', 'i', 'o', 'u']
const MIDDLES = ['ld', 'mm', 'nd', 'rk', 'rt', 'sk', 'st', 'tt', 'v', 'z']
const ENDS = ['borough', 'bridge', 'bury', 'field', 'ford', 'ham', 'haven', 'hill', 'mouth', 'stead', 'ton', 'wick']

/** A name for each number, none twice up to 9,000. */
function nameOf(index: number): string {
  let rest = index
  const pick = (from: readonly string[]): string => {
    const chosen = from[rest % from.length]!
    rest = Math.floor(rest / from.length)
    return chosen
  }
  return pick(ONSETS) + pick(VOWELS) + pick(MIDDLES) + (pick(ENDS) || '')
}

const {
  values: {count},
  positionals: [folder]
} = parseArgs({allowPositionals: true, options: {count: {type: 'string', default: '2000'}}})
if (!folder || !(Number(count) > 0 && Number(count) <= 9000)) {
  console.error('Usage: npx tsx scripts/many-sources.ts FOLDER [--count 2000]   (at most 9000)')
  process.exit(2)
}

const page = readFileSync('sources/lublin-eurocities.md', 'utf8')
mkdirSync(`${folder}/sources`, {recursive: true})
writeFileSync(`${folder}/sources/publication.yaml`, readFileSync('sources/publication.yaml', 'utf8'))
for (let index = 0; index < Number(count); index++) {
  const city = nameOf(index)
  const network = `${nameOf(index % NETWORKS).slice(0, 4)}ocities`
  const text = page
    .replaceAll('Lublin', city)
    .replaceAll('EUROCITIES', network.toUpperCase())
    .replaceAll('Eurocities', network)
    .replaceAll('274 / X / 2003', `${(index % 900) + 1} / X / ${2000 + (index % 20)}`)
    .replace(/^url: .*$/m, `url: https://${city.toLowerCase()}.example/networks/${network.toLowerCase()}`)
  writeFileSync(`${folder}/sources/${city.toLowerCase()}.md`, text)
}
console.error(`wrote ${count} sources into ${folder}/sources`)
