/**
 * Loading: the files of a publication -> configuration and sources, or messages that say what is wrong with them.
 * Front matter is cut off before parsing and read with YAML's failsafe schema, so that a value is what stands there.
 */
import {createHash} from 'node:crypto'
import {isAlias, isMap, isScalar, LineCounter, type Node, parseDocument, visit} from 'yaml'
import {isDay} from './edtf.ts'
import type {Effects} from './effects.ts'
import {complain, placeIn} from './messages.ts'
import type {Config, FrontMatter, Message, Source} from './types.ts'

/** A document may have 16 MiB: more than any resolution, and what the build holds in memory without pain. */
export const LARGEST = 16 * 1024 * 1024

/** The base IRI that stands in for one's own until there is one. */
export const PLACEHOLDER_BASE = 'https://example.org/civic-record/'

/** Languages that there is a pack for; `languages/index.ts` gives them. */
type Languages = readonly string[]

interface Key {
  required?: boolean
  /** What is wrong with the value, or nothing. */
  wrong?: (value: string) => string | undefined
}

const day: Key['wrong'] = value => (isDay(value) ? undefined : 'a day that exists, written YYYY-MM-DD')
const web: Key['wrong'] = value => (isWeb(value) ? undefined : 'an address that starts with http:// or https://')

/** Whether an address is one of the web; `javascript:` and its kin are not. */
export function isWeb(address: string): boolean {
  if (!/^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(address)) return false
  return URL.canParse(address)
}

const frontMatterKeys = (languages: Languages): Record<keyof FrontMatter, Key> => ({
  title: {required: true},
  url: {wrong: web},
  publisher: {required: true},
  language: {
    required: true,
    wrong: value => (languages.includes(value) ? undefined : `one of ${languages.join(', ')}`)
  },
  retrieved: {required: true, wrong: day},
  kind: {required: true, wrong: value => (['page', 'resolution'].includes(value) ? undefined : 'page or resolution')},
  text_licence: {}
})

const publicationKeys: Record<string, Key> = {
  title: {required: true},
  description: {required: true},
  publisher: {required: true},
  base: {
    required: true,
    wrong: value =>
      isWeb(value) && value.endsWith('/') && !/[?#]/.test(value)
        ? undefined
        : 'an address that starts with https:// and ends with /'
  },
  licence: {required: true, wrong: web},
  contact: {
    required: true,
    wrong: value =>
      isWeb(value) || /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(value)
        ? undefined
        : 'an e-mail address or a web address'
  },
  language: {
    required: true,
    wrong: value => (/^[a-z]{2,3}$/.test(value) ? undefined : 'a language code such as en or pl')
  },
  text_licence: {}
}

/** Reads a YAML map of strings. `line` is where its first line stands in the file. */
function readMap<K extends string>(
  yaml: string,
  path: string,
  line: number,
  keys: Record<K, Key>,
  what: string
): {values: Partial<Record<K, string>>; messages: Message[]} {
  const messages: Message[] = []
  const counter = new LineCounter()
  const at = (offset: number) => {
    const {line: inYaml, col} = counter.linePos(offset)
    return {line: inYaml + line - 1, column: col}
  }
  const wrong = (offset: number, reason: string, next: string, rule: string, severity?: 'warning') =>
    messages.push(complain({path, place: at(offset), reason, next, rule: `${what}/${rule}`, severity}))
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: counter,
    logLevel: 'silent',
    prettyErrors: false
  })
  const values: Partial<Record<K, string>> = {}
  for (const error of document.errors) {
    wrong(
      error.pos[0],
      `Unexpected YAML: ${error.message.replace(/\s+/g, ' ')}`,
      'Put the value in double quotes, or mend the line.',
      'yaml'
    )
  }
  let alias: Node | undefined
  visit(document, {
    Alias(_, node) {
      alias ??= node
      return visit.BREAK
    }
  })
  if (alias && isAlias(alias)) {
    wrong(
      alias.range![0],
      `Unexpected alias *${alias.source}, expected plain values`,
      'Write the value out instead of referring to it.',
      'alias'
    )
  }
  if (messages.length) return {values, messages}
  if (document.contents !== null && !isMap(document.contents)) {
    wrong(
      0,
      'Unexpected YAML, expected lines of the form `key: value`',
      `Write ${Object.keys(keys).join(', ')} as keys.`,
      'yaml'
    )
    return {values, messages}
  }
  for (const {key, value} of isMap(document.contents) ? document.contents.items : []) {
    const name = isScalar(key) ? String(key.value) : ''
    const offset = (key as Node | null)?.range?.[0] ?? 0
    if (!Object.hasOwn(keys, name)) {
      wrong(
        offset,
        `Unexpected key “${name}”, expected one of ${Object.keys(keys).join(', ')}`,
        'Remove the line or mend its key.',
        'key',
        'warning'
      )
      continue
    }
    const text = isScalar(value) ? String(value.value).trim() : ''
    const place = (value as Node | null)?.range?.[0] ?? offset
    if (!text) {
      wrong(
        place,
        `Unexpected ${value && !isScalar(value) ? 'structure' : 'empty value'} of “${name}”, expected text`,
        `Write it as \`${name}: "…"\`.`,
        'value'
      )
      continue
    }
    const character = forbidden(text)
    if (character) {
      wrong(place, `Unexpected ${character.name} in “${name}”, expected none`, 'Remove the character.', 'characters')
      continue
    }
    const expected = keys[name as K].wrong?.(text)
    if (expected)
      wrong(
        place,
        `Unexpected ${name} “${text}”, expected ${expected}`,
        `Mend the value of \`${name}\`.`,
        name.replaceAll('_', '-')
      )
    else values[name as K] = text
  }
  for (const [name, key] of Object.entries<Key>(keys)) {
    const missing = isMap(document.contents) ? !document.contents.has(name) : true
    if (key.required && missing) {
      wrong(
        0,
        `Unexpected absence of “${name}”, expected it ${what === 'front-matter' ? 'in the front matter' : 'in publication.yaml'}`,
        `Add a line \`${name}: …\`.`,
        name
      )
    }
  }
  return {values, messages}
}

