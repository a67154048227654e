import {describe, expect, test} from 'vitest'
import {expand} from '../../pipeline/model.ts'
import {alignment, alignmentTriples} from '../../pipeline/publish/alignment.ts'
import {coreTriples} from '../../pipeline/publish/graph.ts'
import {base, filesOf, publicationOf, sample} from './publication.ts'
import {linesOf, n3ToLines} from './triples.ts'

const lines = n3ToLines(filesOf(alignment, sample).get('data/alignment.ttl')!)

const at = (path: string, part = 'id') => `<${base}${path}#${part}>`
const term = (name: string) =>
  `<${name.startsWith('time:') ? `http://www.w3.org/2006/time#${name.slice(5)}` : expand(name, base)}>`
const says = (subject: string, predicate: string): string[] =>
  lines
    .filter(line => line.startsWith(`${subject} ${term(predicate)} `))
    .map(line => line.slice(subject.length + term(predicate).length + 2, -3))

const [lublin, eurocities] = [at('organization/lublin'), at('organization/eurocities')]
const ended = 'membership/eurocities/lublin/associate'

describe('alignment.ttl', () => {
  test('says nothing twice, and nothing that the core graph says', () => {
    expect(lines.length).toBeGreaterThan(80)
    expect([...alignmentTriples(sample)]).toHaveLength(lines.length)
    const core = new Set(linesOf(coreTriples(sample)))
    expect(lines.filter(line => core.has(line))).toEqual([])
  })

  test('a membership that lasts is one without circumstances too', () => {
    expect(says(lublin, 'org:memberOf')).toEqual([eurocities])
    expect(says(eurocities, 'org:hasMember')).toEqual([lublin])
    const past = [...sample.all()].filter(({id}) => !id.endsWith('/full#id'))
    const parts = {records: past, sources: [...sample.sources()]}
    expect(filesOf(alignment, publicationOf(parts)).get('data/alignment.ttl')).not.toContain('memberOf')
  })

  test('a period has IRIs for itself and its ends, as precise as the text', () => {
    expect(says(at(ended), 'org:memberDuring')).toEqual([at(ended, 'during')])
    expect(says(at(ended, 'during'), 'time:hasEnd')).toEqual([at(ended, 'until')])
    expect(says(at(ended, 'until'), 'time:inXSDDate')).toEqual([`"2004-05-01"^^${term('xsd:date')}`])
    const month = at('membership/eurocities/lublin/full', 'from')
    expect(says(month, 'time:inXSDgYearMonth')).toEqual([`"2004-02"^^${term('xsd:gYearMonth')}`])
  })

  test('a role of schema.org stands between the organisation and its member', () => {
    expect(says(eurocities, 'schema:member')).toContain(at(ended))
    expect(says(at(ended), 'schema:member')).toEqual([lublin])
    expect(says(at(ended), 'schema:roleName')).toEqual(['"associate member"@en', '"członek stowarzyszony"@pl'])
  })

  test('a name has the language of the texts that give it', () => {
    expect(says(lublin, 'rdfs:label')).toEqual(['"Lublin"@en'])
    expect(says(eurocities, 'schema:alternateName')).toContain('"EUROCITIES"@en')
  })

  test('every record is called something', () => {
    for (const {id} of sample.all()) expect(says(`<${id}>`, 'rdfs:label')).toHaveLength(1)
  })

  test('acts of public authorities are legislation, others are not', () => {
    expect(says(at('act/ministry/2002/1'), 'rdf:type')).toEqual([term('schema:Legislation')])
    expect(says(at('act/ministry/2002/1'), 'eli:amended_by')).toEqual([at('act/lublin/council/2003/274-x-2003')])
    expect(says(at('act/eurocities/2004'), 'rdf:type')).toEqual([term('schema:CreativeWork')])
    expect(says(at('act/eurocities/2004'), 'schema:legislationDate')).toEqual([])
  })
})
