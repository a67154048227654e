/**
 * How the time and memory of reading a document grow with it: each shape of text at growing sizes, each in a process
 * of its own, so that none warms up another. A ratio of about 2 where the text doubles is growth in proportion.
 *
 *     npx tsx scripts/growth.ts [--from 0.25] [--to 2] [--only dates]     (sizes in million characters)
 */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {extract} from '../pipeline/extract.ts'
import {languages} from '../pipeline/languages/index.ts'
import type {Source} from '../pipeline/types.ts'

const page = readFileSync('sources/lublin-eurocities.md', 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')

/** So many times a text, each with a number of its own in place of `#`. */
const numbered = (text: string) => (length: number) => {
  const parts: string[] = []
  for (let size = 0, index = 0; size < length; index++) {
    const part = text.replaceAll('#', String(index))
    parts.push(part)
    size += part.length
  }
  return parts.join('')
}
const repeated = (text: string) => (length: number) => text.repeat(Math.ceil(length / text.length))
/** The same in sentences as long as any that are read. */
const sentences = (text: string) => repeated(`A ${numbered(text)(9900).slice(0, 9900)}. `)
const after = (start: string, shape: (length: number) => string) => (length: number) => start + shape(length)

/** Texts of a length, by name. */
const shapes: Record<string, (length: number) => string> = {
  'the page': repeated(page),
  'pages that differ': numbered(page.replaceAll('Eurocities', 'Eurocities N#').replaceAll('Lublin', 'Lublin N#')),
  'sentences of names': numbered('Hartwell N# became a member of the Network of Towns N#. '),
  'paragraphs of names': numbered('Hartwell N# became a member of the Network of Towns N#.\n\n'),
  'a table': after('| Network | Since |\n|---|---|\n', numbered('| Network of Towns N# | 16 October 2003 |\n')),
  'a table of fields': after('|  |  |\n|---|---|\n', numbered('| Network | Towns N# |\n| Member since | 2003 |\n')),
  tables: numbered('| | Hartwell N# |\n|---|---|\n| Network of Towns N# | 2003 |\n\nWords.\n\n'),
  'a list': numbered('- Network of Towns N#, since 16 October 2003\n'),
  'a heading': after('# ', numbered('Network of Towns N# ')),
  headings: numbered('# Network of Towns N#\n\n'),
  'dates in a line': repeated('16 October 2003, '),
  'dates in sentences': sentences('16 October 2003, '),
  'names in a line': numbered('Northern Towns N#, '),
  'names in sentences': sentences('Northern Towns N#, '),
  'one name in a line': repeated('Dunmere, '),
  'one name in sentences': sentences('Dunmere, '),
  'organisations in a line': numbered('Network of Towns N#, '),
  'organisations in sentences': sentences('Network of Towns N#, '),
  'act numbers in a line': repeated('Resolution No. 274 / X / 2003, '),
  'act numbers in sentences': sentences('Resolution No. 274 / X / 2003, '),
  'acts in sentences': sentences('Resolution No. 274/X/2003 of Hartwell City Council of 16 October 2003, '),
  'numbers in a line': repeated('12 '),
  'numbers in sentences': sentences('12 '),
  'references in sentences': sentences('it is the Association and the City '),
  'members in sentences': sentences('Hartwell became a member of the Network of Towns in 2003 and '),
  'small names': numbered('the association "polarnet N#" and polarnet N#. '),
  'capitals with small words': repeated('Ab of the '),
  'capitals in sentences': sentences('Ab of the '),
  'lines without an end': numbered('the network of towns N#\n'),
  'page numbers': repeated('and so the council of the city met in the hall\n2\n'),
  'hyphens at line ends': numbered('stowarzy-\nszenia N#'),
  'one word': repeated('a'),
  'one word in capitals': repeated('Ab'),
  digits: repeated('1'),
  strokes: repeated('A/'),
  blanks: repeated(' '),
  lines: repeated('\n'),
  stops: repeated('. '),
  dots: repeated('.'),
  quotes: repeated('"'),
  'quoted words': repeated('"a" '),
  'round brackets': repeated('('),
  brackets: repeated('['),
  'closing brackets': repeated(']'),
  links: repeated('[a](b) '),
  'marks of emphasis': repeated('a* '),
  'block quotes': repeated('>'),
  'nested lists': repeated('1. '),
  'lists in lists': repeated('- - a\n'),
  underlines: repeated('a\n---\n'),
  HTML: repeated('<a '),
  ampersands: repeated('&amp;'),
  'letters with marks': repeated('e\u0301')
}

const sourceOf = (text: string): Source => ({
  path: 'page.md',
  slug: 'page',
  text,
  linesBefore: 0,
  frontMatter: {title: 'A page', publisher: 'City of Hartwell', language: 'en', retrieved: '2026-01-31', kind: 'page'},
  sha256: ''
})

/** Reads one text of a shape. @returns milliseconds of the processor and mebibytes */
function measure(shape: string, length: number): {time: number; memory: number} {
  const pack = languages['en']!
  extract(sourceOf(page), pack)
  const source = sourceOf(shapes[shape]!(length))
  const start = process.cpuUsage()
  extract(source, pack)
  return {time: process.cpuUsage(start).user / 1000, memory: process.resourceUsage().maxRSS / 1024}
}

const {values} = parseArgs({
  options: {
    from: {type: 'string', default: '0.25'},
    to: {type: 'string', default: '2'},
    only: {type: 'string'},
    measure: {type: 'string'},
    length: {type: 'string'}
  }
})
if (values.measure) console.log(JSON.stringify(measure(values.measure, Number(values.length))))
else {
  for (const shape of Object.keys(shapes).filter(name => !values.only || name.includes(values.only))) {
    const cells: string[] = []
    let before: number | undefined
    for (let size = Number(values.from); size <= Number(values.to); size *= 2) {
      const args = [...process.execArgv, import.meta.filename, '--measure', shape, '--length', String(size * 1e6)]
      const {stdout, stderr, status} = spawnSync(process.execPath, args, {timeout: 300_000, encoding: 'utf8'})
      if (status !== 0) {
        cells.push(
          stderr
            .trim()
            .split('\n')
            .find(line => line.includes('Error')) ?? 'more than five minutes'
        )
        break
      }
      const {time, memory} = JSON.parse(stdout) as {time: number; memory: number}
      const ratio = before === undefined ? '' : ` (${(time / before).toFixed(1)})`
      cells.push(`${Math.round(time)} ms${ratio} ${Math.round(memory)} MiB`)
      before = time
    }
    console.log(`${shape.padEnd(28)}${cells.map(cell => cell.padEnd(26)).join('')}`)
  }
}
