/** When a stated fact is the gold one (`same`), and when all that gold says of it is right (`exact`), kind by kind. */
import {actNumber, fold, type GoldFact, type Kind, type StatedFact} from './facts.ts'

interface Comparison<K extends Kind> {
  /** @param facts all of the document: an organisation is known by any of its names there */
  same(gold: GoldFact<K>, stated: StatedFact<K>, facts: readonly GoldFact[]): boolean
  exact(gold: GoldFact<K>, stated: StatedFact<K>, facts: readonly GoldFact[]): boolean
  /** Attributes that may not be stated where gold, which had the chance, gives none. */
  optional: readonly string[]
}

/** A name without accents, and without the words for a city or municipality before and after it. */
const name = (text: unknown): string =>
  fold(text)
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(
      /^(the|city of|town of|municipality of|commune of|gmina miejska|gmina miasto|gmina|miasto|comune di|stadt)\s+/u,
      ''
    )
    .replace(/^(the|city of|miasto)\s+/u, '')
    .replace(/\s+(municipality|commune)$/u, '')

/** Words by their first five letters: enough for English plurals and most Polish cases. */
const stems = (text: unknown): Set<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 2)
      .map(word => word.slice(0, 5))
  )
const SMALL = new Set(['of', 'the', 'and', 'for', 'city', 'town', 'miast', 'gminy', 'gmina', 'miejs'])
const heads = (text: unknown): Set<string> => new Set([...stems(text)].filter(stem => !SMALL.has(stem)))

/** Whether all that one name says, the other says too. */
function within(a: string, b: string): boolean {
  const [small, large] = [heads(a), heads(b)].sort((p, q) => p.size - q.size) as [Set<string>, Set<string>]
  return small.size > 0 && [...small].every(stem => large.has(stem))
}

/** The share of the words of the shorter text that the longer one has, 0 to 1. */
function overlap(a: string, b: string): number {
  const [x, y] = [stems(a), stems(b)]
  if (!x.size || !y.size) return 0
  return [...x].filter(stem => y.has(stem)).length / Math.min(x.size, y.size)
}

/** The names that a document has for an organisation, in one form. */
function namesOf(facts: readonly GoldFact[], wanted: string): string[] {
  const organization = facts.find(
    (fact): fact is GoldFact<'organization'> =>
      fact.kind === 'organization' && (fact.name === wanted || fact.aliases.includes(wanted))
  )
  return (organization ? [organization.name, ...organization.aliases] : [wanted]).map(name)
}

const isOrganization = (facts: readonly GoldFact[], wanted: string, names: readonly string[]): boolean => {
  const forms = namesOf(facts, wanted)
  return names.some(each => forms.includes(name(each)))
}

const isBody = (wanted: string, names: readonly string[]): boolean =>
  names.some(each => name(each) === name(wanted) || within(wanted, each))

/** Whether two names of bodies say the same, the names of their organisation aside. */
function sameHeads(a: string, b: string, organization: readonly string[]): boolean {
  const drop = new Set(organization.flatMap(each => [...heads(each)]))
  const rest = (text: string) =>
    [...heads(text)]
      .filter(stem => !drop.has(stem))
      .sort()
      .join(' ')
  return rest(a) !== '' && rest(a) === rest(b)
}

const site = (text: unknown): string =>
  fold(text)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')

const hasActs = (wanted: string | undefined, acts: readonly string[]): boolean =>
  wanted === undefined || wanted.split('; ').every(each => acts.some(act => actNumber(each) === actNumber(act)))

const dateIn = (text: string): string | undefined => /\d{4}(-\d\d){0,2}$/.exec(text.trim())?.[0]

/** Acts by number, or by body and date. */
function isAct(wanted: string | undefined, act: string | undefined): boolean {
  if (wanted === undefined) return true
  if (act === undefined) return false
  if (actNumber(wanted) === actNumber(act)) return true
  return dateIn(wanted) !== undefined && dateIn(wanted) === dateIn(act) && within(wanted, act)
}

/** What gold leaves open may be anything. */
const agrees = (wanted: unknown, given: unknown): boolean => wanted === undefined || fold(wanted) === fold(given)

export const comparisons: {readonly [K in Kind]: Comparison<K>} = {
  organization: {
    same: (gold, {names}) => names.some(each => [gold.name, ...gold.aliases].map(name).includes(name(each))),
    exact: (gold, stated) =>
      agrees(gold.founded, stated.founded) &&
      (gold.seat === undefined || name(gold.seat).split(',')[0] === name(stated.seat).split(',')[0]) &&
      (gold.website === undefined || site(gold.website) === site(stated.website)),
    optional: ['founded', 'seat', 'website']
  },
  member_count: {
    same: (gold, stated, facts) =>
      gold.value === stated.value && isOrganization(facts, gold.organization, stated.organization),
    exact: (gold, stated) => agrees(gold.qualifier, stated.qualifier) && agrees(gold.as_of, stated.as_of),
    optional: ['as_of']
  },
  membership: {
    same: (gold, stated, facts) =>
      stated.member.some(each => name(each) === name(gold.member)) &&
      isOrganization(facts, gold.organization, stated.organization) &&
      gold.class === stated.class &&
      (gold.from ?? gold.from_inferred ?? stated.from) === (stated.from ?? gold.from_inferred ?? gold.from),
    exact: (gold, stated) =>
      agrees(gold.from, stated.from) &&
      agrees(gold.until, stated.until) &&
      (stated.until === undefined || gold.until !== undefined || gold.until_inferred === stated.until) &&
      isAct(gold.established_by, stated.established_by),
    optional: ['from', 'until']
  },
  act: {
    same: (gold, stated) =>
      gold.number
        ? stated.number === actNumber(gold.number)
        : !stated.number &&
          gold.date !== undefined &&
          gold.date === stated.date &&
          (!gold.body || !stated.body.length || isBody(gold.body, stated.body)),
    exact: (gold, stated, facts) => {
      const {legal_basis: basis = []} = gold
      const found = basis.filter(each => stated.legal_basis.some(other => fold(other) === fold(each)))
      return (
        agrees(gold.type, stated.type) &&
        agrees(gold.date, stated.date) &&
        (!gold.body || isBody(gold.body, stated.body)) &&
        agrees(gold.effect, stated.effect) &&
        (gold.target === undefined ||
          isOrganization(facts, gold.target, stated.target) ||
          overlap(gold.target, stated.target.join(' ')) >= 0.6) &&
        hasActs(gold.amends, stated.amends) &&
        hasActs(gold.repeals, stated.repeals) &&
        agrees(gold.effective_from, stated.effective_from) &&
        found.length >= basis.length / 2
      )
    },
    optional: ['date', 'effective_from']
  },
  body: {
    same: (gold, stated, facts) =>
      stated.names.some(
        each => name(gold.name) === name(each) || sameHeads(gold.name, each, namesOf(facts, gold.organization))
      ) && isOrganization(facts, gold.organization, stated.organization),
    exact: (gold, stated) => agrees(gold.type, stated.type),
    optional: []
  },
  responsibility: {
    same: (gold, stated) =>
      stated.unit.some(each => name(each) === name(gold.unit) || within(gold.unit, each)) &&
      overlap(gold.matter, stated.matter) >= 0.5,
    exact: (gold, stated, facts) =>
      gold.organization === undefined || isOrganization(facts, gold.organization, stated.organization),
    optional: []
  },
  purpose: {
    same: (gold, stated, facts) =>
      isOrganization(facts, gold.organization, stated.organization) && overlap(gold.text, stated.text) >= 0.6,
    exact: () => true,
    optional: []
  }
}
