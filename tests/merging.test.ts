/** Things of several sources: what is one becomes one record with the claims of all, and what is in doubt stays apart. */
import {describe, expect, test} from 'vitest'
import {reportJson} from '../pipeline/publish/report-json.ts'
import {reporters} from '../pipeline/report/index.ts'
import type {Publication, RecordOf, RecordType} from '../pipeline/types.ts'
import {BASE, page, pathOf, paths, prepareFolder, publish, shown} from './folders.ts'
import {filesOf} from './publish/publication.ts'

const only = <T extends RecordType>(publication: Publication, type: T): RecordOf<T> => {
  const all = [...publication.records(type)]
  expect(all).toHaveLength(1)
  return all[0]!
}

/** `value (rank) slug` of the claims on a property. */
const claimsOn = (publication: Publication, property: string, path?: string) =>
  [...publication.claims()]
    .filter(claim => claim.property === property && (!path || pathOf(claim.record) === path))
    .map(({value, rank, source}) => `${value} (${rank}) ${source.split('/').at(-2)}`)
    .sort()

const notices = (messages: ReturnType<typeof publish>['messages']) =>
  messages.filter(({ruleId}) => /^(?:identi|record)/.test(ruleId!)).map(shown)

const NETWORK = 'The Network of Northern Towns (NNT) was founded in 1986.'

describe('one name', () => {
  test('is one record with the claims of each source', () => {
    const {publication, messages} = publish({
      'a.md': NETWORK,
      'b.md': 'The Network of Northern Towns is based in Turku.'
    })
    expect(only(publication, 'Organization')).toMatchObject({founded: '1986', seat: `${BASE}place/turku#id`})
    expect(claimsOn(publication, 'name', 'organization/network-of-northern-towns')).toEqual([
      'Network of Northern Towns (preferred) a',
      'Network of Northern Towns (preferred) b'
    ])
    expect(notices(messages)).toEqual([])
  })

  test('in other capitals is an alias', () => {
    const {publication, messages} = publish({
      'a.md': page('Polaris was founded in 1986. Hartwell has been a member of Polaris since 2001.', {
        retrieved: '2026-02-01'
      }),
      'b.md': 'POLARIS was founded in 1986. Hartwell has been a member of POLARIS since 2001.'
    })
    expect(publication.find(`${BASE}organization/polaris#id`)).toMatchObject({name: 'Polaris', aliases: ['POLARIS']})
    expect(notices(messages)).toEqual([])
  })

  test('of a body is one only within one organisation', () => {
    const body = (network: string) =>
      `Hartwell became a full member in accordance with resolution of the ${network} Executive Committee as of 26 November 2003. ${network} was founded in 1986. Hartwell has been a full member of ${network} since 2003.`
    const {publication} = publish({'a.md': body('Polaris'), 'b.md': body('Winternet'), 'c.md': body('Polaris')})
    expect(paths(publication, 'Body')).toEqual([
      'organization/polaris/executive-committee',
      'organization/winternet/executive-committee'
    ])
  })

  test('of a body with and without that of its city is one', () => {
    const {publication, messages} = publish({
      'a.md':
        'By Resolution No. 5/2011 of Hartwell City Council of 3 March 2011 consent was granted for the City of Hartwell to join Polaris. Polaris was founded in 1986.',
      'b.md': NETWORK,
      'b.facts.yaml': `- add: Organization
  values: {name: Hartwell, kind: municipality}
  quote: The Network
- add: Body
  values: {name: City Council, organization: Hartwell, bodyType: council}
  quote: founded in 1986
`
    })
    expect(paths(publication, 'Body')).toEqual(['organization/hartwell/city-council'])
    expect(notices(messages)).toEqual([])
  })

  test('of a network and of a city is an error that shows both', () => {
    const {messages, publication} = prepareFolder({
      'a.md': 'Polaris was founded in 1986. Hartwell has been a full member of Polaris since 2001.',
      'b.md': NETWORK,
      'b.facts.yaml': '- add: Organization\n  values: {name: Polaris, kind: municipality}\n  quote: founded in 1986\n'
    })
    expect(publication).toBeUndefined()
    const [error] = messages.filter(({fatal}) => fatal)
    expect(shown(error!)).toBe('a.md:8:1 error identity/kinds')
    expect(error!.reason).toContain('“Polaris” of what is municipality and network (/s/a.md:8:1, /s/b.md:8:41)')
  })

  test('with other letters is an error, for it would have the same IRI', () => {
    const {messages} = prepareFolder({
      'a.md': 'The City of Łódź has been a full member of Polaris since 2001.',
      'b.md': 'The City of Lodz has been a full member of Polaris since 2001.'
    })
    const errors = messages.filter(({fatal}) => fatal)
    expect(errors.map(shown)).toEqual(['a.md:8:13 error identifier/collision'])
    expect(errors[0]!.reason).toContain('“Łódź” and “Lodz” that give one IRI, organization/lodz')
  })
})

