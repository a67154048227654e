/** When changes were published, for feeds and the change stream. */
import type {Release} from '../types.ts'

export interface TimedRelease {
  release: Release
  /** The instant of its change of an index from 0, or of where the next would stand: RFC 3339 in UTC with milliseconds. */
  instant: (index: number) => string
}

/**
 * Gives every change an instant of its own. Of a release only the day is on record; the time of day is the place of the
 * change among all of that day, in milliseconds. So a later change has a later instant, as a change stream needs it, and
 * no two entries of a feed are alike.
 */
export function timed(releases: readonly Release[]): TimedRelease[] {
  let [day, before] = ['', 0]
  return releases.map(release => {
    if (release.date !== day) [day, before] = [release.date, 0]
    const first = Date.parse(`${day}T00:00:00Z`) + before
    before += release.changes.length
    return {release, instant: index => new Date(first + index).toISOString()}
  })
}
