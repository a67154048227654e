/**
 * Facts as gold files state them, and what was read put into the same words: kinds and attributes that do not depend on
 * how the records are built. `tests/corpus/GUIDELINES.md` says what each means.
 */
import type {AnyRecord, Claim, PublishedSentence} from '../../pipeline/types.ts'

/** The kinds of facts, in the order of every table. */
export const kinds = ['organization', 'member_count', 'membership', 'act', 'body', 'responsibility', 'purpose'] as const
export type Kind = (typeof kinds)[number]

/** What gold says of a fact; dates as YYYY, YYYY-MM or YYYY-MM-DD. `…_inferred` may be stated or left out. */
interface GoldOf {
  organization: {name: string; aliases: string[]; founded?: string; seat?: string; website?: string}
  member_count: {organization: string; value: number; qualifier: string; as_of?: string}
  membership: {
    member: string
    organization: string
    class: string
    from?: string
    from_inferred?: string
    until?: string
    until_inferred?: string
    established_by?: string
  }
  act: {
    type: string
    number?: string
    body?: string
    date?: string
    effect?: string
    target?: string
    amends?: string
    repeals?: string
    effective_from?: string
    legal_basis?: string[]
  }
  body: {organization: string; name: string; type: string}
  responsibility: {unit: string; matter: string; organization?: string}
  purpose: {organization: string; text: string}
}

/** What was read of a fact. A thing that is referred to is a list of the names it goes by, empty where there is none. */
interface StatedOf {
  organization: {names: string[]; founded?: string; seat?: string; website?: string}
  member_count: {organization: string[]; value: number; qualifier: string; as_of?: string}
  membership: {
    member: string[]
    organization: string[]
    class: string
    from?: string
    until?: string
    established_by?: string
  }
  act: {
    type: string
    number?: string
    body: string[]
    date?: string
    effect?: string
    target: string[]
    amends: string[]
    repeals: string[]
    effective_from?: string
    legal_basis: string[]
  }
  body: {organization: string[]; names: string[]; type: string}
  responsibility: {unit: string[]; matter: string; organization: string[]}
  purpose: {organization: string[]; text: string}
}

/** A stretch of the text in Unicode code points: start inclusive, end exclusive. */
export type Stretch = readonly [start: number, end: number]

export type GoldFact<K extends Kind = Kind> = {
  [Each in K]: {id: string; kind: Each; quote: string; more_quotes?: string[]; optional?: true} & GoldOf[Each]
}[K]

export type StatedFact<K extends Kind = Kind> = {
  [Each in K]: {
    kind: Each
    record: AnyRecord
    /** The words that all claims of the record rest on. */
    evidence: Stretch[]
    /** The claims that make this fact. */
    claims: Claim[]
  } & StatedOf[Each]
}[K]

/** What was read in one document; offsets in code points. */
export interface Read {
  text: string
  sentences: readonly Pick<PublishedSentence, 'start' | 'end' | 'disposition'>[]
  records: readonly AnyRecord[]
  claims: readonly Claim[]
}

/** An act number in one form: without what stands before it or in brackets, no spaces round separators. */
export const actNumber = (text: string): string =>
  fold(text)
    .replace(/^(?:(?:nr|no\.?|number|minute|decision|resolution|uchwała)\s+|§\s*)+/u, '')
    .replace(/\.?\s*\(.*\)$/, '')
    .replace(/\s*([/.\-–])\s*/g, '$1')
    .replace(/\s+/g, ' ')

