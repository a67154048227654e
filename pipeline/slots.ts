/**
 * What a verb says lies in its clause: who, in what, when and by which act. A rule of any language matches the verb;
 * these find the rest around it. One candidate or none.
 */
import type {Clause, Match, Mention} from './language.ts'
import type {Entity, Reading, Value} from './types.ts'

export const isNetwork = ({value}: Mention): boolean =>
  typeof value === 'object' && 'kind' in value && value.kind?.value === 'network'

const ofNetwork = ({value}: Mention): boolean =>
  typeof value === 'object' && 'organization' in value && value.organization?.value.kind?.value === 'network'

/** Whether a mention before the match stands in brackets. */
const bracketed = (match: Match, mention: Mention): boolean => /^[^(]*\)/.test(match.between(mention))

/** The clauses of the sentence before the one of the match, the nearest first. */
const earlier = (match: Match): Clause[] => match.clauses.slice(0, match.clause).reverse()

const isCouncil = ({value}: Mention): boolean =>
  typeof value === 'object' && 'bodyType' in value && value.bodyType?.value === 'council'

const isUnit = ({value}: Mention): boolean =>
  typeof value === 'object' && 'bodyType' in value && value.bodyType?.value === 'office'

/** The city for which its council stands: “the Council had joined in 1992”. */
function ofCouncil(match: Match, mention: Mention): Value<Entity>[] | undefined {
  if (!isCouncil(mention)) return undefined
  const owner = (mention.value as Entity).organization?.value ?? match.elidedCity()?.value
  return owner && [{...match.use<Entity>(mention), value: owner, basis: 'inferred', rule: 'reference/council-for-city'}]
}

/** The cities that a verb speaks of, and those that it says are or do the same: “together with Hartwell”. */
export function cities(match: Match, group = 'member'): Value<Entity>[] | undefined {
  const found = subjects(match, group)
  const {company} = match.grammar
  if (!found || !company) return found
  const beside = [...match.near('before', ['city']), ...match.near('after', ['city'])].find(mention =>
    company.test(match.lead(mention))
  )
  const others = beside ? row(match, beside) : []
  return [...found, ...others.filter(({value}) => !found.some(one => one.value === value))]
}

/** The cities that a verb speaks of: named in its clause, or before it, or left out because the page is theirs. */
function subjects(match: Match, group: string): Value<Entity>[] | undefined {
  if (match.has(group)) {
    const [named] = match.mentionsIn(group)
    return named!.type === 'body' ? ofCouncil(match, named!) : row(match, named!)
  }
  const we = match.own()
  if (we) {
    const own = match.elidedCity()
    return own && [{...own, spans: [...own.spans, we]}]
  }
  const placed = (mention: Mention) =>
    match.grammar.placed.test(match.lead(mention.type === 'city' ? match.headOfList(mention) : mention)) ||
    match.grammar.possessive.test(match.trail(mention))
  // “Hartwell's membership”
  const owns = (mention: Mention) =>
    match.between(mention).length < 4 && match.grammar.possessive.test(match.trail(mention))
  const subject = match
    .near('before', ['city', 'name', 'body'])
    .filter(mention => mention.type !== 'body' || isCouncil(mention))
    .find(mention => owns(mention) || (!placed(mention) && !bracketed(match, mention)))
  if (subject) return subject.type === 'city' ? row(match, subject) : ofCouncil(match, subject)
  const clause = match.clauses[match.clause]!
  if (clause.relative) {
    const before = match.near(
      'before',
      ['city', 'organization', 'name', 'body', 'country'],
      match.clauses[match.clause - 1]!
    )[0]
    if (before?.type !== 'city') return undefined
    // “Brzezinek i Dębowiec, który przystąpił …”: a verb in the singular speaks of the last alone.
    return match.grammar.several && !match.several ? [match.use<Entity>(before)] : row(match, before)
  }
  if (isAboutNetwork(match) || match.grammar.partOf.test(match.leading)) return undefined
  const {inverted, leftOut, adverbials} = match.grammar
  const after = match
    .near('after', ['city'])
    .find(mention => !placed(mention) && (!inverted || inverted.test(match.between(mention))))
  if (after) return row(match, after)
  if ((leftOut && !leftOut.test(match.following)) || !adverbials.test(match.leading)) return undefined
  for (const one of earlier(match)) {
    const named = match
      .near('before', ['city', 'name'], one)
      .find(mention => !match.grammar.placed.test(match.lead(mention)))
    if (named?.type === 'name') return undefined
    if (named && (!match.several || isPlural(match, named))) return row(match, named)
  }
  const own = match.several || followsSubject(match) ? undefined : match.elidedCity()
  return own && [own]
}

