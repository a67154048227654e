/** What the rules of every language make of a match: the readings of the genre, written once. */
import {
  type Aside,
  type Effect,
  infer,
  type Match,
  type Mention,
  type MentionType,
  mentionValue,
  type Outcome
} from './language.ts'
import {actBy, cities, dates, isNetwork, occasion, organizations} from './slots.ts'
import type {Entity, Literal, Reading, Span, Value} from './types.ts'

type Values = Record<string, Value | undefined>

/** Leaves out what the text does not give. */
const given = (values: Values): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined))

/** A value that the words do not state because nothing else is meant: `computed`, with the words it goes with. */
export const byDefault = <T extends Literal>(value: T, rule: string, spans: Span[]): Value<T> => ({
  value,
  basis: 'computed',
  rule,
  spans
})

/** A place has no other life than its name. */
export const place = (name: Value<string>): Value<Entity> => ({
  ...name,
  value: {type: 'Place', name, aliases: []}
})

type ActType = 'resolution' | 'decision' | 'ordinance' | 'agreement' | 'statute'

/**
 * An act, by its type, and its number, date, body and subject where the words have them in any order. It is one by its number or its
 * date; without both it is only talk of one.
 */
export function act(
  match: Match,
  types: Readonly<Record<string, ActType>>,
  nouns: readonly string[] = ['actType']
): Outcome {
  const group = (...names: string[]) => names.find(name => match.has(name))
  const [date, number] = [group('date', 'earlier', 'later'), group('number', 'numberToo', 'numberLast')]
  const [subject, passedBy] = [group('subject', 'bracketed'), group('passedBy', 'passedLast')]
  if (!date && !number) return undefined
  return [
    {
      type: 'Act',
      values: given({
        actType: match.choose(group(...nouns)!, types),
        number: number && match.mention<string>(number),
        passedBy: passedBy ? match.entity(passedBy) : organOf(match),
        date: date && match.mention<string>(date),
        ...(subject && subjectOfAct(match, subject))
      } as Values)
    }
  ]
}

/** The body whose act it is by a noun before it: “Council Minute 12”; an executive order is a mayor's. */
const organOf = (match: Match): Value<Entity> | undefined => {
  const isOrder = match.has('organ') && /^executive$/i.test(match.text('organ').value)
  return match.has('organ') && !(isOrder && /^order$/i.test(match.text('actType').value))
    ? match.organ('organ')
    : undefined
}

/** The subject of an act, what it does by its words, and the organisation that it is about. */
export function subjectOfAct(match: Match, group: string): Values {
  const found = match.effectOf(group)
  const subject = match.text(group)
  return {
    subject,
    effect: infer(found?.effect ?? 'other', 'reading/effect-by-subject', ...(found ? [found.words] : subject.spans)),
    target: organizationIn(match, group)
  }
}

/** The organisation that the words of a group are about: a network, one of its bodies, else any organisation. */
function organizationIn(match: Match, group: string): Value<Entity> | undefined {
  const named = match.mentionsIn(group, 'organization')
  const network = named.find(isNetwork)
  if (network) return mentionValue(network) as Value<Entity>
  const ofBody = match
    .mentionsIn(group, 'body')
    .map(body => ({body, owner: (body.value as Entity).organization}))
    .find(({owner}) => owner?.value.kind?.value === 'network')
  if (ofBody) return infer(ofBody.owner!.value, 'reading/organization-of-body', ...mentionValue(ofBody.body).spans)
  const other = named.find(({value}) => (value as Entity).kind?.value !== 'municipality')
  return other && (mentionValue(other) as Value<Entity>)
}

/** Something that the document says of the act that it is. */
export function ofOwnAct(match: Match, values: Values): Outcome {
  const own = match.ownAct
  return own && [{type: 'Act', subject: own, values: given(values)}]
}

/** The provisions that the act rests on, in the group `basis`, and in `passedBy` the body that resolves. */
export function legalBasis(match: Match): Outcome {
  const own = match.ownAct
  if (!own) return undefined
  const told: Reading['values'] = match.has('passedBy') ? {passedBy: match.entity('passedBy')} : {}
  return [
    {type: 'Act', subject: own, values: told},
    ...match
      .mentionsIn('basis', 'citation')
      .map(citation => ({type: 'Act' as const, subject: own, values: {legalBasis: mentionValue(citation)}}))
  ]
}

/** A statute, by its date. */
export function statute(match: Match): Outcome {
  const actType = {...match.text('actType'), value: 'statute'}
  const subject = match.has('subject') ? match.text('subject') : undefined
  return [{type: 'Act', values: given({actType, date: match.mention<string>('date'), subject})}]
}

/**
 * A clause by which the act decides, in a group that is called after what it does. That a city leaves is an event; that
 * it joins is one where the day is told; consent is one by the act.
 */
