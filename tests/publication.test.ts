/** This publication, as it would be built: every claim proved, every sentence accounted for, every value perturbed. */
import {expect, test} from 'vitest'
import {assemble} from '../pipeline/assemble.ts'
import {prepare} from '../pipeline/build.ts'
import {diskEffects} from '../pipeline/effects.ts'
import {extract} from '../pipeline/extract.ts'
import {languages} from '../pipeline/languages/index.ts'
import {loadPublication} from '../pipeline/load.ts'
import {models, valuesOf} from '../pipeline/model.ts'
import {perturb} from '../pipeline/perturb.ts'
import type {Claim, Source} from '../pipeline/types.ts'

const {publication, messages} = prepare({sources: 'sources'}, diskEffects)
const {sources, config} = loadPublication('sources', diskEffects, Object.keys(languages))
const read = (source: Source) => assemble([extract(source, languages[source.frontMatter.language]!)], config!.base)

test('has nothing wrong with it but the base that is still to be chosen', () => {
  expect(messages.map(({ruleId}) => ruleId)).toEqual(['publication/placeholder-base'])
})

test('leaves no sentence unexplained', () => {
  const sentences = [...publication!.sources()].flatMap(source => source.sentences)
  expect(sentences.length).toBeGreaterThan(0)
  expect(sentences.filter(({disposition}) => disposition === 'unexplained')).toEqual([])
})

test('every quote stands where it says, in code points, with its context', () => {
  let quotes = 0
  for (const source of publication!.sources()) {
    const points = [...source.text]
    for (const claim of publication!.claims(source.record.id)) {
      expect(claim.quotes.length).toBeGreaterThan(0)
      for (const {start, end, exact, prefix, suffix} of claim.quotes) {
        expect(points.slice(start, end).join('')).toBe(exact)
        expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(prefix)
        expect(points.slice(end, end + 32).join('')).toBe(suffix)
        expect(exact.trim()).toBe(exact)
        quotes++
      }
    }
  }
  expect(quotes).toBeGreaterThan(0)
})

test('every value of every record has its claim, and every claim its value', () => {
  const claimed = new Map<string, Claim[]>()
  for (const claim of publication!.claims()) {
    const key = `${claim.record} ${claim.property}`
    claimed.set(key, [...(claimed.get(key) ?? []), claim])
  }
  for (const record of publication!.all()) {
    if (!models[record.type].claimable || !('evidence' in record)) continue
    for (const field of models[record.type].fields.filter(({claimable}) => claimable)) {
      const claims = claimed.get(`${record.id} ${field.name}`) ?? []
      expect(new Set(claims.map(({value}) => value))).toEqual(new Set(valuesOf(record, field)))
      expect(record.evidence[field.name] ?? []).toEqual(
        claims
          .filter(({rank}) => rank === 'preferred')
          .map(({id}) => id)
          .sort((a, b) => record.evidence[field.name]!.indexOf(a) - record.evidence[field.name]!.indexOf(b))
      )
    }
  }
})

test('memberships and events that an act began lead to it; the consent is an event and no membership', () => {
  const memberships = [...publication!.records('Membership')]
  expect(memberships.map(record => [record.class, record.from, record.until, record.status])).toEqual([
    ['associate', '2003-11-26', '2004-05-01', 'ended'],
    ['full', '2004-05-01', undefined, 'current']
  ])
  expect(publication!.find(memberships[0]!.establishedBy!)).toMatchObject({type: 'Act', effect: 'admission'})
  const consent = [...publication!.records('MembershipEvent')].find(({eventType}) => eventType === 'consent granted')!
  expect(consent.membership).toBeUndefined()
  expect(publication!.find(consent.act!)).toMatchObject({type: 'Act', number: '274/X/2003', effect: 'consent_to_join'})
})

test.each(sources.map(source => [source.slug, source] as const))(
  'perturbing %s: every claim goes or changes with its words, none with furniture',
  (_, source) => {
    const {claims, furniture} = perturb(source, read)
    expect(claims.tried).toBeGreaterThan(0)
    expect(claims.fellShort).toEqual([])
    expect(furniture.tried).toBeGreaterThan(0)
    expect(furniture.fellShort).toEqual([])
  }
)

test('the order in which sources come does not matter', () => {
  const two = [
    sources[0]!,
    {...sources[0]!, slug: 'another', path: 'another.md', text: sources[0]!.text.replaceAll('Lublin', 'Hartwell')}
  ]
  const built = (list: Source[]) => {
    const {records, claims} = assemble(
      list.map(source => extract(source, languages['en']!)),
      config!.base
    )
    return [records, claims].map(all => [...all].sort((a, b) => (a.id < b.id ? -1 : 1)))
  }
  expect(built(two)).toEqual(built([...two].reverse()))
})
