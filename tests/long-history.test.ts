/** A long history: after each of many releases, whoever follows the change stream has the data set, and no IRI is lost. */
import {expect, test} from 'vitest'
import {prepare} from '../pipeline/build.ts'
import {ldes} from '../pipeline/publish/ldes.ts'
import {changesSince, writeRelease} from '../pipeline/release.ts'
import {BASE, folder} from './folders.ts'
import type {MemoryEffects} from './memory-effects.ts'
import {dataSet, Follower, follow} from './publish/follower.ts'
import {filesOf} from './publish/publication.ts'

/** What a steward does when the build refuses: says of each record that it went, is the same, or may go with others. */
function settle(effects: MemoryEffects, standing: string): void {
  let entries = ''
  for (let tries = 0; tries < 3; tries++) {
    effects.write('/s/identities.yaml', [standing + entries])
    const {messages, publication, history} = prepare({sources: '/s'}, effects)
    if (publication) return
    for (const {ruleId, reason, fatal} of messages) {
      if (!fatal) continue
      const [, id] = /Unexpected (?:absence|meaning) of (\S+?):? ?[,“ A-Z]/.exec(`${reason} `) ?? []
      const path = id?.replace(/,$/, '').replace(/#id$/, '')
      if (ruleId === 'ledger/vanished') entries += `- retired: ${path}\n  reason: it is told of no more\n`
      else if (ruleId === 'ledger/meaning' || ruleId === 'ledger/reused')
        entries += `- kept: ${path}\n  reason: it was put right\n`
      else if (ruleId === 'ledger/share')
        entries += `- withdrawals: 99\n  release: ${history.releases.length + 1}\n  reason: so many\n`
      else throw new Error(`${ruleId} ${reason}`)
    }
  }
  throw new Error('the build is not content')
}

test('over 52 releases a follower has the data set after each, and every IRI that ever was still leads somewhere', () => {
  const cities = ['Ambridge', 'Borchester', 'Casterbridge', 'Dunmere', 'Emmerdale', 'Felpersham', 'Holby', 'Lymewick']
  const names = {polaris: 'Polaris', guild: 'Harbour Guild', league: 'Union of Ports'}
  const network = (index: number) => Object.keys(names)[index % 3] as keyof typeof names
  const told = new Map<string, {year: number; network: keyof typeof names; act?: number}>()
  const effects = folder({})
  let standing = {renamed: '', same: '', split: ''}
  const follower = new Follower()
  let closed = new Map<string, string>()
  const ever = new Set<string>()
  const kinds = new Map<string, number>()

  for (let number = 1; number <= 52; number++) {
    const city = cities[(number * 5) % cities.length]!
    const known = told.get(city)
    // What happens: a new city, a correction, an act, a city that goes; and now and then something to the networks.
    if (!known) told.set(city, {year: 1990 + number, network: network(number)})
    else if (number % 4 === 0 && told.size > 3) told.delete(city)
    else if (number % 3 === 0) known.act = known.act === undefined ? number : undefined
    else known.year++
    if (number % 12 === 5) {
      names.polaris = `Winter Network ${'ABCDE'[Math.floor(number / 12)]}`
      standing = {...standing, renamed: `- renamed: organization/polaris\n  to: ${names.polaris}\n`}
    }
    const has = (key: keyof typeof names) => [...told.values()].some(one => one.network === key)
    const inGuild = [...told].filter(([, one]) => one.network === 'guild').map(([name]) => name.toLowerCase())
    const apart = number % 16 > 11 && inGuild.length > 1
    standing = {
      renamed: has('polaris') && number >= 5 ? standing.renamed : '',
      same:
        number % 10 > 6 && has('guild') && has('league') && !apart ? '- same: [Harbour Guild, Union of Ports]\n' : '',
      split: apart ? `- split: Harbour Guild\n  in: ${inGuild[0]}\n  as: organization/harbour-guild-of-the-north\n` : ''
    }
    for (const name of cities) {
      const one = told.get(name)
      const path = `/s/${name.toLowerCase()}.md`
      if (!one) effects.remove(path)
      else {
        const act = one.act
          ? ` By Resolution No. ${one.act}/2011 of ${name} City Council of 3 March 2011 consent was granted for the City of ${name} to join ${names[one.network]}.`
          : ''
        const text = `The City of ${name} has been a full member of ${names[one.network]} since ${one.year}.${act}`
        effects.write(path, [folder({'x.md': text}).files()['/s/x.md']!])
      }
    }
    settle(effects, standing.renamed + standing.same + standing.split)
    const prepared = prepare({sources: '/s'}, effects)
    const result = changesSince(prepared.publication!, prepared)
    expect(result.changes.length).toBeGreaterThan(0)
    for (const {kind, replacedBy} of result.changes) {
      const what = replacedBy ? 'replaced' : kind
      kinds.set(what, (kinds.get(what) ?? 0) + 1)
    }
    const date = `2026-01-${String(Math.ceil(number / 2)).padStart(2, '0')}`
    writeRelease('/s', date, result, prepared, effects)

    const {publication, messages} = prepare({sources: '/s'}, effects)
    expect(messages.filter(({fatal}) => fatal)).toEqual([])
    const pages = filesOf(ldes, publication!)
    for (const [path, content] of closed) expect(pages.get(path)).toBe(content)
    closed = new Map([...pages].filter(([path]) => path !== 'ldes/index.trig'))
    expect(closed.size).toBe(number)

    follow(pages, BASE, follower)
    const current = new Set([...publication!.all()].map(({id}) => id))
    expect(new Set(follower.records.keys())).toEqual(current)
    expect(follower.triples()).toEqual(dataSet(publication!))
    if (number % 13 === 0) expect(follow(pages, BASE).triples()).toEqual(follower.triples())

    for (const id of current) ever.add(id)
    const gone = new Map(publication!.tombstones.map(one => [BASE + one.id, one]))
    for (const id of ever) expect([id, current.has(id) !== gone.has(id)]).toEqual([id, true])
    for (const {replacedBy} of gone.values())
      if (replacedBy) expect(current.has(BASE + replacedBy) || gone.has(BASE + replacedBy)).toBe(true)
    expect(follower.known).toEqual(ever)
  }
  for (const kind of ['added', 'changed', 'withdrawn', 'replaced']) expect(kinds.get(kind)).toBeGreaterThan(10)
}, 600_000)
