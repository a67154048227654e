/**
 * Loading: the files of a publication -> configuration and sources, or messages that say what is wrong with them.
 * Front matter is cut off before parsing and read as YAML of texts, so that a value is what stands there.
 */
import {createHash} from 'node:crypto'
import {forbidden} from './characters.ts'
import {publisherTypes, themes} from './code-lists.ts'
import {isDay} from './edtf.ts'
import type {Effects, Entry} from './effects.ts'
import {complain, isError, type Place, placeIn} from './messages.ts'
import {slug as slugOf} from './slug.ts'
import {type Corrections, readCorrections} from './steward/facts.ts'
import {type Identities, readIdentities} from './steward/identities.ts'
import type {Box, Config, FrontMatter, Message, Source} from './types.ts'
import {readYaml, type Wrong, type Yaml} from './yaml.ts'

/** A document may have 16 MiB: more than any resolution. */
const LARGEST = 16 * 1024 * 1024

/** Front matter and publication.yaml may have 32 KiB: several times what anybody writes, and soon parsed whatever it is. */
const LARGEST_YAML = 32 * 1024

/** Names of files become IRIs and names of folders: what every disk takes, with what is added to them. */
const LONGEST_SLUG = 100

const START: Place = {line: 1, column: 1}

/** The base IRI that stands in for one's own until there is one. */
export const PLACEHOLDER_BASE = 'https://example.org/civic-record/'

/** Languages that there is a pack for; `languages/index.ts` gives them. */
type Languages = readonly string[]

interface Key {
  required?: boolean
  /** Whether several values may stand there, as a list. */
  list?: boolean
  /** What is wrong with the value, or nothing. */
  wrong?: (value: string) => string | undefined
}

const day: Key['wrong'] = value => (isDay(value) ? undefined : 'a day that exists, written YYYY-MM-DD')
const web: Key['wrong'] = value => (isWeb(value) ? undefined : 'an address that starts with http:// or https://')

/** Whether an address is one of the web; `javascript:` and its kin are not. */
export function isWeb(address: string): boolean {
  if (!/^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(address) || /%(?![\da-f]{2})/i.test(address)) return false
  return URL.canParse(address)
}