describe('an alias', () => {
  test('leads to the only thing that is called so', () => {
    const {publication, messages} = publish({
      'a.md': NETWORK,
      'b.md': 'Hartwell has been a full member of NNT since 2001.'
    })
    expect(paths(publication)).toEqual([
      'organization/hartwell',
      'organization/network-of-northern-towns',
      'membership/network-of-northern-towns/hartwell/full'
    ])
    expect(claimsOn(publication, 'aliases')).toEqual(['NNT (preferred) a', 'NNT (preferred) b'])
    expect(claimsOn(publication, 'name', 'organization/network-of-northern-towns')).toEqual([
      'Network of Northern Towns (preferred) a'
    ])
    expect(notices(messages)).toEqual([])
  })

  test('that two things share is reported with its places, and not guessed', () => {
    const {publication, messages} = publish({
      'a.md': NETWORK,
      'b.md': 'The National Network of Tourism (NNT) was founded in 1990.',
      'c.md': 'Hartwell has been a full member of NNT since 2001.'
    })
    expect(paths(publication, 'Organization')).toEqual([
      'organization/hartwell',
      'organization/national-network-of-tourism',
      'organization/network-of-northern-towns',
      'organization/nnt'
    ])
    expect(notices(messages)).toEqual(['a.md:8:5 warning identity/shared-name'])
    expect(messages.find(({ruleId}) => ruleId === 'identity/shared-name')!.reason).toContain(
      'name “NNT” of 3 things, organization/network-of-northern-towns and organization/national-network-of-tourism and organization/nnt (/s/a.md:8:5, /s/b.md:8:5, /s/c.md:8:36)'
    )
  })

  test('of a city is none of a network', () => {
    const {publication} = publish({
      'a.md': NETWORK,
      'a.facts.yaml':
        '- add: Organization.aliases\n  to: Hartwell\n  where: {kind: network}\n  quote: Northern Towns\n',
      'b.md': 'The City of Hartwell has been a full member of Polaris since 2001.'
    })
    expect(paths(publication, 'Organization')).toEqual([
      'organization/hartwell',
      'organization/network-of-northern-towns',
      'organization/polaris'
    ])
  })

  test('is no definite description', () => {
    const text = (network: string, city: string) =>
      `${network} was founded in 1986. The Association is based in Turku. ${city} has been a full member of the Association since 2001. It is a network.`
    const {publication, messages} = publish({
      'a.md': text('The Association of Northern Towns', 'Hartwell'),
      'b.md': text('The Association of Winter Ports', 'Dunmere'),
      'c.md': 'Kirkby has been a full member of the Association since 2001.'
    })
    expect(claimsOn(publication, 'aliases')).toEqual([])
    expect(paths(publication, 'Membership').sort()).toEqual([
      'membership/association-of-northern-towns/hartwell/full',
      'membership/association-of-winter-ports/dunmere/full'
    ])
    expect(notices(messages)).toEqual([])
  })
})

