/** Which time the data cover, and when they were issued and changed: read off the records and the release log. */
import {models, valuesOf} from '../../model.ts'
import type {AnyRecord, Publication, RecordType, Release} from '../../types.ts'

/** EDTF level 0, as precise as the texts. */
export interface Period {
  start: string
  end: string
}

export interface Dates {
  /** YYYY-MM-DD */
  issued: string
  modified: string
  /** Whether something changed after it was issued. */
  isUpdated: boolean
  /** The last release that changed something; absent where there was none. */
  release?: Release
}

/** The last day that a date may be; only good for comparing, as February has no 31st. */
const latest = (date: string): string => date + '-12-31'.slice(date.length - 4)

const earlier = (a: string, b: string): string => (b < a ? b : a)
const later = (a: string, b: string): string => (latest(b) > latest(a) ? b : a)

function* datesIn(records: Iterable<AnyRecord>): Generator<string> {
  for (const record of records) {
    for (const field of models[record.type].fields)
      if (field.kind === 'date') for (const date of valuesOf(record, field)) yield String(date)
  }
}

/**
 * What tells the period of the records of a type, or of all: from the earliest date they have to the latest, and at least
 * to the day the last source was retrieved, until which the sources tell. A type without dates has the period of all.
 */
export function periodFinder(publication: Publication): (type?: RecordType) => Period | undefined {
  const retrieved = [...publication.records('Source')].map(record => record.retrieved)
  const periodOf = (dates: readonly string[]): Period | undefined =>
    dates.length === 0 ? undefined : {start: dates.reduce(earlier), end: [...dates, ...retrieved].reduce(later)}
  const periods = new Map<RecordType, Period | undefined>()
  const all: string[] = []
  for (const type of Object.keys(models) as RecordType[]) {
    const period = periodOf([...datesIn(publication.records(type))])
    periods.set(type, period)
    if (period && type !== 'Source') all.push(period.start, period.end)
  }
  const whole = periodOf(all.length > 0 ? all : retrieved)
  return type => (type && periods.get(type)) ?? whole
}

/**
 * What tells when the records of a type, or all, were issued and last changed. Before the first release that is the day
 * the last source was retrieved; without a source there is no day.
 */
export function datesFinder(publication: Publication): (type?: RecordType) => Dates | undefined {
  const {releases} = publication
  const [first] = releases
  const last = releases.at(-1)
  if (!first || !last) {
    const days = [...publication.records('Source')].map(record => record.retrieved)
    if (days.length === 0) return () => undefined
    const day = days.reduce(later)
    return () => ({issued: day, modified: day, isUpdated: false})
  }
  const between = (first: Release, last: Release): Dates => ({
    issued: first.date,
    modified: last.date,
    isUpdated: last !== first,
    release: last
  })
  const firstOf = new Map<RecordType, Release>()
  const lastOf = new Map<RecordType, Release>()
  for (const release of releases) {
    for (const {type} of release.changes) {
      if (!firstOf.has(type)) firstOf.set(type, release)
      lastOf.set(type, release)
    }
  }
  return type => (type ? between(firstOf.get(type) ?? first, lastOf.get(type) ?? first) : between(first, last))
}