/** IRIs begin with the base, letter by letter: only its one normal form will do. */
const base: Key['wrong'] = value => {
  if (!isWeb(value) || /[?#[\]]|^[^/]*\/\/[^/]*@/.test(value)) return 'an address such as https://data.example.org/'
  const normal = new URL(value).href.replace(/\/?$/, '/')
  return value === normal ? undefined : `its normal form ${normal}`
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

const email: Key['wrong'] = value =>
  /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(value) ? undefined : 'an e-mail address'

const oneOf =
  (codes: readonly string[]): Key['wrong'] =>
  value =>
    codes.includes(value) ? undefined : `one of ${codes.join(', ')}`

/** Places that every harvester knows (DCAT-AP 3.0.1, 12.1). */
const PLACES =
  /^(?:http:\/\/publications\.europa\.eu\/resource\/authority\/(?:country|place|continent)\/\w+|https:\/\/sws\.geonames\.org\/\d+\/)$/

/** `14.1 49 24.2 54.9` -> west, south, east and north, where they are a box on the globe. */
function boxOf(value: string): Box | undefined {
  const degrees = value.split(' ')
  if (degrees.length !== 4 || !degrees.every(one => /^-?\d{1,3}(?:\.\d{1,6})?$/.test(one))) return undefined
  const [west, south, east, north] = degrees.map(Number) as [number, number, number, number]
  const fits = -180 <= west && west < east && east <= 180 && -90 <= south && south < north && north <= 90
  return fits ? [west, south, east, north] : undefined
}

const publicationKeys = {
  title: {required: true},
  description: {required: true},
  publisher: {required: true},
  base: {required: true, wrong: base},
  licence: {required: true, wrong: web},
  contact: {
    required: true,
    wrong: value => (isWeb(value) || !email(value) ? undefined : 'an e-mail address or a web address')
  },
  language: {
    required: true,
    wrong: value => (/^[a-z]{2,3}$/.test(value) ? undefined : 'a language code such as en or pl')
  },
  text_licence: {},
  publisher_homepage: {wrong: web},
  publisher_type: {wrong: oneOf(Object.keys(publisherTypes))},
  contact_name: {},
  contact_email: {wrong: email},
  themes: {list: true, wrong: oneOf(Object.keys(themes))},
  keywords: {list: true},
  spatial: {
    wrong: value => (PLACES.test(value) ? undefined : 'the address of a place in an EU authority table, or of GeoNames')
  },
  spatial_name: {},
  spatial_bbox: {
    wrong: value => (boxOf(value) ? undefined : 'the degrees of west, south, east and north, such as 14.1 49 24.2 54.9')
  }
} satisfies Record<string, Key>

/** Reads a YAML map of strings, and lists of them. `line` is where its first line stands in the file. */
function readMap<K extends string>(
  yaml: string,
  path: string,
  line: number,
  keys: Record<K, Key>,
  what: 'front-matter' | 'publication'
): {values: Partial<Record<K, string>>; lists: Partial<Record<K, string[]>>; messages: Message[]} {
  const messages: Message[] = []
  const values: Partial<Record<K, string>> = {}
  const lists: Partial<Record<K, string[]>> = {}
  const wrong: Wrong = (place, reason, next, rule, severity) =>
    messages.push(complain({path, place, reason, next, rule: `${what}/${rule}`, severity}))
  if (yaml.length > LARGEST_YAML) {
    const next =
      what === 'publication'
        ? 'Shorten it.'
        : 'Put the line `---` after the last key, and what belongs to the text after it.'
    const reason = `Unexpected length of ${Math.ceil(yaml.length / 1024)} KiB, expected at most ${LARGEST_YAML / 1024} KiB of keys and values`
    wrong(START, reason, next, 'size')
    return {values, lists, messages}
  }
  const root = readYaml(yaml, line, wrong)
  if (!root) return {values, lists, messages}
  if (root.kind === 'list' || (root.kind === 'text' && root.text)) {
    const next = `Write ${Object.keys(keys).join(', ')} as keys.`
    wrong({line, column: 1}, 'Unexpected YAML, expected lines of the form `key: value`', next, 'yaml')
    return {values, lists, messages}
  }
  const entries = root.kind === 'map' ? root.entries : []
  /** The text of a value, where nothing is wrong with it. */
  const textOf = (value: Yaml, name: K): string | undefined => {
    const text = value.kind === 'text' ? value.text : ''
    const character = forbidden(text)
    const expected = keys[name].wrong?.(text)
    const shown = text.length > 80 ? `${text.slice(0, 79)}…` : text
    if (!text) {
      const found = value.kind === 'text' ? 'empty value' : 'structure'
      wrong(value.place, `Unexpected ${found} of “${name}”, expected text`, `Write it as \`${name}: "…"\`.`, 'value')
      return undefined
    }
    if (character) {
      const reason = `Unexpected ${character.name} in “${name}”, expected none`
      wrong(value.place, reason, 'Remove the character.', 'characters')
      return undefined
    }
    if (expected) {
      const next = `Mend the value of \`${name}\`.`
      wrong(value.place, `Unexpected ${name} “${shown}”, expected ${expected}`, next, name.replaceAll('_', '-'))
      return undefined
    }
    const next = 'It is published as it stands, as text. If it is markup, remove it.'
    if (/<[a-z!/][^>]*>/i.test(text))
      wrong(value.place, `Unexpected HTML in ${name} “${shown}”, expected plain text`, next, 'html', 'warning')
    return text
  }
  for (const {key, value} of entries) {
    const name = key.text
    if (!Object.hasOwn(keys, name)) {
      const reason = `Unexpected key “${name.slice(0, 60)}”, expected one of ${Object.keys(keys).join(', ')}`
      wrong(key.place, reason, 'Remove the line or mend its key.', 'key', 'warning')
      continue
    }
    const several = keys[name as K].list && value.kind === 'list' ? value.items : undefined
    const texts = (several ?? [value]).flatMap(one => textOf(one, name as K) ?? [])
    if (keys[name as K].list) lists[name as K] = texts
    else values[name as K] = texts[0]
  }
  for (const [name, key] of Object.entries<Key>(keys)) {
    if (!key.required || entries.some(entry => entry.key.text === name)) continue
    const where = what === 'front-matter' ? 'in the front matter' : 'in publication.yaml'
    const reason = `Unexpected absence of “${name}”, expected it ${where}`
    wrong({line, column: 1}, reason, `Add a line \`${name}: …\`.`, name)
  }
  return {values, lists, messages}
}

/** How deep quotes, lists and brackets may lie in one another, and how many marks a paragraph may have. */
const DEEPEST = 100
const MOST_MARKS = 10_000
const ITEM = '(?:[-+*]|\\d{1,9}[.)])[ \\t]'
const DEEP_LINE = new RegExp(`^(?:(?:[ \\t]*(?:>|${ITEM})){${DEEPEST + 1}}|[ \\t]{${2 * DEEPEST},}${ITEM})`)

/** Markdown that nobody writes, and that no parser reads in proportionate time: where it begins, and what it is. */
function overgrown(text: string): {offset: number; what: string} | undefined {
  let [marks, depth] = [0, 0]
  for (const {0: line, index} of text.matchAll(/[^\n]*\n/g)) {
    if (DEEP_LINE.test(line)) return {offset: index, what: `more than ${DEEPEST} lists or quotes in one another`}
    if (/^[\s>]*$/.test(line)) [marks, depth] = [0, 0]
    for (const mark of line.matchAll(/\\.|[*_`[\]]/g)) {
      if (mark[0].startsWith('\\')) continue
      const offset = index + mark.index
      if (mark[0] === '[') depth++
      else if (mark[0] === ']' && depth > 0) depth--
      if (depth > DEEPEST) return {offset, what: `more than ${DEEPEST} brackets in one another`}
      if (++marks > MOST_MARKS) return {offset, what: `more than ${MOST_MARKS} of * _ \` [ ] in one paragraph`}
    }
  }
  return undefined
}

/** The bytes of a file, or a message that says why it cannot be read. */
function readBytes(path: string, effects: Effects, messages: Message[], largest: number): Uint8Array | undefined {
  try {
    const size = effects.size(path)
    if (size <= largest) return effects.read(path)
    messages.push(tooLarge(path, size, largest))
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (!code) throw error
    const found = FAILURES[code] ?? `Unexpected failure to read (${code})`
    const next = code === 'EISDIR' ? 'Name a file, not a folder.' : 'Check the path and its rights.'
    const reason = `${found}, expected a file that can be read`
    messages.push(complain({path, place: START, reason, next, rule: 'file/read'}))
  }
  return undefined
}

const FAILURES: Record<string, string> = {
  ENOENT: 'Unexpected absence of the file',
  ENOTDIR: 'Unexpected file among the folders of the path',
  EISDIR: 'Unexpected folder',
  EACCES: 'Unexpected lack of the right to read',
  EPERM: 'Unexpected lack of the right to read'
}

const tooLarge = (path: string, size: number, largest: number): Message =>
  complain({
    path,
    place: START,
    reason: `Unexpected size of ${(size / 2 ** 20).toFixed(1)} MiB, expected at most ${largest / 2 ** 20} MiB`,
    next: 'Split the document into several sources.',
    rule: 'file/size'
  })

/** Bytes as text, with LF at the end of lines and without a BOM, or a message. */
function decode(path: string, bytes: Uint8Array, messages: Message[]): string | undefined {
  const utf8 = (length: number, stream: boolean): string | undefined => {
    try {
      return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes.subarray(0, length), {stream})
    } catch {
      return undefined
    }
  }
  const plain = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const fail = (text: string, reason: string, next: string, rule: string) => {
    messages.push(complain({path, place: placeIn(text, text.length), reason, next, rule}))
    return undefined
  }
  const whole = utf8(bytes.length, false)
  if (whole === undefined) {
    // The longest stretch that can be decoded, by bisection: `stream` tolerates a cut within a character.
    let [good, bad] = [0, bytes.length]
    while (bad - good > 1) {
      const middle = (good + bad) >> 1
      if (utf8(middle, true) === undefined) bad = middle
      else good = middle
    }
    const before = utf8(good, true)!
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    const byte = bytes[Buffer.byteLength(before)]!.toString(16).toUpperCase()
    return fail(
      plain(before),
      `Unexpected ${isUtf16 ? 'UTF-16' : `byte ${byte}`}, expected UTF-8`,
      'Save the file as UTF-8 (in most editors: “Save with encoding”).',
      'file/encoding'
    )
  }
  const text = plain(whole)
  const character = forbidden(text)
  if (!character) return text
  const {offset, name, more} = character
  return fail(
    text.slice(0, offset),
    `Unexpected ${name}${more ? `, and ${more} more such characters` : ''}, expected none`,
    'Remove such characters; they would change or hide what people read.',
    'file/characters'
  )
}

/** Reads a file of text; without one it says why. */
export function readText(path: string, effects: Effects, messages: Message[], largest = LARGEST): string | undefined {
  const bytes = readBytes(path, effects, messages, largest)
  return bytes && decode(path, bytes, messages)
}

/** Reads a document from disk, wherever it stands. */
export function readSource(path: string, effects: Effects, languages: Languages): ReturnType<typeof loadSource> {
  const messages: Message[] = []
  const bytes = readBytes(path, effects, messages, LARGEST)
  return bytes ? loadSource(path, bytes, languages) : {messages}
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
  const slug = name.replace(MARKDOWN, '')
  const messages: Message[] = []
  const complainAt = (place: Place, reason: string, next: string, rule: string, severity?: 'warning') =>
    messages.push(complain({path, place, reason, next, rule: `source/${rule}`, severity}))
  if (slug !== slugOf(slug) || !slug || slug.length > LONGEST_SLUG) {
    const better = slugOf(slug).slice(0, LONGEST_SLUG).replace(/-$/, '') || 'page'
    complainAt(
      START,
      `Unexpected file name “${name}”, expected at most ${LONGEST_SLUG} letters a-z, digits and single hyphens before .md`,
      `Rename the file, perhaps to ${better}.md; its name becomes part of the IRIs.`,
      'slug'
    )
  }
  if (bytes.length > LARGEST) messages.push(tooLarge(path, bytes.length, LARGEST))
  const raw = bytes.length > LARGEST ? undefined : decode(path, bytes, messages)
  if (raw === undefined) return {messages}
  const opening = /^---[ \t]*\n/.exec(raw)
  const closing = opening && /^---[ \t]*$/m.exec(raw.slice(opening[0].length))
  if (!closing) {
    complainAt(
      START,
      `Unexpected ${opening ? 'front matter without an end, expected a line `---` after it' : 'start of the document, expected front matter'}`,
      opening
        ? 'Add a line `---` after the last key.'
        : 'Put `---`, lines such as `title: …`, `publisher: …`, `language: en`, `retrieved: 2026-01-31`, `kind: page`, and `---` before the text.',
      'front-matter'
    )
    return {messages}
  }
  const yaml = raw.slice(opening[0].length, opening[0].length + closing.index)
  const text = raw.slice(opening[0].length + closing.index + closing[0].length + 1)
  const linesBefore = raw.slice(0, raw.length - text.length).split('\n').length - 1
  const frontMatter = readMap(yaml, path, 2, frontMatterKeys(languages), 'front-matter')
  messages.push(...frontMatter.messages)
  const tangle = overgrown(`${text}\n`)
  if (tangle) {
    complainAt(
      placeIn(text, tangle.offset, linesBefore),
      `Unexpected ${tangle.what}, expected prose`,
      'Put a backslash before marks that are meant as they stand, or remove them.',
      'overgrown'
    )
  }
  if (messages.some(isError)) return {messages}
  if (!text.trim()) {
    const next = 'Paste the text after the front matter.'
    complainAt(
      placeIn(raw, raw.length),
      'Unexpected empty text, expected the words of the document',
      next,
      'empty',
      'warning'
    )
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {source: {path, slug, text, linesBefore, frontMatter: frontMatter.values as FrontMatter, sha256}, messages}
}

export interface Loaded {
  config?: Config
  sources: Source[]
  /** The corrections of each source that has some, by its slug. */
  corrections: Map<string, Corrections>
  /** What a steward declares of things, where there is such a file. */
  identities?: Identities
  messages: Message[]
}

const MARKDOWN = /\.(md|markdown)$/i
const FACTS = /\.facts\.ya?ml$/i
const IDENTITIES = /^identities\.ya?ml$/i

/** What a steward writes may have 1 MiB: thousands of corrections. */
const LARGEST_FACTS = 2 ** 20

const fromFolder = (folder: string, name: string) => (folder === '.' ? name : `${folder.replace(/\/+$/, '')}/${name}`)

/** Reads `publication.yaml`. */
function loadConfig(path: string, effects: Effects, messages: Message[]): Config | undefined {
  const yaml = readText(path, effects, messages)
  if (yaml === undefined) return undefined
  const keys: Record<keyof typeof publicationKeys, Key> = publicationKeys
  const {values, lists, messages: found} = readMap(yaml, path, 1, keys, 'publication')
  messages.push(...found)
  if (!values.spatial && (values.spatial_name || values.spatial_bbox)) {
    const reason = 'Unexpected absence of “spatial”, expected the place that spatial_name and spatial_bbox belong to'
    messages.push(complain({path, place: START, reason, next: 'Add a line `spatial: …`.', rule: 'publication/spatial'}))
  }
  if (messages.some(isError)) return undefined
  const {
    text_licence: textLicence,
    publisher_homepage: publisherHomepage,
    publisher_type: publisherType,
    contact_name: contactName,
    contact_email: contactEmail,
    spatial_name: spatialName,
    spatial_bbox: box,
    ...rest
  } = values
  const config = {
    ...rest,
    ...lists,
    textLicence,
    publisherHomepage,
    publisherType,
    contactName,
    contactEmail,
    spatialName,
    spatialBbox: box && boxOf(box)
  } as Config
  if (/^https?:\/\/([^/]*\.)?example\.(org|com|net)\//.test(config.base)) {
    messages.push(
      complain({
        path,
        place: placeIn(yaml, Math.max(0, yaml.search(/^base:/m))),
        reason: `Unexpected base ${config.base}, expected an address of your own`,
        next: 'Set `base` to the address the data will be published at before others link to it; IRIs must not change afterwards.',
        rule: 'publication/placeholder-base',
        severity: 'warning'
      })
    )
  }
  return config
}

/** Reads the corrections of a source, which must be there. */
function loadCorrections(
  path: string,
  name: string,
  entries: readonly Entry[],
  effects: Effects,
  messages: Message[]
): Corrections | undefined {
  const slug = name.replace(FACTS, '')
  const beside = entries.some(other => MARKDOWN.test(other.name) && other.name.replace(MARKDOWN, '') === slug)
  if (!beside || !name.endsWith('.facts.yaml')) {
    const reason = beside
      ? `Unexpected name “${name}”, expected ${slug}.facts.yaml`
      : `Unexpected corrections of “${slug}”, expected a source ${slug}.md beside them`
    const next = beside ? 'Rename the file.' : 'Name the file as its source, <slug>.facts.yaml, or remove it.'
    messages.push(complain({path, place: START, reason, next, rule: 'facts/file'}))
    return undefined
  }
  const yaml = readText(path, effects, messages, LARGEST_FACTS)
  if (yaml === undefined) return undefined
  const {messages: found, ...read} = readCorrections(yaml, path, slug)
  messages.push(...found)
  return read
}

/** Reads what a steward declares of things. */
function loadIdentities(path: string, name: string, effects: Effects, messages: Message[]): Identities | undefined {
  if (name !== 'identities.yaml') {
    const reason = `Unexpected name “${name}”, expected identities.yaml`
    messages.push(complain({path, place: START, reason, next: 'Rename the file.', rule: 'identities/file'}))
    return undefined
  }
  const yaml = readText(path, effects, messages, LARGEST_FACTS)
  if (yaml === undefined) return undefined
  const {messages: found, ...read} = readIdentities(yaml, path)
  messages.push(...found)
  return read
}

/** Reads a folder of sources with its publication.yaml. Sources come sorted by slug. */
export function loadPublication(folder: string, effects: Effects, languages: Languages): Loaded {
  const messages: Message[] = []
  const sources: Source[] = []
  const corrections = new Map<string, Corrections>()
  let identities: Identities | undefined
  const complainOf = (path: string, reason: string, next: string, rule: string, severity?: 'warning') =>
    messages.push(complain({path, reason, next, rule, severity}))
  if (!effects.exists(folder)) {
    complainOf(
      folder,
      'Unexpected absence of the folder, expected sources',
      'Create it with a publication.yaml and a Markdown file, or name another with --sources.',
      'publication/folder'
    )
    return {sources, corrections, messages}
  }
  const entries = effects.list(folder)
  /** Whether it is a file of its own: a link may lead anywhere, and what is no file may never end. */
  const isFile = ({name, kind}: Entry): boolean => {
    if (kind === 'file') return true
    const reason = `Unexpected ${kind === 'folder' ? 'folder' : 'link or device'}, expected a file`
    const path = fromFolder(folder, name)
    messages.push(complain({path, place: START, reason, next: 'Put the file itself there.', rule: 'file/kind'}))
    return false
  }
  const configPath = fromFolder(folder, 'publication.yaml')
  const entry = entries.find(({name}) => name === 'publication.yaml')
  let config: Config | undefined
  if (!entry) {
    complainOf(
      configPath,
      `Unexpected absence of publication.yaml, expected ${Object.entries(publicationKeys)
        .flatMap(([name, key]) => ('required' in key ? [name] : []))
        .join(', ')}`,
      'Add the file; docs/publication.md shows one. If the sources are elsewhere, name their folder with --sources.',
      'publication/file'
    )
  } else if (isFile(entry)) config = loadConfig(configPath, effects, messages)
  const seen = new Map<string, string>()
  for (const entry of entries) {
    const {name, kind} = entry
    const path = fromFolder(folder, name)
    const isMarkdown = MARKDOWN.test(name)
    if (
      kind === 'folder' &&
      name !== 'releases' &&
      name !== 'snapshots' &&
      (isMarkdown || effects.list(path).some(within => MARKDOWN.test(within.name)))
    ) {
      complainOf(
        path,
        'Unexpected folder, expected Markdown files directly in the folder of sources',
        'Move its files up; what is in this folder is not read.',
        'source/folder',
        'warning'
      )
    }
    if (FACTS.test(name) && isFile(entry)) {
      const read = loadCorrections(path, name, entries, effects, messages)
      if (read) corrections.set(read.slug, read)
    }
    if (IDENTITIES.test(name) && isFile(entry)) identities = loadIdentities(path, name, effects, messages)
    if (kind === 'folder' || !isMarkdown || !isFile(entry)) continue
    const {source, messages: found} = readSource(path, effects, languages)
    messages.push(...found)
    if (!source) continue
    const other = seen.get(source.slug)
    if (other) {
      const reason = `Unexpected slug “${source.slug}”, expected one that ${other} does not have`
      messages.push(complain({path, place: START, reason, next: 'Rename one of the two files.', rule: 'source/slug'}))
      continue
    }
    seen.set(source.slug, path)
    sources.push(source)
  }
  if (!sources.length && !messages.some(isError)) {
    complainOf(
      folder,
      'Unexpected empty folder, expected at least one Markdown file',
      'Add a page as <slug>.md with front matter; docs/add-a-page.md shows how.',
      'publication/empty'
    )
  }
  sources.sort((a, b) => (a.slug < b.slug ? -1 : 1))
  return {config, sources, corrections, identities, messages}
}