describe('an act', () => {
  const consent = (act: string) =>
    `By ${act} consent was granted for the City of Hartwell to join the Network of Northern Towns.`
  const acts = (...texts: string[]) => {
    const {publication, messages} = publish(
      Object.fromEntries(texts.map((text, index) => [`${'abc'[index]}.md`, text]))
    )
    return {acts: paths(publication, 'Act'), messages: notices(messages), publication}
  }
  const WHOLE = consent('Resolution No. 274/X/2003 of Hartwell City Council of 16 October 2003')

  test('is one by body, number and date', () => {
    expect(acts(WHOLE, WHOLE)).toMatchObject({acts: ['act/hartwell/city-council/2003/274-x-2003'], messages: []})
  })

  test('with a number that says its year is one with the act whose date is known', () => {
    const {acts: found, messages} = acts(WHOLE, consent('Resolution No. 274/X/2003 of Hartwell City Council'))
    expect(found).toEqual(['act/hartwell/city-council/2003/274-x-2003'])
    expect(messages).toEqual([])
  })

  test('with a number that begins anew each year stays apart, and is reported', () => {
    const {acts: found, messages} = acts(
      consent('Resolution No. 5 of Hartwell City Council of 16 October 2003'),
      consent('Resolution No. 5 of Hartwell City Council')
    )
    expect(found).toEqual(['act/hartwell/city-council/2003/5', 'act/hartwell/city-council/undated/5'])
    expect(messages).toEqual(['a.md:8:4 warning identity/act'])
  })

  test('by body and date only is one with the numbered act that does the same to the same', () => {
    const {
      acts: found,
      messages,
      publication
    } = acts(WHOLE, consent('resolution of Hartwell City Council of 16 October 2003'))
    expect(found).toEqual(['act/hartwell/city-council/2003/274-x-2003'])
    expect(messages).toEqual([])
    expect(claimsOn(publication, 'date', found[0])).toEqual(['2003-10-16 (preferred) a', '2003-10-16 (preferred) b'])
    expect([...publication.records('MembershipEvent')]).toHaveLength(1)
  })

  test('by body and date only stays apart where two numbered acts would do, and is reported', () => {
    const {acts: found, messages} = acts(
      WHOLE,
      consent('Resolution No. 275/X/2003 of Hartwell City Council of 16 October 2003'),
      consent('resolution of Hartwell City Council of 16 October 2003')
    )
    expect(found).toEqual([
      'act/hartwell/city-council/2003-10-16',
      'act/hartwell/city-council/2003/274-x-2003',
      'act/hartwell/city-council/2003/275-x-2003'
    ])
    expect(messages).toEqual(['a.md:8:4 warning identity/act'])
  })

  test('by body and date only that does something else is another', () => {
    const {acts: found, messages} = acts(
      WHOLE,
      consent('resolution of Hartwell City Council of 16 October 2003').replace(
        'the Network of Northern Towns',
        'Polaris'
      )
    )
    expect(found).toEqual(['act/hartwell/city-council/2003-10-16', 'act/hartwell/city-council/2003/274-x-2003'])
    expect(messages).toEqual([])
  })

  test('without a number is not that of another source about something else', () => {
    const {acts: found} = acts(
      consent('resolution of Hartwell City Council of 16 October 2003'),
      consent('resolution of Hartwell City Council of 16 October 2003').replace(
        'the Network of Northern Towns',
        'Polaris'
      )
    )
    expect(found).toEqual(['act/hartwell/city-council/2003-10-16', 'act/hartwell/city-council/2003-10-16-2'])
  })

  test('of no body stays with its source, and is reported', () => {
    const {acts: found, messages} = acts(WHOLE, 'Resolution No. 274/X/2003 of 16 October 2003 is on file.')
    expect(found).toEqual(['act/hartwell/city-council/2003/274-x-2003', 'act/source/b/2003/274-x-2003'])
    expect(messages).toEqual(['a.md:8:4 warning identity/act'])
  })
})

describe('sources that differ', () => {
  const founded = (year: string, retrieved: string) =>
    page(`The Network of Northern Towns was founded in ${year}.`, {retrieved})

  test('give claims each, the later retrieval preferred, and the report lists it', () => {
    const {publication, messages} = publish({
      'a.md': founded('1987', '2025-01-31'),
      'b.md': founded('1986', '2026-01-31')
    })
    expect(only(publication, 'Organization').founded).toBe('1986')
    expect(claimsOn(publication, 'founded')).toEqual(['1986 (preferred) b', '1987 (other) a'])
    expect(notices(messages)).toEqual(['a.md:8:46 notice record/disagreement'])
    const [notice] = messages.filter(({ruleId}) => ruleId === 'record/disagreement')
    expect(notice!.reason).toBe(
      'Unexpected founded “1987” of Network of Northern Towns, expected “1986” as at /s/b.md:8:46, which is preferred (retrieved later)'
    )
    const report = JSON.parse(filesOf(reportJson, publication).get('report.json')!)
    expect(report.disagreements).toEqual([
      expect.objectContaining({
        record: `${BASE}organization/network-of-northern-towns#id`,
        property: 'founded',
        value: '1987',
        quotes: ['1987'],
        preferred: expect.objectContaining({value: '1986', quotes: ['1986'], because: 'retrieved later'})
      })
    ])
    const colour = {red: String, yellow: String, dim: String}
    expect(reporters.text([notice!], {colour})).toMatch(
      /^\/s\/a\.md:8:46 notice Unexpected founded “1987” .*\n {4}next: /
    )
    expect(reporters.github([notice!], {colour})).toMatch(/^::notice file=\/s\/a\.md,line=8,col=46,/)
    expect(JSON.parse(reporters.json([notice!], {colour}))[0].severity).toBe('notice')
  })

  test('are no error with --strict', () => {
    const {messages} = prepareFolder({'a.md': founded('1987', '2025-01-31'), 'b.md': founded('1986', '2026-01-31')})
    expect(messages.every(({fatal}) => !fatal)).toBe(true)
  })

  test('prefer a better basis to a later retrieval', () => {
    const {publication, messages} = publish({
      'a.md': founded('1987', '2025-01-31'),
      'a.facts.yaml': '- change: Organization.founded\n  expect: 1987\n  to: "1985"\n  quote: founded in 1987\n',
      'b.md': founded('1986', '2026-01-31')
    })
    expect(only(publication, 'Organization').founded).toBe('1985')
    expect(messages.find(({ruleId}) => ruleId === 'record/disagreement')!.reason).toContain('(steward before stated)')
  })

  test('do not differ where one says more of the same', () => {
    const {publication, messages} = publish({
      'a.md': founded('October 1986', '2025-01-31'),
      'b.md': founded('1986', '2026-01-31')
    })
    expect(only(publication, 'Organization').founded).toBe('1986-10')
    expect(claimsOn(publication, 'founded')).toEqual(['1986 (other) b', '1986-10 (preferred) a'])
    expect(notices(messages)).toEqual([])
  })

  test('on the start of a membership give one record with both', () => {
    const since = (year: string, retrieved: string) =>
      page(`Hartwell has been a full member of Polaris since ${year}. Polaris was founded in 1986.`, {retrieved})
    const {publication, messages} = publish({
      'a.md': since('2011', '2025-01-31'),
      'b.md': since('2012', '2026-01-31'),
      'c.md': since('1 May 2012', '2024-01-31'),
      'd.md': 'Hartwell is a full member of Polaris.'
    })
    expect(only(publication, 'Membership').from).toBe('2012-05-01')
    expect(claimsOn(publication, 'from')).toEqual(['2011 (other) a', '2012 (other) b', '2012-05-01 (preferred) c'])
    expect(notices(messages)).toEqual(['a.md:8:50 notice record/disagreement'])
  })

  test('on the start of a membership that led to one event', () => {
    const became = (date: string) => `Hartwell became a full member of Polaris ${date}. Polaris was founded in 1986.`
    const {publication} = publish({'a.md': became('on 1 May 2004'), 'b.md': became('in 2005')})
    expect(paths(publication, 'Membership')).toEqual(['membership/polaris/hartwell/full'])
    expect(paths(publication, 'MembershipEvent')).toEqual(['event/polaris/hartwell/2004-05-01-admitted'])
    expect(claimsOn(publication, 'date')).toEqual(['2004-05-01 (preferred) a', '2005 (other) b'])
  })
})