export function clauseOfAct(match: Match): Outcome {
  const own = match.decidingAct
  const effect = (['accession', 'withdrawal', 'consent_to_join', 'fee', 'designation'] as const).find(name =>
    match.has(name)
  )
  if (!own || !effect) return undefined
  const words = [match.spanOf(effect)]
  const [organization] = organizations(match) ?? []
  const outcome: NonNullable<Outcome> = [
    {
      type: 'Act',
      subject: own.value,
      values: given({effect: infer(effect, 'reading/effect-by-clause', ...words), target: organization})
    }
  ]
  const happened = effect === 'accession' ? 'admitted' : effect === 'withdrawal' ? 'withdrew' : undefined
  const {date, until} = happened ? dates(match) : {}
  const when = date ?? until
  if (happened && organization && (when || effect === 'withdrawal'))
    for (const member of cities(match) ?? ownCity(match))
      outcome.push({
        type: 'MembershipEvent',
        values: given({
          eventType: {value: happened, basis: 'stated', spans: words},
          member,
          organization,
          date: when,
          act: own
        })
      })
  return outcome
}

/** An act of a city that says nobody else is about the city. */
const ownCity = (match: Match): Value<Entity>[] => {
  const own = match.elidedCity()
  return own ? [own] : []
}

/** The acts in the group `others` after the words `does`, or `before` the words `done`: the act amends or repeals them. */
export function actOnActs(match: Match, property: 'amends' | 'repeals'): Outcome {
  const own = match.decidingAct
  const [named, does] = match.has('others') ? ['others', 'does'] : ['before', 'done']
  const others = match.mentionsIn(named, 'act').filter(({value}) => value !== own?.value)
  if (!own || !others.length) return undefined
  const effect = property === 'amends' ? 'amendment' : 'repeal'
  return [
    {
      type: 'Act',
      subject: own.value,
      values: {effect: infer(effect, 'reading/effect-by-clause', match.spanOf(does))}
    },
    ...others.map(other => ({
      type: 'Act' as const,
      subject: own.value,
      values: {[property]: match.use<Reading>(other)} as Values as Reading['values']
    }))
  ]
}

const DAY = 86_400_000

/** An act that others have amended, in the groups `by` and `also`: each amends it. */
export function amendedBy(match: Match): Outcome {
  const amended = match.mention<Reading>('amended')
  return ['by', 'also'].flatMap(group =>
    match.has(group)
      ? [
          {
            type: 'Act' as const,
            subject: match.mention<Reading>(group).value,
            values: {
              amends: amended,
              effect: infer('amendment', 'reading/effect-by-clause', match.spanOf('verb'))
            } as Reading['values']
          }
        ]
      : []
  )
}

/** When the act enters into force: on a day that is told, or so many days after it was passed. */
export function inForce(match: Match, days: number | undefined): Outcome {
  const own = match.ownAct
  if (!own) return undefined
  if (match.has('date')) return [{type: 'Act', subject: own, values: {effectiveFrom: match.mention<string>('date')}}]
  const passed = own.values['date']
  if (days === undefined || !/^\d{4}-\d\d-\d\d$/.test(String(passed?.value))) return []
  const day = new Date(Date.parse(String(passed!.value)) + days * DAY).toISOString().slice(0, 10)
  const effectiveFrom = infer(day, 'reading/in-force-after-passing', match.spanOf('when'), ...passed!.spans)
  return [{type: 'Act', subject: own, values: {effectiveFrom}}]
}

/**
 * That a council consented to joining: the act by which it did is the one that the sentence names, else one by its day.
 * What a network approves is no consent of a city.
 */
export function consented(match: Match): Outcome {
  const [organization] = organizations(match) ?? []
  const words = ['consent', 'given', 'gave'].filter(group => match.has(group)).map(group => match.spanOf(group))
  const body = [...match.near('before', ['body']), ...match.near('after', ['body'])].find(
    ({value}) => (value as Entity).bodyType?.value === 'council'
  )
  const named = match.acts.length === 1 ? match.acts[0] : undefined
  if (!organization || (!named && !body)) return undefined
  const passedBy = body && match.use<Entity>(body)
  const {date} = dates(match)
  const act = named ? match.use<Reading>(named) : undefined
  if (!act && !date) return undefined
  const effect = infer('consent_to_join', 'reading/effect-by-clause', ...words)
  const told: Reading = {
    type: 'Act',
    rule: '',
    span: match.span,
    ...(act && {subject: act.value}),
    values: given({
      ...(!act && {actType: infer('decision', 'reading/decision', ...words)}),
      passedBy: act?.value.values['passedBy'] ? undefined : passedBy,
      date: act?.value.values['date'] ? undefined : date,
      effect,
      target: organization
    })
  }
  const [member] = cities(match) ?? ownCity(match)
  return [
    told,
    ...(member
      ? [
          {
            type: 'MembershipEvent' as const,
            values: given({
              eventType: {value: 'consent granted', basis: 'stated', spans: words},
              member,
              organization,
              act: act ?? infer(told, 'reading/decision', ...words)
            })
          }
        ]
      : [])
  ]
}

