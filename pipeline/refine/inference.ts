/** What follows from what was read, each by a named rule. The order of the list is the order in which they run. */
import type {Mention, PlainText, Resolve} from '../language.ts'
import {infer} from '../language.ts'
import type {Entity, Reading, Span, Value} from '../types.ts'
import {actOfItem, bodyOfAct, consentByAct, effectOfAct, targetOfAct} from './acts.ts'

export interface Context {
  text: PlainText
  kind: 'page' | 'resolution'
  readings: Reading[]
  mentions: readonly (readonly Mention[])[]
  entities: readonly Entity[]
  /** Words for the end of a membership. */
  endings: RegExp
  /** The network that is meant at an offset of the plain text. */
  network: (at: Span) => ReturnType<Resolve['network']>
  /** The city whose document it is, and its council. */
  city: (at: Span) => Entity | undefined
  council: Entity | undefined
  /** The acts that the document is, and the networks that it names, in order. */
  ownActs: ReadonlySet<Reading>
  networks: readonly Entity[]
}

export interface Inference {
  id: string
  description: string
  run: (context: Context) => void
}

const referenced = (reading: Reading): unknown[] => [
  reading.subject,
  ...Object.values(reading.values).map(({value}) => value)
]
const isEntity = (value: unknown): value is Entity => typeof value === 'object' && value !== null && 'name' in value
const evidence = (...values: (Value | undefined)[]): Span[] => values.flatMap(value => value?.spans ?? [])

/** An act may be read in several places; what any of them says of it holds. */
const ofAct = (act: Value | undefined, property: string): Value<string> | undefined =>
  act && ((act.value as Reading).values[property] as Value<string> | undefined)

const namedThings: Inference = {
  id: 'inference/named',
  description: 'A network of municipalities that the text names is on record, and so are the standing bodies of it.',
  run({kind, readings, mentions, network}) {
    const seen = new Set<Entity>()
    const all = mentions.flat()
    // “The Assembly” is the General Assembly.
    const lastWords = new Set(
      all.flatMap(({value}) =>
        isEntity(value) && value.type === 'Body' ? (/ (\S+)$/.exec(value.name.value.toLowerCase())?.[1] ?? []) : []
      )
    )
    for (const {value, start, end, antecedent} of all) {
      if (!isEntity(value) || seen.has(value) || antecedent) continue
      const span = {start, end}
      if (value.type === 'Organization' && value.kind?.value === 'network') {
        seen.add(value)
        readings.push({type: 'Organization', rule: namedThings.id, subject: value, values: {}, span})
      }
      const standing = value.type === 'Body' && !['council', 'office'].includes(value.bodyType?.value ?? 'other')
      // “The Forum” of the “Forum of Winter Towns” is itself.
      const itself = value.organization?.value ?? (standing ? network(span)?.value : undefined)
      const named =
        isEntity(itself) &&
        [itself.name, ...itself.aliases].some(name => name.value.toLowerCase().includes(value.name.value.toLowerCase()))
      if (
        standing &&
        !named &&
        !lastWords.has(value.name.value.toLowerCase()) &&
        (value.organization ? value.organization.value.kind?.value === 'network' : kind === 'page' && network(span))
      ) {
        seen.add(value)
        readings.push({type: 'Body', rule: namedThings.id, subject: value, values: {}, span})
      }
    }
  }
}

const bodyOwners: Inference = {
  id: 'inference/owner-of-body',
  description:
    'A council or an office named without its organisation is the one city’s; another body is the one network’s.',
  run({kind, readings, entities, network, city}) {
    const cities = entities.filter(({kind}) => kind?.value === 'municipality')
    const told = new Map(
      readings
        .flatMap(({subject, values}) => (values['organization'] ? [[subject, values['organization']] as const] : []))
        .reverse()
    )
    const passing = new Set(readings.map(({values}) => values['passedBy']?.value))
    for (const body of new Set(readings.flatMap(referenced))) {
      if (!isEntity(body) || body.type !== 'Body' || body.organization) continue
      if (told.has(body)) {
        body.organization = told.get(body) as Value<Entity>
        continue
      }
      // In an act of a city, a body that passed one is the city's, whatever it is called.
      const ofCity =
        body.bodyType?.value === 'council' ||
        body.bodyType?.value === 'office' ||
        (kind === 'resolution' && passing.has(body))
      const found = ofCity ? undefined : network(body.name.spans[0]!)
      const owner = ofCity
        ? (city(body.name.spans[0]!) ?? (cities.length === 1 ? cities[0] : undefined))
        : (found?.value as Entity | undefined)
      if (owner)
        body.organization = infer(
          owner,
          bodyOwners.id,
          ...body.name.spans,
          ...(found ? [{start: found.start, end: found.end}] : owner.name.spans.slice(0, 1))
        )
    }
  }
}

