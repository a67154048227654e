/** Lines of a large file, without making one string of it: a string ends at half a gigabyte. */

const LINE_FEED = 0x0a

/** The lines, without their line feeds. @throws where a line is not UTF-8 */
export function* linesIn(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed
    yield decoder.decode(bytes.subarray(start, end))
    start = end + 1
  }
}
