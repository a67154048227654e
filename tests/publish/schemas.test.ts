import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {schemas} from '../../pipeline/publish/schemas.ts'
import {base, filesOf, sample} from './publication.ts'

const files = filesOf(schemas, sample)
/** Of a user who knows nothing of ours: no formats, no annotations. */
const ajv = new Ajv2020({
  strict: false,
  validateFormats: false,
  schemas: [...files.values()].map(text => JSON.parse(text))
})
const ofAny = ajv.getSchema(`${base}schemas/record.schema.json`)!

describe('the published schemas', () => {
  test.each([...files])('%s has the address it is at', (path, text) => {
    expect(JSON.parse(text).$id).toBe(base + path)
  })

  test.each([...sample.all()].map(record => [record.id, record] as const))('%s is valid', (_, record) => {
    expect(ofAny(record)).toBe(true)
    const name = record.type.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase()
    expect(ajv.getSchema(`${base}schemas/${name}.schema.json`)!(record)).toBe(true)
  })

  test.each([
    ['a date that is none', {from: 'May 2004'}],
    ['a month that is none', {from: '2004-13'}],
    ['a class of no scheme', {class: 'honorary'}],
    ['a field of no schema', {colour: 'blue'}],
    ['no status', {status: undefined}]
  ])('%s is not', (_, change) => {
    const [membership] = sample.records('Membership')
    expect(ofAny({...membership, ...change})).toBe(false)
  })
})