/** Whether what stands before the clause is no clause, but the subject of it: “The spa down the valley, a market town, belongs to …”. */
function followsSubject(match: Match): boolean {
  const {verb, adverbials} = match.grammar
  const before = match.clauses[match.clause - 1]
  if (!verb || !before || match.leading.trim()) return false
  const words = match.sentence.slice(before.start, before.end)
  return !verb.test(words) && !adverbials.test(words) && !adverbials.test(words.split(' ', 1)[0]!)
}

/** Whether a network is the subject of the verb: what it belongs to, no city does. */
function isAboutNetwork(match: Match): boolean {
  const {nominative, placed, governed} = match.grammar
  if (!nominative) return false
  return match.near('before', ['organization']).some(mention => {
    const [lead, words] = [match.lead(mention), match.words(mention)]
    const {name} = mention.value as Entity
    return (
      isNetwork(mention) &&
      (nominative.test(words) || words === name.value) &&
      !placed.test(lead) &&
      !governed.test(lead) &&
      !bracketed(match, mention) &&
      !/[–—:-]/.test(match.between(mention))
    )
  })
}

/** Whether a verb in the plural can be said of a city that is named: of several in a row, or of one whose name is a plural. */
const isPlural = (match: Match, mention: Mention): boolean =>
  match.row(mention).length > 1 || (match.grammar.plural?.test((mention.value as Entity).name.value) ?? false)

/** The organisations that a verb speaks of: after it, before it, or in what was said before. */
export function organizations(match: Match, group = 'organization'): Value<Entity>[] | undefined {
  const named = [group, 'of', 'in', 'let'].find(
    name => match.has(name) && match.mentionsIn(name)[0]?.type === 'organization'
  )
  const given = named && match.mentionsIn(named)[0]
  if (given) return isNetwork(given) ? row(match, given) : undefined
  const kinds = ['organization'] as const
  const near =
    match.near('within', kinds).find(isNetwork) ??
    match.near('after', kinds).find(isNetwork) ??
    match.near('before', kinds).find(mention => isNetwork(mention) && !match.grammar.governed.test(match.lead(mention)))
  if (near) return row(match, near)
  const body = [...match.near('before', ['body']), ...match.near('after', ['body'])].find(ofNetwork)
  if (body) return [{...match.use<Entity>(body), value: (body.value as Entity).organization!.value}]
  if (match.clauses[match.clause]!.relative) {
    // “…, which the city joined”: what is named right before it, if that is not the city itself
    const [before] = match.near('before', ['organization', 'name', 'body', 'city'], match.clauses[match.clause - 1]!)
    if (before && before.type !== 'city') return isNetwork(before) ? [match.use<Entity>(before)] : undefined
  }
  for (const clause of earlier(match)) {
    const named = new Set(match.near('before', kinds, clause).filter(isNetwork))
    if (new Set([...named].map(({value}) => value)).size === 1) return [match.use<Entity>([...named][0]!)]
    if (named.size) return undefined
  }
  // “In the Winter Ports Forum we …”: something else is named, of which nothing is known.
  const others = match.clauses.flatMap(clause => match.near('before', ['body', 'name'], clause))
  if (
    others.some(mention => !isUnit(mention) && !isCouncil(mention) && match.grammar.joined?.test(match.lead(mention)))
  )
    return undefined
  const elided = match.elided('paragraph')
  return elided && [elided]
}