const memberships = (readings: readonly Reading[]): Reading[] => readings.filter(({type}) => type === 'Membership')

/** Memberships by member and organisation, in the order in which they were read. */
class Pairs {
  readonly #groups = new Map<unknown, Map<unknown, Reading[]>>()

  constructor(readings: readonly Reading[]) {
    for (const reading of memberships(readings)) this.of(reading).push(reading)
  }

  /** Those of the member and the organisation of a reading, to be added to. */
  of({values}: Reading): Reading[] {
    const [member, organization] = [values['member']?.value, values['organization']?.value]
    const ofMember = this.#groups.get(member) ?? new Map<unknown, Reading[]>()
    this.#groups.set(member, ofMember)
    const group = ofMember.get(organization) ?? []
    ofMember.set(organization, group)
    return group
  }

  groups(): Reading[][] {
    return [...this.#groups.values()].flatMap(ofMember => [...ofMember.values()])
  }
}

const asClass = (held: string, event: Reading): Value<string> => ({
  value: held,
  basis: 'inferred',
  rule: endOfMembership.id,
  spans: evidence(event.values['eventType'])
})

/** Whether an act is the document itself, which decides that something shall be and does not tell when it was. */
const byItself = (act: Value | undefined, ownActs: ReadonlySet<Reading>): boolean =>
  act !== undefined && ownActs.has(act.value as Reading)

const endOfMembership: Inference = {
  id: 'inference/end-of-membership',
  description: 'A withdrawal ends the phase that lasted; where the text tells of none, it tells that there was one.',
  run({readings, ownActs}) {
    const pairs = new Pairs(readings)
    for (const event of readings.filter(
      ({type, values}) => type === 'MembershipEvent' && values['eventType']!.value === 'withdrew'
    )) {
      const {member, organization, date, act} = event.values
      const same = pairs.of(event)
      const began = ({values}: Reading) => String(values['from']?.value ?? '')
      const open = same
        .filter(reading => !reading.values['until'] && (!date || began(reading) <= String(date.value)))
        .sort((a, b) => (began(a) < began(b) ? 1 : -1))[0]
      const until = date ?? ofAct(act, 'effectiveFrom') ?? (byItself(act, ownActs) ? undefined : ofAct(act, 'date'))
      const ended = infer('ended', endOfMembership.id, ...evidence(event.values['eventType']))
      if (open) {
        if (until) open.values['until'] = infer(until.value, endOfMembership.id, ...evidence(until))
        open.values['status'] = ended
      } else if (
        !same.length ||
        same.every(
          reading =>
            date &&
            (began(reading) > String(date.value) ||
              (reading.values['until'] && reading.values['until'].value !== date.value))
        )
      ) {
        const phase: Reading = {
          type: 'Membership',
          rule: endOfMembership.id,
          span: event.span,
          values: {
            member: member!,
            organization: organization!,
            class: asClass('member', event),
            ...(until && {until: infer(until.value, endOfMembership.id, ...evidence(until))}),
            status: ended
          }
        }
        readings.push(phase)
        same.push(phase)
      }
    }
  }
}

const generalMembership: Inference = {
  id: 'inference/general-membership',
  description:
    'That a city is a member, with no class and no date, says nothing that a phase with either does not say; nor with the date that a phase with a class has.',
  run({readings}) {
    const dropped = new Set<unknown>()
    for (const group of new Pairs(readings).groups()) {
      const alike = (a: Reading, b: Reading) => a.values['from']?.value === b.values['from']?.value
      const general = group.filter(
        phase =>
          classOf(phase) === 'member' &&
          !phase.values['until'] &&
          (!phase.values['from'] || group.some(other => classOf(other) !== 'member' && alike(phase, other)))
      )
      const fuller = group.length > general.length
      for (const reading of general.slice(fuller ? 0 : 1)) dropped.add(reading)
    }
    if (!dropped.size) return
    const kept = readings.filter(reading => !dropped.has(reading) && !dropped.has(reading.values['membership']?.value))
    for (const [index, reading] of kept.entries()) readings[index] = reading
    readings.length = kept.length
  }
}

const toldInPieces: Inference = {
  id: 'inference/told-in-pieces',
  description: 'Since when a city is a member, and of what class it is, can be told apart: it is one phase.',
  run({readings}) {
    const dropped = new Set<unknown>()
    for (const group of new Pairs(readings).groups()) {
      const [first, second, ...others] = group.filter(({values}) => !values['until'])
      if (!first || !second || others.length || group.length > 2) continue
      const [dated, classed] = first.values['from'] ? [first, second] : [second, first]
      const apart = dated.values['from'] && !classed.values['from'] && !classed.values['establishedBy']
      if (
        !apart ||
        classOf(dated) !== 'member' ||
        ['member', 'observer', 'candidate'].includes(String(classOf(classed)))
      )
        continue
      dated.values['class'] = classed.values['class']!
      dropped.add(classed)
    }
    if (!dropped.size) return
    const kept = readings.filter(reading => !dropped.has(reading) && !dropped.has(reading.values['membership']?.value))
    for (const [index, reading] of kept.entries()) readings[index] = reading
    readings.length = kept.length
  }
}

const startFromAct: Inference = {
  id: 'inference/start-from-deciding-act',
  description: 'A membership that an act started, with no other start stated, began on the date of the act.',
  run({readings}) {
    for (const {values} of memberships(readings)) {
      const date = ofAct(values['establishedBy'], 'date')
      if (!values['from'] && date) values['from'] = infer(date.value, startFromAct.id, ...evidence(date))
    }
  }
}

const eventDate: Inference = {
  id: 'inference/date-of-event',
  description: 'An event that happened by an act, with no other date stated, bears the date of the act.',
  run({readings, ownActs}) {
    for (const {type, values} of readings) {
      if (values['eventType']?.value === 'withdrew' && byItself(values['act'], ownActs)) continue
      const date = type === 'MembershipEvent' ? ofAct(values['act'], 'date') : undefined
      if (date && !values['date']) values['date'] = infer(date.value, eventDate.id, ...evidence(date))
    }
  }
}

const classOf = ({values}: Reading): unknown => values['class']!.value

/** Phases of one member in one organisation, those with a start in its order. */
function phases(readings: readonly Reading[]): Reading[][] {
  const from = (reading: Reading) => String(reading.values['from']?.value ?? '')
  return new Pairs(readings)
    .groups()
    .map(group => group.filter(from).sort((a, b) => (from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : 0)))
}

const endAtNextPhase: Inference = {
  id: 'inference/end-at-next-phase',
  description: 'A phase ends when one of another class begins.',
  run({readings}) {
    for (const group of phases(readings)) {
      let next: Reading | undefined
      for (const [index, reading] of [...group.entries()].reverse()) {
        const following = group[index + 1]
        if (following && classOf(following) !== classOf(reading)) next = following
        if (!next || reading.values['until']) continue
        reading.values['until'] = infer(
          next.values['from']!.value,
          endAtNextPhase.id,
          ...evidence(next.values['class'], next.values['from'])
        )
      }
    }
  }
}

const changeOfClass: Inference = {
  id: 'inference/change-of-class',
  description: 'The beginning of a phase that follows one of another class is a change of class.',
  run({readings}) {
    const events = new Map(
      readings.flatMap(reading =>
        reading.type === 'MembershipEvent' ? [[reading.values['membership']?.value, reading] as const] : []
      )
    )
    for (const group of phases(readings)) {
      const [first] = group
      const second = group.find(reading => classOf(reading) !== classOf(first!))
      let changed = false
      for (const reading of group) {
        changed ||= reading === second
        // The first phase of another class before it.
        const before = classOf(reading) !== classOf(first!) ? first : changed ? second : undefined
        const event = events.get(reading)
        if (before && event)
          event.values['eventType'] = infer(
            'class changed',
            changeOfClass.id,
            ...evidence(before.values['class'], reading.values['class'])
          )
      }
    }
  }
}

const status: Inference = {
  id: 'inference/status-of-membership',
  description:
    'A membership with an end is ended; one of which the text tells no end is current when the source was retrieved; where the text speaks of an end that no rule read, it is unknown.',
  run({text, readings, endings}) {
    const end = text.sentences.some(({start, end: stop}) => endings.test(text.matching.slice(start, stop)))
    for (const {values, span} of memberships(readings)) {
      if (values['status']) continue
      const {until, class: held} = values
      values['status'] = until
        ? infer('ended', status.id, ...until.spans)
        : infer(end ? 'unknown' : 'current', status.id, ...(held?.spans ?? [span]))
    }
  }
}

export const inferences: readonly Inference[] = [
  effectOfAct,
  bodyOfAct,
  targetOfAct,
  actOfItem,
  consentByAct,
  namedThings,
  bodyOwners,
  generalMembership,
  toldInPieces,
  startFromAct,
  endOfMembership,
  eventDate,
  endAtNextPhase,
  changeOfClass,
  status
]
