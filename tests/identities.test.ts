/** identities.yaml: outside identifiers, names of one thing and of several, new names, and records that are no more. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {prepare} from '../pipeline/build.ts'
import {jsonLd} from '../pipeline/publish/json-ld.ts'
import {changesSince, writeRelease} from '../pipeline/release.ts'
import {BASE, folder, pathOf, paths, prepareFolder, publish, shown} from './folders.ts'
import type {MemoryEffects} from './memory-effects.ts'
import {filesOf} from './publish/publication.ts'

const NORTH = 'The Network of Northern Towns (NNT) was founded in 1986.'
const MEMBER = 'Hartwell has been a full member of Polaris since 2001.'
const TOURISM = 'The National Network of Tourism (NNT) was founded in 1990.'

const errorsOf = (files: Record<string, string>) => prepareFolder(files).messages.filter(({fatal}) => fatal)

describe('an outside identifier', () => {
  test('is published beside what the sources say', () => {
    const {publication, messages} = publish({
      'a.md': MEMBER,
      'identities.yaml': `- identify: City of Hartwell
  exactMatch: http://www.wikidata.org/entity/Q1
- identify: organization/polaris
  identifiers: [REGISTER 12-34, TERYT 0000000]
`.replace('City of Hartwell', 'Hartwell')
    })
    expect(publication.find(`${BASE}organization/hartwell#id`)).toMatchObject({
      exactMatch: ['http://www.wikidata.org/entity/Q1']
    })
    expect(publication.find(`${BASE}organization/polaris#id`)).toMatchObject({
      identifiers: ['REGISTER 12-34', 'TERYT 0000000']
    })
    expect(messages).toEqual([])
    const dataset = JSON.parse(filesOf(jsonLd, publication).get('data/dataset.jsonld')!)
    const [hartwell] = dataset['@graph'].filter(({id}: {id: string}) => id === `${BASE}organization/hartwell#id`)
    expect(hartwell.exactMatch).toEqual(['http://www.wikidata.org/entity/Q1'])
  })
})

describe('names of one thing', () => {
  const POLISH = 'The Zwiazek Miast Polnocy was founded in 1987.'
  const files = {
    'a.md': NORTH,
    'b.md': `${POLISH} Hartwell has been a full member of Zwiazek Miast Polnocy since 2001.`
  }

  test('make one record with the first name; the others are its aliases', () => {
    expect(paths(publish(files).publication, 'Organization')).toHaveLength(3)
    const {publication, messages} = publish({
      ...files,
      'identities.yaml': '- same: [Network of Northern Towns, Zwiazek Miast Polnocy]\n'
    })
    expect(paths(publication)).toEqual([
      'organization/hartwell',
      'organization/network-of-northern-towns',
      'membership/network-of-northern-towns/hartwell/full'
    ])
    expect(publication.find(`${BASE}organization/network-of-northern-towns#id`)).toMatchObject({
      name: 'Network of Northern Towns',
      aliases: expect.arrayContaining(['NNT', 'Zwiazek Miast Polnocy'])
    })
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['record/disagreement'])
  })

  test('may have one IRI: Łódź and Lodz', () => {
    const cities = {
      'a.md': 'The City of Łódź has been a full member of Polaris since 2001.',
      'b.md': 'The City of Lodz has been a full member of Polaris since 2001.'
    }
    expect(errorsOf(cities).map(shown)).toEqual(['a.md:8:13 error identifier/collision'])
    const {publication} = publish({...cities, 'identities.yaml': '- same: [Łódź, Lodz]\n'})
    expect(publication.find(`${BASE}organization/lodz#id`)).toMatchObject({name: 'Łódź'})
  })

  test('may be those of bodies', () => {
    const consent = (council: string) =>
      `By Resolution No. 5/2011 of ${council} of 3 March 2011 consent was granted for the City of Hartwell to join Polaris.`
    const {publication} = publish({
      'a.md': consent('Hartwell City Council'),
      'b.md': consent('Hartwell Town Council'),
      'identities.yaml': '- same: [Hartwell City Council, Hartwell Town Council]\n'
    })
    expect(paths(publication, 'Body')).toEqual(['organization/hartwell/city-council'])
    expect(paths(publication, 'Act')).toEqual(['act/hartwell/city-council/2011/5-2011'])
  })

  test('may be those of places', () => {
    const {publication} = publish({
      'a.md': 'The Network of Northern Towns is based in Turku.',
      'b.md':
        'Polaris was founded in 1986. Polaris is based in Aboa. Hartwell has been a full member of Polaris since 2001.',
      'identities.yaml': '- same: [Turku, Aboa]\n'
    })
    expect(paths(publication, 'Place')).toEqual(['place/turku'])
    expect(publication.find(`${BASE}place/turku#id`)).toMatchObject({name: 'Turku'})
  })

  test('settle a shared name', () => {
    const shared = {'a.md': NORTH, 'b.md': 'The Union of Winter Towns (NNT) was founded in 1986.'}
    expect(publish(shared).messages.map(({ruleId}) => ruleId)).toEqual(['identity/shared-name'])
    const {publication, messages} = publish({
      ...shared,
      'c.md': 'Hartwell has been a full member of NNT since 2001.',
      'identities.yaml': '- same: [Union of Winter Towns, Network of Northern Towns]\n'
    })
    expect(messages).toEqual([])
    expect(paths(publication, 'Membership')).toEqual(['membership/union-of-winter-towns/hartwell/full'])
  })
})

describe('a name of several things', () => {
  const files = {
    'a.md': NORTH,
    'board.md': TOURISM,
    'c.md': 'Hartwell has been a full member of NNT since 2001.',
    'd.md': 'Dunmere has been a full member of NNT since 2002.'
  }

  test('means what is declared in the sources that are named, and is clear in the others', () => {
    const {publication, messages} = publish({
      ...files,
      'identities.yaml': '- split: NNT\n  in: [board, d]\n  as: National Network of Tourism\n'
    })
    expect(paths(publication, 'Membership')).toEqual([
      'membership/national-network-of-tourism/dunmere/full',
      'membership/network-of-northern-towns/hartwell/full'
    ])
    expect(messages).toEqual([])
  })

  test('may get an IRI of its own', () => {
    const {publication} = publish({
      'a.md': 'Polaris was founded in 1986. Hartwell has been a full member of Polaris since 2001.',
      'b.md': 'Polaris was founded in 1999. Dunmere has been a full member of Polaris since 2011.',
      'identities.yaml': '- split: Polaris\n  in: b\n  as: organization/polaris-of-the-ports\n'
    })
    expect(paths(publication, 'Membership')).toEqual([
      'membership/polaris-of-the-ports/dunmere/full',
      'membership/polaris/hartwell/full'
    ])
    expect(
      [...publication.records('Organization')].filter(({name}) => name === 'Polaris').map(({founded}) => founded)
    ).toEqual(['1986', '1999'])
  })
})

/** Releases what is there. @returns `kind id: description` of what changed */
function release(effects: MemoryEffects): string[] {
  const prepared = prepare({sources: '/s'}, effects)
  const result = changesSince(prepared.publication!, prepared)
  writeRelease('/s', '2026-02-01', result, prepared, effects)
  return result.changes.map(({kind, id, description}) => `${kind} ${id}: ${description}`)
}

