/** `verify.mjs`: the independent verifier, as it stands in `pipeline/verify/`. It is code, not data: it is read once, here. */
import {readFileSync} from 'node:fs'
import type {Publisher} from '../types.ts'

const verifyMjs = readFileSync(new URL('../verify/verify.mjs', import.meta.url), 'utf8')

export const verifier: Publisher = {
  format: 'verifier',
  *files() {
    yield {path: 'verify.mjs', mediaType: 'text/javascript', chunks: [verifyMjs]}
  }
}
