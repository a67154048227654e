/** Addresses of others as this publication writes them. */
import type {Iri} from '../types.ts'

/**
 * An address in ASCII, so that it is the same in every format: whatever a URI may not hold is percent-encoded, just as
 * `{+name}` of a URI template does it (RFC 6570, 3.2.3).
 */
export const uri = (iri: Iri): Iri =>
  iri
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replace(/%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]/gu, encodeURIComponent)