describe('a new name', () => {
  test('keeps the IRI that was published, though no source uses the old one', () => {
    const effects = folder({'a.md': MEMBER})
    release(effects)
    effects.write('/s/a.md', [folder({'a.md': MEMBER.replaceAll('Polaris', 'Winternet')}).files()['/s/a.md']!])
    expect(prepare({sources: '/s'}, effects).messages.map(({ruleId}) => ruleId)).toEqual([
      'ledger/vanished',
      'ledger/vanished'
    ])
    effects.write('/s/identities.yaml', ['- renamed: Polaris\n  to: Winternet\n'])
    const {publication, messages} = prepare({sources: '/s'}, effects)
    expect(messages).toEqual([])
    expect(publication!.find(`${BASE}organization/polaris#id`)).toMatchObject({name: 'Winternet'})
    expect(paths(publication!, 'Membership')).toEqual(['membership/polaris/hartwell/full'])
    expect(release(effects).map(change => change.split(':')[0])).toEqual([
      'changed organization/polaris#id',
      'changed source/a/#id'
    ])
    expect(release(effects)).toEqual([])
  })

  test('makes one record of an old and a new source', () => {
    const {publication} = publish({
      'a.md': MEMBER,
      'b.md': MEMBER.replaceAll('Polaris', 'Winternet'),
      'identities.yaml': '- renamed: Polaris\n  to: Winternet\n'
    })
    expect(paths(publication, 'Organization')).toEqual(['organization/hartwell', 'organization/polaris'])
    expect(publication.find(`${BASE}organization/polaris#id`)).toMatchObject({name: 'Winternet', aliases: ['Polaris']})
  })
})

