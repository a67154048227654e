/**
 * `_headers` and `_redirects`, which static hosts such as Cloudflare Pages and Netlify read
 * (https://developers.cloudflare.com/pages/configuration/headers/, https://docs.netlify.com/manage/routing/headers/).
 * Their paths begin with that of the base. A host that does not know a status passes over its line.
 */
import type {Publication, Receipt} from '../../types.ts'
import {mediaTypesOf, USUAL, withCharset} from './media-types.ts'
import {withdrawnOf} from './withdrawn.ts'

/** For what never changes under its address. */
export const FOREVER = 'public, max-age=31536000, immutable'

export function* headers({config: {base}}: Publication, receipts: readonly Receipt[]): Generator<string> {
  const root = new URL(base).pathname
  const {byExtension, byEnding, byPath} = mediaTypesOf(receipts)
  const rule = (path: string, ...lines: string[]): string =>
    `${root}${path}\n${lines.map(line => `  ${line}\n`).join('')}`
  yield rule(
    '*',
    'Access-Control-Allow-Origin: *',
    'Access-Control-Expose-Headers: ETag, Link',
    'X-Content-Type-Options: nosniff'
  )
  yield rule('source/*.txt', `Cache-Control: ${FOREVER}`)
  yield rule('SHA256SUMS', 'Content-Type: text/plain; charset=utf-8')
  // Where several rules fit, hosts send all their values: a type must come from one rule alone.
  for (const [extension, mediaType] of byExtension)
    if (!(extension in USUAL)) yield rule(`*.${extension}`, `Content-Type: ${withCharset(mediaType)}`)
  for (const [ending, mediaType] of byEnding) yield rule(`*.${ending}`, `Content-Type: ${withCharset(mediaType)}`)
  for (const [path, mediaType] of byPath) yield rule(path, `Content-Type: ${withCharset(mediaType)}`)
}

export function* redirects(publication: Publication, receipts: readonly Receipt[]): Generator<string> {
  const root = new URL(publication.config.base).pathname
  yield `/.well-known/void ${root}.well-known/void.ttl 302\n`
  for (const {path, page} of withdrawnOf(publication, receipts)) {
    const target = root + (page ?? '').replace(/index\.html$/, '')
    yield `${root}${path} ${target} 410!\n`
    if (!path.includes('.')) yield `${root}${path}/ ${target} 410!\n`
  }
}