/** The organisation that a clause speaks about: named before the verb, or “it”, or left out. */
export function subject(match: Match, group = 'organization'): Value<Entity> | undefined {
  if (match.has(group)) return match.use<Entity>(match.mentionsIn(group)[0]!)
  const kinds = ['organization', 'city', 'body', 'name', 'country'] as const
  const clause = match.clauses[match.clause]!
  if (clause.relative) {
    const before = match.near('before', kinds, match.clauses[match.clause - 1]!)[0]
    return before?.type === 'organization' && isNetwork(before) ? match.use<Entity>(before) : undefined
  }
  const named = match
    .near('before', kinds)
    .filter(mention => !match.grammar.placed.test(match.lead(mention)) && !/^[^(]*\)/.test(match.between(mention)))
  const [nearest] = named
  if (nearest) return nearest.type === 'organization' && isNetwork(nearest) ? match.use<Entity>(nearest) : undefined
  if (clause.whose) {
    const [before] = earlier(match).flatMap(one => match.near('before', kinds, one))
    return before && isNetwork(before) ? match.use<Entity>(before) : undefined
  }
  if (!match.grammar.adverbials.test(match.leading)) return undefined
  for (const one of earlier(match)) {
    const before = match.near('before', ['organization'], one).filter(isNetwork)
    if (before.length) return match.use<Entity>(before.at(-1)!)
  }
  return match.elided()
}

/** The organisation that admits: the subject, or the one whose body is. */
export function admitting(match: Match): Value<Entity> | undefined {
  const before = match.near('before', ['organization', 'body', 'city'])
  const nearest = before.find(mention => !match.grammar.placed.test(match.lead(mention)))
  if (nearest?.type !== 'body') return subject(match)
  const {organization, bodyType} = nearest.value as Entity
  if (bodyType?.value === 'council') return undefined
  // “the General Assembly of the Network”
  const named = before.find(isNetwork)
  if (!organization) return named ? match.use<Entity>(named) : match.elided()
  return ofNetwork(nearest) ? {...match.use<Entity>(nearest), value: organization.value} : undefined
}

/** Whether a verb without a subject goes on with what a city does: “Hartwell belongs to it, and speaks well of it”. */
export function goesOnWithCity(match: Match): boolean {
  const kinds = ['organization', 'city', 'body', 'name', 'country'] as const
  if (match.clauses[match.clause]!.relative || match.near('before', kinds).length) return false
  const named = earlier(match).map(one =>
    match.near('before', kinds, one).findLast(mention => !match.grammar.placed.test(match.lead(mention)))
  )
  return named.find(mention => mention !== undefined)?.type === 'city'
}

/** The organisation that words right after its name describe: “the Network, founded in 1991”. */
export function described(match: Match): Value<Entity> | undefined {
  const [named] = match
    .near('before', ['organization', 'body', 'city', 'name'])
    .filter(mention => mention.type === 'organization' || !match.grammar.placed.test(match.lead(mention)))
  if (!named) return undefined
  if (named.type === 'body' && ofNetwork(named))
    return {...match.use<Entity>(named), value: (named.value as Entity).organization!.value}
  return isNetwork(named) ? match.use<Entity>(named) : undefined
}

/** The organisation that stands right before words which describe it, whatever clause it is in: “the Network, an alliance of …”. */
export function apposed(match: Match, between: RegExp): Value<Entity> | undefined {
  const [named] = match.near('before', ['organization'], {
    start: 0,
    end: match.sentence.length,
    relative: false,
    opening: 0
  })
  return named && isNetwork(named) && between.test(match.between(named)) ? match.use<Entity>(named) : undefined
}

/** The organisation of a clause whose words may stand in any order: before the verb, within its words, or after it. */
export function topic(match: Match, group = 'organization'): Value<Entity> | undefined {
  if (match.has(group)) return match.use<Entity>(match.mentionsIn(group)[0]!)
  const kinds = ['organization', 'body', 'name'] as const
  const within = match.near('within', ['organization']).find(isNetwork)
  if (within) return match.use<Entity>(within)
  const before = match.near('before', kinds).find(mention => !match.grammar.placed.test(match.lead(mention)))
  if (before) return isNetwork(before) ? match.use<Entity>(before) : undefined
  const after = match.near('after', kinds).find(mention => !match.grammar.placed.test(match.lead(mention)))
  // “founded a Task Force”: something else is spoken of.
  if (after && !isNetwork(after) && match.between(after) === ' ') return undefined
  return after && isNetwork(after) ? match.use<Entity>(after) : subject(match, 'none')
}