/** An agreement with a partner town, in one of some groups: an act by its day. */
export function agreement(match: Match, partners: readonly string[]): Outcome {
  const day =
    match.near('after', ['date']).find(date => match.between(date).length < 90) ??
    match.near('before', ['date']).find(date => match.between(date).length < 40)
  const headed = day ? match.use<string>(day) : dates(match).date
  const group = partners.find(name => match.has(name))
  if (!headed) return undefined
  const words = ['twin', 'deed', 'after', 'ties'].filter(name => match.has(name)).map(name => match.spanOf(name))
  const [mention] = group ? match.mentionsIn(group) : []
  const target =
    mention &&
    (mention.type === 'city' ? (mentionValue(mention) as Value<Entity>) : town(match, mention.value as string, group!))
  return [
    {
      type: 'Act',
      values: given({
        actType: {value: 'agreement', basis: 'stated', spans: words},
        date: headed,
        effect: infer('other', 'reading/effect-by-clause', ...words),
        target
      })
    }
  ]
}

/** A town that nothing else in the document tells of. */
function town(match: Match, name: string, group: string): Value<Entity> {
  const spans = [match.spanOf(group)]
  const kind = infer('municipality', 'reading/partner-town', ...spans)
  return {
    value: {type: 'Organization', name: {value: name, basis: 'stated', spans}, aliases: [], kind},
    basis: 'stated',
    spans
  }
}

/**
 * By an act, a body did what follows: joined, left, or something else.
 * @param passedBy the body, where no group `passedBy` names it
 */
export function byActBody(match: Match, passedBy?: Value<Entity>): Outcome {
  const act = match.mention<Reading>('act')
  const found = match.effectAhead()
  const [target] = (found && organizations(match)) ?? []
  const effect = infer(
    found?.effect ?? 'other',
    'reading/effect-of-act',
    ...(found ? [found.words] : match.has('passedBy') ? [match.spanOf('passedBy')] : act.spans)
  )
  if (found) match.prose.push(found.words)
  return [
    {
      type: 'Act',
      subject: act.value,
      values: given({
        passedBy: passedBy ?? match.entity('passedBy'),
        effect,
        target: target && {...target}
      })
    }
  ]
}

/** The network of a sentence that names but one. */
function onlyNetwork(match: Match): Value<Entity> | undefined {
  const named = match.clauses
    .flatMap(clause => [
      ...match.near('before', ['organization'], clause),
      ...match.near('after', ['organization'], clause)
    ])
    .filter(isNetwork)
  return new Set(named.map(({value}) => value)).size === 1 ? match.use<Entity>(named[0]!) : undefined
}

/** The network whose body passed an act. */
function ownerOf(passedBy: Value | undefined): Value<Entity> | undefined {
  const owner = (passedBy?.value as Entity | undefined)?.organization
  return owner?.value.kind?.value === 'network'
    ? infer(owner.value, 'reading/organization-of-body', ...passedBy!.spans)
    : undefined
}

/**
 * What the clause around an act says that it does, and which council did it: “the Council left by {act}”. An act whose
 * subject is told does what that says.
 */
export function actInClause(match: Match, group = match.has('act') ? 'act' : 'cited'): Outcome {
  const act = match.mention<Reading>(group)
  const body = [...match.near('before', ['body']), ...match.near('after', ['body'])].find(
    ({value}) => (value as Entity).bodyType?.value === 'council'
  )
  const passedBy = body && !act.value.values['passedBy'] ? match.use<Entity>(body) : undefined
  const found = act.value.values['subject'] ? undefined : match.effectAround()
  const target = found && (organizations(match)?.[0] ?? onlyNetwork(match) ?? ownerOf(act.value.values['passedBy']))
  if (found && target) {
    match.prose.push(found.words)
    // “The board of the Network approved our application”: what a network approves, it admits.
    const doer = match.near('before', ['organization', 'city', 'body']).at(-1)
    const admits = !body && doer && isNetwork(doer) && doer.end <= found.words.start
    const does = admits && found.effect === 'consent_to_join' ? 'admission' : found.effect
    const effect = infer(does, 'reading/effect-of-act', found.words)
    return [{type: 'Act', subject: act.value, values: given({passedBy, effect, target: {...target}})}]
  }
  return passedBy && [{type: 'Act', subject: act.value, values: {passedBy}}]
}

/** The day on which something was decided, not one from which it is so. */
const dayOfDecision = (match: Match): Value<string> | undefined => {
  const {date} = dates(match)
  const [{start} = {start: -1}] = date?.spans ?? []
  const later = match.near('after', ['date']).find(one => one.start === start)
  return later && match.grammar.effective?.test(match.lead(later)) ? undefined : date
}

/**
 * A body decided something: an act by that, with its day or a number, or the one that is cited after it with a noun of
 * `cited`; in the act that decides it, what that does.
 */
export function decision(
  match: Match,
  types: Readonly<Record<string, ActType>>,
  cited: Readonly<Record<string, ActType>> = {}
): Outcome {
  const found = match.effectOf('subject')
  if (!found) return undefined
  const [day, its] = [
    ['itsDate', 'on', 'before'],
    ['number', 'itsNumber']
  ].map(groups => groups.find(group => match.has(group)))
  const date = day ? match.mention<string>(day) : dayOfDecision(match)
  const number = its ? match.mention<string>(its) : undefined
  if (!date && !number) return undefined
  const told = subjectOfAct(match, 'subject')
  const [organization] = organizations(match, 'target') ?? []
  return [
    {
      type: 'Act',
      values: given({
        actType: match.has('itsType') ? match.choose('itsType', cited) : match.choose('actType', types),
        number,
        passedBy: match.has('passedBy')
          ? match.entity('passedBy')
          : match.has('organ')
            ? match.organ('organ')
            : undefined,
        date,
        ...told,
        target: told['target'] ?? organization
      })
    }
  ]
}

