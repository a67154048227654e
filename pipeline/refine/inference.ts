/** What follows from what was read, each by a named rule. The order of the list is the order in which they run. */
import type {PlainText, Resolve} from '../language.ts'
import {infer} from '../language.ts'
import type {Entity, Reading, Span, Value} from '../types.ts'

export interface Context {
  text: PlainText
  readings: Reading[]
  entities: readonly Entity[]
  /** Words for the end of a membership. */
  endings: RegExp
  /** The network that is meant at an offset of the plain text. */
  network: (at: Span) => ReturnType<Resolve['network']>
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

const bodyOwners: Inference = {
  id: 'inference/owner-of-body',
  description:
    'A council or an office named without its organisation is the one city’s; another body is the one network’s.',
  run({readings, entities, network}) {
    const cities = entities.filter(({kind}) => kind?.value === 'municipality')
    const told = new Map(
      readings
        .flatMap(({subject, values}) => (values['organization'] ? [[subject, values['organization']] as const] : []))
        .reverse()
    )
    for (const body of new Set(readings.flatMap(referenced))) {
      if (!isEntity(body) || body.type !== 'Body' || body.organization) continue
      if (told.has(body)) {
        body.organization = told.get(body) as Value<Entity>
        continue
      }
      const ofCity = body.bodyType?.value === 'council' || body.bodyType?.value === 'office'
      const found = ofCity ? undefined : network(body.name.spans[0]!)
      const owner = ofCity ? (cities.length === 1 ? cities[0] : undefined) : (found?.value as Entity | undefined)
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
  run({readings}) {
    for (const {type, values} of readings) {
      const date = type === 'MembershipEvent' ? ofAct(values['act'], 'date') : undefined
      if (date && !values['date']) values['date'] = infer(date.value, eventDate.id, ...evidence(date))
    }
  }
}

/** Phases of one member in one organisation, those with a start in its order. */
function phases(readings: readonly Reading[]): Reading[][] {
  const groups = new Map<string, Reading[]>()
  const ids = new Map<unknown, number>()
  const id = (value: unknown) => ids.get(value) ?? ids.set(value, ids.size).get(value)!
  for (const reading of memberships(readings)) {
    const key = `${id(reading.values['member']?.value)} ${id(reading.values['organization']?.value)}`
    groups.set(key, [...(groups.get(key) ?? []), reading])
  }
  const from = (reading: Reading) => String(reading.values['from']?.value ?? '')
  return [...groups.values()].map(group =>
    group.filter(from).sort((a, b) => (from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : 0))
  )
}

const endAtNextPhase: Inference = {
  id: 'inference/end-at-next-phase',
  description: 'A phase ends when one of another class begins.',
  run({readings}) {
    for (const group of phases(readings)) {
      for (const [index, reading] of group.entries()) {
        const next = group
          .slice(index + 1)
          .find(({values}) => values['class']!.value !== reading.values['class']!.value)
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
      for (const [index, reading] of group.entries()) {
        const before = group
          .slice(0, index)
          .find(({values}) => values['class']!.value !== reading.values['class']!.value)
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
  bodyOwners,
  startFromAct,
  eventDate,
  endAtNextPhase,
  changeOfClass,
  status
]
