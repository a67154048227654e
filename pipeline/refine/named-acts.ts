/** Which of the acts that a document names are one: by their numbers, or by their days. */
import type {Reading, Value} from '../types.ts'

/** The acts named so far, in order, found by number and by date so that documents of many acts stay cheap. */
export class NamedActs {
  readonly #order = new Map<Reading, number>()
  readonly #found = new Map<string, Set<Reading>>()

  /** The act that was named before, where this is the same: it then tells more of it. Otherwise the act itself. */
  known(act: Reading): Reading {
    const {number, date} = act.values
    // Of acts with numbers none is another of its day.
    const keys = number
      ? [`number ${String(number.value)}`, date && `unnumbered ${String(date.value)}`]
      : [date && `date ${String(date.value)}`]
    let known: Reading | undefined
    for (const key of keys)
      for (const other of (key && this.#found.get(key)) || [])
        if ((!known || this.#order.get(other)! < this.#order.get(known)!) && sameAct(other, act)) known = other
    if (known) {
      act.subject = known
      tell(known, act)
    } else this.#order.set(act, this.#order.size)
    for (const key of keysOf(known ?? act)) this.#found.set(key, (this.#found.get(key) ?? new Set()).add(known ?? act))
    return known ?? act
  }
}

const keysOf = ({values: {number, date}}: Reading): string[] => [
  ...(number ? [`number ${String(number.value)}`] : []),
  ...(date ? [`date ${String(date.value)}`] : []),
  ...(date && !number ? [`unnumbered ${String(date.value)}`] : [])
]

/** Whether two readings are of one act: of one number, or without one of one day, and not of two bodies. */
function sameAct(a: Reading, b: Reading): boolean {
  const agree = (property: string, needed: boolean) => {
    const [x, y] = [a.values[property]?.value, b.values[property]?.value]
    return x === undefined || y === undefined ? !needed : x === y
  }
  if (a.values['number'] && b.values['number'])
    return agree('number', true) && agree('date', false) && agree('passedBy', false)
  return agree('date', true) && agree('actType', true) && agree('passedBy', false)
}

/** What a later reading tells of an act, it is from then on known to be. */
export function tell(act: Reading, {values, rule}: Reading): void {
  for (const [property, value] of Object.entries(values)) {
    if (!['amends', 'repeals', 'legalBasis', 'effect', 'target'].includes(property))
      if (morePrecise(property, act.values[property], value)) delete act.values[property]
    act.values[property] ??= {...value, rule: value.rule ?? rule}
  }
}

/** “By-law No. 12, 2009”, adopted on 6 July 2009: the day says more than the year. */
const morePrecise = (property: string, known: Value | undefined, told: Value): boolean =>
  property === 'date' &&
  known !== undefined &&
  String(told.value).startsWith(String(known.value)) &&
  String(told.value).length > String(known.value).length
