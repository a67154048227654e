/** Text for XML documents. */

/**
 * What XML 1.0 (2.2, Char) does not allow, and the control characters it allows but discourages; tab and line feed stay.
 * With the `u` flag, surrogates are only those that stand alone.
 */
const FORBIDDEN = /[\0-\x08\x0B-\x1F\x7F-\x9F\uD800-\uDFFF\uFFFE\uFFFF]/gu

/** Without control characters, line ends as LF. */
export const printable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '')

/** For content and for attribute values. Character references as the RSS profile recommends for titles: `&#x3C;`. */
export const escapeXml = (text: string): string =>
  printable(text).replace(/[&<>"']/g, mark => `&#x${mark.charCodeAt(0).toString(16).toUpperCase()};`)

/** An element that holds a text, on a line of its own. */
export const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>\n`