export const organization = (subject: Value<Entity>, values: Values): Outcome => [
  {type: 'Organization', subject: subject.value, values: given(values)}
]

/** A count of members; without a qualifier it is exact. */
export function memberCount(
  organization: Value<Entity> | undefined,
  value: Value<number>,
  qualifier?: Value<string>,
  asOf?: Value<string>
): Outcome {
  if (!organization) return undefined
  const measure: Value<string> = infer('member-count', 'reading/members-counted', ...organization.spans, ...value.spans)
  return [
    {
      type: 'Observation',
      values: given({
        organization,
        measure,
        value,
        qualifier: qualifier ?? byDefault('exact', 'reading/unqualified', value.spans),
        asOf
      })
    }
  ]
}

export interface Phase {
  member: Value<Entity>
  organization: Value<Entity> | undefined
  class: Value<string>
  from?: Value<string>
  until?: Value<string>
  reason?: Value<string>
  status?: Value<string>
  act?: Value<Reading>
  /** The words that say it began, and as what it is an event; none for a state. */
  event?: {type: 'admitted' | 'class changed'; spans: Span[]}
}

/** A phase of a membership, with the event that began it where the text tells of one, and what the act of it did. */
export function membership({member, organization, act, event, ...phase}: Phase): Outcome {
  if (!organization) return undefined
  const reading: Reading = {
    type: 'Membership',
    rule: '',
    span: {start: 0, end: 0},
    values: given({
      member,
      organization,
      class: phase.class,
      from: phase.from,
      until: phase.until,
      reason: phase.reason,
      status: phase.status,
      establishedBy: act
    })
  }
  const outcome: NonNullable<Outcome> = [reading]
  if (event) {
    const eventType = infer(event.type, 'reading/beginning-of-phase', ...event.spans)
    outcome.push({
      type: 'MembershipEvent',
      values: given({
        eventType,
        member,
        organization,
        date: phase.from,
        act,
        membership: infer(reading, 'reading/beginning-of-phase', ...event.spans)
      })
    })
  }
  if (act)
    outcome.push({
      type: 'Act',
      subject: act.value,
      values: given({
        effect: infer(
          ofCity(act.value) ? 'accession' : 'admission',
          'reading/effect-of-act',
          ...(event?.spans ?? act.spans)
        ),
        target: organization
      })
    })
  return outcome
}

/**
 * The memberships of all members, or in all organisations, that an enumeration names, each with the class and the dates
 * that stand beside it, else with those that are told of all.
 * @param first the first of them
 */
export function enumerated(
  match: Match,
  first: Mention,
  all: Omit<Phase, 'member' | 'organization'> & ({member: Value<Entity>} | {organization: Value<Entity>})
): Outcome {
  const row = match.row(first)
  const asides = match.asides(row)
  return row.flatMap((mention, index) => {
    const {from = all.from, until = all.until, class: held = all.class} = asides[index]!
    const one = match.use<Entity>(mention)
    return membership({member: one, organization: one, ...all, class: held, from, until}) ?? []
  })
}

/** Whether an act is a city's, not the network's: by the body that passed it, else by its number. */
function ofCity({values: {passedBy, number}}: Reading): boolean {
  const body = passedBy?.value as Entity | undefined
  return body ? body.bodyType?.value === 'council' || body.kind?.value === 'municipality' : number !== undefined
}

/** What the row in which some cities stand says of each alone. */
function asidesOf(match: Match, cities: readonly Value<Entity>[]): Map<unknown, Aside> {
  const named = match.found.filter(({type, value}) => type === 'city' && cities.some(one => one.value === value))
  const row = named[0] ? match.row(named[0]).filter(one => named.includes(one)) : []
  const asides = match.asides(row)
  return new Map(row.map(({value}, index) => [value, asides[index]!]))
}

/** A city, or several, came into an organisation, or are in it: who, where, when and by which act lie in the clause. */
export function holding(
  match: Match,
  held: Value<string>,
  beginning?: Span[],
  group = 'member',
  when = 'date'
): Outcome {
  const where = organizations(match)
  const who = where && cities(match, group)
  if (!who) return undefined
  const bracketed = new Map(match.found.map(mention => [mention.value, match.inBrackets(mention)]))
  const asides = who.length > 1 ? asidesOf(match, who) : new Map<unknown, Aside>()
  const inTurn = match.inTurn(Math.max(who.length, where.length))
  const ofOne = [...bracketed.values()].map(value => value?.spans[0]?.start)
  const {date: nearest, until} = inTurn
    ? {}
    : beginning || held.value === 'founding'
      ? occasion(match, when)
      : dates(match, when)
  // What stands in brackets after one of several is said of that one.
  const date = who.length + where.length > 2 && ofOne.includes(nearest?.spans[0]?.start) ? undefined : nearest
  const act = actBy(match)
  const reason = beginning && match.reason()
  return where.flatMap((organization, place) =>
    who.flatMap(
      (member, turn) =>
        membership({
          member,
          organization,
          class: asides.get(member.value)?.class ?? held,
          from:
            inTurn?.[who.length > 1 ? turn : place] ??
            asides.get(member.value)?.from ??
            bracketed.get(member.value) ??
            bracketed.get(organization.value) ??
            (where.length > 1 ? match.dateAfter(organization) : undefined) ??
            date,
          until: asides.get(member.value)?.until ?? until,
          reason,
          act,
          event: beginning && {type: 'admitted', spans: beginning}
        }) ?? []
    )
  )
}