describe('a record that is no more', () => {
  test('is withdrawn with the reason of its retirement, and is not missed', () => {
    const effects = folder({'a.md': `${NORTH} ${MEMBER}`})
    release(effects)
    effects.write('/s/a.md', [folder({'a.md': MEMBER}).files()['/s/a.md']!])
    expect(prepare({sources: '/s'}, effects).messages.map(({ruleId}) => ruleId)).toEqual(['ledger/vanished'])
    effects.write('/s/identities.yaml', [
      '- retired: organization/network-of-northern-towns\n  reason: it was never founded\n  replacedBy: Polaris\n'
    ])
    expect(prepare({sources: '/s'}, effects).messages).toEqual([])
    expect(release(effects)).toContain(
      'withdrawn organization/network-of-northern-towns#id: Network of Northern Towns is no longer published: it was never founded; Polaris stands for it now.'
    )
    const withdrawn = effects
      .files()
      ['/s/releases/2.ndjson']!.split('\n')
      .find(line => line.includes('"withdrawn"'))!
    expect(JSON.parse(withdrawn)).toMatchObject({replacedBy: 'organization/polaris#id'})
    expect(prepare({sources: '/s'}, effects).messages).toEqual([])
  })

  test('is one with another by a new source, and the notice says with which', () => {
    const effects = folder({'a.md': 'Hartwell has been a full member of NNT since 2001.', 'b.md': 'Nothing is said.'})
    release(effects)
    effects.write('/s/identities.yaml', ['- same: [Network of Northern Towns, NNT]\n'])
    effects.write('/s/b.md', [folder({'b.md': NORTH}).files()['/s/b.md']!])
    // One without the entry: the alias says so. The IRI that was published stays.
    expect(prepare({sources: '/s'}, effects).messages.map(shown)).toContain(
      'identities.yaml:1:3 error identities/stale'
    )
    effects.remove('/s/identities.yaml')
    const {publication, messages} = prepare({sources: '/s'}, effects)
    expect(paths(publication!, 'Organization')).toEqual(['organization/hartwell', 'organization/nnt'])
    expect(publication!.find(`${BASE}organization/nnt#id`)).toMatchObject({name: 'Network of Northern Towns'})
    expect(messages).toEqual([])
  })

  test('became part of another that was published, with what belongs to it', () => {
    const effects = folder({'a.md': MEMBER, 'b.md': 'Dunmere has been a full member of Winternet since 2001.'})
    release(effects)
    effects.write('/s/identities.yaml', ['- same: [Polaris, Winternet]\n'])
    const {publication, messages} = prepare({sources: '/s'}, effects)
    expect(paths(publication!, 'Membership')).toEqual([
      'membership/polaris/dunmere/full',
      'membership/polaris/hartwell/full'
    ])
    expect(messages.map(({reason, fatal}) => `${fatal} ${reason.replace(/, expected .*:/, ' ->')}`)).toEqual([
      'undefined Unexpected absence of membership/winternet/dunmere/full#id of release 1 -> membership/polaris/dunmere/full#id',
      'undefined Unexpected absence of organization/winternet#id of release 1 -> organization/polaris#id'
    ])
    expect(release(effects)).toContain(
      'withdrawn organization/winternet#id: Winternet is no longer published; Polaris stands for it now.'
    )
  })
})

