import {expect, test} from 'vitest'
import * as api from '../pipeline/index.ts'

test('the public API is what it was', () => {
  expect(Object.keys(api).sort()).toEqual([
    'assemble',
    'build',
    'checkBuild',
    'diskEffects',
    'extract',
    'languages',
    'loadSource',
    'prepare'
  ])
})