/**
 * Words that go on with what the sentence says of a membership without its verb: “… joined A in 1998 and B in 2003”.
 * What is in the groups `organization`, `class` and `date` differs, the rest is the same.
 */
export function goesOn(match: Match, held?: Value<string>): Outcome {
  const before = match.phaseBefore
  const [named] = match.mentionsIn('organization')
  if (!before || !named || match.taken(named) || !isNetwork(named)) return undefined
  const date = match.has('date') ? match.mention<string>('date') : undefined
  return alike(before, before.values['member'] as Value<Entity>, match.use<Entity>(named), date, held)
}

/**
 * Cities in the group `who` of which the sentence says without its verb what it has said of others before: “Hartwell
 * joined in 1999, Dunmere in 2001 and Kilbray a year later as an observer”.
 * When, the group `before` or `after` says; as what, the group `class`: one of the two must say something.
 */
export function likewise(match: Match, classOf: (match: Match, group: string) => Value<string>): Outcome {
  const date = ['before', 'after'].find(group => match.has(group))
  const held = match.has('class') ? classOf(match, 'class') : undefined
  if (!date && !held) return undefined
  const before = match.phaseBefore
  const who = match.mentionsIn('who', 'city')
  if (!before || !match.continues(before) || who.some(one => match.taken(one))) return undefined
  // “admitted A as full members and B as an observer”: on the same day
  const when = date === undefined ? (before.values['from'] as Value<string> | undefined) : match.mention<string>(date)
  const outcome = who.flatMap(
    one => alike(before, match.use<Entity>(one), before.values['organization'] as Value<Entity>, when, held) ?? []
  )
  return outcome.length ? outcome : undefined
}

/** What has been said of a membership, of another, with another date or of another class. */
function alike(
  {type, values}: Reading,
  member: Value<Entity>,
  organization: Value<Entity>,
  date: Value<string> | undefined,
  held: Value<string> | undefined
): Outcome {
  const {class: same, eventType} = values
  if (type === 'MembershipEvent') {
    if (held) return undefined
    return [{type, values: given({eventType, member, organization, date})}]
  }
  // Who came later did not found it.
  if (!held && date && same!.value === 'founding') return undefined
  return membership({member, organization, class: held ?? (same as Value<string>), from: date})
}

/**
 * A class of membership that came after what the paragraph tells of one: “full membership followed in 2005”. Whose it is,
 * and in what, the clause says, or what was told before.
 */
export function nextPhase(match: Match, held: Value<string>, words: Span[]): Outcome {
  const before = match.phaseToldBefore?.values
  const named = match.near('within', ['organization']).find(isNetwork)
  const subject = match.near('before', ['city'])[0]
  const [member] = subject || !before ? (cities(match, 'none') ?? []) : [before['member'] as Value<Entity>]
  const [organization] = named || !before ? (organizations(match) ?? []) : [before['organization'] as Value<Entity>]
  const {date, until} = occasion(match)
  if (!member || !date) return undefined
  return membership({member, organization, class: held, from: date, until, event: {type: 'admitted', spans: words}})
}

/** How the headers of a table call its columns, and what its cells say; none with the flag `g`. */
export interface Columns {
  since: RegExp
  until: RegExp
  status: RegExp
  unit: RegExp
  count: RegExp
  seat: RegExp
  founded: RegExp
  /** The act by which the membership began. */
  act: RegExp
  /** What stands in a cell of which nothing is known. */
  empty: RegExp
  /** What a cell says of one that is a member, without a class. */
  member: RegExp
  /** The class that a cell states, with its place in the words. */
  held: (words: string) => {value: string; start: number; end: number} | undefined
  /** A membership that has ended; one that is only asked for. */
  ended: RegExp
  pending: RegExp
  /** The qualifier of a count. */
  qualifier: (words: string) => {value: string; start: number; end: number} | undefined
}

/** An act of which a cell gives the number, and the date where it has one. */
function actInCell(match: Match, cell: Match): Value<Reading> | undefined {
  const [number] = cell.mentionsIn('all', 'actNumber')
  const [date] = cell.mentionsIn('all', 'date')
  if (!number) return undefined
  const numbered = match.use<string>(number)
  const span = cell.spanOf('all')
  const values = given({
    actType: infer('resolution', 'reading/row-of-memberships', span),
    number: numbered,
    date: date && match.use<string>(date)
  })
  return {value: {type: 'Act', rule: '', span, values}, basis: 'stated', spans: numbered.spans}
}

