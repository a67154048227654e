import {expect, test} from 'vitest'
import {context} from '../../pipeline/publish/context.ts'
import {jsonLd} from '../../pipeline/publish/json-ld.ts'
import {filesOf, sample} from './publication.ts'
import {jsonLdToLines} from './triples.ts'

const published = JSON.parse(filesOf(context, sample).get('context.jsonld')!)['@context']

test.each([...filesOf(jsonLd, sample)])('%s means the same with context.jsonld', async (_, document) => {
  const exchanged = JSON.stringify({...JSON.parse(document), '@context': published})
  expect(await jsonLdToLines(exchanged)).toEqual(await jsonLdToLines(document))
})
