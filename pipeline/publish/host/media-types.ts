/** Which media types a host must send, in as few rules as the files allow. */
import type {Receipt} from '../../types.ts'

export interface MediaTypes {
  /** By what stands after the last dot. */
  byExtension: ReadonlyMap<string, string>
  /** By a longer ending, `csv-metadata.json`, where it differs from that of its extension. */
  byEnding: ReadonlyMap<string, string>
  /** Of single files, where neither tells; without an extension they are plain text. */
  byPath: ReadonlyMap<string, string>
}

/** What hosts send for these of themselves: files of another type need a rule of their own. */
export const USUAL: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png'
}

export function mediaTypesOf(receipts: readonly Receipt[]): MediaTypes {
  const byExtension = new Map(Object.entries(USUAL))
  const byEnding = new Map<string, string>()
  const byPath = new Map<string, string>()
  for (const {path, mediaType} of receipts) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const dot = name.lastIndexOf('.')
    const extension = dot > 0 ? name.slice(dot + 1) : ''
    const ending = name.slice(name.indexOf('.') + 1)
    if (extension && !byExtension.has(extension)) byExtension.set(extension, mediaType)
    if ((byExtension.get(extension) ?? 'text/plain') === mediaType) continue
    if (!extension || ending === extension || (byEnding.get(ending) ?? mediaType) !== mediaType)
      byPath.set(path, mediaType)
    else byEnding.set(ending, mediaType)
  }
  return {byExtension, byEnding, byPath}
}

/** Text whose media type says nothing of its characters; those of RDF, JSON and XML do. */
const WITH_CHARSET = new Set(['text/html', 'text/css', 'text/csv', 'text/plain', 'text/javascript'])

export const withCharset = (mediaType: string): string =>
  WITH_CHARSET.has(mediaType) ? `${mediaType}; charset=utf-8` : mediaType

export const needsCharset = (mediaType: string): boolean => WITH_CHARSET.has(mediaType)