/** A row of a table of memberships, found by its cell with the organisation. */
export function row(match: Match, columns: Columns, member: Value<Entity> | undefined): Outcome {
  const outcome = match
    .row(match.mentionsIn('organization')[0]!)
    .flatMap(named => toldOf(match, named, columns, member) ?? [])
  return outcome.length ? outcome : undefined
}

/** Fields that tell of one network; a status that is no class of members is of something else. */
export function fields(match: Match, columns: Columns): Outcome {
  const named = match.describedNetwork()
  // “Dunmere joined: 2003”
  const [other] = match.label(columns.since)?.mentionsIn('all', 'city') ?? []
  // Only where fields are read is the city of the page meant by them.
  return named && toldOf(match, named, columns, other ? match.use<Entity>(other) : match.elidedCity())
}

function toldOf(match: Match, named: Mention, columns: Columns, member: Value<Entity> | undefined): Outcome {
  const organization = match.use<Entity>(named)
  const words = (found: Match | undefined) => found?.text('all').value ?? ''
  // A stroke fills an empty cell.
  const cell = (header: RegExp) => {
    const found = match.cell(header)
    return /[\p{L}\p{N}\p{S}]/u.test(words(found)) && !columns.empty.test(words(found)) ? found : undefined
  }
  const [since, until, status] = [cell(columns.since), cell(columns.until), cell(columns.status)]
  const outcome: NonNullable<Outcome> = []
  const within = (found: Match, {value, start, end}: {value: string; start: number; end: number}): Value<string> => {
    const at = found.spanOf('all').start
    return {value, basis: 'stated', spans: [{start: at + start, end: at + end}]}
  }
  const told = [status, since].find(one => one && columns.held(words(one)))
  const decided = cell(columns.act)
  const act = decided && actInCell(match, decided)
  const pending = columns.pending.test(words(status)) || columns.pending.test(words(since))
  if (act && pending)
    outcome.push({
      ...act.value,
      values: {
        ...act.value.values,
        effect: infer('consent_to_join', 'reading/row-of-memberships', ...act.spans),
        target: organization
      }
    })
  const held = [since, status].filter(one => one && /[\p{L}\p{N}]/u.test(words(one)))
  // “Type: international association” tells of no membership.
  const isMember = [since, status].some(
    one => one && (one.mentionsIn('all', 'date').length || columns.held(words(one)) || columns.member.test(words(one)))
  )
  if (member && isMember && !pending) {
    const days = [...new Set(held.flatMap(one => one!.mentionsIn('all', 'date')))]
    const end = until?.mentionsIn('all', 'date')[0] ?? days[1]
    if (act) outcome.push(act.value)
    const ended = [status, since].find(one => one && columns.ended.test(words(one)))
    const stated = told && within(told, columns.held(words(told))!)
    if (stated) match.prose.push(...stated.spans)
    outcome.push(
      ...membership({
        member,
        organization,
        class: stated ?? infer('member', 'reading/row-of-memberships', held[0]!.spanOf('all')),
        from: days[0] && match.use<string>(days[0]),
        until: end && match.use<string>(end),
        act: ended ? undefined : act,
        status: ended && infer('ended', 'reading/row-of-memberships', ended.spanOf('all'))
      })!
    )
  }
  const unit = cell(columns.unit)?.mentionsIn('all', 'body', 'office')[0]
  if (unit) {
    const {start, end} = named
    const matter: Value<string> = {value: match.words({start, end}), basis: 'stated', spans: [{start, end}]}
    outcome.push({type: 'Responsibility', values: {unit: match.use<Entity>(unit), matter, organization}})
  }
  const counted = cell(columns.count)
  const count = counted?.mentionsIn('all', 'number')[0]
  if (counted && count) {
    const qualifier = columns.qualifier(words(counted))
    const asOf = counted.mentionsIn('all', 'date')[0]
    outcome.push(
      ...memberCount(
        organization,
        match.use<number>(count),
        qualifier && within(counted, qualifier),
        asOf && match.use<string>(asOf)
      )!
    )
  }
  const founded = cell(columns.founded)?.mentionsIn('all', 'date')[0]
  const seat = cell(columns.seat)?.mentionsIn('all', 'city', 'name')[0]
  if (seat) match.found.push(seat)
  if (founded || seat)
    outcome.push({
      type: 'Organization',
      subject: organization.value,
      values: given({
        founded: founded && match.use<string>(founded),
        seat: seat && place({value: match.words(seat), basis: 'stated', spans: [{start: seat.start, end: seat.end}]})
      })
    })
  return outcome.length ? outcome : undefined
}

/** Whether a mention is all that a cell says, but for its kind: “City of Hartwell”. */
const isAll = (cell: Match, {start, end}: Mention): boolean => cell.text('all').value.length - (end - start) < 12

