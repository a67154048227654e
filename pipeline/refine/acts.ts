/** What follows for acts from all that was read of them. */
import {infer} from '../language.ts'
import type {Entity, Reading, Value} from '../types.ts'
import type {Inference} from './inference.ts'

/** The acts of the document, each with the readings that tell of it, its own among them. */
function actsOf(readings: readonly Reading[]): Map<Reading, Reading[]> {
  const acts = new Map<Reading, Reading[]>()
  for (const reading of readings) {
    if (reading.type !== 'Act') continue
    const act = (reading.subject ?? reading) as Reading
    const told = acts.get(act) ?? []
    acts.set(act, told)
    told.push(reading)
  }
  return acts
}

const BY_SUBJECT = 'reading/effect-by-subject'

/** Which of two tellings of what an act does says more: a clause, unless the subject is of another act or of money. */
function weight({rule, value}: Value): number {
  const own = ['consent_to_join', 'accession', 'admission', 'withdrawal'].includes(String(value))
  if (value === 'other') return 0
  if (rule === BY_SUBJECT) return own ? 2 : 4
  return own ? 3 : 1
}

export const effectOfAct: Inference = {
  id: 'inference/effect-of-act',
  description:
    'An act does what its clauses say, if its subject does not say that it amends, repeals, designates or pays.',
  run({readings}) {
    for (const told of actsOf(readings).values()) {
      const telling = told.filter(({values}) => values['effect'])
      const sorted = [...telling].sort((a, b) => weight(b.values['effect']!) - weight(a.values['effect']!))
      // What leaves an organisation and repeals the act by which it joined leaves.
      const leaving = telling.find(({values}) => {
        const {value, rule} = values['effect']!
        return value === 'withdrawal' && rule !== BY_SUBJECT
      })
      const best = sorted[0]?.values['effect']?.value === 'repeal' ? (leaving ?? sorted[0]) : sorted[0]
      for (const {values} of telling) {
        if (values['effect']!.value === best!.values['effect']!.value) continue
        delete values['effect']
        // What the act is about goes with what it does; of a lesser telling it counts where the better has none.
        if (best!.values['target']) delete values['target']
      }
    }
  }
}

export const bodyOfAct: Inference = {
  id: 'inference/body-of-act',
  description:
    'An act that an act amends or repeals is of the same body; one by which the city joins, leaves, pays or sends someone is its council’s.',
  run({readings, council}) {
    const acts = actsOf(readings)
    const body = (act: Reading) => (acts.get(act) ?? [act]).map(({values}) => values['passedBy']).find(Boolean)
    const give = (act: Reading, passedBy: Value) => {
      if (!body(act)) act.values['passedBy'] = infer(passedBy.value, bodyOfAct.id, ...passedBy.spans)
    }
    for (const [act, told] of acts) {
      const passedBy = body(act)
      for (const {values} of told)
        for (const property of ['amends', 'repeals'])
          if (passedBy && values[property]) give(values[property].value as Reading, passedBy)
    }
    if (!council) return
    for (const [act, told] of acts) {
      const effect = told.map(({values}) => values['effect']?.value).find(Boolean)
      const ofCity = ['consent_to_join', 'accession', 'withdrawal', 'fee', 'designation', 'amendment', 'repeal']
      const type = String(act.values['actType']?.value)
      if (ofCity.includes(String(effect)) && ['resolution', 'decision', 'ordinance'].includes(type))
        give(act, {value: council, basis: 'inferred', spans: council.name.spans.slice(0, 1)})
    }
  }
}

export const targetOfAct: Inference = {
  id: 'inference/target-of-act',
  description:
    'An act and those that it amends or repeals are about one organisation; one that pays or sends someone, about that of the document.',
  run({readings, ownActs, networks}) {
    const acts = actsOf(readings)
    const of = (act: Reading, property: string) =>
      (acts.get(act) ?? []).map(({values}) => values[property]).find(Boolean)
    const give = (act: Reading, target: Value) => {
      if (of(act, 'target') || !of(act, 'effect')) return
      const told = acts.get(act)!.find(({values}) => values['effect'])!
      told.values['target'] = infer(target.value, targetOfAct.id, ...target.spans)
    }
    for (const act of ownActs) {
      const others = (acts.get(act) ?? []).flatMap(({values}) =>
        ['amends', 'repeals'].flatMap(property => (values[property] ? [values[property].value as Reading] : []))
      )
      for (const other of others) {
        const [own, its] = [of(act, 'target'), of(other, 'target')]
        if (!own && its && ['amendment', 'repeal'].includes(String(of(act, 'effect')?.value))) give(act, its)
        else if (own) give(other, own)
      }
      const effect = String(of(act, 'effect')?.value)
      const [first, second] = networks
      if (first && (effect === 'fee' || (effect !== 'other' && !second)))
        give(act, {value: first, basis: 'inferred', spans: first.name.spans.slice(0, 1)})
    }
  }
}

export const consentByAct: Inference = {
  id: 'inference/consent-by-act',
  description: 'An act by which a council consents to joining is an event of its city and the organisation.',
  run({readings, city}) {
    const known = new Set(
      readings.flatMap(({type, values}) =>
        type === 'MembershipEvent' && ['consent granted', 'applied'].includes(String(values['eventType']?.value))
          ? [values['act']?.value]
          : []
      )
    )
    for (const [act, told] of actsOf(readings)) {
      const {effect} = told.find(({values}) => values['effect']?.value === 'consent_to_join')?.values ?? {}
      const target = told.map(({values}) => values['target']).find(Boolean)
      if (!effect || !target || !effect.spans[0]) continue
      const member = city(effect.spans[0])
      if (known.has(act) || !member) continue
      const spans = effect.spans
      readings.push({
        type: 'MembershipEvent',
        rule: consentByAct.id,
        span: spans[0]!,
        values: {
          eventType: infer('consent granted', consentByAct.id, ...spans),
          member: infer(member as Entity, consentByAct.id, ...(member.name.spans.slice(0, 1) ?? spans)),
          organization: target,
          act: infer(act, consentByAct.id, ...((act.values['number'] ?? act.values['date'])?.spans ?? spans))
        }
      })
    }
  }
}

export const actOfItem: Inference = {
  id: 'inference/act-of-item',
  description:
    'An item of minutes that decides is an act where it joins, leaves or does something else to a membership.',
  run({readings, ownActs}) {
    const acts = actsOf(readings)
    for (const act of ownActs) {
      if (act.rule !== 'reference/item') continue
      const told = acts.get(act) ?? []
      const does = told.some(({values}) => values['effect'] && values['effect'].value !== 'other')
      // An act without a type is none.
      if (!does && !told.some(({values}) => values['target'])) delete act.values['actType']
    }
  }
}
