/** `SHA256SUMS`: what `sha256sum --check` reads. */
import type {Describer} from '../types.ts'

export const checksums: Describer = {
  format: 'checksums',
  *files(_publication, receipts) {
    const chunks = receipts
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({path, sha256}) => `${sha256}  ${path}\n`)
    yield {path: 'SHA256SUMS', mediaType: 'text/plain', chunks}
  }
}