/** A row of a table of the members of one organisation, found by its cell with the city. */
export function memberRow(match: Match, columns: Columns): Outcome {
  const words = (found: Match | undefined) => found?.text('all').value ?? ''
  const [since, until, status] = [columns.since, columns.until, columns.status].map(header => match.cell(header))
  const organization = match.elided()
  if (!organization || !(since || status) || [since, status].some(cell => columns.pending.test(words(cell))))
    return undefined
  const [from, later] = [since, status].flatMap(cell => cell?.mentionsIn('all', 'date') ?? [])
  const end = until?.mentionsIn('all', 'date')[0] ?? later
  const told = [status, since].flatMap(cell => {
    const held = cell && columns.held(words(cell))
    if (!held) return []
    const at = cell.spanOf('all').start
    const span = {start: at + held.start, end: at + held.end}
    match.prose.push(span)
    return [{value: held.value, basis: 'stated' as const, spans: [span]}]
  })
  return membership({
    member: match.use<Entity>(match.mentionsIn(match.has('city') ? 'city' : 'city_too')[0]!),
    organization,
    class: told[0] ?? infer('member', 'reading/row-of-memberships', (since ?? status)!.spanOf('all')),
    from: from && match.use<string>(from),
    until: end && match.use<string>(end)
  })
}

/** A cell of a table with organisations on one side and cities on the other: as what the city belongs, and since when. */
export function crossing(match: Match, columns: Columns): Outcome {
  const {member: told, pending, held} = columns
  const headers = match.headers
  if (headers.length < 2) return undefined
  const {value: words, spans} = match.text('cell')
  const named = (type: MentionType): Value<Entity>[] =>
    headers
      .flatMap(header => header.mentionsIn('all', type).filter(one => isAll(header, one)))
      .map(one => mentionValue(one) as Value<Entity>)
  const [[organization], [member]] = [named('organization'), named('city')]
  // “Hartwell joined” is what a row tells of, no city.
  const labels = [columns.since, columns.until, columns.status, columns.count]
  if (headers.some(header => labels.some(label => label.test(header.text('all').value)))) return undefined
  const says = told.test(words) || held(words)
  if (!organization || !member || !says || pending.test(words)) return undefined
  const [first, second] = match.mentionsIn('cell', 'date')
  const ended = first && !second && match.grammar.until.test(match.lead(first))
  const [from, until] = ended ? [undefined, first] : [first, second]
  const {value} = held(words) ?? {value: 'member'}
  return membership({
    member,
    organization,
    class: {value, basis: 'stated', spans},
    from: from && match.use<string>(from),
    until: until && match.use<string>(until)
  })
}

/** Something that happened to a membership: a suspension, a withdrawal; no membership by itself. */
export function happening(match: Match, eventType: EventType, words: Span[], group = 'member'): Outcome {
  const where = organizations(match)
  const who = where && cities(match, group)
  if (!who) return undefined
  const {date, until} = occasion(match)
  // The clause by which an act decides it is read as its own.
  if (eventType === 'withdrew' && !date && !until && match.decidingAct) return undefined
  const by = actBy(match)
  const effect = EFFECTS[eventType]
  return where.flatMap(organization => [
    ...who.map(member => ({
      type: 'MembershipEvent' as const,
      values: given({
        eventType: {value: eventType, basis: 'stated', spans: words},
        member,
        organization,
        date: date ?? until,
        act: by
      })
    })),
    ...(by && effect
      ? [
          {
            type: 'Act' as const,
            subject: by.value,
            values: {effect: infer(effect, 'reading/effect-of-act', ...words), target: organization}
          }
        ]
      : [])
  ])
}

/** What the act does by which something happened. */
const EFFECTS: Partial<Record<EventType, Effect>> = {
  withdrew: 'withdrawal',
  applied: 'consent_to_join',
  suspended: 'other',
  reinstated: 'other'
}

export type EventType =
  | 'consent granted'
  | 'applied'
  | 'admitted'
  | 'class changed'
  | 'suspended'
  | 'reinstated'
  | 'withdrew'
  | 'renewed'

/** Consent to join: an event and the effect of the act, never a membership. */
export function consent(
  act: Value<Reading>,
  member: Value<Entity>,
  organization: Value<Entity> | undefined,
  words: Span[]
): Outcome {
  if (!organization) return undefined
  return [
    {
      type: 'Act',
      subject: act.value,
      values: {effect: infer('consent_to_join', 'reading/effect-by-clause', ...words), target: organization}
    },
    {
      type: 'MembershipEvent',
      values: {eventType: {value: 'consent granted', basis: 'stated', spans: words}, member, organization, act}
    }
  ]
}

