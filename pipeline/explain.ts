/** From a value to the rule that read it, its quote, its source and the act behind it. */
import {recordTypes} from './generated/records.ts'
import type {LanguagePack} from './language.ts'
import {placeIn} from './messages.ts'
import {models} from './model.ts'
import {walk} from './publish/position.ts'
import {actOf, describe, label} from './records/index.ts'
import type {AnyRecord, Claim, Publication} from './types.ts'

const fold = (value: unknown): string => String(value).toLowerCase().replace(/\s+/g, ' ').trim()

/** The claims that are asked for: of a record or a claim by its IRI, else those whose value it is, else those that hold it. */
export function claimsFor(asked: string, publication: Publication): Claim[] {
  const {base} = publication.config
  const all = [...publication.claims()]
  const iris = [asked, base + asked, `${base}${asked}#id`, `${base}${asked.replace(/\/$/, '')}#id`]
  const byIri = all.filter(({id, record}) => iris.includes(id) || iris.includes(record))
  if (byIri.length) return byIri
  const shown = ({value}: Claim) => fold(shownValue(value, publication))
  const wanted = fold(asked)
  if (!wanted) return []
  const equal = all.filter(claim => shown(claim) === wanted || claim.quotes.some(({exact}) => fold(exact) === wanted))
  return equal.length ? equal : all.filter(claim => shown(claim).includes(wanted))
}

/** A reference by the label of what it leads to. */
function shownValue(value: string | number, publication: Publication): string {
  const record = typeof value === 'string' ? publication.find(value) : undefined
  return record ? label(record, iri => publication.find(iri)) : String(value)
}

const descriptions = (
  packs: readonly LanguagePack[],
  more: readonly {id: string; description: string}[]
): Map<string, string> =>
  new Map(
    [...packs.flatMap(pack => [...pack.acts, ...pack.rules]), ...more].map(({id, description}) => [id, description])
  )

/** The chain, record by record, as text for people. */
export function explain(
  claims: readonly Claim[],
  publication: Publication,
  packs: readonly LanguagePack[],
  inferences: readonly {id: string; description: string}[]
): string {
  const known = descriptions(packs, inferences)
  const find = (iri: string) => publication.find(iri)
  const sources = new Map([...publication.sources()].map(source => [source.record.id, source]))
  const blocks: string[] = []
  const rank = (id: string) => recordTypes.indexOf(find(id)!.type)
  const records = [...new Set(claims.map(({record}) => record))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  for (const id of records) {
    const record = find(id)!
    const lines = [label(record, find), `  ${id}`, `  ${describe(record, find)}`]
    const own = claims.filter(claim => claim.record === id)
    const order = models[record.type].fields.map(({name}) => name)
    own.sort((a, b) => order.indexOf(a.property) - order.indexOf(b.property))
    for (const {property, value, basis, rule, rank, quotes, source: iri} of own) {
      const source = sources.get(iri)!
      lines.push(
        `  ${property}: ${shownValue(value, publication)}${rank === 'other' ? ' (another source was preferred)' : ''}`
      )
      lines.push(`    ${basis} by ${rule}${known.has(rule) ? `: ${known.get(rule)}` : ''}`)
      for (const {exact, start} of quotes) {
        const {line, column} = placeIn(source.text, walk(source.text)(start).unit, source.linesBefore)
        lines.push(`    “${exact.replace(/\s+/g, ' ')}”  ${source.path}:${line}:${column}`)
      }
    }
    lines.push(`  ${restsOn(record, publication)}`)
    blocks.push(lines.join('\n'))
  }
  return `${blocks.join('\n\n')}\n`
}

function restsOn(record: AnyRecord, publication: Publication): string {
  const act = actOf(record)
  const found = act && publication.find(act)
  if (found)
    return found.id === record.id
      ? 'This is itself an act.'
      : `Rests on: ${label(found, iri => publication.find(iri))}  ${found.id}`
  return 'Rests on the words of its source; the text names no act for it.'
}