/** Those that stand in a row with a mention, but organisations of which brackets say more, which has been read. */
const row = (match: Match, mention: Mention): Value<Entity>[] =>
  match
    .row(mention)
    .filter(one => !toldInBrackets(match, one))
    .map(one => match.use<Entity>(one))

/** Whether what brackets after an organisation say has been read: “A (full member since 1994)”. */
export const toldInBrackets = (match: Match, one: Mention): boolean =>
  one.type === 'organization' && match.taken(one) && match.trail(one).startsWith(' (')

export interface Dates {
  /** When it happened or began. */
  date?: Value<string>
  /** When it ended. */
  until?: Value<string>
}

/** The dates of a verb: within its words, after them or, where none is, before them in its clause; none that belong to another event. */
export function dates(match: Match, group = 'date'): Dates {
  const found: Dates = {}
  const aside = match.has('aside') ? match.mentionsIn('aside') : []
  if (match.has(group)) found.date = match.use<string>(match.mentionsIn(group)[0]!)
  for (const side of ['within', 'after', 'before'] as const) {
    for (const mention of match.near(side, ['date'])) {
      // “the application, made in 2011, was accepted in 2012”
      if (aside.includes(mention)) continue
      if (match.taken(mention) || match.found.includes(mention)) continue
      // “at first an observer (1998–2002), it is …”
      if (side === 'before' && /\p{Ll} \([^)]{0,60}$/u.test(match.lead(mention))) continue
      // “in its third phase (1998–2002)”
      if (/\([^)]{0,60}$/.test(match.lead(mention)) && match.between(mention).length > 25) continue
      if (match.grammar.otherEvents.test(match.between(mention))) break
      const until = match.grammar.until.test(match.lead(mention))
      if (until) found.until ??= match.use<string>(mention)
      else found.date ??= match.use<string>(mention)
    }
  }
  if (!found.date && !found.until) {
    const set = setBefore(match)
    if (set && !match.taken(set)) found.date = match.use<string>(set)
  }
  return found
}

/** The dates of an event: those of its clause, else the one that heads its entry in a chronicle. */
export function occasion(match: Match, group = 'date'): Dates {
  const found = dates(match, group)
  if (!found.date && !found.until) found.date = match.entryDate()
  return found
}

/** The date of a clause before that says no more than when, or the one that heads an entry of a chronicle. */
function setBefore(match: Match): Mention | undefined {
  for (const clause of earlier(match)) {
    const text = match.sentence.slice(clause.start, clause.end)
    const [date] = match.near('before', ['date'], clause)
    if (date && match.grammar.adverbials.test(text) && !match.grammar.until.test(match.lead(date))) return date
  }
  const [first] = match.near('before', ['date'], {start: 0, opening: 0, end: 1, relative: false})
  return first && /^ ?[–:-]/u.test(match.trail(first)) ? first : undefined
}

/** Whether words say of an act that something happened by it. */
export const isBy = (match: Match, act: Mention): boolean =>
  match.grammar.by.test(match.lead(act)) || (match.grammar.instrument?.test(match.words(act)) ?? false)

/** The act by which something happened: in the clause, after words that say so. */
export function actBy(match: Match): Value<Reading> | undefined {
  if (match.has('act')) return match.mention<Reading>('act')
  const clause = match.clauses[match.clause]!
  // “Decision 12, by which the town left …”
  if (clause.relative) {
    const before = match.near('before', ['act'], match.clauses[match.clause - 1]!)[0]
    if (before && match.grammar.by.test(`${match.beforeClause} `)) return match.use<Reading>(before)
  }
  const act = [...match.near('before', ['act']), ...match.near('after', ['act'])].find(
    mention => isBy(match, mention) && !match.grammar.otherEvents.test(match.between(mention))
  )
  return act && match.use<Reading>(act)
}