/** A task of a unit, with the one network that its words name, or the one spoken of, where they say no more. */
export function responsibility(
  match: Match,
  unit: Value<Entity>,
  matter: Value<string>,
  group: string,
  spokenOf?: RegExp
): Outcome {
  const networks = match.mentionsIn(group, 'organization', 'body').flatMap(mention => {
    const {value, spans, ...rest} = mentionValue(mention) as Value<Entity>
    const named = value.type === 'Body' ? value.organization?.value : value
    return named?.kind?.value === 'network' ? [{...rest, value: named, spans}] : []
  })
  const one = new Set(networks.map(({value}) => value)).size === 1 ? networks[0] : undefined
  const meant = !networks.length && spokenOf?.test(matter.value) ? match.elided() : undefined
  const organization = one ?? (meant?.value.kind?.value === 'network' ? meant : undefined)
  // “It is looked after by the Office”
  const named =
    organization === meant && meant && spokenOf?.exec(matter.value)?.groups?.['pronoun']
      ? infer(meant.value.name.value, 'reading/task-spoken-of', ...matter.spans, ...meant.spans)
      : matter
  const outcome: NonNullable<Outcome> = [{type: 'Responsibility', values: given({unit, matter: named, organization})}]
  // Who looks after a city's activities belongs to the city.
  const cities = match.mentionsIn(group, 'city')
  if (!unit.value.organization && new Set(cities.map(({value}) => value)).size === 1) {
    const city = mentionValue(cities[0]!)
    const owner = infer(city.value, 'reading/unit-of-city', ...unit.spans, ...city.spans)
    outcome.push({type: 'Body', subject: unit.value, values: {organization: owner}})
  }
  return outcome
}

/**
 * A standing task of a unit or of who holds an office, in the group `matter`; one whose words name no network, but a
 * representative to one, is of the network spoken of. What is done once is no standing task.
 */
export function task(match: Match, {errands, representing}: Tasks, matter = 'matter', unit = 'unit'): Outcome {
  const words = match.text(matter)
  if (errands.test(words.value)) return []
  const who = match.entity(unit)
  const outcome = responsibility(match, who, words, matter) ?? []
  const [given] = outcome
  const organization =
    given && !given.values['organization'] && representing.test(words.value)
      ? (organizationIn(match, matter) ?? match.elided())
      : undefined
  if (organization) given!.values['organization'] = organization
  // Whom an act of a city gives a task is the city's.
  const city = match.decidingAct && !who.value.organization ? match.elidedCity() : undefined
  if (city && !outcome.some(({type}) => type === 'Body'))
    outcome.push({type: 'Body', subject: who.value, values: {organization: city}})
  return outcome
}

/** How a language speaks of tasks. */
export interface Tasks {
  /** The beginning of what is done once and is no standing task. */
  errands: RegExp
  /** Words for standing for a city in an organisation. */
  representing: RegExp
}

/** A task that stands above a list, of each in it. */
export function taskUnder(match: Match): Outcome {
  const {under} = match
  if (!under || !match.decidingAct) return undefined
  const [first, ...rest] = responsibility(under, match.entity('unit'), under.text('matter'), 'matter') ?? []
  return first && [first, ...rest]
}

/** A task in a list that stands under the unit whose tasks are listed. */
export const taskListed = (match: Match): Outcome =>
  match.under && responsibility(match, match.under.entity('unit'), match.text('matter'), 'matter')

/** The rules by which a reading holds more than its words state. */
export const readingRules: readonly {id: string; description: string}[] = [
  {
    id: 'reading/members-counted',
    description: 'A count of cities or members that an organisation has is its member count.'
  },
  {id: 'reading/task-spoken-of', description: 'Who looks after “it” looks after the network spoken of.'},
  {id: 'reading/unqualified', description: 'A count without “over”, “about” or “nearly” is exact.'},
  {id: 'reading/beginning-of-phase', description: 'Becoming a member is an admission, and the membership came of it.'},
  {id: 'reading/founder-since-founding', description: 'A founder is a member since the founding.'},
  {
    id: 'reading/listed-as-ended',
    description: 'Of memberships that a heading says have ended, none lasts.'
  },
  {
    id: 'reading/row-of-memberships',
    description: 'A row of a table with a date of joining or a status tells of a membership.'
  },
  {id: 'reading/partner-town', description: 'Whom a twinning agreement is with is a municipality.'},
  {id: 'reading/decision', description: 'What a body decides on a day is a decision.'},
  {id: 'reading/effect-of-act', description: 'An act by which something happened had that effect.'},
  {
    id: 'reading/effect-by-subject',
    description: 'What an act does, its subject says; one whose subject says none of the effects on record has another.'
  },
  {
    id: 'reading/in-force-after-passing',
    description: 'An act that enters into force so many days after it was passed does so on that day.'
  },
  {id: 'reading/effect-by-clause', description: 'What an act does, its clauses say.'},
  {
    id: 'reference/council-for-city',
    description: 'What a council joined, its city is a member of.'
  },
  {
    id: 'reference/own-council',
    description: 'The council, where none is named in full, is that of the city whose document it is.'
  },
  {id: 'reference/own-act', description: 'A clause of an act speaks of the act.'},
  {
    id: 'reference/item',
    description: 'An item of minutes that resolves or decides is an act, by its number where that runs on.'
  },
  {
    id: 'reference/meeting',
    description: 'The acts that minutes record are of the body and the day of the meeting.'
  },
  {
    id: 'reading/organization-of-body',
    description: 'What is said of a body of an organisation is about the organisation.'
  },
  {id: 'reading/unit-of-city', description: 'A unit that looks after a city’s activities belongs to the city.'},
  {id: 'reference/antecedent', description: '“It” and “the Association” mean the one thing that fits.'},
  {id: 'reference/elided', description: 'What a sentence leaves out is the one thing of its kind named before.'}
]