/** The first character that may not stand in a text, with its name for people. */
export function forbidden(text: string): {offset: number; name: string} | undefined {
  const found = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/.exec(text)
  if (!found) return undefined
  const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const bidirectional = /[\u202A-\u202E\u2066-\u2069]/.test(found[0])
  return {offset: found.index, name: `${bidirectional ? 'bidirectional control' : 'control character'} ${code}`}
}

/** Decodes UTF-8; on failure says at which byte the text stops being UTF-8. */
function decode(bytes: Uint8Array): {text: string} | {text: string; wrongAt: number} {
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)}
  } catch {
    // The longest prefix that decodes, by bisection: a cut inside a character is tolerated by `stream`.
    let [good, bad] = [0, bytes.length]
    while (bad - good > 1) {
      const middle = (good + bad) >> 1
      try {
        new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes.subarray(0, middle), {stream: true})
        good = middle
      } catch {
        bad = middle
      }
    }
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(0, good), {stream: true})
    return {text, wrongAt: text.length}
  }
}

/**
 * Reads one document.
 * @param path as it is to be named in messages
 * @returns the source, or messages with errors; both where there is nothing worse than warnings
 */
export function loadSource(
  path: string,
  bytes: Uint8Array,
  languages: Languages
): {source?: Source; messages: Message[]} {
  const name = path.split(/[\\/]/).pop()!
  const slug = name.replace(/\.(md|markdown)$/i, '')
  const fail = (place: {line: number; column: number} | undefined, reason: string, next: string, rule: string) => ({
    messages: [complain({path, place, reason, next, rule: `source/${rule}`})]
  })
  if (bytes.length > LARGEST) {
    return fail(
      undefined,
      `Unexpected size of ${(bytes.length / 2 ** 20).toFixed(1)} MiB, expected at most ${LARGEST / 2 ** 20} MiB`,
      'Split the document into several sources.',
      'size'
    )
  }
  const decoded = decode(bytes)
  const raw = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if ('wrongAt' in decoded) {
    return fail(
      placeIn(raw, raw.length),
      'Unexpected byte that is not UTF-8, expected UTF-8 throughout',
      'Save the file as UTF-8 (in most editors: “Save with encoding”).',
      'encoding'
    )
  }
  if (!raw.startsWith('---\n')) {
    return fail(
      {line: 1, column: 1},
      'Unexpected start of the document, expected front matter',
      'Put `---`, lines such as `title: …`, `publisher: …`, `language: en`, `retrieved: 2026-01-31`, `kind: page`, and `---` before the text.',
      'front-matter'
    )
  }
  const end = /\n---(?:\n|$)/.exec(raw.slice(3))
  if (!end)
    return fail(
      {line: 1, column: 1},
      'Unexpected end of the front matter, expected a closing line `---`',
      'Add a line `---` after the last key.',
      'front-matter'
    )
  const yaml = raw.slice(4, 3 + end.index + 1)
  const text = raw.slice(3 + end.index + end[0].length)
  const {values, messages} = readMap(yaml, path, 2, frontMatterKeys(languages), 'front-matter')
  const linesBefore = raw.slice(0, raw.length - text.length).split('\n').length - 1
  const character = forbidden(text)
  if (character) {
    messages.push(
      complain({
        path,
        place: placeIn(text, character.offset, linesBefore),
        reason: `Unexpected ${character.name}, expected text without such characters`,
        next: 'Remove the character; it would change or hide what people read.',
        rule: 'source/characters'
      })
    )
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    messages.push(
      complain({
        path,
        reason: `Unexpected file name “${name}”, expected lower-case letters a-z, digits and single hyphens before .md`,
        next: 'Rename the file; its name becomes part of the IRIs.',
        rule: 'source/slug'
      })
    )
  }
  if (messages.some(message => message.fatal)) return {messages}
  if (!text.trim()) {
    messages.push(
      complain({
        path,
        reason: 'Unexpected empty text, expected the words of the document',
        next: 'Paste the text after the front matter.',
        rule: 'source/empty',
        severity: 'warning'
      })
    )
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {source: {path, slug, text, linesBefore, frontMatter: values as FrontMatter, sha256}, messages}
}

export interface Loaded {
  config?: Config
  sources: Source[]
  messages: Message[]
}

const fromFolder = (folder: string, name: string) => (folder === '.' ? name : `${folder.replace(/\/+$/, '')}/${name}`)

/** Reads a folder of sources with its publication.yaml. Sources come sorted by slug. */
export function loadPublication(folder: string, effects: Effects, languages: Languages): Loaded {
  const messages: Message[] = []
  const sources: Source[] = []
  const entries = effects.list(folder)
  const configPath = fromFolder(folder, 'publication.yaml')
  if (!effects.exists(folder)) {
    messages.push(
      complain({
        path: folder,
        reason: 'Unexpected absence of the folder of sources',
        next: 'Create it with a publication.yaml and a Markdown file, or name another with --sources.',
        rule: 'publication/folder'
      })
    )
    return {sources, messages}
  }
  let config: Config | undefined
  if (!entries.some(entry => entry.name === 'publication.yaml')) {
    messages.push(
      complain({
        path: configPath,
        reason:
          'Unexpected absence of publication.yaml, expected title, description, publisher, base, licence, contact and language',
        next: 'Add the file; docs/publication.md shows one.',
        rule: 'publication/file'
      })
    )
  } else {
    const decoded = decode(effects.read(configPath))
    const {values, messages: found} = readMap(
      decoded.text.replace(/^\uFEFF/, ''),
      configPath,
      1,
      publicationKeys,
      'publication'
    )
    messages.push(...found)
    if ('wrongAt' in decoded)
      messages.push(
        complain({
          path: configPath,
          place: placeIn(decoded.text, decoded.wrongAt),
          reason: 'Unexpected byte that is not UTF-8, expected UTF-8 throughout',
          next: 'Save the file as UTF-8.',
          rule: 'publication/encoding'
        })
      )
    if (!messages.some(message => message.fatal)) {
      const {text_licence: textLicence, ...rest} = values
      config = {...rest, textLicence} as Config
      if (/^https?:\/\/([^/]*\.)?example\.(org|com|net)\//.test(config.base)) {
        messages.push(
          complain({
            path: configPath,
            place: placeIn(decoded.text, Math.max(0, decoded.text.search(/^base:/m))),
            reason: `Unexpected base ${config.base}, expected an address of your own`,
            next: 'Set `base` to the address the data will be published at before others link to it; IRIs must not change afterwards.',
            rule: 'publication/placeholder-base',
            severity: 'warning'
          })
        )
      }
    }
  }
  const seen = new Map<string, string>()
  for (const {name, kind} of entries) {
    const path = fromFolder(folder, name)
    if (
      kind === 'folder' &&
      name !== 'releases' &&
      name !== 'snapshots' &&
      effects.list(path).some(entry => /\.(md|markdown)$/i.test(entry.name))
    ) {
      messages.push(
        complain({
          path,
          reason: 'Unexpected folder with Markdown, expected sources directly in the folder of sources',
          next: 'Move the files up; what is in this folder is not read.',
          rule: 'source/folder',
          severity: 'warning'
        })
      )
    }
    if (kind !== 'file' || !/\.(md|markdown)$/i.test(name)) continue
    const size = effects.size(path)
    const loaded =
      size > LARGEST
        ? loadSource(path, new Uint8Array(size), languages)
        : loadSource(path, effects.read(path), languages)
    messages.push(...loaded.messages)
    if (!loaded.source) continue
    const other = seen.get(loaded.source.slug)
    if (other) {
      messages.push(
        complain({
          path,
          reason: `Unexpected slug “${loaded.source.slug}”, expected one that ${other} does not have`,
          next: 'Rename one of the two files.',
          rule: 'source/slug'
        })
      )
      continue
    }
    seen.set(loaded.source.slug, path)
    sources.push(loaded.source)
  }
  if (!sources.length && !messages.some(message => message.fatal)) {
    messages.push(
      complain({
        path: folder,
        reason: 'Unexpected empty folder, expected at least one Markdown file',
        next: 'Add a page as <slug>.md with front matter; docs/add-a-page.md shows how.',
        rule: 'publication/empty'
      })
    )
  }
  sources.sort((a, b) => (a.slug < b.slug ? -1 : 1))
  return {config, sources, messages}
}