describe('an entry that cannot be right', () => {
  const TWO = {'a.md': NORTH, 'b.md': TOURISM, 'c.md': MEMBER}

  test.each([
    ['names what nobody names', '- same: [Polaris, Nowhere]', ['1:19 missing']],
    ['identifies what nobody names', '- identify: Nowhere\n  identifiers: [A 1]', ['1:13 missing']],
    ['renames what was never published', '- renamed: Nowhere\n  to: Polaris', ['1:12 missing']],
    ['renames into nothing', '- renamed: Polaris\n  to: Nowhere', ['2:7 missing']],
    ['splits a name that the source does not use', '- split: NNT\n  in: c\n  as: Polaris', ['1:10 missing']],
    ['splits into nothing', '- split: NNT\n  in: a\n  as: Nowhere', ['3:7 missing']],
    ['retires what was never published', '- retired: organization/polaris\n  reason: x', ['1:12 missing']],
    ['retires a name', '- retired: Polaris\n  reason: x', ['1:12 missing']],
    ['says again what is known', '- same: [NNT, Network of Northern Towns]', ['1:10 ambiguous']],
    ['says that a city is a network', '- same: [Hartwell, Polaris]', ['1:3 contradiction']],
    ['renames a city to a network', '- renamed: Hartwell\n  to: Polaris', ['2:7 contradiction']],
    ['renames to the same IRI', '- renamed: POLARIS\n  to: Polaris', ['1:3 stale']],
    ['mixes an organisation with a place', '- same: [Polaris, Turku]', ['1:3 types']],
    ['calls by a name that two share', '- identify: NNT\n  identifiers: [A 1]', ['1:13 ambiguous']],
    [
      'identifies two things as one',
      '- identify: Polaris\n  identifiers: [A 1]\n- identify: Hartwell\n  identifiers: [A 1]',
      ['4:17 contradiction']
    ],
    [
      'splits an alias off its own name',
      '- split: NNT\n  in: a\n  as: National Network of Tourism',
      ['3:7 contradiction']
    ],
    ['splits into a path of another type', '- split: NNT\n  in: a\n  as: place/nnt', ['3:7 path']],
    ['splits into no path', '- split: NNT\n  in: a\n  as: organization/N_N', ['3:7 path']],
    ['is no list', 'same: x', ['1:1 list']],
    ['has no verb', '- names: [a, b]', ['1:3 verb']],
    ['has a stranger for a key', '- renamed: Polaris\n  to: Winternet\n  since: 2001', ['3:3 key']],
    ['lacks a key', '- renamed: Polaris', ['1:3 key']],
    ['counts in words', '- withdrawals: many\n  release: 2\n  reason: x', ['1:16 number']],
    ['has one name', '- same: Polaris', ['1:9 same']],
    ['has no identifier', '- identify: Polaris', ['1:3 key']],
    ['has words for an IRI', '- identify: Polaris\n  exactMatch: Q 1', ['2:15 iri']],
    ['has a script for an IRI', '- identify: Polaris\n  exactMatch: javascript:1', ['2:15 iri']],
    ['has a bar in an identifier', '- identify: Polaris\n  identifiers: ["A|1"]', ['2:17 identifier']]
  ] as [string, string, string[]][])('%s', (_, yaml, wanted) => {
    const files = {...TWO, 'd.md': 'The Network of Northern Towns is based in Turku.', 'identities.yaml': `${yaml}\n`}
    const errors = errorsOf(files)
    expect(errors.map(shown)).toEqual(wanted.map(one => `identities.yaml:${one.replace(' ', ' error identities/')}`))
    for (const {reason, note} of errors) {
      expect(reason).toMatch(/^Unexpected .*, expected /)
      expect(note).toMatch(/.\.$/)
      expect(`${reason}${note}`).not.toMatch(/undefined|\[object/)
    }
  })

  test.each([
    ['still read', '- retired: organization/polaris\n  reason: x', '1:12 contradiction'],
    ['retired twice', '- retired: source/b/\n  reason: x\n- retired: source/b/\n  reason: y', '3:12 contradiction'],
    ['replaced by nothing', '- retired: source/b/\n  reason: x\n  replacedBy: source/c/', '3:15 missing']
  ])('retires what is %s', (_, yaml, wanted) => {
    const effects = folder({'a.md': MEMBER, 'b.md': 'Nothing is said.'})
    release(effects)
    effects.remove('/s/b.md')
    effects.write('/s/identities.yaml', [`${yaml}\n`])
    const errors = prepare({sources: '/s'}, effects).messages.filter(({fatal}) => fatal)
    // Besides, an entry that is wrong retires nothing, so that the record is missed.
    const wrong = errors.filter(({ruleId}) => ruleId !== 'ledger/vanished')
    expect(wrong.map(shown)).toEqual([`identities.yaml:${wanted.replace(' ', ' error identities/')}`])
  })

  test('has another name', () => {
    expect(errorsOf({...TWO, 'identities.yml': ''}).map(shown)).toEqual(['identities.yml:1:1 error identities/file'])
  })
})

test('the example of the guide is right', () => {
  const yaml = /^```yaml\n([\s\S]*?)^```/m.exec(readFileSync('docs/identities.md', 'utf8'))![1]!
  const effects = folder({'a.md': `${MEMBER} Dunmere has been a full member of Hartwell Guild since 1900.`})
  release(effects)
  const texts = {
    'a.md': `${NORTH} Hartwell has been a full member of NNT since 2001. Dunmere has been a full member of Hartwell Chamber since 1901.`,
    'polish.md': 'Hartwell has been a full member of Związek Miast Północy since 2001.',
    'tourism-board.md': TOURISM
  }
  for (const [path, text] of Object.entries(folder({...texts, 'identities.yaml': yaml}).files()))
    if (!path.endsWith('publication.yaml')) effects.write(path, [text])
  const {publication, messages} = prepare({sources: '/s'}, effects)
  expect(messages.filter(({fatal}) => fatal).map(({reason}) => reason)).toEqual([])
  expect([...publication!.records('Organization')].map(({id, name}) => `${pathOf(id)} ${name}`)).toEqual([
    'organization/dunmere Dunmere',
    'organization/hartwell Hartwell',
    'organization/hartwell-guild Hartwell Chamber',
    'organization/national-network-of-tourism National Network of Tourism',
    'organization/network-of-northern-towns Network of Northern Towns'
  ])
})
