/** A strict reader of the XML that feeds are written in: no comments, sections, doctype or processing instructions. */

export interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
/** XML 1.0, 2.2: a character of a document; lone surrogates are none. */
const NOT_A_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const TOKEN = /<(\/?)([A-Za-z][\w.-]*(?::[A-Za-z][\w.-]*)?)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/y

/** @throws where the document is not well-formed. */
export function parseXml(document: string): Element {
  if (!document.startsWith(DECLARATION)) throw new Error('there is no XML declaration')
  if (NOT_A_CHARACTER.test(document)) throw new Error('there is a character that XML does not allow')
  const root: Element = {name: '', attributes: {}, text: '', children: []}
  const open = [root]
  TOKEN.lastIndex = DECLARATION.length
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(document)
    if (!token) throw new Error(`not well-formed: ${document.slice(at, at + 40)}`)
    const [text, closing, name, attributes, empty] = token
    const parent = open.at(-1)!
    if (name === undefined) {
      if (text.includes(']]>')) throw new Error(']]> in text')
      parent.text += decode(text)
    } else if (closing) {
      if (attributes || empty || parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`)
      open.pop()
    } else {
      const element: Element = {name, attributes: {}, text: '', children: []}
      for (const [, key, value] of attributes!.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
        if (key! in element.attributes) throw new Error(`${key} is there twice`)
        element.attributes[key!] = decode(value!)
      }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`)
  if (root.children.length !== 1 || root.text.trim()) throw new Error('there is not just one root element')
  return root.children[0]!
}

const ENTITIES: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9A-Fa-f]+);|(\w+);)?/g, (reference, hex?: string, name?: string) => {
    const character = hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : ENTITIES[name ?? '']
    if (character === undefined || NOT_A_CHARACTER.test(character)) throw new Error(`${reference} is no reference`)
    return character
  })