/** Text without what does not tell: case, quotation marks, Markdown marks, kinds of hyphens and spaces. */
export const fold = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFC')
    .replace(/[\u00AD]/g, '')
    .replace(/[„”“"'‘’«»*_`]/g, '')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .toLowerCase()

/** A city, its council and its offices are scored only through the acts and tasks that name them. */
const isScored = (record: AnyRecord | undefined): boolean =>
  !(record?.type === 'Organization' && ['municipality', 'authority'].includes(record.kind))

/** The facts that the records of a document state. */
export function factsOf({records, claims}: Read): StatedFact[] {
  const byId = new Map(records.map(record => [record.id, record]))
  const find = (id: string | undefined) => (id === undefined ? undefined : byId.get(id))

  const names = (id: string | undefined): string[] => {
    const record = find(id)
    if (!record) return id === undefined ? [] : [id]
    const aliases = record.type === 'Organization' ? (record.aliases ?? []) : []
    return 'name' in record ? [record.name, ...aliases] : []
  }
  /** A body is also known with the name of what it belongs to before or after its own. */
  const fullNames = (id: string | undefined): string[] => {
    const record = find(id)
    const belongsTo = record?.type === 'Body' ? names(record.organization) : []
    return [...names(id), ...belongsTo.flatMap(owner => [`${owner} ${names(id)[0]}`, `${names(id)[0]} ${owner}`])]
  }
  /** An act by its number, or by its body and date. */
  const actName = (id: string | undefined): string | undefined => {
    const record = find(id)
    if (record?.type !== 'Act') return id
    return record.number ? actNumber(record.number) : `${names(record.passedBy)[0] ?? ''}, ${record.date ?? ''}`
  }
  const actNames = (ids: readonly string[] | undefined) => (ids ?? []).map(id => actName(id)!)

  const claimsOf = new Map<string, Claim[]>()
  for (const claim of claims) claimsOf.set(claim.record, [...(claimsOf.get(claim.record) ?? []), claim])

  return records.flatMap((record): StatedFact[] => {
    const claims = claimsOf.get(record.id) ?? []
    const evidence = claims.flatMap(({quotes}) => quotes.map(({start, end}): Stretch => [start, end]))
    const base = {record, evidence, claims}
    switch (record.type) {
      case 'Organization': {
        if (!isScored(record)) return []
        const isPurpose = (claim: Claim, text?: string) =>
          claim.property === 'purposes' && (text === undefined || claim.value === text)
        const {founded, website, purposes = []} = record
        return [
          {
            ...base,
            claims: claims.filter(claim => !isPurpose(claim)),
            kind: 'organization',
            names: names(record.id),
            founded,
            seat: names(record.seat)[0],
            website
          },
          ...purposes.map(
            ({text}): StatedFact => ({
              ...base,
              claims: claims.filter(claim => isPurpose(claim, text)),
              kind: 'purpose',
              organization: names(record.id),
              text
            })
          )
        ]
      }
      case 'Body': {
        if (!isScored(find(record.organization))) return []
        const [organization, all] = [names(record.organization), fullNames(record.id)]
        return [{...base, kind: 'body', organization, names: all, type: record.bodyType}]
      }
      case 'Membership': {
        const {from, until} = record
        const [member, organization] = [names(record.member), names(record.organization)]
        const established_by = actName(record.establishedBy)
        return [{...base, kind: 'membership', member, organization, class: record.class, from, until, established_by}]
      }
      case 'Act':
        return [
          {
            ...base,
            kind: 'act',
            type: record.actType,
            number: record.number && actNumber(record.number),
            body: fullNames(record.passedBy),
            date: record.date,
            effect: record.effect,
            target: names(record.target),
            amends: actNames(record.amends),
            repeals: actNames(record.repeals),
            effective_from: record.effectiveFrom,
            legal_basis: record.legalBasis ?? []
          }
        ]
      case 'Observation': {
        if (record.measure !== 'member-count') return []
        const {value, qualifier, asOf} = record
        return [
          {...base, kind: 'member_count', organization: names(record.organization), value, qualifier, as_of: asOf}
        ]
      }
      case 'Responsibility': {
        const [unit, organization] = [fullNames(record.unit), names(record.organization)]
        return [{...base, kind: 'responsibility', unit, matter: record.matter, organization}]
      }
      default:
        return []
    }
  })
}