describe('phases of a membership', () => {
  const phase = (...years: string[]) =>
    years.map(year => `Hartwell has been a full member of Polaris since ${year}.`).join(' ')
  /** Says that the phase that began in one year ended in another. */
  const ended = (from: string, until: string) => `- add: Membership.until
  to: "${until}"
  where: {from: "${from}"}
  quote: since ${from}
- change: Membership.status
  expect: current
  to: ended
  where: {from: "${from}"}
  quote: full member of Polaris since ${from}
`
  const periods = (files: Record<string, string>) => {
    const {publication, messages} = publish(files)
    return {
      periods: [...publication.records('Membership')].map(({from, until}) => `${from ?? ''}/${until ?? ''}`).sort(),
      messages: notices(messages)
    }
  }

  test('in one source are several', () => {
    expect(periods({'a.md': phase('1999', '2011')})).toEqual({periods: ['1999/', '2011/'], messages: []})
  })

  test('are several where one ended before the other began', () => {
    const files = {'a.md': phase('1999'), 'a.facts.yaml': ended('1999', '2005'), 'b.md': phase('2011')}
    expect(periods(files)).toEqual({periods: ['1999/2005', '2011/'], messages: []})
  })

  test('are one with that of another source that tells no start, if only one of them lasts', () => {
    const files = {
      'a.md': phase('1999', '2011'),
      'a.facts.yaml': ended('1999', '2005'),
      'b.md': 'Hartwell is a full member of Polaris.'
    }
    expect(periods(files)).toEqual({periods: ['1999/2005', '2011/'], messages: []})
  })

  test('are reported where the start of another source could be that of both', () => {
    const files = {'a.md': phase('1999', '2011'), 'b.md': phase('2005')}
    expect(periods(files)).toEqual({
      periods: ['1999/', '2005/', '2011/'],
      messages: ['b.md:8:10 warning identity/phase']
    })
  })
})

test('the order in which sources come does not matter', () => {
  const texts = [
    `${NETWORK} Hartwell has been a full member of NNT since 2001.`,
    'The National Network of Tourism (NNT) was founded in 1990.',
    'Hartwell has been a full member of NNT since 2003. The Network of Northern Towns was founded in 1987.',
    'Hartwell became a full member of the Network of Northern Towns in May 2001.'
  ]
  const built = (order: readonly number[]) => {
    const {publication} = publish(Object.fromEntries(order.map(index => [`${'abcd'[index]}.md`, texts[index]!])))
    return [[...publication.all()], [...publication.claims()]]
  }
  const orders = [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1]
  ]
  for (const order of orders) expect(built(order)).toEqual(built(orders[0]!))
})
